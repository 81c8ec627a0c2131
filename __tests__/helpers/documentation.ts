import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that users read, by path. */
export const pages: ReadonlyMap<string, string> = new Map(
  [
    'README.md',
    'watch/README.md',
    'drain/README.md',
    ...readdirSync('docs')
      .filter(name => name.endsWith('.md'))
      .map(name => join('docs', name)),
  ].map(path => [path, readFileSync(path, 'utf8')]),
);

export const readPage = (path: string): string => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`there is no page ${path}`);
  return page;
};
