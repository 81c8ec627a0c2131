/** One grapheme of eleven units. */
export const FAMILY = '👨‍👩‍👧‍👦';
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Texts that are hard because of their length. */
export const HUGE: Readonly<Record<string, string>> = {
  'a wall of letters': 'a'.repeat(200_000),
  'a wall of words': 'lorem ipsum '.repeat(17_000),
  'a wall of lines': 'line\n'.repeat(40_000),
  'a wall of mentions': '<!channel> @everyone '.repeat(9_500),
  'a wall of marks': '*_~`|\\'.repeat(33_000),
  'a wall of ampersands': '&<>'.repeat(66_000),
  'a wall of families': FAMILY.repeat(18_000),
  'a tower of marks': `a${'\u0301'.repeat(199_999)}`,
  'towers of marks': `a${'\u0301'.repeat(30)}`.repeat(6_400),
  'a wall of isolates': '\u2068'.repeat(200_000),
  'Hebrew and Latin by turns': 'אב ab '.repeat(33_000),
  'half characters': '\ud83d'.repeat(200_000),
  'terminal escapes': '\u001b['.repeat(100_000),
  joiners: 'é\u200d'.repeat(100_000),
  'open brackets': '['.repeat(50_000),
  'links in links': '[a]('.repeat(50_000),
  'open angles': '<'.repeat(200_000),
  'quotes in quotes': '>'.repeat(5_000),
  'lists in lists': lines(600, index => `${' '.repeat(2 * index)}- a`),
  'a wide table': `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n${'|b\n'.repeat(8000)}`,
  'a tall table': `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(25_000)}`,
  'crossed emphasis': '**a *b _c ~~d '.repeat(14_000),
  'open fences': '```\n'.repeat(50_000),
  'short URLs': 'https://a.example/ '.repeat(10_000),
  'hosts in labels': '[a.example](https://b.example) '.repeat(6_000),
  'links to long addresses': `[a](https://a.example/${'p'.repeat(1_000)}) `.repeat(195),
  'issues and logins': '#1 @octocat '.repeat(16_000),
};
