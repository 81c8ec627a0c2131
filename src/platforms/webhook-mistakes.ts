import type { Webhook } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { hostMistake } from './host-mistakes.js';
import { isTrusted } from './hosts.js';
import type { Platform } from './types.js';

/** What is known of a webhook that cannot be posted to. */
interface RejectedWebhook {
  readonly source: Webhook;
  readonly url: URL;
  /** Whether it is the link to a channel. */
  readonly isChat: boolean;
  /** The platform that it is a part of a webhook of. */
  readonly partly: Platform | undefined;
  /** Whether its host is the platform's own. */
  readonly own: boolean;
  readonly allowedHosts: readonly string[];
}

/** Why a webhook cannot be posted to. */
export const webhookMistake = ({
  source: { input, at },
  url,
  isChat,
  partly,
  own,
  allowedHosts,
}: RejectedWebhook): UserError => {
  if (isChat)
    return new UserError(
      input,
      `${at} is the link to a channel`,
      'make an incoming webhook for that channel, and use its URL',
    );
  if (partly)
    return new UserError(
      input,
      `${at} is not a whole ${partly.title} webhook URL`,
      'copy the whole one into the secret',
    );
  if (!isTrusted(url, own, allowedHosts))
    return hostMistake(url, own, allowedHosts, {
      input,
      subject: at,
      kind: 'not a webhook address of Slack or Discord',
    });
  return new UserError('platform', `${at} does not show its platform`, 'write slack or discord');
};
