import { asObject, type JsonObject } from '../../values/json.js';
import { entry, readName, readNumber } from '../../values/read.js';
import { actionPhrase, humanize } from './action-phrase.js';
import type { Person } from '../types.js';

/** An action that names somebody or something besides the thing: `@` is that, `#` is the thing. */
interface Pattern {
  readonly phrase: string;
  readonly subject: (payload: JsonObject) => string | undefined;
}

const assignee = ({ assignee }: JsonObject): string | undefined => readName(asObject(assignee)['login']);
const label = ({ label }: JsonObject): string | undefined => readName(asObject(label)['name']);
const milestone = ({ milestone }: JsonObject): string | undefined => readName(asObject(milestone)['title']);
const type = ({ type }: JsonObject): string | undefined => readName(asObject(type)['name']);
const field = ({ issue_field: field }: JsonObject): string | undefined => readName(asObject(field)['name']);
const reviewer = ({ requested_reviewer: person, requested_team: team }: JsonObject): string | undefined => {
  const group = readName(asObject(team)['name']);
  return readName(asObject(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
};

/** Why an issue was closed. https://docs.github.com/rest/issues/issues#update-an-issue */
const REASONS: Readonly<Record<string, string>> = { duplicate: 'a duplicate' };
const reason = (value: unknown): string | undefined =>
  entry(REASONS, value) ?? humanize(value)?.toLowerCase();

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request and #issues */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  assigned: { phrase: 'assigned @ to #', subject: assignee },
  unassigned: { phrase: 'unassigned @ from #', subject: assignee },
  labeled: { phrase: 'put the label @ on #', subject: label },
  unlabeled: { phrase: 'took the label @ off #', subject: label },
  milestoned: { phrase: 'set milestone @ for #', subject: milestone },
  demilestoned: { phrase: 'took milestone @ off #', subject: milestone },
  review_requested: { phrase: 'asked @ to review #', subject: reviewer },
  review_request_removed: { phrase: 'no longer asks @ to review #', subject: reviewer },
  typed: { phrase: 'set the type of # to @', subject: type },
  untyped: { phrase: 'took the type @ off #', subject: type },
  field_added: { phrase: 'set the field @ of #', subject: field },
  field_removed: { phrase: 'cleared the field @ of #', subject: field },
  closed: { phrase: 'closed # as @', subject: ({ issue }) => reason(asObject(issue)['state_reason']) },
  locked: {
    phrase: 'locked # as @',
    subject: payload => humanize(asObject(payload['issue'] ?? payload['pull_request'])['active_lock_reason']),
  },
  transferred: {
    phrase: 'moved # to @',
    subject: payload => readName(asObject(asObject(payload['changes'])['new_repository'])['full_name']),
  },
};

/** Where the payload does not name them. */
const BARE: Readonly<Record<string, string>> = {
  milestoned: 'put # into a milestone',
  demilestoned: 'took # out of its milestone',
  labeled: 'labeled #',
  unlabeled: 'took a label off #',
  typed: 'set the type of #',
  untyped: 'took the type off #',
  field_added: 'set a field of #',
  field_removed: 'cleared a field of #',
  review_requested: 'asked for a review of #',
  review_request_removed: 'no longer asks for a review of #',
};

/** What was done to an issue or a pull request, with whom or what the action names: `assigned hubot to #7 Sums are wrong`. */
export const describeNumberedAction = (payload: object, thing: string, actor: Person | undefined): string => {
  const { action } = payload as JsonObject;
  const pattern = entry(PATTERNS, action);
  const subject = pattern?.subject(payload as JsonObject);
  if (pattern === undefined || subject === undefined) return actionPhrase(BARE, action, thing);
  const shown = subject === actor?.login ? 'themselves' : subject;
  return pattern.phrase.replace(/[@#]/g, sign => (sign === '@' ? shown : thing));
};

/** `#7 Sums are wrong`, of an issue, a pull request or a discussion; `fallback` where the number is not known. */
export const formatNumberAndTitle = (
  thing: { readonly number?: unknown; readonly title?: unknown } | null | undefined,
  fallback: string,
): string => {
  const number = readNumber(thing?.number);
  return [number === undefined ? fallback : `#${number}`, readName(thing?.title)]
    .filter(part => part !== undefined)
    .join(' ');
};
