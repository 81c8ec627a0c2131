import type { Source } from './merge.js';

/**
 * What distinguishes reports, for people: `ubuntu`, `windows` of `reports/ubuntu/junit.xml` and `reports/windows/junit.xml`, `chromium`,
 * `firefox` of two browsers in one file.
 */
export const labelSources = (all: readonly Source[]): ReadonlyMap<Source, string> => {
  const paths = all.map(({ path }) => path.replace(/\.\w+$/, '').split('/'));
  const [first = []] = paths;
  const shortest = Math.min(...paths.map(path => path.length));
  const isCommon = (at: number): boolean => paths.every(path => path.at(at) === first.at(at));
  let head = 0;
  while (head < shortest && isCommon(head)) head += 1;
  let tail = 0;
  while (tail < shortest - head && isCommon(-1 - tail)) tail += 1;
  const buildLabel = ({ path, variant }: Source, segments: readonly string[]): string => {
    const part = segments.slice(head, segments.length - tail).join('/');
    const isShared = all.some(other => other.path === path && other.variant !== variant);
    return [part, isShared ? variant : ''].filter(one => one !== '').join(' ');
  };
  return new Map(all.map((source, at) => [source, buildLabel(source, paths[at] ?? [])]));
};

/** A report and how long its tests took. */
export interface Timed {
  readonly path: string;
  readonly ms: number | undefined;
}

/**
 * How long the tests took: the sum if one tool wrote the reports one after another; the longest if jobs ran the same tests in parallel,
 * each with its own folder or file.
 */
export const totalDuration = (reports: readonly Timed[], overlaps: boolean): number | undefined => {
  const timed = reports.filter(report => report.ms !== undefined);
  if (timed.length === 0) return undefined;
  const paths = timed.map(({ path }) => path.split('/'));
  const [first = []] = paths;
  let head = 0;
  while (first[head] !== undefined && paths.every(path => path[head] === first[head])) head += 1;
  const sums = new Map<string, number>();
  timed.forEach(({ ms = 0 }, at) => {
    const job = overlaps ? (paths[at]?.[head] ?? '') : '';
    sums.set(job, (sums.get(job) ?? 0) + ms);
  });
  return Math.max(...sums.values());
};
