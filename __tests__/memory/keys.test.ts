import { describe, expect, test } from '@jest/globals';
import { listKeys, readPostedKey, postedKey } from '../../src/memory/keys.js';
import type { DestinationKey, PostedMessage, Topic } from '../../src/memory/types.js';

const key: DestinationKey = { name: 'team' };
const topic: Topic = { kind: 'run', id: '100' };
const keys = listKeys(key, topic);

describe('the keys of a topic', () => {
  test('are equal for equal input', () => {
    expect(listKeys({ ...key }, { ...topic })).toMatchObject({ posted: keys.posted });
  });

  test.each<[string, DestinationKey, Topic]>([
    ['another destination', { name: 'ops' }, topic],
    ['another channel', { name: 'team', channel: '#ops' }, topic],
    ['another thread', { name: 'team', thread: '1300000000000000009' }, topic],
    ['another run', key, { kind: 'run', id: '101' }],
    ['another kind of topic', key, { kind: 'commit', id: '100' }],
    ['names that look like one when joined', { name: 'team', channel: 'run' }, { kind: 'run', id: '' }],
  ])('differ for %s', (_name, otherPlace, otherThing) => {
    expect(listKeys(otherPlace, otherThing).posted).not.toBe(keys.posted);
  });

  test('contain no names of what they stand for', () => {
    const { posted } = listKeys(
      { name: 'secret-team', channel: '#secret' },
      { kind: 'branch', id: 'secret' },
    );
    expect(posted).toMatch(/^hookline-1-[0-9a-f]{32}-at-$/);
  });

  test('change for the message after one that was deleted', () => {
    expect(keys.first({ ids: ['1300000000000000001'] })).not.toBe(keys.first());
    expect(keys.first().startsWith(keys.posted)).toBe(false);
  });
});

describe('a message in a key', () => {
  test.each<[string, PostedMessage]>([
    ['of Discord', { ids: ['1300000000000000001'], channelId: '1200000000000000001' }],
    ['of Slack', { ids: ['1700000000.123456'], channelId: 'C0123ABCD' }],
    ['in a thread', { ids: ['1300000000000000001'], channelId: '1200000000000000001', isInThread: true }],
    ['of several parts', { ids: ['1300000000000000001', '1300000000000000002'] }],
  ])('is read as it was written: %s', (_name, posted) => {
    expect(readPostedKey(keys, postedKey(keys, posted))).toEqual(posted);
  });

  test('never makes the key longer than the cache accepts', () => {
    const rest = Array.from({ length: 40 }, (_, at) => `13000000000000${10_000 + at}`);
    const key = postedKey(keys, { ids: ['1300000000000000001', ...rest] });
    expect(key.length).toBeLessThanOrEqual(512);
    expect(readPostedKey(keys, key)).toEqual({ ids: ['1300000000000000001'] });
  });

  test.each([
    ['another topic', `${listKeys(key, { kind: 'run', id: '7' }).posted}1300000000000000001`],
    ['an address', `${keys.posted}https://evil.example/`],
    ['a path', `${keys.posted}../../../1300000000000000001`],
    ['nothing', keys.posted],
    ['an invalid mark', `${keys.posted}1300000000000000001~C0123ABCD~x`],
    ['an invalid channel', `${keys.posted}1300000000000000001~C0123/../x`],
    ['more than exists', `${keys.posted}1300000000000000001~C0123ABCD~C0123ABCD`],
  ])('is not trusted when it names %s', (_name, key) => {
    expect(readPostedKey(keys, key)).toBeUndefined();
  });
});
