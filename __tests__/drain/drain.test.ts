import { describe, expect, test } from '@jest/globals';

import { drain } from '../../src/drain/drain.js';
import type { DrainResult } from '../../src/drain/types.js';
import { writeRecord, type OutboxRecord } from '../../src/outbox/record.js';
import type { HeldRecords, Lease, Outbox } from '../../src/outbox/types.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import type { Destination } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { fakeEdges, type FakeOptions, type Scripted } from '../helpers/fake-edges.js';
import { record } from '../helpers/outbox.js';

const START = Date.UTC(2026, 10, 25, 14);
const LIMITS = { max: 100, maxAgeMs: 86_400_000, timeoutMs: 10_000, deadlineMs: 240_000 };

const slackUrl = (name: string): string => `https://hooks.slack.com/services/T00000000/B00000000/${name}`;
const toSlack = (name: string): Destination => ({ name, platform: slack, url: new Secret(slackUrl(name)) });
const toDiscord = (name: string): Destination => ({
  name,
  platform: discord,
  url: new Secret(`https://discord.com/api/webhooks/123456789012345678/${name}`),
});

interface Fate {
  readonly how: 'done' | 'back' | 'dead';
  readonly id: string;
  readonly changed?: OutboxRecord | undefined;
}

interface StepData extends FakeOptions {
  readonly limits?: Partial<typeof LIMITS>;
  readonly destinations?: readonly Destination[];
  /** For every settlement from the n-th on. */
  readonly failsFrom?: number;
  readonly loses?: AbortSignal;
  /** What another drain leases. */
  readonly held?: HeldRecords;
  /** How many are returned at once. */
  readonly batch?: number;
}

const run = async (records: readonly OutboxRecord[], given: StepData = {}) => {
  const fates: Fate[] = [];
  const log: string[] = [];
  const edges = fakeEdges({ startMs: START, ...given });
  const waiting = records.map(writeRecord);
  const settle = async (fate: Fate): Promise<void> => {
    if (fates.length >= (given.failsFrom ?? Infinity)) throw new Error('disk full');
    fates.push(fate);
  };
  const hold = (text: string): Lease => {
    const { id } = JSON.parse(text) as OutboxRecord;
    return {
      text,
      complete: () => settle({ how: 'done', id }),
      release: changed => settle({ how: 'back', id, changed }),
      deadLetter: () => settle({ how: 'dead', id }),
    };
  };
  const outbox: Outbox = {
    put: () => Promise.reject(new Error('not asked for')),
    take: async max => waiting.splice(0, Math.min(max, given.batch ?? Infinity)).map(hold),
    count: async () => waiting.length,
    held: async () => given.held,
    lost: given.loses ?? new AbortController().signal,
    close: async () => undefined,
  };
  const destinations = given.destinations ?? [toSlack('alerts')];
  const result = await drain(
    outbox,
    destinations,
    { ...LIMITS, ...given.limits },
    {
      ...edges,
      log: line => void log.push(line),
      describeFault: error => ({ reason: (error as Error).message, isTransient: false }),
      readyToPost: async () => undefined,
    },
  );
  return { drained: result, fates, log, seen: edges.seen, clock: edges.clock };
};

const findStats = (result: DrainResult, name: string) => new Map(result.stats).get(name);
const ids = (fates: readonly Fate[], how: Fate['how']): string[] =>
  fates.filter(fate => fate.how === how).map(({ id }) => id);
const ok: Scripted = { status: 200, body: 'ok' };

