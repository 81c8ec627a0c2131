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

  test('the step that finds another job running leaves the message to that one, with a notice', async () => {
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

  test('a step with needs posts it', async () => {
    world().github.state = createState({
      jobs: [over('lint', 'success'), running('deploy', 'Run it'), busy('test')],
    });
    const needs = '{"lint":{"result":"success"}}';
    const { requests } = await step('deploy', 'success', { inputs: { ...onSlack(), needs } });
    expect(requests).toHaveLength(1);
  });

  test('of jobs that end together one posts it, though GitHub shows each the other as running', async () => {
    world().github.state = createState({ jobs: [busy('lint'), busy('test'), busy('deploy')] });
    const all = await Promise.all(
      ['lint', 'test', 'deploy'].map(job => step(job, 'success', { inputs: onSlack() })),
    );
    expect(all.map(({ outputs }) => outputs['outcome']).sort()).toEqual(['delivered', 'skipped', 'skipped']);
    expect(world().notify.receiver.requests).toHaveLength(1);
    expect(world().notify.receiver.requests[0]?.body).toContain('CI passed');
  });

  test('a job that begins after the last one has posted tells its own end', async () => {
    world().github.state = createState({ jobs: [running('lint', 'Run npm run lint')] });
    await step('lint', 'success', { inputs: onSlack() });
    world().github.state = createState({ jobs: [over('lint', 'success'), running('deploy', '!Run it')] });
    const { requests } = await step('deploy', 'failure', { inputs: onSlack() });
    expect(requests[0]?.body).toContain('CI failed');
  });

  test('without a cache it looks again before it leaves the message to another job', async () => {
    world().cache.faults.status = 500;
    world().github.state = createState({ jobs: [running('lint', 'Run it'), busy('test')] });
    const { requests } = await step('lint', 'success', { inputs: onSlack() });
    expect(requests).toEqual([]);
    expect(world().github.requests.filter(({ path }) => path.includes('/jobs')).length).toBe(2);
  });

  test('where nobody knows which job ends last, each posts, and a notice says how to change that', async () => {
    world().github.state = createState({ forbidden: ['actions', 'checks'] });
    const started = await step('lint', 'success', { inputs: onSlack() });
    expect(started.requests).toHaveLength(1);
  });
});
