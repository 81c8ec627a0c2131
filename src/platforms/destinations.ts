import type { Env } from '../edges/types.js';
import type { Inputs, Webhook } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { webhooks } from '../inputs/webhooks.js';
import { checkHost } from './hosts.js';
import { platforms } from './index.js';
import type { Destination, Platform } from './types.js';

/** Where a webhook was written, for the sentence that says what is wrong with it. */
interface Source extends Webhook {
  readonly input: string;
  readonly entry: number;
}

type Asked = Pick<Inputs, 'webhooks' | 'platform' | 'allowedHosts'>;

/** The environment variables that are read where the input is empty, in order. */
export const fallbackVariables: readonly string[] = platforms.flatMap(platform => platform.env);

/**
 * Checks every webhook's host and settles its platform. None at all is no mistake: forks get no secrets. `before` stand in
 * front of the webhooks.
 */
export const destinationsOf = (
  inputs: Asked,
  env: Env,
  before: readonly Destination[] = [],
): readonly Destination[] => {
  const sources = inputs.webhooks.length > 0 ? numbered('webhook', inputs.webhooks) : fromEnv(env);
  const found = sources.map(source => ({ source, platform: platformOf(source, inputs) }));
  const unnamed = (platform: Platform, index: number): number =>
    before.filter(one => one.platform.id === platform.id).length +
    found.slice(0, index).filter(one => !one.source.name && one.platform.id === platform.id).length;
  const webhookDestinations = found.map(({ source, platform }, index) => ({
    name: source.name ?? defaultName(platform, unnamed(platform, index)),
    ...(source.name === undefined && { unnamed: true as const }),
    platform,
    url: source.url,
  }));
  return [...before, ...webhookDestinations];
};

/** `slack`, then `slack-2`… */
const defaultName = (platform: Platform, before: number): string =>
  before === 0 ? platform.id : `${platform.id}-${before + 1}`;

const numbered = (input: string, found: readonly Webhook[]): readonly Source[] =>
  found.map((webhook, index) => ({ ...webhook, input, entry: index + 1 }));

/** The same URL in two variables is one destination. */
const fromEnv = (env: Env): readonly Source[] => {
  const all = fallbackVariables.flatMap(variable =>
    numbered(variable, webhooks(variable, env[variable] ?? '')),
  );
  return [...new Map(all.map(source => [source.url.reveal(), source])).values()];
};

const platformOf = (source: Source, asked: Asked): Platform => {
  const url = new URL(source.url.reveal());
  const own = platforms.find(platform => platform.recognise(url) === 'host');
  const partly = platforms.find(platform => platform.recognise(url) === 'part');
  if (partly) {
    const mend = 'copy the whole one into the secret';
    throw new UserError(source.input, `${at(source)} is not a whole ${partly.title} webhook URL`, mend);
  }
  checkHost(url, own !== undefined, asked.allowedHosts, {
    input: source.input,
    subject: at(source),
    kind: "no webhook address of Slack's or Discord's",
  });
  const known = own ?? platforms.find(platform => platform.recognise(url) === 'path');
  // The plain webhooks of a platform stand behind its particular ones in the list.
  const told = platforms.findLast(platform => platform.id === asked.platform);
  const platform = known ?? told;
  if (platform) return platform;
  throw new UserError('platform', `${at(source)} does not show its platform`, 'write slack or discord');
};

const at = (source: Source): string =>
  `entry ${source.entry}${source.name === undefined ? '' : ` (${source.name})`}`;

/** All destinations in order, each with its spot where an input asks for one; with a token the variables are not read. */
export const findDestinations = async (inputs: Inputs, env: Env): Promise<readonly Destination[]> => {
  const { place } = inputs;
  if (place === undefined) return destinationsOf(inputs, env);
  const { besideWebhooks, withSpots } = await import('./placed.js');
  const before = besideWebhooks(place, inputs.allowedHosts);
  return withSpots(place, destinationsOf(inputs, before.length > 0 ? {} : env, before));
};
