import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { readOptions } from '../../../tools/demo/options.js';

const folder = mkdtempSync(join(tmpdir(), 'options-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

test('shows three stories on both platforms by itself', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ platforms: ['slack', 'discord'], json: false, own: false });
  expect(options === 'help' ? [] : options.stories.map(({ title }) => title)).toEqual([
    'A push',
    'A failed build',
    'A release',
  ]);
});

test("takes an event of one's own", () => {
  const event = file('event.json', '{"action":"published"}');
  const args = [
    '--event',
    event,
    '--name',
    'release',
    '--input',
    'title=Hi=ho',
    '--input',
    'text=',
    '--platform',
    'slack',
    '--json',
  ];
  expect(readOptions(args)).toEqual({
    stories: [
      {
        title: `release (${event})`,
        eventName: 'release',
        event: { action: 'published' },
        inputs: { title: 'Hi=ho', text: '' },
        contexts: {},
      },
    ],
    platforms: ['slack'],
    json: true,
    own: true,
  });
});

test.each([['--help'], ['-h']])('%s asks for help', flag => {
  expect(readOptions([flag])).toBe('help');
});

test.each<[string, string[]]>([
  ["Unknown option '--foo'; --help shows the options", ['--foo']],
  ["Unexpected argument 'foo'; --help shows the options", ['foo']],
  ["Option '--event <value>' argument missing; --help shows the options", ['--event']],
  ['--event: no.json cannot be read (there is no such file)', ['--event', 'no.json', '--name', 'push']],
  [
    `--event: ${file('half.json', '{"a')} is not JSON`,
    ['--event', join(folder, 'half.json'), '--name', 'push'],
  ],
  ['--event: needs --name beside it, such as --name push', ['--event', 'x.json']],
  ['--name: needs --event FILE beside it', ['--name', 'push']],
  ['--platform: "teams" is not known; write slack or discord', ['--platform', 'teams']],
  [`--input: "title" has no "="; write a name and a value, such as 'title=Hi'`, ['--input', 'title']],
  ['--input: webhook is set by this program', ['--input', 'webhook=https://hooks.slack.com/']],
])('says "%s"', (sentence, args) => {
  expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError', message: sentence }));
});
