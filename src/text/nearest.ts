import { distance } from 'fastest-levenshtein';

/** The known name that was most likely meant, if one is close enough. */
export const findNearest = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map(candidate => ({ candidate, far: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
    ? best.candidate
    : undefined;
};
