import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { collectFacts } from '../facts/collect.js';
import type { EventFile } from '../facts/event-file.js';
import type { ReleaseData } from '../facts/release-reader.js';
import { findReleases, type FoundRelease } from '../facts/releases.js';
import { isDue } from '../facts/when.js';
import { createReleaseReader } from '../github/read-releases.js';
import type { RequestedRelease } from '../inputs/releases.js';
import { type Inputs, isTransition } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { asObject, type JsonObject } from '../values/json.js';
import { known, readString } from '../values/read.js';
import { connectOctokit } from './connect.js';

/** For all requests together, and for one of them, so that an answer that never comes leaves time to ask again. */
const ALL_MS = 10_000;
const ONE_MS = 4_000;

/** Releases with their own section. The others are counted. */
const MOST = 8;

/** What the message is about: the releases, in the form of their event; what started the run; or nothing. */
export type ReleaseNews =
  | { readonly kind: 'releases'; readonly inputs: Inputs; readonly file: EventFile }
  | { readonly kind: 'run' }
  | { readonly kind: 'nothing'; readonly reason: string };

type ReleaseEdges = Pick<Edges, 'env' | 'clock' | 'interrupted' | 'runner'>;

/**
 * Reads the releases that the step is about. A run that went wrong is reported as such, whatever it has released. Throws a `UserError` for a
 * release that does not exist. `connect` is for tests.
 */
export const readReleaseNews = async (
  inputs: Inputs,
  asked: readonly RequestedRelease[],
  file: EventFile,
  context: Context,
  edges: ReleaseEdges,
  connect = connectOctokit,
): Promise<ReleaseNews> => {
  const { status } = await collectFacts(inputs, file, context);
  const isWell = status === 'success';
  const isOfRun = inputs.about === 'run' || inputs.target?.live === 'run';
  if (isOfRun || (inputs.about === 'auto' && !isWell)) return { kind: 'run' };
  if (asked.length === 0) {
    // A message that says that the job is running cannot stay as it is.
    if (!isWell || inputs.target?.live) return { kind: 'run' };
    return { kind: 'nothing', reason: 'Nothing posted: release is empty, so nothing was released' };
  }
  const compares = inputs.when.some(isTransition);
  if (!isDue(inputs.when, status) && !compares) return { kind: 'run' };
  rejectOtherRepositories(asked, context);
  const { found, commit } = await ask(asked.slice(0, MOST), inputs, context, edges, connect);
  const releases = found.map(one => (one.kind === 'read' ? one.release : buildNameOnly(one, context)));
  reportUnread(found, edges.runner);
  return {
    kind: 'releases',
    inputs: { ...inputs, about: 'event' },
    file: buildEvent(releases, asked.length, file.payload, commit, context),
  };
};

type Unread = Extract<FoundRelease, { kind: 'unread' }>;

interface Answer {
  readonly found: readonly Exclude<FoundRelease, { kind: 'missing' }>[];
  readonly commit?: string;
}

const ask = async (
  asked: readonly RequestedRelease[],
  { token, timeoutMs, templates, payload }: Inputs,
  { repository = '', serverUrl }: Context,
  { clock, env, interrupted, runner }: ReleaseEdges,
  connect: typeof connectOctokit,
): Promise<Answer> => {
  const [owner = '', repo = ''] = repository.split('/');
  if (token === undefined || repo === '') {
    if (asked.some(({ kind }) => kind === 'latest')) throw latestUnreadableError();
    const why = token === undefined ? TOKEN_MISSING : ': GITHUB_REPOSITORY is not set';
    const gap = { sentence: `The release notes could not be read${why}` };
    return { found: asked.map(one => ({ kind: 'unread', asked: one, gap })) };
  }
  const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
  const plain = await connect(token, env, runner.redact);
  const get = runner.debugs ? (await import('./trace.js')).tracedGet(plain, { clock, runner }) : plain;
  const reader = createReleaseReader({
    get,
    owner,
    repo,
    serverUrl,
    clock,
    timeoutMs: Math.min(timeoutMs, ONE_MS),
    until,
  });
  const found = await findReleases(asked, reader);
  const [first, ...others] = found;
  // Only the user's own text can ask for the commit.
  const wantsCommit = (templates !== undefined || payload !== undefined) && others.length === 0;
  const tag = first?.kind === 'read' ? readString(first.release['tag_name']) : undefined;
  return { found, ...known('commit', wantsCommit && tag ? await reader.commit(tag) : undefined) };
};

