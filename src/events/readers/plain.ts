import { capitalize, readContextChange, readActorAndRepo } from '../shared/common.js';
import { humanize } from '../shared/action-phrase.js';
import { known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { appendTitle } from '../shared/numbered-action.js';
import { actorSentence } from '../shared/wording.js';
import type { EventReader, Person } from '../types.js';
import { type JsonObject, asObject, isJsonObject } from '../../values/json.js';

/** Payload keys that never hold what the event is about. */
const ASIDE = new Set([
  'sender',
  'repository',
  'organization',
  'enterprise',
  'installation',
  'changes',
  'head_commit',
]);

/** Any other event: what happened, who did it, to what, and the first link to it. */
export const plain: EventReader = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const thing = findThing(payload, context.event);
  const action = humanize(payload['action']);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'news',
      ...appendTitle(formatTitle(context.event.replaceAll('_', ' '), thing, action, base.actor), thing),
      ...known('url', readUrl(thing?.['html_url']) ?? findFirstLink(payload) ?? base.repo?.url),
      ...known('body', readString(thing?.['body'])),
    },
    change: readContextChange(context),
  };
};

/** `octocat polished lamp #7`; what is not a verb in the past tense follows the thing: `Check suite in progress by octocat`. */
const formatTitle = (
  event: string,
  thing: JsonObject | undefined,
  action: string | undefined,
  actor: Person | undefined,
): string => {
  const what = [event, readThingLabel(thing)].filter(part => part !== undefined).join(' ');
  if (action?.endsWith('ed') === true) return actorSentence(actor, `${action} ${what}`);
  const who = actor === undefined ? undefined : `by ${actor.login}`;
  return capitalize([what, action, who].filter(part => part !== undefined).join(' '));
};

/** The object with the event's name, or the first one that has its own page. */
const findThing = (payload: JsonObject, event: string): JsonObject | undefined => {
  const objects = Object.entries(payload).filter(
    (entry): entry is [string, JsonObject] => isJsonObject(entry[1]) && !ASIDE.has(entry[0]),
  );
  const named = objects.find(([key]) => key === event) ?? objects.find(([key]) => event.endsWith(`_${key}`));
  return (named ?? objects.find(([, value]) => readUrl(value['html_url']) !== undefined) ?? objects[0])?.[1];
};

/** What names an object that has no title, or what adds to a title. */
const readThingLabel = (thing: JsonObject | undefined): string | undefined => {
  const number = readNumber(thing?.['number']);
  if (number !== undefined) return `#${number}`;
  if (readName(thing?.['title']) !== undefined) return undefined;
  return readName(thing?.['name']) ?? readName(thing?.['login']) ?? readName(thing?.['tag_name']);
};

/** The first `html_url` below the payload's own objects, in order. */
const findFirstLink = (payload: JsonObject): string | undefined =>
  Object.entries(payload)
    .filter(([key, value]) => isJsonObject(value) && !ASIDE.has(key))
    .map(([, value]) => readUrl(asObject(value)['html_url']))
    .find(found => found !== undefined);
