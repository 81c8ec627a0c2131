import { describe, expect, test } from '@jest/globals';
import { readBody } from '../../src/message/body.js';
import { phoneLines } from '../../src/text/phone-lines.js';
import { blocksToPlainText } from '../../src/text/plain.js';

const page = 'https://github.com/octo-org/shop/releases/tag/v1';
const read = (source: string, maxLines = 0) => readBody(source, { pageUrl: page }, maxLines);
const shown = async (source: string, maxLines = 0): Promise<string> =>
  blocksToPlainText(await read(source, maxLines));

test('leaves out Dependabot’s list of commands', async () => {
  const commands =
    '---\n\n<details>\n<summary>Dependabot commands and options</summary>\n<br />\n\nYou can:\n- `@dependabot rebase`\n\n\n</details>\nbelow';
  expect(await shown(`Bumps a.\n\n${commands}`)).toBe('Bumps a.\nbelow');
  const promise =
    "Dependabot will resolve any conflicts with this PR as long as you don't alter it yourself. You can also trigger a rebase manually by commenting `@dependabot rebase`.\n\n[//]: # (dependabot-automerge-start)";
  expect(await shown(`Bumps a.\n\n${promise}\n\n${commands}`)).toBe('Bumps a.\nbelow');
  const rebase = 'You can trigger a rebase of this PR by commenting `@dependabot rebase`.';
  expect(await shown(`Bumps a.\n\n${rebase}\n\n${commands}`)).toBe('Bumps a.\nbelow');
  expect(await shown(rebase)).toContain('You can trigger');
  expect(await shown('<summary>Dependabot commands and options</summary>')).toContain('commands');
});

test('leaves out unanswered questions of a template', async () => {
  expect(
    await shown('### What\n\nIt broke\n\n### Version\n\n_No response_\n\n### Log\n\n_No response_'),
  ).toBe('What\nIt broke');
  expect(
    await shown(
      '### What\r\n\r\nIt broke\r\n\r\n### Log\r\n\r\n```shell\r\n\r\n```\r\n\r\n### Steps\r\n\r\nNone',
    ),
  ).toBe('What\nIt broke\nSteps\nNone');
  expect(await shown('### Log\n\n```shell\n\n```')).toBe('');
  expect(await shown('### Log\n\n```shell\n\nfirst\n```')).toBe('Log\n\nfirst');
  expect(await shown('_No response_ from the host')).toBe('No response from the host');
});

describe('a long text', () => {
  const notes = `## Changes\n${'- Make the cart count its items again, however many they are\n'.repeat(60)}\n**Full Changelog**: https://github.com/octo-org/shop/compare/v1...v2`;

  test('ends after a number of lines on a phone, with a link to the rest', async () => {
    const blocks = await read(notes, 40);
    expect(phoneLines(blocks)).toBeLessThanOrEqual(42);
    expect(phoneLines(blocks)).toBeGreaterThan(35);
    expect(blocks.at(-1)).toEqual({
      kind: 'paragraph',
      of: [
        { kind: 'text', text: '… ' },
        { kind: 'link', url: page, of: [{ kind: 'text', text: 'Read the rest' }] },
      ],
    });
    expect(JSON.stringify(blocks)).toContain('/compare/v1...v2');
  });

  test.each([
    ['a paragraph', '**Full Changelog**: https://github.com/octo-org/shop/compare/v1...v2\n'],
    [
      'the last item',
      '- Thanks\n- All: https://github.com/octo-org/shop/compare/v1...v2\n\n[a]: https://a.example/compare/x',
    ],
  ])('that is too long to be read keeps its comparison: %s', async (_what, end) => {
    const long = `## Changes\n${'- Make the cart count its items again, however many they are\n'.repeat(600)}\n${end}`;
    for (const lines of [0, 40])
      expect(JSON.stringify(await read(long, lines)).match(/\/compare\/v1\.\.\.v2"/g)).toHaveLength(1);
  });

  test.each([
    ['code', '```\nhttps://github.com/octo-org/shop/compare/v1...v2\n```'],
    ['a comment', '<!-- https://github.com/octo-org/shop/compare/v1...v2 -->'],
    ['the name of a target', '[v2]: https://github.com/octo-org/shop/compare/v1...v2'],
  ])('that is too long to be read has none in %s', async (_what, end) => {
    const long = `${'Make the cart count its items again.\n'.repeat(900)}\n${end}`;
    expect(JSON.stringify(await read(long))).not.toContain('/compare/');
  });

  test('is complete when it has few lines or any number is allowed', async () => {
    expect(await shown(notes, 0)).not.toContain('Read the rest');
    expect(await shown(notes, 200)).not.toContain('Read the rest');
  });

  test.each([
    ['a paragraph', 'word '.repeat(600)],
    ['code', `\`\`\`\n${'code\n'.repeat(100)}\`\`\``],
    ['a quote', '> word\n>\n'.repeat(100)],
    ['Japanese', '長い文章。'.repeat(400)],
  ])('also ends in the middle of %s', async (_what, source) => {
    const blocks = await read(source, 10);
    expect(phoneLines(blocks)).toBeLessThanOrEqual(13);
    expect(blocksToPlainText(blocks)).toContain('… Read the rest');
  });
});
