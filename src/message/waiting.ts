import type { Approver, PendingDeployment } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import { formatDuration } from '../text/duration.js';
import { type Block, type Inline, link, following, strong, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import { joinItems } from './run.js';
import type { MessageDraft } from './types.js';

/** The message of a run that waits for approval: which environments, who may approve, and where. */
export const withApprovers = (draft: MessageDraft, facts: Facts): MessageDraft => {
  const { pendingDeployments = [], run } = facts;
  const workflow = run.workflow ?? 'The workflow';
  const environments = pendingDeployments.map(({ environment, url }) => [link(environment, url)]);
  return {
    ...draft,
    ...LOOKS.waiting,
    title: `${workflow} is waiting${waitsForTimeAlone(pendingDeployments) ? '' : ' for approval'}`,
    ...(run.url !== undefined && { url: run.url }),
    where:
      environments.length === 0
        ? draft.where
        : [text('to deploy to '), ...joinItems(environments, 'and'), ...withSpace(draft.where)],
    body: [...approvers(facts), ...draft.body],
  };
};

/** As far as known, nobody has to approve; a timer of the environments has to run out. */
const waitsForTimeAlone = (pending: readonly PendingDeployment[]): boolean =>
  pending.length > 0 &&
  pending.every(({ approvers: who, waitMinutes }) => who.length === 0 && waitMinutes !== undefined);

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
  return [...[...lines, ...timers].map(line => following(...line)), ...review];
};

const renderApprover = ({ name, url, isTeam }: Approver): readonly Inline[] => [
  ...(isTeam ? [text('team ')] : []),
  PLAIN_NAME.test(name) ? link(name, url) : text(name),
];

/** A team may have any name, so one that could read as an address does not become a link label. */
const PLAIN_NAME = /^[\w -]+$/;
