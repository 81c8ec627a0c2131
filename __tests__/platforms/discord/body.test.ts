import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../../helpers/cpu-time.js';
import { fc } from '../../helpers/property.js';
import { layOutBody } from '../../../src/platforms/discord/body.js';
import { printBlocks } from '../../../src/platforms/discord/print.js';
import { paragraph, text, type Block, type Inline } from '../../../src/text/tree.js';
import { buildEmbeds, fields, linkTo, rendered, together, safeText } from './sample.js';

const LIMIT = 6000;

describe('long messages', () => {
  const body = [...Array(10).keys()].map(index => paragraph(text(`${String(index)} ${safeText(500)}`)));

  test('continue in a second embed with the rest of the message', () => {
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

  test('end with a link to the rest when the body is cut', () => {
    const long = [...body, ...body];
    const { cuts } = rendered({ body: long });
    const descriptions = buildEmbeds({ body: long, more: 'https://a.example/rest' }).map(
      one => one.description,
    );
    expect(cuts).toEqual([{ part: 'body' }]);
    expect(descriptions.at(-1)).toContain('\n\n[… Read the rest](https://a.example/rest)\n\n[`a1b2c3d`]');
    expect(together({ body: long })).toBeGreaterThan(5900);
  });

  const linesOf = (count: number, line: string): Inline[] =>
    [...Array(count).keys()].flatMap((): Inline[] => [text(line), { kind: 'break' }]);

  test.each<[string, Block, RegExp]>([
    ['a paragraph after a line', paragraph(...linesOf(12, safeText(400))), /word$/],
    ['a paragraph after a sentence', paragraph(text('One is two. '.repeat(400))), /two\.$/],
    ['a paragraph after a word', paragraph(text(safeText(5000))), /word$/],
    ['an endless word', paragraph(text('p'.repeat(5500))), /p$/],
    ['a quote after a line', { kind: 'quote', of: [paragraph(...linesOf(90, safeText(50)))] }, /^> .*word$/s],
    [
      'an item after a word',
      { kind: 'list', items: [{ of: [paragraph(text(safeText(5000)))] }] },
      /^- word.*word$/s,
    ],
    ['a code block after a line', { kind: 'pre', text: `${safeText(95)}\n`.repeat(50) }, /word\n```$/],
  ])('split %s that fits no description', (_, block, end) => {
    const { cuts, body: sent } = rendered({ body: [block] });
    expect(cuts).toEqual([]);
    expect(sent.embeds).toHaveLength(2);
    expect(sent.embeds?.[0]?.description).toMatch(end);
    expect(sent.embeds?.[0]?.description?.length).toBeGreaterThan(3900);
  });

  test('leave no introduction alone in an embed', () => {
    const intro = rendered({ body: [paragraph(text('Intro')), paragraph(...linesOf(100, safeText(55)))] });
    expect(intro.cuts).toEqual([]);
    expect(intro.body.embeds).toHaveLength(2);
    expect(intro.body.embeds?.[0]?.description).toMatch(/^Intro\n\nword/);
  });

  test('keep the limit when code continues in another embed with its own fence', () => {
    const rows = Array.from({ length: 2000 }, (_, index) => `row ${String(index)}`).join('\n');
    const { body: sent, cuts } = rendered({ body: [{ kind: 'pre', text: rows, language: 'text' }] });
    expect(sent.embeds?.length).toBeGreaterThan(1);
    expect(cuts).toEqual([{ part: 'body' }]);
  });

  test('show all of many fields', () => {
    const list = buildEmbeds({ fields: fields(60) }).map(embed => embed.fields?.length);
    expect(list).toEqual([25, 25, 10]);
  });

  test('lose facts first, then fields, then the body', () => {
    const facts = [[text(safeText(1500))]];
    const withFacts = rendered({ body, facts });
    expect(withFacts.cuts).toEqual([{ part: 'facts' }]);
    expect(withFacts.body.embeds?.at(-1)?.footer?.text.length).toBeGreaterThanOrEqual(280);

    const withFields = rendered({ body, facts, fields: fields(40, safeText(200)) });
    expect(withFields.cuts).toEqual([
      { part: 'body' },
      { part: 'fields', cut: 35, of: 40 },
      { part: 'facts' },
    ]);
    const shown = withFields.body.embeds?.flatMap(embed => embed.fields ?? []) ?? [];
    expect(shown).toHaveLength(6);
  });
});

describe('links to long addresses', () => {
  const long = (units: number): string => `https://a.example/${'p'.repeat(units)}`;
  const dash = (units: number): Inline[] => [linkTo('open it', long(units)), text(' and read')];

  test('become labels in a field without room for the URL', () => {
    expect(buildEmbeds({ fields: [{ name: 'Dash', value: dash(1000) }] })[0]?.fields?.[0]?.value).toBe(
      'open it and read',
    );
  });

  test('stay links when the URL fits', () => {
    expect(buildEmbeds({ fields: [{ name: 'Dash', value: dash(900) }] })[0]?.fields?.[0]?.value).toBe(
      `[open it](${long(900)}) and read`,
    );
    expect(buildEmbeds({ body: [paragraph(...dash(2900))] })[0]?.description).toContain(long(2900));
  });

  test('become labels in a body without room for the URL', () => {
    const [embed] = buildEmbeds({ body: [paragraph(...dash(5000))], change: [] });
    expect(embed?.description).toBe('open it and read');
  });

  test('lose the longest URL first, before any word', () => {
    const body = [2900, 10, 2800, 20].map(units => paragraph(...dash(units)));
    const { body: sent, cuts } = rendered({ body, more: 'https://a.example/rest' });
    const said = sent.embeds?.map(one => one.description).join('\n') ?? '';
    expect(said.match(/open it\]?(?:\([^)]*\))? and read/g)).toHaveLength(4);
    expect([2900, 10, 2800, 20].filter(units => said.includes(`${long(units)})`))).toEqual([10, 2800, 20]);
    expect(cuts).toEqual([{ part: 'body-links' }]);
    expect(said).not.toContain('Read the rest');
  });

  test('leave the room to the words of a text that is cut', () => {
    const body = [paragraph(...dash(2900)), paragraph(...dash(20)), paragraph(text(safeText(9000)))];
    const said = buildEmbeds({ body }).map(one => one.description ?? '');
    expect(said[0]).toMatch(/^open it and read\n\n\[open it\]\(/);
    expect(together({ body })).toBeGreaterThan(5900);
  });
});

/** Blocks of every kind and any length, and their greatest size. */
const sizedBlock = fc
  .tuple(
    fc.constantFrom('paragraph', 'word', 'lines', 'quote', 'list', 'item', 'pre', 'heading'),
    fc.oneof(fc.integer({ min: 5, max: 900 }), fc.integer({ min: 900, max: 5400 })),
  )
  .map(([kind, length]): { readonly block: Block; readonly most: number } => {
    const count = Math.ceil(length / 50);
    const lines = [...Array(count).keys()].flatMap((): Inline[] => [text(safeText(45)), { kind: 'break' }]);
    const item = (units: number) => ({ of: [paragraph(text(safeText(units)))] });
    switch (kind) {
      case 'word':
        return { block: paragraph(text('x'.repeat(length))), most: length };
      case 'lines':
        return { block: paragraph(...lines), most: count * 46 };
      case 'quote':
        return { block: { kind: 'quote', of: [paragraph(...lines)] }, most: count * 48 };
      case 'list':
        return {
          block: { kind: 'list', items: Array.from({ length: count }, () => item(45)) },
          most: count * 48,
        };
      case 'item':
        return { block: { kind: 'list', items: [item(length)] }, most: length + 2 };
      case 'pre':
        return { block: { kind: 'pre', text: `${safeText(45)}\n`.repeat(count) }, most: count * 46 + 20 };
      case 'heading':
        return { block: { kind: 'heading', level: 2, of: [text(safeText(40))] }, most: 44 };
      default:
        return { block: paragraph(text(safeText(length))), most: length };
    }
  });

test('cuts nothing from a message that fits', () => {
  const sizes = fc.record({
    body: fc.array(sizedBlock, { maxLength: 6 }),
    fields: fc.array(fc.integer({ min: 5, max: 200 }), { maxLength: 30 }),
    facts: fc.integer({ min: 5, max: 1900 }),
  });
  const sum = (all: readonly number[], extra: number): number =>
    all.reduce((total, one) => total + one + extra, 0);
  const whole = sizes.filter(
    ({ body, fields: values, facts }) =>
      sum(
        body.map(({ most }) => most),
        2,
      ) +
        sum(values, 4) +
        facts +
        190 <
      LIMIT,
  );
  fc.assert(
    fc.property(whole, ({ body, fields: values, facts }) => {
      const message = {
        body: body.map(({ block }) => block),
        fields: values.map(length => ({ name: 'Name', value: [text(safeText(length))] })),
        facts: [[text(safeText(facts))]],
      };
      const { body: sent, cuts } = rendered(message);
      expect(cuts).toEqual([]);
      expect(sent.embeds?.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 300 },
  );
});

test('renders a body of 200,000 characters quickly', () => {
  const cpuMs = startCpuClock();
  rendered({ body: [paragraph(text(safeText(200_000))), { kind: 'pre', text: 'line\n'.repeat(40_000) }] });
  expect(cpuMs()).toBeLessThan(2000);
});

describe('a body without room in the rest of the message', () => {
  const more = 'https://a.example/rest';

  test('is not counted as cut when it shows nothing', () => {
    expect(layOutBody([paragraph(text('\u200b'))], 0, more)).toEqual({ parts: [], cut: false });
  });

  test.each([0, 1, 10, 40, 60])('takes no more than the %i units left', room => {
    const { parts, cut } = layOutBody([paragraph(text(safeText(200)))], room, more);
    expect(cut).toBe(true);
    expect(parts.join('').length).toBeLessThanOrEqual(room);
  });
});
