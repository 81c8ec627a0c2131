import type { Inputs } from '../inputs/types.js';
import type { Destination } from '../platforms/types.js';
import type { EditableMessage, Receipt } from './types.js';
import {
  type LiveMessage,
  type LiveEdges,
  writeMemory,
  formatMemory,
  readMemory,
  parseMemory,
} from './live-file.js';

/**
 * Adds the message of an earlier step to each destination, so that it is edited. `message-id` takes precedence.
 * @param backup the result of `serializeMemory`, in case the file was deleted.
 */
export const loadMessages = async (
  destinations: readonly Destination[],
  edges: LiveEdges,
  backup = '',
): Promise<readonly Destination[]> => {
  const memory = (await readMemory(edges)) ?? parseMemory(backup, edges.env) ?? {};
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
  const memory = (await readMemory(edges)) ?? {};
  const times = destinations.flatMap(destination => memory[memoryKey(destination)]?.startedAtMs ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
};

/** Saves for later steps that this step reports the job. Rejects with the system's error if the file cannot be written. */
export const noteStart = async (
  destinations: readonly Destination[],
  nowMs: number,
  edges: LiveEdges & { readonly random: () => number },
): Promise<void> => {
  const memory = (await readMemory(edges)) ?? {};
  const noted = destinations.map(memoryKey).map(key => {
    const posted: LiveMessage = { id: drawId(edges.random), ids: [], startedAtMs: nowMs, ...memory[key] };
    return [key, posted] as const;
  });
  await writeMemory(formatMemory({ ...memory, ...Object.fromEntries(noted) }, edges.env), edges);
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
  const id = (await readMemory(edges))?.[key]?.id;
  if (id === undefined) return undefined;
  return {
    id,
    log: {
      add: async (event, atMs) => {
        const memory = (await readMemory(edges)) ?? {};
        const before = memory[key];
        if (before === undefined) return;
        const states = { ...before.states, [event]: atMs };
        // If saving fails, a later step only repeats what is already known.
        await writeMemory(formatMemory({ ...memory, [key]: { ...before, states } }, edges.env), edges).catch(
          () => undefined,
        );
      },
      last: async event => (await readMemory(edges))?.[key]?.states?.[event],
    },
  };
};

/** Saves the posted messages for later steps. Rejects with the system's error if the file cannot be written. */
export const saveMessages = async (receipts: readonly Receipt[], edges: LiveEdges): Promise<void> => {
  const text = await serializeMemory(receipts, edges);
  if (text !== undefined) await writeMemory(text, edges);
};

/** Everything known about the job's messages after these are posted; undefined if none of them has an ID. */
export const serializeMemory = async (
  receipts: readonly Receipt[],
  edges: LiveEdges,
): Promise<string | undefined> => {
  const memory = (await readMemory(edges)) ?? {};
  const news = receipts.flatMap(({ post, messageIds, ...receipt }) => {
    const ids = messageIds.filter(id => id !== '');
    const key = memoryKey(post.destination);
    const channel = receipt.kind === 'delivered' ? receipt.channelId : undefined;
    const posted: LiveMessage = { ...memory[key], ids, ...(channel !== undefined && { channel }) };
    return ids.length === 0 ? [] : [[key, posted] as const];
  });
  return news.length === 0 ? undefined : formatMemory({ ...memory, ...Object.fromEntries(news) }, edges.env);
};

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
