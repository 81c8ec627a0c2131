import { describe, expect, test } from '@jest/globals';
import { slack } from '../../../src/platforms/slack/index.js';
import { recognizesTrigger, recognizesWebhook } from '../../../src/platforms/slack/wire.js';
import { Secret } from '../../../src/secrets/secret.js';

describe('an address', () => {
  test.each([
    ['https://hooks.slack.com/services/T0/B0/X', 'host', 'no'],
    ['https://hooks.slack.com/T0/B0/X', 'host', 'no'],
    ['https://hooks.slack.com/services/T0', 'part', 'no'],
    ['https://hooks.slack-gov.com/services/T0/B0/X', 'host', 'no'],
    ['https://hooks.slack.com/triggers/T0/1/X', 'no', 'host'],
    ['https://hooks.slack.com/workflows/T0/A0/1/X', 'no', 'host'],
    ['http://127.0.0.1:8080/services/T0/B0/X', 'path', 'no'],
    ['http://127.0.0.1:8080/triggers/T0/1/X', 'no', 'path'],
    ['https://chat.example/hooks/x', 'no', 'no'],
    ['https://discord.com/api/webhooks/1/x/slack', 'no', 'no'],
    ['https://hooks.slack.com.evil.example/x', 'no', 'no'],
  ])('%s is recognized as a webhook: %s, as a trigger: %s', (url, webhook, trigger) => {
    expect(recognizesWebhook(new URL(url))).toBe(webhook);
    expect(recognizesTrigger(new URL(url))).toBe(trigger);
  });
});

test('sends JSON by POST to the unchanged address', () => {
  const url = new Secret('https://hooks.slack.com/services/T0/B0/X');
  expect(slack.buildRequest({ body: { text: 'Grüße' }, cuts: [] }, url)).toEqual({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
    body: '{"text":"Grüße"}',
  });
});
