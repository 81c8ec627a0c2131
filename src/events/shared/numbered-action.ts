import { asObject, type JsonObject } from '../../values/json.js';
import { entry, known, readName, readNumber } from '../../values/read.js';
import { actionPhrase, humanize } from './action-phrase.js';
import type { News, Person } from '../types.js';

/** An action that names a person or a thing besides the object: `@` stands for it, `#` for the object. */
interface Pattern {
  readonly phrase: string;
  readonly subject: (payload: JsonObject) => string | undefined;
}

const readAssignee = ({ assignee }: JsonObject): string | undefined => readName(asObject(assignee)['login']);
const readLabelName = ({ label }: JsonObject): string | undefined => readName(asObject(label)['name']);
const readMilestoneTitle = ({ milestone }: JsonObject): string | undefined =>
  readName(asObject(milestone)['title']);
const readTypeName = ({ type }: JsonObject): string | undefined => readName(asObject(type)['name']);
const readFieldName = ({ issue_field: field }: JsonObject): string | undefined =>
  readName(asObject(field)['name']);
const readReviewer = ({
  requested_reviewer: person,
  requested_team: team,
}: JsonObject): string | undefined => {
  const group = readName(asObject(team)['name']);
  return readName(asObject(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
};

/** `from octo-org/shop to octo-org/till`, as far as the payload names them. */
export const describeMove = ({ repository, changes }: JsonObject): string | undefined => {
  const from = readName(asObject(repository)['full_name']);
  const to = readName(asObject(asObject(changes)['new_repository'])['full_name']);
  if (from === undefined) return to === undefined ? undefined : `to ${to}`;
  return `from ${from} to ${to ?? 'another repository'}`;
};

/** Why an issue was closed. https://docs.github.com/rest/issues/issues#update-an-issue */
const REASONS: Readonly<Record<string, string>> = { duplicate: 'a duplicate' };
const describeReason = (value: unknown): string | undefined =>
  entry(REASONS, value) ?? humanize(value)?.toLowerCase();

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request and #issues */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  assigned: { phrase: 'assigned @ to #', subject: readAssignee },
  unassigned: { phrase: 'unassigned @ from #', subject: readAssignee },
  labeled: { phrase: 'added the label @ to #', subject: readLabelName },
  unlabeled: { phrase: 'removed the label @ from #', subject: readLabelName },
  milestoned: { phrase: 'added # to milestone @', subject: readMilestoneTitle },
  demilestoned: { phrase: 'removed # from milestone @', subject: readMilestoneTitle },
  review_requested: { phrase: 'requested a review from @ on #', subject: readReviewer },
  review_request_removed: { phrase: 'removed the review request for @ on #', subject: readReviewer },
  typed: { phrase: 'set the type of # to @', subject: readTypeName },
  edited: {
    phrase: 'renamed #',
    subject: payload => readName(asObject(asObject(payload['changes'])['title'])['from']),
  },
  untyped: { phrase: 'removed the type @ from #', subject: readTypeName },
  field_added: { phrase: 'set the field @ on #', subject: readFieldName },
  field_removed: { phrase: 'cleared the field @ on #', subject: readFieldName },
  closed: {
    phrase: 'closed # as @',
    subject: ({ issue }) => describeReason(asObject(issue)['state_reason']),
  },
  locked: {
    phrase: 'locked # as @',
    subject: payload => humanize(asObject(payload['issue'] ?? payload['pull_request'])['active_lock_reason']),
  },
  transferred: {
    phrase: 'transferred # @',
    subject: payload => describeMove(payload),
  },
};

/** If the payload does not name them. */
const UNNAMED_PHRASES: Readonly<Record<string, string>> = {
  milestoned: 'added # to a milestone',
  demilestoned: 'removed # from its milestone',
  labeled: 'added a label to #',
  unlabeled: 'removed a label from #',
  typed: 'set the type of #',
  untyped: 'removed the type of #',
  field_added: 'set a field on #',
  field_removed: 'cleared a field on #',
  review_requested: 'requested a review of #',
  review_request_removed: 'removed a review request on #',
};

/** What was done to an issue or a pull request, and with whom or what: `assigned hubot to issue #7`. */
export const describeNumberedAction = (payload: object, thing: string, actor: Person | undefined): string => {
  const { action } = asObject(payload);
  const pattern = entry(PATTERNS, action);
  const subject = pattern?.subject(asObject(payload));
  if (pattern === undefined || subject === undefined) return actionPhrase(UNNAMED_PHRASES, action, thing);
  const shown = subject === actor?.login ? 'themselves' : subject;
  return pattern.phrase.replace(/[@#]/g, sign => (sign === '@' ? shown : thing));
};

/** `pull request #12`, `issue #7`; `a pull request` if the number is unknown. */
export const formatNumberAndTitle = (
  kind: string,
  thing: { readonly number?: unknown } | null | undefined,
): string => {
  const number = readNumber(thing?.number);
  if (number !== undefined) return `${kind} #${number}`;
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
};

/** What was done, and the thing's title, which ends the headline: `octocat opened pull request #12: Fix the cart total`. */
export const appendTitle = (
  done: string,
  thing: { readonly title?: unknown } | null | undefined,
): Pick<News, 'title' | 'afterColon'> => ({ title: done, ...known('afterColon', readName(thing?.title)) });
