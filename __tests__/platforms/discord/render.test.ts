import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { render } from '../../../src/platforms/discord/render.js';
import { paragraph, text } from '../../../src/text/tree.js';
import { messages } from './arbitrary.js';
import { buildEmbeds, linkTo, plainly, rendered, safeText } from './sample.js';

test('shows a run in title, change, and footer, and mentions nobody', () => {
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
  test('has the body, the change, and the facts on one line when one of them is a link', () => {
    const [embed] = buildEmbeds({
      body: [paragraph(text('Expected 3 items'))],
      change: [[text('first')], [text('second')]],
      facts: [
        [text('4m 12s')],
        [linkTo('run 41', 'https://a.example/41')],
        [linkTo('b', 'https://a.example/b')],
      ],
    });
    expect(embed?.description).toBe(
      'Expected 3 items\n\nfirst\nsecond\n-# 4m 12s · [run 41](https://a.example/41) · [b](https://a.example/b)',
    );
    expect(embed).not.toHaveProperty('footer');
  });

  test('escapes only where Discord reads Markdown', () => {
    const [embed] = buildEmbeds({
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
    const [embed] = buildEmbeds({
      title: 'a\nb',
      where: [],
      change: [[text('c'), { kind: 'break' }, text('d\ne')]],
    });
    expect(embed).toMatchObject({ title: '❌ a b', description: 'c d e' });
  });

  test('has only images with http or https URLs', () => {
    const [embed] = buildEmbeds({ image: 'https://a.example/i.png', thumbnail: 'javascript:alert(1)' });
    expect(embed?.image).toEqual({ url: 'https://a.example/i.png' });
    expect(embed).not.toHaveProperty('thumbnail');
  });

  test('puts short values side by side and omits fields without content', () => {
    const [embed] = buildEmbeds({
      fields: [
        { name: 'Short', value: [text('x')] },
        { name: 'Long', value: [text(safeText(60))] },
        { name: 'Blank', value: [text(' \u200b ')] },
        { name: ' ', value: [text('nameless')] },
      ],
    });
    expect(embed?.fields).toEqual([
      { name: 'Short', value: 'x', inline: true },
      { name: 'Long', value: safeText(60), inline: false },
      { name: '\u200b', value: 'nameless', inline: true },
    ]);
  });
});

describe('the title', () => {
  test('is cut before the place where it happened', () => {
    const { body, cuts } = rendered({ title: safeText(400) });
    const title = body.embeds?.[0]?.title ?? '';
    expect(title).toMatch(/^❌ word .*… on main$/);
    expect(title.length).toBeGreaterThan(230);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(cuts).toEqual([{ part: 'title' }]);
  });

  test('is cut together with a long place', () => {
    const [embed] = buildEmbeds({ where: [text(safeText(400))] });
    expect(embed?.title).toMatch(/^❌ CI failed word .*…$/);
  });

  test('ends with the title of the subject, which is cut first', () => {
    const [embed] = buildEmbeds({ afterColon: 'Fix the cart' });
    expect(embed?.title).toBe('❌ CI failed on main: Fix the cart');
    const { body, cuts } = rendered({ afterColon: safeText(400) });
    expect(body.embeds?.[0]?.title).toMatch(/^❌ CI failed on main: word .*…$/);
    expect(cuts).toEqual([{ part: 'title' }]);
  });

  test('counts its backslashes', () => {
    const title = buildEmbeds({ title: '*'.repeat(256), where: [] })[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).toMatch(/^❌ (\\\*)+…$/);
  });

  test('is never blank', () => {
    expect(buildEmbeds({ symbol: '', title: ' ', where: [] })[0]?.title).toBe('No title');
  });
});

test('puts facts with a time in the description, since footers show none', () => {
  const facts = [[text('since '), { kind: 'time', at: Date.UTC(2019, 4, 23, 7) } as const], [text('#42')]];
  const [embed] = buildEmbeds({ facts, change: [] });
  expect(embed).toMatchObject({ description: '-# since <t:1558594800:f> · #42' });
});

describe('buttons', () => {
  const button = (index: number, url = `https://a.example/${String(index)}`) => ({
    label: `Button ${String(index)}`,
    url,
  });

  test('are in rows of five', () => {
    const { components = [] } = rendered({ buttons: [0, 1, 2, 3, 4, 5].map(index => button(index)) }).body;
    expect(components.map(row => row.components.length)).toEqual([5, 1]);
    expect(components[1]?.components[0]).toEqual({
      type: 2,
      style: 5,
      label: 'Button 5',
      url: 'https://a.example/5',
    });
  });

  test('become links when there are too many or the URL is too long', () => {
    const long = `https://a.example/${'p'.repeat(600)}`;
    const buttons = [button(99, long), ...[...Array(26).keys()].map(index => button(index))];
    const { components = [], embeds } = rendered({ buttons }).body;
    expect(components.flatMap(row => row.components)).toHaveLength(25);
    expect(embeds?.[0]?.description).toContain(`\n[Button 99](${long})\n[Button 25](https://a.example/25)`);
  });
});

test('keeps any message within the limits', () => {
  fc.assert(
    fc.property(messages, message => {
      // Ends in the check, which throws.
      expect(render(message, plainly)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
