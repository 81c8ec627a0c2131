import type { DiscussionEvent } from '@octokit/webhooks-types';
import type { EventReader, GitHubEvent, Mark, News, Subject } from '../types.js';
import type { AnyAction } from '../loose.js';
import { asObject } from '../../values/json.js';
import { entry, known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { actionPhrase, humanize } from '../shared/action-phrase.js';
import { formatNumberAndTitle, appendTitle, describeMove } from '../shared/numbered-action.js';
import { newsSubject } from '../shared/news-subject.js';
import { unlessActor, possessive } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

type DiscussionPayload = GitHubEvent<AnyAction<DiscussionEvent>>['payload'];

const MARKS: Readonly<Record<string, Mark>> = {
  created: 'opened',
  answered: 'passed',
  closed: 'closed',
  deleted: 'deleted',
};

/** What happened, by action; `#` is the discussion. */
const ACTION_PHRASES: Readonly<Record<string, string>> = {
  created: 'started #',
  labeled: 'added a label to #',
  unlabeled: 'removed a label from #',
  category_changed: 'moved # to another category',
  transferred: 'transferred # to another repository',
  unanswered: 'unmarked the answer in #',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#discussion */
export const discussion: EventReader<AnyAction<DiscussionEvent>> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  return newsSubject(base, context, {
    mark: entry(MARKS, payload.action) ?? 'comment',
    ...appendTitle(actorSentence(base.actor, describeAction(payload, base)), payload.discussion),
    ...known('url', findPage(payload, base)),
    ...known('body', readBody(payload)),
    facts: buildFacts(payload, base),
  });
};

const describeAction = (payload: DiscussionPayload, { actor }: Pick<Subject, 'actor'>): string => {
  const thing = formatNumberAndTitle('discussion', payload.discussion);
  return describeNamedAction(payload, thing, actor) ?? actionPhrase(ACTION_PHRASES, payload.action, thing);
};

/** Actions that say more if the payload names what was given, removed, or changed. */
const describeNamedAction = (
  payload: DiscussionPayload,
  thing: string,
  actor: Subject['actor'],
): string | undefined => {
  const { changes } = payload;
  const label = readName(payload.label?.name);
  const [from, to] = [readName(changes?.category?.from?.name), readName(payload.discussion?.category?.name)];
  const move = describeMove(asObject(payload));
  switch (readAction(payload)) {
    case 'edited':
      return readName(changes?.title?.from) === undefined ? undefined : `renamed ${thing}`;
    case 'closed':
      return withReason('closed', thing, asObject(payload.discussion)['state_reason']);
    case 'locked':
      return withReason('locked', thing, payload.discussion?.active_lock_reason);
    case 'answered':
      return `marked ${possessive(actor, payload.answer?.user, 'comment')} as the answer in ${thing}`;
    case 'labeled':
      return label === undefined ? undefined : `added the label ${label} to ${thing}`;
    case 'unlabeled':
      return label === undefined ? undefined : `removed the label ${label} from ${thing}`;
    case 'category_changed':
      return from === undefined || to === undefined ? undefined : `moved ${thing} from ${from} to ${to}`;
    case 'transferred':
      return move === undefined ? undefined : `transferred ${thing} ${move}`;
    default:
      return undefined;
  }
};

/** Reasons of closing and locking: https://docs.github.com/graphql/reference/enums#discussionclosereason */
const withReason = (done: string, thing: string, reason: unknown): string => {
  const why = humanize(reason);
  return why === undefined ? `${done} ${thing}` : `${done} ${thing} as ${why.toLowerCase()}`;
};

const findPage = (payload: DiscussionPayload, { repo }: Pick<Subject, 'repo'>): string | undefined => {
  const own = readUrl(payload.discussion?.html_url);
  const all = repo && `${repo.url}/discussions`;
  if (payload.action === 'deleted') return all;
  return (
    readUrl(payload.action === 'answered' ? payload.answer?.html_url : undefined) ??
    readUrl(payload.changes?.new_discussion?.html_url) ??
    own ??
    all
  );
};

/** `closed` and `reopened` are documented, but not in the types. */
const readAction = (payload: DiscussionPayload): string | undefined => readString(payload.action);

const readBody = (payload: DiscussionPayload): string | undefined => {
  const action = readAction(payload);
  if (action === 'answered') return readString(payload.answer?.body);
  return action === 'created' || action === 'reopened' ? readString(payload.discussion?.body) : undefined;
};

const buildFacts = (
  payload: DiscussionPayload,
  { actor }: Pick<Subject, 'actor'>,
): News['facts'] & object => {
  const { discussion, changes } = payload;
  const comments = readNumber(discussion?.comments) ?? 0;
  return toSmallFacts(
    withLabel('was', readName(changes?.title?.from)),
    payload.action === 'category_changed' ? undefined : withLabel('in', readName(discussion?.category?.name)),
    withLabel('started by', unlessActor(actor, discussion?.user)),
    comments > 0 ? pluralize(comments, 'comment') : undefined,
  );
};
