import { REPORT_HINT, type SlackRefusal } from '../slack/refusals.js';

const NEW_TOKEN = "copy the bot token (xoxb-…) from the app's page OAuth & Permissions into the secret";
const INSTALL = `install the app into the workspace again, and ${NEW_TOKEN}`;
const INVITE =
  'invite the bot: write /invite @ and its name in the channel, or give the app the scope chat:write.public';
const ASK_ADMIN = 'ask an administrator of the workspace, or post to another channel';
const OTHER_CHANNEL = 'write another channel';

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and https://docs.slack.dev/reference/methods/chat.update#errors */
export const REFUSALS: ReadonlyMap<string, SlackRefusal> = new Map([
  ['not_in_channel', { reason: 'the bot is not in the channel', hint: INVITE }],
  [
    'channel_not_found',
    {
      reason: 'the bot does not see the channel',
      hint: 'check channel (best its ID, such as C0123ABCD) and that the token is of its workspace; invite the bot where it is private',
    },
  ],
  ['is_archived', { reason: 'the channel is archived', hint: `unarchive it, or ${OTHER_CHANNEL}` }],
  ['is_inactive', { reason: 'the channel is archived, frozen or deleted', hint: OTHER_CHANNEL }],
  ['not_authed', { reason: 'no token arrived', hint: NEW_TOKEN }],
  [
    'invalid_auth',
    { reason: "the token is wrong, or this network's address is not allowed to use it", hint: NEW_TOKEN },
  ],
  ['account_inactive', { reason: 'the bot or its workspace has been deleted', hint: INSTALL }],
  ['token_revoked', { reason: 'the token has been revoked', hint: INSTALL }],
  [
    'token_expired',
    {
      reason: 'the token has expired',
      hint: 'turn token rotation off for the app, or put a fresh token into the secret',
    },
  ],
  ['not_allowed_token_type', { reason: 'a token of this kind may not post', hint: NEW_TOKEN }],
  ['no_permission', { reason: 'the bot may not post there', hint: INVITE }],
  ['access_denied', { reason: 'the bot may not post there', hint: ASK_ADMIN }],
  ['team_access_not_granted', { reason: 'the app is not allowed in this workspace', hint: ASK_ADMIN }],
  ['accesslimited', { reason: "this network's address may not use the token", hint: ASK_ADMIN }],
  ['ekm_access_denied', { reason: 'administrators have stopped messages for now', hint: ASK_ADMIN }],
  ['enterprise_is_restricted', { reason: 'the organization does not allow this', hint: ASK_ADMIN }],
  [
    'restricted_action',
    { reason: 'a setting of the workspace does not let the bot post there', hint: ASK_ADMIN },
  ],
  ['restricted_action_read_only_channel', { reason: 'the channel is read-only', hint: ASK_ADMIN }],
  [
    'restricted_action_thread_only_channel',
    { reason: 'the channel takes replies in threads only', hint: 'write thread, or another channel' },
  ],
  [
    'restricted_action_non_threadable_channel',
    { reason: 'the channel takes no replies in threads', hint: 'leave out thread, or write another channel' },
  ],
  [
    'thread_not_found',
    { reason: 'there is no such thread', hint: "check thread: it takes the ts of a thread's first message" },
  ],
  [
    'restricted_action_thread_locked',
    { reason: 'an administrator has locked the thread', hint: 'leave out thread, or reply to another one' },
  ],
  [
    'cannot_reply_to_message',
    { reason: 'a message of this kind takes no replies', hint: 'leave out thread, or reply to another one' },
  ],
  [
    'team_not_found',
    {
      reason: 'a token of an organization needs the ID of the channel',
      hint: 'write the ID into channel, such as C0123ABCD',
    },
  ],
  [
    'messages_tab_disabled',
    {
      reason: 'the app takes no direct messages',
      hint: "turn on the Messages tab on the app's page App Home, or post to a channel",
    },
  ],
  [
    'invalid_metadata_format',
    { reason: 'Slack does not accept the metadata', hint: 'correct metadata in the payload' },
  ],
  [
    'invalid_metadata_schema',
    { reason: 'Slack does not accept the metadata', hint: 'correct metadata in the payload' },
  ],
  ['metadata_too_large', { reason: 'the metadata is too large', hint: 'shorten metadata in the payload' }],
  [
    'metadata_must_be_sent_from_app',
    {
      reason: 'only an app may send metadata',
      hint: 'leave metadata out of the payload, or use the bot token of an app',
    },
  ],
  ['org_login_required', { reason: 'the workspace is moving to an organization', hint: 'post again later' }],
  ['no_text', { reason: 'the message holds no text', hint: REPORT_HINT }],
  ['invalid_arguments', { reason: 'Slack does not accept the request', hint: REPORT_HINT }],
  [
    'message_not_found',
    { reason: 'there is no such message in the channel', hint: 'check message-id and channel' },
  ],
  [
    'cant_update_message',
    { reason: 'the message is not one of this bot', hint: 'edit with the token that posted the message' },
  ],
  [
    'edit_window_closed',
    { reason: 'a setting of the workspace no longer allows the message to be edited', hint: ASK_ADMIN },
  ],
  ['block_mismatch', { reason: 'Slack does not replace the old form with this one', hint: REPORT_HINT }],
]);

/** Nothing can be edited there, but a new message can be posted. */
export const MESSAGE_MISSING: ReadonlySet<string> = new Set([
  'message_not_found',
  'thread_not_found',
  'cant_update_message',
  'edit_window_closed',
  'block_mismatch',
]);

/** Answers that refuse the token, whatever the message. */
export const SENDER_REJECTED: ReadonlySet<string> = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'team_access_not_granted',
  'accesslimited',
  'ekm_access_denied',
  'enterprise_is_restricted',
  'org_login_required',
]);

/** Temporary problems at Slack. */
export const TRANSIENT: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'external_channel_migrating',
  'update_failed',
]);

/** @param needed the scope that Slack says is missing, `''` if it does not say. */
export const findRefusal = (error: string, needed: string): SlackRefusal => {
  if (error === 'missing_scope') {
    const scope = needed === '' ? 'chat:write' : needed;
    const hint = `add it on the app's page OAuth & Permissions, install the app again, and take the new token`;
    return { reason: `the token lacks the scope ${scope}`, hint };
  }
  return (
    REFUSALS.get(error) ?? { reason: 'Slack refuses the message', hint: `look the error up: ${ERRORS_PAGE}` }
  );
};

const ERRORS_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage#errors';
