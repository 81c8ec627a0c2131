import { describe, expect, jest, test } from '@jest/globals';

import { createState } from '../../tools/testing/github/index.js';
import { busy, over, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';

// Edits of jobs that end together wait for their turn.
jest.setTimeout(60_000);

const world = useRun();
const step = (job: string, status?: string, options?: NotifyOptions): Promise<Notified> =>
  runStep(world(), job, status, options);

describe('through a Slack webhook, which edits nothing', () => {
  const onSlack = (): Record<string, string> => ({ webhook: world().notify.receiver.slack });
  const noticesOf = ({ annotations }: Notified): string => annotations.map(({ message }) => message).join();

  test('leaves the message to another running job, with a notice', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint'), busy('test')] });
    const first = await step('lint', 'success', { inputs: onSlack() });
    expect([first.requests, first.outputs['outcome']]).toEqual([[], 'skipped']);
    expect(noticesOf(first)).toContain('so the last job to finish posts the run');

    world().github.state = createState({
      jobs: [over('lint', 'success', 'Run npm run lint'), running('test', '!Run npm test')],
    });
    const second = await step('test', 'failure', { inputs: onSlack() });
    expect(second.requests).toHaveLength(1);
    expect(second.requests[0]?.body).toMatch(/CI failed.*npm test/);
  });

  test('posts it from a step with needs', async () => {
    world().github.state = createState({
      jobs: [over('lint', 'success'), running('deploy', 'Run it'), busy('test')],
    });
    const needs = '{"lint":{"result":"success"}}';
    const { requests } = await step('deploy', 'success', { inputs: { ...onSlack(), needs } });
    expect(requests).toHaveLength(1);
  });

  test('posts it from one of the jobs that end together, though GitHub shows each the other as running', async () => {
    world().github.state = createState({ jobs: [busy('lint'), busy('test'), busy('deploy')] });
    const all = await Promise.all(
      ['lint', 'test', 'deploy'].map(job => step(job, 'success', { inputs: onSlack() })),
    );
    expect(all.map(({ outputs }) => outputs['outcome']).sort()).toEqual(['delivered', 'skipped', 'skipped']);
    expect(world().notify.receiver.requests).toHaveLength(1);
    expect(world().notify.receiver.requests[0]?.body).toContain('CI passed');
  });

  test('leaves it to the job that just ended and posted the same', async () => {
    world().github.state = createState({ jobs: [over('lint', 'success'), running('test', 'Run npm test')] });
    const last = await step('test', 'success', { inputs: onSlack() });
    expect(last.requests).toHaveLength(1);
    world().github.state = createState({
      jobs: [over('lint', 'success'), over('test', 'success'), running('deploy', 'Run it')],
    });
    const needs = '{"lint":{"result":"success"},"test":{"result":"success"}}';
    const summary = await step('deploy', 'success', { inputs: { ...onSlack(), needs } });
    expect([summary.requests, summary.outputs['outcome']]).toEqual([[], 'skipped']);
    expect(noticesOf(summary)).toContain('another job has already posted');
  });

  test('posts it from a job with needs when the job that claimed it could not', async () => {
    world().github.state = createState({ jobs: [running('test', 'Run npm test')] });
    const script = [{ status: 403, body: 'invalid_token' }];
    const last = await step('test', 'success', { inputs: onSlack(), script });
    expect(last.outputs['outcome']).toBe('failed');
    world().notify.receiver.clear();
    world().github.state = createState({
      jobs: [over('test', 'success'), running('deploy', 'Run it')],
    });
    const needs = '{"test":{"result":"success"}}';
    const summary = await step('deploy', 'success', { inputs: { ...onSlack(), needs } });
    expect(summary.requests).toHaveLength(1);
    expect(summary.outputs['outcome']).toBe('delivered');
  });

  test('posts the result of a re-run even when it is the same', async () => {
    const again = (attempt: number): Promise<Notified> => {
      world().github.state = createState({
        jobs: [{ ...running('test', '!Run npm test'), run_attempt: attempt }],
      });
      return step('test', 'failure', {
        inputs: onSlack(),
        contexts: { github: { run_attempt: String(attempt) } },
      });
    };
    expect((await again(1)).requests).toHaveLength(1);
    expect((await again(2)).requests).toHaveLength(1);
  });

  test('posts the result of a job that starts after the last message', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    await step('lint', 'success', { inputs: onSlack() });
    world().github.state = createState({ jobs: [over('lint', 'success'), running('deploy', '!Run it')] });
    const { requests } = await step('deploy', 'failure', { inputs: onSlack() });
    expect(requests[0]?.body).toContain('CI failed');
  });

  test('checks again without a cache before leaving the message to another job', async () => {
    world().cache.faults.status = 500;
    world().github.state = createState({ jobs: [running('lint', 'Run it'), busy('test')] });
    const { requests } = await step('lint', 'success', { inputs: onSlack() });
    expect(requests).toEqual([]);
    expect(world().github.requests.filter(({ path }) => path.includes('/jobs')).length).toBe(2);
  });

  test('posts from each job, with a notice how to change it, when nobody knows which ends last', async () => {
    world().github.state = createState({ forbidden: ['actions', 'checks'] });
    const started = await step('lint', 'success', { inputs: onSlack() });
    expect(started.requests).toHaveLength(1);
  });
});
