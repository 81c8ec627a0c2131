import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../../../src/message/types.js';
import { printBlocks } from '../../../src/platforms/discord/print.js';
import { render } from '../../../src/platforms/discord/render.js';
import { paragraph, text, type Block, type Inline } from '../../../src/text/tree.js';
import { messages } from './arbitrary.js';
import { plainly, rendered } from './sample.js';

const LIMIT = 6000;
const linkTo = (label: string, url: string): Inline => ({ kind: 'link', url, of: [text(label)] });
const words = (length: number): string => 'word '.repeat(length / 5).trim();
const fields = (count: number, value = 'x'): Field[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Host ${String(index)}`, value: [text(value)] }));
const embedsOf = (...args: Parameters<typeof rendered>) => rendered(...args).body.embeds ?? [];
const together = (...args: Parameters<typeof rendered>): number =>
  embedsOf(...args)
    .flatMap(({ title, description, author, footer, fields: list = [] }) => [
      ...[title, description, author?.name, footer?.text],
      ...list.flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, part = '') => sum + part.length, 0);

test('shows a run in title, change and footer, and mentions nobody', () => {
  expect(rendered()).toEqual({
    body: {
      embeds: [
        {
          author: { name: 'octo-org/shop', url: 'https://github.com/octo-org/shop' },
          title: '❌ CI failed on main',
          url: 'https://github.com/octo-org/shop/actions/runs/42',
          color: 0xcf222e,
          description:
            '[`a1b2c3d`](https://github.com/octo-org/shop/commit/a1b2c3d) Fix the cart total — octocat',
          footer: { text: '4m 12s · #42' },
        },
      ],
      allowed_mentions: { parse: [] },
    },
    cuts: [],
  });
});

describe('one embed', () => {
  test('has the body, then the change, then the facts that hold links', () => {
    const [embed] = embedsOf({
      body: [paragraph(text('Expected 3 items'))],
      change: [[text('first')], [text('second')]],
      facts: [
        [text('4m 12s')],
        [linkTo('run 41', 'https://a.example/41')],
        [linkTo('b', 'https://a.example/b')],
      ],
    });
    expect(embed?.description).toBe(
      'Expected 3 items\n\nfirst\nsecond\n-# [run 41](https://a.example/41) · [b](https://a.example/b)',
    );
    expect(embed?.footer?.text).toBe('4m 12s');
  });

  test('escapes where Discord reads Markdown and nowhere else', () => {
    const [embed] = embedsOf({
      title: '*CI* @everyone',
      where: [text('on https://a.example/x_y')],
      repo: { label: 'octo_org/*shop*' },
      fields: [{ name: '_Name_', value: [text('*value*')] }],
      facts: [[text('*fact*')]],
    });
    expect(embed).toMatchObject({
      author: { name: 'octo_org/*shop*' },
      title: '❌ \\*CI\\* \\@everyone on https\\://a.example/x_y',
      fields: [{ name: '\\_Name\\_', value: '\\*value\\*' }],
      footer: { text: '*fact*' },
    });
  });

  test('keeps each part on its line', () => {
    const [embed] = embedsOf({
      title: 'a\nb',
      where: [],
      change: [[text('c'), { kind: 'break' }, text('d\ne')]],
    });
    expect(embed).toMatchObject({ title: '❌ a b', description: 'c d e' });
  });

  test('has images by https or http, and none by anything else', () => {
    const [embed] = embedsOf({ image: 'https://a.example/i.png', thumbnail: 'javascript:alert(1)' });
    expect(embed?.image).toEqual({ url: 'https://a.example/i.png' });
    expect(embed).not.toHaveProperty('thumbnail');
  });

  test('puts short values side by side and leaves out fields that say nothing', () => {
    const [embed] = embedsOf({
      fields: [
        { name: 'Short', value: [text('x')] },
        { name: 'Long', value: [text(words(60))] },
        { name: 'Blank', value: [text(' \u200b ')] },
        { name: ' ', value: [text('nameless')] },
      ],
    });
    expect(embed?.fields).toEqual([
      { name: 'Short', value: 'x', inline: true },
      { name: 'Long', value: words(60), inline: false },
      { name: '\u200b', value: 'nameless', inline: true },
    ]);
  });
});

describe('the title', () => {
  test('is cut before where it happened', () => {
    const { body, cuts } = rendered({ title: words(400) });
    const title = body.embeds?.[0]?.title ?? '';
    expect(title).toMatch(/^❌ word .*… on main$/);
    expect(title.length).toBeGreaterThan(230);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(cuts).toEqual(['title']);
  });

  test('is cut with a long where', () => {
    const [embed] = embedsOf({ where: [text(words(400))] });
    expect(embed?.title).toMatch(/^❌ CI failed word .*…$/);
  });

  test('counts its backslashes', () => {
    const title = embedsOf({ title: '*'.repeat(256), where: [] })[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/^❌ (\\\*)+…$/);
  });

  test('is never blank', () => {
    expect(embedsOf({ symbol: '', title: ' ', where: [] })[0]?.title).toBe('No title');
  });
});

test('facts that hold a time are a line of the description, since footers show none', () => {
  const facts = [[text('since '), { kind: 'time', at: Date.UTC(2019, 4, 23, 7) } as const], [text('#42')]];
  const [embed] = embedsOf({ facts, change: [] });
  expect(embed).toMatchObject({ description: '-# since <t:1558594800:f>', footer: { text: '#42' } });
});

describe('long messages', () => {
  const body = [...Array(10).keys()].map(index => paragraph(text(`${String(index)} ${words(500)}`)));

  test('go on in a second embed, which has the rest of the message', () => {
    const { body: sent, cuts } = rendered({ body, fields: fields(2), image: 'https://a.example/i.png' });
    const [first, second, ...others] = sent.embeds ?? [];
    expect(cuts).toEqual([]);
    expect(others).toEqual([]);
    expect(first).not.toHaveProperty('footer');
    expect(second).toMatchObject({
      color: 0xcf222e,
      footer: { text: '4m 12s · #42' },
      image: { url: 'https://a.example/i.png' },
    });
    expect(second).not.toHaveProperty('url');
    expect(second?.fields).toHaveLength(2);
    expect(`${first?.description ?? ''}\n\n${second?.description ?? ''}`).toContain(printBlocks(body));
  });

  test('end with a link to the rest where the body is cut', () => {
    const long = [...body, ...body];
    const { cuts } = rendered({ body: long });
    const descriptions = embedsOf({ body: long, more: 'https://a.example/rest' }).map(one => one.description);
    expect(cuts).toEqual(['body']);
    expect(descriptions.at(-1)).toContain('\n\n[… Read the rest](https://a.example/rest)\n\n[`a1b2c3d`]');
    expect(together({ body: long })).toBeGreaterThan(5900);
  });

  test.each<[string, Block]>([
    [
      'a paragraph',
      paragraph(...[...Array(12).keys()].flatMap((): Inline[] => [text(words(400)), { kind: 'break' }])),
    ],
    ['a code block', { kind: 'pre', text: `${words(95)}\n`.repeat(50) }],
  ])('split %s after a line where it fits no description', (_, block) => {
    const { cuts } = rendered({ body: [block] });
    expect(cuts).toEqual([]);
    expect(embedsOf({ body: [block] })).toHaveLength(2);
  });

  test('cut a sentence that fits no description', () => {
    const { body: sent, cuts } = rendered({ body: [paragraph(text(words(5000)))] });
    expect(cuts).toEqual(['body']);
    expect(sent.embeds?.[0]?.description).toMatch(/word…$/);
  });

  test('keep to the limit where code goes on in another embed with a fence of its own', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `row ${String(index)}`).join('\n');
    const { body: sent, cuts } = rendered({ body: [{ kind: 'pre', text: rows, language: 'text' }] });
    expect(sent.embeds?.length).toBeGreaterThan(1);
    expect(cuts).toEqual(['body']);
  });

  test('show every one of many fields', () => {
    const list = embedsOf({ fields: fields(60) }).map(embed => embed.fields?.length);
    expect(list).toEqual([25, 25, 10]);
  });

  test('give up facts first, then fields, then the body', () => {
    const facts = [[text(words(1500))]];
    const withFacts = rendered({ body, facts });
    expect(withFacts.cuts).toEqual(['small facts']);
    expect(withFacts.body.embeds?.at(-1)?.footer?.text.length).toBeGreaterThanOrEqual(280);

    const withFields = rendered({ body, facts, fields: fields(40, words(200)) });
    expect(withFields.cuts).toEqual(['body', '35 of 40 fields', 'small facts']);
    const shown = withFields.body.embeds?.flatMap(embed => embed.fields ?? []) ?? [];
    expect(shown).toHaveLength(6);
  });
});

describe('buttons', () => {
  const button = (index: number, url = `https://a.example/${String(index)}`) => ({
    label: `Button ${String(index)}`,
    url,
  });

  test('stand in rows of five', () => {
    const { components = [] } = rendered({ buttons: [0, 1, 2, 3, 4, 5].map(index => button(index)) }).body;
    expect(components.map(row => row.components.length)).toEqual([5, 1]);
    expect(components[1]?.components[0]).toEqual({
      type: 2,
      style: 5,
      label: 'Button 5',
      url: 'https://a.example/5',
    });
  });

  test('are links where there are too many or the URL is too long', () => {
    const long = `https://a.example/${'p'.repeat(600)}`;
    const buttons = [button(99, long), ...[...Array(26).keys()].map(index => button(index))];
    const { components = [], embeds } = rendered({ buttons }).body;
    expect(components.flatMap(row => row.components)).toHaveLength(25);
    expect(embeds?.[0]?.description).toContain(`\n[Button 99](${long})\n[Button 25](https://a.example/25)`);
  });
});

