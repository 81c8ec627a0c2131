import type { Edges } from '../edges/types.js';
import { isTemplate } from '../inputs/words.js';
import type { PayloadSource } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { secretParts } from '../secrets/redact.js';
import { isJsonObject, type JsonObject } from '../values/json.js';
import { discohookDrafts, isDiscohook, targetsIn, discohookJson } from './discohook.js';
import { parsePayload } from './parse.js';
import type { Draft, Drafts } from './types.js';
import { readInWorkspace } from '../inputs/workspace.js';

export type World = Pick<Edges, 'env' | 'files'> & { readonly runner: Pick<Edges['runner'], 'mask'> };

/** Reads the user's own message. Rejects with a `UserError` for what is none. */
export const readDrafts = async (source: PayloadSource, world: World): Promise<Drafts> => {
  const found = await readMessages(source, world);
  const hasTemplates = isTemplate(JSON.stringify([found.slack, found.discord]));
  return { ...found, hasTemplates };
};

const readMessages = async (source: PayloadSource, world: World): Promise<Omit<Drafts, 'hasTemplates'>> => {
  const { input } = source;
  const text = await readSource(source, world);
  const value = await parsePayload(input, discohookJson(input, text) ?? text);
  targetsIn(value).flatMap(secretParts).forEach(world.runner.mask);
  if (!isJsonObject(value)) throw new UserError(input, 'it holds no object', 'write the keys of a message');
  const { slack, discord, ...others } = value;
  if (slack === undefined && discord === undefined) return { input, ...both(input, value) };
  const [stranger] = Object.keys(others);
  if (stranger !== undefined)
    throw new UserError(
      input,
      `${stranger} stands beside the keys slack and discord`,
      'put it under the one that it is for',
    );
  return {
    input,
    slack: slack === undefined ? [] : [draft(object(input, slack, 'slack'), 'slack')],
    discord: discord === undefined ? [] : discordDrafts(input, object(input, discord, 'discord'), 'discord'),
  };
};

/** Discohook's messages are Discord's; any other may be either's, which its keys tell. */
const both = (input: string, value: JsonObject): Pick<Drafts, 'slack' | 'discord'> => ({
  slack: isDiscohook(value) ? [] : [draft(value, '')],
  discord: discordDrafts(input, value, ''),
});

const discordDrafts = (input: string, value: JsonObject, at: string): readonly Draft[] =>
  isDiscohook(value) ? discohookDrafts(input, value, at) : [draft(value, at)];

const draft = (body: JsonObject, at: string): Draft => ({ at, body, notes: [] });

const object = (input: string, value: unknown, key: string): JsonObject => {
  if (isJsonObject(value)) return value;
  throw new UserError(input, `${key}: not an object`, 'write the keys of a message under it');
};

/** Far more than any message takes; Discohook's exports of several backups come near. */
const LONGEST = 256 * 1024;

/** The text of the user's message. Rejects with a `UserError` for a file that is not there, or not in the workspace. */
const readSource = async (source: PayloadSource, world: Omit<World, 'runner'>): Promise<string> => {
  const text =
    source.input === 'payload' ? source.text : await readInWorkspace('payload-file', source.path, world);
  if (text.length > LONGEST)
    throw new UserError(source.input, `it is longer than ${LONGEST / 1024} KiB`, 'no message is that long');
  if (text.trim() === '') throw new UserError(source.input, 'it is empty', 'write a message in JSON or YAML');
  return text;
};
