import { Secret } from '../secrets/secret.js';
import { oneLine } from '../text/clean.js';
import { isSnowflake, isTs } from '../values/read.js';
import { findChannelFault } from './channel.js';
import { parseBoolean, splitItems, parseChoiceList } from './choices.js';
import { quoteValue, UserError } from './user-error.js';
import {
  type TargetInputs,
  type ReadInput,
  type SlackAccess,
  type SlackToken,
  THREAD_WORDS,
  WHEN_CONDITIONS,
} from './types.js';

/** https://discord.com/developers/docs/resources/webhook#execute-webhook */
const MOST_TAGS = 5;

/** The inputs about where a message goes. Imported only if one of them is given. */
export const parseTarget = (read: ReadInput): TargetInputs => {
  const channel = parseChannel(read('channel'));
  const written = oneLine(read('thread'));
  const thread = parseThread(written);
  const together = THREAD_WORDS.find(word => word === thread.toLowerCase());
  const slack = parseSlackToken(read, channel);
  return {
    ...(slack && { slack }),
    ...(channel !== '' && { channel }),
    ...(together ? { together } : thread !== '' && { thread }),
    ...(thread !== written && { threadLink: written }),
    tags: parseTags(read('tags')),
    edits: parseEdits(read('message-id')),
    ...parseLive(read('live')),
    broadcast: parseChoiceList(
      'reply-broadcast',
      read('reply-broadcast'),
      [...WHEN_CONDITIONS, 'none'],
      ['none'],
    ).filter(word => word !== 'none'),
  };
};

/** A boolean, or the word for the whole run. */
export const parseLive = (raw: string): Pick<TargetInputs, 'live'> => {
  if (raw.trim().toLowerCase() === 'run') return { live: 'run' };
  try {
    return parseBoolean('live', raw) ? { live: 'job' } : {};
  } catch {
    throw new UserError('live', `${quoteValue(raw)} is not known`, 'write run, true or false');
  }
};

const parseChannel = (raw: string): string => {
  const value = raw.trim();
  const found = value === '' ? undefined : findChannelFault(value);
  if (found === undefined) return value;
  throw new UserError('channel', `${quoteValue(value)} is ${found.problem}`, found.hint);
};

const notToken = (problem: string): UserError =>
  new UserError('slack-token', problem, 'write one bot token (xoxb-…) from your secrets');

/** The token itself never appears in an error. Kinds of tokens: https://docs.slack.dev/authentication/tokens */
export const parseSlackAccess = (read: ReadInput): SlackAccess | undefined => {
  const token = read('slack-token').trim();
  if (token === '') return undefined;
  if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) throw notToken('it is not a token');
  if (/^(?:xapp|xoxe)-/.test(token))
    throw notToken('it is an app-level or a refresh token, which posts nothing');
  return { token: new Secret(token), api: parseApiUrl(read('slack-api')) };
};

const parseSlackToken = (read: ReadInput, channel: string): SlackToken | undefined => {
  const access = parseSlackAccess(read);
  if (access === undefined) return undefined;
  if (channel === '') {
    throw new UserError(
      'channel',
      'slack-token is given, but no channel',
      'write the ID of one, such as C0123ABCD',
    );
  }
  return { ...access, channel };
};

const parseApiUrl = (raw: string): URL => {
  const value = raw.trim() || 'https://slack.com/api/';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
    throw new UserError(
      'slack-api',
      `${quoteValue(value)} is not the address of an API`,
      'write https://…/api/',
    );
  }
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};

/** People copy a message as a link. The link of a reply names the thread of the message that it answers. */
const SLACK_LINK =
  /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK =
  /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;

const parseThread = (value: string): string => {
  const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
  if (seconds !== undefined && micros !== undefined) return parent ?? `${seconds}.${micros}`;
  return DISCORD_LINK.exec(value)?.[1] ?? value;
};

const parseTags = (raw: string): readonly string[] => {
  const found = splitItems(raw);
  const wrong = found.find(tag => !isSnowflake(tag));
  if (wrong !== undefined)
    throw new UserError(
      'tags',
      `${quoteValue(wrong)} is not the ID of a tag`,
      'write IDs, one per line (not names)',
    );
  if (found.length <= MOST_TAGS) return found;
  throw new UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};

/** One line per destination. An empty line keeps its place in the order, so that the output can be used unchanged. */
const parseEdits = (raw: string): readonly (readonly string[])[] =>
  raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => parseMessageId(part.trim())));

const parseMessageId = (value: string): readonly string[] => {
  if (value === '') return [];
  if (isSnowflake(value) || isTs(value)) return [value];
  const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
  const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
  if (id !== undefined) return [id];
  throw new UserError(
    'message-id',
    `${quoteValue(value)} is not the ID of a message`,
    'write what the output message-id of an earlier step says',
  );
};
