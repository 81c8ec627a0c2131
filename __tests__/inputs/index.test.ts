import { describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs/index.js';
import { read, sentenceOf } from './read.js';

describe('missing inputs', () => {
  test('get the defaults of the contract', async () => {
    expect(await parseInputs(read({}))).toEqual({
      webhooks: [],
      missingWebhooks: [],
      platform: 'auto',
      allowedHosts: [],
      job: {},
      matrix: [],
      when: ['always'],
      about: 'auto',
      details: 'auto',
      fields: [],
      maxLines: 40,
      noFields: false,
      buttons: [],
      envelope: { silent: false },
      timeoutMs: 10_000,
      deadlineMs: 60_000,
      onError: 'warn',
      dryRun: false,
      summary: false,
      noFooter: false,
      notes: [],
      mistakes: [],
    });
  });

  test('equal blank ones', async () => {
    const blank = Object.fromEntries(
      [
        'webhook',
        'platform',
        'when',
        'status',
        'job',
        'needs',
        'steps',
        'matrix',
        'title',
        'text',
        'fields',
      ].map(name => [name, ' \n ']),
    );
    expect(await parseInputs(read(blank))).toEqual(await parseInputs(read({})));
  });
});

test('does not take an unknown or new result of GitHub for success', async () => {
  const results = ['timed_out', 'startup_failure', 'canceled', 'neutral', 'in_progress', '', 'overheated'];
  const needs = JSON.stringify(Object.fromEntries(results.map(result => [`j-${result}`, { result }])));
  expect((await parseInputs(read({ needs }))).needs).toEqual([
    { name: 'j-timed_out', result: 'failure' },
    { name: 'j-startup_failure', result: 'failure' },
    { name: 'j-canceled', result: 'cancelled' },
    { name: 'j-neutral', result: 'success' },
    { name: 'j-overheated', result: 'failure' },
  ]);
});

test('accepts results of jobs written by hand, one for each job', async () => {
  const needs = '{"build":"failure","result":{"result":"success"},"lint":{"outputs":{}}}';
  expect((await parseInputs(read({ needs }))).needs).toEqual([
    { name: 'build', result: 'failure' },
    { name: 'result', result: 'success' },
  ]);
});

describe('rejects a wrong value with one sentence that names the input, the value, and the hint', () => {
  test.each([
    [{ platform: 'teams' }, 'platform: "teams" is not known; write auto, slack or discord'],
    [
      { status: 'green' },
      'status: "green" is not known; write success, failure, cancelled, skipped, running, neutral or waiting',
    ],
    [
      { when: 'success, sometimes' },
      'when: "sometimes" is not known; write success, failure, cancelled, skipped, always, broken, fixed or changed',
    ],
    [{ about: 'all' }, 'about: "all" is not known; write auto, run or event'],
    [{ 'on-error': 'explode' }, 'on-error: "explode" is not known; write warn or fail'],
    [
      { timeout: 'ten' },
      'timeout: "ten" is not a duration; write a number and a unit (ms, s, m, h), such as 10s or 2m, 24h at most',
    ],
    [{ timeout: '0s' }, 'timeout: "0s" is not long enough; write more than 0, such as 10s'],
    [
      { deadline: '-5s' },
      'deadline: "-5s" is not a duration; write a number and a unit (ms, s, m, h), such as 10s or 2m, 24h at most',
    ],
    [{ deadline: '48h' }, 'deadline: "48h" is too long; write 24h at most'],
    [{ 'dry-run': 'yes' }, 'dry-run: "yes" is not a boolean; write true or false'],
    [{ silent: 'tRue' }, 'silent: "tRue" is not a boolean; write true or false'],
    [
      { color: 'tomato' },
      `color: "tomato" is not a color; write '#rrggbb' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red`,
    ],
    [
      { color: 'constructor' },
      `color: "constructor" is not a color; write '#rrggbb' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red`,
    ],
    [
      { image: 'http://example.com/a.png' },
      'image: "http://example.com/a.png" is not an https URL; write the image’s full address, https://…',
    ],
    [
      { thumbnail: 'logo.png' },
      'thumbnail: "logo.png" is not an https URL; write the image’s full address, https://…',
    ],
    [
      { avatar: 'rocket' },
      'avatar: "rocket" is neither an https URL nor an :emoji:; write https://… or, for Slack, :rocket:',
    ],
    [
      { fields: 'no colon here' },
      'fields: "no colon here" has no name and value; write one "Name: value" per line, or none',
    ],
    [
      { buttons: 'Open it' },
      'buttons: "Open it" is not a label and a link; write one "Label: https://…" per line',
    ],
    [
      { buttons: 'Run: javascript:alert(1)' },
      'buttons: "Run: javascript:alert(1)" is not a label and a link; write one "Label: https://…" per line',
    ],
    [
      { needs: '{"a":' },
      'needs: "{"a":" is not the needs context as JSON; write needs: ${{ toJSON(needs) }}',
    ],
    [
      { needs: '{"result":"failure","outputs":{}}' },
      'needs: "{"result":"failure","outputs":{}}" is one job of the needs context; write needs: ${{ toJSON(needs) }}',
    ],
    [
      { steps: '{"outputs":{},"outcome":"success","conclusion":"success"}' },
      'steps: "{"outputs":{},"outcome":"success","conclusion":"success"}" is one step of the steps context; write steps: ${{ toJSON(steps) }}',
    ],
    [{ needs: '{"build":""}' }, 'needs: "" is not a result of build; write needs: ${{ toJSON(needs) }}'],
    [
      { needs: 'Object' },
      'needs: "Object" is not the needs context as JSON; write needs: ${{ toJSON(needs) }}',
    ],
    [{ steps: '[1]' }, 'steps: "[1]" is not the steps context as JSON; write steps: ${{ toJSON(steps) }}'],
    [
      { job: 'success' },
      'job: "success" is not the job context as JSON; leave job out; for your own name use title',
    ],
    [
      { 'allowed-hosts': '*.example.com' },
      'allowed-hosts: "*.example.com" is not a host; write host or host:port, without https:// and path',
    ],
    [
      { 'allowed-hosts': 'https://chat.example.com/x' },
      'allowed-hosts: "https://chat.example.com/x" is not a host; write host or host:port, without https:// and path',
    ],
  ])('%j', async (inputs, sentence) => {
    expect(await sentenceOf(inputs)).toBe(sentence);
  });
});

describe('lists, pairs and contexts', () => {
  test('separate words by commas on a single line, by line breaks on several', async () => {
    expect((await parseInputs(read({ when: 'failure, cancelled' }))).when).toEqual(['failure', 'cancelled']);
    expect((await parseInputs(read({ when: 'failure\n# not now: success\nSkipped' }))).when).toEqual([
      'failure',
      'skipped',
    ]);
  });

  test('keep commas and colons in field values and omit blank values', async () => {
    const { fields } = await parseInputs(
      read({ fields: 'Changed: core, web\nAt: 12:30\nVersion:\nURL:https://example.com' }),
    );
    expect(fields).toEqual([
      { name: 'Changed', value: 'core, web' },
      { name: 'At', value: '12:30' },
      { name: 'URL', value: 'https://example.com' },
    ]);
  });

  test('have no field with `fields: none`', async () => {
    expect(await parseInputs(read({ fields: ' None ' }))).toMatchObject({ fields: [], noFields: true });
  });

  test('keep colons in button labels and links and omit blank links', async () => {
    expect(
      (await parseInputs(read({ buttons: 'Step 1: logs: https://example.com:8080/a\nSite:' }))).buttons,
    ).toEqual([{ label: 'Step 1: logs', url: 'https://example.com:8080/a' }]);
  });

  test('are not split at a Unicode line separator in a field or button', async () => {
    const { fields, buttons } = await parseInputs(
      read({ fields: 'Title: a\u2028b', buttons: 'a\u2028b: https://example.com/' }),
    );
    expect(fields).toEqual([{ name: 'Title', value: 'a\u2028b' }]);
    expect(buttons).toEqual([{ label: 'a\u2028b', url: 'https://example.com/' }]);
  });

  test('take status and check run from the job context, whatever else is missing', async () => {
    expect((await parseInputs(read({ job: '{"status":"failure","check_run_id":42}' }))).job).toEqual({
      status: 'failure',
      checkRunId: '42',
    });
    expect((await parseInputs(read({ job: '{"check_run_id":null,"status":"odd"}' }))).job).toEqual({});
    expect((await parseInputs(read({ job: 'null' }))).job).toEqual({});
  });

  test('use the conclusion of a step that was allowed to fail', async () => {
    const steps = {
      build: { outcome: 'failure', conclusion: 'success' },
      test: { outcome: 'failure', conclusion: 'failure' },
      next: {},
    };
    expect((await parseInputs(read({ steps: JSON.stringify(steps) }))).steps).toEqual([
      { name: 'build', result: 'success' },
      { name: 'test', result: 'failure' },
    ]);
  });

  test('list matrix values in order, including nested ones', async () => {
    const matrix = { os: 'windows', node: 24, include: { flag: 'a&b', debug: false }, none: null };
    expect((await parseInputs(read({ matrix: JSON.stringify(matrix) }))).matrix).toEqual([
      'windows',
      '24',
      'a&b',
      'false',
    ]);
  });

  test.each([
    ['500ms', 500],
    ['10s', 10_000],
    ['2m', 120_000],
    ['24h', 86_400_000],
    ['30', 30_000],
    ['1.5 s', 1500],
  ])('read a duration of %s as %d ms', async (timeout, ms) => {
    expect((await parseInputs(read({ timeout }))).timeoutMs).toBe(ms);
  });

  test.each([
    ['#CF222E', 0xcf222e],
    ['Failure', 0xcf222e],
    ['neutral', 0x6e7781],
  ])('read the color %s', async (color, value) => {
    expect((await parseInputs(read({ color }))).color).toBe(value);
  });

  test.each([
    ['chat.Example.com', ['chat.example.com']],
    ['127.0.0.1:8080, [::1]:9', ['127.0.0.1:8080', '[::1]:9']],
    ['host:443', ['host:443']],
  ])('read the allowed hosts %s', async (hosts, expected) => {
    expect((await parseInputs(read({ 'allowed-hosts': hosts }))).allowedHosts).toEqual(expected);
  });
});
