import { describe, expect, jest, test } from '@jest/globals';

import { createState, jobResource, runResource } from '../../tools/testing/github/index.js';
import { busy, IDS, methods, over, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { run } from '../helpers/payloads.js';

// Edits of jobs that end together wait for their turn.
jest.setTimeout(60_000);

const world = useRun();
const inputs = (): Record<string, string> => ({ webhook: world().notify.receiver.discord, live: 'run' });
const step = (job: string, status?: string, options?: NotifyOptions): Promise<Notified> =>
  runStep(world(), job, status, options);

describe('watch with live: run', () => {
  const watch = (
    job: string,
    status: string,
    inputs: Record<string, string>,
    stages: readonly ('main' | 'post')[] = ['main', 'post'],
  ): Promise<Notified> =>
    step(job, 'success', {
      action: 'watch',
      stages,
      inputs,
      postContexts: { job: { status, check_run_id: IDS[job] } },
    });

  test('posts that the run is running at the start of the first job, and edits that at the end', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    const { requests, outputs } = await watch('lint', 'failure', inputs());
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
    expect(requests[0]?.body).toMatch(/CI is running.*🔄/);
    expect(requests[1]?.body).toMatch(/CI failed/);
    expect(outputs['outcome']).toBe('delivered');
  });

  test('edits the message at the start of a later job', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    await watch('lint', 'success', inputs());
    world().github.state = createState({ jobs: [over('lint', 'success'), busy('deploy')] });
    const { requests } = await watch('deploy', 'success', inputs(), ['main']);
    expect(requests.map(({ method }) => method)).toEqual(['PATCH']);
    expect(requests[0]?.body).toContain('CI is running');
  });

  test('posts once and edits rarely when many jobs start together, within the rate limit', async () => {
    world().notify.receiver.limitRates(true);
    const jobs = Array.from({ length: 12 }, (_, n) => `test-${n}`);
    world().github.state = createState({
      jobs: jobs.map((name, n) => jobResource({ ...busy('lint'), id: 3000 + n, name })),
    });
    const all = await Promise.all(
      jobs.map((job, n) =>
        step(job, 'success', {
          action: 'watch',
          stages: ['main'],
          contexts: { job: { status: 'success', check_run_id: 3000 + n } },
        }),
      ),
    );
    const { requests } = world().notify.receiver;
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(requests.filter(({ answered }) => answered === 429)).toEqual([]);
    expect(requests.length).toBeLessThan(8);
    expect(all.map(({ code }) => code)).toEqual(jobs.map(() => 0));
  });

  test('posts nothing at the start through a Slack webhook, and says why', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    const { stages, requests } = await watch('lint', 'success', { webhook: world().notify.receiver.slack });
    expect(requests).toHaveLength(1);
    expect(stages.main?.annotations[0]?.message).toContain("the run's message is posted once, at its end");
  });

  test('edits on Discord and posts once through a Slack webhook', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    const webhook = `${world().notify.receiver.slack}\n${world().notify.receiver.discord}`;
    const { requests, accepted } = await watch('lint', 'success', { webhook });
    expect(requests.map(({ platform, method }) => `${platform} ${method}`).sort()).toEqual([
      'discord PATCH',
      'discord POST',
      'slack POST',
    ]);
    expect(accepted('slack')[0]?.body).toContain('CI passed');
  });
});

describe('a watcher on workflow_run', () => {
  const seen = (action: string, patch: Readonly<Record<string, unknown>>, id = 777): Promise<Notified> =>
    world().notify.runNotify({
      name: 'workflow_run',
      event: run({
        action,
        'workflow_run.id': id,
        'workflow_run.run_attempt': 1,
        'workflow_run.status': patch['status'],
        'workflow_run.conclusion': patch['conclusion'],
      }),
      env: { RUNNER_TEMP: world().temp, ...world().cache.env() },
      inputs: inputs(),
      contexts: { github: { api_url: world().github.url, workflow: 'Watch', run_id: '5' } },
    });
  const queued = { status: 'queued', conclusion: null };
  const inProgress = { status: 'in_progress', conclusion: null };
  const ended = { status: 'completed', conclusion: 'failure' };
  const jobs = (patch: Readonly<Record<string, unknown>>): ReturnType<typeof jobResource>[] => [
    jobResource({ id: 1, name: 'tls', run_id: 777, ...patch }),
  ];
  const runs = (patch: Readonly<Record<string, unknown>>): ReturnType<typeof runResource>[] => [
    runResource({ id: 777, run_attempt: 1, ...patch }),
  ];

  test('posts one message for a run at the first event and edits it at the last', async () => {
    const idle = { status: 'queued', conclusion: null, steps: [], completed_at: null };
    world().github.state = createState({ runs: runs(queued), jobs: jobs(idle) });
    const first = await seen('requested', queued);
    expect(first.requests.map(({ method }) => method)).toEqual(['POST']);
    expect(first.requests[0]?.body).toContain('Nightly is queued');
    world().github.state = createState({
      runs: runs(inProgress),
      jobs: jobs({ status: 'in_progress', conclusion: null, completed_at: null, steps: [] }),
    });
    const second = await seen('in_progress', inProgress);
    world().github.state = createState({ runs: runs(ended), jobs: jobs({}) });
    const last = await seen('completed', ended);
    const patch = `PATCH ${first.outputs['message-id'] ?? ''}`;
    expect([...new Set([...methods(second), ...methods(last)])]).toEqual([patch]);
    expect(last.requests.at(-1)?.body).toMatch(/Nightly (?:failed|broke)/);
    const other = await seen('requested', queued, 778);
    expect(other.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  test('shows the current state of the run when an event is handled late', async () => {
    world().github.state = createState({ runs: runs(ended), jobs: jobs({}) });
    await seen('completed', ended);
    const late = await seen('in_progress', inProgress);
    expect(late.requests.at(-1)?.body).toMatch(/Nightly (?:failed|broke)/);
  });

  test('never shows an older state even without actions: read', async () => {
    world().github.state = createState({ forbidden: ['actions', 'checks'] });
    const first = await seen('completed', ended);
    const late = await seen('in_progress', inProgress);
    const shown = late.requests.at(-1)?.body ?? first.requests.at(-1)?.body;
    expect(shown).toMatch(/Nightly (?:failed|broke)/);
  });

  test('waits for the last event of a run when GitHub allows only reading the cache', async () => {
    world().github.state = createState({
      runs: runs(inProgress),
      jobs: jobs({ status: 'in_progress', conclusion: null }),
    });
    world().cache.faults.status = 403;
    const first = await seen('in_progress', inProgress);
    expect([first.requests, first.outputs['outcome']]).toEqual([[], 'skipped']);
    world().github.state = createState({ runs: runs(ended), jobs: jobs({}) });
    const last = await seen('completed', ended);
    expect(last.requests.map(({ method }) => method)).toEqual(['POST']);
  });
});
