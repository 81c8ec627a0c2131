import type { Env, Files } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { errorCode } from '../values/errors.js';
import { isJsonObject, type JsonObject } from '../values/json.js';

/** The event's payload, or what to say if it could not be read. */
export type EventFile =
  | { readonly readable: true; readonly payload: JsonObject; readonly instead?: Instead }
  | { readonly readable: false; readonly payload: JsonObject; readonly note: string };

/** If the payload comes from another event than the one that started the run: which event, and the run's own payload. */
interface Instead extends Pick<Context, 'event' | 'ref' | 'sha'> {
  readonly own: JsonObject;
}

/** An event that says nothing. */
export const NO_EVENT: EventFile = { readable: true, payload: {} };

/** Longer than any text can be. GitHub limits an event to 25 MB. https://docs.github.com/webhooks/webhook-events-and-payloads */
const LARGEST = 512 * 1024 ** 2;

/** Reads the file at GITHUB_EVENT_PATH. Never rejects. */
export const readEventFile = async (env: Env, files: Files): Promise<EventFile> => {
  const path = env['GITHUB_EVENT_PATH'];
  if (path === undefined || path === '') return unreadable('is not set');
  try {
    return parseEventFile(await files.read(path, LARGEST));
  } catch (error) {
    const code = errorCode(error);
    return unreadable(`could not be read${code && ` (${code})`}`);
  }
};

/** Parses the file. Anything but an object is read as an event without a payload. */
const parseEventFile = (content: string): EventFile => {
  if (content.trim() === '') return unreadable('is empty');
  const parsed = parse(content);
  if (parsed === undefined) return unreadable('is not valid JSON');
  return isJsonObject(parsed)
    ? { readable: true, payload: parsed }
    : unreadable('does not hold a JSON object');
};

/** @param problem completes "The event file …". */
const unreadable = (problem: string): EventFile => ({
  readable: false,
  payload: {},
  note: `The event file (GITHUB_EVENT_PATH) ${problem}, so the message shows only what the environment says`,
});

const parse = (content: string): unknown => {
  try {
    // Editors and PowerShell write a byte order mark, which JSON does not allow.
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};
