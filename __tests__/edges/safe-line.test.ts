import { describe, expect, test } from '@jest/globals';
import { safeLine } from '../../src/edges/safe-line.js';

/** How the runner finds a command: it skips ignorable characters, as .NET does when it compares by culture. */
const runsCommand = (line: string): boolean => {
  const seen = line.trimStart().replaceAll(/\p{DI}/gu, '');
  return seen.startsWith('::') || seen.includes('##[');
};

describe('a safe line', () => {
  test.each([
    ['a command', '::error::boo'],
    ['a command after spaces', '   ::set-output name=a::b'],
    ['a command after a tab', '\t::error::boo'],
    ['a command in a second line', 'hi\n::error::boo'],
    ['a command after a carriage return', '\r::error::boo'],
    ['a command after a line separator', '\u2028::error::boo'],
    ['a command after a next-line control', '\u0085::error::boo'],
    ['a command after a zero-width space', '\u200b::error::boo'],
    ['a command with a zero-width joiner in it', ':\u200d:error::boo'],
    ['a command after a byte order mark', '\ufeff::error::boo'],
    ['a command after NUL', '\0::error::boo'],
    ['three colons', ':::error::boo'],
    ['the older syntax', '##[error]boo'],
    ['the older syntax within a line', 'a ##[group]b ##[endgroup]'],
    ['the older syntax with a soft hyphen in it', 'a #\u00ad#[error]b'],
    ['more number signs', '####[error]b'],
    ['a command after a right-to-left mark', '\u202e::error::boo \u2067x\u2066y'],
  ])('runs no command from %s', (_, text) => {
    const line = safeLine(text);
    expect(runsCommand(line)).toBe(false);
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]/u);
    expect(line.replaceAll(/[\s\p{DI}]/gu, '')).toBe(text.replaceAll(/[\s\p{DI}\p{Cc}]/gu, ''));
  });

  test.each([
    'CI failed on main',
    '  "indented": "JSON",',
    'a :: b',
    'std::string',
    '## heading [x]',
    '👩‍👩‍👧 ❤️',
  ])('leaves %j unchanged', text => {
    expect(safeLine(text)).toBe(text);
  });
});
