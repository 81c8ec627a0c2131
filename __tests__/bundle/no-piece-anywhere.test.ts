import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push, release } from '../helpers/payloads.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
let folder: string;
beforeAll(async () => {
  notify = await startNotify();
  folder = mkdtempSync(join(tmpdir(), 'pieces-'));
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await notify.close();
});

const GITHUB_TOKEN = 'ghs_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789';
const tokens = (): readonly string[] => [
  ...[notify.receiver.slack, notify.receiver.discord].map(
    url => new URL(url).pathname.split('/').at(-1) ?? '',
  ),
  GITHUB_TOKEN,
];

const attempt = (work: () => string): string => {
  try {
    return work();
  } catch {
    return '';
  }
};

/** What links that carry a payload hold, as they are read at the other end. */
const decoded = (text: string): readonly string[] =>
  (text.match(/[\w+/-]{24,}={0,2}/g) ?? []).flatMap(found => {
    const bytes = Buffer.from(found, 'base64');
    const inflated = [inflateRawSync, inflateSync].map(inflate => attempt(() => inflate(bytes).toString()));
    return [bytes.toString(), ...inflated];
  });

const leaks = (result: Notified): readonly string[] => {
  const seen = [
    result.visible,
    ...Object.values(result.state),
    ...result.requests.map(({ body }) => body),
  ].join('\n');
  const plain = attempt(() => decodeURIComponent(seen.replace(/%(?![\da-f]{2})/gi, '%25')));
  const everything = [seen, plain, ...decoded(seen), ...decoded(plain)].join('\n');
  return tokens().flatMap(token =>
    Array.from({ length: token.length - 7 }, (_, at) => token.slice(at, at + 8)).filter(
      piece => !/^\d+$/.test(piece) && everything.includes(piece),
    ),
  );
};

type Run = readonly [name: string, event: object, inputs: Readonly<Record<string, string>>];

/** Where a secret comes in by mistake. */
const RUNS: Readonly<Record<string, (said: string, token: string) => Run>> = {
  'a test report': said => {
    const test = `<testcase name="${said}" classname="${said}" file="${said}.ts"><failure message="${said}">${said}</failure></testcase>`;
    writeFileSync(join(folder, 'a.xml'), `<testsuite name="${said}">${test}</testsuite>`);
    return ['push', push(), { tests: '*.xml' }];
  },
  'a release': said => [
    'release',
    release({ 'release.name': said, 'release.body': said, 'release.tag_name': said }),
    {},
  ],
  'the title of a thread': (_said, token) => [
    'push',
    push(),
    {
      webhook: `${notify.receiver.forum}\n${notify.receiver.slack}`,
      thread: `x ${token}`,
    },
  ],
  'a run that waits': said => [
    'push',
    push({ note: said }),
    { status: 'waiting', matrix: `{"os":"${said}"}` },
  ],
  'a run’s live message': said => ['push', push({ ref: `refs/heads/${said}` }), { live: 'run' }],
  'a payload': (said, token) => [
    'push',
    push({ note: said }),
    {
      payload: JSON.stringify({
        slack: { text: said, blocks: [{ type: 'header', text: { type: 'plain_text', text: token } }] },
        discord: {
          content: `{{ event.note }} ${said}`,
          embeds: [{ title: token, url: `https://x.example/${token}` }],
        },
      }),
    },
  ],
  'other inputs': (said, token) => [
    'push',
    push(),
    {
      title: said,
      text: `${Buffer.from(said).toString('base64')} {{ event.repository.name }}`,
      fields: `A: ${said}`,
      buttons: `${token}: https://x.example/?q=${token}`,
      image: `https://x.example/${token}.png`,
      username: token,
      footer: said,
    },
  ],
  'words that are not known': (_said, token) => [
    'push',
    push(),
    { when: token, color: token, platform: token },
  ],
};

test.each(
  Object.entries(RUNS).flatMap(([what, make]) => [
    [`${what}, posted`, make, 'false'] as const,
    [`${what}, in a dry run with its links`, make, 'true'] as const,
  ]),
)('outputs no eight characters of a secret in %s', async (_what, make, dryRun) => {
  const said = tokens().join(' ');
  const [name, event, inputs] = make(said, tokens()[1] ?? '');
  const result = await notify.runNotify({
    name,
    event,
    contexts: { job: { status: 'failure' }, github: { token: GITHUB_TOKEN } },
    env: { ...DEBUG, GITHUB_WORKSPACE: folder, GITHUB_API_URL: 'http://127.0.0.1:9' },
    inputs: {
      details: 'none',
      summary: 'true',
      token: GITHUB_TOKEN,
      webhook: `${notify.receiver.slack}\n${notify.receiver.discord}`,
      'dry-run': dryRun,
      ...inputs,
    },
  });
  expect(['delivered', 'dry-run', 'failed']).toContain(result.outputs['outcome']);
  expect(leaks(result)).toEqual([]);
});

test('finds them when they are there, so that the test can fail', async () => {
  const result = await notify.runNotify({ inputs: { webhook: notify.receiver.discord, 'dry-run': 'true' } });
  const shown = Buffer.from(`{"content":"${tokens()[1] ?? ''}"}`).toString('base64url');
  expect(leaks({ ...result, visible: `https://x.example/?data=${shown}` }).length).toBeGreaterThan(20);
});
