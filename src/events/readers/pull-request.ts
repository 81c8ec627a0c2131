import type { PullRequestEvent } from '@octokit/webhooks-types';
import { grouped } from '../../text/numbers.js';
import { type Inline, text } from '../../text/tree.js';
import { bag, brief, entry, known, name, num, str } from '../../values/read.js';
import { count, sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { fromTo } from '../shared/deed.js';
import { numberedDeed } from '../shared/numbered-deed.js';
import { branches, changeOfPull, pullName, pullUrl } from '../shared/pull-change.js';
import type { EventReader, GitHubEvent, Mark, News, Person, Subject } from '../types.js';
import { otherThan } from '../shared/whose.js';

type Payload = GitHubEvent<PullRequestEvent>['payload'];
type Pull = NonNullable<Payload['pull_request']>;

/** Deeds that name nothing beside the pull request; `#` stands for it. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const DEEDS: Readonly<Record<string, string>> = {
  synchronize: 'pushed to #',
  ready_for_review: 'marked # as ready for review',
  converted_to_draft: 'turned # into a draft',
  auto_merge_enabled: 'set # to merge when it is ready',
  auto_merge_disabled: 'stopped the automatic merge of #',
  enqueued: 'put # into the merge queue',
  dequeued: 'took # out of the merge queue',
};

/** Why a pull request left the merge queue. https://docs.github.com/graphql/reference/pulls#removedfrommergequeueevent */
const LEFT: Readonly<Record<string, string>> = {
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
  const base = whoAndWhere(payload, context);
  const pull = {
    ...payload.pull_request,
    ...known('number', num(payload.number) ?? num(payload.pull_request?.number)),
  };
  return {
    ...base,
    runIsTheNews: payload.action === 'synchronize',
    news: newsOf(payload, pull, base),
    change: changeOfPull(pull, base.repo, context),
  };
};

const newsOf = (payload: Payload, pull: Pull, who: Pick<Subject, 'actor' | 'repo'>): News => {
  const { action } = payload;
  const merged = action === 'closed' && pull.merged === true;
  const tells = merged || action === 'opened' || action === 'reopened';
  return {
    mark: merged ? 'merged' : (entry(MARKS, action) ?? 'news'),
    title: sentence(who.actor, deedOf(payload, pull, merged, who.actor)),
    ...known('url', pullUrl(pull, who.repo)),
    ...known('body', tells ? str(pull.body) : undefined),
    facts: smallFacts(
      branches(pull),
      pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined,
      ...size(pull),
      labelled('was', name(bag(bag(bag(payload)['changes'])['title'])['from'])),
      labelled('opened by', otherThan(who.actor, pull.user)),
    ),
  };
};

const deedOf = (payload: Payload, pull: Pull, merged: boolean, actor: Person | undefined): string => {
  const thing = pullName(pull);
  if (merged) return `merged ${thing}`;
  const detail = detailOf(payload, pull);
  const shown = detail === '' ? thing : brief(thing);
  if (payload.action === 'edited' && detail !== '') return `changed the base of ${shown}${detail}`;
  const done = entry(DEEDS, payload.action)?.replace('#', () => shown);
  return done === undefined ? numberedDeed(payload, shown, actor) : done + detail;
};

/** What decides about it and stands behind its name: where it leads now, or why it left the merge queue. */
const detailOf = (payload: Payload, pull: Pull): string => {
  const { action, changes, reason } = bag(payload);
  const base = action === 'edited' ? name(bag(bag(bag(changes)['base'])['ref'])['from']) : undefined;
  if (base !== undefined) return fromTo(base, name(pull.base?.ref));
  const why = action === 'dequeued' ? entry(LEFT, reason) : undefined;
  return why === undefined ? '' : `: ${why}`;
};

/** `+48 −12 in 3 files`, `4 commits` */
const size = (pull: Pull): readonly (Inline | undefined)[] => {
  const [added, removed, files] = [num(pull.additions), num(pull.deletions), num(pull.changed_files)];
  const commits = num(pull.commits);
  const isKnown = added !== undefined && removed !== undefined && files !== undefined;
  return [
    isKnown ? text(`+${grouped(added)} −${grouped(removed)} in ${count(files, 'file')}`) : undefined,
    commits === undefined ? undefined : text(count(commits, 'commit')),
  ];
};
