import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { pull, push, run as workflowRun } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

let notify: Notify;
let folder: string;

beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => {
  notify.receiver.clear();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'trust-')));
  mkdirSync(join(folder, '.github'));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => notify.close());

const USUAL = '.github/hookline.yml';
const write = (text: string, path = USUAL): void => writeFileSync(join(folder, path), text);

const FAILED = { job: { status: 'failure' } };
const OPEN = {
  pull_request_target: pull(),
  workflow_run: workflowRun({ 'workflow_run.conclusion': 'failure' }),
};
const CLOSED = { pull_request: pull(), push: push(), schedule: push(), merge_group: push() };

const RUN_SHA = 'a'.repeat(40);
const OTHER_SHA = 'b'.repeat(40);
/** How a repository says what it has checked out. */
const git = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, '.git', dirname(path)), { recursive: true });
    writeFileSync(join(folder, '.git', path), text);
  }
};

const run = (
  name: string,
  event: unknown,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Notified> =>
  notify.runNotify({
    name,
    event: event as object,
    contexts: FAILED,
    env: { GITHUB_WORKSPACE: folder, GITHUB_SHA: RUN_SHA },
    inputs: { webhook: `${notify.receiver.discord}\n${notify.receiver.slack}`, details: 'none', ...inputs },
  });

const sent = ({ accepted }: Notified): { slack: string; discord: string } => ({
  slack: JSON.stringify(accepted('slack')[0]?.json),
  discord: JSON.stringify(accepted('discord')[0]?.json),
});
const notices = ({ annotations }: Notified): string =>
  annotations.map(({ level, message }) => `${level}: ${message}`).join('\n');

const HARMS = {
  'when: [skipped]': { what: 'silences', ignored: 'when' },
  'when: fixed': { what: 'silences', ignored: 'when' },
  'status: success': { what: 'claims success', ignored: 'status' },
  'status: skipped\nwhen: success': { what: 'both', ignored: 'when, status' },
  'mention: author\nmention-when: always\nusers:\n  octocat: U0EVIL000, 80351110224678912\n': {
    what: 'mentions others',
    ignored: 'mention, mention-when, users',
  },
  'mention: <@80351110224678912>\nfooter: x': { what: 'mentions one', ignored: 'mention' },
  'about: event\nsilent: true': { what: 'hides the failure', ignored: 'about, silent' },
} as const;

describe.each(Object.entries(OPEN))('on %s the usual config file', (name, event) => {
  test.each(Object.entries(HARMS))('cannot do harm: %j', async (text, { ignored }) => {
    write(text);
    const result = await run(name, event);
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
    const { slack, discord } = sent(result);
    expect(`${slack} ${discord}`).not.toMatch(/U0EVIL000|80351110224678912|passed/);
    expect(slack).toContain('failed');
    expect(notices(result)).toBe(
      `notice: ${USUAL}: ${ignored} ignored on ${name}, where a stranger's change may be checked out. Write it in the workflow, or name the file there: config: ${USUAL}`,
    );
  });

  test.each([
    ['when: [skipped]', 'skipped'],
    ['status: skipped\nwhen: skipped', 'delivered'],
    ['mention: here', 'delivered'],
  ])('works in full when the step names it: %j', async (text, outcome) => {
    write(text);
    const result = await run(name, event, { config: USUAL });
    expect(result.outputs['outcome']).toBe(outcome);
    expect(notices(result)).not.toContain('ignored');
    if (text.startsWith('mention')) expect(sent(result).discord).toContain('@here');
  });

  test('still sets how the message looks, but does not override the step', async () => {
    write('footer: From the file\nmention: author\nwhen: skipped\nusers:\n  octocat: U0EVIL000\n');
    const result = await run(name, event, { when: 'failure', mention: 'U0STEP000' });
    const { slack } = sent(result);
    expect(slack).toContain('From the file');
    expect(slack).toContain('U0STEP000');
    expect(notices(result)).toContain(`${USUAL}: users ignored on ${name}`);
  });

  test.each([
    ['nope: 1'],
    ['webhook: https://hooks.slack.com/services/T0/B0/x'],
    ['['],
    ['buttons:\n  Open: nowhere'],
    ['color: octarine'],
    ['when: {}'],
    ['max-lines: many'],
  ])('does not stop the message when it holds a mistake: %j', async text => {
    write(`footer: From the file\n${text}\n`);
    const result = await run(name, event);
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
    expect(sent(result).slack).not.toContain('From the file');
    expect(notices(result)).toContain(
      `The file is ignored, since on ${name} it may come from an untrusted pull request`,
    );
  });

  test.each([
    ['a link to the outside', (path: string) => symlinkSync('/etc/hostname', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('does not stop the message when it is %s', async (_what, make) => {
    make(join(folder, USUAL));
    const result = await run(name, event);
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
    expect(notices(result)).toContain('The file is ignored');
  });
});

describe.each(['success', 'failure'])('on pull_request_target, where the job says %s', status => {
  test.each([
    ['an unknown name', 'text: "{{ nope }}"', 'text'],
    ['an unknown property', 'title: "{{ repo.nope }}"', 'title'],
    ['an unclosed tag', 'footer: "{% if status %}"', 'footer'],
    ['an unknown filter', 'fields:\n  Now: "{{ status | nope }}"', 'fields'],
    ['an invalid picture', 'image: "ftp://{{ status }}"', 'image'],
    ['a button with an invalid link', 'buttons:\n  Open: "x {{ status }}"', 'buttons'],
    [
      'a slow template',
      `title: "${'{% for i in (1..99999) %}'.repeat(3)}${'{% endfor %}'.repeat(3)}"`,
      'title',
    ],
  ])('posts the message despite a bad template in the usual config file: %s', async (_what, text, input) => {
    write(`${text}\ncolor: '#123456'\n`);
    const event = { name: 'pull_request_target', event: pull() };
    const result = await notify.runNotify({
      ...event,
      contexts: { job: { status } },
      env: { GITHUB_WORKSPACE: folder },
      inputs: { webhook: notify.receiver.discord, details: 'none' },
    });
    expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
    expect(notices(result)).toMatch(
      new RegExp(
        `^warning: ${input}: .*; it is left out, since on pull_request_target ${USUAL.replaceAll('.', '\\.')} may come from an untrusted pull request$`,
      ),
    );
    expect(sent(result).discord).toContain('1193046');
  });
});

test('posts the message despite many slow templates in the config file', async () => {
  const slow = `${'{% for i in (1..99999) %}'.repeat(3)}${'{% endfor %}'.repeat(3)}`;
  write(['title', 'text', 'footer', 'image', 'thumbnail'].map(name => `${name}: "${slow}"`).join('\n'));
  const result = await run('pull_request_target', pull());
  expect(result.outputs['outcome']).toBe('delivered');
  expect(result.annotations).toHaveLength(5);
});

describe.each(['issue_comment', 'check_run', 'check_suite', 'status'])(
  'on %s the usual config file',
  name => {
    const runIt = (): Promise<Notified> => {
      write('when: skipped\nfooter: From the file\n');
      return run(name, push());
    };

    test.each([
      ['the commit of the run', { HEAD: `${RUN_SHA}\n` }],
      ['its branch', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${RUN_SHA}\n` }],
      [
        'its branch, packed',
        { HEAD: 'ref: refs/heads/main\n', 'packed-refs': `# pack-refs\n${RUN_SHA} refs/heads/main\n` },
      ],
    ])('works in full when the checkout is %s', async (_what, files) => {
      git(files);
      const result = await runIt();
      expect(result.outputs['outcome']).toBe('skipped');
    });

    test.each([
      ['another commit', { HEAD: `${OTHER_SHA}\n` }],
      ['a branch of the same name', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${OTHER_SHA}\n` }],
      [
        'a branch whose ref leads out of its folder',
        { HEAD: 'ref: refs/heads/../../../x\n', 'packed-refs': `${RUN_SHA} refs/heads/../../../x\n` },
      ],
      ['not a repository', {}],
    ])('cannot silence a message when the checkout is %s', async (_what, files) => {
      git(files);
      const result = await runIt();
      expect(result.outputs['outcome']).toBe('delivered');
      expect(sent(result).slack).toContain('From the file');
      expect(notices(result)).toBe(
        `notice: ${USUAL}: when ignored on ${name}, where a stranger's change may be checked out. Write it in the workflow, or name the file there: config: ${USUAL}`,
      );
    });
  },
);

describe.each(Object.entries(CLOSED))('on %s the usual config file', (name, event) => {
  test('sets when, status, and users', async () => {
    write('status: failure\nmention: author, octocat\nusers:\n  octocat: U0123ABCD\n');
    const result = await run(name, event);
    expect(sent(result).slack).toContain('U0123ABCD');
    expect(notices(result)).toBe('');
  });

  test('still fails the step when it holds a mistake', async () => {
    write('nope: 1');
    const result = await run(name, event);
    expect(result.code).toBe(1);
    expect(notices(result)).toContain(`error: config: ${USUAL}: "nope" is not known`);
  });
});

describe.each(['here', 'channel', '@Everyone', '<!channel>'])('%s in the usual config file', word => {
  const runQuietly = async (text: string): Promise<Notified> => {
    write(`${text}\nmention-when: always\n`);
    const result = await run('push', push());
    const { slack, discord } = sent(result);
    expect(`${slack} ${discord}`).not.toMatch(/<!|"range"|"parse":\["|@here|@everyone/);
    return result;
  };

  test.each([
    ['a text', `mention: '${word}'`],
    ['a list', `mention: ['${word}', U0123ABCD]`],
    ['one of several on a line', `mention: 'U0123ABCD, ${word}'`],
  ])('mentions nobody on a push when given as %s', async (_what, text) => {
    const result = await runQuietly(text);
    expect(result.outputs['outcome']).toBe('delivered');
    expect(notices(result)).toBe(
      `notice: ${USUAL}: mention: ${word === 'here' ? 'here' : 'everyone'} ignored, since any pull request can change this file. Write it in the workflow, or name the file there: config: ${USUAL}`,
    );
    expect(sent(result).slack.includes('U0123ABCD')).toBe(text.includes('U0123ABCD'));
  });

  test.each([
    ['an item that holds several', `mention:\n  - here\n  - '${word},U0123ABCD'\n`],
    ['an item with its own quotes', `mention: ['"${word}"', here]`],
  ])('also mentions nobody when given as %s', (_what, text) => runQuietly(text));
});

test('watch ignores a config file that was checked out after its start', async () => {
  const result = await runWatch(notify, {
    name: 'pull_request_target',
    event: pull(),
    env: { GITHUB_WORKSPACE: folder },
    inputs: { webhook: notify.receiver.discord, details: 'none' },
    contexts: {},
    beforePost: () => write('when: skipped\nmention: everyone\nmention-when: always\n'),
  });
  expect(result.atEnd).toHaveLength(1);
  expect(JSON.stringify(result.atEnd[0]?.json)).not.toContain('@everyone');
});
