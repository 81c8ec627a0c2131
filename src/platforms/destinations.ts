import type { Inputs, Webhook } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { checkHost } from './hosts.js';
import { platforms } from './index.js';
import type { Destination, Platform } from './types.js';

type DestinationInputs = Pick<Inputs, 'webhooks' | 'platform' | 'allowedHosts'>;

/**
 * Checks every webhook's host and finds its platform. An empty list is not a mistake: forks get no secrets. `before` is put before the
 * webhooks.
 */
export const resolveDestinations = (
  inputs: DestinationInputs,
  before: readonly Destination[] = [],
): readonly Destination[] => {
  const found = inputs.webhooks.map(source => ({ source, platform: findPlatform(source, inputs) }));
  const countUnnamed = (platform: Platform, index: number): number =>
    before.filter(one => one.platform.id === platform.id).length +
    found.slice(0, index).filter(one => !one.source.name && one.platform.id === platform.id).length;
  const webhookDestinations = found.map(({ source, platform }, index) => ({
    name: source.name ?? defaultName(platform, countUnnamed(platform, index)),
    ...(source.name === undefined && { unnamed: true as const }),
    platform,
    url: source.url,
  }));
  return [...before, ...webhookDestinations];
};

/** Whether its message replaces an earlier one. */
export const isEdited = ({ target }: Destination): boolean => (target?.edits.length ?? 0) > 0;

/** `slack`, then `slack-2`… */
const defaultName = (platform: Platform, before: number): string =>
  before === 0 ? platform.id : `${platform.id}-${before + 1}`;

/** The page where people read a channel in a browser. */
const CHAT_LINKS =
  /^(?:app\.slack\.com\/client\/|[^/]+\.slack\.com\/archives\/|(?:[^/]+\.)?discord(?:app)?\.com\/channels\/)/;

const findPlatform = (source: Webhook, asked: DestinationInputs): Platform => {
  const url = new URL(source.url.reveal());
  if (CHAT_LINKS.test(`${url.host}${url.pathname}`))
    throw new UserError(
      source.input,
      `${source.at} is the link to a channel`,
      'make an incoming webhook for that channel, and use its URL',
    );
  const own = platforms.find(platform => platform.recognizes(url) === 'host');
  const partly = platforms.find(platform => platform.recognizes(url) === 'part');
  if (partly) {
    const hint = 'copy the whole one into the secret';
    throw new UserError(source.input, `${source.at} is not a whole ${partly.title} webhook URL`, hint);
  }
  checkHost(url, own !== undefined, asked.allowedHosts, {
    input: source.input,
    subject: source.at,
    kind: 'not a webhook address of Slack or Discord',
  });
  const known = own ?? platforms.find(platform => platform.recognizes(url) === 'path');
  // The plain webhooks of a platform come after its special ones in the list.
  const chosen = platforms.findLast(platform => platform.id === asked.platform);
  const platform = known ?? chosen;
  if (platform) return platform;
  throw new UserError('platform', `${source.at} does not show its platform`, 'write slack or discord');
};

/** All destinations in order, each with its target if an input sets one. */
export const findDestinations = async (inputs: Inputs): Promise<readonly Destination[]> => {
  const { target } = inputs;
  if (target === undefined) return resolveDestinations(inputs);
  const { tokenDestinations, withTargets } = await import('./targets.js');
  const before = tokenDestinations(target, inputs.allowedHosts);
  return withTargets(target, resolveDestinations(inputs, before));
};
