import { formatNumber } from '../../text/numbers.js';
import { type Inline, link, text } from '../../text/tree.js';
import { known, readObjects, readUrl } from '../../values/read.js';
import { formatCommitLine, readCommit } from './commit.js';
import { pluralize } from './common.js';
import { findPushPage, isRefNew, type PushParts, refNoun } from './push-parts.js';
import { linkRef, type Ref } from './ref.js';
import { actorSentence } from './wording.js';
import type { News } from '../types.js';

/** Commits listed before the rest is counted. */
const LISTED = 5;

/** How a message about the push itself reads. */
export const buildPushNews = (pushed: PushParts): News => {
  if (pushed.payload.deleted === true) return buildRefNews(pushed, 'deleted');
  return isRefNew(pushed) ? buildRefNews(pushed, 'created') : buildCommitsNews(pushed);
};

/** A new tag, a new branch without its own commits, or a deleted tag or branch. */
const buildRefNews = (pushed: PushParts, verb: 'created' | 'deleted'): News => {
  const { actor, repo, ref } = pushed;
  const isDeleted = verb === 'deleted';
  return {
    mark: isDeleted ? 'deleted' : pickMark(ref),
    title: actorSentence(actor, `${verb} ${refNoun(ref)}`),
    ...known('url', findPushPage(pushed)),
    // The bare name, since the text already says "tag".
    where: ref ? linkRef(isDeleted ? undefined : repo?.url, ref).slice(-1) : [],
    lines: isDeleted ? [] : formatCommitLines(pushed),
  };
};

const buildCommitsNews = (pushed: PushParts): News => {
  const { payload, actor, repo, ref } = pushed;
  const commits = readObjects(payload.commits);
  const verb = payload.forced === true ? 'force-pushed' : 'pushed';
  return {
    mark: pickMark(ref),
    title: actorSentence(actor, commits.length > 0 ? `${verb} ${pluralize(commits.length, 'commit')}` : verb),
    ...known('url', findPushPage(pushed)),
    where: ref ? [text('to '), ...linkRef(repo?.url, ref)] : [],
    lines: formatCommitLines(pushed),
    facts: payload.created === true ? [[text(`new ${refNoun(ref)}`)]] : [],
  };
};

/** The newest commits first, and a count of the rest; the head commit if there are no new ones. */
const formatCommitLines = ({ payload, repo, serverUrl }: PushParts): readonly (readonly Inline[])[] => {
  const fresh = readObjects(payload.commits);
  const commits = fresh.length > 0 ? fresh.toReversed() : [payload.head_commit];
  const shown = commits.slice(0, LISTED).flatMap(raw => {
    const commit = readCommit(undefined, raw, serverUrl);
    return commit ? [formatCommitLine(repo?.url, commit)] : [];
  });
  const left = commits.length - LISTED;
  return left > 0 ? [...shown, [link(`and ${formatNumber(left)} more`, readUrl(payload.compare))]] : shown;
};

const pickMark = (ref: Ref | undefined): 'tagged' | 'pushed' => (ref?.kind === 'tag' ? 'tagged' : 'pushed');
