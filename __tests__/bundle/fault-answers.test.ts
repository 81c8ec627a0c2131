import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { PlatformName, Recorded, ScriptStep } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { always, PLATFORMS, suffer, type Fault, type Suffered } from './faults.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
afterAll(() => notify.close());

const PAGE =
  '<!DOCTYPE html><html><head><title>Sorry, cl0udy</title></head><body><h1>Bad day</h1></body></html>';

const BODIES: Readonly<Record<string, Pick<ScriptStep, 'body' | 'headers'>>> = {
  'no body': {},
  'a page of HTML': { body: PAGE, headers: { 'content-type': 'text/html' } },
  'half of a JSON': { body: '{"ok":tr', headers: { 'content-type': 'application/json' } },
  'JSON of another shape': { body: '[null,{"message":7}]', headers: { 'content-type': 'application/json' } },
  'ten megabytes': { body: 'x'.repeat(10_000_000) },
  'ten megabytes of JSON': { body: `{"message":"${'x'.repeat(10_000_000)}"}` },
  'gzip that nobody asked for': { body: gzipSync(PAGE), headers: { 'content-encoding': 'gzip' } },
  'bytes that are no text': { body: Uint8Array.from({ length: 256 }, (_, byte) => byte) },
  'a workflow command': { body: '::error::injected\n::set-output name=outcome::injected' },
};

/** The result of a status, whatever the body. */
const FATES = [
  { status: 200, delivered: true, attempts: 1 },
  { status: 202, delivered: true, attempts: 1 },
  { status: 302, delivered: false, attempts: 1 },
  { status: 308, delivered: false, attempts: 1 },
  { status: 400, delivered: false, attempts: 1 },
  { status: 403, delivered: false, attempts: 1 },
  { status: 404, delivered: false, attempts: 1 },
  { status: 413, delivered: false, attempts: 1 },
  { status: 429, delivered: true, attempts: 2 },
  { status: 500, delivered: true, attempts: 2 },
  { status: 503, delivered: true, attempts: 2 },
] as const;

describe.each(PLATFORMS)('does not let an answer’s body decide what became of a message: %s', platform => {
  const faults = FATES.flatMap(({ status, delivered, attempts }) =>
    Object.entries(BODIES).map(([body, step]) => ({
      what: `${status} with ${body}`,
      platform,
      expected: { delivered, attempts, mayHaveArrived: false, leaked: [] },
      steps: attempts > 1 ? [{ status, ...step }] : always({ status, ...step }),
    })),
  );
  let run: Suffered;
  beforeAll(async () => {
    run = await suffer(notify, faults);
  }, 60_000);

  test.each(faults)('$what', fault => {
    const fate = run.fateOf(fault);
    expect(fate).toMatchObject(fault.expected);
    expect(fate.log.length).toBeLessThan(1500);
  });

  test('and logs none of it unescaped', () => {
    expect(run.visible).not.toMatch(/cl0udy|\u001b|\u0000|xxxxxxxxxx|^::error::injected/m);
    expect(run.outputs['outcome']).toBe('partial');
  });
});

test.each(PLATFORMS)('keeps an address secret that an answer of %s repeats', async platform => {
  const path = new URL(notify.receiver[platform]).pathname;
  const token = path.split('/').at(-1) ?? '';
  const bodies = [
    path,
    token,
    `{"message":"no webhook ${token} at ${path}","error":"${token}"}`,
    encodeURIComponent(path),
  ];
  const { visible, requests } = await notify.runNotify({
    inputs: { webhook: bodies.map((_, at) => `${notify.receiver[platform]}?n=${at}`).join('\n') },
    script: bodies.map(body => ({ status: 400, body })),
  });
  expect(requests).toHaveLength(bodies.length);
  expect(visible).not.toContain(token);
});

/** From an answer to the next request. */
const waitedMs = ([first, second]: readonly Recorded[]): number =>
  (second?.startedAt ?? NaN) - (first?.answeredAt ?? NaN);

interface Waiting extends Fault {
  /** The shortest wait; absent if there is no retry. */
  readonly leastMs: number | undefined;
  readonly says?: RegExp;
}

