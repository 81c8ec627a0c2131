/** `Expected: 4`, `Received string:  "eur"`, `left: 3` */
const VALUE =
  /^(Expected|Received|Actual|Snapshot(?=:)|expected|actual|got|left|right|[Bb]ut was|but(?=: was))\b([^:]{0,40}):(?:\s+(\S.*))?$/;

/** `expect(received).not.toBeNull()` */
const MATCHER_NAME = /^(?:\w*Error: )?expect\([^)]*\)\.(?:(?:resolves|rejects)\.)?((?:not\.)?\w+)\(/;

/** `Received function did not throw` */
const SENTENCE = /^Received (?:\w+ )+\w+\.?$/;

/** Headings of a difference: `- Expected  - 1`, `+ actual - expected`. */
const HEADING = /^[-+] +(?:(?:Expected|Received|Snapshot)\b|(?:actual|expected) [-+])/;

/** `- "plum",` of what was expected, `+ "pear",` of what came instead. */
const DIFFERENCE = /^([-+]) +(\S.*?),?$/;

/** Where the stack starts. After it, some tools repeat the values, and Playwright shows its next attempt. */
const END = /^(?:at|❯)\s|^Retry #\d/;

/** `expected 4, received 3` for an assertion whose first line only names the matcher; `''` if its lines contain no values. */
export const describeValues = (first: string, lines: readonly string[]): string => {
  const all = beforeStack(lines);
  if (first.startsWith(EQUALITY)) return equalityOf(all);
  return pairedValues(first, all) || describeDifference(all) || (all.find(line => SENTENCE.test(line)) ?? '');
};

const EQUALITY = 'Expected equality of these values';

/** GoogleTest: `expected equality of total(1, 3) (3) and 4` of two expressions, each followed by its value if that differs. */
const equalityOf = (lines: readonly string[]): string => {
  const begin = lines.findIndex(line => line.startsWith(EQUALITY));
  const values: string[] = [];
  for (const line of lines.slice(begin + 1, begin + 5)) {
    const value = /^Which is: (.*)$/.exec(line)?.[1];
    if (value === undefined) values.push(line);
    else values.push(`${values.pop() ?? ''} (${value})`);
  }
  const [one = '', other = ''] = values;
  return other === '' ? '' : `expected equality of ${one} and ${other}`;
};

const beforeStack = (lines: readonly string[]): readonly string[] => {
  const end = lines.findIndex(line => END.test(line));
  return end < 0 ? lines : lines.slice(0, end);
};

const pairedValues = (first: string, lines: readonly string[]): string => {
  const values = lines
    .flatMap((line, at) => {
      const [, word, rest = '', inLine] = VALUE.exec(line) ?? [];
      // Only a whole sentence, "Expected value to be equal to:", leaves its value to the next line.
      const value = inLine ?? (rest === '' && word !== 'Received' ? '' : lines[at + 1]);
      return word === undefined || !value || /[[{(]$/.test(value) ? [] : { word: word.toLowerCase(), value };
    })
    .slice(0, 2);
  const [only, other] = values;
  if (only === undefined) return '';
  const text = values.map(({ word, value }) => `${word} ${value}`).join(', ');
  const matcher = MATCHER_NAME.exec(first)?.[1];
  return other === undefined && only.word === 'received' && matcher !== undefined
    ? `${matcher}: ${text}`
    : text;
};

/** `expected "plum", received "pear"` of the first lines that differ, and how many more there are. */
export const describeDifference = (lines: readonly string[]): string => {
  const all = beforeStack(lines);
  const begin = all.findIndex(line => DIFFERENCE.test(line) && !HEADING.test(line));
  if (begin < 0) return '';
  const next = all.findIndex((line, at) => at > begin && HEADING.test(line));
  const found = all.slice(begin, next < 0 ? undefined : next).map(line => {
    const [, sign, value = ''] = DIFFERENCE.exec(line) ?? [];
    return { sign, value };
  });
  const length = found.findIndex(({ sign }) => sign === undefined);
  const together = found.slice(0, length < 0 ? undefined : length);
  const expected = together.find(({ sign }) => sign === '-')?.value;
  const received = together.find(({ sign }) => sign === '+')?.value;
  const text = [
    ...(expected === undefined ? [] : [`expected ${expected}`]),
    ...(received === undefined ? [] : [`received ${received}`]),
  ].join(', ');
  const countLines = (mark: string): number => found.filter(({ sign }) => sign === mark).length;
  const more = Math.max(countLines('-'), countLines('+')) - 1;
  return more === 0 ? text : `${text} and ${more} more ${more === 1 ? 'difference' : 'differences'}`;
};
