import { describe, expect, test } from '@jest/globals';
import { foreignTemplates } from '../../src/template/guard.js';
import { toText } from './read.js';

describe('what an expression puts into a template is no template', () => {
  test.each([
    ['{{ github.repository }}'],
    ['{{ nobody }} and {% raw %}'],
    ['{{ left open'],
    ['{% if status %}'],
    ['Use ${{ secrets.TOKEN }} here'],
  ])('%s', async said => {
    expect(await toText(said, said)).toBe(said);
    expect(await toText(`{{ ref }}: ${said}, {{ actor | upcase }}`, said)).toBe(`main: ${said}, OCTOCAT`);
    expect(await toText(`{{ "${said}" | append: "!" }}`, said)).toBe(`${said}!`);
  });

  test.each(['}}', '{{', '{% if', '{{ ref'])(
    '%s in an event breaks no template of the author’s',
    async said => {
      expect(await toText('{% if ref %}{{ ref }}{% endif %}', said)).toMatch(/main|\{\{ ref \}\}/);
    },
  );

  test('but what the author writes is one, whatever the event says', async () => {
    expect(await toText('{{ ref }} {{ commit.message }}', 'about {{ actor }}')).toBe(
      'main about {{ actor }}',
    );
  });
});

test('foreign templates are found however deep they lie, and in the names of branches', () => {
  const deep = { a: [{ b: { c: 'x {{ y }}' } }, null, 3] };
  expect(foreignTemplates([deep], { GITHUB_HEAD_REF: '{{z}}', INPUT_TEXT: '{{ no }}' })).toEqual([
    'x {{ y }}',
    '{{z}}',
  ]);
});
