import { distance } from 'fastest-levenshtein';

const letters = (name: string): string => Array.from(name).sort().join('');

/** How far two names are apart. Two letters that changed places are one mistake. */
const countMistakes = (one: string, other: string): number => {
  const far = distance(one, other);
  return far === 2 && letters(one) === letters(other) ? 1 : far;
};

/** The known name that was most likely meant, if one is close enough. */
export const findNearest = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map(candidate => ({ candidate, far: countMistakes(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
    ? best.candidate
    : undefined;
};