const TOKEN_MISSING = ' (token is empty): they need a token with the permission contents: read';

/** A tag with the same name here would be another release. */
const rejectOtherRepositories = (asked: readonly RequestedRelease[], { repository = '' }: Context): void => {
  for (const one of asked)
    if (one.kind === 'tag' && one.repository && one.repository.toLowerCase() !== repository.toLowerCase())
      throw new UserError(
        'release',
        `"${one.tag}" is a release of ${one.repository}`,
        `name a release of ${repository}`,
      );
};

/** What is known about a release without GitHub's API: a short message is better than none. */
const buildNameOnly = ({ asked, gap }: Unread, { serverUrl, repository = '' }: Context): ReleaseData => {
  const page = `${serverUrl}/${repository}/releases`;
  const rest = { draft: false, prerelease: false };
  if (asked.kind === 'tag') {
    const path = asked.tag.split('/').map(encodeURIComponent).join('/');
    return { tag_name: asked.tag, html_url: `${page}/tag/${path}`, ...rest };
  }
  if (gap.refused) throw latestUnreadableError();
  // Trouble with the API is not the user's mistake, and GitHub knows where this address leads.
  return { name: 'latest', html_url: `${page}/latest`, ...rest };
};

const latestUnreadableError = (): UserError =>
  new UserError(
    'release',
    'the latest release could not be read',
    'give the job permissions: { contents: read } and the step a token, or name the tag',
  );

/** One warning for all, with what to add to the job. */
const reportUnread = (found: Answer['found'], runner: Edges['runner']): void => {
  const gaps = found.flatMap(one => (one.kind === 'unread' ? one.gap : []));
  const [first, ...others] = gaps;
  if (first === undefined) return;
  const hint = first.refused ? '. Add to the job: permissions: { contents: read }' : '';
  const count = others.length;
  const rest = count > 0 ? `. The same is true of ${count} more` : '';
  const end =
    count > 0
      ? ', so the message shows only their names'
      : ', so the message shows only the name of the release';
  runner.warning(`release: ${first.sentence}${rest}${end}${hint}`);
};

/** What the event would have said if one had started this run. */
const buildEvent = (
  releases: readonly ReleaseData[],
  count: number,
  own: JsonObject,
  commit: string | undefined,
  { serverUrl, repository }: Context,
): EventFile => {
  const [release = {}] = releases;
  const tag = readString(release['tag_name']);
  const target = readString(release['target_commitish']);
  const sha = commit ?? (/^[0-9a-f]{40}$/.test(target ?? '') ? target : undefined);
  const logins = new Set(releases.map(one => asObject(one['author'])['login']));
  const sender = logins.size === 1 ? release['author'] : undefined;
  const isOne = count === 1;
  return {
    readable: true,
    payload: {
      action: 'published',
      release,
      ...(!isOne && { releases, count }),
      repository: own['repository'] ?? {
        full_name: repository,
        html_url: `${serverUrl}/${repository ?? ''}`,
      },
      ...known('organization', own['organization']),
      ...known('sender', sender),
    },
    instead: {
      event: isOne ? 'release' : 'releases',
      ...known('ref', isOne && tag !== undefined ? `refs/tags/${tag}` : undefined),
      ...known('sha', isOne ? sha : undefined),
      own,
    },
  };
};
