import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';

import { findNames, findWords, readPhrases, readWordList } from '../../../tools/scripts/prose-words.ts';

const { prose, names } = readWordList(readFileSync('tools/scripts/words.json', 'utf8'));
const found = (text: string): readonly string[] => findWords(text, prose).map(one => one.found);

test.each([
  ['The message is posted anew.', ['anew']],
  ['This is no webhook, and these are no lists.', ['is no webhook', 'are no lists']],
  ['There is no webhook.', []],
  ['It is no longer there.', []],
  ['The step ends well.', ['ends well']],
  ['Anewer words, renewed.', []],
  ['Color, colour and COLOURS', ['colour', 'COLOURS']],
])('finds in "%s" %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('does not take code, comments, and addresses for prose', () => {
  const text =
    'A `leg` and [a page](legs.md#leg) at https://leg.example/leg\n\n```yaml\nleg: 1\n```\n\n<!-- leg -->';
  expect(found(text)).toEqual([]);
});

test('reports a finding with line and column', () => {
  expect(findWords('One\n\nA leg', prose)).toEqual([
    { line: 3, column: 3, found: 'leg', instead: 'matrix job' },
  ]);
});

test('takes longer texts of code as sentences, including parts of templates', () => {
  const source =
    "const a = 'one two three';\nconst b = `${a} four five six ${a} seven eight nine`;\nconst c = 'short';";
  expect(readPhrases(source)).toEqual([
    { line: 1, text: 'one two three' },
    { line: 2, text: ' four five six ' },
    { line: 2, text: ' seven eight nine' },
  ]);
});

test('reads a name as its words where it is declared', () => {
  const source = `
const toldAt = 1;
const MEND_HINT = toldAt;
interface Legs { readonly isAnew: boolean }
const { told: reported, lanes } = given;
const total = given.told + legend + retell;
function judge(spotLight: string) {}`;
  expect(findNames(source, names).map(({ line, name }) => `${line} ${name}`)).toEqual([
    '2 toldAt',
    '3 MEND_HINT',
    '4 Legs',
    '4 isAnew',
    '5 lanes',
    '7 judge',
    '7 spotLight',
  ]);
});
