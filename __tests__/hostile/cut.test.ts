import { describe, expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import { draw, messageOf, type Story } from '../helpers/draw.js';
import { listStrings } from '../helpers/unexpected-values.js';
import { commit, deployment, push, run } from '../helpers/payloads.js';
import { selectParts } from './clients.js';
import { PLACES } from './places.js';

/** By the parts that nothing else in a message contains. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['families', '👨‍👩‍👧‍👦'],
  ['regional flags', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['letters with marks', '\u1e2d\u0303\u0323'],
  ['hands with a skin tone', '👍🏽'],
];

const holdsPart = (text: string, whole: string): boolean =>
  Array.from(whole).some(part => text.replaceAll(whole, '').includes(part));

describe('cuts no character in two', () => {
  test.each(WHOLE)('of %s', async (_what, whole) => {
    const lengths = fc.record({ before: fc.nat(12), times: fc.integer({ min: 20, max: 2500 }) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...PLACES), lengths, async ({ story }, { before, times }) => {
        const {
          slack: forms,
          trigger,
          discord: onDiscord,
        } = await draw(story('x'.repeat(before) + whole.repeat(times)));
        const shown = listStrings([forms, trigger, onDiscord]);
        expect(shown.filter(text => holdsPart(text, whole))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const around = (inputs: Readonly<Record<string, string>>): Story => ({
  name: 'sizes',
  event: 'push',
  payload: push(),
  inputs,
});

const PLATFORMS = { slack, discord } as const;

/** What was cut, without counts. */
const cutsOn = async (platform: keyof typeof PLATFORMS, story: Story): Promise<readonly string[]> => {
  const [payload] = await PLATFORMS[platform].render(await messageOf(story), { silent: false });
  return payload.cuts.map(({ part }) => part);
};

const words = (units: number): string =>
  'word '
    .repeat(Math.ceil(units / 5))
    .slice(0, units)
    .trim();
const asObject = (count: number, units: number): string =>
  Array.from({ length: count }, (_, index) => `Name ${index}: ${words(units)}`).join('\n');

describe.each(['slack', 'discord'] as const)('on %s', platform => {
  test('cuts nothing that fits', async () => {
    const small = fc.record({
      title: fc.integer({ min: 1, max: 200 }).map(words),
      text: fc.integer({ min: 1, max: 2000 }).map(words),
      fields: fc.tuple(fc.nat(20), fc.integer({ min: 5, max: 80 })).map(([n, units]) => asObject(n, units)),
      footer: fc.integer({ min: 1, max: 500 }).map(words),
    });
    await fc.assert(
      fc.asyncProperty(small, async inputs => {
        expect(await cutsOn(platform, around(inputs))).toEqual([]);
      }),
    );
  });

  test('cuts the footer first, then the fields, then the body', async () => {
    const stages: string[] = [];
    for (let units = 0; units <= 12_000; units += 250) {
      const inputs = { text: words(units) || '.', fields: asObject(16, 200), footer: words(1500) };
      const cuts = [...(await cutsOn(platform, around(inputs)))].sort().join(', ');
      if (stages.at(-1) !== cuts) stages.push(cuts);
    }
    expect(stages).toEqual(['', 'facts', 'facts, fields', 'body, facts, fields']);
  });
});

/** Long names before the words that matter. */
const LONG: readonly (readonly [string, string, Story])[] = [
  ['a workflow', 'failed', { ...around({ status: 'failure' }), env: { GITHUB_WORKFLOW: '*_`'.repeat(200) } }],
  ['a job', 'failed', { ...around({ status: 'failure' }), env: { GITHUB_JOB: '[job] '.repeat(100) } }],
  ['a matrix', 'failed', around({ status: 'failure', matrix: JSON.stringify({ a: words(400) }) })],
  [
    'a branch',
    'CI › test failed',
    { ...around({ status: 'failure' }), payload: push({ ref: `refs/heads/${words(600)}` }) },
  ],
  [
    'a commit',
    'CI › test failed',
    { ...around({ status: 'failure' }), payload: push({ head_commit: commit(words(9000)) }) },
  ],
  [
    'another workflow',
    'failed',
    { name: '', event: 'workflow_run', payload: run({ 'workflow_run.name': words(500) }) },
  ],
  [
    'an environment',
    'failed',
    {
      name: '',
      event: 'deployment_status',
      payload: deployment({ 'deployment_status.environment': '~|'.repeat(300) }),
    },
  ],
  [
    'a check',
    'failed',
    {
      name: '',
      event: 'check_run',
      payload: {
        action: 'completed',
        check_run: { name: words(500), status: 'completed', conclusion: 'failure' },
      },
    },
  ],
  ['a status', 'failed', { name: '', event: 'status', payload: { context: words(500), state: 'failure' } }],
];

test.each(LONG)('however long the name of %s is, shows "%s" in the headline', async (_what, said, story) => {
  const drawn = await draw(story);
  const [first] = drawn.slack;
  const [embed] = drawn.discord['embeds'] as readonly { readonly title: string }[];
  const headline = selectParts(drawn)['Slack, form 0']?.find(({ at }) => at === '/text')?.text;
  expect(first?.['text']).toBeDefined();
  expect([headline, embed?.title].map(title => title?.includes(said))).toEqual([true, true]);
});
