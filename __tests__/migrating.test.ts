import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { convert, otherActions } from '../tools/scripts/migrating/convert.js';
import { withMigrationTables } from '../tools/scripts/migrating/page.js';
import { readMetadata } from '../tools/testing/runner/metadata.js';
import { startNotify, type Notify } from './helpers/notify.js';
import { push } from './helpers/payloads.js';
import { play, type Step } from './helpers/workflows.js';

const page = readFileSync('docs/migrating.md', 'utf8');

interface Section {
  readonly name: string;
  readonly before: Step;
  readonly after: Step;
  /** The inputs that its table covers. */
  readonly named: readonly string[];
}

const stepsIn = (text: string): readonly Step[] =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].flatMap(([, source = '']) => parse(source) as Step[]);

const sections = page
  .split(/^## From /m)
  .slice(1)
  .map((text): Section => {
    const [before, after] = stepsIn(text);
    if (!before || !after) throw new Error('a section without two steps');
    const cells = [...text.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
    return {
      name: text.split('\n', 1)[0] ?? '',
      before,
      after,
      named: cells.flatMap(cell => cell.match(/[\w-]+/g) ?? []),
    };
  });

test('describes seven actions with working links', () => {
  expect(sections.map(({ name }) => name)).toEqual([
    'slackapi/slack-github-action',
    '8398a7/action-slack',
    'rtCamp/action-slack-notify',
    'act10ns/slack',
    'sarisia/actions-status-discord',
    'tsickert/discord-webhook',
    'Ilshidur/action-discord',
  ]);
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
  const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(anchors).toEqual(headings);
});

test('has the tables that convert steps', () => {
  expect(withMigrationTables(page)).toBe(page);
  expect(otherActions.map(({ name }) => name)).toEqual(sections.map(({ name }) => name));
});

/** A step in the form that the converter accepts. */
const given = ({ uses = '', with: inputs = {}, env = {} }: Step) => ({
  uses,
  with: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)])),
  env,
});

/** What a person writes better than a table: an emoji, Hookline's own message, a shorter name. */
const BY_HAND: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  'slackapi/slack-github-action': { channel: 'C0123ABCD', payload: undefined },
  'rtCamp/action-slack-notify': { text: 'Version 1.2.0 🚀' },
  'act10ns/slack': { steps: '${{ toJSON(steps) }}' },
  'tsickert/discord-webhook': { fields: 'none' },
};

describe.each(sections)('$name', ({ name, before, after, named }) => {
  test('converts the step before into the step after by the table', () => {
    const { webhook, ...inputs } = convert(given(before))?.inputs ?? {};
    const expected = given(after).with;
    const converted = Object.fromEntries(
      Object.entries({ ...inputs, ...BY_HAND[name] }).filter(([, value]) => value !== undefined),
    );
    const { webhook: named, ...others } = expected;
    const trimmed = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value.trim()]));
    expect(converted).toEqual(trimmed);
    const fromEnv = Object.values(after.env ?? {})[0];
    expect(webhook).toBe(named ?? fromEnv);
  });

  test('lists every input of the step before in the table', () => {
    expect(before.uses).toMatch(new RegExp(`^${name}@`));
    const used = [...Object.keys(before.with ?? {}), ...Object.keys(before.env ?? {})];
    expect(used.filter(input => !named.includes(input))).toEqual([]);
  });

  test('uses only existing inputs in the step after', () => {
    const known = Object.keys(readMetadata('.').inputs ?? {});
    expect(Object.keys(after.with ?? {}).filter(input => !known.includes(input))).toEqual([]);
  });
});

describe('the step after', () => {
  let notify: Notify;
  beforeAll(async () => {
    notify = await startNotify();
  });
  beforeEach(() => notify.receiver.clear());
  afterAll(() => notify.close());

  test.each([
    ['slackapi/slack-github-action', ['CI › build passed']],
    ['8398a7/action-slack', ['CI › build passed', 'Fix the cart total']],
    [
      'rtCamp/action-slack-notify',
      ['Deployed', 'Version 1.2.0', 'The shop', '"username":"Shop"', ':rocket:'],
    ],
    ['act10ns/slack', ['Deploying main branch', '#workflows']],
    [
      'sarisia/actions-status-discord',
      [
        '✅ deploy: success',
        'Build and deploy to production',
        'https://shop.example/banner.png',
        String(0x0969da),
      ],
    ],
    ['tsickert/discord-webhook', ['Version 1.2.0 is out', 'Free items **count** now.', String(0x1f8b4c)]],
    [
      'Ilshidur/action-discord',
      ['The project octo-org/shop has been deployed by octocat.', '"username":"Shop"'],
    ],
  ])('for %s posts one message with the expected content', async (name, says) => {
    const after = sections.find(section => section.name === name)?.after ?? {};
    const workflow = { name: 'CI', on: 'push', jobs: { build: { steps: [after] } } };
    const result = await play(workflow, { event: 'push', payload: push() }, notify);
    expect([result?.code, result?.outputs['outcome']]).toEqual([0, 'delivered']);
    expect(result?.requests).toHaveLength(1);
    const body = result?.requests[0]?.body ?? '';
    expect(says.filter(words => !body.includes(words))).toEqual([]);
  });
});
