import { describe, expect, test } from '@jest/globals';

import { WEBHOOK_VARIABLES, webhookInput } from '../../src/inputs/webhooks.js';
import type { PlatformChoice } from '../../src/inputs/types.js';
import { resolveDestinations } from '../../src/platforms/destinations.js';

const SLACK = 'https://hooks.slack.com/services/T00000000/B00000000/s3cr3tSl4ckT0kenXXXXXXXX';
const DISCORD = 'https://discord.com/api/webhooks/123456789012345678/s3cr3tD1sc0rdT0ken';
const TRIGGER = 'https://hooks.slack.com/triggers/T00000000/1234567890123/s3cr3tTr1gg3r';

interface DestinationInputs {
  readonly allowedHosts?: readonly string[];
  readonly platform?: PlatformChoice;
  readonly env?: Readonly<Record<string, string>>;
}

const found = async (
  raw: string,
  { allowedHosts = [], platform = 'auto', env = {} }: DestinationInputs = {},
) =>
  resolveDestinations({
    ...(await webhookInput(name => (name === 'webhook' ? raw : ''), env)),
    platform,
    allowedHosts,
  });
const names = async (raw: string, asked?: DestinationInputs): Promise<string[]> =>
  (await found(raw, asked)).map(({ name }) => name);
const titles = async (raw: string, asked?: DestinationInputs): Promise<string[]> =>
  (await found(raw, asked)).map(one => one.platform.title);

describe('names', () => {
  test('are numbered by platform, after the user’s own', async () => {
    expect(
      await names([SLACK, DISCORD, `ops = ${SLACK}1`, `${SLACK}2`, `${DISCORD}3`, TRIGGER].join('\n')),
    ).toEqual(['slack', 'discord', 'ops', 'slack-2', 'discord-2', 'slack-3']);
  });
});

describe('the platform', () => {
  test.each([
    [SLACK, 'Slack'],
    ['https://hooks.slack-gov.com/services/T0/B0/x', 'Slack'],
    [TRIGGER, 'Slack workflow'],
    [TRIGGER.replace('triggers', 'workflows'), 'Slack workflow'],
    [DISCORD, 'Discord'],
    [DISCORD.replace('discord.com', 'ptb.discord.com'), 'Discord'],
    [DISCORD.replace('discord.com', 'discordapp.com'), 'Discord'],
    [`${DISCORD}/slack`, 'Discord'],
  ])('of %s is %s, whatever the input says', async (url, title) => {
    expect(await titles(url)).toEqual([title]);
    expect(await titles(url, { platform: title === 'Discord' ? 'slack' : 'discord' })).toEqual([title]);
  });

  test.each([
    ['/services/T0/B0/x', 'auto', 'Slack'],
    ['/api/webhooks/1/x', 'auto', 'Discord'],
    ['/hooks/x', 'slack', 'Slack'],
    ['/hooks/x', 'discord', 'Discord'],
  ] as const)('of the path %s on another host (platform: %s) is %s', async (path, platform, title) => {
    const asked = { platform, allowedHosts: ['chat.example'] };
    expect(await titles(`https://chat.example${path}`, asked)).toEqual([title]);
  });

  test('must be given when nothing shows it', async () => {
    await expect(found('https://chat.example/hooks/x', { allowedHosts: ['chat.example'] })).rejects.toThrow(
      'platform: line 1 does not show its platform; write slack or discord',
    );
  });
});

