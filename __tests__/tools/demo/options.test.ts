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

test('shows four stories on both platforms by default', () => {
  const options = readOptions([]);
  expect(options).toMatchObject({ platforms: ['slack', 'discord'], json: false, own: false });
  expect(options === 'help' ? [] : options.stories.map(({ title }) => title)).toEqual([
    'A push',
    'A failed build',
    'A fixed build',
    'A release',
  ]);
});

test('accepts the user’s own event', () => {
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
    open: false,
    own: true,
    warnings: [],
  });
});

test.each([['--help'], ['-h']])('%s asks for help', flag => {
  expect(readOptions([flag])).toBe('help');
});

test.each<[string, string[]]>([
  ["Unknown option '--foo'; --help shows the options", ['--foo']],
  [
    'there is no sample "foo"; write push, failure, fixed, report, release, pull-request, issue, deployment, workflow-run',
    ['foo'],
  ],
  ['there is no sample "relase"; did you mean release?', ['relase']],
  ['"issue": one sample at a time; --help shows the options', ['push', 'issue']],
  ['"push": give a sample or --event, not both', ['push', '--event', 'x.json']],
  ["Option '--event <value>' argument missing; --help shows the options", ['--event']],
  ['--event: no.json cannot be read: there is no such file', ['--event', 'no.json']],
  [
    `--event: ${file('half.json', '{"a": 1,\n "b" 2}')} is not JSON: see line 2, column 6`,
    ['--event', join(folder, 'half.json')],
  ],
  [`--event: ${folder} cannot be read: it is a folder`, ['--event', folder]],
  [`--event: ${file('empty.json', ' ')} is empty`, ['--event', join(folder, 'empty.json')]],
  [`--event: ${file('list.json', '[]')} holds no JSON object`, ['--event', join(folder, 'list.json')]],
  [
    `--event: the keys of ${file('odd.json', '{"x":1}')} do not show which event it is; add --name, such as --name push`,
    ['--event', join(folder, 'odd.json')],
  ],
  [
    '--name: no event is called "relaese"; did you mean release?',
    ['--event', join(folder, 'odd.json'), '--name', 'relaese'],
  ],
  ['--status: "falure" is not known; did you mean failure?', ['--status', 'falure']],
  ['--status: "red" is not known; write success, failure, cancelled', ['--status', 'red']],
  ['--name: needs --event FILE beside it', ['--name', 'push']],
  ['--platform: "teams" is not known; write slack or discord', ['--platform', 'teams']],
  [`--input: "title" has no "="; write a name and a value, such as 'title=Hi'`, ['--input', 'title']],
  ['--input: webhook is set by this program', ['--input', 'webhook=https://hooks.slack.com/']],
])('rejects with "%s"', (sentence, args) => {
  expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError', message: sentence }));
});

test('uses the name of a sample, overridden by options', () => {
  const options = readOptions(['release', '--status', 'failure', '--input', 'title=Hi']);
  expect(options).toMatchObject({ own: true, stories: [{ eventName: 'release', inputs: { title: 'Hi' } }] });
  expect(options === 'help' ? {} : options.stories[0]?.contexts).toEqual({ job: { status: 'failure' } });
});

test('resolves a path from the current folder and recognizes the event', () => {
  file('issue.json', '{"action":"opened","issue":{}}');
  expect(readOptions(['--event', 'issue.json'], folder)).toMatchObject({
    stories: [{ eventName: 'issues', title: 'issues (issue.json)' }],
  });
});

test('warns about an event that looks like another one', () => {
  const event = file('run.json', '{"action":"completed","workflow_run":{}}');
  expect(readOptions(['--event', event, '--name', 'push'])).toMatchObject({
    warnings: ['the event looks like workflow_run, not like push'],
    stories: [{ eventName: 'push' }],
  });
});
