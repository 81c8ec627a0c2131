/** In UTF-16 units. No path is longer by much. */
const LONGEST = 500;
/** Alternatives that the braces of a glob stand for together: `{1..40}/{a,b}.xml` stands for 80. */
const MOST_ALTERNATIVES = 200;
/** Wildcards in one name: `TEST-*-*.xml` has two. How long a match may take grows with each. */
const MOST_IN_NAME = 3;
/** `**` for any folders. */
const MOST_FOLDERS = 6;

/** Why a glob is not searched, since that could take hours; undefined if it is. A stranger's pull request may bring globs in a config file. */
export const findGlobExcess = (glob: string): string | undefined => {
  if (glob.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (/[+*]\(/.test(glob)) return 'it holds +( or *(, which may take hours to match';
  if (countAlternatives(glob) > MOST_ALTERNATIVES)
    return `its braces stand for more than ${MOST_ALTERNATIVES} paths`;
  const names = glob.split('/');
  if (names.filter(name => name === '**').length > MOST_FOLDERS)
    return `it holds more than ${MOST_FOLDERS} times **`;
  if (names.some(name => name !== '**' && countWildcards(name) > MOST_IN_NAME))
    return `it holds more than ${MOST_IN_NAME} wildcards in one name`;
  return undefined;
};

/** At least as many as there are: nested braces count as if they stood side by side. */
const countAlternatives = (glob: string): number =>
  glob
    .split('{')
    .slice(1)
    .reduce((product, part) => product * Math.max(countList(part), countRange(part)), 1);

const countList = (part: string): number => part.split(',').length;

const countRange = (part: string): number => {
  const [, first, last] = /^(-?\d+|[A-Za-z])\.\.(-?\d+|[A-Za-z])/.exec(part) ?? [];
  return first === undefined || last === undefined ? 1 : Math.abs(position(last) - position(first)) + 1;
};

const position = (end: string): number => (/\d/.test(end) ? Number(end) : end.charCodeAt(0));

/** `*`, and groups such as `?(a|b)` or `!(a)`. */
const countWildcards = (name: string): number => (name.match(/\*+|[?@!]\(/g) ?? []).length;
