import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/index.js';
import { read, sentenceOf } from './read.js';

describe('webhooks', () => {
  test.each([
    [
      'htps:/bad s3cr3t',
      'line 2 is not a URL; write https://… or name = https://…, one per line and without quotes',
    ],
    [
      'T000/B000/s3cr3t',
      'line 2 is not a URL; write https://… or name = https://…, one per line and without quotes',
    ],
    [
      'ftp://example.com/s3cr3t',
      'line 2 is not a URL; write https://… or name = https://…, one per line and without quotes',
    ],
    ['s3cr3t=', undefined],
    [
      'TOKEN=s3cr3t',
      'line 2 is not a URL; write https://… or name = https://…, one per line and without quotes',
    ],
    [
      'aHR0cHM6Ly9ob29rcy5zbGFjay5jb20vczNjcjN0czNjcjN0czNjcjN0==',
      'line 2 is not a URL; write https://… or name = https://…, one per line and without quotes',
    ],
    [
      'https://hooks.slack.com/services/s3cr3t https://example.com/s3cr3t',
      'line 2 holds a space; write one URL per line, and nothing else on it',
    ],
    [
      'https://hooks.slack.com/services/s3cr3t\\n',
      'line 2 holds a backslash; write one URL per line, and nothing else on it',
    ],
    ['"https://hooks.slack.com/services/s3cr3t"', 'line 2 begins with a quote; write the URL without quotes'],
    [
      '- https://hooks.slack.com/services/s3cr3t',
      'line 2 begins with "-"; leave it out: write one URL per line, not a YAML list',
    ],
    [
      '["https://hooks.slack.com/services/s3cr3t"]',
      'line 2 begins with a bracket; write one URL per line, not JSON',
    ],
    [
      'team: https://hooks.slack.com/services/s3cr3t',
      'line 2 has ":" between name and URL; write name = https://…',
    ],
    ['SLACK_WEBHOOK_URL', "line 2 looks like a secret's name; write ${{ secrets.NAME }}"],
    ['secrets.MY_HOOK_URL', "line 2 looks like a secret's name; write ${{ secrets.NAME }}"],
    ['xoxb-1-2-s3cr3t', 'line 2 is a bot token; put it into slack-token, with channel'],
    ['team = xoxb-1-2-s3cr3t', 'line 2 is a bot token; put it into slack-token, with channel'],
    ['xapp-1-s3cr3t', 'line 2 is a bot token; put it into slack-token, with channel'],
    ['secrets.S3cr3t', "line 2 looks like a secret's name; write ${{ secrets.NAME }}"],
    [
      '$S3cr3t',
      'line 2 is a variable that nothing fills in here; write ${{ secrets.NAME }}, or put it into env',
    ],
    [
      '${{ secrets.s3cr3t',
      'line 2 is an expression that was not evaluated; write ${{ secrets.NAME }}, closed and without quotes',
    ],
    [
      'hooks.slack.com/services/s3cr3t',
      'line 2 has no https:// in front; copy the whole URL into the secret',
    ],
    [
      'team = hooks.slack.com/services/s3cr3t',
      'line 2 has no https:// in front; copy the whole URL into the secret',
    ],
    ['<https://hooks.slack.com/services/s3cr3t>', 'line 2 is in angle brackets; write the URL without them'],
    ...[';', '|', '', '&'].map((between): [string, string] => [
      `https://hooks.slack.com/services/s3cr3t${between}https://discord.com/api/webhooks/1/s3cr3t`,
      'line 2 holds two URLs; write one URL per line, and nothing else on it',
    ]),
    ['https://gate.example/hook?to=https://hooks.slack.com/services/s3cr3t', undefined],
  ])('never show a webhook’s value: %s', async (webhook, sentence) => {
    const found = await sentenceOf({ webhook: `https://example.com/\n${webhook}` });
    expect(found).toBe(sentence === undefined ? 'no error' : `webhook: ${sentence}`);
  });

  test('reject one name with two URLs', async () => {
    const [one, other] = ['https://hooks.slack.com/1', 'https://hooks.slack.com/2'];
    const sentence =
      'webhook: two URLs are named a, and their messages could not be told apart; give each a name of its own';
    expect(await sentenceOf({ webhook: `a = ${one}\nb = ${one}\na = ${other}` })).toBe(sentence);
    await expect(parseInputs(read({ webhook: `${one}\n${other}\na = ${one}` }))).resolves.toBeDefined();
  });

  const parsed = async (webhook: string): Promise<readonly (readonly [string | undefined, string])[]> =>
    (await parseInputs(read({ webhook }))).webhooks.map(({ name, url }) => [name, url.reveal()] as const);

  test('are read one per line, with or without a name', async () => {
    expect(
      await parsed('  https://a.example/x \r\n\n# a comment\nteam chat = https://b.example/?a=b\n'),
    ).toEqual([
      [undefined, 'https://a.example/x'],
      ['team chat', 'https://b.example/?a=b'],
    ]);
  });

  test('are read from one line with commas', async () => {
    expect(await parsed('https://a.example/x, https://b.example/y')).toEqual([
      [undefined, 'https://a.example/x'],
      [undefined, 'https://b.example/y'],
    ]);
  });
});
