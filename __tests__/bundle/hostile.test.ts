import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { ALL_HOSTILE } from '../hostile/values.js';
import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { commit, push } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

/** An environment cannot hold NUL, and half characters become whole ones on the way. */
const ALL = ALL_HOSTILE.join('\n').replaceAll('\0', '').toWellFormed();
const FIRST =
  '::add-mask::a\r\n::error file=a.js::b ##[group]c\n::set-output name=outcome::d\n::stop-commands::e';

const commits = [FIRST, ALL].map((text, index) => commit(text, text.slice(0, 300), `${index}`.repeat(40)));
const hostile = push({ ref: `refs/heads/${FIRST}`, head_commit: commits[0], commits });

const cases: readonly [string, NotifyOptions][] = [
  ['a push', { event: hostile }],
  ['a push, posted as the event', { event: hostile, inputs: { about: 'event' } }],
  [
    'a push, with all inputs made from it',
    {
      event: hostile,
      inputs: {
        title: '${{ github.event.commits[0].message }}',
        text: '${{ github.event.commits[1].message }}',
        footer: '${{ github.event.commits[1].message }}',
      },
    },
  ],
];

const STAYS_TEXT = /^(?:text|footer): <!channel> stays text; only the input mention mentions somebody$/;

test.each(cases)(
  'with hostile text in %s, runs no command, leaks nothing, and posts once',
  async (_what, options) => {
    const { slack, discord } = notify.receiver;
    const { outputs, requests, stdout, visible, annotations } = await notify.runNotify({
      ...options,
      env: DEBUG,
    });
    expect(outputs['outcome']).toBe('delivered');
    expect(requests.map(({ platform }) => platform).sort()).toEqual(['discord', 'slack']);
    expect(requests.flatMap(({ faults }) => faults.map(formatFault))).toEqual([]);
    expect(findSecrets(slack, discord).filter(secret => visible.includes(secret))).toEqual([]);
    // Says only that a mention in an input stays text.
    expect(annotations.filter(({ message }) => !STAYS_TEXT.test(message))).toEqual([]);
    // The runner takes `::command::` at the start of a line and `##[command]` anywhere.
    const commands = stdout.split(/[\r\n]+/).filter(line => /^\s*::|##\[/.test(line));
    expect(
      commands.filter(
        line => !/^::(?:add-mask|debug)::/.test(line) && !STAYS_TEXT.test(line.replace('::notice::', '')),
      ),
    ).toEqual([]);
  },
);
