import { describe, expect, test } from '@jest/globals';
import { deliver } from '../../src/delivery/deliver.js';
import type { Post } from '../../src/delivery/types.js';
import type { Http } from '../../src/edges/types.js';
import { fakeEdges, type Scripted } from '../helpers/fake-edges.js';
import {
  busy,
  hang,
  limits,
  ok,
  payload,
  platform,
  postOf,
  refusedConnection,
  reset,
  run,
  times,
  url,
} from './run.js';

describe('retrying', () => {
  test.each([
    ['after a server error', busy, 'HTTP 503'],
    ['after a refused connection', refusedConnection, 'connection refused'],
    ['after a reset, when the message may have arrived', reset, 'connection reset'],
    ['after no answer', hang, 'no answer within 10s'],
  ])('happens %s', async (_, first, why) => {
    const { receipt, log } = await run([first, ok]);
    expect(receipt).toMatchObject({ kind: 'delivered', attempts: 2 });
    expect(log).toEqual([
      `alerts: ${why}, next try in 500ms (attempt 2)`,
      expect.stringMatching(/^alerts: delivered in (?:500 ms|10\.5s) after 2 attempts$/),
    ]);
  });

  test('doubles the wait each time', async () => {
    const { seen } = await run([busy, busy, busy, ok]);
    expect(times(seen)).toEqual([0, 500, 1_500, 3_500]);
  });

  test('waits as long as the server asks', async () => {
    const { seen, log } = await run([{ status: 429, headers: { 'retry-after': '7' } }, ok], {
      options: { random: () => 0 },
    });
    expect(times(seen)).toEqual([0, 7_000]);
    expect(log[0]).toBe('alerts: HTTP 429, next try in 7s (attempt 2)');
  });

  test('does not happen after a refusal', async () => {
    const { receipt, seen } = await run([{ status: 404 }]);
    expect(seen).toHaveLength(1);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      reason: 'Slack answered: the webhook was removed (HTTP 404); make a new one',
      mayHaveArrived: false,
    });
  });

  test.each([
    ['at first', [], false],
    ['after a request that may have arrived', [reset], true],
  ] as [string, Scripted[], boolean][])(
    'does not happen when it cannot help, %s',
    async (_, before, mayHaveArrived) => {
      const distrusted: Scripted = { broken: 'certificate not trusted', sent: false, hint: 'trust it' };
      const { receipt, seen } = await run([...before, distrusted] as [Scripted]);
      expect(seen).toHaveLength(before.length + 1);
      expect(receipt).toMatchObject({
        kind: 'undelivered',
        reason: 'Slack cannot be reached: certificate not trusted; trust it',
        mayHaveArrived,
      });
    },
  );

  test('does not happen when the server asks for more time than is left', async () => {
    const { receipt, tookMs } = await run([busy, { status: 429, headers: { 'retry-after': '3600' } }]);
    expect(tookMs).toBe(500);
    expect(receipt).toMatchObject({
      reason: 'Slack asks to wait 1h, but the deadline of 1m leaves only 59.5s',
      mayHaveArrived: false,
    });
  });

  test('continues until the deadline and no longer', async () => {
    const { receipt, tookMs, seen } = await run([busy]);
    expect(tookMs).toBeLessThanOrEqual(60_000);
    expect(tookMs).toBeGreaterThan(50_000);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      reason: `Slack did not confirm the message within the deadline of 1m (${seen.length} attempts): HTTP 503`,
      mayHaveArrived: false,
    });
  });

  test('limits an attempt to the time before the deadline', async () => {
    const { receipt, tookMs } = await run([hang], { limits: { deadlineMs: 4_000 } });
    expect(tookMs).toBe(4_000);
    expect(receipt).toMatchObject({
      reason: 'Slack did not confirm the message: no answer within the deadline of 4s (1 attempt)',
      mayHaveArrived: true,
    });
  });

  test('leaves the second payload unsent when the first used all the time', async () => {
    const [a, b] = [payload('a'), payload('b')];
    const edges = fakeEdges();
    const never = new AbortController().signal;
    const late: Http = async request => {
      await edges.clock.sleep(5_000, never);
      return edges.http(request, never);
    };
    const late5s = { ...edges, http: late, log: () => undefined };
    const receipt = await deliver(postOf(a, b), { ...limits, deadlineMs: 5_000 }, late5s);
    expect(edges.seen).toHaveLength(1);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      sent: [a],
      remaining: [b],
      reason: expect.stringContaining('no time was left'),
      mayHaveArrived: false,
    });
  });
});

