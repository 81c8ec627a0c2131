import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { commit, push } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const FAILED = { job: '{"status":"failure"}' };

/** A failed push whose commit has that message. */
const failed = (
  said: string,
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Notified> =>
  notify.runNotify({
    event: push({ head_commit: commit('Fix the cart'), hostile: said, more }),
    inputs: { ...FAILED, ...inputs },
  });

const bodies = ({ requests }: Notified): string => requests.map(({ body }) => body).join('\n');

/** Both platforms got the message, no template was run, and one warning says why. */
const expectOwnWords = (result: Notified, input: string): void => {
  expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
  expect([result.accepted('slack').length, result.accepted('discord').length]).toEqual([1, 1]);
  expect(bodies(result)).toContain('failed');
  expect(bodies(result)).not.toMatch(/47514|\{\{|SIX/);
  const warnings = result.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^${input}.*cannot tell who wrote it.*own text`)),
  ]);
};

describe('does not run an event’s text as a template, and loses no alert to it:', () => {
  const RUN = '{{ 6 | times: 7919 }}';
  test.each<[what: string, said: string, text: string]>([
    ['U+2028 as the runner escapes it', `\u2028${RUN}`, `"\\u2028${RUN}"`],
    ['U+2029 as it is', `\u2029${RUN}`, `"\u2029${RUN}"`],
    ['U+0085', `a\u0085${RUN}`, `"a\\u0085${RUN}"`],
    ['half of a surrogate pair', `\ud83d${RUN}`, `\ufffd${RUN}`],
    ['a first line', `${RUN}\nand more`, RUN],
    ['a part of a text', `about ${RUN}, you know`, `about ${RUN}`],
    ['an unknown name, which would fail the step', '{{ symbol }}{{ nope', '{{ symbol }}{{ nope'],
    [
      'an endless loop',
      '{% for i in (1..1000000000) %}{% endfor %}',
      '{% for i in (1..1000000000) %}{% endfor %}',
    ],
    ['the author’s own template', '{{ ref }}', 'on {{ ref }}'],
    ['a piece of the author’s template', 'on {{ ref }}', 'on {{ ref }}'],
    ['the end of the author’s template', 'ref }}', 'on {{ ref }}'],
    ['the tag of the author’s template', '{% if ref %}', '{% if ref %}SIX{% endif %}'],
  ])(
    '%s',
    async (_what, said, text) => {
      for (const input of ['title', 'text', 'fields', 'footer']) {
        const prefix = input === 'fields' ? 'Name: ' : '{{ symbol }} ';
        expectOwnWords(await failed(said, { [input]: prefix + text }), input);
      }
    },
    60_000,
  );

  test('two expressions side by side', async () => {
    const more = { a: '{', b: '{ 6 | times: 7919 }}' };
    expectOwnWords(await failed('x', { text: `{{ symbol }} ${RUN}` }, more), 'text');
  });

  test('the end of a quoted text', async () => {
    const said = 'a" | append: "SIX';
    expectOwnWords(await failed(said, { text: `{{ "${said}" }}` }), 'text');
  });
});

describe('ignores a custom payload with a template that may come from the event', () => {
  const RUN = '{{ 6 | times: 7919 }}';
  const payload = JSON.stringify({
    slack: { text: `{{ symbol }} ${RUN}` },
    discord: { content: `{{ symbol }} ${RUN}` },
  });

  test('in the input', async () => {
    expectOwnWords(await failed(RUN, { payload }), 'payload');
  });

  test('in a file', async () => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
    writeFileSync(join(workspace, 'message.json'), payload);
    const result = await notify.runNotify({
      event: push({ hostile: `x\n${RUN}` }),
      inputs: { ...FAILED, 'payload-file': 'message.json' },
      env: { GITHUB_WORKSPACE: workspace },
    });
    rmSync(workspace, { recursive: true });
    expectOwnWords(result, 'payload-file');
  });
});

test('shows foreign text as it is and still runs the author’s templates', async () => {
  const said = 'fix: {{ user.name }} and {% raw %}';
  const result = await failed(said, { title: `{{ ref }}: ${said}`, text: `${said}, {{ ref | upcase }}` });
  expect([result.code, result.annotations]).toEqual([0, []]);
  expect(bodies(result)).toContain('main: fix: {{ user.name }} and {% raw %}');
  expect(bodies(result)).toContain('MAIN');
});

test('posts the message of a green run when a template cannot be run', async () => {
  const { code, outputs } = await notify.runNotify({
    event: push({ hostile: '{{ ref }}' }),
    inputs: { title: '{{ ref }}' },
  });
  expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
});
