import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

import {
  exitCode,
  createState,
  annotationResource,
  startGitHub,
  type GitHub,
} from '../../tools/testing/github/index.js';
import { harmsOf } from '../hostile/harms.js';
import { fill, startDrain, waiting, type Drain } from '../helpers/drain.js';
import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { temporaryFolder } from '../helpers/outbox.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';
import { common, pull, push } from '../helpers/payloads.js';
import { DEBUG } from './secrets.js';

jest.setTimeout(60_000);

let notify: Notify;
let drain: Drain;
let github: GitHub;
beforeAll(async () => {
  [notify, drain, github] = await Promise.all([startNotify(), startDrain(), startGitHub()]);
});
beforeEach(() => {
  notify.receiver.clear();
  drain.receiver.clear();
  github.clear();
});
afterAll(async () => {
  await Promise.all([notify.close(), drain.close(), github.close()]);
});

const tokenIn = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? '';

/** Pieces of eight characters that must not be shown, in any form of a token. */
const piecesOf = (token: string): ReadonlySet<string> => {
  const forms = [token, Buffer.from(token).toString('base64').slice(4, -6), encodeURIComponent(token)];
  return new Set(
    forms.flatMap(form => Array.from({ length: form.length - 7 }, (_, at) => form.slice(at, at + 8))),
  );
};

