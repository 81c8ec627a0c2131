import { list, str } from '../events/read.js';

/** Whether an answer is an object at all; what it holds is read leaf by leaf. */
export const isObject = <T>(data: unknown): data is NonNullable<T> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The objects of an array; undefined where there is no array. */
export const objects = <T>(value: readonly T[] | null | undefined): readonly NonNullable<T>[] | undefined =>
  Array.isArray(value) ? list<T>(value) : undefined;

/** An ISO time in milliseconds since the epoch. */
export const millis = (value: unknown): number | undefined => {
  const ms = Date.parse(str(value) ?? '');
  return Number.isNaN(ms) ? undefined : ms;
};