describe('a message that may have arrived', () => {
  test.each([
    ['missing answers', [hang]],
    ['resets', [reset]],
    ['a reset, then server errors', [reset, busy]],
  ] as [string, [Scripted, ...Scripted[]]][])('gets at most two more attempts: %s', async (_, script) => {
    const { receipt, seen } = await run(script);
    expect(seen).toHaveLength(3);
    expect(receipt).toMatchObject({ kind: 'undelivered', attempts: 3, mayHaveArrived: true });
    expect(receipt).toHaveProperty(
      'reason',
      expect.stringContaining('did not confirm the message in 3 attempts'),
    );
  });

  test('is counted from the first such attempt, not from the start', async () => {
    const { seen } = await run([busy, refusedConnection, reset, busy]);
    expect(seen).toHaveLength(5);
  });

  test('does not include one that never left, however often', async () => {
    const { receipt, seen } = await run([refusedConnection]);
    expect(seen.length).toBeGreaterThan(3);
    expect(receipt).toMatchObject({ mayHaveArrived: false });
  });

  test('does not include one that is finally refused', async () => {
    const { receipt } = await run([reset, { status: 404 }]);
    expect(receipt).toMatchObject({ kind: 'undelivered', mayHaveArrived: false });
  });
});

describe('a refused form', () => {
  const plain = payload('plain');
  const simpler = payload('form-refused');
  const rich = payload('rich', simpler, plain);
  const invalid: Scripted = { status: 400, body: 'invalid_blocks' };

  test('is followed at once by the simpler one, repeatedly', async () => {
    const { receipt, seen, log, tookMs } = await run([invalid, invalid, ok], { post: postOf(rich) });
    expect(seen.map(({ request }) => request.body)).toEqual(
      [rich, simpler, plain].map(p => JSON.stringify(p.body)),
    );
    expect(tookMs).toBe(0);
    expect(receipt).toMatchObject({ kind: 'delivered', sent: [{ body: plain.body }], attempts: 3 });
    expect(log[0]).toBe(
      'alerts: Slack refuses the form (HTTP 400); sending the same message in a simpler form',
    );
  });

  test('ends delivery when there is no simpler one', async () => {
    const { receipt } = await run([invalid], { post: postOf(rich) });
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      attempts: 3,
      remaining: [{ body: plain.body }],
      reason: 'Slack refuses the form (HTTP 400); report it',
    });
  });

  test('does not count as a retry: the first wait after it is the shortest', async () => {
    const { seen } = await run([invalid, busy, ok], { post: postOf(rich) });
    expect(times(seen)).toEqual([0, 0, 500]);
  });

  test('means that nothing has arrived', async () => {
    const { seen, receipt } = await run([reset, invalid, busy], { post: postOf(rich) });
    expect(seen.length).toBeGreaterThan(4);
    expect(receipt).toMatchObject({ mayHaveArrived: false });
  });
});

describe('an interruption', () => {
  const reason = 'the runner stopped the step (SIGINT or SIGTERM) before Slack had confirmed the message';

  test.each([
    ['a wait', [{ status: 429, headers: { 'retry-after': '30' } }], false],
    ['an attempt', [hang], true],
  ] as [string, [Scripted], boolean][])('ends %s at once', async (_, script, mayHaveArrived) => {
    const controller = new AbortController();
    const edges = fakeEdges({ script, interrupted: controller.signal });
    void edges.clock.sleep(3_000, new AbortController().signal).then(() => controller.abort());
    const receipt = await deliver(postOf(payload('hi')), limits, { ...edges, log: () => undefined });
    expect(edges.clock.now()).toBe(3_000);
    expect(receipt).toMatchObject({ kind: 'undelivered', attempts: 1, reason, mayHaveArrived });
  });

  test('before the start leaves everything unsent', async () => {
    const { receipt, seen } = await run([ok], { options: { interrupted: AbortSignal.abort() } });
    expect(seen).toEqual([]);
    expect(receipt).toMatchObject({ kind: 'undelivered', attempts: 0, reason, mayHaveArrived: false });
  });
});

describe('an error in our code', () => {
  const throwing = (where: 'buildRequest' | 'readResponse'): Post => {
    const fail = (): never => {
      throw new TypeError(`cannot read ${url}`);
    };
    const post = postOf(payload('hi'));
    return { ...post, destination: { ...post.destination, platform: { ...platform, [where]: fail } } };
  };

  test.each([
    ['buildRequest', false],
    ['readResponse', true],
  ] as const)('in %s becomes a receipt without secrets', async (where, mayHaveArrived) => {
    const { receipt } = await run([ok], { post: throwing(where) });
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      reason: 'an unexpected error inside Hookline (TypeError); please report it',
      mayHaveArrived,
    });
  });
});
