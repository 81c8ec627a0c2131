import type { PullRequestReviewEvent } from '@octokit/webhooks-types';
import { type Inline, text } from '../../text/tree.js';
import type { AnyAction, EventReader, GitHubEvent, Mark, Repo } from '../types.js';
import { sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { deed } from '../shared/deed.js';
import { branches, changeOfPull, pullName, pullUrl } from '../shared/pull-change.js';
import { entry, known, str, url } from '../../values/read.js';
import { commitLink, shaOf } from '../shared/ref.js';
import { otherThan, whose } from '../shared/whose.js';

type Payload = GitHubEvent<AnyAction<PullRequestReviewEvent>>['payload'];

/** What a submitted review says, by its state. https://docs.github.com/rest/pulls/reviews */
const VERDICTS: Readonly<Record<string, { readonly words: string; readonly mark: Mark }>> = {
  approved: { words: 'approved', mark: 'approved' },
  changes_requested: { words: 'requested changes to', mark: 'rejected' },
  commented: { words: 'left review comments on', mark: 'comment' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review */
export const pullRequestReview: EventReader<AnyAction<PullRequestReviewEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { review, pull_request: pull } = payload;
  const verdict = payload.action === 'submitted' ? entry(VERDICTS, review?.state) : undefined;
  const done = verdict?.words ?? `${deed({}, payload.action, whose(base.actor, review?.user, 'review'))} of`;
  const dismissed = payload.action === 'dismissed';
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: verdict?.mark ?? (dismissed ? 'cancelled' : 'comment'),
      title: sentence(base.actor, `${done} ${pullName(pull)}`),
      ...known('url', url(review?.html_url) ?? pullUrl(pull, base.repo)),
      ...known('body', dismissed ? undefined : str(review?.body)),
      facts: [
        ...outdated(payload, base.repo),
        ...smallFacts(branches(pull), labelled('opened by', otherThan(base.actor, pull?.user))),
      ],
    },
    change: changeOfPull(pull, base.repo, context),
  };
};

/** A verdict on an older commit says nothing of what came after it. */
const outdated = ({ review, pull_request: pull }: Payload, repo: Repo | undefined): readonly Inline[][] => {
  const seen = shaOf(str(review?.commit_id));
  const head = shaOf(str(pull?.head?.sha));
  if (seen === undefined || head === undefined || seen === head) return [];
  return [[text('on '), commitLink(repo?.url, seen), text(', not the latest commit')]];
};
