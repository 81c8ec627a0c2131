import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { jobResource, stepResources, startGitHub, type GitHub } from '../../tools/testing/github/index.js';
import { startNotify, type Notified, type Notify, type NotifyOptions } from './notify.js';
import { push } from './payloads.js';

/** The outside parts that the jobs of a run share; new for each test. */
export interface RunSetup {
  readonly notify: Notify;
  readonly github: GitHub;
  readonly cache: CacheService;
  readonly temp: string;
}

/** Starts the stand-ins for a test file, and returns those of the current test. */
export const useRun = (): (() => RunSetup) => {
  let setup: RunSetup;
  beforeAll(async () => {
    const [notify, github, cache] = await Promise.all([startNotify(), startGitHub(), startCacheService()]);
    setup = { notify, github, cache, temp: '' };
    await cache.close();
  });
  beforeEach(async () => {
    setup.notify.receiver.clear();
    setup.github.clear();
    setup = {
      ...setup,
      cache: await startCacheService(),
      temp: mkdtempSync(join(tmpdir(), 'live-run-')),
    };
  });
  afterEach(async () => {
    await setup.cache.close();
    rmSync(setup.temp, { recursive: true, force: true });
  });
  afterAll(() => Promise.all([setup.notify.close(), setup.github.close()]));
  return () => setup;
};

export const IDS: Readonly<Record<string, number>> = {
  lint: 1001,
  test: 1002,
  deploy: 1003,
  docs: 1004,
  e2e: 1005,
};

/** The last step of a job of the run, on its own machine. */
export const runStep = (
  { notify, github, cache, temp }: RunSetup,
  job: string,
  status = 'success',
  options: NotifyOptions = {},
): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    ...options,
    env: { RUNNER_TEMP: temp, ...cache.env(), ...options.env },
    inputs: { webhook: notify.receiver.discord, live: 'run', ...options.inputs },
    contexts: {
      job: { status, check_run_id: IDS[job] },
      ...options.contexts,
      github: { job, api_url: github.url, ...(options.contexts?.['github'] as object | undefined) },
    },
  });

const STEP = { name: 'Notify', status: 'in_progress', conclusion: null, number: 4 };
/** A job of which only this step is left. */
export const running = (job: string, ...names: string[]): ReturnType<typeof jobResource> =>
  jobResource({
    id: IDS[job] ?? 0,
    name: job,
    status: 'in_progress',
    conclusion: null,
    completed_at: null,
    steps: [...stepResources('Set up job', ...names), STEP],
  });
/** A finished job. */
export const over = (job: string, conclusion: string, ...names: string[]): ReturnType<typeof jobResource> =>
  jobResource({ id: IDS[job] ?? 0, name: job, conclusion, steps: stepResources('Set up job', ...names) });
/** A job between its steps. */
export const busy = (job: string): ReturnType<typeof jobResource> =>
  jobResource({
    id: IDS[job] ?? 0,
    name: job,
    status: 'in_progress',
    conclusion: null,
    completed_at: null,
    steps: [
      ...stepResources('Set up job'),
      { name: 'Run npm test', status: 'in_progress', conclusion: null, number: 2 },
      { name: 'Report', status: 'pending', conclusion: null, number: 3 },
    ],
  });

/** `PATCH 1300…`, in order. */
export const methods = ({ requests }: Notified): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname.split('/').at(-1) ?? ''}`);
