import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';

import { parseOutbox } from '../../src/inputs/outbox.js';
import { loadDriver } from '../../src/outbox/index.js';
import { startReceiver, type Receiver, type ScriptStep } from '../../tools/testing/receiver/index.js';
import { runAction } from '../../tools/testing/runner/index.js';
import { opening, record, temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';
import { startBroker, type Broker } from '../helpers/rabbitmq.js';

jest.setTimeout(240_000);

/** So many that the pace of one message per second delays nothing. */
const DESTINATIONS = 100;
const RECORDS = 1_000;
const ROUNDS_WITH_KILLS = 6;
/** Enough time for the leases of killed drains to end. */
const DONE_WITHIN_MS = 90_000;

let receiver: Receiver;
let folder: TemporaryFolder;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => {
  receiver.clear();
  folder = temporaryFolder();
});
afterEach(() => folder.remove());
afterAll(() => receiver.close());

/** Random numbers from 0 up to 1, the same in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
const dice = (seed: number): (() => number) => {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
};

/** What may happen to a request; most are accepted. */
const faultOf = (draw: number): ScriptStep => {
  if (draw < 0.01) return { status: 400, body: 'invalid_payload' };
  if (draw < 0.03) return { status: 503 };
  if (draw < 0.05) return { status: 429, headers: { 'retry-after': '1' }, body: 'rate_limited' };
  if (draw < 0.07) return { reset: true };
  return draw < 0.075 ? { hang: true } : {};
};

const describeOutbox = (n: number): string => `team-${n % DESTINATIONS}`;
const parseWebhooks = (): string =>
  Array.from(
    { length: DESTINATIONS },
    (_, n) =>
      `${describeOutbox(n)} = ${receiver.slack.replace('/B00000000/', `/B${String(n).padStart(8, '0')}/`)}`,
  ).join('\n');

const drain = (outbox: string, killAfterMs?: number) =>
  runAction({
    root: resolve('.'),
    action: 'drain',
    inputs: {
      outbox,
      webhook: parseWebhooks(),
      'allowed-hosts': receiver.host,
      // So few that killed drains lease only a part of all.
      max: '100',
      'max-age': '336h',
      // A slow machine is not a fault: a request that is given up while its answer is on the way arrives twice.
      timeout: '5s',
      deadline: '4s',
    },
    ...(killAfterMs !== undefined && { timeoutMs: killAfterMs }),
  });

const fill = async (outbox: string): Promise<void> => {
  const driver = await loadDriver(parseOutbox('outbox', outbox));
  const { put, close } = await driver.open(opening());
  for (let n = 0; n < RECORDS; n += 1)
    await put(
      record(n, {
        id: `20261125T123000000Z-${String(n).padStart(12, '0')}`,
        destination: describeOutbox(n),
        payloads: [{ text: `record ${n}.` }],
        madeAt: new Date(Date.now() - 3_600_000 + n).toISOString(),
      }),
    );
  await close();
};

/** How often the platform accepted each record. */
const arrivals = (): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { body } of receiver.accepted()) {
    const n = Number(/record (\d+)\./.exec(body)?.[1]);
    counts.set(n, (counts.get(n) ?? 0) + 1);
  }
  return counts;
};

interface Soak {
  readonly outbox: string;
  /** The numbers of the dead-lettered records. */
  readonly dead: () => Promise<readonly number[]>;
  readonly breakSomething?: () => Promise<void>;
}

/** Two drains at once, killed at random; then as many as needed. */
const soak = async ({ outbox, dead, breakSomething }: Soak): Promise<void> => {
  const draw = dice(2026);
  await fill(outbox);
  receiver.limitRates(true);
  receiver.play(Array.from({ length: 10 * RECORDS }, () => faultOf(draw())));
  for (let round = 0; round < ROUNDS_WITH_KILLS; round += 1) {
    const runs = [drain(outbox, 300 + draw() * 4000), drain(outbox, 300 + draw() * 4000)];
    if (round === 2) await breakSomething?.();
    await Promise.all(runs);
  }
  let left = Infinity;
  const endsAt = performance.now() + DONE_WITHIN_MS;
  while (left > 0 && performance.now() < endsAt) {
    const { outputs } = await drain(outbox);
    const idle = outputs['delivered'] === '0' && outputs['dead'] === '0';
    if (idle) left = await leftIn(outbox);
    if (idle && left > 0) await pause(1000);
  }
  const arrived = arrivals();
  const deadLettered = await dead();
  const all = Array.from({ length: RECORDS }, (_, n) => n);
  expect(all.filter(n => !arrived.has(n) && !deadLettered.includes(n))).toEqual([]);
  const twice = [...arrived.values()].filter(count => count > 1).length;
  process.stdout.write(
    `${outbox.split(':')[0]}: ${arrived.size} arrived, ${twice} of them more than once, ${deadLettered.length} dead-lettered, ${receiver.requests.length} requests\n`,
  );
  expect(deadLettered.length).toBeGreaterThan(0);
  // A killed drain may have had one message per destination on its way.
  expect(twice).toBeLessThan(2 * ROUNDS_WITH_KILLS * DESTINATIONS);
};

const leftIn = async (outbox: string): Promise<number> => {
  if (outbox.startsWith('file:'))
    return readdirSync(folder.path).filter(name => /\.(json|held-)/.test(name)).length;
  const { open } = await loadDriver(parseOutbox('outbox', outbox));
  const queue = await open(opening());
  const count = (await queue.count()) ?? 0;
  await queue.close();
  return count;
};

const numberIn = (text: string): number => Number(/record (\d+)\./.exec(text)?.[1]);

test('loses nothing in a folder, whatever fails', async () => {
  await soak({
    outbox: `file:${folder.path}`,
    dead: async () =>
      readdirSync(join(folder.path, 'dead'))
        .filter(name => name.endsWith('.json'))
        .map(name => Number(/-(\d+)\.json/.exec(name)?.[1])),
  });
});

test('loses nothing in RabbitMQ, whatever fails, including the broker', async () => {
  const broker: Broker = await startBroker();
  try {
    await soak({
      outbox: broker.url,
      dead: async () => (await broker.drain('hookline.dead')).map(({ text }) => numberIn(text)),
      breakSomething: async () => {
        await broker.kill();
        await broker.start();
      },
    });
  } finally {
    await broker.close();
  }
});
