import { type Inline, link } from '../text/tree.js';
import { name, num, str } from './read.js';
import { shaOf } from './ref.js';
import type { Repo } from './types.js';

interface Place {
  readonly path?: unknown;
  readonly line?: unknown;
  readonly sha?: unknown;
}

/** `src/cart.js:84`, linked to the line as it was in that commit. Scanners also report paths outside the repository. */
export const placeLink = (repo: Repo | undefined, place: Place): readonly Inline[] | undefined => {
  const path = str(place.path);
  const shown = name(path);
  if (path === undefined || shown === undefined) return undefined;
  const line = num(place.line);
  const sha = shaOf(str(place.sha));
  const target =
    repo === undefined || sha === undefined || path.startsWith('/')
      ? undefined
      : `${repo.url}/blob/${sha}/${encoded(path)}${line === undefined ? '' : `#L${line}`}`;
  return [link(line === undefined ? shown : `${shown}:${line}`, target)];
};

const encoded = (path: string): string =>
  path
    .split('/')
    .map(part => encodeURIComponent(part.toWellFormed()))
    .join('/');
