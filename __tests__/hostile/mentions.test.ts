import { expect, test } from '@jest/globals';
import { draw, type Story } from '../helpers/draw.js';
import { commit, push } from '../helpers/payloads.js';
import { harmsOf } from './harms.js';
import { ALL_HOSTILE } from './values.js';

const ASKED = { mention: 'here, author, U0123ABCD, 80351110224678912', 'mention-when': 'always' };

const asked = (payload: Story['payload'], inputs: Story['inputs'] = {}): Story => ({
  name: 'asked',
  event: 'push',
  payload,
  inputs: { ...ASKED, ...inputs },
});

const onOneLine = (value: string): string => value.replace(/[\r\n]/g, ' ');

test.each<[string, (value: string) => Story]>([
  ['the author’s name', v => asked(push({ head_commit: commit('Fix it', v) }))],
  ['the commit', v => asked(push({ head_commit: commit(v) }))],
  ['the title', v => asked(push({ note: v }), { title: v })],
  ['the text', v => asked(push({ note: v }), { text: v })],
  ['a field', v => asked(push({ note: onOneLine(v) }), { fields: `Name: x${onOneLine(v)}` })],
])('adds no mention from a text beside requested mentions: %s', async (_where, story) => {
  const plain = await draw(story('word'));
  const mentionsIn = (harms: readonly string[]) => harms.filter(harm => harm.includes('mention'));
  const expected = mentionsIn(harmsOf(plain));
  expect(expected.length).toBeGreaterThan(4);
  for (const value of ALL_HOSTILE) {
    const drawn = await draw(story(value));
    expect(drawn.discord['allowed_mentions']).toEqual({ parse: ['everyone'], users: ['80351110224678912'] });
    expect([value, mentionsIn(harmsOf(drawn))]).toEqual([value, expected]);
  }
});
