import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';

import { customMessage } from '../../../src/platforms/slack/custom-message.js';
import { drainRules } from '../../../src/platforms/slack/rate-limits.js';
import { render } from '../../../src/platforms/slack/render.js';
import type { Payload } from '../../../src/platforms/types.js';
import { messages } from './arbitrary.js';
import { sample } from './sample.js';

const lateness = { madeAt: Date.UTC(2026, 10, 25, 12, 30), by: 7_500_000, mayHaveArrived: false };
const MOMENT = '<!date^1795609800^{date_short_pretty} at {time}|25 November 2026>';
const LINE = `Delivered 2h 5m late, written ${MOMENT}`;
const late = (body: Payload['body']): Payload['body'] => drainRules.late(body, lateness);
const findFaults = (body: Payload['body']): unknown[] =>
  customMessage(body, '').filter(({ harmless }) => !harmless);
const forms = async (payload: Payload): Promise<Payload['body'][]> => [
  payload.body,
  ...((await payload.fallbacks?.()) ?? []).map(({ body }) => body),
];

describe('a late message', () => {
  test('says so below its headline', async () => {
    const [payload] = await render(sample(), { silent: false });
    const { blocks } = late(payload.body) as { blocks: unknown[] };
    expect(blocks).toEqual([
      ...(payload.body['blocks'] as unknown[]),
      { type: 'context', elements: [{ type: 'mrkdwn', text: LINE }] },
    ]);
  });

  test('says so in its text when there are no blocks', () => {
    expect(late({ text: 'hello' })).toEqual({ text: `hello\n${LINE}` });
    expect(late({ text: 'hello', blocks: [] })).toEqual({ text: `hello\n${LINE}`, blocks: [] });
  });

  test('says that it may be a duplicate', () => {
    expect(drainRules.late({ text: 'a' }, { ...lateness, mayHaveArrived: true })).toEqual({
      text: `a\n${LINE}; you may have it already`,
    });
  });

  test('keeps Slack’s limits in every form, whatever it contains', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async message => {
        const [payload] = await render(message, { silent: false });
        for (const body of await forms(payload)) expect(findFaults(late(body))).toEqual([]);
      }),
    );
  });

  test('says so in its own text above older attachments', () => {
    expect(late({ attachments: [{ title: 'a' }] })).toEqual({ text: LINE, attachments: [{ title: 'a' }] });
  });

  const dividers = (length: number): unknown[] => Array.from({ length }, () => ({ type: 'divider' }));
  test.each<[string, Payload['body']]>([
    ['a text that is full', { text: 'x'.repeat(3900) }],
    ['the maximum number of blocks', { text: 'a', blocks: dividers(50) }],
    [
      'the maximum number beside the color',
      { text: 'a', blocks: dividers(1), attachments: [{ blocks: dividers(49) }] },
    ],
  ])('says so at the end, in the older form, when there is %s', (_what, body) => {
    const attachments = (body['attachments'] ?? []) as unknown[];
    const said = late(body);
    expect(said).toEqual({ ...body, attachments: [...attachments, { text: LINE, fallback: LINE }] });
    expect(findFaults(said)).toEqual([]);
  });

  test('stays unchanged when there is no room', () => {
    const body = { blocks: dividers(50), attachments: Array.from({ length: 100 }, () => ({ text: 'a' })) };
    expect(late(body)).toBe(body);
  });
});

test.each([
  [429, { 'retry-after': '30' }, 30_000],
  [429, { 'retry-after': 'Fri, 02 Jan 2026 03:04:35 GMT' }, 30_000],
  [429, {}, 0],
  [200, { 'retry-after': '30' }, 0],
])('an answer %d with %j asks for a pause of %d ms', (status, headers, ms) => {
  expect(
    drainRules.restMs({ kind: 'answer', status, headers, body: '' }, Date.parse('2026-01-02T03:04:05Z')),
  ).toBe(ms);
});
