import { formatDuration } from '../text/duration.js';
import { type Keys, readPostedKey, postedKey } from './keys.js';
import type { Cache, Fault, MemoryEdges, PostedMessage } from './types.js';
import { limitTime } from './time-limit.js';

/** Milliseconds. */
const TIMES = {
  /** For finding a message or reserving its key; and for saving what was posted. */
  service: 5_000,
  /** For another job to post the message whose key it has reserved. */
  other: 10_000,
  /** Between two checks, and up to half as much again. */
  look: 400,
} as const;

/**
 * What to do: edit or reply to the `known` message; post the `first` one; or post a new one without the memory (`not-shared`) for the given
 * reason. `saves`: it is still saved for later steps.
 */
export type Agreement =
  | { readonly kind: 'known'; readonly posted: PostedMessage }
  | { readonly kind: 'first' }
  | { readonly kind: 'not-shared'; readonly reason: string; readonly saves: boolean };

/**
 * Finds a topic's message, or agrees with jobs that look for it at the same time on who posts it: one reserves it, the others wait for its
 * message. Never rejects.
 * @param missing a known message that no longer exists.
 */
export const agree = async (
  keys: Keys,
  cache: Cache,
  edges: MemoryEdges,
  missing?: PostedMessage,
): Promise<Agreement> => {
  const signal = limitTime(TIMES.service, edges);
  const known = await look(keys, cache, signal, missing);
  if (known.kind !== 'none') return known;
  const reserved = await cache.reserve(keys.first(missing), signal);
  switch (reserved.kind) {
    case 'reserved':
      return { kind: 'first' };
    case 'taken':
      return waitForOther(keys, cache, edges, missing);
    case 'fault':
      return notShared(reserved);
  }
};

/** Saves a message for later steps; the fault where that fails. Never rejects. */
export const savePosted = async (
  keys: Keys,
  posted: PostedMessage,
  cache: Cache,
  edges: MemoryEdges,
): Promise<Fault | undefined> => {
  const saved = await cache.save(postedKey(keys, posted), limitTime(TIMES.service, edges));
  return saved.kind === 'fault' ? saved : undefined;
};

const notShared = ({ reason }: Fault): Agreement => ({ kind: 'not-shared', reason, saves: false });

const look = async (
  keys: Keys,
  cache: Cache,
  signal: AbortSignal,
  missing: PostedMessage | undefined,
): Promise<Agreement | { readonly kind: 'none' }> => {
  const found = await cache.find(keys.posted, signal);
  if (found.kind === 'fault') return notShared(found);
  const posted = found.kind === 'found' ? readPostedKey(keys, found.key) : undefined;
  return posted === undefined || posted.ids[0] === missing?.ids[0]
    ? { kind: 'none' }
    : { kind: 'known', posted };
};

const waitForOther = async (
  keys: Keys,
  cache: Cache,
  edges: MemoryEdges,
  missing: PostedMessage | undefined,
): Promise<Agreement> => {
  const { clock, random, interrupted } = edges;
  const signal = limitTime(TIMES.other, edges);
  const endsAt = clock.now() + TIMES.other;
  while (clock.now() < endsAt && !interrupted.aborted) {
    await clock.sleep(TIMES.look * (1 + random() / 2), signal);
    if (signal.aborted) break;
    const known = await look(keys, cache, signal, missing);
    // A failed check is followed by another while there is time.
    if (known.kind === 'known') return known;
  }
  const waited = formatDuration(TIMES.other);
  const reason = `another job reserved the message but did not post it within ${waited}`;
  return { kind: 'not-shared', reason, saves: true };
};
