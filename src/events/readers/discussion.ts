import type { DiscussionEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader, GitHubEvent, Mark, News, Subject } from '../types.js';
import { bag, entry, known, name, num, str, url } from '../../values/read.js';
import { count, sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { deed, words } from '../shared/deed.js';
import { numbered } from '../shared/numbered-deed.js';
import { told } from '../shared/told.js';
import { otherThan, whose } from '../shared/whose.js';

type Payload = GitHubEvent<AnyAction<DiscussionEvent>>['payload'];

const MARKS: Readonly<Record<string, Mark>> = {
  created: 'opened',
  answered: 'passed',
  closed: 'closed',
  deleted: 'deleted',
};

/** What happened, by action; `#` stands for the discussion. */
const DEEDS: Readonly<Record<string, string>> = {
  created: 'started #',
  labeled: 'labelled #',
  unlabeled: 'took a label off #',
  category_changed: 'moved # to another category',
  transferred: 'moved # to another repository',
  unanswered: 'took back the answer to #',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion */
export const discussion: EventReader<AnyAction<DiscussionEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    mark: entry(MARKS, payload.action) ?? 'comment',
    title: sentence(base.actor, deedOf(payload, base)),
    ...known('url', pageOf(payload, base)),
    ...known('body', textOf(payload)),
    facts: factsOf(payload, base),
  });
};

/** `discussion #90 Welcome`: the number alone would read as an issue's. */
export const discussionName = (thing: Parameters<typeof numbered>[0]): string =>
  num(thing?.number) === undefined ? numbered(thing, 'a discussion') : `discussion ${numbered(thing, '')}`;

const deedOf = (payload: Payload, { actor }: Pick<Subject, 'actor'>): string => {
  const thing = discussionName(payload.discussion);
  return named(payload, thing, actor) ?? deed(DEEDS, payload.action, thing);
};

/** Actions that say more where the payload names what was given, taken or changed. */
const named = (payload: Payload, thing: string, actor: Subject['actor']): string | undefined => {
  const { changes } = payload;
  const label = name(payload.label?.name);
  const [from, to] = [name(changes?.category?.from?.name), name(payload.discussion?.category?.name)];
  const target = name(changes?.new_repository?.full_name);
  switch (actionOf(payload)) {
    case 'closed':
      return because('closed', thing, bag(payload.discussion)['state_reason']);
    case 'locked':
      return because('locked', thing, payload.discussion?.active_lock_reason);
    case 'answered':
      return `chose ${whose(actor, payload.answer?.user, 'answer')} to ${thing}`;
    case 'labeled':
      return label === undefined ? undefined : `labelled ${thing} as ${label}`;
    case 'unlabeled':
      return label === undefined ? undefined : `took the label ${label} off ${thing}`;
    case 'category_changed':
      return from === undefined || to === undefined ? undefined : `moved ${thing} from ${from} to ${to}`;
    case 'transferred':
      return target === undefined ? undefined : `moved ${thing} to ${target}`;
    default:
      return undefined;
  }
};

/** Reasons of closing and locking: https://docs.github.com/graphql/reference/enums#discussionclosereason */
const because = (done: string, thing: string, reason: unknown): string => {
  const why = words(reason);
  return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
};

const pageOf = (payload: Payload, { repo }: Pick<Subject, 'repo'>): string | undefined => {
  const own = url(payload.discussion?.html_url);
  const all = repo && `${repo.url}/discussions`;
  if (payload.action === 'deleted') return all;
  return (
    url(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
    url(payload.changes?.new_discussion?.html_url) ??
    own ??
    all
  );
};

/** `closed` and `reopened` are documented, but not in the types. */
const actionOf = (payload: Payload): string | undefined => str(payload.action);

const textOf = (payload: Payload): string | undefined => {
  const action = actionOf(payload);
  if (action === 'answered') return str(payload.answer?.body);
  return action === 'created' || action === 'reopened' ? str(payload.discussion?.body) : undefined;
};

const factsOf = (payload: Payload, { actor }: Pick<Subject, 'actor'>): News['facts'] & object => {
  const { discussion, changes } = payload;
  const comments = num(discussion?.comments) ?? 0;
  return smallFacts(
    labelled('was', name(changes?.title?.from)),
    payload.action === 'category_changed' ? undefined : labelled('in', name(discussion?.category?.name)),
    labelled('started by', otherThan(actor, discussion?.user)),
    comments > 0 ? count(comments, 'comment') : undefined,
  );
};