test('any message keeps the limits', () => {
  fc.assert(
    fc.property(messages, message => {
      // It ends in the check, which throws.
      expect(render(message, plainly)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

test('nothing is cut from a message that fits', () => {
  const sizes = fc.record({
    body: fc.array(fc.integer({ min: 5, max: 900 }), { maxLength: 6 }),
    fields: fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 30 }),
    facts: fc.integer({ min: 5, max: 1900 }),
  });
  const separators = 20;
  fc.assert(
    fc.property(sizes, ({ body, fields: values, facts }) => {
      const message = {
        body: body.map(length => paragraph(text(words(length)))),
        fields: values.map(length => ({ name: 'Name', value: [text(words(length))] })),
        facts: [[text(words(facts))]],
      };
      const sum = (all: readonly number[], extra: number): number =>
        all.reduce((total, one) => total + one + extra, 0);
      fc.pre(sum(body, 2) + sum(values, 4) + facts + separators + 150 < LIMIT);
      expect(rendered(message).cuts).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('renders a body of 200,000 characters in no time', () => {
  const start = performance.now();
  rendered({ body: [paragraph(text(words(200_000))), { kind: 'pre', text: 'line\n'.repeat(40_000) }] });
  expect(performance.now() - start).toBeLessThan(2000);
});
