/** GitHub shows ten annotations of a kind for one step. */
const MOST = 10;

/** The first sentences, and how many more there are. A file can hold thousands of mistakes, and outputs have a limit. */
export const firstFew = (sentences: readonly string[], what: string): readonly string[] =>
  sentences.length <= MOST
    ? sentences
    : [...sentences.slice(0, MOST - 1), `and ${sentences.length - MOST + 1} more ${what}`];
