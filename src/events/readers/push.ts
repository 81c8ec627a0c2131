import type { PushEvent } from '@octokit/webhooks-types';
import { formatNumber } from '../../text/numbers.js';
import { type Inline, link, text } from '../../text/tree.js';
import { formatCommitLine, readCommit } from '../shared/commit.js';
import { readContextChange, pluralize, actorSentence, readActorAndRepo } from '../shared/common.js';
import { known, readObjects, readString, readUrl } from '../../values/read.js';
import { type Ref, readRef, linkRef, refUrl } from '../shared/ref.js';
import type { Change, EventReader, GitHubEvent, News, Person, Repo } from '../types.js';

/** Commits listed before the rest is counted. */
const LISTED = 5;

type PushPayload = GitHubEvent<PushEvent>['payload'];

/** The data for the parts of a push's message. */
interface PushParts {
  readonly payload: PushPayload;
  readonly actor: Person | undefined;
  readonly repo: Repo | undefined;
  readonly ref: Ref | undefined;
  readonly serverUrl: string;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export const push: EventReader<PushEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const pushed = {
    payload,
    actor: base.actor,
    repo: base.repo,
    ref: readRef(readString(payload.ref) ?? context.ref),
    serverUrl: context.serverUrl,
  };
  return {
    ...base,
    runIsTheNews: true,
    news: buildNews(pushed),
    change:
      payload.deleted === true
        ? describeDeletion(pushed)
        : readPushChange(pushed, readContextChange(context), context.sha),
  };
};

const buildNews = (pushed: PushParts): News => {
  if (pushed.payload.deleted === true) return buildRefNews(pushed, 'deleted');
  const { payload, ref } = pushed;
  const isRefTheNews = ref?.kind === 'tag' || readObjects(payload.commits).length === 0;
  return payload.created === true && isRefTheNews
    ? buildRefNews(pushed, 'created')
    : buildCommitsNews(pushed);
};

/** A new tag, a new branch without its own commits, or a deleted tag or branch. */
const buildRefNews = (
  { payload, actor, repo, ref, serverUrl }: PushParts,
  verb: 'created' | 'deleted',
): News => {
  const isDeleted = verb === 'deleted';
  return {
    mark: isDeleted ? 'deleted' : pickMark(ref),
    title: actorSentence(actor, `${verb} ${refNoun(ref)}`),
    ...known('url', !isDeleted && repo && ref ? refUrl(repo.url, ref) : repo?.url),
    // The bare name, since the text already says "tag".
    where: ref ? linkRef(isDeleted ? undefined : repo?.url, ref).slice(-1) : [],
    lines: isDeleted ? [] : formatCommitLines(payload, repo, serverUrl),
  };
};

const buildCommitsNews = ({ payload, actor, repo, ref, serverUrl }: PushParts): News => {
  const commits = readObjects(payload.commits);
  const verb = payload.forced === true ? 'force-pushed' : 'pushed';
  return {
    mark: pickMark(ref),
    title: actorSentence(actor, commits.length > 0 ? `${verb} ${pluralize(commits.length, 'commit')}` : verb),
    ...known('url', readUrl(payload.compare) ?? readUrl(payload.head_commit?.url) ?? repo?.url),
    where: ref ? [text('to '), ...linkRef(repo?.url, ref)] : [],
    lines: formatCommitLines(payload, repo, serverUrl),
    facts: payload.created === true ? [[text(`new ${refNoun(ref)}`)]] : [],
  };
};

/** The newest commits first, and a count of the rest; the head commit if there are no new ones. */
const formatCommitLines = (
  payload: PushPayload,
  repo: Repo | undefined,
  serverUrl: string,
): readonly (readonly Inline[])[] => {
  const fresh = readObjects(payload.commits);
  const commits = fresh.length > 0 ? fresh.toReversed() : [payload.head_commit];
  const shown = commits.slice(0, LISTED).flatMap(raw => {
    const commit = readCommit(undefined, raw, serverUrl);
    return commit ? [formatCommitLine(repo?.url, commit)] : [];
  });
  const left = commits.length - LISTED;
  return left > 0 ? [...shown, [link(`and ${formatNumber(left)} more`, readUrl(payload.compare))]] : shown;
};

/** A deleted ref has neither a page nor a commit. */
const describeDeletion = ({ ref }: PushParts): Change => ({
  ...known('ref', ref),
  isDeleted: true,
  facts: [[text(`${refNoun(ref)} deleted`)]],
});

const readPushChange = (
  { payload, ref, serverUrl }: PushParts,
  fallback: Change,
  sha: string | undefined,
): Change => {
  const commit = readCommit(readString(payload.head_commit?.id) ?? sha, payload.head_commit, serverUrl);
  return {
    ...known('ref', ref ?? fallback.ref),
    ...known('commit', commit),
    facts: describePush(payload, ref),
    ...known('author', commit?.author),
  };
};

const describePush = (payload: PushPayload, ref: Ref | undefined): readonly (readonly Inline[])[] => {
  const total = readObjects(payload.commits).length;
  const created = payload.created === true;
  const compare = created ? undefined : readUrl(payload.compare);
  return [
    ...(payload.forced === true ? [[link('force-pushed', compare)]] : []),
    ...(created ? [[text(`new ${refNoun(ref)}`)]] : []),
    ...(total > 1 ? [[link(pluralize(total, 'commit'), compare)]] : []),
  ];
};

const refNoun = (ref: Ref | undefined): string => (ref?.kind === 'tag' ? 'tag' : 'branch');

const pickMark = (ref: Ref | undefined): 'tagged' | 'pushed' => (ref?.kind === 'tag' ? 'tagged' : 'pushed');
