import { REPORT_MEND, type Refusal } from '../slack/refusals.js';

const NEW_TOKEN = "copy the bot token (xoxb-…) from the app's page OAuth & Permissions into the secret";
const INSTALL = `install the app into the workspace again, and ${NEW_TOKEN}`;
const INVITE =
  'invite the bot: write /invite @ and its name in the channel, or give the app the scope chat:write.public';
const ASK_ADMIN = 'ask an administrator of the workspace, or post to another channel';
const OTHER_CHANNEL = 'write another channel';

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors and https://docs.slack.dev/reference/methods/chat.update#errors */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['not_in_channel', { reason: 'the bot is not in the channel', mend: INVITE }],
  [
    'channel_not_found',
    {
      reason: 'the bot does not see the channel',
      mend: 'check channel (best its ID, such as C0123ABCD) and that the token is of its workspace; invite the bot where it is private',
    },
  ],
  ['is_archived', { reason: 'the channel is archived', mend: `unarchive it, or ${OTHER_CHANNEL}` }],
  ['is_inactive', { reason: 'the channel is archived, frozen or deleted', mend: OTHER_CHANNEL }],
  ['not_authed', { reason: 'no token arrived', mend: NEW_TOKEN }],
  [
    'invalid_auth',
    { reason: "the token is wrong, or this network's address is not allowed to use it", mend: NEW_TOKEN },
  ],
  ['account_inactive', { reason: 'the bot or its workspace has been deleted', mend: INSTALL }],
  ['token_revoked', { reason: 'the token has been revoked', mend: INSTALL }],
  [
    'token_expired',
    {
      reason: 'the token has expired',
      mend: 'turn token rotation off for the app, or put a fresh token into the secret',
    },
  ],
  ['not_allowed_token_type', { reason: 'a token of this kind may not post', mend: NEW_TOKEN }],
  ['no_permission', { reason: 'the bot may not post there', mend: INVITE }],
  ['access_denied', { reason: 'the bot may not post there', mend: ASK_ADMIN }],
  ['team_access_not_granted', { reason: 'the app is not allowed in this workspace', mend: ASK_ADMIN }],
  ['accesslimited', { reason: "this network's address may not use the token", mend: ASK_ADMIN }],
  ['ekm_access_denied', { reason: 'administrators have stopped messages for now', mend: ASK_ADMIN }],
  ['enterprise_is_restricted', { reason: 'the organisation does not allow this', mend: ASK_ADMIN }],
  [
    'restricted_action',
    { reason: 'a setting of the workspace does not let the bot post there', mend: ASK_ADMIN },
  ],
  ['restricted_action_read_only_channel', { reason: 'the channel is read-only', mend: ASK_ADMIN }],
  [
    'restricted_action_thread_only_channel',
    { reason: 'the channel takes replies in threads only', mend: 'write thread, or another channel' },
  ],
  [
    'restricted_action_non_threadable_channel',
    { reason: 'the channel takes no replies in threads', mend: 'leave out thread, or write another channel' },
  ],
  [
    'thread_not_found',
    { reason: 'there is no such thread', mend: "check thread: it takes the ts of a thread's first message" },
  ],
  ['org_login_required', { reason: 'the workspace is moving to an organisation', mend: 'post again later' }],
  ['no_text', { reason: 'the message holds no text', mend: REPORT_MEND }],
  ['invalid_arguments', { reason: 'Slack does not accept the request', mend: REPORT_MEND }],
  [
    'message_not_found',
    { reason: 'there is no such message in the channel', mend: 'check message-id and channel' },
  ],
  [
    'cant_update_message',
    { reason: 'the message is not one of this bot', mend: 'edit with the token that posted the message' },
  ],
  [
    'edit_window_closed',
    { reason: 'a setting of the workspace forbids to edit the message any more', mend: ASK_ADMIN },
  ],
  [
    'block_mismatch',
    { reason: 'Slack does not put this form into the place of the old one', mend: REPORT_MEND },
  ],
]);

/** Nothing can be edited there, but a new message may be posted all the same. */
export const GONE: ReadonlySet<string> = new Set([
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'block_mismatch',
]);

/** Answers that refuse the token, whatever the message. */
export const CLOSED: ReadonlySet<string> = new Set([
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

/** Passing trouble on Slack's side. */
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

/** @param needed the scope that Slack says is missing, `''` where it does not. */
export const refusalOf = (error: string, needed: string): Refusal => {
  if (error === 'missing_scope') {
    const scope = needed === '' ? 'chat:write' : needed;
    const mend = `add it on the app's page OAuth & Permissions, install the app again, and take the new token`;
    return { reason: `the token lacks the scope ${scope}`, mend };
  }
  return (
    REFUSALS.get(error) ?? { reason: 'Slack refuses the message', mend: `look the error up: ${ERRORS_PAGE}` }
  );
};

const ERRORS_PAGE = 'https://docs.slack.dev/reference/methods/chat.postMessage#errors';
