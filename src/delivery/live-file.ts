import { join } from 'node:path';
import type { Env, Files } from '../edges/types.js';
import { isSnowflake, isTs } from '../values/read.js';
import type { StateEvent } from './types.js';
import { asObject } from '../values/json.js';

/** What earlier steps of the job saved about one destination's message. */
export interface LiveMessage {
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

export const writeMemory = async (text: string, { env, files }: LiveEdges): Promise<void> => {
  const path = memoryPath(env);
  if (path !== undefined) await files.write(path, text);
};

export const formatMemory = (messages: LiveMemory, env: Env): string =>
  JSON.stringify({ job: jobKey(env), messages });

const memoryPath = (env: Env): string | undefined => {
  const folder = env['RUNNER_TEMP'] ?? '';
  return folder === '' ? undefined : join(folder, 'hookline-live.json');
};

const jobKey = (env: Env): string =>
  ['GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB'].map(name => env[name] ?? '').join('/');

/** In bytes: enough for hundreds of destinations. */
const LARGEST = 1024 * 1024;

/** Undefined if there is no file, or if it belongs to another job. Then a new message is posted. */
export const readMemory = async ({ env, files }: LiveEdges): Promise<LiveMemory | undefined> => {
  const path = memoryPath(env);
  try {
    return path === undefined ? undefined : parseMemory(await files.read(path, LARGEST), env);
  } catch {
    return undefined;
  }
};

export const parseMemory = (text: string, env: Env): LiveMemory | undefined => {
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
