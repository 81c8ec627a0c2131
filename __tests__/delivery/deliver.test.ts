import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { deliverAll } from '../../src/delivery/deliver.js';
import type { Post } from '../../src/delivery/types.js';
import { fakeEdges, type Scripted } from '../helpers/fake-edges.js';
import { hang, limits, ok, payload, postOf, run, times } from './run.js';

describe('delivering', () => {
  test('returns the message ID and what was sent', async () => {
    const post = postOf(payload('hi'));
    const { receipt, log } = await run([ok], { post });
    expect(receipt).toEqual({
      kind: 'delivered',
      post,
      sent: post.payloads,
      messageIds: ['42'],
      attempts: 1,
    });
    expect(log).toEqual(['alerts: delivered in 0 ms']);
  });

  test('returns an empty ID when the platform gives none', async () => {
    const { receipt } = await run([{ status: 204 }]);
    expect(receipt.messageIds).toEqual(['']);
  });

  test('posts the payloads one after another', async () => {
    const slow = (_: unknown, n: number): Scripted => ({ afterMs: 100, status: 200, body: String(n) });
    const { receipt, seen, log } = await run(slow, {
      post: postOf(payload('a'), payload('b'), payload('c')),
    });
    expect(seen.map(({ request }) => request.body)).toEqual(['{"text":"a"}', '{"text":"b"}', '{"text":"c"}']);
    expect(times(seen)).toEqual([0, 100, 200]);
    expect(receipt).toMatchObject({ kind: 'delivered', messageIds: ['0', '1', '2'], attempts: 3 });
    expect(log).toEqual(['alerts: delivered in 300 ms']);
  });

  test('stops at the payload that fails and keeps it and the remaining ones', async () => {
    const [a, b, c] = [payload('a'), payload('b'), payload('c')];
    const { receipt, seen } = await run([ok, { status: 404 }], { post: postOf(a, b, c) });
    expect(seen).toHaveLength(2);
    expect(receipt).toMatchObject({
      kind: 'undelivered',
      sent: [a],
      messageIds: ['42'],
      remaining: [b, c],
      attempts: 2,
    });
  });
});

describe('several destinations', () => {
  test('are posted to at once, and none waits for another', async () => {
    const named = (name: string): Post => {
      const post = postOf(payload(name));
      return { ...post, destination: { ...post.destination, name } };
    };
    const edges = fakeEdges({
      script: ({ body }) => (body.includes('dead') ? hang : { afterMs: 50, status: 200 }),
    });
    const log: string[] = [];
    const receipts = await deliverAll([named('dead'), named('a'), named('b')], limits, {
      ...edges,
      log: line => log.push(`${edges.clock.now()} ${line}`),
    });
    expect(receipts.map(({ kind }) => kind)).toEqual(['undelivered', 'delivered', 'delivered']);
    expect(log.slice(0, 2)).toEqual(['50 a: delivered in 50 ms', '50 b: delivered in 50 ms']);
    expect(edges.clock.now()).toBeLessThanOrEqual(limits.deadlineMs);
  });
});

describe('whatever a server does, delivering', () => {
  const scripted = fc.oneof(
    fc.record({ afterMs: fc.nat(30_000), status: fc.constantFrom(200, 204, 404, 500, 503) }),
    fc.record({ afterMs: fc.nat(30_000), broken: fc.constant('connection reset'), sent: fc.boolean() }),
    fc.nat(100).map(s => ({ status: 429, headers: { 'retry-after': String(s) } })),
    fc.constant({ status: 400, body: 'invalid_blocks' }),
    fc.constant(hang),
  );
  const scripts = fc
    .tuple(scripted, fc.array(scripted, { maxLength: 8 }))
    .map(([first, rest]): [Scripted, ...Scripted[]] => [first, ...rest]);

  test('keeps to the deadline, counts attempts correctly, and shows no part of the URL', async () => {
    await fc.assert(
      fc.asyncProperty(
        scripts,
        fc.integer({ min: 1, max: 120_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (script, deadlineMs, dice) => {
          const post = postOf(payload('a', payload('form-refused')), payload('b'));
          const { receipt, seen, log, tookMs } = await run(script, {
            post,
            limits: { deadlineMs },
            options: { random: () => dice },
          });
          expect(tookMs).toBeLessThanOrEqual(deadlineMs);
          expect(receipt.attempts).toBe(seen.length);
          expect(receipt.sent).toHaveLength(receipt.messageIds.length);
          const left = receipt.kind === 'undelivered' ? receipt.remaining.length : 0;
          expect(receipt.sent.length + left).toBe(2);
          expect(JSON.stringify([log, receipt])).not.toMatch(/hooks\.example|T0123|B0456|abcdefgh|services/);
        },
      ),
      { numRuns: 50 },
    );
  });
});
