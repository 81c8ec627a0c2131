import { describe, expect, test } from '@jest/globals';
import { startCpuClock } from '../helpers/cpu-time.js';
import { fc } from '../helpers/property.js';
import { render } from '../../src/template/engine.js';
import { isMalformed, parseChecked } from '../../src/template/check.js';
import { NamedValue } from '../../src/template/drops.js';
import { guardTemplates } from '../../src/template/guard.js';
import { PLAIN, renderParts } from '../../src/template/parts.js';
import { built, toText } from './read.js';

const guardKind = (source: string, event: unknown, env = {}): string =>
  guardTemplates([source], [event], env)(source).kind;

describe('does not run template syntax that an expression inserted', () => {
  test.each([
    ['{{ nobody }} and {% raw %}'],
    ['Use ${{ secrets.TOKEN }} here'],
    ['Use ${{ github.ref }} here'],
    ['{% include "x" %}'],
    ['{{ user.name }}\u2028{{ other }}'],
    ['a\n{{ nobody }}'],
  ])('%j', async said => {
    expect(await toText(`{{ ref }}: ${said}, {{ actor | upcase }}`, said)).toBe(
      `main: ${said.replace('\u2028', '\n')}, OCTOCAT`,
    );
  });

  test('as toJSON writes it, here and on the runner', () => {
    const said = 'a\u2028"{{ nobody }}"\n\u0085';
    const here = JSON.stringify(said);
    const there = here.replace(
      /[\u0085\u2028]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    for (const form of [here, there]) expect(guardKind(`{{ symbol }} ${form}`, { said })).toBe('guarded');
  });
});

describe('runs no template when its author is uncertain:', () => {
  test.each<[what: string, source: string, event: unknown]>([
    ['a whole text', '{{ symbol }} {{ 6 | times: 7 }}', { m: '{{ 6 | times: 7 }}' }],
    ['the template itself', '{{ 6 | times: 7 }}', { m: '{{ 6 | times: 7 }}' }],
    ['a token inside another text', '{{ symbol }} {{ ref }}', { m: 'about {{ ref }}' }],
    ['the first line', '{{ symbol }} {{ 6 | times: 7 }}', { m: '{{ 6 | times: 7 }}\nand more' }],
    ['a part of a text', '{{ symbol }} x {{ 6 | times: 7 }}', { m: 'long x {{ 6 | times: 7 }} long' }],
    ['a part of what toJSON writes', '{{ symbol }} {{ "a\\n" | upcase }}', { m: 'x\n{{ "a\n" | upcase }}' }],
    ['a truncated part', '{{ 6 | times: 7 | plu… by {{ actor }}', { m: '{{ 6 | times: 7 | plus: 1 }}' }],
    ['a short truncated part', '{{ 6 … by {{ actor }}', { m: '{{ 6 | times: 7 }}' }],
    ['an unclosed token', '{{ symbol }} {{ 6', { m: '{{ 6' }],
    ['two texts side by side', '{{ symbol }} {{ 6 | times: 7 }}', { a: '{', b: '{ 6 | times: 7 }}' }],
    ['four texts side by side', '{{ 6 | times: 7 }}', { a: '{', b: '{', c: '6 | times: 7', d: '}}' }],
    ['the end of a token', '{{ symbol }}', { a: 'symbol }}' }],
    ['the end of a quoted text', '{{ "a" | upcase: "b" }}', { a: 'a" | upcase: "b' }],
    ['a backslash before the end of a quoted text', '{{ "a\\" | append: "b" }}', { a: 'a\\' }],
    ['a filter', '{{ "a" | times: 7 }}', { a: 'times: 7' }],
    ['a tag', '{% if status == "success" %}yes{% endif %}', ['{% if status == "success" %}']],
    ['an end', '{% if ref %}yes{% endif %}', ['{% endif %}']],
    ['U+2028', '{{ symbol }} \\u2028{{ 6 | times: 7 }}', { m: '\u2028{{ 6 | times: 7 }}' }],
    ['half of a surrogate pair', '{{ symbol }} \ufffd{{ 6 | times: 7 }}', { m: '\ud83d{{ 6 | times: 7 }}' }],
    ['a key', '{{ 6 | times: 7 }}', { '{{ 6 | times: 7 }}': 1 }],
    ['a piece of a capture', '{% capture x %}{{ nobody }}{% endcapture %}{{ x }}', ['{{ nobody }}']],
    ['a piece of a token', '{{ "{{ nobody }}" | upcase }}', ['{{ nobody }}']],
    ['a text that ends in the first brace of a token', '{{ no }}{{ ref }}', ['{{ no }}{']],
    ['an escape after a quoted text', '{{ "%}\\u2028" }}', ['%}\u2028']],
    ['what follows a dollar sign', 'x ${{ 6 | times: 7 }}', { m: 'y x ${{ 6 | times: 7 }} z' }],
  ])('%s', (_what, source, event) => expect(guardKind(source, event)).toBe('ambiguous'));

  test('also for text in the environment', () => {
    expect(guardKind('{{ symbol }} {{ ref }}', {}, { GITHUB_HEAD_REF: '{{ ref }}' })).toBe('ambiguous');
    expect(guardKind('{{ symbol }} {{ ref }}', {}, { INPUT_TITLE: '{{ ref }}' })).toBe('guarded');
  });

  test('and posts Hookline’s own message', async () => {
    const own = await built({});
    expect(await built({ title: '{{ symbol }} {{ ref }}' }, '{{ ref }}')).toMatchObject({ title: own.title });
  });
});

describe('runs the author’s templates', () => {
  test.each<[source: string, event: unknown]>([
    ['{{ ref }} {{ commit.message }}', { m: 'about {{ actor }}' }],
    ['{{ ref }}', { m: '} { {% {{ }} %}' }],
    ['{{ "Fix it" | upcase }}', { m: 'Fix it' }],
    ['{{ "it\'s" | upcase }}', { m: "it's" }],
    ['{{ ref }} }} %}', { m: 'x }}' }],
    ['{{ needs.build.result }}', { build: 'build' }],
    ['{{ github.ref_name }}', { m: 'about ${{ github.ref }}' }],
    ['{{ "{{" }} {{ ref }}', { m: '{{ other }}' }],
  ])('%s beside %j', (source, event) => expect(guardKind(source, event)).toBe('guarded'));
});

/** Many foreign texts that start like the source: a second or two at most. */
test('gives up a search that would take too long, and runs nothing', () => {
  const source = `{{ symbol }} ${'x'.repeat(90_000)}`;
  const event = Array.from({ length: 60_000 }, (_, at) => `{{ symbol ${'y'.repeat(9)}${at}`);
  const cpuMs = startCpuClock();
  expect(guardKind(source, event)).toBe('ambiguous');
  expect(cpuMs()).toBeLessThan(8_000);
});

/** What an author writes and what an event contains, in pieces that attack each other. */
const AUTHOR = [
  '{{ ref }}',
  '{{ "',
  '" }}',
  ' and ',
  '{',
  '}}',
  '{% if ref %}',
  '{% endif %}',
  '$',
  '{{ ref',
  '| upcase',
];
const FOREIGN = [
  '{',
  '{{',
  '}}',
  '}',
  '{%',
  '%}',
  ' ',
  '\n',
  '\u2028',
  '\ud83d',
  '"',
  "'",
  '6 | times: 7',
  ' if true ',
  'ref',
  'word',
  '{{ 6 | times: 7 }}',
  '{{ ref }}',
  '{% endif %}',
  '{{ no }}',
];

const foreignText = fc
  .array(fc.constantFrom(...FOREIGN), { minLength: 1, maxLength: 5 })
  .map(all => all.join(''))
  .filter(text => text.trim() !== '');
const part = fc.oneof(
  fc.constantFrom(...AUTHOR).map(text => ({ text, isForeign: false })),
  fc
    .tuple(foreignText, fc.constantFrom('whole', 'json', 'line', 'trimmed'))
    .map(([text, form]) => ({ text, form, isForeign: true })),
);

const shownAs = (text: string, form: string | undefined): string => {
  if (form === 'json')
    return JSON.stringify(text.toWellFormed()).slice(1, -1).replaceAll('\u2028', '\\u2028');
  if (form === 'line') return (text.split('\n', 1)[0] ?? '').toWellFormed();
  return form === 'trimmed' ? text.trim().toWellFormed() : text.toWellFormed();
};

const names = new NamedValue(
  '',
  null,
  new Map([
    ['ref', 'main'],
    ['symbol', 'S'],
  ]),
);
const fill = (source: string): string | undefined => {
  try {
    return renderParts(render(parseChecked(source), names), PLAIN);
  } catch (error) {
    if (isMalformed(error)) return undefined;
    throw error;
  }
};

test('never evaluates event text: a template gives the same as with plain words in its place', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 7 }), parts => {
      const pieces = parts.map(({ text, isForeign, ...rest }) =>
        isForeign ? shownAs(text, 'form' in rest ? rest.form : undefined) : text,
      );
      const source = pieces.join('');
      const guarded = guardTemplates(
        [source],
        parts.flatMap(({ text, isForeign }) => (isForeign ? [text] : [])),
        {},
      )(source);
      if (guarded.kind === 'ambiguous') return;
      // The same with a placeholder for each foreign text. Placeholders that are names or values in the author's tokens stay ambiguous.
      const harmless = (piece: string): boolean => /^[\w.-]*$/.test(piece);
      const words = parts.map(({ text, isForeign }, at) =>
        isForeign && !harmless(pieces[at] ?? '') ? `w${at}w` : isForeign ? (pieces[at] ?? '') : text,
      );
      const expected = fill(words.join(''))?.replace(
        /w(\d)w/g,
        (_all, at: string) => pieces[Number(at)] ?? '',
      );
      const filled = fill(guarded.source);
      if (filled === undefined) return;
      expect(filled).not.toContain('42');
      if (expected === undefined) return;
      const restored = guarded.restore([filled])[0];
      expect(restored).toBe(expected);
    }),
    { numRuns: 3_000 },
  );
});