/** A text with its codes decoded. */
const decode = (text: string): string =>
  text
    .replace(/%([\da-f]{2})|\\u([\da-f]{4})/gi, (_code, percent?: string, escape?: string) =>
      String.fromCharCode(Number.parseInt(percent ?? escape ?? '', 16)),
    )
    .replace(/&#(\d+);/g, (_code, digits: string) => String.fromCharCode(Number(digits)))
    .replaceAll('\\', '');

/** Digits in a row, in base64 at each of its alignments. A dry run prints the message's IDs in an address so. */
const DIGITS = ['', '-', '--'].map(lead => Buffer.from(`${lead}0123456789`).toString('base64'));

const leaks = (token: string, ...texts: readonly string[]): readonly string[] =>
  [...piecesOf(token)]
    // Digits alone appear in IDs and times.
    .filter(piece => !/^\d+$/.test(piece) && !DIGITS.some(form => form.includes(piece)))
    .filter(piece => texts.some(text => text.includes(piece) || decode(text).includes(piece)));

/** Answers of a server that repeats the request, by what it does to the token. */
const REPEATING: readonly (readonly [what: string, body: (token: string, url: string) => string])[] = [
  ['unchanged', token => `{"message":"Cannot POST /hooks/${token}"}`],
  ['in the whole address', (_token, url) => `{"message":"Cannot POST ${url}"}`],
  [
    'percent-encoded',
    token => `{"message":"Cannot POST ${token.replaceAll('_', '%5F').replaceAll('-', '%2D')}"}`,
  ],
  [
    'fully percent-encoded',
    token =>
      `{"message":"${Array.from(token)
        .map(sign => `%${sign.charCodeAt(0).toString(16)}`)
        .join('')}"}`,
  ],
  [
    'with JSON escapes',
    token => `{"message":"${token.replaceAll('_', '\\u005f').replaceAll('-', '\\u002d')}"}`,
  ],
  ['with HTML entities', token => `{"message":"${token.replaceAll('_', '&#95;').replaceAll('-', '&#45;')}"}`],
  ['in base64', token => `{"message":"${Buffer.from(token).toString('base64')}"}`],
  ['after 270 letters', token => `{"message":"${'x'.repeat(270)} ${token}"}`],
  ['after 1,970 letters', token => `{"message":"${'y '.repeat(985)}${token}"}`],
  [
    'as a key of errors',
    token => `{"message":"Invalid","code":50035,"errors":{"${token}":{"_errors":[{"message":"${token}"}]}}}`,
  ],
  ['cut', token => `{"message":"${token.slice(0, 30)}…"}`],
  ['in capitals', token => `{"message":"${token.toUpperCase()} ${token}"}`],
];

describe.each(['slack', 'discord'] as const)('a refusal of %s that repeats the token', platform => {
  test.each(REPEATING)('%s: is neither in the record nor in the output', async (_what, bodyOf) => {
    const url = notify.receiver[platform];
    const token = tokenIn(url);
    const folder = temporaryFolder();
    const result = await notify.runNotify({
      event: push(),
      env: DEBUG,
      script: [{ status: 404, body: bodyOf(token, url) }],
      inputs: { webhook: `alerts = ${url}`, outbox: `file:${folder.path}`, text: 'Hello' },
    });
    const records = readdirSync(folder.path).map(name => readFileSync(join(folder.path, name), 'utf8'));
    folder.remove();
    expect([result.outputs['outcome'], records.length]).toEqual(['queued', 1]);
    expect(leaks(token, result.visible, ...records)).toEqual([]);
  });
});

test('saves nothing of a token in the reason of a dead letter', async () => {
  const token = tokenIn(drain.receiver.slack);
  for (const [, bodyOf] of REPEATING.slice(0, 8)) {
    const folder = temporaryFolder();
    fill(folder.path, waiting(1, 5));
    drain.receiver.play([{ status: 400, body: bodyOf(token, drain.receiver.slack) }]);
    const { visible, outputs } = await drain.runDrain({
      inputs: { outbox: `file:${folder.path}` },
      env: DEBUG,
    });
    const dead = readdirSync(join(folder.path, 'dead')).map(name =>
      readFileSync(join(folder.path, 'dead', name), 'utf8'),
    );
    folder.remove();
    expect(outputs['dead']).toBe('1');
    expect(leaks(token, visible, ...dead)).toEqual([]);
  }
});

describe('a token in the message itself', () => {
  const MESSAGES: readonly (readonly [
    string,
    (token: string, url: string) => Readonly<Record<string, string>>,
  ])[] = [
    ['as text', token => ({ text: token })],
    ['as bold text', token => ({ text: `**${token}**` })],
    ['as code', token => ({ text: `\`${token}\`` })],
    ['after a long title', token => ({ title: `${'t'.repeat(200)} ${token}` })],
    ['in a field', token => ({ fields: `Name: ${token}\n${token}: value` })],
    [
      'in a link',
      token => ({
        text: `[x](https://shop.example/${token})`,
        buttons: `Go: https://shop.example/?t=${token}`,
      }),
    ],
    ['in a dry run', (_token, url) => ({ text: `See ${url}`, 'dry-run': 'true' })],
    [
      'in a dry run of a payload',
      (_token, url) => ({
        payload: JSON.stringify({ slack: { text: url }, discord: { content: url } }),
        'dry-run': 'true',
      }),
    ],
    ['as the sender', token => ({ username: token, footer: token })],
    [
      'in a template',
      token => ({
        text: `{{ "${token}" | upcase | downcase }} {{ "${token}" | url_encode }} {{ "${token}" | slice: 3, 30 }}`,
      }),
    ],
    ['percent-encoded', token => ({ text: token.replaceAll('_', '%5F') })],
  ];

  test.each(MESSAGES)('is neither sent nor shown %s', async (_what, inputsOf) => {
    for (const url of [notify.receiver.slack, notify.receiver.discord]) {
      const token = tokenIn(url);
      const { visible, requests, outputs } = await notify.runNotify({
        event: push(),
        env: DEBUG,
        inputs: { webhook: url, summary: 'true', ...inputsOf(token, url) },
      });
      expect(outputs['outcome']).toMatch(/delivered|dry-run/);
      expect(leaks(token, visible, ...requests.map(({ body }) => body))).toEqual([]);
    }
  });

  test('is neither sent nor shown when it comes from an event', async () => {
    const url = notify.receiver.discord;
    const token = tokenIn(url);
    const head = { id: 'a1b2c3d', message: `Use ${url}\n\n${token}`, author: { name: token } };
    const { visible, requests } = await notify.runNotify({
      event: push({ ref: `refs/heads/${token}`, head_commit: head, commits: [head] }),
      env: DEBUG,
      inputs: { webhook: url, about: 'event', text: '${{ github.event.head_commit.message }}' },
    });
    expect(leaks(token, visible, ...requests.map(({ body }) => body))).toEqual([]);
  });
});

/** Labels that lie, as Markdown that anyone may write. */
const LABELS = [
  '[https://github.com/octo-org/shop/releases](https://github.com/evil-org/shop/releases/download/v1/setup.exe)',
  '[github.com/octo-org/shop](https://github.com/evil-org/shop)',
  '[docs.rs](https://evil.example/docs.rs) [sh.rustup.rs](https://evil.example/sh.rustup.rs) [bun.sh](https://evil.example/bun.sh)',
  '[https:∕∕github.com∕login](https://evil.example) [https:⁄⁄github.com](https://evil.example)',
  '[https∶//github.com](https://evil.example) [github۔com](https://evil.example) [githubꓸcom](https://evil.example)',
  '[github\u{1D173}.com](https://evil.example) [github\u{1BCA0}.com](https://evil.example)',
  '[github\uFFF0.com](https://evil.example) [github\u{E0080}.com](https://evil.example) [git\u2800hub.com](https://evil.example)',
  '[h\u{1D173}ttps://github.com](https://evil.example) [g\u034Fithub.com](https://evil.example) [git\u3164hub.com](https://evil.example)',
  '[140.82.121.3](https://evil.example) [localhost:3000](https://evil.example) [ftp://github.com](https://evil.example)',
  '[github.com/octo-org/shop (official)](https://evil.example) [Log in: github.com](https://evil.example)',
  `[${'a.'.repeat(25)}github.com](https://evil.example)`,
  '[security@gmail.com](mailto:attacker@gmail.com) [a](mailto:security@github.com?bcc=x@evil.example)',
  '[security@github.com](mailto:x@evil.example,security@github.com)',
  'see https://xn--gthub-n2e.com/login now',
  '[see:github.com](https://evil.example) [go*github.com](https://evil.example) [**github**.com](https://evil.example)',
  '[`github.com`](https://evil.example) [github&#46;com](https://evil.example) [git<b>hub</b>.com](https://evil.example)',
  '<a href="https://evil.example">github.com</a> [![github.com](https://x.example/a.png)](https://evil.example)',
  '[github.com][1]\n\n[1]: https://evil.example',
  '[ｇｉｔｈｕｂ．ｃｏｍ](https://evil.example) [GITHUB.COM](https://evil.example) [github。com](https://evil.example)',
  '[[::1]](https://evil.example) [2001:db8::1](https://evil.example) [https://github.com@evil.example](https://evil.example)',
];

test.each(LABELS)('shows the real target of a label: %s', async markdown => {
  const events: readonly NotifyOptions[] = [
    {
      name: 'release',
      event: {
        action: 'published',
        release: {
          tag_name: 'v1',
          name: 'One',
          html_url: 'https://github.com/octo-org/shop/releases/tag/v1',
          body: markdown,
          author: { login: 'octocat' },
        },
        ...common,
      },
    },
    { name: 'pull_request', event: pull({ 'pull_request.body': markdown }) },
    {
      name: 'issue_comment',
      event: {
        action: 'created',
        issue: { number: 1, title: 'x', html_url: 'https://github.com/octo-org/shop/issues/1' },
        comment: {
          body: markdown,
          html_url: 'https://github.com/octo-org/shop/issues/1#issuecomment-1',
          user: { login: 'mona' },
        },
        ...common,
      },
    },
  ];
  for (const options of events) {
    const { accepted } = await notify.runNotify({ ...options, inputs: { about: 'event' } });
    const [slack, discord] = (['slack', 'discord'] as const).map(
      platform => accepted(platform)[0]?.json as Readonly<Record<string, unknown>>,
    );
    expect(harmsOf({ slack: [slack ?? {}], trigger: {}, discord: discord ?? {} })).toEqual([]);
    // In mrkdwn and rich text alike. Mail goes to one mailbox.
    expect(JSON.stringify([slack, discord])).not.toMatch(/bcc=|evil\.example,|gіthub/);
  }
});

test.each([
  '../../../../evil-org/malware/releases/download/v1/setup.exe',
  './src/a.ts',
  'a/../../../../evil-org/x',
  '/etc/passwd',
  '%2e%2e/%2e%2e/%2e%2e/%2e%2e/evil-org/x',
  '..%2f..%2f..%2f..%2fevil-org/x',
  String.raw`..\..\..\..\evil-org\x`,
  '.\u200b./.\u200b./.\u200b./.\u200b./evil-org/x',
  '//evil.example/x',
])('does not let a path lead elsewhere: %s', async path => {
  github.state = createState({
    jobs: [ownJob],
    annotations: {
      4242: [annotationResource({ message: 'expected 3 to be 2', path, start_line: 17 }), exitCode()],
    },
  });
  const result = await notify.runNotify(withJob(github, { status: 'failure', check_run_id: 4242 }));
  const bodies = (['slack', 'discord'] as const)
    .map(platform => result.accepted(platform)[0]?.body ?? '')
    .join('\n');
  expect(bodies).toContain('expected 3 to be 2');
  const targets = bodies.match(/https?:[^\s"|<>)\\]+/g) ?? [];
  for (const target of targets) expect(new URL(target).pathname).not.toMatch(/^\/evil-org|passwd/);
  expect(targets.filter(target => new URL(target).hostname === 'evil.example')).toEqual([]);
});
