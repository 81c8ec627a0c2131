import { describe, expect, test } from '@jest/globals';

import { parseTarget } from '../../src/inputs/target.js';

const read = (inputs: Readonly<Record<string, string>>) =>
  parseTarget((name: string): string => inputs[name] ?? '');

const ID = '123456789012345678';
const TS = '1700000000.123456';
const LINK = 'https://octo.slack.com/archives/C0123ABCD/p1700000000123456';

describe('thread', () => {
  test.each([
    ['an ID', ` ${ID} `, ID],
    ['a ts', TS, TS],
    ['a title on one line', 'Nightly\nbuild  12', 'Nightly build 12'],
    ['a link to a Slack message', LINK, TS],
    [
      'a link to a reply, which gives its thread',
      `${LINK}?thread_ts=1699999999.000001&cid=C0123ABCD`,
      '1699999999.000001',
    ],
    ['a link to a Discord thread', `https://discord.com/channels/1/${ID}`, ID],
  ])('is %s', (_what, thread, expected) => {
    expect(read({ thread }).thread).toBe(expected);
  });
});

describe('message-id', () => {
  test.each([
    ['one line per destination', `${ID}\n${TS}\n`, [[ID], [TS]]],
    ['an empty line for none', `\n${ID}`, [[], [ID]]],
    ['several for a message in parts', `${ID} ${ID}\r\n${TS}`, [[ID, ID], [TS]]],
    ['a link', `${LINK}\nhttps://ptb.discord.com/channels/1/2/${ID}`, [[TS], [ID]]],
  ])('is %s', (_what, raw, expected) => {
    expect(read({ 'message-id': raw }).edits).toEqual(expected);
  });
});

describe('slack-token', () => {
  test('is used with its channel for Slack’s own API', () => {
    const { slack } = read({ 'slack-token': 'xoxb-1-secret', channel: '#alerts' });
    expect(slack?.token.reveal()).toBe('xoxb-1-secret');
    expect(slack).toMatchObject({ api: new URL('https://slack.com/api/'), channel: '#alerts' });
  });

  test('is used with the address from slack-api, with or without a final slash', () => {
    const { slack } = read({
      'slack-token': 'x',
      channel: 'C0123ABCD',
      'slack-api': 'https://slack-gov.com/api',
    });
    expect(slack?.api.href).toBe('https://slack-gov.com/api/');
  });

  test('is ignored when empty, as in pull requests of forks', () => {
    expect(read({ 'slack-token': ' ', channel: 'C0123ABCD', 'slack-api': 'nonsense' }).slack).toBeUndefined();
  });
});

describe('a wrong value is rejected with one sentence', () => {
  const token = { 'slack-token': 'xoxb-1-secret', channel: 'C0123ABCD' };
  test.each([
    [{ 'slack-token': 'xoxb-1-secret' }, /^channel: slack-token is given, but no channel; write/],
    [{ ...token, 'slack-token': 'two words' }, /^slack-token: it is not a token; write one bot token/],
    [
      { ...token, 'slack-token': 'https://hooks.slack.com/services/T/B/x' },
      /^slack-token: it is not a token; /,
    ],
    [{ ...token, 'slack-token': 'xapp-1-secret' }, /^slack-token: it is an app-level or a refresh token, /],
    [{ ...token, 'slack-token': 'xoxe-1-secret' }, /^slack-token: it is an app-level or a refresh token, /],
    [
      { ...token, 'slack-api': 'slack.com/api' },
      /^slack-api: "slack.com\/api" is not the address of an API; write https/,
    ],
    [{ ...token, 'slack-api': 'https://u:p@slack.com/api/' }, /^slack-api: /],
    [{ channel: '#a, #b' }, /^channel: "#a, #b" is not one channel; write its ID/],
    [{ tags: 'bug' }, /^tags: "bug" is not the ID of a tag; write IDs/],
    [{ tags: Array.from({ length: 6 }, () => ID).join(',') }, /^tags: 6 are too many; write 5 at most/],
    [{ 'message-id': 'latest' }, /^message-id: "latest" is not the ID of a message; write/],
  ])('%j', (inputs, sentence) => {
    expect(() => read(inputs)).toThrow(sentence);
    expect(() => read(inputs)).not.toThrow(/1-secret|two words|hooks\.slack/);
  });
});
