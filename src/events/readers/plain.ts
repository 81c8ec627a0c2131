import { capitalize, readContextChange, actorSentence, readActorAndRepo } from '../shared/common.js';
import { humanize } from '../shared/action-phrase.js';
import { known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { formatNumberAndTitle } from '../shared/numbered-action.js';
import type { EventReader, Person } from '../types.js';
import { isJsonObject, type JsonObject } from '../../values/json.js';

/** Keys of a payload that are never what the event is about. */
const ASIDE = new Set([
  'sender',
  'repository',
  'organization',
  'enterprise',
  'installation',
  'changes',
  'head_commit',
]);

/** Any other event: what happened, who did it, to which thing, and the first link that leads there. */
export const plain: EventReader = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const thing = findThing(payload, context.event);
  const action = humanize(payload['action']);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'news',
      title: formatTitle(context.event.replaceAll('_', ' '), readThingLabel(thing), action, base.actor),
      ...known('url', readUrl(thing?.['html_url']) ?? findFirstLink(payload) ?? base.repo?.url),
      ...known('body', readString(thing?.['body'])),
    },
    change: readContextChange(base.repo, context),
  };
};

/** `octocat polished the lamp`; what is not a verb in the past tense follows the thing: `Check suite in progress by octocat`. */
const formatTitle = (
  event: string,
  label: string | undefined,
  action: string | undefined,
  actor: Person | undefined,
): string => {
  const thing = [event, label].filter(part => part !== undefined).join(' ');
  if (action?.endsWith('ed') === true) return actorSentence(actor, `${action} ${thing}`);
  const who = actor === undefined ? undefined : `by ${actor.login}`;
  return capitalize([thing, action, who].filter(part => part !== undefined).join(' '));
};

/** The object named as the event is, or the first one that has a page of its own. */
const findThing = (payload: JsonObject, event: string): JsonObject | undefined => {
  const objects = Object.entries(payload).filter(
    (entry): entry is [string, JsonObject] => isJsonObject(entry[1]) && !ASIDE.has(entry[0]),
  );
  const named = objects.find(([key]) => key === event) ?? objects.find(([key]) => event.endsWith(`_${key}`));
  return (named ?? objects.find(([, value]) => readUrl(value['html_url']) !== undefined) ?? objects[0])?.[1];
};

const readThingLabel = (thing: JsonObject | undefined): string | undefined => {
  if (readNumber(thing?.['number']) !== undefined) return formatNumberAndTitle(thing, '');
  return (
    readName(thing?.['title']) ??
    readName(thing?.['name']) ??
    readName(thing?.['login']) ??
    readName(thing?.['tag_name'])
  );
};

/** The first `html_url` below the payload's own things, in their order. */
const findFirstLink = (payload: JsonObject): string | undefined =>
  Object.entries(payload)
    .filter(([key, value]) => isJsonObject(value) && !ASIDE.has(key))
    .map(([, value]) => readUrl((value as JsonObject)['html_url']))
    .find(found => found !== undefined);
