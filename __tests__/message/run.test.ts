import { describe, expect, test } from '@jest/globals';

import type { Message } from '../../src/message/types.js';
import { toPlainText, blocksToPlainText } from '../../src/text/plain.js';
import { messageOf } from '../helpers/draw.js';
import { push, run as workflowRun } from '../helpers/payloads.js';

const made = (inputs: Readonly<Record<string, string>>, env = {}): Promise<Message> =>
  messageOf({ name: 'one', event: 'push', payload: push(), inputs, env });

const needs = (results: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(results.map((result, n) => [`job-${n}`, { result }])));
const failedSteps = (count: number): string =>
  JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}`, { outcome: 'failure' }])),
  );

describe('the title', () => {
  test.each([
    ['{}', '{}', 'CI › test passed'],
    ['{"status":"failure"}', '{"os":"linux","node":24}', 'CI › test (linux, 24) failed'],
    ['{"status":"cancelled"}', 'null', 'CI › test was cancelled'],
  ])('of job %s and matrix %s is right', async (job, matrix, title) => {
    expect((await made({ job, matrix })).title).toBe(title);
  });

  test('names only the run when it is about several jobs or the job is unknown', async () => {
    expect((await made({ needs: needs(['success']) })).title).toBe('CI passed');
    expect((await made({}, { GITHUB_JOB: '' })).title).toBe('CI passed');
  });

  test('works without a workflow name', async () => {
    expect((await made({}, { GITHUB_WORKFLOW: '', GITHUB_JOB: '' })).title).toBe('The workflow passed');
  });
});

describe('the body', () => {
  test.each([
    [1, 'Step s0 failed'],
    [2, 'Steps s0 and s1 failed'],
    [8, 'Steps s0, s1, s2, s3, s4, s5 and 2 more failed'],
  ])('names failed steps (%d)', async (count, body) => {
    expect(blocksToPlainText((await made({ steps: failedSteps(count) })).body)).toBe(body);
  });

  test('names failed jobs first, then cancelled ones, and counts the rest', async () => {
    const { body } = await made({ needs: needs(['cancelled', ...Array<string>(6).fill('failure')]) });
    const lines = blocksToPlainText(body).split('\n');
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['job-1 failed', 'job-6 failed', 'and 1 more']);
  });

  test('is empty when nothing failed', async () => {
    expect((await made({ needs: needs(['success', 'skipped']) })).body).toEqual([]);
  });
});

test.each([
  [['success', 'success'], '2 jobs passed'],
  [['success', 'failure', 'skipped'], '1 of 3 jobs failed, 1 skipped'],
  [['success', 'cancelled'], '1 job passed, 1 cancelled'],
  [['skipped', 'skipped'], '2 skipped'],
])('shows the counts of %j as %p', async (results, counts) => {
  expect(toPlainText((await made({ needs: needs(results) })).facts[0] ?? [])).toBe(counts);
});

describe('who started the run', () => {
  const factsOf = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await made({}, env)).facts.map(toPlainText);

  test('is not shown when it is the author', async () => {
    expect(await factsOf({})).toEqual(['run #42']);
  });

  test('is who re-ran it, even if the event names another', async () => {
    const env = { GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTOR: 'octocat', GITHUB_TRIGGERING_ACTOR: 'hubot' };
    expect(await factsOf(env)).toEqual(['run #42, attempt 2', 're-run by hubot']);
  });
});

test('shows another run’s result even when the reporting job failed', async () => {
  const payload = workflowRun({ 'workflow_run.conclusion': 'success' });
  const inputs = { job: '{"status":"failure"}' };
  const message = await messageOf({ name: 'one', event: 'workflow_run', payload, inputs });
  expect(message.title).toBe('Nightly passed');
  expect(message.facts.map(toPlainText)).toContain('the job that reports this failed');
});

describe('a job that reports on others', () => {
  const factsOf = async (
    status: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<readonly string[]> =>
    (await made({ job: JSON.stringify({ status }), details: 'none', ...inputs })).facts.map(toPlainText);
  const REPORTED = 'the job that reports this failed';

  test.each([
    ['passed', { needs: needs(['success']) }],
    ['were cancelled', { needs: needs(['cancelled']) }],
    ['do not exist', { needs: '{}' }],
  ])('is shown when it failed itself and the others %s', async (_what, inputs) => {
    expect(await factsOf('failure', inputs)).toContain(REPORTED);
  });

  test.each([
    ['they failed too', 'failure', { needs: needs(['failure']) }],
    ['its step is named', 'failure', { needs: needs(['success']), steps: failedSteps(1) }],
    ['it passed', 'success', { needs: needs(['failure']) }],
    ['there are no others', 'success', { needs: '{}' }],
    ['it reports for itself', 'failure', {}],
  ])('is not shown when %s', async (_what, status, inputs) => {
    expect((await factsOf(status, inputs)).join()).not.toContain('the job that reports this');
  });
});
