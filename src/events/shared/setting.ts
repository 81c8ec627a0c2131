import { readNames, entry } from '../../values/read.js';
import { capitalize } from './common.js';
import { humanize } from './action-phrase.js';
import type { FactField } from '../types.js';

/** Whom a branch protection applies to. https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
const LEVELS: Readonly<Record<string, string>> = {
  off: 'off',
  non_admins: 'on, except for administrators',
  everyone: 'on',
};

/** A setting's value for people; undefined if unknown, for example if the payload lacks the key. */
export const formatSetting = (value: unknown): string | undefined => {
  if (value === true) return 'on';
  if (value === false) return 'off';
  if (value === null) return 'none';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return readNames(value).join(', ') || 'none';
  return entry(LEVELS, value) ?? humanize(value);
};

/** A switch needs no "before": it has only one other value. */
const SWITCHED: ReadonlySet<unknown> = new Set([true, false]);

/** `Required approving reviews: 2 → 1`, `Restrict pushes: on`; empty if nothing visible changed. */
export const formatSettingChange = (label: string, from: unknown, to: unknown): readonly FactField[] => {
  const [before, after] = [formatSetting(from), formatSetting(to)];
  if (before === after) return [];
  const isWhole = before === undefined || after === undefined || SWITCHED.has(to);
  const value = isWhole ? (after ?? `was ${before ?? ''}`) : `${before} → ${after}`;
  return [{ name: capitalize(label), value }];
};
