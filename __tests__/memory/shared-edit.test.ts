import { describe, expect, test } from '@jest/globals';
import { simulateRun, type RunHerd } from '../../tools/bench/run-herd.js';

const herd = (given: Partial<RunHerd>): RunHerd => ({
  platform: 'discord',
  jobs: 20,
  withinMs: 1_000,
  deadlineMs: 60_000,
  seed: 1,
  hasCache: true,
  ...given,
});

const seeds = Array.from({ length: 5 }, (_, at) => at + 1);

describe.each(['slack', 'discord'] as const)('jobs that edit one message on %s', platform => {
  test.each(seeds)('show in the end what became of each: twenty that end at once (%i)', async seed => {
    const { wrong, failed } = await simulateRun(herd({ platform, seed }));
    expect({ wrong, failed }).toEqual({ wrong: 0, failed: 0 });
  });

  test.each(seeds)('stay within the platform’s rate limit: twenty that end at once (%i)', async seed => {
    const { refused, requests } = await simulateRun(herd({ platform, seed, withinMs: 500 }));
    expect(refused).toBe(0);
    expect(requests).toBeLessThan(6);
  });

  test('show it in few requests when there are 256', async () => {
    const { wrong, failed, refused, requests, reads } = await simulateRun(
      herd({ platform, jobs: 256, withinMs: 10_000 }),
    );
    expect({ wrong, failed, refused }).toEqual({ wrong: 0, failed: 0, refused: 0 });
    expect(requests).toBeLessThan(8);
    expect(reads).toBeLessThan(30);
  });

  test('edit once and at once when there is only one', async () => {
    expect(await simulateRun(herd({ platform, jobs: 1 }))).toMatchObject({
      requests: 1,
      edits: 1,
      cacheRequests: 6,
      reads: 1,
      wrong: 0,
    });
  });

  test('edit twice when two end one after the other', async () => {
    const { edits, byAnother, wrong } = await simulateRun(herd({ platform, jobs: 2, withinMs: 60_000 }));
    expect({ edits, byAnother, wrong }).toEqual({ edits: 2, byAnother: 0, wrong: 0 });
  });

  test('continue when the cache counts requests and refuses more for a minute', async () => {
    const { wrong, failed, refused } = await simulateRun(
      herd({ platform, jobs: 256, withinMs: 1_000, countsTaken: true }),
    );
    expect({ wrong, failed, refused }).toEqual({ wrong: 0, failed: 0, refused: 0 });
  });

  test('stay within the token’s hourly limit when 256 end one after the other', async () => {
    const { wrong, reads } = await simulateRun(herd({ platform, jobs: 256, withinMs: 1_200_000 }));
    expect(wrong).toBe(0);
    expect(reads).toBeLessThan(800);
  });

  test.each(seeds)('show the others when some die before they edit (%i)', async seed => {
    const { wrong } = await simulateRun(herd({ platform, jobs: 30, withinMs: 5_000, dying: 20, seed }));
    expect(wrong).toBe(0);
  });
});
