import type { Approver, PendingDeployment, Review } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import { cutText } from '../text/graphemes.js';
import { formatDuration } from '../text/duration.js';
import { type Block, type Inline, link, following, strong, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import { joinItems, withLineBreak } from './run.js';
import type { MessageDraft } from './types.js';

/** The message of a run that waits for approval: which environments, who may approve, and where. Later, who did. */
export const withApprovers = (draft: MessageDraft, facts: Facts): MessageDraft => {
  const { pendingDeployments = [], run } = facts;
  if (facts.reportedStatus !== 'waiting') return withReviews(draft, facts.reviews ?? []);
  const workflow = run.workflow ?? 'The workflow';
  const environments = pendingDeployments.map(({ environment, url }) => [link(environment, url)]);
  return {
    ...draft,
    ...LOOKS.waiting,
    title: `${workflow} is waiting${waitsForNobody(pendingDeployments) ? '' : ' for approval'}`,
    ...(run.url !== undefined && { url: run.url }),
    where:
      environments.length === 0
        ? draft.where
        : [text('to deploy to '), ...joinItems(environments, 'and'), ...withSpace(draft.where)],
    body: [...approvers(facts), ...draft.body],
  };
};

const withReviews = (draft: MessageDraft, reviews: readonly Review[]): MessageDraft => {
  const rejected = reviews.filter(({ isApproved }) => !isApproved);
  const approved = reviews.filter(({ isApproved }) => isApproved);
  const lines = rejected.map(review => [
    ...(review.environments.length > 0
      ? joinItems(
          review.environments.map(name => [strong(text(name))]),
          'and',
        )
      : [text('The deployment')]),
    text(review.environments.length > 1 ? ' were rejected by ' : ' was rejected by '),
    renderReviewer(review),
    ...(review.comment === undefined ? [] : [text(`: ${cutText(review.comment, LONGEST_COMMENT)}`)]),
  ]);
  const small = approved.map(review => [
    text(`${review.environments.length > 0 ? `${review.environments.join(', ')} ` : ''}approved by `),
    renderReviewer(review),
  ]);
  return {
    ...draft,
    body: [...(lines.length > 0 ? [following(...lines.flatMap(withLineBreak))] : []), ...draft.body],
    facts: [...small, ...draft.facts],
  };
};

/** In graphemes. */
const LONGEST_COMMENT = 200;

const renderReviewer = ({ by, url }: Review): Inline => (PLAIN_NAME.test(by) ? link(by, url) : text(by));

/** Nobody is asked to approve: timers have to run out, or other rules of the environments decide. */
const waitsForNobody = (pending: readonly PendingDeployment[]): boolean =>
  pending.length > 0 &&
  pending.every(({ approvers: who, barred }) => who.length === 0 && barred === undefined);

const withSpace = (where: readonly Inline[]): readonly Inline[] =>
  where.length === 0 ? [] : [text(' '), ...where];

/** Everyone once; by environment if they differ. */
const approvers = ({ pendingDeployments = [], run }: Facts): readonly Block[] => {
  const review = run.url === undefined ? [] : [following(link('Review pending deployments', run.url))];
  const all = pendingDeployments.map(one => one.approvers.map(({ name }) => name).join());
  const areSame = new Set(all).size < 2;
  const lines = (areSame ? pendingDeployments.slice(0, 1) : pendingDeployments).flatMap(
    ({ environment, approvers: who }) =>
      who.length === 0
        ? []
        : [
            [
              ...(areSame ? [] : [strong(text(environment)), text(': ')]),
              ...joinItems(who.map(renderApprover), 'or'),
              text(' can approve'),
            ],
          ],
  );
  const timers = pendingDeployments.flatMap(({ environment, waitMinutes }) =>
    waitMinutes === undefined
      ? []
      : [[strong(text(environment)), text(` has a wait timer of ${formatDuration(waitMinutes * 60_000)}`)]],
  );
  const barred = [...new Set(pendingDeployments.flatMap(one => one.barred ?? []))].map(name => [
    text(`${name} started the run and cannot approve it`),
  ]);
  const others = pendingDeployments.flatMap(one =>
    one.approvers.length > 0 || one.barred !== undefined || one.waitMinutes !== undefined
      ? []
      : [[strong(text(one.environment)), text(' has another protection rule that decides')]],
  );
  return [...[...lines, ...barred, ...others, ...timers].map(line => following(...line)), ...review];
};

const renderApprover = ({ name, url, isTeam }: Approver): readonly Inline[] => [
  ...(isTeam ? [text('team ')] : []),
  PLAIN_NAME.test(name) ? link(name, url) : text(name),
];

/** A team may have any name, so one that could read as an address does not become a link label. */
const PLAIN_NAME = /^[\w -]+$/;
