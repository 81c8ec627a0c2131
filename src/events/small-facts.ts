import { type Inline, text } from '../text/tree.js';

/** Small facts in their order; what is not known is left out. */
export const smallFacts = (
  ...facts: readonly (string | Inline | undefined)[]
): readonly (readonly Inline[])[] =>
  facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? text(fact) : fact]);

/** `category General`, or nothing where the value is not known. */
export const labelled = (label: string, value: string | undefined): string | undefined =>
  value === undefined ? undefined : `${label} ${value}`;