describe('a host', () => {
  test.each([
    ['https://chat.example/services/x', 'chat.example'],
    ['https://chat.example:8443/services/x', 'chat.example'],
    ['https://chat.example:8443/services/x', 'chat.example:8443'],
    ['https://chat.example/services/x', 'chat.example:443'],
    ['https://CHAT.example/services/x', 'chat.example'],
    ['http://127.0.0.1:8080/services/x', '127.0.0.1:8080'],
    ['http://127.1.2.3:8080/services/x', '127.1.2.3'],
    ['http://localhost/services/x', 'localhost:80'],
    ['http://[::1]:8080/services/x', '[::1]:8080'],
    ['http://[0:0:0:0:0:0:0:1]:8080/services/x', '[::1]:8080'],
    ['http://LOCALHOST:8080/services/x', 'localhost:8080'],
    ['http://ⓛocalhost:8080/services/x', 'localhost:8080'],
    ['http://127.1:8080/services/x', '127.0.0.1:8080'],
    ['http://0x7f.1:8080/services/x', '127.0.0.1:8080'],
    ['http://2130706433:8080/services/x', '127.0.0.1:8080'],
    ['http://１２７.０.０.１:8080/services/x', '127.0.0.1:8080'],
    ['http://127.0.0.1.:8080/services/x', '127.0.0.1:8080'],
  ])('%s is allowed by %s', async (url, host) => {
    expect(await names(url, { allowedHosts: [host] })).toEqual(['slack']);
  });

  test.each([
    ['https://chat.example:8443/services/x', 'chat.example:443'],
    ['https://sub.chat.example/services/x', 'chat.example'],
    ['https://chat.example.evil.example/services/x', 'chat.example'],
    ['https://chat.example@evil.example/services/x', 'chat.example'],
    ['https://hooks.slack.com.evil.example/services/x', 'chat.example'],
    ['https://evil.example/api/webhooks/1/x', 'chat.example'],
    ['http://127.0.0.1:8080/services/x', '127.0.0.1:8081'],
    ['https://hooks.slack.com./services/x', 'chat.example'],
    ['https://hooks.slack.com%2eevil.example/services/x', 'chat.example'],
    ['https://hооks.slack.com/services/x', 'chat.example'],
    ['http://localhost.:8080/services/x', 'localhost:8080'],
  ])('%s is not allowed by %s', async (url, host) => {
    await expect(found(url, { allowedHosts: [host] })).rejects.toThrow(/^webhook: line 1 points to /);
  });

  test.each([
    ['http://chat.example/services/x', 'chat.example'],
    ['http://hooks.slack.com/services/T0/B0/x', 'hooks.slack.com'],
    ['http://127.0.0.1.evil.example/services/x', '127.0.0.1.evil.example'],
    ['http://localhost.evil.example/services/x', 'localhost.evil.example'],
    // What a name server may be asked for.
    ['http://localhost./services/x', 'localhost.'],
    ['http://x.localhost/services/x', 'x.localhost'],
    ['http://0.0.0.0/services/x', '0.0.0.0'],
    ['http://[::ffff:127.0.0.1]/services/x', '[::ffff:7f00:1]'],
  ])('%s is never used without TLS', async (url, host) => {
    await expect(found(url, { allowedHosts: [host] })).rejects.toThrow('is an http: URL');
  });

  test('is reported with the number and name of its line, without the secret', async () => {
    await expect(found(`${SLACK}\nops = https://evil.example/services/s3cr3t`)).rejects.toThrow(
      /^webhook: line 2 \(ops\) points to evil\.example, (?!.*s3cr3t)/,
    );
  });
});

describe('the environment', () => {
  test('has four variables, Slack’s first', () => {
    expect(WEBHOOK_VARIABLES).toEqual([
      'SLACK_WEBHOOK_URL',
      'SLACK_WEBHOOK',
      'DISCORD_WEBHOOK_URL',
      'DISCORD_WEBHOOK',
    ]);
  });

  test('is read when the input is empty, each URL once', async () => {
    const env = { DISCORD_WEBHOOK: DISCORD, SLACK_WEBHOOK: `ops = ${TRIGGER}`, SLACK_WEBHOOK_URL: SLACK };
    expect(await names('', { env: { ...env, DISCORD_WEBHOOK_URL: DISCORD } })).toEqual([
      'slack',
      'ops',
      'discord',
    ]);
    expect(await names(DISCORD, { env })).toEqual(['discord']);
  });

  test('may hold nothing', async () => {
    expect(await found('', { env: { SLACK_WEBHOOK_URL: ' ' } })).toEqual([]);
  });

  test('is named when its URL is wrong', async () => {
    const env = { SLACK_WEBHOOK: 'https://evil.example/services/x' };
    await expect(found('', { env })).rejects.toThrow(/^SLACK_WEBHOOK: line 1 points to evil\.example/);
  });
});
