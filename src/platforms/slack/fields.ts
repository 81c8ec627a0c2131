import type { Field } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { strong, text, type Inline } from '../../text/tree.js';

export interface FieldNodes {
  readonly label: readonly Inline[];
  readonly value: readonly Inline[];
}

export const fieldNodes = ({ name, value }: Field): FieldNodes => {
  const label = oneLine(name);
  return { label: label === '' ? [] : [strong(text(label))], value };
};

/** A name over a value. */
export const joinField = (label: string, value: string): string =>
  [label, value].filter(part => part !== '').join('\n');