describe('a drain', () => {
  test('sorts what an outbox returns in any order', async () => {
    const { seen } = await run([record(3), record(1), record(2)]);
    expect(seen.map(({ request }) => /message \d/.exec(request.body)?.[0])).toEqual([
      'message 1',
      'message 2',
      'message 3',
    ]);
  });

  test('takes more records only after settling the first ones, up to max', async () => {
    const records = [1, 2, 3, 4, 5].map(n => record(n));
    const { drained: result, fates } = await run(records, { batch: 2, limits: { max: 3 } });
    expect(ids(fates, 'done')).toEqual([1, 2, 3].map(n => record(n).id));
    expect(result.remaining).toBe(2);
  });

  test('counts records leased by others among what remains', async () => {
    const held = { count: 3, untilMs: 5 };
    const { drained: result } = await run(
      [1, 2].map(n => record(n)),
      { held, limits: { max: 1 } },
    );
    expect(result).toMatchObject({ remaining: 4, held });
    expect((await run([], { held })).drained).toMatchObject({ remaining: 3, held });
    expect((await run([], { held: { count: 0 } })).drained).not.toHaveProperty('held');
  });

  test('waits at least a second between two messages of one Slack webhook', async () => {
    const { seen } = await run([1, 2, 3].map(n => record(n)));
    const times = seen.map(({ atMs }) => atMs);
    expect(times.slice(1).map((time, at) => time - (times[at] ?? 0) >= 1000)).toEqual([true, true]);
  });

  test('posts to many webhooks in parallel', async () => {
    const names = ['a', 'b', 'c', 'd'];
    const { seen } = await run(
      names.map((name, n) => record(n, { destination: name })),
      { destinations: names.map(toSlack) },
    );
    expect(new Set(seen.map(({ atMs }) => atMs))).toEqual(new Set([START]));
  });

  test('pauses as long as Discord’s headers ask', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '7.5' };
    const { seen } = await run(
      [1, 2].map(n => record(n, { platform: 'discord' })),
      { destinations: [toDiscord('alerts')], script: [{ status: 200, body: '{}', headers }] },
    );
    expect((seen[1]?.atMs ?? 0) - (seen[0]?.atMs ?? 0)).toBe(7500);
  });

  test('waits as long as a platform asks, even longer than one message may take', async () => {
    const asks: Scripted = { status: 429, headers: { 'retry-after': '100' } };
    const { drained: result, seen } = await run([record(1)], {
      script: (_request, n) => (n === 0 ? asks : ok),
    });
    expect(findStats(result, 'alerts')).toMatchObject({ delivered: 1 });
    expect((seen[1]?.atMs ?? 0) - START).toBeGreaterThanOrEqual(100_000);
  });

  test('stops when a platform asks for more time than is left', async () => {
    const { drained: result, fates } = await run([record(1), record(2)], {
      script: [{ status: 429, headers: { 'retry-after': '900' } }],
    });
    expect(findStats(result, 'alerts')?.stopped).toMatchObject({
      reason: 'Slack asks to wait 15m, longer than the deadline leaves',
      isProblem: true,
    });
    expect(ids(fates, 'back')).toHaveLength(2);
  });

  test('gives up on a destination that is down after a minute while others continue', async () => {
    const { drained: result, seen } = await run(
      [record(1), record(2), record(3, { destination: 'b' }), record(4, { destination: 'b' })],
      {
        destinations: [toSlack('alerts'), toSlack('b')],
        script: request => (request.url.reveal().endsWith('/b') ? ok : { status: 503 }),
      },
    );
    expect(findStats(result, 'b')?.delivered).toBe(2);
    expect(findStats(result, 'alerts')).toMatchObject({ delivered: 0, stopped: { isProblem: true } });
    expect((seen.at(-1)?.atMs ?? 0) - START).toBeLessThanOrEqual(60_000);
  });

  test('ends at its deadline, which is not a failure', async () => {
    const { drained: result, fates } = await run(
      [1, 2, 3, 4, 5].map(n => record(n)),
      { limits: { deadlineMs: 3000 } },
    );
    const { delivered = 0, stopped } = findStats(result, 'alerts') ?? {};
    expect(stopped).toEqual({ reason: 'the deadline of 3s is over', isProblem: false });
    expect([delivered, ids(fates, 'back').length, result.remaining]).toEqual([3, 2, 2]);
  });

  test('rewrites a record only when it would be wrong otherwise', async () => {
    const lost: Scripted = { broken: 'connection reset', sent: true };
    const { fates } = await run([record(1), record(2)], { script: [lost] });
    expect(fates.map(({ changed }) => changed?.mayHaveArrived)).toEqual([true, undefined]);
    const clean = await run([record(1)], { script: [{ status: 503 }] });
    expect(clean.fates).toEqual([{ how: 'back', id: record(1).id, changed: undefined }]);
  });

  test('posts nothing more when the outbox fails, since records could not be taken out', async () => {
    const { drained: result, seen } = await run(
      [1, 2, 3].map(n => record(n)),
      { failsFrom: 1 },
    );
    expect(seen).toHaveLength(2);
    expect(result.fault).toBe('disk full');
  });

  test('posts nothing more when others may have leased the same records', async () => {
    const lost = AbortSignal.abort();
    const { drained: result, seen } = await run([record(1)], { loses: lost });
    expect([seen.length, result.fault]).toEqual([0, 'broke off the connection']);
  });

  test('asks a deleted webhook once, dead-letters that message, and keeps the others', async () => {
    const deleted: Scripted = { status: 404, body: 'no_service' };
    const {
      drained: result,
      fates,
      seen,
    } = await run([record(1), record(2), record(3)], { script: [deleted] });
    expect(seen).toHaveLength(1);
    expect([ids(fates, 'dead'), ids(fates, 'back')]).toEqual([[record(1).id], [record(2).id, record(3).id]]);
    expect(findStats(result, 'alerts')?.stopped).toMatchObject({
      reason: expect.stringContaining('the webhook is disabled'),
      isProblem: true,
    });
  });

  test('continues after a message that is refused for its own content', async () => {
    const refused: Scripted = { status: 400, body: 'invalid_payload' };
    const { fates } = await run([record(1), record(2)], { script: [refused, ok] });
    expect([ids(fates, 'dead'), ids(fates, 'done')]).toEqual([[record(1).id], [record(2).id]]);
  });

  test.each([
    ['a bot token', 'webhook', /^the record was made for a bot token, but .* is a webhook$/],
    ['a workflow', 'webhook', /^the record was made for a workflow, but .* is a webhook$/],
  ] as const)('does not post what was made for %s to a %s of the same name', async (what, _kind, reason) => {
    const kind = what === 'a workflow' ? 'workflow' : 'token';
    const { drained: result, seen } = await run([
      record(1, { kind }),
      record(2, { kind: 'webhook' }),
      record(3),
    ]);
    expect(seen).toHaveLength(2);
    expect(result.stats.flatMap(([, { deadLettered }]) => deadLettered)).toEqual([
      expect.stringMatching(reason),
    ]);
  });

  test('says that a message may be a duplicate, however recent it is', async () => {
    const madeAt = new Date(START - 30_000).toISOString();
    const { seen } = await run([record(1, { madeAt, mayHaveArrived: true }), record(2, { madeAt })]);
    const texts = seen.map(({ request }) => (JSON.parse(request.body) as { text: string }).text);
    expect(texts[0]).toMatch(/^message 1\nDelivered 30s late, .*; you may have it already$/);
    expect(texts[1]).toBe('message 2');
  });

  test('says how late a message is after a minute, in simpler forms too', async () => {
    const late = record(1, { envelopes: [{ fallbacks: [{ text: 'plain' }] }] });
    const fresh = record(2, { madeAt: new Date(START - 1000).toISOString(), payloads: [{ text: 'fresh' }] });
    const refused: Scripted = { status: 400, body: 'invalid_blocks' };
    const { seen } = await run([late, fresh], { script: (_request, n) => (n === 0 ? refused : ok) });
    const texts = seen.map(({ request }) => (JSON.parse(request.body) as { text: string }).text);
    expect(texts[0]).toMatch(/^message 1\nDelivered 1h 30m late/);
    expect(texts[1]).toMatch(/^plain\nDelivered 1h 30m late/);
    expect(texts[2]).toBe('fresh');
  });
});
