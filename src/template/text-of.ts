import { toValue } from 'liquidjs';

/** A value as text: nothing for what is not known, lists with commas, objects as JSON. */
export const textOf = (value: unknown): string => {
  const plain: unknown = toValue(value);
  if (plain === null || plain === undefined) return '';
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain);
  return Array.isArray(plain) ? plain.map(textOf).join(', ') : JSON.stringify(plain);
};
