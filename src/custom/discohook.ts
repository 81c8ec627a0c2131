import { isSnowflake } from '../values/read.js';
import { UserError } from '../inputs/user-error.js';
import { keyPath, indexPath } from '../values/findings.js';
import { type JsonObject, asArray, asObject, isJsonObject, objectsIn } from '../values/json.js';
import type { CustomDraft } from './types.js';
import { parsedUrl } from '../text/links.js';

/** Whether a value is an export or a backup of Discohook's editor. https://github.com/discohook/discohook */
export const isDiscohook = (value: JsonObject): boolean =>
  Array.isArray(value['backups']) ||
  isJsonObject(value['message']) ||
  (Array.isArray(value['messages']) && value['messages'].every(isJsonObject));

/** Webhook URLs and tokens: secrets that a message does not need. */
export const findWebhookSecrets = (value: unknown): readonly string[] =>
  objectsIn(value).flatMap(found => {
    const { targets, target, webhookUrl } = found;
    const held = [...asArray(targets), target].filter(isJsonObject).flatMap(({ url, token }) => [url, token]);
    return [...held, webhookUrl].filter(secret => typeof secret === 'string');
  });

/** The messages in order, in Discord's own form. Throws a `UserError` if there are none or too many. */
export const discohookDrafts = (input: string, value: JsonObject, at: string): readonly CustomDraft[] => {
  if (!Array.isArray(value['backups'])) return readBackup(input, value, at);
  const backups = value['backups'].filter(isJsonObject);
  const [only] = backups;
  if (only !== undefined && backups.length === 1)
    return readBackup(input, only, indexPath(keyPath(at, 'backups'), 0));
  throw new UserError(
    input,
    `${keyPath(at, 'backups')}: ${backups.length} of 1 backup`,
    'export one backup alone, or keep one in the file',
  );
};

/** The oldest backups held one message, in camel case. */
const readBackup = (
  input: string,
  { messages, message, version }: JsonObject,
  at: string,
): readonly CustomDraft[] => {
  const single = version === 1 ? snakeCase(message) : message;
  const places: readonly (readonly [unknown, string])[] = Array.isArray(messages)
    ? messages.map((one, index) => [one, indexPath(keyPath(at, 'messages'), index)] as const)
    : [[single, keyPath(at, 'message')]];
  const drafts = places.flatMap(([one, place]) => (isJsonObject(one) ? [toDraft(input, one, place)] : []));
  if (drafts.length > 0 && drafts.length <= MOST) return drafts;
  throw new UserError(
    input,
    `${keyPath(at, 'messages')}: ${drafts.length} of 1 to ${MOST} messages`,
    'keep what is to be posted',
  );
};

/** https://github.com/discohook/discohook/blob/main/packages/site/app/types/QueryData.ts */
const MOST = 10;

const toDraft = (input: string, message: JsonObject, at: string): CustomDraft => {
  const hasData = isJsonObject(message['data']);
  const data = hasData ? asObject(message['data']) : message;
  const { author, username, avatar_url: avatar, attachments, webhook_id: _webhook, ...rest } = data;
  const older = isJsonObject(author) ? author : {};
  const { reference, thread_id: thread } = message;
  return {
    at: hasData ? keyPath(at, 'data') : at,
    body: withoutEmpty({
      ...rest,
      username: username ?? older['name'],
      avatar_url: avatar ?? older['icon_url'],
      ...(rest['components'] !== undefined && {
        components: asArray(rest['components']).map(withoutInternals),
      }),
    }),
    notes: [
      ...(asArray(attachments).length > 0 ? [`${input}: ${at}: its files are not sent`] : []),
      ...(typeof reference === 'string' && reference !== ''
        ? [`${input}: ${at}: posted as a new message; the input message-id edits one`]
        : []),
    ],
    ...(typeof thread === 'string' && isSnowflake(thread) && { thread }),
  };
};

/** Discohook writes null or an empty list for a missing part. */
const withoutEmpty = (body: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(body).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** Data that only the editor uses in components: IDs of link buttons, and the actions of other buttons. */
const withoutInternals = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutInternals);
  if (!isJsonObject(value)) return value;
  const isLink = value['type'] === 2 && value['style'] === 5;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'flow' && key !== 'flows' && !(isLink && key === 'custom_id'),
  );
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutInternals(inner)]));
};

const snakeCase = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (!isJsonObject(value)) return value;
  const snake = (key: string): string => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [snake(key), snakeCase(inner)]));
};

/** The editor's hosts, old and new. https://github.com/discohook/discohook */
const HOST = /^(?:www\.)?discohook\.(?:app|org)$/;

/**
 * The JSON inside a link to Discohook's editor; undefined if the text is not such a link. Throws a `UserError` if the link holds no JSON.
 */
export const discohookJson = (input: string, text: string): string | undefined => {
  const link = text.trim();
  const url = /^https:\/\/\S+$/.test(link) ? parsedUrl(link) : undefined;
  if (url === undefined) return undefined;
  const isDiscohook = HOST.test(url.hostname);
  const data = isDiscohook ? url.searchParams.get('data') : null;
  // Base64 in either alphabet. A + in a query reads as a space.
  if (data) return Buffer.from(data.replaceAll(' ', '+'), 'base64').toString('utf8');
  throw new UserError(
    input,
    isDiscohook
      ? 'this link holds no message, only where Discohook keeps it'
      : 'this is a link, not a message',
    'open it, and export the message as JSON (or share it as a link with ?data=)',
  );
};
