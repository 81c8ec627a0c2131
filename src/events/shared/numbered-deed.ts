import { bag, entry, name, num } from '../../values/read.js';
import { deed, words } from './deed.js';
import type { Person } from '../types.js';

type Bag = Readonly<Record<string, unknown>>;

/** An action that names somebody or something beside the thing: `@` stands for that, `#` for the thing. */
interface Pattern {
  readonly words: string;
  readonly aside: (payload: Bag) => string | undefined;
}

const assignee = ({ assignee }: Bag): string | undefined => name(bag(assignee)['login']);
const label = ({ label }: Bag): string | undefined => name(bag(label)['name']);
const milestone = ({ milestone }: Bag): string | undefined => name(bag(milestone)['title']);
const type = ({ type }: Bag): string | undefined => name(bag(type)['name']);
const field = ({ issue_field: field }: Bag): string | undefined => name(bag(field)['name']);
const reviewer = ({ requested_reviewer: person, requested_team: team }: Bag): string | undefined => {
  const group = name(bag(team)['name']);
  return name(bag(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
};

/** Why an issue was closed. https://docs.github.com/rest/issues/issues#update-an-issue */
const REASONS: Readonly<Record<string, string>> = { duplicate: 'a duplicate' };
const reason = (value: unknown): string | undefined => entry(REASONS, value) ?? words(value)?.toLowerCase();

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request and #issues */
const PATTERNS: Readonly<Record<string, Pattern>> = {
  assigned: { words: 'assigned @ to #', aside: assignee },
  unassigned: { words: 'unassigned @ from #', aside: assignee },
  labeled: { words: 'put the label @ on #', aside: label },
  unlabeled: { words: 'took the label @ off #', aside: label },
  milestoned: { words: 'set milestone @ for #', aside: milestone },
  demilestoned: { words: 'took milestone @ off #', aside: milestone },
  review_requested: { words: 'asked @ to review #', aside: reviewer },
  review_request_removed: { words: 'no longer asks @ to review #', aside: reviewer },
  typed: { words: 'set the type of # to @', aside: type },
  untyped: { words: 'took the type @ off #', aside: type },
  field_added: { words: 'set the field @ of #', aside: field },
  field_removed: { words: 'cleared the field @ of #', aside: field },
  closed: { words: 'closed # as @', aside: ({ issue }) => reason(bag(issue)['state_reason']) },
  locked: {
    words: 'locked # as @',
    aside: payload => words(bag(payload['issue'] ?? payload['pull_request'])['active_lock_reason']),
  },
  transferred: {
    words: 'moved # to @',
    aside: payload => name(bag(bag(payload['changes'])['new_repository'])['full_name']),
  },
};

/** Where the payload does not name them. */
const BARE: Readonly<Record<string, string>> = {
  milestoned: 'put # into a milestone',
  demilestoned: 'took # out of its milestone',
  labeled: 'labelled #',
  unlabeled: 'took a label off #',
  typed: 'set the type of #',
  untyped: 'took the type off #',
  field_added: 'set a field of #',
  field_removed: 'cleared a field of #',
  review_requested: 'asked for a review of #',
  review_request_removed: 'no longer asks for a review of #',
};

/** What was done to an issue or a pull request, with whom or what the action names: `assigned hubot to #7 Sums are wrong`. */
export const numberedDeed = (payload: object, thing: string, actor: Person | undefined): string => {
  const { action } = payload as Bag;
  const pattern = entry(PATTERNS, action);
  const aside = pattern?.aside(payload as Bag);
  if (pattern === undefined || aside === undefined) return deed(BARE, action, thing);
  const shown = aside === actor?.login ? 'themselves' : aside;
  return pattern.words.replace(/[@#]/g, sign => (sign === '@' ? shown : thing));
};

/** `#7 Sums are wrong`, of an issue, a pull request or a discussion; `fallback` where the number is not known. */
export const numbered = (
  thing: { readonly number?: unknown; readonly title?: unknown } | null | undefined,
  fallback: string,
): string => {
  const number = num(thing?.number);
  return [number === undefined ? fallback : `#${number}`, name(thing?.title)]
    .filter(part => part !== undefined)
    .join(' ');
};
