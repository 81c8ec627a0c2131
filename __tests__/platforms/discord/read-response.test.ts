import { describe, expect, test } from '@jest/globals';
import type { HttpAnswer } from '../../../src/edges/types.js';
import { readResponse } from '../../../src/platforms/discord/read-response.js';
import { MESSAGE_MISSING, REFUSALS } from '../../../src/platforms/discord/refusals.js';

const NOW = Date.UTC(2026, 10, 25);
const answer = (
  status: number,
  body: unknown = '',
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({
  kind: 'answer',
  status,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const judged = (...args: Parameters<typeof answer>) => readResponse(answer(...args), NOW);

describe('a message that arrived', () => {
  test.each([
    [
      'with its ID',
      200,
      { id: '1234567890123456789' },
      { kind: 'delivered', messageId: '1234567890123456789' },
    ],
    ['without an ID', 200, {}, { kind: 'delivered' }],
    ['with an invalid ID', 200, { id: 'a\nb' }, { kind: 'delivered' }],
    ['with a body that is not JSON', 200, 'ok', { kind: 'delivered' }],
    ['with no body', 204, '', { kind: 'delivered' }],
    ['accepted', 202, 'null', { kind: 'delivered' }],
  ])('%s', (_, status, body, outcome) => {
    expect(judged(status, body)).toEqual(outcome);
  });
});

describe('a rate limit', () => {
  test.each([
    ['the body', { retry_after: 1.337 }, {}, 1337],
    ['Retry-After', '', { 'retry-after': '7' }, 7000],
    ['the reset header', '', { 'x-ratelimit-reset-after': '2.5' }, 2500],
    ['the longer of both', { retry_after: 64.57 }, { 'retry-after': '65' }, 65000],
    ['the longer of both, in the body', { retry_after: 2.2 }, { 'retry-after': '2' }, 2200],
    ['zero', { retry_after: 0 }, {}, 0],
    ['nothing', { retry_after: -1 }, { 'retry-after': 'soon' }, undefined],
  ])('waits as long as %s says', (_, body, headers, afterMs) => {
    const outcome = judged(429, body, headers);
    expect(outcome).toMatchObject({ kind: 'retry', ...(afterMs === undefined ? {} : { afterMs }) });
    expect('afterMs' in outcome).toBe(afterMs !== undefined);
  });

  test.each([
    ['for this webhook', { retry_after: 1, global: false }, {}, /how often this webhook may post/],
    ['for the address', { retry_after: 1, global: true }, {}, /global limit for this network address/],
    ['for the channel', { retry_after: 1 }, { 'x-ratelimit-scope': 'shared' }, /this channel shares/],
    ['from the firewall', '<html>error code: 1015</html>', {}, /firewall/],
  ])('says that it is %s', (_, body, headers, words) => {
    expect(judged(429, body, headers)).toMatchObject({ kind: 'retry', reason: expect.stringMatching(words) });
  });
});

test.each([
  [408, ''],
  [425, ''],
  [500, '<html>'],
  [502, ''],
  [503, { message: 'upstream connect error', code: 0 }],
  [400, { message: 'API resource is currently overloaded', code: 130000 }],
])('retries after HTTP %i', (status, body) => {
  expect(judged(status, body)).toMatchObject({
    kind: 'retry',
    reason: expect.stringContaining(String(status)),
  });
});

test('waits as long as an overloaded server asks', () => {
  expect(judged(503, '', { 'retry-after': '3' })).toEqual({
    kind: 'retry',
    afterMs: 3000,
    reason: 'HTTP 503',
  });
});

describe('a refusal', () => {
  test.each([...REFUSALS])('with code %i is explained with a hint', (code, { reason, hint }) => {
    expect(judged(400, { code, message: 'whatever' })).toEqual({
      kind: MESSAGE_MISSING.has(code) ? 'message-missing' : code === 40333 ? 'unreachable' : 'refused',
      reason: `${reason} (${String(code)})`,
      hint,
      ...(!MESSAGE_MISSING.has(code) && code !== 40333 && { senderRejected: [10015, 50027].includes(code) }),
    });
  });

  test('names the places of invalid parts', () => {
    const errors = {
      embeds: {
        0: {
          title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 256 or fewer in length.' }] },
          url: { _errors: [{ code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' }] },
        },
      },
    };
    expect(judged(400, { code: 50035, message: 'Invalid Form Body', errors })).toMatchObject({
      kind: 'refused',
      reason:
        'Discord does not accept this message: embeds.0.title: Must be 256 or fewer in length.; embeds.0.url: Not a well formed URL. (50035)',
    });
  });

  test.each([
    ['of an unknown code', 400, { code: 99999, message: 'New\nrule' }, 'HTTP 400: New rule'],
    ['of an older form', 400, { embeds: ['0'] }, 'HTTP 400: embeds'],
    ['without JSON', 404, 'Not found', 'HTTP 404'],
    ['without a body', 401, '', 'HTTP 401'],
  ])('%s keeps what is known', (_, status, body, reason) => {
    expect(judged(status, body)).toMatchObject({ kind: 'refused', reason, senderRejected: status !== 400 });
  });

  test.each([
    [413, '<html>Too large</html>', /^shorten the text/],
    [405, { code: 0, message: '405: Method Not Allowed' }, /^check that the secret holds the whole/],
    [410, '', /^check that the secret holds the whole/],
    [422, '', /^change what it names/],
  ])('with status %i and %j says what to do', (status, body, hint) => {
    expect(judged(status, body)).toMatchObject({ hint: expect.stringMatching(hint) });
  });

  test('is not assumed when a proxy answers with a page', () => {
    expect(judged(403, '<!DOCTYPE html><html><title>Access denied</title></html>')).toEqual({
      kind: 'unreachable',
      reason: 'HTTP 403: an HTML page',
      hint: expect.stringContaining('a proxy or a firewall'),
    });
  });

  test('is not followed by a request to another address', () => {
    const outcome = judged(302, '', { location: 'https://discord.com/api/webhooks/1/s3cr3t' });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'HTTP 302, a redirect', senderRejected: true });
    expect(JSON.stringify(outcome)).not.toContain('s3cr3t');
  });

  test('shows no URL', () => {
    const message = 'See https://discord.com/api/webhooks/1/s3cr3t or discord.com/api/webhooks/1/s3cr3t now';
    expect(judged(400, { message })).toMatchObject({ reason: 'HTTP 400: See (URL) or (URL) now' });
  });

  test('is short, however long or deep the answer is', () => {
    let errors: object = { _errors: [{ message: 'x' }] };
    for (let depth = 0; depth < 1000; depth += 1) errors = { a: errors };
    const long = judged(400, { message: 'word '.repeat(50_000) });
    expect(JSON.stringify(long).length).toBeLessThan(500);
    expect(judged(400, { code: 50035, message: 'Invalid', errors })).toMatchObject({
      reason: 'Discord does not accept this message: Invalid (50035)',
    });
  });
});
