import type { PullRequestEvent } from '@octokit/webhooks-types';
import { type Inline, text } from '../text/tree.js';
import { count, sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { branches, changeOfPull, pullName, pullUrl } from './pull-change.js';
import { entry, known, name, num, str } from './read.js';
import { smallFacts } from './small-facts.js';
import type { EventReader, GitHubEvent, Mark, News, Subject } from './types.js';

type Payload = GitHubEvent<PullRequestEvent>['payload'];
type Pull = NonNullable<Payload['pull_request']>;

/** What happened, by action; `#` stands for the pull request. https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
const DEEDS: Readonly<Record<string, string>> = {
  synchronize: 'pushed to #',
  ready_for_review: 'marked # as ready for review',
  converted_to_draft: 'made # a draft',
  auto_merge_enabled: 'set # to merge when it is ready',
  auto_merge_disabled: 'stopped the automatic merge of #',
  enqueued: 'put # into the merge queue',
  dequeued: 'took # out of the merge queue',
  milestoned: 'put # into a milestone',
  demilestoned: 'took # out of its milestone',
  labeled: 'labelled #',
  unlabeled: 'took a label off #',
  review_requested: 'asked for a review of #',
  review_request_removed: 'no longer asks for a review of #',
};

/** Words before the person or the label that an action names. */
const WITH: Readonly<Record<string, string>> = {
  assigned: 'to',
  unassigned: 'from',
  labeled: 'as',
  unlabeled: 'that said',
  review_requested: 'by',
  review_request_removed: 'by',
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
  const author = name(pull.user?.login);
  return {
    mark: markOf(action, merged),
    title: sentence(who.actor, deedOf(payload, pull, merged)),
    ...known('url', pullUrl(pull, who.repo)),
    ...known('body', tells ? str(pull.body) : undefined),
    facts: smallFacts(
      branches(pull),
      pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined,
      ...size(pull),
      author === who.actor?.login ? undefined : author && `by ${author}`,
    ),
  };
};

const deedOf = (payload: Payload, pull: Pull, merged: boolean): string => {
  if (merged) return `merged ${pullName(pull)}`;
  const done = deed(DEEDS, payload.action, pullName(pull));
  const link = entry(WITH, payload.action);
  const aside = asideOf(payload);
  return link === undefined || aside === undefined ? done : `${done} ${link} ${aside}`;
};

/** The person, the team or the label beside the pull request. */
const asideOf = (payload: Payload): string | undefined => {
  const asides = payload as Readonly<
    Record<string, { readonly login?: unknown; readonly name?: unknown } | null | undefined>
  >;
  return ['requested_reviewer', 'requested_team', 'label', 'assignee']
    .map(key => name(asides[key]?.login) ?? name(asides[key]?.name))
    .find(found => found !== undefined);
};

const markOf = (action: unknown, merged: boolean): Mark => {
  if (merged) return 'merged';
  return action === 'closed' ? 'closed' : action === 'synchronize' ? 'pushed' : 'opened';
};

/** `+48 −12 in 3 files`, `4 commits` */
const size = (pull: Pull): readonly (Inline | undefined)[] => {
  const [added, removed, files] = [num(pull.additions), num(pull.deletions), num(pull.changed_files)];
  const commits = num(pull.commits);
  const isKnown = added !== undefined && removed !== undefined && files !== undefined;
  return [
    isKnown ? text(`+${added} −${removed} in ${count(files, 'file')}`) : undefined,
    commits === undefined ? undefined : text(count(commits, 'commit')),
  ];
};
