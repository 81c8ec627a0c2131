import { describe, expect, test } from '@jest/globals';

import { follow } from '../../../src/platforms/discord/follow.js';
import { applyTarget } from '../../../src/platforms/discord/apply-target.js';
import type { PartTarget, Payload } from '../../../src/platforms/types.js';

const THREAD = '223456789012345678';
const of = (content: string, more: Payload['body'] = {}): Payload => ({
  body: { content, ...more },
  cuts: [],
});
const titled = (content: string, target: Partial<PartTarget> = {}): Payload =>
  applyTarget(of(content), { thread: 'Nightly', tags: ['1'], ...target });

describe('a later part', () => {
  test.each([
    ['that opens the same thread', titled('b')],
    ['that names no thread', of('b')],
  ])('%s is posted in the same thread', (_what, part) => {
    expect(follow(part, titled('a'), THREAD)).toEqual({ ...of('b'), to: { thread: THREAD } });
  });

  test.each([
    ['with its own title', of('b', { thread_name: 'Weekly' }), titled('a')],
    ['with its own thread', { ...of('b'), to: { thread: '9' } }, titled('a')],
    ['after one that opened none', of('b'), of('a')],
  ])('%s stays unchanged', (_what, part, before) => {
    expect(follow(part, before, THREAD)).toEqual(part);
  });

  test('that is edited stays the same, and its replacement goes into the first one’s thread', () => {
    const [before, part] = [titled('a', { edit: '8' }), titled('b', { edit: '9', first: '8' })];
    const after = follow(part, before, THREAD);
    expect([after.body, after.to]).toEqual([part.body, { message: '9', thread: '8' }]);
    expect(after.asNewMessage).toEqual({ ...of('b'), to: { thread: THREAD } });
  });
});
