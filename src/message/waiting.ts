import type { Approver } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import { type Block, type Inline, link, paragraph, strong, text } from '../text/tree.js';
import { LOOKS } from './marks.js';
import { joinItems } from './run.js';
import type { MessageDraft } from './types.js';

/** The message of a run that waits for somebody: for which environments, who may let it go on, and where. */
export const withGates = (draft: MessageDraft, facts: Facts): MessageDraft => {
  const { gates = [], run } = facts;
  const workflow = run.workflow ?? 'The workflow';
  const environments = gates.map(({ environment, url }) => [link(environment, url)]);
  return {
    ...draft,
    ...LOOKS.waiting,
    title: `${workflow} waits for approval`,
    ...(run.url !== undefined && { url: run.url }),
    where:
      environments.length === 0
        ? draft.where
        : [text('to deploy to '), ...joinItems(environments), ...spaced(draft.where)],
    body: [...approvers(facts), ...draft.body],
  };
};

const spaced = (where: readonly Inline[]): readonly Inline[] =>
  where.length === 0 ? [] : [text(' '), ...where];

/** Everybody once; by environment where these differ. */
const approvers = ({ gates = [], run }: Facts): readonly Block[] => {
  const review = run.url === undefined ? [] : [paragraph(link('Review pending deployments', run.url))];
  const all = gates.map(gate => ({ gate, names: gate.approvers.map(({ name }) => name).join() }));
  const areSame = new Set(all.map(({ names }) => names)).size < 2;
  const lines = (areSame ? gates.slice(0, 1) : gates).flatMap(({ environment, approvers: who }) =>
    who.length === 0
      ? []
      : [
          [
            ...(areSame ? [] : [strong(text(environment)), text(': ')]),
            ...joinItems(who.map(describeOutbox)),
            text(' may approve'),
          ],
        ],
  );
  return [...lines.map(line => paragraph(...line)), ...review];
};

const describeOutbox = ({ name, url, isTeam }: Approver): readonly Inline[] => [
  ...(isTeam ? [text('team ')] : []),
  link(name, url),
];
