import { join } from 'node:path';
import type { Env, Files } from '../edges/types.js';
import { isSnowflake, isTs } from '../inputs/place.js';
import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { Receipt } from './types.js';

/** What an earlier step of the same job posted to one place. */
interface Posted {
  readonly ids: readonly string[];
  /** The channel's ID, where the user gave its name. */
  readonly channel?: string;
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
    return {
      ...destination,
      spot: { ...spot, edits: ids, ...(channel !== undefined && { channelId: channel }) },
    };
  });
};

/** Keeps what was posted for later steps. Rejects with the system's error where the file cannot be written. */
export const remember = async (receipts: readonly Receipt[], edges: LiveEdges): Promise<void> => {
  const path = pathOf(edges.env);
  const text = await memoryWith(receipts, edges);
  if (path !== undefined && text !== undefined) await edges.files.write(path, text);
};

/** All that is known of the job's messages once these are posted; undefined where none of them has an ID. */
export const memoryWith = async (
  receipts: readonly Receipt[],
  edges: LiveEdges,
): Promise<string | undefined> => {
  const news = receipts.flatMap(({ post, messageIds, ...receipt }) => {
    const ids = messageIds.filter(id => id !== '');
    const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
    const posted: Posted = { ids, ...(channel !== undefined && { channel }) };
    return ids.length === 0 ? [] : [[placeOf(post.destination), posted] as const];
  });
  if (news.length === 0) return undefined;
  const messages = { ...(await read(edges)), ...Object.fromEntries(news) };
  return JSON.stringify({ job: jobOf(edges.env), messages });
};

/**
 * The inputs of a message that is kept up to date: with the time since it was first posted, which its ID tells, or as the first
 * one of its job.
 */
export const withProgress = (inputs: Inputs, destinations: readonly Destination[], nowMs: number): Inputs => {
  const first = destinations.flatMap(({ spot }) => spot?.edits.slice(0, 1) ?? []).map(postedMs);
  if (first.length === 0) return { ...inputs, course: { kind: 'begins' } };
  return { ...inputs, course: { kind: 'later', forMs: Math.max(0, nowMs - Math.min(...first)) } };
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
  const { ids, channel = '' } = (value ?? {}) as { ids?: unknown; channel?: unknown };
  const areIds =
    Array.isArray(ids) && ids.every(id => typeof id === 'string' && (isSnowflake(id) || isTs(id)));
  return areIds && typeof channel === 'string' && /^[A-Z\d]*$/.test(channel);
};
