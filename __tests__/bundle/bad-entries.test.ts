import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { fill, startDrain, waiting, type Drain } from '../helpers/drain.js';
import { temporaryFolder, type TemporaryFolder } from '../helpers/outbox.js';

let drain: Drain;
let folder: TemporaryFolder;
let box: string;
beforeAll(async () => {
  drain = await startDrain();
});
beforeEach(() => {
  drain.receiver.clear();
  folder = temporaryFolder();
  box = join(folder.path, 'box');
  mkdirSync(box);
});
afterEach(() => folder.remove());
afterAll(() => drain.close());

const BAD = '20200101T000000000Z-000000000000';
const bad = (): string => join(box, `${BAD}.json`);

const run = (path = box, env: Readonly<Record<string, string>> = {}) =>
  drain.runDrain({ inputs: { outbox: `file:${path}` }, env });

describe('dead-letters one bad entry with the reason and delivers the others', () => {
  test.each<[what: string, make: () => void, reason: RegExp]>([
    ['a link to nowhere', () => symlinkSync('/no/such/file', bad()), /symbolic link/],
    ['a link to a file', () => symlinkSync('/etc/hostname', bad()), /symbolic link/],
    ['a link to itself', () => symlinkSync(`${BAD}.json`, bad()), /symbolic link/],
    ['a link to a device', () => symlinkSync('/dev/zero', bad()), /symbolic link/],
    ['a folder', () => mkdirSync(join(bad(), 'deep'), { recursive: true }), /a folder/],
    ['a pipe', () => void execFileSync('mkfifo', [bad()]), /not a regular file/],
    [
      'a file of 300 MB',
      () => {
        writeFileSync(bad(), '');
        truncateSync(bad(), 300 * 1024 ** 2);
      },
      /larger than 4 MiB/,
    ],
    ['an empty file', () => writeFileSync(bad(), ''), /not a JSON object/],
    ['half a record', () => writeFileSync(bad(), '{"version":1,"id":'), /not a JSON object/],
    [
      'bytes that are not text',
      () => writeFileSync(bad(), Buffer.from([0xff, 0xfe, 0, 1])),
      /not a JSON object/,
    ],
    ['deep nesting', () => writeFileSync(bad(), '['.repeat(1_000_000)), /not a JSON object/],
  ])('%s', async (_what, make, reason) => {
    make();
    fill(box, waiting(1, 2), waiting(2, 1));
    const { code, outputs, requests, ms } = await run();
    expect(outputs).toMatchObject({ delivered: '2', remaining: '0', dead: '1' });
    expect([code, requests.length]).toEqual([0, 2]);
    expect(readFileSync(join(box, 'dead', `${BAD}.reason.txt`), 'utf8')).toMatch(reason);
    expect(lstatSync(join(box, 'dead', `${BAD}.json`))).toBeDefined();
    expect(ms).toBeLessThan(20_000);
  });

  test('dead-letters it whatever is in the way in the folder of dead letters', async () => {
    writeFileSync(bad(), 'broken');
    mkdirSync(join(box, 'dead', `${BAD}.json`, 'deep'), { recursive: true });
    fill(box, waiting(1, 2));
    expect((await run()).outputs).toMatchObject({ delivered: '1', remaining: '0', dead: '1' });
  });

  test('does not follow a link in place of that folder', async () => {
    const elsewhere = join(folder.path, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(box, 'dead'));
    writeFileSync(bad(), 'broken');
    fill(box, waiting(1, 2));
    expect((await run()).outputs).toMatchObject({ delivered: '1', remaining: '0', dead: '1' });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(lstatSync(join(box, 'dead')).isDirectory()).toBe(true);
  });
});

test('leaves files alone that no outbox created', async () => {
  const names = [
    'package.json',
    'config.json',
    '0.json',
    'x1.json',
    `${BAD}.json.bak`,
    `${BAD.toUpperCase()}.JSON`,
  ];
  for (const name of names) writeFileSync(join(box, name), '{}');
  fill(box, waiting(1, 2));
  expect((await run()).outputs).toMatchObject({ delivered: '1', remaining: '0', dead: '0' });
  expect(readdirSync(box).sort()).toEqual(names.toSorted());
});

describe('a folder in the workspace that is a link to the outside', () => {
  test('is reported in one sentence and left untouched', async () => {
    const workspace = join(folder.path, 'workspace');
    mkdirSync(workspace);
    symlinkSync(box, join(workspace, '.hookline'));
    fill(box, waiting(1, 2));
    const before = readdirSync(box);
    for (const path of ['.hookline', '.hookline/sub', join(workspace, '.hookline')]) {
      const { requests, annotations } = await run(path, { GITHUB_WORKSPACE: workspace });
      expect(requests).toEqual([]);
      expect(annotations.map(({ message }) => message).join()).toContain(
        'a link to a place outside the workspace',
      );
    }
    expect(readdirSync(box)).toEqual(before);
  });

  test('is used when the step names it beside the workspace', async () => {
    const workspace = join(folder.path, 'workspace');
    mkdirSync(workspace);
    fill(box, waiting(1, 2));
    expect((await run('../box', { GITHUB_WORKSPACE: workspace })).outputs['delivered']).toBe('1');
    expect(existsSync(join(box, 'dead'))).toBe(false);
  });
});
