import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { push } from '../helpers/payloads.js';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';

let notify: Notify;
let folder: string;
let workspace: string;

beforeAll(async () => {
  notify = await startNotify();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'files-')));
  workspace = join(folder, 'shop');
  mkdirSync(join(workspace, 'messages'), { recursive: true });
  mkdirSync(join(folder, 'shop-secrets'));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write('outside.json', '{"content":"of others"}');
  write('shop-secrets/a.json', '{"content":"of others"}');
  write('shop/messages/json.json', '\uFEFF{"content":"From JSON"}');
  write('shop/messages/yaml.yml', 'content: From YAML\n');
  write('shop/messages/..named.yml', 'content: From dots\n');
  write('shop/messages/empty.yml', '\n');
  write('shop/messages/huge.json', JSON.stringify({ content: 'a'.repeat(300 * 1024) }));
  write('shop/messages/broken.yml', 'content: x\n  y: z\n');
  symlinkSync(join(folder, 'outside.json'), join(workspace, 'messages', 'way-out.json'));
  symlinkSync('yaml.yml', join(workspace, 'messages', 'way-round.yml'));
  symlinkSync(folder, join(workspace, 'up'));
});
beforeEach(() => notify.receiver.clear());
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await notify.close();
});

const post = (path: string, env: Readonly<Record<string, string>> = {}): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: workspace, ...env },
    inputs: { webhook: notify.receiver.discord, 'payload-file': path },
  });

test.each([
  ['JSON, with a byte order mark', () => 'messages/json.json', 'From JSON'],
  ['YAML', () => './messages/yaml.yml', 'From YAML'],
  ['an absolute path', () => join(workspace, 'messages', 'yaml.yml'), 'From YAML'],
  ['a link that stays inside the workspace', () => 'messages/way-round.yml', 'From YAML'],
  ['a name that starts with dots', () => 'messages/..named.yml', 'From dots'],
])('posts the contents of a file in the workspace: %s', async (_what, path, content) => {
  const { requests, outputs } = await post(path());
  expect(requests.map(({ json }) => json)).toMatchObject([{ content }]);
  expect(outputs['outcome']).toBe('delivered');
});

const NOT_INSIDE = 'the file is not in the workspace; write a path below it';

test.each([
  [
    'a missing file',
    'messages/none.yml',
    'there is no such file; check the path, and that actions/checkout runs before',
  ],
  ['a path through a file', 'messages/yaml.yml/x', 'there is no such file'],
  ['a folder', 'messages', 'this is a folder'],
  ['the workspace itself', '.', NOT_INSIDE],
  ['a path to the outside', '../outside.json', NOT_INSIDE],
  ['a path to a folder with a similar name', '../shop-secrets/a.json', NOT_INSIDE],
  ['an absolute path to the outside', '/etc/hostname', NOT_INSIDE],
  ['a link to the outside', 'messages/way-out.json', NOT_INSIDE],
  ['a linked folder outside', 'up/outside.json', NOT_INSIDE],
  ['an empty file', 'messages/empty.yml', 'it is empty'],
  ['a file that is too long', 'messages/huge.json', 'longer than 256 KiB'],
  ['a broken file', 'messages/broken.yml', 'line 1, column 10'],
])('rejects %s with one sentence and posts nothing', async (_what, path, says) => {
  const { code, requests, outputs, visible } = await post(path);
  expect(outputs['reason']).toMatch(/^payload-file: /);
  expect(outputs['reason']).toContain(says);
  expect([code, requests.length]).toEqual([1, 0]);
  expect(visible).not.toContain('of others');
});

test('needs a workspace', async () => {
  expect((await post('a.json', { GITHUB_WORKSPACE: '' })).outputs['reason']).toContain('GITHUB_WORKSPACE');
});

test('cannot be combined with payload', async () => {
  const inputs = { 'payload-file': 'messages/yaml.yml', payload: 'content: x' };
  const { outputs } = await notify.runNotify({ event: push(), env: { GITHUB_WORKSPACE: workspace }, inputs });
  expect(outputs['reason']).toBe('payload-file: payload is given as well; give one of the two');
});
