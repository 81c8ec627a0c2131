import { join } from 'node:path';
import type { Env, Files } from '../edges/types.js';
import { isSnowflake, isTs } from '../values/read.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { EditableMessage, Receipt, StateEvent } from './types.js';
import { asObject } from '../values/json.js';

/** What earlier steps of the same job know of one destination's message. */
interface LiveMessage {
  /** The message's own, before it has one of the platform. */
  readonly id?: string;
  /** Which of its states were queued or delivered last, in milliseconds since the epoch. */
  readonly states?: Readonly<Partial<Record<StateEvent, number>>>;
  /** Empty where nothing was posted, or what was has no ID. */
  readonly ids: readonly string[];
  /** The ID of the channel that it came to. */
  readonly channel?: string;
  /** When the first of the steps ran, in milliseconds since the epoch. */
  readonly startedAtMs?: number;
}

type LiveMemory = Readonly<Record<string, LiveMessage>>;

/** The outside that live messages need: a file that is the job's alone, and that the runner removes with it. */
export interface LiveEdges {
  readonly env: Env;
  readonly files: Pick<Files, 'read' | 'write'>;
}

/**
 * The destinations, each with the message of an earlier step to edit; `message-id` takes precedence.
 * @param backup what `serializeMemory` gave, in case the file was deleted.
 */
export const loadMessages = async (
  destinations: readonly Destination[],
  edges: LiveEdges,
  backup = '',
): Promise<readonly Destination[]> => {
  const memory = (await read(edges)) ?? parseMemory(backup, edges.env) ?? {};
  return destinations.map(destination => {
    const { target } = destination;
    const posted = memory[memoryKey(destination)];
    if (target === undefined || posted === undefined || target.edits.length > 0) return destination;
    const { ids, channel } = posted;
    if (ids.length === 0) return destination;
    return {
      ...destination,
      target: { ...target, edits: ids, ...(channel !== undefined && { channelId: channel }) },
    };
  });
};

