import type { PullRequestReviewEvent } from '@octokit/webhooks-types';
import { type Inline, text } from '../../text/tree.js';
import type { EventReader, GitHubEvent, Mark, Repo } from '../types.js';
import type { AnyAction } from '../loose.js';
import { readActorAndRepo } from '../shared/common.js';
import { actionPhrase } from '../shared/action-phrase.js';
import { formatNumberAndTitle, appendTitle } from '../shared/numbered-action.js';
import { branchesFact, readPullRequestChange, pullRequestUrl } from '../shared/pull-change.js';
import { entry, known, readString, readUrl } from '../../values/read.js';
import { linkCommit, readSha } from '../shared/ref.js';
import { unlessActor, possessive } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

type ReviewPayload = GitHubEvent<AnyAction<PullRequestReviewEvent>>['payload'];

/** The meaning of a submitted review, by state. https://docs.github.com/rest/pulls/reviews */
const REVIEW_STATES: Readonly<Record<string, { readonly phrase: string; readonly mark: Mark }>> = {
  approved: { phrase: 'approved', mark: 'approved' },
  changes_requested: { phrase: 'requested changes on', mark: 'rejected' },
  commented: { phrase: 'reviewed', mark: 'comment' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review */
export const pullRequestReview: EventReader<AnyAction<PullRequestReviewEvent>> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const { review, pull_request: pull } = payload;
  const reviewState = payload.action === 'submitted' ? entry(REVIEW_STATES, review?.state) : undefined;
  const done =
    reviewState?.phrase ??
    `${actionPhrase({}, payload.action, possessive(base.actor, review?.user, 'review'))} of`;
  const dismissed = payload.action === 'dismissed';
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: reviewState?.mark ?? (dismissed ? 'cancelled' : 'comment'),
      ...appendTitle(
        actorSentence(base.actor, `${done} ${formatNumberAndTitle('pull request', pull)}`),
        pull,
      ),
      ...known('url', readUrl(review?.html_url) ?? pullRequestUrl(pull, base.repo)),
      ...known('body', dismissed ? undefined : readString(review?.body)),
      facts: [
        ...describeOutdated(payload, base.repo),
        ...toSmallFacts(branchesFact(pull), withLabel('opened by', unlessActor(base.actor, pull?.user))),
      ],
    },
    change: readPullRequestChange(pull, base.repo, context),
  };
};

/** A review of an older commit says nothing about later commits. */
const describeOutdated = (
  { review, pull_request: pull }: ReviewPayload,
  repo: Repo | undefined,
): readonly Inline[][] => {
  const seen = readSha(readString(review?.commit_id));
  const head = readSha(readString(pull?.head?.sha));
  if (seen === undefined || head === undefined || seen === head) return [];
  return [[text('on '), linkCommit(repo?.url, seen), text(', not the latest commit')]];
};
