import { describe, expect, test } from '@jest/globals';

import { keepNewest, rememberPosted, type PostedStates } from '../../src/drain/newest-state.js';
import type { QueuedRecord } from '../../src/drain/sort.js';
import type { MessageState } from '../../src/outbox/record.js';
import type { Lease } from '../../src/outbox/types.js';
import { record } from '../helpers/outbox.js';

const lease: Lease = {
  text: '',
  complete: async () => undefined,
  release: async () => undefined,
  deadLetter: async () => undefined,
};
const job = (n: number, state?: MessageState): QueuedRecord => ({
  lease,
  record: record(n, state ? { state } : {}),
});
const numbers = (jobs: readonly QueuedRecord[]): number[] =>
  jobs.map(one => Number(/(\d{3})Z/.exec(one.record.id)?.[1]));
const kept = (jobs: readonly QueuedRecord[], posted: PostedStates = new Map()): number[] =>
  numbers(keepNewest(jobs, posted).current);

describe('of several states of one message', () => {
  test.each<[string, readonly QueuedRecord[], number[]]>([
    ['the newest remains', [job(1, { names: ['a'], at: 1 }), job(2, { names: ['a'], at: 2 })], [2]],
    [
      'the newest remains in any order',
      [job(1, { names: ['a'], at: 2 }), job(2, { names: ['a'], at: 1 })],
      [1],
    ],
    ['other messages remain', [job(1, { names: ['a'], at: 1 }), job(2, { names: ['b'], at: 2 })], [1, 2]],
    ['messages that nothing edits remain', [job(1), job(2), job(3, { names: ['a'], at: 1 })], [1, 2, 3]],
    [
      'a name before posting and its ID later are one message',
      [
        job(1, { names: ['a'], at: 1 }),
        job(2, { names: ['a', '1700000000.000100'], at: 2 }),
        job(3, { names: ['1700000000.000100'], at: 3 }),
      ],
      [3],
    ],
    [
      'one of the same moment remains',
      [job(1, { names: ['a'], at: 1 }), job(2, { names: ['a'], at: 1 })],
      [2],
    ],
  ])('%s', (_what, jobs, expected) => expect(kept(jobs)).toEqual(expected));

  test('drops those older than what the drain has posted', () => {
    const posted: PostedStates = new Map();
    rememberPosted(record(1, { state: { names: ['a'], at: 5 } }), posted, { ids: [] });
    expect(kept([job(2, { names: ['a'], at: 4 }), job(3, { names: ['a'], at: 6 })], posted)).toEqual([3]);
  });
});
