import type { Edges } from '../../edges/types.js';
import { pathUnder } from '../../events/shared/ref.js';
import { oneLine } from '../../text/clean.js';
import { errorCode } from '../../values/errors.js';
import { findReports, LIMITS } from './find.js';
import { locate, type Workspace } from './locate.js';
import { Merge, type Merged } from './merge.js';
import { readReport } from './read-report.js';
import { totalDuration, labelSources, type Timed } from './sources.js';
import type { FailedTest, TestFacts } from './types.js';
import { Unreadable } from './unreadable.js';

/** The commit whose sources a message links to. */
export interface Sources {
  readonly repoUrl?: string;
  readonly sha?: string;
}

export interface TestsRead {
  /** Absent if no report could be read. */
  readonly tests?: TestFacts;
  /** What is wrong with the reports: sentences for the user. */
  readonly notices: readonly string[];
}

/** Reads the test reports that the globs match, and merges them. Never rejects because of the content of a report or the kind of a file. */
export const readTests = async (
  globs: readonly string[],
  sources: Sources,
  { env, files }: Pick<Edges, 'env' | 'files'>,
): Promise<TestsRead> => {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  if (workspace === '')
    return { notices: ['tests: there is no workspace (GITHUB_WORKSPACE) to find reports in'] };
  const found = await findReports(globs, workspace, files);
  const merge = new Merge();
  const { reports, unread, notices } = await readAll(found.files, merge, files);
  const said = [...found.notices, ...notices, ...(found.left > 0 ? [tooManyNotice(found.left)] : [])];
  const merged = merge.end();
  const tests =
    reports.length > 0 || merged.counts.total > 0
      ? buildFacts(merged, reports, unread + found.left, locateIn(workspace, sources, { env, files }))
      : undefined;
  return { ...(tests && { tests }), notices: said.map(notice => `tests: ${notice}`) };
};

const tooManyNotice = (left: number): string =>
  `only the first ${LIMITS.files} reports are read, and ${left} more are not: write globs that name fewer files`;

interface ReadAll {
  readonly reports: readonly Timed[];
  readonly unread: number;
  readonly notices: readonly string[];
}

const readAll = async (
  found: readonly { readonly path: string; readonly real: string }[],
  merge: Merge,
  files: Edges['files'],
): Promise<ReadAll> => {
  const reports: Timed[] = [];
  const notices: string[] = [];
  const others: string[] = [];
  const folders: string[] = [];
  let room: number = LIMITS.all;
  let unread = 0;
  for (const { path, real } of found) {
    try {
      const file = await files.open(real, Math.min(room, LIMITS.file));
      room -= file.size;
      reports.push({ path, ms: await readReport(file, merge.report(path)) });
    } catch (error) {
      if (errorCode(error) === 'EISDIR') folders.push(path);
      else if (error instanceof Unreadable && error.kind === 'other')
        others.push(`${path}: ${error.message}`);
      else {
        unread += 1;
        notices.push(`${path} is not read to its end: ${describeError(error)}`);
      }
    }
  }
  const [folder] = folders;
  if (folder !== undefined && found.length === folders.length)
    notices.push(`${folder} is a folder: write ${folder}/**/*.xml`);
  return { reports, unread, notices: [...notices, ...othersNotice(others)] };
};

const othersNotice = ([first, ...rest]: readonly string[]): readonly string[] => {
  if (first === undefined) return [];
  const more = rest.length === 0 ? '' : `; so are ${rest.length} more of the files`;
  return [`not a test report (JUnit XML or CTRF JSON): ${first}${more}`];
};

const describeError = (error: unknown): string => {
  if (error instanceof Unreadable) return error.message;
  switch (errorCode(error)) {
    case 'EFBIG':
      return 'it is larger than 50 MB, or all reports together are larger than 200 MB';
    case 'EINVAL':
    case 'ENXIO':
      return 'it is not a regular file';
    default:
      return `it cannot be read (${errorCode(error) || 'no reason given'})`;
  }
};

/** A failure's error and place, with paths as they are below the workspace. */
type Locate = (failure: Merged['failures'][number]) => Pick<FailedTest, 'at' | 'url' | 'error'>;

const locateIn = (
  workspace: string,
  { repoUrl, sha }: Sources,
  { env, files }: Pick<Edges, 'env' | 'files'>,
): Locate => {
  const root = workspace.replaceAll('\\', '/').replace(/\/$/, '');
  const repo = env['GITHUB_REPOSITORY']?.split('/')[1];
  const known: Workspace = {
    roots: [root],
    ...(repo !== undefined && { repo }),
    holds: path => files.exists(`${workspace}/${path}`),
    isCheckedOut: files.exists(`${workspace}/.git`),
  };
  return ({ places, report, error: raw }) => {
    const error = raw === undefined ? {} : { error: oneLine(raw.replaceAll(`${root}/`, '')) };
    const found = locate(places, report, known);
    if (!found) return error;
    const line = found.line === undefined ? '' : `:${found.line}`;
    const anchor = found.line === undefined ? '' : `#L${found.line}`;
    const isLinked = found.isSure && repoUrl !== undefined && sha !== undefined;
    const url = isLinked ? pathUnder(`${repoUrl}/blob/${sha}`, found.path) : undefined;
    return {
      ...error,
      at: oneLine(`${found.path}${line}`),
      ...(url !== undefined && { url: `${url}${anchor}` }),
    };
  };
};

const buildFacts = (
  { counts, failures, flakyNames, overlaps }: Merged,
  reports: readonly Timed[],
  unread: number,
  where: Locate,
): TestFacts => {
  const durationMs = totalDuration(reports, overlaps);
  const own = failures.filter(isOwnFailure(failures));
  const parents = failures.length - own.length;
  return {
    ...counts,
    total: counts.total - parents,
    failed: counts.failed - parents,
    ...(durationMs !== undefined && { durationMs }),
    failures: own.map(failure => {
      const labels = labelSources(failure.in);
      return {
        suite: oneLine(failure.suite),
        name: failure.name,
        ...where(failure),
        failedIn:
          failure.in.length > 1 ? failure.failedIn.map(source => oneLine(labels.get(source) ?? '')) : [],
        of: failure.in.length,
      };
    }),
    flakyNames,
    unread,
  };
};

/** In Go, a test that only contains subtests fails if one of them fails. It is not a failure of its own. */
const isOwnFailure = (failures: Merged['failures']): ((failure: Merged['failures'][number]) => boolean) => {
  const parents = new Set(
    failures.flatMap(({ name }) =>
      name
        .split('/')
        .slice(0, -1)
        .map((_, at, all) => all.slice(0, at + 1).join('/')),
    ),
  );
  return ({ name, error }) => error !== undefined || !parents.has(name);
};
