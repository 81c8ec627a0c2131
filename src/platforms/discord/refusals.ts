interface DiscordRefusal {
  readonly reason: string;
  readonly hint: string;
}

const FORUM =
  "write a thread's ID or a title for a new one into the input thread, or make a webhook in a text channel";
const NEW_WEBHOOK = 'make a new webhook in the channel settings and put its URL into the secret';
const WRONG_CHANNEL =
  'the channel or thread may be gone or closed to this webhook: check thread, or make a new webhook';
const AUTOMOD = "change the text, or exempt the webhook's channel in the server's AutoMod settings";

/** Permanent refusals by code. https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
export const REFUSALS: ReadonlyMap<number, DiscordRefusal> = new Map([
  [10003, { reason: 'Discord does not know this channel or thread', hint: WRONG_CHANNEL }],
  [10008, { reason: 'Discord does not know this message', hint: 'it may have been deleted' }],
  [
    10087,
    { reason: 'the forum has no such tag', hint: 'write the IDs of tags that it has into the input tags' },
  ],
  [10015, { reason: 'Discord does not know this webhook: it has been deleted', hint: NEW_WEBHOOK }],
  [
    30046,
    { reason: 'Discord limits edits of messages that are older than an hour', hint: 'edit it less often' },
  ],
  [20016, { reason: 'the channel is in slow mode', hint: 'post later, or post to another channel' }],
  [
    20028,
    { reason: 'the channel takes no more messages for now', hint: 'post less often, or to another channel' },
  ],
  [20029, { reason: 'the server takes no more messages for now', hint: 'post less often' }],
  [40005, { reason: 'the message is too large', hint: 'shorten the text' }],
  [40058, { reason: 'the channel is a forum, where a message needs a thread', hint: FORUM }],
  [
    40067,
    {
      reason: 'the forum asks for a tag on each new thread',
      hint: 'write the ID of one into the input tags',
    },
  ],
  [
    40333,
    {
      reason: "Discord's firewall (Cloudflare) blocks this address",
      hint: 'run the job again later, or on another runner',
    },
  ],
  [50001, { reason: 'the webhook has no access to this channel or thread', hint: WRONG_CHANNEL }],
  [
    50005,
    {
      reason: 'the message is not one of this webhook',
      hint: 'edit with the webhook that posted the message',
    },
  ],
  [50006, { reason: 'the message is empty', hint: 'give it a title or a text' }],
  [50013, { reason: 'the webhook may not do this in its channel', hint: WRONG_CHANNEL }],
  [
    50027,
    {
      reason: 'the token in the webhook URL is wrong',
      hint: 'copy the whole URL from the channel settings into the secret',
    },
  ],
  [
    50035,
    { reason: 'Discord does not accept this message', hint: 'change the input that the message names' },
  ],
  [50083, { reason: 'the thread is archived', hint: 'open the thread again, or post to another one' }],
  [50109, { reason: 'Discord could not read the message as JSON', hint: 'please report this' }],
  [
    160006,
    { reason: 'the server has as many active threads as Discord allows', hint: 'close some, or post later' },
  ],
  [160005, { reason: 'the thread is locked', hint: 'unlock the thread, or post to another one' }],
  [200000, { reason: "the server's AutoMod blocked the message", hint: AUTOMOD }],
  [200001, { reason: "the server's AutoMod blocked the title", hint: AUTOMOD }],
  [220001, { reason: 'the channel is a forum, where a message needs a thread', hint: FORUM }],
  [
    220002,
    {
      reason: 'a message goes to a thread or opens one, not both',
      hint: 'take ?thread_id= out of the webhook URL',
    },
  ],
  [
    220003,
    {
      reason: 'only webhooks of a forum can open threads',
      hint: 'leave out thread, or make a webhook in a forum',
    },
  ],
  [
    220004,
    { reason: 'this kind of webhook cannot post in a forum', hint: 'make a webhook in a text channel' },
  ],
  [
    240000,
    {
      reason: 'the message holds a link that Discord blocks as harmful',
      hint: 'take the link out of the text',
    },
  ],
]);

/** This network's address is refused: nothing is wrong with the webhook or the message. */
export const ADDRESS_BLOCKED = 40333;

/** The webhook is refused, whatever the message. */
export const SENDER_REJECTED: ReadonlySet<number> = new Set([10015, 50027]);

/** An old message cannot be edited again soon, though the status says that it is only a rate limit. */
export const EDITED_TOO_OFTEN = 30046;

/**
 * Nothing can be edited, replied to, or opened there (a thread may be deleted with its messages; a webhook may be moved to or from a
 * forum), but a new message can be posted.
 */
export const MESSAGE_MISSING: ReadonlySet<number> = new Set([
  ...[10003, 10008, 10087, EDITED_TOO_OFTEN, 40058, 50005, 50083, 160005, 220001, 220003],
]);
