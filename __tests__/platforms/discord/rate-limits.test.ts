import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';

import { drainRules } from '../../../src/platforms/discord/rate-limits.js';
import { render } from '../../../src/platforms/discord/render.js';
import { answerDiscord } from '../../../tools/testing/receiver/discord.js';
import { createMemory } from '../../../tools/testing/receiver/memory.js';
import { messages } from './arbitrary.js';
import { plainly } from './sample.js';

const lateness = { madeAt: Date.UTC(2026, 10, 25, 12, 30), by: 7_500_000, mayHaveArrived: false };
const LINE = '-# Delivered 2h 5m late, written <t:1795609800:f>';
const HEADERS = {
  'content-type': 'application/json',
  'user-agent': 'DiscordBot (https://github.com/hookline/hookline, 1)',
};
const ADDRESS = new URL('http://127.0.0.1/api/webhooks/123456789012345678/token?wait=true');

describe('a late message', () => {
  test.each([
    ['above its embeds', {}, LINE],
    ['below its mentions', { content: '<@1>' }, `<@1>\n${LINE}`],
    ['in an edit that clears the content', { content: null }, LINE],
  ])('says so %s', (_what, body, content) => {
    expect(drainRules.late(body, lateness)).toEqual({ content });
  });

  test('says that it may be a duplicate', () => {
    expect(drainRules.late({}, { ...lateness, mayHaveArrived: true })).toEqual({
      content: `${LINE}; you may have it already`,
    });
  });

  test('is accepted by Discord, whatever it contains', () => {
    fc.assert(
      fc.property(messages, message => {
        const [{ body }] = render(message, plainly);
        const json = drainRules.late(body, lateness);
        const incoming = { method: 'POST', url: ADDRESS, headers: HEADERS, body: JSON.stringify(json), json };
        const { faults } = answerDiscord(incoming, createMemory(), 0, 0);
        expect(faults).toEqual([]);
      }),
    );
  });

  test('says so in its own embed when its content is full', () => {
    const body = { content: 'x'.repeat(1990), embeds: [{ title: 'a' }] };
    expect(drainRules.late(body, lateness)).toEqual({
      ...body,
      embeds: [{ title: 'a' }, { description: LINE }],
    });
  });

  test('says so below its components, which allow nothing beside them', () => {
    const body = { flags: 1 << 15, components: [{ type: 10, content: 'a' }] };
    const late = drainRules.late(body, lateness);
    expect(late).toEqual({ ...body, components: [...body.components, { type: 10, content: LINE }] });
    const url = new URL(`${ADDRESS.href}&with_components=true`);
    const incoming = { method: 'POST', url, headers: HEADERS, body: JSON.stringify(late), json: late };
    expect(answerDiscord(incoming, createMemory(), 0, 0).faults).toEqual([]);
  });

  const full = { content: 'x'.repeat(1990) };
  const layout = (...components: unknown[]) => ({ flags: 1 << 15, components });
  test.each([
    ['it has the maximum number of embeds', { ...full, embeds: Array.from({ length: 10 }, () => ({})) }],
    [
      'its embeds are full',
      {
        ...full,
        embeds: [
          { description: 'x'.repeat(4096), title: 'x'.repeat(256) },
          { description: 'x'.repeat(1630) },
        ],
      },
    ],
    [
      'it has the maximum number of components',
      layout({ type: 17, components: Array.from({ length: 39 }, () => ({ type: 14 })) }),
    ],
    ['its components have the maximum of text', layout({ type: 10, content: 'x'.repeat(3990) })],
  ])('stays unchanged when %s', (_what, body) => {
    expect(drainRules.late(body, lateness)).toBe(body);
  });
});

test.each([
  [200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset-after': '1.25' }, 1250],
  [200, { 'x-ratelimit-remaining': '3', 'x-ratelimit-reset-after': '1.25' }, 0],
  [200, {}, 0],
  [429, { 'retry-after': '2', 'x-ratelimit-reset-after': '1.5' }, 2000],
  [429, { 'retry-after': 'Fri, 02 Jan 2026 03:04:07 GMT' }, 2000],
  [429, { 'retry-after': 'soon' }, 0],
])('an answer %d with %j asks for a pause of %d ms', (status, headers, ms) => {
  expect(
    drainRules.restMs({ kind: 'answer', status, headers, body: '' }, Date.parse('2026-01-02T03:04:05Z')),
  ).toBe(ms);
});
