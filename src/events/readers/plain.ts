import { capital, changeOf, sentence, whoAndWhere } from '../shared/common.js';
import { words } from '../shared/deed.js';
import { known, name, num, str, url } from '../../values/read.js';
import { numbered } from '../shared/numbered-deed.js';
import type { EventReader, Person } from '../types.js';

type Bag = Readonly<Record<string, unknown>>;

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
  const base = whoAndWhere(payload, context);
  const thing = thingOf(payload, context.event);
  const action = words(payload['action']);
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'news',
      title: titleOf(context.event.replaceAll('_', ' '), labelOf(thing), action, base.actor),
      ...known('url', url(thing?.['html_url']) ?? firstLink(payload) ?? base.repo?.url),
      ...known('body', str(thing?.['body'])),
    },
    change: changeOf(base.repo, context),
  };
};

/** `octocat polished the lamp`; what is no verb in the past stands behind the thing: `Check suite in progress by octocat`. */
const titleOf = (
  event: string,
  label: string | undefined,
  action: string | undefined,
  actor: Person | undefined,
): string => {
  const thing = [event, label].filter(part => part !== undefined).join(' ');
  if (action?.endsWith('ed') === true) return sentence(actor, `${action} ${thing}`);
  const who = actor === undefined ? undefined : `by ${actor.login}`;
  return capital([thing, action, who].filter(part => part !== undefined).join(' '));
};

/** The object named as the event is, or the first one that has a page of its own. */
const thingOf = (payload: Bag, event: string): Bag | undefined => {
  const objects = Object.entries(payload).filter(
    (entry): entry is [string, Bag] => isBag(entry[1]) && !ASIDE.has(entry[0]),
  );
  const named = objects.find(([key]) => key === event) ?? objects.find(([key]) => event.endsWith(`_${key}`));
  return (named ?? objects.find(([, value]) => url(value['html_url']) !== undefined) ?? objects[0])?.[1];
};

const labelOf = (thing: Bag | undefined): string | undefined => {
  if (num(thing?.['number']) !== undefined) return numbered(thing, '');
  return (
    name(thing?.['title']) ?? name(thing?.['name']) ?? name(thing?.['login']) ?? name(thing?.['tag_name'])
  );
};

/** The first `html_url` below the payload's own things, in their order. */
const firstLink = (payload: Bag): string | undefined =>
  Object.entries(payload)
    .filter(([key, value]) => isBag(value) && !ASIDE.has(key))
    .map(([, value]) => url((value as Bag)['html_url']))
    .find(found => found !== undefined);

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
