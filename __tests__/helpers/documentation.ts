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

/** Each link to the playground with the YAML block above it. */
export const playgroundLinks = [...pages].flatMap(([path, page]) =>
  [...page.matchAll(/\(https:\/\/hookline\.github\.io\/hookline\/(#story=[^)\s]+&step=[^)\s]+)\)/g)].map(
    ({ 1: hash = '', index }) => {
      const [, source = ''] = [...page.slice(0, index).matchAll(/^```yaml\n([\s\S]*?)^```/gm)].at(-1) ?? [];
      const [, heading = ''] = [...page.slice(0, index).matchAll(/^#{1,3} (.+)$/gm)].at(-1) ?? [];
      return { where: `${path}: ${heading}`, hash, source };
    },
  ),
);

/** The stories that links open with their own step, by the page. */
export const storyLinks = [...pages].flatMap(([path, page]) =>
  [...page.matchAll(/\(https:\/\/hookline\.github\.io\/hookline\/#story=([\w.-]+)\)/g)].map(
    ({ 1: story = '' }) => ({ path, story }),
  ),
);
