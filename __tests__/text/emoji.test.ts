import { expect, test } from '@jest/globals';
import { gemoji } from 'gemoji';
import { drawNames } from '../../src/facts/draw-names.js';
import { drawEmoji } from '../../src/text/draw-emoji.js';

test.each([
  [':sparkles: Add search', '✨ Add search'],
  [':tada::rocket: a:tada:', '🎉🚀 a🎉'],
  [':closed_lock_with_key: :100: :+1: :switzerland:', '🔐 💯 👍 🇨🇭'],
  ['(:bug:) :bug:, :x:.', '(🐛) 🐛, ❌.'],
  ['a:x:b host:key:80 Vms::Camera: std::map:', 'a:x:b host:key:80 Vms::Camera: std::map:'],
  ['`:bug:` https://x.y/:bug: :nothing: :Bug:', '`:bug:` https://x.y/:bug: :nothing: :Bug:'],
  ['`:bug:`https://x.y/:bug: (https://x.y/:bug:) :bug:', '`:bug:`https://x.y/:bug: (https://x.y/:bug:) 🐛'],
  ['plain', 'plain'],
])('reads %s as %s', async (line, shown) => {
  expect(await drawEmoji(line)).toBe(shown);
});

test('knows every name of GitHub', async () => {
  const wrong = [];
  for (const { emoji, names } of gemoji)
    for (const name of names) if ((await drawEmoji(`:${name}:`)) !== emoji) wrong.push(name);
  expect(wrong).toEqual([]);
});

test('draws titles, commits, labels, and releases, but not code names or Markdown', async () => {
  const payload = {
    issue: { title: ':bug: a', body: ':bug:', labels: [{ name: ':bug: bug' }] },
    release: { name: ':tada:', tag_name: ':tada:' },
    commits: [{ message: ':art: b', author: { name: ':art:' } }],
    repository: { name: ':x:' },
  };
  expect(await drawNames(payload)).toEqual({
    issue: { title: '🐛 a', body: ':bug:', labels: [{ name: '🐛 bug' }] },
    release: { name: '🎉', tag_name: ':tada:' },
    commits: [{ message: '🎨 b', author: { name: ':art:' } }],
    repository: { name: ':x:' },
  });
});

test('leaves a payload without names unchanged', async () => {
  const payload = { issue: { title: 'a' } };
  expect(await drawNames(payload)).toBe(payload);
});
