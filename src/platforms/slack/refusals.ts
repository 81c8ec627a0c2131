import { isSenderRejectedStatus } from '../answers.js';

export interface SlackRefusal {
  readonly reason: string;
  readonly hint: string;
}

const NEW_WEBHOOK = 'make a new webhook in Slack and put its URL into the secret';
const ASK_ADMIN = 'ask an administrator of the workspace, or use a webhook of another channel';
/** If the mistake must be Hookline's. */
export const REPORT_HINT = 'report this as a bug of Hookline, with the log of a dry run';

/**
 * The words that Slack's webhooks answer. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors and
 * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
 */
export const REFUSALS: ReadonlyMap<string, SlackRefusal> = new Map([
  ['no_service', { reason: 'the webhook is disabled, removed or was never valid', hint: NEW_WEBHOOK }],
  ['no_service_id', { reason: 'the webhook is unknown', hint: NEW_WEBHOOK }],
  ['no_active_hooks', { reason: 'the webhook has been disabled', hint: NEW_WEBHOOK }],
  [
    'invalid_token',
    { reason: "the token in the webhook's URL is missing, wrong or expired", hint: NEW_WEBHOOK },
  ],
  ['no_team', { reason: 'the workspace of the webhook is missing or unknown', hint: NEW_WEBHOOK }],
  [
    'team_disabled',
    {
      reason: 'the workspace of the webhook is no longer active',
      hint: 'use a webhook of another workspace',
    },
  ],
  [
    'action_prohibited',
    {
      reason: 'an administrator of the workspace does not allow this webhook to post there',
      hint: ASK_ADMIN,
    },
  ],
  [
    'posting_to_general_channel_denied',
    { reason: "only some people may post to the workspace's general channel", hint: ASK_ADMIN },
  ],
  [
    'channel_not_found',
    {
      reason: 'the channel of the webhook does not exist',
      hint: 'make a new webhook for a channel that exists and put its URL into the secret',
    },
  ],
  [
    'channel_is_archived',
    {
      reason: 'the channel of the webhook is archived',
      hint: 'unarchive the channel, or make a new webhook for another one and put its URL into the secret',
    },
  ],
  [
    'user_not_found',
    {
      reason: 'the person the webhook posts to does not exist',
      hint: 'make a new webhook for a channel and put its URL into the secret',
    },
  ],
  ['invalid_payload', { reason: 'the message could not be read', hint: REPORT_HINT }],
  ['no_text', { reason: 'the message holds no text', hint: REPORT_HINT }],
  ['missing_text_or_fallback_or_attachments', { reason: 'the message holds no text', hint: REPORT_HINT }],
]);

/** Answers that refuse the webhook, whatever the message. */
const SENDER_REJECTED: ReadonlySet<string> = new Set([
  'no_service',
  'no_service_id',
  'no_active_hooks',
  'invalid_token',
  'no_team',
  'team_disabled',
  'action_prohibited',
]);

/** Whether an answer refuses the webhook: by its word; otherwise by the status alone. */
export const isSenderRejected = (status: number, word: string): boolean =>
  SENDER_REJECTED.has(word) || (!REFUSALS.has(word) && isSenderRejectedStatus(status));

/** Answers that refuse the form of a message. Simpler blocks may pass. */
export const FORM_REFUSED: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'too_many_attachments',
  'msg_blocks_too_long',
  'msg_too_long',
]);

/** What to do by status alone, if the body is unknown. */
export const statusHint = (status: number): string => {
  switch (status) {
    case 401:
    case 403:
    case 404:
    case 410:
      return `check that the webhook still exists; if it does not, ${NEW_WEBHOOK}`;
    case 405:
      return 'check the URL in the secret: what answers there takes no webhook posts';
    case 413:
      return 'make the message shorter';
    default:
      return 'check the URL in the secret, and that a Slack webhook answers there';
  }
};

export const REDIRECT_HINT = 'put the final address of the webhook into the secret';
