import type { Platform } from '../platforms/types.js';
import { isJsonObject, type JsonObject } from '../values/json.js';
import { VERSION, type OutboxRecord } from './record.js';

/** A record, or why it is not one: completes "The record …". */
type RecordReading =
  | { readonly kind: 'record'; readonly record: OutboxRecord }
  | { readonly kind: 'unreadable'; readonly reason: string };

export const unreadable = (reason: string): RecordReading => ({ kind: 'unreadable', reason });

/** Reads a record, which anyone may have written. */
export const readRecord = (text: string): RecordReading => {
  const value = parse(text);
  if (!isJsonObject(value)) return unreadable('is damaged: it is not a JSON object');
  if (value['version'] !== VERSION)
    return unreadable(`has a version that this release does not know; it knows ${VERSION}`);
  const fault = findFault(value);
  return fault === undefined
    ? { kind: 'record', record: value as unknown as OutboxRecord }
    : unreadable(`is damaged: it has no valid ${fault}`);
};

/** The first key with a wrong value. */
const findFault = (value: JsonObject): string | undefined => {
  const rules: readonly (readonly [string, (field: unknown) => boolean])[] = [
    ['id', isRecordId],
    ['destination', field => typeof field === 'string' && field !== ''],
    ['platform', field => field === 'slack' || field === 'discord'],
    ['kind', field => field === undefined || KINDS.includes(field)],
    ['payloads', field => Array.isArray(field) && field.length > 0 && field.every(isJsonObject)],
    ['envelopes', field => field === undefined || (Array.isArray(field) && field.every(isEnvelope))],
    ['state', field => field === undefined || isState(field)],
    ['madeAt', field => typeof field === 'string' && !Number.isNaN(Date.parse(field))],
    ['attempts', field => typeof field === 'number'],
  ];
  return rules.find(([key, holds]) => !holds(value[key]))?.[0];
};

const KINDS: readonly unknown[] = ['webhook', 'workflow', 'token'] satisfies Platform['kind'][];

const isRecordId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,128}$/.test(value);

const isState = (value: unknown): boolean =>
  isJsonObject(value) &&
  Array.isArray(value['names']) &&
  value['names'].every(name => typeof name === 'string' && /^[\w.-]{1,128}$/.test(name)) &&
  Number.isFinite(value['at']) &&
  [undefined, true].includes(value['isDelivered'] as true | undefined);

const isEnvelope = (value: unknown): boolean => {
  if (!isJsonObject(value)) return false;
  const { fallbacks = [], to = {}, asNewMessage } = value;
  return (
    Array.isArray(fallbacks) &&
    fallbacks.every(isJsonObject) &&
    isJsonObject(to) &&
    [to['message'] ?? '', to['thread'] ?? ''].every(id => typeof id === 'string' && /^\d*$/.test(id)) &&
    (asNewMessage === undefined ||
      (isEnvelope(asNewMessage) && isJsonObject(asNewMessage) && isJsonObject(asNewMessage['body'])))
  );
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
