import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { joinedFile, requestLater } from '../../../tools/scripts/build-joined.ts';

const CHUNK = JSON.stringify(join(process.cwd(), 'dist', 'chunks', 'markdown.js'));

/** What the built chunk reads from each source, and whether it has loaded the names of characters by then. */
const readInBuild = (sources: readonly string[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        '-p',
        `JSON.stringify(${JSON.stringify(sources)}.map(source => [
          require(${CHUNK}).gfm.readMarkdown(source, {})[0].of,
          Object.keys(require.cache).some(file => /[\\\\/]entities\\.js$/.test(file)),
        ]))`,
      ],
      { encoding: 'utf8' },
    ),
  );

test('loads the names of characters with the first text that has one', () => {
  const href = 'https://example.com/?a=1';
  expect(readInBuild(['R & D &#169;', `&copy; [&Auml;](${href}&amp;b) &nothing;`])).toEqual([
    [[{ kind: 'text', text: 'R & D ©' }], false],
    [
      [
        { kind: 'text', text: '© ' },
        { kind: 'link', url: `${href}&b`, of: [{ kind: 'text', text: 'Ä' }] },
        { kind: 'text', text: ' &nothing;' },
      ],
      true,
    ],
  ]);
});

test('replaces what a package imports, and nothing that this program imports', () => {
  const parser = joinedFile('markdown-it', '/src/text/gfm-parser.ts') ?? '';
  expect(parser).toMatch(/markdown-it\.mjs$/);
  const names = joinedFile('entities', parser) ?? '';
  expect([...requestLater([parser, names])]).toEqual([['entities', new Set(['decodeHTMLStrict'])]]);
  expect(joinedFile('entities', '/src/text/gfm-parser.ts')).toBeUndefined();
  expect([...requestLater([parser])]).toEqual([]);
});
