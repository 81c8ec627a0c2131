import { join } from 'node:path';
import type { Env, Files } from '../edges/types.js';
import { isSnowflake, isTs } from '../inputs/place.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { Receipt } from './types.js';

/** What is known of one place from earlier steps of the same job. */
interface Posted {
  /** Empty where nothing was posted, or what was has no ID. */
  readonly ids: readonly string[];
  /** The ID of the channel that it came to. */
  readonly channel?: string;
  /** When the first of the steps ran, in milliseconds since the epoch. */
  readonly begunMs?: number;
}

type Memory = Readonly<Record<string, Posted>>;

/** The world that live messages need: a file that is the job's alone, and that the runner removes with it. */
export interface LiveEdges {
  readonly env: Env;
  readonly files: Pick<Files, 'read' | 'write'>;
}

/**
 * The destinations, each with the message of an earlier step to edit; what `message-id` says goes over that.
 * @param spare what `memoryWith` gave, for the case that the file is gone.
 */
export const recall = async (
  destinations: readonly Destination[],
  edges: LiveEdges,
  spare = '',
): Promise<readonly Destination[]> => {
  const memory = (await read(edges)) ?? memoryIn(spare, edges.env) ?? {};
  return destinations.map(destination => {
    const { spot } = destination;
    const posted = memory[placeOf(destination)];
    if (spot === undefined || posted === undefined || spot.edits.length > 0) return destination;
    const { ids, channel } = posted;
    if (ids.length === 0) return destination;
    return {
      ...destination,
      spot: { ...spot, edits: ids, ...(channel !== undefined && { channelId: channel }) },
    };
  });
};

/** When the job was first told of in one of these places, whatever became of that message; undefined where it never was. */
export const begunMs = async (
  destinations: readonly Destination[],
  edges: LiveEdges,
): Promise<number | undefined> => {
  const memory = (await read(edges)) ?? {};
  const times = destinations.flatMap(destination => memory[placeOf(destination)]?.begunMs ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
};

/** Notes that a step tells of the job in these places, for later ones. Rejects with the system's error where the file cannot be written. */
export const noteBeginning = async (
  destinations: readonly Destination[],
  nowMs: number,
  edges: LiveEdges,
): Promise<void> => {
  const memory = (await read(edges)) ?? {};
  const noted = destinations.map(placeOf).map(place => {
    const posted: Posted = { ids: [], begunMs: nowMs, ...memory[place] };
    return [place, posted] as const;
  });
  await write(textOf({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
};

/** Keeps what was posted for later steps. Rejects with the system's error where the file cannot be written. */
export const remember = async (receipts: readonly Receipt[], edges: LiveEdges): Promise<void> => {
  const text = await memoryWith(receipts, edges);
  if (text !== undefined) await write(text, edges);
};

const write = async (text: string, { env, files }: LiveEdges): Promise<void> => {
  const path = pathOf(env);
  if (path !== undefined) await files.write(path, text);
};

/** All that is known of the job's messages once these are posted; undefined where none of them has an ID. */
export const memoryWith = async (
  receipts: readonly Receipt[],
  edges: LiveEdges,
): Promise<string | undefined> => {
  const memory = (await read(edges)) ?? {};
  const news = receipts.flatMap(({ post, messageIds, ...receipt }) => {
    const ids = messageIds.filter(id => id !== '');
    const place = placeOf(post.destination);
    const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
    const posted: Posted = { ...memory[place], ids, ...(channel !== undefined && { channel }) };
    return ids.length === 0 ? [] : [[place, posted] as const];
  });
  return news.length === 0 ? undefined : textOf({ ...memory, ...Object.fromEntries(news) }, edges.env);
};

const textOf = (messages: Memory, env: Env): string => JSON.stringify({ job: jobOf(env), messages });

/**
 * The inputs of a message that is kept up to date: as the first one of its job, or with the time since that.
 * @param begun when an earlier step told of the job, if one did: a message to edit tells by its ID when it was posted.
 */
export const withProgress = (
  inputs: Inputs,
  destinations: readonly Destination[],
  nowMs: number,
  begun?: number,
): Inputs => {
  const posted = destinations.flatMap(({ spot }) => spot?.edits.slice(0, 1) ?? []).map(postedMs);
  const times = begun === undefined ? posted : [...posted, begun];
  if (times.length === 0) return { ...inputs, phase: { kind: 'started' } };
  return { ...inputs, phase: { kind: 'updated', elapsedMs: Math.max(0, nowMs - Math.min(...times)) } };
};

/** https://discord.com/developers/docs/reference#snowflakes */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** When a message was posted: a `ts` of Slack's is the time itself, a snowflake holds it in its upper bits. */
const postedMs = (id: string): number =>
  id.includes('.') ? Number(id) * 1000 : Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;

/** Names and places, never an address: other channels and threads have messages of their own. */
const placeOf = ({ name, spot }: Destination): string =>
  JSON.stringify([name, spot?.channel ?? null, spot?.thread ?? null]);

const pathOf = (env: Env): string | undefined => {
  const folder = env['RUNNER_TEMP'] ?? '';
  return folder === '' ? undefined : join(folder, 'hookline-live.json');
};

const jobOf = (env: Env): string =>
  ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');

/** Nothing where there is no file, or one of another job: then a new message is posted. */
const read = async ({ env, files }: LiveEdges): Promise<Memory | undefined> => {
  const path = pathOf(env);
  try {
    return path === undefined ? undefined : memoryIn(await files.read(path), env);
  } catch {
    return undefined;
  }
};

const memoryIn = (text: string, env: Env): Memory | undefined => {
  try {
    const { job, messages } = JSON.parse(text) as { job?: unknown; messages?: unknown };
    return job === jobOf(env) && isMemory(messages) ? messages : undefined;
  } catch {
    return undefined;
  }
};

const isMemory = (value: unknown): value is Memory =>
  typeof value === 'object' && value !== null && Object.values(value).every(isPosted);

const isPosted = (value: unknown): value is Posted => {
  const { ids, channel = '', begunMs: begun = 0 } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const areIds =
    Array.isArray(ids) && ids.every(id => typeof id === 'string' && (isSnowflake(id) || isTs(id)));
  return areIds && typeof channel === 'string' && /^[A-Z\d]*$/.test(channel) && typeof begun === 'number';
};
