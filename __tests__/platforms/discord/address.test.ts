import { expect, test } from '@jest/globals';
import type { Payload } from '../../../src/platforms/types.js';
import { buildUrl, urlNotice } from '../../../src/platforms/discord/address.js';
import { recognizesDiscord } from '../../../src/platforms/discord/recognize.js';

const HOOK = '/webhooks/123456789012345678/s3cr3t_Token-1';

test.each([
  ['host', `https://discord.com/api${HOOK}`],
  ['host', `https://discord.com/api/v10${HOOK}/slack`],
  ['host', `https://ptb.discord.com/api${HOOK}?thread_id=1`],
  ['host', `https://canary.discord.com/api/v9${HOOK}/github`],
  ['host', `https://discordapp.com/api${HOOK}`],
  ['host', `https://www.discordapp.com/api${HOOK}/`],
  ['path', `http://127.0.0.1:8080/api${HOOK}`],
  ['path', `https://discord.com.evil.example/api${HOOK}`],
  ['part', 'https://discord.com/channels/1/2'],
  ['part', 'https://discord.com/api/webhooks/123456789012345678'],
  ['no', 'https://hooks.slack.com/services/T0/B0/x'],
])('recognizes %s: %s', (recognition, url) => {
  expect(recognizesDiscord(new URL(url))).toBe(recognition);
});

test.each([
  [`https://discord.com/api${HOOK}/slack`, /suffix \/slack .* not needed/],
  [`https://discord.com/api${HOOK}/github`, /suffix \/github .* not needed/],
])('notes the suffix of %s without the secret', (url, words) => {
  const notice = urlNotice(new URL(url));
  expect(notice).toMatch(words);
  expect(notice).not.toContain('s3cr3t');
});

test('has no note on a plain URL', () => {
  expect(urlNotice(new URL(`https://discord.com/api${HOOK}`))).toBeUndefined();
});

test.each([
  ['pins the version', `https://discord.com/api${HOOK}`, `https://discord.com/api/v10${HOOK}?wait=true`],
  ['keeps a version', `https://discord.com/api/v9${HOOK}`, `https://discord.com/api/v9${HOOK}?wait=true`],
  [
    'keeps the path on another host',
    `https://a.example/api${HOOK}`,
    `https://a.example/api${HOOK}?wait=true`,
  ],
  [
    'drops a suffix',
    `https://discord.com/api/v10${HOOK}/slack`,
    `https://discord.com/api/v10${HOOK}?wait=true`,
  ],
  [
    'keeps the thread and nothing else of the query',
    `https://discord.com/api/v10${HOOK}?thread_id=42&wait=false&x=1#y`,
    `https://discord.com/api/v10${HOOK}?thread_id=42&wait=true`,
  ],
  ['keeps a path of another form', 'https://a.example/hook', 'https://a.example/hook?wait=true'],
])('%s', (_, url, address) => {
  expect(buildUrl(url, { body: {}, cuts: [] })).toBe(address);
});

test('asks for components when the body has some', () => {
  expect(buildUrl('https://a.example/hook', { body: { components: [] }, cuts: [] })).toBe(
    'https://a.example/hook?wait=true&with_components=true',
  );
});

test.each<[string, Partial<Payload>, string, string]>([
  ['posts into a thread', { to: { thread: '77' } }, `${HOOK}?thread_id=42`, `${HOOK}?thread_id=77&wait=true`],
  ['opens its own thread', { body: { thread_name: 'x' } }, `${HOOK}?thread_id=42`, `${HOOK}?wait=true`],
  ['edits a message', { to: { message: '9' } }, HOOK, `${HOOK}/messages/9?`],
  ['edits one in a thread', { to: { message: '9', thread: '77' } }, HOOK, `${HOOK}/messages/9?thread_id=77`],
  ['edits through a URL with a suffix', { to: { message: '9' } }, `${HOOK}/slack`, `${HOOK}/messages/9?`],
])('with a target, %s', (_, payload, url, address) => {
  const api = 'https://discord.com/api/v10';
  const made = buildUrl(`${api}${url}`, { body: {}, cuts: [], ...payload });
  expect(made).toBe(`${api}${address}`.replace(/\?$/, ''));
});
