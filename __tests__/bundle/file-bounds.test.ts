import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';

let notify: Notify;
let folder: string;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => {
  notify.receiver.clear();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'bounds-')));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => notify.close());

const INPUTS = { config: '.github/hookline.yml', 'payload-file': '.github/message.yml' } as const;
type Input = keyof typeof INPUTS;

const run = (input: Input): Promise<Notified> =>
  notify.runNotify({
    event: push(),
    env: { GITHUB_WORKSPACE: folder },
    inputs: { webhook: notify.receiver.discord, [input]: INPUTS[input] },
  });

/** One clear sentence, at once: the step takes less than a second, most of it for Node itself. */
const expectSentence = ({ code, outputs, annotations, requests, ms }: Notified, says: RegExp): void => {
  expect([code, requests.length, annotations.length]).toEqual([1, 0, 1]);
  expect(outputs['reason']).toMatch(says);
  expect(outputs['reason']).not.toContain('\n');
  expect(ms).toBeLessThan(15_000);
};

describe.each(['config', 'payload-file'] as const)('%s', input => {
  const at = (): string => join(folder, INPUTS[input]);
  const limit = input === 'config' ? 64 : 256;

  test.each<[what: string, make: () => void, says: RegExp]>([
    ['a pipe', () => void execFileSync('mkfifo', [at()]), /this is not a regular file; write the path/],
    ['a folder', () => mkdirSync(at()), /this is a folder/],
    ['a link to a device', () => symlinkSync('/dev/zero', at()), /not in the workspace/],
    ['a link to the outside', () => symlinkSync('/etc/hostname', at()), /not in the workspace/],
    ['a link to itself', () => symlinkSync(at(), at()), /symbolic links lead in a circle|no such file/],
    [
      'a link to a pipe',
      () => {
        execFileSync('mkfifo', [join(folder, 'pipe')]);
        symlinkSync(join(folder, 'pipe'), at());
      },
      /not a regular file/,
    ],
    [
      'a file that is too large',
      () => writeFileSync(at(), '#'.repeat(limit * 1024 + 1)),
      new RegExp(`longer than ${limit} KiB`),
    ],
  ])('rejects a file that is %s with one sentence', async (_what, make, says) => {
    make();
    expectSentence(await run(input), says);
  });

  const whole = (piece: string): string => piece.repeat(Math.floor((limit * 1024) / piece.length));
  test.each<[what: string, text: () => string]>([
    [
      'keys',
      () =>
        Array.from({ length: limit * 100 }, (_, n) => `${n}: a`)
          .join('\n')
          .slice(0, limit * 1000),
    ],
    ['brackets', () => whole('[')],
    ['braces', () => whole('{a:')],
    ['question marks and colons', () => whole('- ')],
    ['questions', () => whole('? ')],
    ['anchors', () => whole('&a ')],
    ['tags', () => whole('!t ')],
    ['quotes', () => whole('"')],
    ['commas', () => `[${whole(',').slice(2)}`],
    ['aliases', () => `a: &a [x,x]\n${whole('b: *a\n').slice(12)}`],
    ['lines', () => `${whole('\n').slice(2)}[`],
    ['escapes', () => `"${whole('\\x').slice(4)}`],
  ])('rejects a file that holds nothing but %s with one sentence', async (_what, text) => {
    writeFileSync(at(), text());
    expectSentence(await run(input), /not readable as|is not known|it holds|no message/);
  });
});

test('reads a config file of a thousand users', async () => {
  const people = Array.from(
    { length: 1_000 },
    (_, n) => `  some-login-${n}: U${String(n).padStart(8, '0')}, 80351110224${String(n).padStart(7, '0')}`,
  );
  writeFileSync(join(folder, INPUTS.config), `footer: From the file\nusers:\n${people.join('\n')}\n`);
  const { code, requests } = await run('config');
  expect([code, requests[0]?.body]).toEqual([0, expect.stringContaining('From the file')]);
});

test.each([
  ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
  ['a folder', (path: string) => mkdirSync(path)],
  ['a device', undefined],
])('logs a notice when the event file is %s', async (_what, make) => {
  const eventPath = make ? join(folder, 'event.json') : '/dev/zero';
  make?.(eventPath);
  const { code, outputs, annotations } = await notify.runNotify({
    event: push(),
    env: { GITHUB_EVENT_PATH: eventPath },
  });
  expect([code, outputs['outcome']]).toEqual([0, 'delivered']);
  expect(annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    expect.stringMatching(/^notice: The event file .* could not be read \(E/),
  ]);
});
