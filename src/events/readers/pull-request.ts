import type { PullRequestEvent } from '@octokit/webhooks-types';
import { formatNumber } from '../../text/numbers.js';
import { type Inline, text } from '../../text/tree.js';
import { asObject } from '../../values/json.js';
import { shortenName, entry, known, readName, readNumber, readString } from '../../values/read.js';
import { pluralize, actorSentence, readActorAndRepo, withLabel, toSmallFacts } from '../shared/common.js';
import { fromTo } from '../shared/action-phrase.js';
import { describeNumberedAction } from '../shared/numbered-action.js';
import {
  branchesFact,
  readPullRequestChange,
  formatPullRequest,
  pullRequestUrl,
} from '../shared/pull-change.js';
import type { EventReader, GitHubEvent, Mark, News, Person, Subject } from '../types.js';
import { unlessActor } from '../shared/possessive.js';

type PullRequestEventPayload = GitHubEvent<PullRequestEvent>['payload'];
type PullRequestPayload = NonNullable<PullRequestEventPayload['pull_request']>;

/** Actions that name nothing but the pull request, which is `#`. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const ACTION_PHRASES: Readonly<Record<string, string>> = {
  synchronize: 'pushed to #',
  ready_for_review: 'marked # as ready for review',
  converted_to_draft: 'turned # into a draft',
  auto_merge_enabled: 'set # to merge when it is ready',
  auto_merge_disabled: 'stopped the automatic merge of #',
  enqueued: 'put # into the merge queue',
  dequeued: 'took # out of the merge queue',
};

/** Why a pull request left the merge queue. https://docs.github.com/graphql/reference/pulls#removedfrommergequeueevent */
const DEQUEUE_REASONS: Readonly<Record<string, string>> = {
  CI_FAILURE: 'its checks failed',
  CI_TIMEOUT: 'its checks took too long',
  MERGE_CONFLICT: 'it has conflicts',
  BRANCH_PROTECTIONS: 'branch protection forbids it',
  QUEUE_CLEARED: 'the queue was cleared',
  ROLL_BACK: 'the queue was rolled back',
  MERGE: 'it was merged',
  ALREADY_MERGED: 'it was merged before',
  MANUAL: 'by hand',
  GIT_TREE_INVALID: 'it could not be merged',
  INVALID_MERGE_COMMIT: 'it could not be merged',
};

const MARKS: Readonly<Record<string, Mark>> = {
  opened: 'opened',
  reopened: 'opened',
  ready_for_review: 'opened',
  closed: 'closed',
  synchronize: 'pushed',
  review_requested: 'waiting',
};

/** `pull_request` and `pull_request_target`. */
export const pullRequest: EventReader<PullRequestEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const pull = {
    ...payload.pull_request,
    ...known('number', readNumber(payload.number) ?? readNumber(payload.pull_request?.number)),
  };
  return {
    ...base,
    runIsTheNews: payload.action === 'synchronize',
    news: buildNews(payload, pull, base),
    change: readPullRequestChange(pull, base.repo, context),
  };
};

const buildNews = (
  payload: PullRequestEventPayload,
  pull: PullRequestPayload,
  who: Pick<Subject, 'actor' | 'repo'>,
): News => {
  const { action } = payload;
  const merged = action === 'closed' && pull.merged === true;
  const tells = merged || action === 'opened' || action === 'reopened';
  return {
    mark: merged ? 'merged' : (entry(MARKS, action) ?? 'news'),
    title: actorSentence(who.actor, describeAction(payload, pull, merged, who.actor)),
    ...known('url', pullRequestUrl(pull, who.repo)),
    ...known('body', tells ? readString(pull.body) : undefined),
    facts: toSmallFacts(
      branchesFact(pull),
      pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined,
      ...formatDiffSize(pull),
      withLabel('was', readName(asObject(asObject(asObject(payload)['changes'])['title'])['from'])),
      withLabel('opened by', unlessActor(who.actor, pull.user)),
    ),
  };
};

const describeAction = (
  payload: PullRequestEventPayload,
  pull: PullRequestPayload,
  merged: boolean,
  actor: Person | undefined,
): string => {
  const thing = formatPullRequest(pull);
  if (merged) return `merged ${thing}`;
  const detail = describeDetail(payload, pull);
  const shown = detail === '' ? thing : shortenName(thing);
  if (payload.action === 'edited' && detail !== '') return `changed the base of ${shown}${detail}`;
  const done = entry(ACTION_PHRASES, payload.action)?.replace('#', () => shown);
  return done === undefined ? describeNumberedAction(payload, shown, actor) : done + detail;
};

/** What is said after its name: where it leads now, or why it left the merge queue. */
const describeDetail = (payload: PullRequestEventPayload, pull: PullRequestPayload): string => {
  const { action, changes, reason } = asObject(payload);
  const base =
    action === 'edited' ? readName(asObject(asObject(asObject(changes)['base'])['ref'])['from']) : undefined;
  if (base !== undefined) return fromTo(base, readName(pull.base?.ref));
  const why = action === 'dequeued' ? entry(DEQUEUE_REASONS, reason) : undefined;
  return why === undefined ? '' : `: ${why}`;
};

/** `+48 −12 in 3 files`, `4 commits` */
const formatDiffSize = (pull: PullRequestPayload): readonly (Inline | undefined)[] => {
  const [added, removed, files] = [
    readNumber(pull.additions),
    readNumber(pull.deletions),
    readNumber(pull.changed_files),
  ];
  const commits = readNumber(pull.commits);
  const isKnown = added !== undefined && removed !== undefined && files !== undefined;
  return [
    isKnown
      ? text(`+${formatNumber(added)} −${formatNumber(removed)} in ${pluralize(files, 'file')}`)
      : undefined,
    commits === undefined ? undefined : text(pluralize(commits, 'commit')),
  ];
};
