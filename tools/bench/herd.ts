import { deliver } from '../../src/delivery/deliver.js';
import type { Receipt } from '../../src/delivery/types.js';
import { createPace } from '../../src/drain/pace.js';
import type { Http } from '../../src/edges/types.js';
import { platforms } from '../../src/platforms/index.js';
import { Secret } from '../../src/secrets/secret.js';
import { rateCounter } from '../testing/receiver/rates.js';
import type { PlatformName } from '../testing/receiver/types.js';
import { virtualClock } from '../testing/virtual-clock.js';
import { randomFrom } from './random.js';

export interface Herd {
  readonly platform: PlatformName;
  /** Each posts one message. */
  readonly jobs: number;
  /** They start at random within this time. */
  readonly withinMs: number;
  readonly deadlineMs: number;
  readonly seed: number;
}

interface HerdResult {
  readonly delivered: number;
  /** Into the outbox, or into the output `undelivered`. */
  readonly handedOver: number;
  readonly requests: number;
  /** From the start of a job until its message arrived, if it did. */
  readonly waitsMs: readonly number[];
  /** From the first start until the last job was done. */
  readonly overMs: number;
  /** Then the outbox is drained at the platform's pace. */
  readonly drain: { readonly delivered: number; readonly requests: number; readonly overMs: number };
}

/** Round trip to the platform. */
const LATENCY_MS = 150;
const TIMEOUT_MS = 10_000;

const ADDRESSES = {
  slack: 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
  discord: 'https://discord.com/api/webhooks/123456789012345678/XXXXXXXXXXXXXXXXXXXXXXXX',
} as const;

const never = new AbortController().signal;

/**
 * Many jobs of one run that post to one webhook at nearly the same time. The delivery is the action's own. Simulated: time, the network
 * (fixed latency), and a platform that only knows its rate limits.
 */
export const runHerd = async ({
  platform: id,
  jobs,
  withinMs,
  deadlineMs,
  seed,
}: Herd): Promise<HerdResult> => {
  const clock = virtualClock();
  const random = randomFrom(seed);
  const count = rateCounter();
  let requests = 0;
  const http: Http = async () => {
    requests += 1;
    await clock.sleep(LATENCY_MS / 2, never);
    const { refusal, headers } = count(id, 'the webhook', clock.now());
    await clock.sleep(LATENCY_MS / 2, never);
    const { status, body, ...reply } = refusal ?? { status: 200, body: 'ok', headers };
    return { kind: 'answer', status, body: String(body), headers: reply.headers };
  };
  const platform = await platforms.findLast(one => one.id === id)?.load();
  if (platform === undefined) throw new Error(`No platform ${id}`);
  // Code that is loaded on first use would take real time, which the virtual clock does not see.
  await platform.readResponse({ kind: 'answer', status: 429, headers: {}, body: '' }, 0);
  const { rates } = await platform.drainRules();
  const post = {
    destination: { name: id, platform, url: new Secret(ADDRESSES[id]) },
    payloads: [{ body: { text: 'hi' }, cuts: [] }],
  } as const;
  const send = (ms: number): Promise<Receipt> =>
    deliver(
      post,
      { timeoutMs: TIMEOUT_MS, deadlineMs: ms },
      { http, clock, random, interrupted: never, log: () => undefined },
    );

  const waitsMs: number[] = [];
  const job = async (): Promise<Receipt> => {
    await clock.sleep(random() * withinMs, never);
    const startedAt = clock.now();
    const receipt = await send(deadlineMs);
    if (receipt.kind === 'delivered') waitsMs.push(clock.now() - startedAt);
    return receipt;
  };
  const receipts = await Promise.all(Array.from({ length: jobs }, job));
  const [inSteps, overMs] = [requests, clock.now()];
  const pace = createPace(rates);
  let result = 0;
  for (const { kind } of receipts) {
    if (kind === 'delivered') continue;
    await clock.sleep(Math.max(0, pace.freeAt() - clock.now()), never);
    pace.sent(clock.now());
    if ((await send(deadlineMs)).kind === 'delivered') result += 1;
  }
  return {
    delivered: waitsMs.length,
    handedOver: jobs - waitsMs.length,
    requests: inSteps,
    waitsMs,
    overMs,
    drain: { delivered: result, requests: requests - inSteps, overMs: clock.now() },
  };
};