const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** The header's value, and the shortest wait: a date has whole seconds, and the run has to start first. */
const retryAfters = (): readonly (readonly [string, string, number | undefined])[] => [
  ['a second', '1', 1000],
  ['a fraction of a second', '1.4', 1400],
  ['a date', inSeconds(6), 1000],
  ['a date that has passed', 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
  ['nought', '0', 0],
  ['a negative number', '-5', 0],
  ['nothing', '', 0],
  ['nonsense', 'soon', 0],
  ['a number with a unit', '5s', 0],
  ['a number without end', '9'.repeat(400), 0],
  ['a day', '86400', undefined],
  ['a date in a far year', 'Fri, 01 Jan 2100 00:00:00 GMT', undefined],
];

const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): ScriptStep => ({
  status: 429,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** Discord's own ways to ask for a wait. https://discord.com/developers/docs/topics/rate-limits */
const LIMITS: readonly (readonly [string, ScriptStep, number | undefined, RegExp])[] = [
  [
    'a limit of the webhook',
    json({ retry_after: 1.2, global: false }),
    1200,
    /how often this webhook may post/,
  ],
  [
    'the global limit',
    json({ retry_after: 1.1, global: true }),
    1100,
    /global limit for this network address/,
  ],
  [
    'the global limit in a header',
    { status: 429, headers: { 'x-ratelimit-global': 'true', 'retry-after': '1' } },
    1000,
    /global limit for this network address/,
  ],
  [
    'a limit shared by the channel',
    json({ retry_after: 1 }, { 'x-ratelimit-scope': 'shared' }),
    1000,
    /this channel shares with other senders/,
  ],
  [
    'a header that tells more than the body',
    json({ retry_after: 0.2 }, { 'x-ratelimit-reset-after': '1.3' }),
    1300,
    /how often/,
  ],
  [
    "Cloudflare's page 1015",
    {
      status: 429,
      headers: { 'content-type': 'text/html', 'retry-after': '1' },
      body: `${PAGE}error code: 1015`,
    },
    1000,
    /firewall limits this network address/,
  ],
  ["Cloudflare's page 1015 without a time", { status: 429, body: 'error code: 1015' }, 0, /firewall/],
  ['a time that makes no sense', json({ retry_after: 'updated' }), 0, /how often/],
  ['a negative time', json({ retry_after: -3 }), 0, /how often/],
  ['a limit of an hour', json({ retry_after: 3600, global: true }), undefined, /asks to wait 1h/],
];

const waitings = (platform: PlatformName): readonly Waiting[] => [
  ...[429, 503].flatMap(status =>
    retryAfters().map(([what, value, leastMs]) => ({
      what: `${status} and Retry-After of ${what}`,
      platform,
      steps: [{ status, headers: { 'retry-after': value } }],
      leastMs,
    })),
  ),
  ...(platform === 'discord' ? LIMITS : []).map(([what, step, leastMs, says]) => ({
    what,
    platform,
    steps: [step],
    leastMs,
    says,
  })),
];

describe.each(PLATFORMS)('%s says when to try again', platform => {
  const faults = waitings(platform);
  let run: Suffered;
  beforeAll(async () => {
    run = await suffer(notify, waitings(platform)); // dates count from now
  }, 60_000);

  test.each(faults.filter(({ leastMs }) => leastMs !== undefined))(
    'waits for $what: $leastMs ms at least',
    ({ leastMs = NaN, says = /next try in/, ...fault }) => {
      const fate = run.fateOf(fault);
      expect(fate).toMatchObject({ delivered: true, attempts: 2, leaked: [] });
      expect(waitedMs(fate.requests)).toBeGreaterThanOrEqual(leastMs);
      expect(fate.log).toMatch(says);
    },
  );

  test.each(faults.filter(({ leastMs }) => leastMs === undefined))(
    'gives up at once on $what: more than the deadline leaves',
    fault => {
      const fate = run.fateOf(fault);
      expect(fate).toMatchObject({ delivered: false, attempts: 1, mayHaveArrived: false, leaked: [] });
      expect(fate.reason).toMatch(/asks to wait \d.*, but the deadline of 1m leaves only/);
    },
  );
});
