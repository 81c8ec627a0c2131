import { expect, test } from '@jest/globals';
import { context, smallPicture } from '../../../src/platforms/slack/blocks.js';

const avatar = smallPicture('https://x.example/a.png', 'octocat');

test.each([
  ['a single fact', '#42', ['#42']],
  ['the first of several facts', '#42 · 4m · b', ['#42 ·', '4m · b']],
  [
    'a fact with a dot in its link',
    '<https://x.example/|a · b> · `c · d` · e',
    ['<https://x.example/|a · b> ·', '`c · d` · e'],
  ],
  ['code with a dot', '`c · d` · e', ['`c · d` ·', 'e']],
])('keeps beside an avatar: %s', (_, facts, texts) => {
  const elements = [{ type: 'image' }, ...texts.map(text => ({ type: 'mrkdwn', text }))];
  expect(context(facts, avatar)).toMatchObject([{ elements }]);
});

test('keeps the facts together without an avatar', () => {
  expect(context('#42 · 4m')).toMatchObject([{ elements: [{ text: '#42 · 4m' }] }]);
});

test('shows no avatar without facts', () => {
  expect(context(' ', avatar)).toEqual([]);
});
