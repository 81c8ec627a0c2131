import { names, entry } from '../../values/read.js';
import { capital } from './common.js';
import { words } from './deed.js';
import type { FactField } from '../types.js';

/** To whom a branch protection applies. https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const LEVELS: Readonly<Record<string, string>> = {
  off: 'off',
  non_admins: 'on, except for administrators',
  everyone: 'on',
};

/** A setting's value for people; undefined where it is not known, as in a payload that lacks the key. */
export const settingWords = (value: unknown): string | undefined => {
  if (value === true) return 'on';
  if (value === false) return 'off';
  if (value === null) return 'none';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return names(value).join(', ') || 'none';
  return entry(LEVELS, value) ?? words(value);
};

/** `Required approving reviews: 2 → 1`; none where nothing that a person sees has changed. */
export const settingChange = (label: string, from: unknown, to: unknown): readonly FactField[] => {
  const [before, after] = [settingWords(from), settingWords(to)];
  if (before === after) return [];
  const value =
    before === undefined || after === undefined ? (after ?? `was ${before ?? ''}`) : `${before} → ${after}`;
  return [{ name: capital(label), value }];
};
