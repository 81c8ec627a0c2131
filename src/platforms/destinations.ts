import type { Inputs, Webhook } from '../inputs/types.js';
import { isTrusted } from './hosts.js';
import { platforms } from './index.js';
import type { Destination, Platform, WebhookKind, Recognition } from './types.js';

type DestinationInputs = Pick<Inputs, 'webhooks' | 'platform' | 'allowedHosts'>;

/**
 * Checks every webhook's host and finds its platform. An empty list is not a mistake: forks get no secrets. `before` is put before the
 * webhooks.
 */
export const resolveDestinations = async (
  inputs: DestinationInputs,
  before: readonly Destination[] = [],
): Promise<readonly Destination[]> => {
  const found: Destination[] = [];
  // One after the other, so that the first mistake is the one that is reported.
  for (const source of inputs.webhooks) {
    const platform = await findPlatform(source, inputs);
    const name = source.name ?? defaultName(platform, [...before, ...found.filter(({ unnamed }) => unnamed)]);
    found.push({ name, ...(source.name === undefined && { unnamed: true }), platform, url: source.url });
  }
  return [...before, ...found];
};

/** Whether its message replaces an earlier one. */
export const isEdited = ({ target }: Destination): boolean => (target?.edits.length ?? 0) > 0;

/** `slack`, then `slack-2`… `others`: whose names Hookline chose before. */
const defaultName = ({ id }: Platform, others: readonly Destination[]): string => {
  const same = others.filter(({ platform }) => platform.id === id).length;
  return same === 0 ? id : `${id}-${same + 1}`;
};

/** The page where people read a channel in a browser. */
const CHAT_LINKS =
  /^(?:app\.slack\.com\/client\/|[^/]+\.slack\.com\/archives\/|(?:[^/]+\.)?discord(?:app)?\.com\/channels\/)/;

const findPlatform = async (source: Webhook, asked: DestinationInputs): Promise<Platform> => {
  const url = new URL(source.url.reveal());
  const recognitions = platforms.map(({ recognizes }) => recognizes(url));
  const recognizedAs = (as: Recognition): WebhookKind | undefined => platforms[recognitions.indexOf(as)];
  const own = recognizedAs('host');
  const partly = recognizedAs('part');
  const isChat = own === undefined && CHAT_LINKS.test(`${url.host}${url.pathname}`);
  // The plain webhooks of a platform come after its special ones in the list.
  const found = own ?? recognizedAs('path') ?? platforms.findLast(({ id }) => id === asked.platform);
  if (found && !partly && !isChat && isTrusted(url, own !== undefined, asked.allowedHosts))
    return found.load();
  throw (await import('./webhook-mistakes.js')).webhookMistake({
    source,
    url,
    isChat,
    partly: await partly?.load(),
    own: own !== undefined,
    allowedHosts: asked.allowedHosts,
  });
};

/** All destinations in order, each with its target if an input sets one. */
export const findDestinations = async (inputs: Inputs): Promise<readonly Destination[]> => {
  const { target } = inputs;
  if (target === undefined) return resolveDestinations(inputs);
  const { tokenDestinations, withTargets } = await import('./targets.js');
  const before = tokenDestinations(target, inputs.allowedHosts);
  return withTargets(target, await resolveDestinations(inputs, before));
};
