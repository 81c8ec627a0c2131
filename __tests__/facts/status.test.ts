import { describe, expect, test } from '@jest/globals';
import { chooseAbout } from '../../src/facts/about.js';
import { decideStatus, worstStatus } from '../../src/facts/status.js';
import type { NamedResult, RunStatus, Status } from '../../src/inputs/types.js';
import type { Subject } from '../../src/events/types.js';

const jobs = (...results: readonly Status[]): readonly NamedResult[] =>
  results.map((result, index) => ({ name: `job ${index}`, result }));

describe('the worst of several results', () => {
  test.each<[readonly Status[], Status | undefined]>([
    [['success', 'failure', 'cancelled'], 'failure'],
    [['success', 'cancelled', 'skipped'], 'cancelled'],
    [['skipped', 'success', 'skipped'], 'success'],
    [['skipped', 'skipped'], 'skipped'],
    [[], undefined],
  ])('%j is %s', (results, expected) => {
    expect(worstStatus(results)).toBe(expected);
  });
});

describe('the status to report', () => {
  test.each<[string, Parameters<typeof decideStatus>[0], Status | undefined, RunStatus]>([
    [
      'is running when a live message starts',
      { phase: { kind: 'started' }, job: { status: 'success' } },
      undefined,
      'running',
    ],
    [
      'is failure when its job failed, live or not',
      { phase: { kind: 'started' }, job: { status: 'failure' } },
      undefined,
      'failure',
    ],
    [
      'is that of the jobs that it reports on',
      { phase: { kind: 'started' }, needs: [{ name: 'a', result: 'success' }], job: {} },
      undefined,
      'success',
    ],
    [
      'is the job’s when a live message is updated',
      { phase: { kind: 'updated', elapsedMs: 1 }, job: { status: 'success' } },
      undefined,
      'success',
    ],
    ['is the user’s above all', { status: 'skipped', job: { status: 'failure' } }, 'failure', 'skipped'],
    [
      'is the worst of needs',
      { needs: jobs('success', 'failure'), job: { status: 'success' } },
      undefined,
      'failure',
    ],
    [
      'is success when needs were partly skipped',
      { needs: jobs('success', 'skipped'), job: {} },
      undefined,
      'success',
    ],
    ['follows needs before the event', { needs: jobs('success'), job: {} }, 'failure', 'success'],
    ['is the event’s own result', { job: { status: 'success' } }, 'failure', 'failure'],
    ['is the job’s when nothing else is known', { job: { status: 'cancelled' } }, undefined, 'cancelled'],
    [
      'is failure when the job failed after green needs',
      { needs: jobs('success'), job: { status: 'failure' } },
      undefined,
      'failure',
    ],
    ['is failure when the job failed on a green event', { job: { status: 'failure' } }, 'success', 'failure'],
    ['is success when the runner says nothing', { job: {} }, undefined, 'success'],
    ['is the job’s when needs is empty', { needs: [], job: { status: 'failure' } }, undefined, 'failure'],
  ])('%s', (_name, inputs, eventStatus, expected) => {
    expect(decideStatus(inputs, eventStatus)).toBe(expected);
  });
});

describe('what the message is about', () => {
  const subject: Subject = {
    runIsTheNews: false,
    news: { mark: 'news', title: 'x' },
    change: { facts: [] },
  };
  const inputs = { about: 'auto' as const, job: { status: 'success' as const } };

  test.each<[string, Parameters<typeof chooseAbout>, 'run' | 'event']>([
    ['a successful release is about the release', [inputs, subject, 'success'], 'event'],
    [
      'a release whose job failed is about the run',
      [{ ...inputs, job: { status: 'failure' } }, subject, 'failure'],
      'run',
    ],
    ['a push is about the run', [inputs, { ...subject, runIsTheNews: true }, 'success'], 'run'],
    [
      'a live message is about the run',
      [{ ...inputs, phase: { kind: 'started' } }, subject, 'success'],
      'run',
    ],
    ['needs make it about the run', [{ ...inputs, needs: [] }, subject, 'success'], 'run'],
    ['steps make it about the run', [{ ...inputs, steps: [] }, subject, 'success'], 'run'],
    [
      'a failed deployment is about the deployment',
      [inputs, { ...subject, status: 'failure' }, 'failure'],
      'event',
    ],
    [
      'a failed job on a failed deployment is about the run',
      [{ ...inputs, job: { status: 'failure' } }, { ...subject, status: 'failure' }, 'failure'],
      'run',
    ],
    [
      'about decides',
      [{ ...inputs, about: 'event' }, { ...subject, runIsTheNews: true }, 'failure'],
      'event',
    ],
    [
      'a workflow_run is about that run, whatever about says',
      [{ ...inputs, about: 'event' }, { ...subject, run: { attempt: 1 } }, 'success'],
      'run',
    ],
  ])('%s', (_name, args, expected) => {
    expect(chooseAbout(...args)).toBe(expected);
  });
});
