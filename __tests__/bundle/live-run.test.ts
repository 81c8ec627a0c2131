import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import {
  createState,
  jobResource,
  stepResources,
  startGitHub,
  type GitHub,
} from '../../tools/testing/github/index.js';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notified, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
let github: GitHub;
let cache: CacheService;
let temp: string;
beforeAll(async () => {
  [notify, github] = await Promise.all([startNotify(), startGitHub()]);
});
beforeEach(async () => {
  notify.receiver.clear();
  github.clear();
  cache = await startCacheService();
  temp = mkdtempSync(join(tmpdir(), 'live-run-'));
});
afterEach(async () => {
  await cache.close();
  rmSync(temp, { recursive: true, force: true });
});
afterAll(() => Promise.all([notify.close(), github.close()]));

const IDS: Readonly<Record<string, number>> = { lint: 1001, test: 1002, deploy: 1003 };

const inputs = (): Record<string, string> => ({ webhook: notify.receiver.discord, live: 'run' });

/** The last step of a job of the run, on a machine of its own. */
const step = (job: string, status = 'success', options: NotifyOptions = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    ...options,
    env: { RUNNER_TEMP: temp, ...cache.env(), ...options.env },
    inputs: { ...inputs(), ...options.inputs },
    contexts: {
      job: { status, check_run_id: IDS[job] },
      ...options.contexts,
      github: { job, api_url: github.url, ...(options.contexts?.['github'] as object | undefined) },
    },
  });

const STEP = { name: 'Notify', status: 'in_progress', conclusion: null, number: 4 };
const running = (job: string, ...names: string[]): ReturnType<typeof jobResource> =>
  jobResource({
    id: IDS[job] ?? 0,
    name: job,
    status: 'in_progress',
    conclusion: null,
    completed_at: null,
    steps: [...stepResources('Set up job', ...names), STEP],
  });
const over = (job: string, conclusion: string, ...names: string[]): ReturnType<typeof jobResource> =>
  jobResource({ id: IDS[job] ?? 0, name: job, conclusion, steps: stepResources('Set up job', ...names) });
const busy = (job: string): ReturnType<typeof jobResource> =>
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

const methods = ({ requests }: Notified): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname.split('/').at(-1) ?? ''}`);

describe('live: run', () => {
  test('posts one message for all jobs: how they stand, and at the end the result with its why', async () => {
    github.state = createState({ jobs: [running('lint', 'Run npm run lint'), busy('test')] });
    const first = await step('lint');
    expect(first.requests[0]?.body).toContain('CI is running');
    expect(first.requests[0]?.body).toMatch(/🔄 \*\*\[test\].*✅ \*\*\[lint\]/);
    const id = first.outputs['message-id'] ?? '';

    github.state = createState({
      jobs: [over('lint', 'success', 'Run npm run lint'), running('test', '!Run npm test')],
    });
    const second = await step('test', 'failure');
    expect(methods(second)).toEqual([`PATCH ${id}`]);
    expect(second.requests[0]?.body).toMatch(/CI failed.*Run npm test/);
    expect(second.outputs).toMatchObject({ outcome: 'delivered', 'message-id': id });
    expect([...first.requests, ...second.requests].flatMap(({ faults }) => faults).map(formatFault)).toEqual(
      [],
    );
  });

  test('asks GitHub at most three times', async () => {
    github.state = createState({
      jobs: [running('lint', '!Run npm run lint'), busy('test'), busy('deploy')],
    });
    await step('lint', 'failure');
    expect(github.requests.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['down', { status: 500 }],
    ['hanging', { hang: true }],
    ['full', { full: true }],
  ])('costs a notice and a new message where the cache is %s', async (_what, faults) => {
    Object.assign(cache.faults, faults);
    const { requests, outputs, annotations } = await step('lint');
    expect(requests.map(({ method }) => method)).toEqual(['POST']);
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations.map(({ message }) => message).join()).toContain('the cache service');
  });

  test('never shows the runner’s token, nor where the cache is', async () => {
    const { visible } = await step('lint', 'success', { env: { RUNNER_DEBUG: '1' } });
    expect(visible).not.toContain('runtime-');
    expect(visible).not.toContain(cache.url);
  });
});

describe('jobs that begin together', () => {
  test('agree on one message', async () => {
    const all = await Promise.all(
      [2000, 2001, 2002].map(id =>
        step('lint', 'success', { contexts: { job: { status: 'success', check_run_id: id } } }),
      ),
    );
    const { requests } = notify.receiver;
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(new Set(all.map(({ outputs }) => outputs['message-id'])).size).toBe(1);
  });
});
