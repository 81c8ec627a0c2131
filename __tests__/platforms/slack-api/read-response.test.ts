import { describe, expect, test } from '@jest/globals';

import { readResponse } from '../../../src/platforms/slack-api/read-response.js';
import type { Outcome } from '../../../src/platforms/types.js';

const judged = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Outcome =>
  readResponse(
    { kind: 'answer', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
    0,
  );
const error = (word: string, more: object = {}): Outcome => judged({ ok: false, error: word, ...more });

const TS = '1700000000.000001';

describe('a message that arrived', () => {
  test('returns its ts and the channel’s ID', () => {
    expect(judged({ ok: true, channel: 'C0123ABCD', ts: TS })).toEqual({
      kind: 'delivered',
      messageId: TS,
      channelId: 'C0123ABCD',
    });
  });

  test('returns them even if the answer breaks off', () => {
    expect(judged(`{"ok":true,"channel":"C0123ABCD","ts":"${TS}","message":{"text":"`)).toEqual({
      kind: 'delivered',
      messageId: TS,
      channelId: 'C0123ABCD',
    });
  });
});

describe('ok: false in a 200 is a failure', () => {
  test.each([
    ['not_in_channel', 'the bot is not in the channel', /invite/, 'the message'],
    ['channel_not_found', 'the bot does not see the channel', /check channel/, 'the message'],
    ['is_archived', 'the channel is archived', /unarchive/, 'the message'],
    ['invalid_auth', 'the token is wrong', /copy the bot token/, 'the token'],
    ['token_expired', 'the token has expired', /token rotation/, 'the token'],
    ['token_revoked', 'the token has been revoked', /install the app/, 'the token'],
    ['a_new_error', 'Slack refuses the message', /look the error up/, 'the message'],
  ])('%s', (word, reason, hint, refused) => {
    expect(error(word)).toEqual({
      kind: 'refused',
      reason: expect.stringContaining(reason),
      hint: expect.stringMatching(hint),
      senderRejected: refused === 'the token',
    });
    expect(error(word)).toMatchObject({ reason: expect.stringContaining(`(${word})`) });
  });

  test('names the scope for missing_scope', () => {
    expect(error('missing_scope', { needed: 'chat:write.customize', provided: 'chat:write' })).toMatchObject({
      kind: 'refused',
      reason: 'the token lacks the scope chat:write.customize (missing_scope)',
    });
    expect(error('missing_scope')).toMatchObject({ reason: expect.stringContaining('chat:write') });
  });

  test.each(['msg_too_long', 'invalid_blocks', 'msg_blocks_too_long'])(
    'asks for a simpler form: %s',
    word => {
      const response_metadata = { messages: ['[ERROR] no more than 50 items'] };
      expect(error(word, { response_metadata })).toMatchObject({
        kind: 'form-refused',
        reason: `Slack refuses the form of the message (${word}: [ERROR] no more than 50 items)`,
      });
    },
  );

  test.each(['message_not_found', 'cant_update_message', 'edit_window_closed'])(
    'reports that the message is missing: %s',
    word => {
      expect(error(word).kind).toBe('message-missing');
    },
  );

  test.each(['internal_error', 'fatal_error', 'service_unavailable', 'ratelimited'])(
    'is transient: %s',
    word => {
      expect(error(word).kind).toBe('retry');
    },
  );
});

test.each([
  [200, { ok: false, error: 'ratelimited' }],
  [429, { ok: false, error: 'ratelimited' }],
  [429, 'too many'],
])('keeps Retry-After (%i)', (status, body) => {
  expect(judged(body, status, { 'retry-after': '30' })).toMatchObject({ kind: 'retry', afterMs: 30_000 });
});

test.each([
  ['a page', 200, '<!doctype html><title>Sign in</title>'],
  ['nothing', 200, ''],
  ['a redirect', 302, ''],
  ['an error', 404, 'not here'],
])('does not take %s for Slack’s API', (_what, status, body) => {
  expect(judged(body, status)).toMatchObject({
    kind: 'refused',
    hint: "check slack-api: what answers there is not Slack's API",
  });
});
