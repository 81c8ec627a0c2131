import { toValue } from 'liquidjs';

/** A value as text: nothing for what is not known or empty, lists with commas, objects as JSON. */
export const textOf = (value: unknown): string => {
  const plain: unknown = toValue(value);
  if (plain === null || plain === undefined) return '';
  if (typeof plain === 'string') return plain;
  if (typeof plain === 'number' || typeof plain === 'boolean') return String(plain);
  if (Array.isArray(plain)) return plain.map(textOf).join(', ');
  return Object.keys(plain).length === 0 ? '' : JSON.stringify(plain);
};
