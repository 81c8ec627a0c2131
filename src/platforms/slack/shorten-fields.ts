import { cutBlocks } from '../../text/cut.js';
import { findTooLong } from '../../text/fitting.js';
import type { Inline } from '../../text/tree.js';
import { joinField, type FieldNodes } from './fields.js';
import { LIMITS, SHARES } from './limits.js';
import { printInlines } from './print.js';
import { printBlocks, printedSize } from './print-blocks.js';

/** Only the part of a line that overfills `room`. Printing the rest would be a waste. */
export const overfilling = (nodes: readonly Inline[], room: number): readonly Inline[] => {
  const [start] = findTooLong([{ kind: 'paragraph', of: nodes }], room, printedSize)?.blocks ?? [];
  return start?.kind === 'paragraph' ? start.of : nodes;
};

/** Inline nodes as mrkdwn of at most `max` units, cut with an ellipsis. */
export const printWithin = (nodes: readonly Inline[], max: number): string => {
  const whole = printInlines(nodes);
  if (whole.length <= max) return whole;
  return printBlocks(cutBlocks([{ kind: 'paragraph', of: nodes }], max, printedSize));
};

const overfillingField = ({ label, value }: FieldNodes): FieldNodes => ({
  label: overfilling(label, LIMITS.fieldText),
  value: overfilling(value, LIMITS.fieldText),
});

const printField = ({ label, value }: FieldNodes, max: number): string => {
  const printed = printWithin(label, Math.floor(max / 2));
  const rest = printWithin(value, max - printed.length - 1);
  return joinField(printed, rest);
};

/** The greatest length to which the texts must be cut so that all of them fit into `room`. */
const level = (lengths: readonly number[], room: number): number => {
  let left = room;
  for (const [i, length] of [...lengths].sort((a, b) => a - b).entries()) {
    const share = Math.floor(left / (lengths.length - i));
    if (length > share) return share;
    left -= length;
  }
  return LIMITS.fieldText;
};

interface PrintedFields {
  /** What all of them take together uncut. */
  readonly want: number;
  readonly within: (room: number) => { readonly texts: readonly string[]; readonly cut: number };
}

/**
 * Fields as mrkdwn, name over value. If room is short, the longest are cut first. The last ones are left out if only stubs would remain.
 */
export const printFields = (fields: readonly FieldNodes[]): PrintedFields => {
  const whole = fields
    .map(overfillingField)
    .map(field => ({ field, text: printField(field, Number.MAX_SAFE_INTEGER) }))
    .filter(({ text: printed }) => printed.trim() !== '');
  const lengths = whole.map(({ text: printed }) => Math.min(printed.length, LIMITS.fieldText));
  return {
    want: lengths.reduce((sum, length) => sum + length, 0),
    within: room => {
      const stubs = level(lengths, room) < Math.min(SHARES.fieldLeast, ...lengths);
      const shown = stubs ? whole.slice(0, Math.floor(room / SHARES.fieldLeast)) : whole;
      const max = Math.min(LIMITS.fieldText, level(lengths.slice(0, shown.length), room));
      const texts = shown.map(({ field, text: printed }) =>
        printed.length <= max ? printed : printField(field, max),
      );
      const intact = texts.filter((printed, i) => printed === whole[i]?.text).length;
      return { texts, cut: whole.length - intact };
    },
  };
};
