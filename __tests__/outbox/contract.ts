import { expect, test } from '@jest/globals';

import { writeRecord, type OutboxRecord } from '../../src/outbox/record.js';
import type { Outbox } from '../../src/outbox/types.js';
import { drain } from '../../src/drain/drain.js';
import { discord } from '../../src/platforms/discord/index.js';
import { Secret } from '../../src/secrets/secret.js';
import { fakeEdges } from '../helpers/fake-edges.js';
import { record } from '../helpers/outbox.js';

interface Tried {
  /** Opens the same outbox, like another process. */
  readonly open: (leaseMs?: number) => Promise<Outbox>;
  /** What was dead-lettered, with the reason. */
  readonly deadLetters: () => Promise<readonly { readonly text: string; readonly reason: string }[]>;
}

/** Each for its own destination: a FIFO queue returns one destination's records one after the other. */
const each = (n: number): OutboxRecord => record(n, { destination: `alerts-${n}` });

/** A state of a message that has not been posted yet. */
const stateOf = (n: number): OutboxRecord =>
  record(n, {
    platform: 'discord',
    payloads: [{ content: `state ${n}` }],
    state: { names: ['0123456789ab'], at: n },
  });

/** What every kind of outbox does. `tried` returns an empty one for each test. */
export const behavesAsAnOutbox = (tried: () => Tried): void => {
  const filled = async (...numbers: number[]): Promise<Outbox> => {
    const outbox = await tried().open();
    for (const n of numbers) await outbox.put(each(n));
    return outbox;
  };
  const texts = (...numbers: number[]): string[] => numbers.map(n => writeRecord(each(n)));

  test('returns nothing when it is empty', async () => {
    const outbox = await tried().open();
    expect(await outbox.take(10)).toEqual([]);
    expect(await outbox.count()).toBe(0);
    await outbox.close();
  });

  test('returns what another process stored, oldest first', async () => {
    await (await filled(1, 2, 3)).close();
    const outbox = await tried().open();
    expect(await outbox.count()).toBe(3);
    const lease = await outbox.take(2);
    expect(lease.map(({ text }) => text)).toEqual(texts(1, 2));
    for (const one of lease) await one.complete();
    await outbox.close();
    const later = await tried().open();
    expect((await later.take(10)).map(({ text }) => text)).toEqual(texts(3));
    await later.close();
  });

  test('does not return what another process has leased', async () => {
    const one = await filled(1, 2);
    const [first] = await one.take(1);
    const other = await tried().open();
    expect((await other.take(10)).map(({ text }) => text)).toEqual(texts(2));
    // If an outbox can tell.
    expect([undefined, 1]).toContain((await other.held(1))?.count);
    await first?.complete();
    await one.close();
    await other.close();
  });

  test('returns a released record unchanged', async () => {
    const outbox = await filled(1, 2);
    for (const lease of await outbox.take(2)) await lease.release();
    expect((await outbox.take(2)).map(({ text }) => text).sort()).toEqual(texts(1, 2));
    await outbox.close();
  });

  test('replaces a record that was released with changes', async () => {
    const outbox = await filled(1);
    const changed = record(1, {
      destination: 'alerts-1',
      payloads: [{ text: 'the rest' }],
      attempts: 5,
    });
    for (const lease of await outbox.take(1)) await lease.release(changed);
    const lease = await outbox.take(10);
    expect(lease.map(({ text }) => text)).toEqual([writeRecord(changed)]);
    for (const one of lease) await one.complete();
    expect(await outbox.count()).toBe(0);
    await outbox.close();
  });

  test.each([
    ['order', [1, 2]],
    ['reverse order', [2, 1]],
  ])('keeps one message with the newer of two states that were put in %s', async (_order, order) => {
    const outbox = await tried().open();
    for (const n of order) await outbox.put(stateOf(n));
    const edges = fakeEdges({ script: [{ status: 200, body: '{"id":"1300000000000000001"}' }] });
    const { fault } = await drain(
      outbox,
      [
        {
          name: 'alerts',
          platform: discord,
          url: new Secret('https://discord.com/api/webhooks/123456789012345678/t'),
        },
      ],
      { max: 100, maxAgeMs: Infinity, timeoutMs: 10_000, deadlineMs: 240_000 },
      {
        ...edges,
        log: () => undefined,
        describeFault: error => ({ reason: String(error), isTransient: false }),
        readyToPost: async () => undefined,
      },
    );
    expect(fault).toBeUndefined();
    const requests = edges.seen.map(({ request }) => request);
    expect(requests.at(-1)?.body).toContain('state 2');
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    const later = await tried().open();
    expect(await later.take(10)).toEqual([]);
    await later.close();
  });

  test('keeps a dead letter unchanged, with the reason', async () => {
    const outbox = await filled(1, 2);
    const [first, second] = await outbox.take(2);
    await first?.deadLetter('Slack answered: no');
    await second?.complete();
    await outbox.close();
    expect(await tried().deadLetters()).toEqual([{ text: texts(1)[0], reason: 'Slack answered: no' }]);
    const later = await tried().open();
    expect(await later.take(10)).toEqual([]);
    await later.close();
  });
};
