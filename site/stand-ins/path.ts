/** A stand-in for node:path: what src/ uses of it, for paths of a Linux runner. */

export const sep = '/';

export const isAbsolute = (path: string): boolean => path.startsWith('/');

export const normalize = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    const up = part === '..';
    if (up && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (!up || !isAbsolute(path)) parts.push(part);
  }
  return `${isAbsolute(path) ? '/' : ''}${parts.join('/')}` || '.';
};

export const resolve = (...paths: readonly string[]): string =>
  normalize(paths.reduce((base, path) => (isAbsolute(path) ? path : `${base}/${path}`), '/'));

export const join = (...paths: readonly string[]): string => normalize(paths.filter(Boolean).join('/'));

export const relative = (from: string, to: string): string => {
  const [start, end] = [from, to].map(path => resolve(path).split('/').filter(Boolean)) as [
    string[],
    string[],
  ];
  const shared = start.findIndex((part, at) => part !== end[at]);
  const same = shared === -1 ? start.length : shared;
  return [...start.slice(same).map(() => '..'), ...end.slice(same)].join('/');
};

export const dirname = (path: string): string => normalize(`${path}/..`);

export const basename = (path: string): string => normalize(path).split('/').at(-1) ?? '';

export const posix = { sep, isAbsolute, normalize, resolve, join, relative, dirname, basename };
