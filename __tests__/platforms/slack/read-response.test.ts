import { describe, expect, test } from '@jest/globals';
import { readResponse } from '../../../src/platforms/slack/read-response.js';
import { FORM_REFUSED, REFUSALS } from '../../../src/platforms/slack/refusals.js';

const now = Date.parse('2026-11-25T12:00:00Z');
const answer = (status: number, body = '', headers: Record<string, string> = {}) =>
  readResponse({ kind: 'answer', status, headers, body }, now);

/** Answers that mean that no message would be accepted. */
const OF_THE_WEBHOOK = [
  'no_service',
  'no_service_id',
  'no_active_hooks',
  'invalid_token',
  'no_team',
  'team_disabled',
  'action_prohibited',
];

describe('Slack’s answers', () => {
  test.each([
    [200, 'ok'],
    [200, ''],
    [201, '{"ok":true}'],
    [204, ''],
    [200, '<html>fine</html>'],
    [200, '{"ok":true,"warning":"x"}'],
    [200, 'null'],
    [200, 'x'.repeat(2_000_000)],
  ])('of %i mean delivered', (status, body) => {
    expect(answer(status, body)).toEqual({ kind: 'delivered' });
  });

  test.each([408, 425, 429, 500, 502, 503, 504, 599])('of %i mean that a retry may help', status => {
    expect(answer(status, 'rollup_error')).toMatchObject({ kind: 'retry' });
  });

  test('include the wait that Retry-After asks for, and none without it', () => {
    expect(answer(429, '', { 'retry-after': '3' })).toMatchObject({ kind: 'retry', afterMs: 3000 });
    expect(answer(503, '', { 'retry-after': 'Wed, 25 Nov 2026 12:00:05 GMT' })).toMatchObject({
      afterMs: 5000,
    });
    expect(answer(429, '', { 'retry-after': '-1' })).not.toHaveProperty('afterMs');
  });

  test.each([301, 302, 307, 308])('of %i are a redirect that is not followed', status => {
    expect(answer(status, '', { location: 'https://elsewhere.example/secret' })).toEqual({
      kind: 'refused',
      reason: `HTTP ${status}: a redirect, which is not followed, since the URL is a secret`,
      hint: 'put the final address of the webhook into the secret',
      senderRejected: true,
    });
  });

  test.each([...FORM_REFUSED])('%s asks for the simpler form', word => {
    expect(answer(400, word)).toMatchObject({ kind: 'form-refused', reason: expect.stringContaining(word) });
    expect(answer(200, `{"ok":false,"error":"${word}"}`)).toMatchObject({ kind: 'form-refused' });
  });

  test.each([...REFUSALS])('%s is explained with a hint', (word, { reason, hint }) => {
    const outcome = {
      kind: 'refused',
      reason: `${reason} (HTTP 404 ${word})`,
      hint,
      senderRejected: OF_THE_WEBHOOK.includes(word),
    };
    expect(answer(404, word)).toEqual(outcome);
    expect(answer(404, `${word}\n`)).toEqual(outcome);
    expect(answer(404, JSON.stringify({ ok: false, error: word }))).toEqual(outcome);
  });

  test.each([
    ['an unknown word', 400, 'brand_new_error', 'HTTP 400: brand_new_error'],
    ['nothing', 403, '', 'HTTP 403'],
    ['HTML', 400, '<!DOCTYPE html><html><body>Not here</body></html>', 'HTTP 400: an HTML page'],
    ['several lines', 400, 'first\r\nsecond', 'HTTP 400: first second'],
    ['a failure without a reason', 200, '{"ok":false}', 'HTTP 200: {"ok":false}'],
    ['the request', 404, 'Cannot POST /services/T0/B0/XXXXXXXXXXXXXXXXXXXXXXXX', 'HTTP 404: Cannot POST …'],
    ['a token', 400, 'bad abcdefghijklmnopqrstuvwx', 'HTTP 400: bad …'],
  ])('that contain %s are refusals', (_, status, body, reason) => {
    expect(answer(status, body)).toMatchObject({
      kind: 'refused',
      reason,
      hint: expect.stringMatching(/\w/),
    });
  });

  test.each([
    [401, true],
    [404, true],
    [410, true],
    [400, false],
    [413, false],
  ])('without a known word show by %i whether the webhook is refused', (status, senderRejected) => {
    expect(answer(status, 'brand_new_error')).toMatchObject({ kind: 'refused', senderRejected });
  });

  test.each([401, 403, 404, 407])('that are a page (%i) do not refuse the webhook', status => {
    expect(answer(status, '<html><head><title>Log in</title>')).toEqual({
      kind: 'unreachable',
      reason: `HTTP ${status}: an HTML page`,
      hint: expect.stringContaining('a proxy or a firewall'),
    });
  });

  test('that are very long are cut', () => {
    const outcome = answer(400, 'word '.repeat(500_000));
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/…$/) });
    expect('reason' in outcome && outcome.reason.length).toBeLessThan(230);
  });
});
