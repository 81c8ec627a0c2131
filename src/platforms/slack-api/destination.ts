import type { SlackAccess } from '../../inputs/types.js';
import { Secret } from '../../secrets/secret.js';
import { hostMistake } from '../host-mistakes.js';
import { isTrusted } from '../hosts.js';
import type { Destination } from '../types.js';
import { slackApi } from './index.js';

/** The second is for GovSlack. https://docs.slack.dev/govslack */
const HOSTS = new Set(['slack.com', 'slack-gov.com']);

/** The channel that a bot token posts to. Throws a `UserError` if the token would go to a host that is not allowed. */
export const tokenDestination = (
  { token, api }: SlackAccess,
  allowedHosts: readonly string[],
): Destination => {
  const own = HOSTS.has(api.hostname) && api.port === '';
  if (!isTrusted(api, own, allowedHosts))
    throw hostMistake(api, own, allowedHosts, {
      input: 'slack-api',
      subject: 'it',
      kind: "not an address of Slack's API",
    });
  return { name: 'slack', platform: slackApi, url: new Secret(api.href), token };
};
