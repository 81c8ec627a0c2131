import { beforeEach, describe, expect, jest, test } from '@jest/globals';

import { annotationResource, createState } from '../../tools/testing/github/index.js';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { busy, methods, over, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';

// Edits of jobs that end together wait for their turn.
jest.setTimeout(60_000);

const world = useRun();
const step = (job: string, status?: string, options?: NotifyOptions): Promise<Notified> =>
  runStep(world(), job, status, options);

describe('live: run', () => {
  test('posts one message for all jobs with their states, and finally the result and its reasons', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint'), busy('test')] });
    const first = await step('lint');
    expect(first.requests[0]?.body).toContain('CI is running');
    expect(first.requests[0]?.body).toMatch(/🔄 \*\*\[test\].*✅ \*\*\[lint\]/);
    const id = first.outputs['message-id'] ?? '';

    world().github.state = createState({
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

  test('sends GitHub at most three requests', async () => {
    world().github.state = createState({
      jobs: [running('lint', '!Run npm run lint'), busy('test'), busy('deploy')],
    });
    await step('lint', 'failure');
    expect(world().github.requests.length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['down', { status: 500 }],
    ['hanging', { hang: true }],
    ['full', { full: true }],
  ])('logs a notice and posts a new message when the cache is %s', async (_what, faults) => {
    Object.assign(world().cache.faults, faults);
    const { requests, outputs, annotations } = await step('lint');
    expect(requests.map(({ method }) => method)).toEqual(['POST']);
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations.map(({ message }) => message).join()).toContain('the cache service');
  });

  test('never shows the runner’s token or the cache’s address', async () => {
    const { visible } = await step('lint', 'success', { env: { RUNNER_DEBUG: '1' } });
    expect(visible).not.toContain('runtime-');
    expect(visible).not.toContain(world().cache.url);
  });
});

describe('an edit', () => {
  test('sends GitHub at most three requests, even when it checks afterwards', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint'), busy('test')] });
    const { outputs } = await step('lint');
    world().github.state = createState({
      jobs: [over('lint', 'failure', '!Run npm run lint'), running('test', '!Run npm test'), busy('deploy')],
      annotations: { 1001: [annotationResource()], 1002: [annotationResource()] },
    });
    const before = world().github.requests.length;
    const second = await step('test', 'failure');
    expect(methods(second)).toEqual([`PATCH ${outputs['message-id'] ?? ''}`]);
    expect(second.requests[0]?.body).toMatch(/CI is failing.*Expected 3, got 2/);
    expect(world().github.requests.length - before).toBeLessThanOrEqual(3);
  });

  test('keeps the first error of a job from the message before', async () => {
    world().github.state = createState({
      jobs: [over('lint', 'failure', '!Run npm run lint'), running('test', 'Run npm test'), busy('deploy')],
      annotations: { 1001: [annotationResource()] },
    });
    await step('lint', 'failure');
    const second = await step('test');
    expect(second.requests.at(-1)?.body).toContain('Expected 3, got 2');
  });

  test('of a re-run changes the same message and names the attempt', async () => {
    world().github.state = createState({ jobs: [running('lint', '!Run npm run lint')] });
    const first = await step('lint', 'failure');
    world().github.state = createState({
      jobs: [{ ...running('lint', 'Run npm run lint'), run_attempt: 2 }],
    });
    const again = { contexts: { github: { run_attempt: '2' } } };
    const second = await step('lint', 'success', again);
    expect(methods(second)).toEqual([`PATCH ${first.outputs['message-id'] ?? ''}`]);
    expect(second.requests[0]?.body).toMatch(/CI (?:passed|is fixed).*attempt 2/);
  });

  test('is sent even without a turn within its deadline', async () => {
    const ending = ['lint', 'test', 'deploy', 'docs', 'e2e'];
    world().github.state = createState({ jobs: ending.map(name => running(name, 'Run it')) });
    await step('lint');
    const { outputs, requests } = await step('test', 'success', { inputs: { deadline: '1s' } });
    expect(requests).toHaveLength(1);
    expect(outputs['outcome']).toBe('delivered');
  });

  test('of a deleted message posts a new one, which later steps edit', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint'), busy('test')] });
    const first = await step('lint');
    world().notify.receiver.removed.add(first.outputs['message-id'] ?? '');
    const second = await step('lint');
    const id = second.outputs['message-id'] ?? '';
    expect(id).not.toBe(first.outputs['message-id']);
    const third = await step('lint');
    expect(methods(third)[0]).toBe(`PATCH ${id}`);
  });
});

describe('without actions: read', () => {
  beforeEach(() => {
    world().github.state = createState({ forbidden: ['actions', 'checks'] });
  });

  test('shows all jobs that reported, and names the permission that shows the others', async () => {
    const failing = { steps: '{"npm test":{"outcome":"failure","conclusion":"failure"}}' };
    await step('lint');
    await step('test', 'failure', { inputs: failing });
    const third = await step('deploy');
    const [body = ''] = third.requests.map(one => one.body);
    expect(methods(third)[0]).toMatch(/^PATCH/);
    expect(body).toMatch(/CI failed/);
    expect(body).toMatch(/test.*npm test/);
    expect(body).toMatch(/✅ \*\*\[?lint.*✅ \*\*\[?deploy/);
    expect(third.annotations.map(({ message }) => message).join()).toMatch(
      /The other jobs of the run.* missing.*actions: read/,
    );
  });

  test('shows a job that reported twice once, in its current state', async () => {
    await step('lint', 'failure');
    const { requests } = await step('lint', 'success');
    expect(requests.at(-1)?.body).toContain('CI passed');
  });

  test('shows all jobs that end together in the last message', async () => {
    const jobs = ['lint', 'test', 'deploy'];
    await step('lint');
    await Promise.all(jobs.map(job => step(job)));
    const { requests } = await step('docs');
    for (const job of [...jobs, 'docs']) expect(requests.at(-1)?.body).toContain(job);
  });

  test('shows this job alone without a cache', async () => {
    world().cache.faults.status = 500;
    const { requests, outputs } = await step('lint');
    expect(outputs['outcome']).toBe('delivered');
    expect(requests[0]?.body).toContain('lint');
  });
});

describe('jobs that start together', () => {
  test('agree on one message', async () => {
    const all = await Promise.all(
      [2000, 2001, 2002].map(id =>
        step('lint', 'success', { contexts: { job: { status: 'success', check_run_id: id } } }),
      ),
    );
    const { requests } = world().notify.receiver;
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect(new Set(all.map(({ outputs }) => outputs['message-id'])).size).toBe(1);
  });
});
