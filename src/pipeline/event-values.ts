import type { Env } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { fromValues, quoteValue, type UserError } from '../inputs/user-error.js';
import type { JsonObject } from '../values/json.js';
import { isSnowflake, isTs } from '../values/read.js';

/** Whether one of the event's texts is such a one. @param skipped keys of what is left out. */
const someText = (
  payload: JsonObject,
  isIt: (text: string) => boolean,
  skipped: readonly string[] = [],
): boolean => {
  const waiting: unknown[] = [payload];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && isIt(value.trim())) return true;
    const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    for (const [, inner] of parts.filter(([key]) => !skipped.includes(key))) waiting.push(inner);
  }
  return false;
};

/** Whether the event contains this text: then an expression may have put it into an input. */
const containsText = (payload: JsonObject, text: string): boolean =>
  someText(payload, found => found === text.trim());

/** The same inputs, without mistakes that only the event caused. */
export const markEventMistakes = (inputs: Inputs, payload: JsonObject): Inputs => ({
  ...inputs,
  mistakes: inputs.mistakes.map(mistake =>
    mistake.value !== undefined && containsText(payload, mistake.value)
      ? fromValues(mistake, 'it is left out')
      : mistake,
  ),
});

/** What is meant for a workflow to read: an ID in it is one. */
const GIVEN_BY_HAND = ['inputs', 'client_payload', 'payload'];

/** Names from the event that expressions can use but its file does not contain. */
const branchNames = (ref: string): string => ref.replace(/^refs\/(?:heads|tags)\//, '');

/**
 * The same inputs with a title next to a thread's ID, or instead of a Slack thread, if the event contains the same text as a name.
 * Otherwise anyone who names a branch or a release could decide where messages go, or that they go nowhere.
 */
export const withThreadTitle = (inputs: Inputs, payload: JsonObject): Inputs => {
  const { target, notes } = inputs;
  const { thread, threadLink } = target ?? {};
  const written = threadLink ?? thread;
  if (target === undefined || thread === undefined || written === undefined) return inputs;
  if (!isSnowflake(thread) && !isTs(thread)) return inputs;
  const isName = (text: string): boolean => text === written || branchNames(text) === written;
  if (!someText(payload, isName, GIVEN_BY_HAND)) return inputs;
  const { thread: _thread, ...rest } = target;
  const note = `thread: ${quoteValue(written)} is also a text of the event, so it is used as the title of a thread`;
  return isTs(thread)
    ? {
        ...inputs,
        target: { ...rest, threadTitle: written },
        notes: [...notes, note],
      }
    : { ...inputs, target: { ...target, threadTitle: written } };
};

/** The names that the event gives people and branches, besides its file. */
const NAMES = ['GITHUB_ACTOR', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_HEAD_REF', 'GITHUB_REF_NAME'];

/** The mistake of a sender name; not the author's if the event brought what Discord refuses. */
export const markEventSender = (
  mistake: UserError,
  username: string,
  payload: JsonObject,
  env: Env,
): UserError => {
  const refused = mistake.value?.toLowerCase() ?? '';
  const brings = (text: string): boolean =>
    text !== '' &&
    username.includes(text) &&
    !username.replaceAll(text, ' x ').toLowerCase().includes(refused);
  const isBrought = NAMES.some(name => brings(env[name]?.trim() ?? '')) || someText(payload, brings);
  return isBrought ? fromValues(mistake, 'it is left out') : mistake;
};
