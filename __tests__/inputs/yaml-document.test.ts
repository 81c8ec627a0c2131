import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/inputs/yaml-document.js';

const KiB = 1024;
const whole = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / piece.length));

/** Pieces with a meaning in YAML, and those that take long by themselves. */
const PIECES = [
  ...[
    '[',
    ']',
    '{',
    '}',
    '[]',
    '{a:',
    '- ',
    '-\t',
    '? ',
    ': ',
    '&a ',
    '*a ',
    '- *a\n',
    '!t ',
    '"',
    "'",
    "'' ",
    '\\x',
    '|\n',
    '>\n',
  ],
  ...[
    '#',
    '#\n',
    '\n',
    ' ',
    '\t',
    '---\n',
    '...\n',
    '%\n',
    '%YAML 1.2\n',
    ',',
    'a,',
    'a: ',
    'a:',
    'a: b\n',
    '  a: b\n',
    '? a\n',
    '? a\n: b\n',
  ],
  ...[
    '@',
    '`',
    '-\n',
    '\r',
    '\0',
    '\u2028',
    '\ufeff',
    'x',
    '- &a x\n',
    'b: {<<: *a}\n',
    '<<: a\n',
    '~',
    '!!binary a\n',
    ' - \n',
    '{{ a }}',
    '[{',
    '}]',
    '<<',
    '|',
    '>-\n  x\n',
  ],
];

describe('a text is read or rejected in under 300 ms of CPU time, whatever it contains', () => {
  const measure = (text: string): number => {
    const before = process.cpuUsage();
    try {
      const read = readYaml(text, { merge: true });
      if ('document' in read) read.document?.toJS({ maxAliasCount: 100 });
    } catch {
      // other tests check the sentence
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test.each(PIECES.map(piece => [JSON.stringify(piece), piece]))('%s', (_shown, piece) => {
    const texts = ['', 'a: &a {x: 1}\n', '[', 'a: |\n', '"'].map(start => start + whole(piece, 256 * KiB));
    const least = (text: string): number => Math.min(measure(text), measure(text), measure(text));
    for (const text of texts) expect(least(text)).toBeLessThan(300);
  });

  test('keys that are all different', () => {
    const keys = Array.from({ length: 7_000 }, (_, n) => `${n.toString(36)}:`).join('\n');
    expect(Math.min(measure(keys), measure(keys), measure(keys))).toBeLessThan(300);
  });
});

test.each([
  ['a key twice', 'a: 1\nb:\n  c: 1\n  c: 2', 'Map keys must be unique at line 4, column 3'],
  ['deep nesting', whole('[', 300), 'it is nested too deeply'],
  ['deep nesting by list markers', whole('- ', 100), 'it is nested too deeply'],
  ['many signs', whole('a,', 64 * KiB), 'it holds too many keys and items'],
  [
    'the first error of many',
    'a: 1\n"b: 2\n"c',
    'Implicit keys need to be on a single line at line 2, column 1',
  ],
])('%s', (_what, text, says) => {
  const read = readYaml(text, {});
  expect('problem' in read && read.problem.description).toContain(says);
});
