/** Characters that may be syntax, which a parser's time depends on. Far more than a message or a list of a company's people has. */
const MOST_SIGNS = 15_000;
const SIGNS = /[\n,[\]{}:?&*!"'#%|>]|-\s/g;

/** Nested lists and maps. */
const DEEPEST = 100;
/** `- - - a`, each deeper than the one before. */
const MANY_MARKS = /^[ \t]*(?:[-?:][ \t]+){20}/m;

const TOO_DEEP = 'it is nested too deeply';

/** Why a YAML text is not parsed because it would take too long; undefined if it is. */
export const findExcess = (text: string): string | undefined => {
  let signs = 0;
  let depth = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    signs += 1;
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return TOO_DEEP;
    if (signs > MOST_SIGNS) return 'it holds too many keys and items';
  }
  return MANY_MARKS.test(text) ? TOO_DEEP : undefined;
};