/** When a step first reported the job to one of these destinations, whatever happened to that message. */
export const readStartedAt = async (
  destinations: readonly Destination[],
  edges: LiveEdges,
): Promise<number | undefined> => {
  const memory = (await read(edges)) ?? {};
  const times = destinations.flatMap(destination => memory[memoryKey(destination)]?.startedAtMs ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
};

/** Saves for later steps that this one reports the job. Rejects with the system's error where the file cannot be written. */
export const noteStart = async (
  destinations: readonly Destination[],
  nowMs: number,
  edges: LiveEdges & { readonly random: () => number },
): Promise<void> => {
  const memory = (await read(edges)) ?? {};
  const noted = destinations.map(memoryKey).map(key => {
    const posted: LiveMessage = { id: drawId(edges.random), ids: [], startedAtMs: nowMs, ...memory[key] };
    return [key, posted] as const;
  });
  await write(toText({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
};

/** 96 bits: unlike a job's name, no two jobs of a matrix share it. */
const drawId = (random: () => number): string =>
  [0, 1]
    .map(() =>
      Math.floor(random() * 2 ** 48)
        .toString(16)
        .padStart(12, '0'),
    )
    .join('');

/** The message that the job's steps edit; undefined where no step has reported the job yet. */
export const findEditable = async (
  destination: Destination,
  edges: LiveEdges,
): Promise<EditableMessage | undefined> => {
  const key = memoryKey(destination);
  const id = (await read(edges))?.[key]?.id;
  if (id === undefined) return undefined;
  return {
    id,
    log: {
      add: async (event, atMs) => {
        const memory = (await read(edges)) ?? {};
        const before = memory[key];
        if (before === undefined) return;
        const states = { ...before.states, [event]: atMs };
        // Another step only repeats what is known then.
        await write(toText({ ...memory, [key]: { ...before, states } }, edges.env), edges).catch(
          () => undefined,
        );
      },
      last: async event => (await read(edges))?.[key]?.states?.[event],
    },
  };
};

/** Saves what was posted for later steps. Rejects with the system's error where the file cannot be written. */
export const saveMessages = async (receipts: readonly Receipt[], edges: LiveEdges): Promise<void> => {
  const text = await serializeMemory(receipts, edges);
  if (text !== undefined) await write(text, edges);
};

const write = async (text: string, { env, files }: LiveEdges): Promise<void> => {
  const path = memoryPath(env);
  if (path !== undefined) await files.write(path, text);
};

/** All that is known of the job's messages once these are posted; undefined where none of them has an ID. */
export const serializeMemory = async (
  receipts: readonly Receipt[],
  edges: LiveEdges,
): Promise<string | undefined> => {
  const memory = (await read(edges)) ?? {};
  const news = receipts.flatMap(({ post, messageIds, ...receipt }) => {
    const ids = messageIds.filter(id => id !== '');
    const key = memoryKey(post.destination);
    const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
    const posted: LiveMessage = { ...memory[key], ids, ...(channel !== undefined && { channel }) };
    return ids.length === 0 ? [] : [[key, posted] as const];
  });
  return news.length === 0 ? undefined : toText({ ...memory, ...Object.fromEntries(news) }, edges.env);
};

const toText = (messages: LiveMemory, env: Env): string => JSON.stringify({ job: jobKey(env), messages });

/**
 * The inputs of a message that is kept up to date: as the first one of its job, or with the time since that.
 * @param startedAt when an earlier step reported the job, if one did: the ID of a message to edit says when it was posted.
 */
export const withPhase = (
  inputs: Inputs,
  destinations: readonly Destination[],
  nowMs: number,
  startedAt?: number,
): Inputs => {
  const posted = destinations.flatMap(({ target }) => target?.edits.slice(0, 1) ?? []).map(readPostedAt);
  const times = startedAt === undefined ? posted : [...posted, startedAt];
  if (times.length === 0) return { ...inputs, phase: { kind: 'started' } };
  return { ...inputs, phase: { kind: 'updated', elapsedMs: Math.max(0, nowMs - Math.min(...times)) } };
};

/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** When a message was posted: a `ts` of Slack's is the time itself, a snowflake holds it in its upper bits. */
const readPostedAt = (id: string): number =>
  id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;

/** Names and places, never an address: other channels and threads have messages of their own. */
const memoryKey = ({ name, target }: Destination): string =>
  JSON.stringify([name, target?.channel ?? null, target?.thread ?? null]);

const memoryPath = (env: Env): string | undefined => {
  const folder = env['RUNNER_TEMP'] ?? '';
  return folder === '' ? undefined : join(folder, 'hookline-live.json');
};

const jobKey = (env: Env): string =>
  ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');

/** Bytes: hundreds of destinations. */
const LARGEST = 1024 * 1024;

/** Nothing where there is no file, or one of another job: then a new message is posted. */
const read = async ({ env, files }: LiveEdges): Promise<LiveMemory | undefined> => {
  const path = memoryPath(env);
  try {
    return path === undefined ? undefined : parseMemory(await files.read(path, LARGEST), env);
  } catch {
    return undefined;
  }
};

const parseMemory = (text: string, env: Env): LiveMemory | undefined => {
  try {
    const { job, messages } = asObject(JSON.parse(text));
    return job === jobKey(env) && isMemory(messages) ? messages : undefined;
  } catch {
    return undefined;
  }
};

const isMemory = (value: unknown): value is LiveMemory =>
  typeof value === 'object' && value !== null && Object.values(value).every(isPosted);

const isPosted = (value: unknown): value is LiveMessage => {
  const { id = '', ids, channel = '', startedAtMs: startedAt = 0, states = {} } = asObject(value);
  const areIds =
    Array.isArray(ids) && ids.every(id => typeof id === 'string' && (isSnowflake(id) || isTs(id)));
  const areTimes = Object.values(asObject(states)).every(at => typeof at === 'number');
  return (
    areIds &&
    areTimes &&
    typeof id === 'string' &&
    /^[\da-f]*$/.test(id) &&
    typeof channel === 'string' &&
    /^[A-Z\d]*$/.test(channel) &&
    typeof startedAt === 'number'
  );
};
