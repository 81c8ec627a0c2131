import { looksSecret } from './looks-secret.js';
import { isSecretName } from './secret-names.js';
import { readName } from '../../values/read.js';
import type { FactField } from '../types.js';

const HIDDEN = '(hidden)';

/** Values that say nothing, as JSON writes them. */
const EMPTY: ReadonlySet<string> = new Set(['null', '{}', '[]']);

/** The inputs of a dispatch as fields: scalars as they are, the rest as JSON, and nothing that looks like a secret. */
export const readDispatchFields = (inputs: unknown): readonly FactField[] => {
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) return [];
  return Object.entries(inputs).flatMap(([key, value]) => {
    const label = readName(key);
    const raw = typeof value === 'string' ? value : JSON.stringify(value);
    const shown = readName(raw);
    if (label === undefined || shown === undefined || EMPTY.has(shown)) return [];
    // In an object, any string may be the name of the value next to it: `{"name": "API_TOKEN", "value": "abc"}`.
    const secret = looksSecret(key, raw) || (typeof value === 'object' && isSecretName(raw));
    return [{ name: label, value: secret ? HIDDEN : shown }];
  });
};
