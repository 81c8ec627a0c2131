import { describe, expect, test } from '@jest/globals';
import type { RunIdentity } from '../../src/events/types.js';
import { readHistory } from '../../src/facts/history.js';
import type { PastRun, RunReader } from '../../src/facts/run-reader.js';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const RUN: RunIdentity = {
  id: '99',
  attempt: 1,
  number: 42,
  workflow: 'ci.yml',
  branch: 'main',
  event: 'push',
  headRepo: 'octo-org/shop',
};

const past = (number: number, result: PastRun['result'], more: Partial<PastRun> = {}): PastRun => ({
  id: String(number),
  number,
  ...(result && { result }),
  headRepo: 'octo-org/shop',
  ...more,
});

const reader = (given: Partial<RunReader>): RunReader => ({
  jobs: async () => ({ value: [] }),
  pendingDeployments: async () => ({ value: [] }),
  latestJobs: async () => ({ value: [], requests: 1 }),
  reviews: async () => ({ value: [] }),
  preventsSelfReview: async () => ({ value: false }),
  errors: async () => ({ value: [] }),
  log: async () => ({ value: '' }),
  runs: async () => ({ value: [] }),
  attempt: async () => ({ value: undefined, problem: { sentence: 'no attempt' } }),
  series: async () => ({ value: {}, problem: { sentence: 'no run' } }),
  budget: () => undefined,
  commit: async () => ({ value: undefined }),
  wait: async () => undefined,
  ...given,
});

const read = (runs: readonly PastRun[], run: Partial<RunIdentity> = {}, given: Partial<RunReader> = {}) =>
  readHistory(reader({ runs: async () => ({ value: runs }), ...given }), { ...RUN, ...run }, NOW, 2);

test('counts a streak over the runs that have a result, back to its first', async () => {
  const first = past(38, 'failure', { sha: 'b2c3d4e', author: 'hubot', atMs: NOW - 60_000 });
  const runs = [past(41, 'failure'), past(40, 'cancelled'), past(39, 'skipped'), first, past(37, 'success')];
  expect((await read(runs)).history).toEqual({
    previous: 'failure',
    streak: 2,
    isLonger: false,
    since: { sha: 'b2c3d4e', author: 'hubot', agoMs: 60_000 },
    row: ['success', 'failure', 'failure'],
  });
});

test('says that a streak may be longer when it continues beyond what was read', async () => {
  const runs = async () => ({ value: [past(41, 'failure')], more: true });
  expect((await read([], {}, { runs })).history).toMatchObject({ streak: 1, isLonger: true });
});

test('has no previous run when there is no earlier one', async () => {
  expect((await read([])).history).toEqual({ streak: 0, isLonger: false, row: [] });
});

describe('leaves out', () => {
  test.each([
    ['the run itself', past(42, 'failure', { id: '99' })],
    ['later runs', past(43, 'failure')],
    ['runs of a fork', past(41, 'failure', { headRepo: 'mona/shop' })],
  ])('%s', async (_, one) => {
    expect((await read([one, past(40, 'success')])).history?.row).toEqual(['success']);
  });

  test('runs of unknown origin for a pull request', async () => {
    const { headRepo: _, ...nowhere } = past(41, 'failure');
    expect((await read([nowhere], { event: 'pull_request' })).history?.row).toEqual([]);
    expect((await read([nowhere])).history?.row).toEqual(['failure']);
  });
});

describe('earlier attempts', () => {
  test('count as unknown when they are not read, and nothing before them counts', async () => {
    const given = attempts({ 1: 'success', 2: 'failure', 3: 'failure', 4: 'failure' });
    const { history } = await read([past(41, 'success')], { attempt: 5 }, given);
    expect(history).toMatchObject({ previous: 'failure', streak: 2, isLonger: true });
  });

  const attempts = (results: Readonly<Record<number, PastRun['result']>>): Partial<RunReader> => ({
    attempt: async (_run, attempt) =>
      attempt in results
        ? { value: past(42, results[attempt]) }
        : { value: undefined, problem: { sentence: 'no attempt' } },
  });

  test('come before earlier runs', async () => {
    const { history } = await read(
      [past(41, 'success')],
      { attempt: 3 },
      attempts({ 1: 'failure', 2: 'failure' }),
    );
    expect(history).toMatchObject({ previous: 'failure', streak: 2, row: ['success', 'failure', 'failure'] });
  });

  test('do not count when they were cancelled', async () => {
    const { history } = await read([past(41, 'success')], { attempt: 2 }, attempts({ 1: 'cancelled' }));
    expect(history?.previous).toBe('success');
  });

  test('hide what came before when they cannot be read', async () => {
    expect(await read([past(41, 'success')], { attempt: 2 })).toEqual({ gaps: [{ sentence: 'no attempt' }] });
    const known = await read([past(41, 'success')], { attempt: 3 }, attempts({ 2: 'failure' }));
    expect(known.history).toMatchObject({ previous: 'failure', streak: 1, isLonger: true });
  });
});

describe('when the runner does not name the branch', () => {
  const { branch: _, ...unknown } = RUN;

  test('reads it from GitHub', async () => {
    const asked: unknown[] = [];
    const given = reader({
      series: async () => ({ value: { branch: 'fix', workflow: '7' } }),
      runs: async series => {
        asked.push(series);
        return { value: [] };
      },
    });
    await readHistory(given, unknown, NOW, 2);
    expect(asked).toEqual([{ branch: 'fix', workflow: 'ci.yml', event: 'push' }]);
  });

  test('or adds a note why not', async () => {
    expect(await readHistory(reader({}), unknown, NOW, 2)).toEqual({ gaps: [{ sentence: 'no run' }] });
  });
});
