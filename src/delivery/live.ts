import { join } from 'node:path';
import type { Env, Files } from '../edges/types.js';
import { isSnowflake, isTs } from '../values/read.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { EditableMessage, Receipt, StateEvent } from './types.js';
import { asObject } from '../values/json.js';

/** What earlier steps of the job saved about one destination's message. */
interface LiveMessage {
  /** Our own ID of the message, known before the platform assigns one. */
  readonly id?: string;
  /** When each state was last queued or delivered, in milliseconds since the epoch. */
  readonly states?: Readonly<Partial<Record<StateEvent, number>>>;
  /** Empty if nothing was posted or the message has no ID. */
  readonly ids: readonly string[];
  /** The ID of the channel that the message was posted to. */
  readonly channel?: string;
  /** When the first step ran, in milliseconds since the epoch. */
  readonly startedAtMs?: number;
}

type LiveMemory = Readonly<Record<string, LiveMessage>>;

/** What live messages need from the outside: a file that only this job uses and that the runner deletes with it. */
export interface LiveEdges {
  readonly env: Env;
  readonly files: Pick<Files, 'read' | 'write'>;
}

/**
 * Adds the message of an earlier step to each destination, so that it is edited. `message-id` takes precedence.
 * @param backup the result of `serializeMemory`, in case the file was deleted.
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

/** Saves for later steps that this step reports the job. Rejects with the system's error if the file cannot be written. */
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

/** 96 bits, so that no two jobs of a matrix share an ID; their job names can be equal. */
const drawId = (random: () => number): string =>
  [0, 1]
    .map(() =>
      Math.floor(random() * 2 ** 48)
        .toString(16)
        .padStart(12, '0'),
    )
    .join('');

/** The message that the job's steps edit; undefined if no step has reported the job yet. */
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
        // If saving fails, a later step only repeats what is already known.
        await write(toText({ ...memory, [key]: { ...before, states } }, edges.env), edges).catch(
          () => undefined,
        );
      },
      last: async event => (await read(edges))?.[key]?.states?.[event],
    },
  };
};

/** Saves the posted messages for later steps. Rejects with the system's error if the file cannot be written. */
export const saveMessages = async (receipts: readonly Receipt[], edges: LiveEdges): Promise<void> => {
  const text = await serializeMemory(receipts, edges);
  if (text !== undefined) await write(text, edges);
};

const write = async (text: string, { env, files }: LiveEdges): Promise<void> => {
  const path = memoryPath(env);
  if (path !== undefined) await files.write(path, text);
};

/** Everything known about the job's messages after these are posted; undefined if none of them has an ID. */
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
 * Marks the inputs as the first message of the job, or adds the time since then.
 * @param startedAt when an earlier step reported the job, if any. The ID of a message says when it was posted.
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

/** When a message was posted. A Slack `ts` is the time itself; a snowflake holds it in its upper bits. */
const readPostedAt = (id: string): number =>
  id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;

/** Identifies a message by name, channel, and thread, never by address. Other channels and threads have their own messages. */
const memoryKey = ({ name, target }: Destination): string =>
  JSON.stringify([name, target?.channel ?? null, target?.thread ?? null]);

const memoryPath = (env: Env): string | undefined => {
  const folder = env['RUNNER_TEMP'] ?? '';
  return folder === '' ? undefined : join(folder, 'hookline-live.json');
};

const jobKey = (env: Env): string =>
  ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');

/** In bytes: enough for hundreds of destinations. */
const LARGEST = 1024 * 1024;

/** Undefined if there is no file, or if it belongs to another job. Then a new message is posted. */
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
