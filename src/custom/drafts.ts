import type { Edges } from '../edges/types.js';
import { isTemplate } from '../inputs/choices.js';
import type { PayloadSource } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { secretParts } from '../secrets/redact.js';
import { indexPath, keyPath } from '../values/findings.js';
import { asArray, isJsonObject, type JsonObject } from '../values/json.js';
import { discohookDrafts, isDiscohook, findWebhookSecrets, discohookJson } from './discohook.js';
import { parsePayload } from './parse.js';
import type { CustomDraft, CustomDrafts } from './types.js';
import { readInWorkspace } from '../inputs/workspace.js';

export type PayloadDeps = Pick<Edges, 'env' | 'files'> & {
  readonly runner: Pick<Edges['runner'], 'mask' | 'redact'>;
};

/** Reads the custom payload. Rejects with a `UserError` if it is not a message. */
export const readDrafts = async (source: PayloadSource, deps: PayloadDeps): Promise<CustomDrafts> => {
  const found = await readMessages(source, deps);
  const hasTemplates = isTemplate(JSON.stringify([found.slack, found.discord]));
  return { ...found, hasTemplates };
};

const readMessages = async (
  source: PayloadSource,
  deps: PayloadDeps,
): Promise<Omit<CustomDrafts, 'hasTemplates'>> => {
  const { input } = source;
  const text = await readSource(source, deps);
  const encoded = discohookJson(input, text);
  const given = await parsePayload(input, encoded ?? text);
  deps.runner.mask(...findWebhookSecrets(given).flatMap(secretParts));
  const value = encoded === undefined ? given : await parsePayload(input, deps.runner.redact(encoded));
  if (!isJsonObject(value)) throw notMessageError(input, value);
  const bare = findBareTemplate(value, '');
  if (bare !== undefined)
    throw new UserError(
      input,
      `${bare === '' ? 'it' : bare} is a template without quotes`,
      'write "{{ … }}"',
    );
  const { slack, discord, ...others } = value;
  if (slack === undefined && discord === undefined) return { input, ...draftsForBoth(input, value) };
  const [stranger] = Object.keys(others);
  if (stranger !== undefined)
    throw new UserError(
      input,
      `${stranger} is next to the keys slack and discord`,
      'put it under the one that it is for',
    );
  return {
    input,
    slack: slack === undefined ? [] : [createDraft(requireObject(input, slack, 'slack'), 'slack')],
    discord:
      discord === undefined ? [] : discordDrafts(input, requireObject(input, discord, 'discord'), 'discord'),
  };
};

/** YAML reads an unquoted `{{ … }}` as a map inside a map. */
const findBareTemplate = (value: unknown, at: string): string | undefined => {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  const [[key, inner] = []] = entries;
  if (entries.length === 1 && inner === null && key !== undefined && /^\{ .* \}$/.test(key)) return at;
  for (const [name, part] of entries) {
    const found = findBareTemplate(part, keyPath(at, name));
    if (found !== undefined) return found;
  }
  for (const [index, part] of asArray(value).entries()) {
    const found = findBareTemplate(part, indexPath(at, index));
    if (found !== undefined) return found;
  }
  return undefined;
};

const notMessageError = (input: string, value: unknown): UserError => {
  if (Array.isArray(value))
    return new UserError(input, 'it is a list', 'write one message, as an object with its keys');
  if (value === null) return new UserError(input, 'it is empty', 'write a message in JSON or YAML');
  return new UserError(
    input,
    'that is plain text',
    'use the input text, or write {"text": "…"} (Slack), {"content": "…"} (Discord)',
  );
};

/** Discohook's messages are Discord's; any other may be either's, which its keys show. */
const draftsForBoth = (input: string, value: JsonObject): Pick<CustomDrafts, 'slack' | 'discord'> => ({
  slack: isDiscohook(value) ? [] : [createDraft(value, '')],
  discord: discordDrafts(input, value, ''),
});

const discordDrafts = (input: string, value: JsonObject, at: string): readonly CustomDraft[] =>
  isDiscohook(value) ? discohookDrafts(input, value, at) : [createDraft(value, at)];

const createDraft = (body: JsonObject, at: string): CustomDraft => ({ at, body, notes: [] });

const requireObject = (input: string, value: unknown, key: string): JsonObject => {
  if (isJsonObject(value)) return value;
  throw new UserError(input, `${key}: not an object`, 'write the keys of a message under it');
};

/** Far more than any message needs. Discohook exports with several backups come close. */
const LONGEST = 256 * 1024;

/** The text of the custom payload. Rejects with a `UserError` if the file is missing or outside the workspace. */
const readSource = async (source: PayloadSource, deps: Omit<PayloadDeps, 'runner'>): Promise<string> => {
  const text =
    source.input === 'payload'
      ? source.text
      : await readInWorkspace('payload-file', source.path, LONGEST, deps);
  if (text.length > LONGEST)
    throw new UserError(
      source.input,
      `it is longer than ${LONGEST / 1024} KiB`,
      'messages are never that long',
    );
  if (text.trim() === '') throw new UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
  return text;
};
