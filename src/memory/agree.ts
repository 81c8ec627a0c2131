import { formatDuration } from '../text/duration.js';
import { type Keys, postedIn, postedKey } from './keys.js';
import type { Cache, Fault, MemoryEdges, Posted } from './types.js';

/** Milliseconds. A message that waits longer for its memory is late, and the service's own answers take a tenth of that. */
const TIMES = {
  /** For all questions before the first wait; and for keeping what was posted. */
  service: 5_000,
  /** For another job to post the message that it has reserved. */
  other: 10_000,
  /** Between two looks whether it has, and up to half as much again. */
  look: 400,
} as const;

/** What is to be done: edit or follow the message that is `known`; post the `first` one, since it is our turn; or a new one `alone`, for the reason given: `keeps` where the others are to know it none the less. */
export type Agreement =
  | { readonly kind: 'known'; readonly posted: Posted }
  | { readonly kind: 'first' }
  | { readonly kind: 'alone'; readonly reason: string; readonly keeps: boolean };

/**
 * Finds a thing's message, or agrees with all others who look for it at the same time on who posts it: one gets the turn,
 * the others wait for what it posts. Never rejects.
 * @param missing a message that was known, and no longer exists.
 */
export const agree = async (
  keys: Keys,
  cache: Cache,
  edges: MemoryEdges,
  missing?: Posted,
): Promise<Agreement> => {
  const signal = bounded(TIMES.service, edges);
  const known = await look(keys, cache, signal, missing);
  if (known.kind !== 'none') return known;
  const turn = await cache.reserve(keys.turn(missing), signal);
  switch (turn.kind) {
    case 'reserved':
      return { kind: 'first' };
    case 'taken':
      return waitForOther(keys, cache, edges, missing);
    case 'fault':
      return alone(turn);
  }
};

/** Keeps a message for whoever looks for it later; the fault where that fails. Never rejects. */
export const keep = async (
  keys: Keys,
  posted: Posted,
  cache: Cache,
  edges: MemoryEdges,
): Promise<Fault | undefined> => {
  const saved = await cache.save(postedKey(keys, posted), bounded(TIMES.service, edges));
  return saved.kind === 'fault' ? saved : undefined;
};

const bounded = (ms: number, { clock, interrupted }: MemoryEdges): AbortSignal =>
  AbortSignal.any([clock.timeout(ms), interrupted]);

const alone = ({ reason }: Fault): Agreement => ({ kind: 'alone', reason, keeps: false });

const look = async (
  keys: Keys,
  cache: Cache,
  signal: AbortSignal,
  missing: Posted | undefined,
): Promise<Agreement | { readonly kind: 'none' }> => {
  const found = await cache.find(keys.posted, signal);
  if (found.kind === 'fault') return alone(found);
  const posted = found.kind === 'found' ? postedIn(keys, found.key) : undefined;
  return posted === undefined || posted.ids[0] === missing?.ids[0]
    ? { kind: 'none' }
    : { kind: 'known', posted };
};

const waitForOther = async (
  keys: Keys,
  cache: Cache,
  edges: MemoryEdges,
  missing: Posted | undefined,
): Promise<Agreement> => {
  const { clock, random, interrupted } = edges;
  const signal = bounded(TIMES.other, edges);
  const endsAt = clock.now() + TIMES.other;
  while (clock.now() < endsAt && !interrupted.aborted) {
    await clock.sleep(TIMES.look * (1 + random() / 2), signal);
    if (signal.aborted) break;
    const known = await look(keys, cache, signal, missing);
    // A look that fails is followed by another as long as there is time.
    if (known.kind === 'known') return known;
  }
  const waited = formatDuration(TIMES.other);
  const reason = `another job was to post the message, but did not within ${waited}`;
  return { kind: 'alone', reason, keeps: true };
};
