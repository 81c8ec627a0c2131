import type { PullRequestEvent } from '@octokit/webhooks-types';
import { formatNumber } from '../../text/numbers.js';
import { type Inline, text } from '../../text/tree.js';
import { asObject } from '../../values/json.js';
import { entry, known, readName, readNumber, readString } from '../../values/read.js';
import { capitalize, pluralize, readActorAndRepo } from '../shared/common.js';
import { fromTo } from '../shared/action-phrase.js';
import { formatNumberAndTitle, describeNumberedAction, appendTitle } from '../shared/numbered-action.js';
import { branchesFact, readPullRequestChange, pullRequestUrl } from '../shared/pull-change.js';
import type { EventReader, GitHubEvent, Mark, News, Person, Subject } from '../types.js';
import { unlessActor } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

type PullRequestEventPayload = GitHubEvent<PullRequestEvent>['payload'];
type PullRequestPayload = NonNullable<PullRequestEventPayload['pull_request']>;

/**
 * Actions that need no other object than the pull request, `#`. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
const ACTION_PHRASES: Readonly<Record<string, string>> = {
  synchronize: 'pushed to #',
  ready_for_review: 'marked # as ready for review',
  converted_to_draft: 'converted # to draft',
  auto_merge_enabled: 'enabled auto-merge for #',
  auto_merge_disabled: 'disabled auto-merge for #',
  enqueued: 'added # to the merge queue',
  dequeued: 'removed # from the merge queue',
};

interface StageResult {
  readonly why: string;
  /** Whether someone has to fix it. */
  readonly bad?: true;
}

/** Why a pull request left the merge queue. https://docs.github.com/graphql/reference/pulls#removedfrommergequeueevent */
const DEQUEUE_REASONS: Readonly<Record<string, StageResult>> = {
  CI_FAILURE: { why: 'checks failed', bad: true },
  CI_TIMEOUT: { why: 'checks timed out', bad: true },
  MERGE_CONFLICT: { why: 'it has conflicts', bad: true },
  BRANCH_PROTECTIONS: { why: 'branch protection rules are not met', bad: true },
  GIT_TREE_INVALID: { why: 'it could not be merged', bad: true },
  INVALID_MERGE_COMMIT: { why: 'it could not be merged', bad: true },
  QUEUE_CLEARED: { why: 'the queue was cleared' },
  ROLL_BACK: { why: 'the queue was rolled back' },
  MERGE: { why: 'it was merged' },
  ALREADY_MERGED: { why: 'it was merged before' },
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
  const left = action === 'dequeued' ? entry(DEQUEUE_REASONS, asObject(payload)['reason']) : undefined;
  return {
    mark: merged ? 'merged' : left?.bad ? 'failed' : (entry(MARKS, action) ?? 'news'),
    ...(left
      ? whyItLeft(left, pull)
      : appendTitle(actorSentence(who.actor, describe(payload, pull, merged, who.actor)), pull)),
    ...known('url', pullRequestUrl(pull, who.repo)),
    // People who read about the merge already read the description when it was opened.
    ...known('body', action === 'opened' || action === 'reopened' ? readString(pull.body) : undefined),
    facts: toSmallFacts(
      branchesFact(pull),
      pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined,
      ...formatDiffSize(pull),
      withLabel('was', readName(asObject(asObject(asObject(payload)['changes'])['title'])['from'])),
      withLabel('opened by', unlessActor(who.actor, pull.user)),
    ),
  };
};

/** `Pull request #12 was removed from the merge queue: checks failed`: nobody did it, and the reason is news. */
const whyItLeft = (
  { why }: StageResult,
  pull: PullRequestPayload,
): Pick<News, 'title' | 'afterColon' | 'lines'> => ({
  title: `${capitalize(formatNumberAndTitle('pull request', pull))} was removed from the merge queue`,
  afterColon: why,
  lines: toSmallFacts(readName(pull.title)),
});

const describe = (
  payload: PullRequestEventPayload,
  pull: PullRequestPayload,
  merged: boolean,
  actor: Person | undefined,
): string => {
  const { action } = payload;
  const thing = formatNumberAndTitle('pull request', pull);
  if (action === 'closed') return merged ? `merged ${thing}` : `closed ${thing} without merging`;
  const base = action === 'edited' ? previousBase(payload) : undefined;
  if (base !== undefined) return `changed the base of ${thing}${fromTo(base, readName(pull.base?.ref))}`;
  return (
    entry(ACTION_PHRASES, action)?.replace('#', () => thing) ?? describeNumberedAction(payload, thing, actor)
  );
};

const previousBase = (payload: PullRequestEventPayload): string | undefined =>
  readName(asObject(asObject(asObject(asObject(payload)['changes'])['base'])['ref'])['from']);

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
