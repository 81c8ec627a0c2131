import { describe, expect, test } from '@jest/globals';
import { simulateRun, type RunHerd } from '../../tools/bench/run-herd.js';

const herd = (given: Partial<RunHerd>): RunHerd => ({
  platform: 'discord',
  jobs: 20,
  withinMs: 500,
  deadlineMs: 60_000,
  seed: 1,
  hasCache: true,
  ...given,
});

const seeds = [1, 2, 3, 4, 5];
const NONE = { wrong: 0, failed: 0, refused: 0 };

/** 256 jobs that end within ten seconds. */
const MANY = { jobs: 256, withinMs: 10_000 } as const;

describe.each(['slack', 'discord'] as const)('jobs that edit one message on %s', platform => {
  test.each(seeds)('show every job in the end: twenty that end together (seed %i)', async seed => {
    const { requests, reads, ...outcome } = await simulateRun(herd({ platform, seed }));
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(5);
    expect(reads).toBeLessThan(8);
  });

  test('make few requests if there are 256', async () => {
    const { requests, reads, cacheRequests, mostByOne, ...outcome } = await simulateRun(
      herd({ platform, ...MANY }),
    );
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(9);
    expect(reads).toBeLessThan(30);
    expect(cacheRequests).toBeLessThan(256 * 4);
    expect(mostByOne).toBeLessThan(16);
  });

  test('edit once if there is only one', async () => {
    expect(await simulateRun(herd({ platform, jobs: 1 }))).toMatchObject({
      requests: 1,
      edits: 1,
      cacheRequests: 5,
      reads: 1,
      wrong: 0,
    });
  });

  test('edit twice if two end one after the other', async () => {
    const { edits, byAnother, wrong } = await simulateRun(herd({ platform, jobs: 2, withinMs: 60_000 }));
    expect({ edits, byAnother, wrong }).toEqual({ edits: 2, byAnother: 0, wrong: 0 });
  });

  test('continue if the cache counts requests for taken keys and refuses the rest of the minute', async () => {
    const outcome = await simulateRun(herd({ platform, jobs: 256, countsTaken: true }));
    expect(outcome).toMatchObject(NONE);
  });

  test('stay within the hourly limit of the token if 256 end one after the other', async () => {
    const { wrong, reads } = await simulateRun(herd({ platform, jobs: 256, withinMs: 1_200_000 }));
    expect(wrong).toBe(0);
    expect(reads).toBeLessThan(800);
  });

  test.each(seeds)('show the other jobs if some die before they edit (seed %i)', async seed => {
    const { wrong } = await simulateRun(herd({ platform, jobs: 30, withinMs: 5_000, dying: 20, seed }));
    expect(wrong).toBe(0);
  });

  test.each(seeds)('show every job if the one that edits is killed (seed %i)', async seed => {
    const { killed, ...outcome } = await simulateRun(herd({ platform, killsEditors: true, seed }));
    expect(killed).toBeGreaterThan(0);
    expect(outcome).toMatchObject(NONE);
  });

  test('show every one of 256 jobs if those that edit are killed', async () => {
    const { killed, ...outcome } = await simulateRun(herd({ platform, ...MANY, killsEditors: true }));
    expect(killed).toBeGreaterThan(1);
    expect(outcome).toMatchObject(NONE);
  });

  test.each(seeds)('take turns also if half of them edit a second message (seed %i)', async seed => {
    const { requests, ...outcome } = await simulateRun(herd({ platform, isMixed: true, seed }));
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(8);
  });

  test.each(seeds)('show every job of both messages if editors are killed (seed %i)', async seed => {
    const outcome = await simulateRun(herd({ platform, isMixed: true, killsEditors: true, seed }));
    expect(outcome).toMatchObject(NONE);
  });

  test.each(seeds)('agree although their clocks differ by minutes (seed %i)', async seed => {
    const { requests, ...outcome } = await simulateRun(herd({ platform, skewMs: 120_000, seed }));
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(5);
  });

  test.each(['slow', 'refusing', 'wrong'] as const)('show every job if the cache is %s', async cacheFault => {
    const { wrong, failed } = await simulateRun(herd({ platform, cacheFault }));
    expect({ wrong, failed }).toEqual({ wrong: 0, failed: 0 });
  });

  test('leave the edit to a planned one if their deadline is short', async () => {
    const { requests, ...outcome } = await simulateRun(herd({ platform, deadlineMs: 5_000 }));
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(5);
  });

  test('edit once each at most if their deadline is too short for a turn', async () => {
    const { requests, edits, byAnother, failed } = await simulateRun(herd({ platform, deadlineMs: 1_000 }));
    expect(requests).toBeLessThanOrEqual(21);
    expect(edits + byAnother + failed).toBe(20);
  });
});

describe.each(['slack', 'discord'] as const)('jobs without a cache that edit one message on %s', platform => {
  const without = (given: Partial<RunHerd>): RunHerd => herd({ platform, hasCache: false, ...given });

  test.each(seeds)('show every job of a matrix: twenty that end together (seed %i)', async seed => {
    const { requests, ...outcome } = await simulateRun(without({ seed }));
    expect(outcome).toMatchObject(NONE);
    expect(requests).toBeLessThan(5);
  });

  test.each(seeds)('show every job of a large matrix (seed %i)', async seed => {
    const { requests, reads, refused, wrong, failed } = await simulateRun(without({ ...MANY, seed }));
    expect({ wrong, failed }).toEqual({ wrong: 0, failed: 0 });
    expect(refused).toBeLessThan(4);
    expect(requests).toBeLessThan(15);
    expect(reads).toBeLessThan(1_000);
  });

  test.each(seeds)('edit one after the other if they are not of one matrix (seed %i)', async seed => {
    const outcome = await simulateRun(without({ areDifferent: true, seed }));
    expect(outcome).toMatchObject({ wrong: 0, failed: 0 });
    expect(outcome.refused).toBeLessThan(3);
    expect(outcome.mostByOne).toBeLessThan(16);
  });

  test('edit at once if there is only one', async () => {
    const outcome = await simulateRun(without({ jobs: 1, areDifferent: true }));
    expect(outcome).toMatchObject({ requests: 1, reads: 1, edits: 1, wrong: 0 });
  });

  test('do not give up: a platform that refuses most edits shows every job in the end', async () => {
    const { wrong, mostByOne } = await simulateRun(without({ ...MANY, areDifferent: true }));
    expect(wrong).toBe(0);
    expect(mostByOne).toBeLessThan(40);
  });

  test.each(seeds)('show every job if some die (seed %i)', async seed => {
    const { wrong } = await simulateRun(without({ jobs: 30, withinMs: 5_000, dying: 20, seed }));
    expect(wrong).toBe(0);
  });
});
