import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
let folder: string;
let workspace: string;

beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => {
  notify.receiver.clear();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'config-')));
  workspace = join(folder, 'shop');
  mkdirSync(join(workspace, '.github'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => notify.close());

const write = (text: string, path = 'shop/.github/hookline.yml'): void =>
  writeFileSync(join(folder, path), text);

const run = (inputs: Readonly<Record<string, string>> = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { webhook: notify.receiver.discord, ...inputs },
  });

const embedOf = ({ accepted }: Notified): Readonly<Record<string, unknown>> =>
  (accepted('discord')[0]?.json as { embeds: Readonly<Record<string, unknown>>[] }).embeds[0] ?? {};

test('uses values of the config file for inputs that the step leaves out', async () => {
  write(`title: '{{ repo.name }}: {{ commit.title }}'\nfooter: From the file\nfields:\n  Team: shop\n`);
  const result = await run({ footer: 'From the step' });
  expect(result.outputs['outcome']).toBe('delivered');
  expect(embedOf(result)).toMatchObject({
    title: 'shop: Fix the cart total',
    footer: { text: 'From the step' },
    fields: [{ name: 'Team', value: 'shop' }],
  });
  expect(result.stdout).toContain('Defaults from .github/hookline.yml');
});

test('lets the config file set an input that has a default in action.yml', async () => {
  write('when: [failure]\nabout: event\nsilent: true\n');
  expect((await run()).outputs['outcome']).toBe('skipped');
  const { accepted } = await run({ when: 'always' });
  expect(accepted('discord')[0]?.json).toMatchObject({
    flags: 4096,
    embeds: [{ title: expect.stringContaining('octocat') }],
  });
});

test('changes and logs nothing when there is no config file', async () => {
  const { outputs, stdout } = await run();
  expect(outputs['outcome']).toBe('delivered');
  expect(stdout).not.toContain('hookline.yml');
});

test('reads a config file at another path, including a link that stays inside the workspace', async () => {
  write('footer: Elsewhere\n', 'shop/chat.yml');
  symlinkSync('chat.yml', join(workspace, 'link.yml'));
  for (const config of ['chat.yml', './chat.yml', join(workspace, 'chat.yml'), 'link.yml'])
    expect(embedOf(await run({ config }))).toMatchObject({ footer: { text: 'Elsewhere' } });
});

test('watch reads a config file that is checked out after it', async () => {
  const result = await runWatch(notify, {
    event: push(),
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { webhook: notify.receiver.discord, config: 'chat.yml' },
    beforePost: () => write("title: '{{ status }}, as the file says'\n", 'shop/chat.yml'),
  });
  expect(result.atStart).toEqual([]);
  expect(result.atEnd[0]?.json).toMatchObject({ embeds: [{ title: 'success, as the file says' }] });
});

describe('fails the step before anything is posted because of', () => {
  const fails = async (inputs: Readonly<Record<string, string>>, sentence: string): Promise<void> => {
    const { code, requests, outputs, annotations } = await run(inputs);
    expect([outputs['reason'], code, requests.length, outputs['outcome']]).toEqual([
      sentence,
      1,
      0,
      'failed',
    ]);
    expect(annotations.map(({ message }) => message)).toEqual([sentence]);
  };

  test('a config file that is named but missing', () =>
    fails(
      { config: 'chat.yml' },
      'config: "chat.yml": there is no such file; check the path, and that actions/checkout runs before',
    ));

  test.each([['../outside.yml'], ['out.yml'], ['.github/../../outside.yml']])(
    'a config file outside the workspace: %s',
    async config => {
      write('footer: x\n', 'outside.yml');
      symlinkSync(join(folder, 'outside.yml'), join(workspace, 'out.yml'));
      await fails({ config }, `config: "${config}": the file is not in the workspace; write a path below it`);
    },
  );

  test('a config file that is a link to the outside', async () => {
    write('footer: x\n', 'outside.yml');
    symlinkSync(join(folder, 'outside.yml'), join(workspace, '.github', 'hookline.yml'));
    await fails(
      {},
      'config: ".github/hookline.yml": the file is not in the workspace; write a path below it',
    );
  });

  test.each([
    [
      'webhook: https://hooks.slack.com/services/T0/B0/secret',
      '"webhook" is not allowed there; secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them',
    ],
    ['whem: failure', '"whem" is not known; did you mean when?'],
    [
      'when: sometimes',
      'when: "sometimes" is not known; write success, failure, cancelled, skipped, always, broken, fixed or changed',
    ],
    [
      'buttons:\n  Open: nowhere',
      'buttons: "Open: nowhere" is not a label and a link; write one "Label: https://…" per line',
    ],
  ])('%j', async (text, sentence) => {
    write(text);
    await fails({}, `config: .github/hookline.yml: ${sentence}`);
  });

  test('a template in the config file', async () => {
    write(`title: '{{ comit }}'`);
    await fails({}, 'title: line 1, column 4: "comit" is not known; did you mean commit?');
  });
});

describe('posts the alert of a red run without mistaken looks from the config file, and fails the step', () => {
  test.each([
    ['color: #cf222e', 'color: it has no value'],
    ['colr: red', '"colr" is not known; did you mean color?'],
    ['title: {{ status }}', 'title: it is a map'],
    ['buttons:\n  Open: nowhere', 'buttons: "Open: nowhere" is not a label and a link'],
    ['status: [failure]', 'status: it is a list'],
  ])('%j', async (text, sentence) => {
    write(`footer: Ours\n${text}\n`);
    const result = await notify.runNotify({
      event: push(),
      env: { GITHUB_WORKSPACE: workspace },
      inputs: { webhook: notify.receiver.discord },
      contexts: { job: { status: 'failure' } },
    });
    expect([result.code, result.outputs['outcome']]).toEqual([1, 'delivered']);
    expect(embedOf(result)).toMatchObject({
      title: '❌ CI › build failed on main',
      footer: { text: 'Ours' },
    });
    const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(errors).toEqual([expect.stringContaining(`config: .github/hookline.yml: ${sentence}`)]);
    expect(result.outputs['reason']).toContain(sentence);
    const green = await run();
    expect([green.code, green.outputs['outcome'], green.requests.length]).toEqual([1, 'failed', 0]);
  });

  test('except when a mistake leaves unclear when to post', async () => {
    write('whem: fixed\n');
    const { outputs, requests } = await notify.runNotify({
      event: push(),
      env: { GITHUB_WORKSPACE: workspace },
      inputs: { webhook: notify.receiver.discord },
      contexts: { job: { status: 'failure' } },
    });
    expect([outputs['outcome'], requests.length]).toEqual(['failed', 0]);
  });

  test('and ignores a key that the step overrides', async () => {
    write('color: #cf222e\n');
    expect((await run({ color: 'red' })).outputs['outcome']).toBe('delivered');
  });
});

test.each([
  ['UTF-16 as written by PowerShell', Buffer.from('\uFEFFfooter: Ours\r\n', 'utf16le')],
  ['big-endian UTF-16', Buffer.from('\uFEFFfooter: Ours\r\n', 'utf16le').swap16()],
  ['a byte order mark', Buffer.from('\uFEFFfooter: Ours\r\n')],
])('reads a config file with %s', async (_what, bytes) => {
  writeFileSync(join(workspace, '.github', 'hookline.yml'), bytes);
  expect(embedOf(await run())).toMatchObject({ footer: { text: 'Ours' } });
});
