import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
const workspace = mkdtempSync(join(tmpdir(), 'mistakes-'));

beforeAll(async () => {
  mkdirSync(join(workspace, '.github'));
  notify = await startNotify();
});
afterAll(async () => {
  rmSync(workspace, { recursive: true });
  await notify.close();
});

const post = (config: string): Promise<Notified> => {
  writeFileSync(join(workspace, '.github', 'hookline.yml'), config);
  return notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: workspace },
    inputs: { job: JSON.stringify({ status: 'failure' }), details: 'none' },
  });
};

const lines = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n');

test.each([
  ['unknown keys', lines(3_000, at => `key${at}: a`), '"key0" is not known', 2_991],
  ['misspelled keys', lines(3_000, at => `titl${at}: a`), 'did you mean title?', 2_991],
  ['wrong buttons', `buttons:\n${lines(2_000, at => `  u${at}: x`)}`, 'is not a label and a link', 1_991],
])(
  'names the first ten of thousands of mistakes, and the alert is sent: %s',
  async (_what, config, first, more) => {
    const { code, outputs, annotations, requests } = await post(config);
    expect([code, outputs['outcome'], requests.length]).toEqual([1, 'delivered', 2]);
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toMatchObject({ level: 'error', message: expect.stringContaining(first) });
    expect(annotations[9]?.message).toBe(`and ${more} more mistakes in the inputs`);
    expect(outputs['reason']?.length).toBeLessThan(5_000);
  },
);

test.each([
  ['comments as mentions', `mention: |\n${lines(2_000, at => `  #u${at}`)}`],
  ['globs that find nothing', `tests:\n${lines(2_000, at => `  - none-${at}.xml`)}`],
])('names the first ten of thousands of notices: %s', async (_what, config) => {
  const { code, annotations, requests } = await post(config);
  expect([code, requests.length]).toEqual([0, 2]);
  expect(annotations.map(({ level }) => level)).toEqual(Array.from({ length: 10 }, () => 'notice'));
  expect(annotations[9]?.message).toMatch(/^and [\d,]+ more notices/);
});

test('posts at once where a config file brings a glob that takes hours', async () => {
  const { code, annotations, requests } = await post('tests: ["{1..100000000}.xml", "*a*a*a*a*a*a*a*a*b"]');
  expect([code, requests.length]).toEqual([0, 2]);
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringContaining('is not searched: its braces stand for more than 200 paths'),
    expect.stringContaining('is not searched: it holds more than 3 wildcards in one name'),
  ]);
});
