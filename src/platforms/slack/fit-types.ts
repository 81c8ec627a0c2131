import type { Block, Inline } from '../../text/tree.js';
import type { Cut } from '../cuts.js';
import type { FieldNodes } from './fields.js';

/** How a form prints blocks, and its units for everything under the headline. */
export interface Form {
  readonly room: number;
  readonly size: (blocks: readonly Block[]) => number;
}

export interface FittedMessage {
  /** The body, the link to its rest, and the lines about what it ran on. */
  readonly content: readonly Block[];
  readonly fields: readonly string[];
  readonly facts: string;
  readonly cuts: readonly Cut[];
}

/** What is printed under the headline. */
export interface Parts {
  readonly body: readonly Block[];
  /** The lines on what it happened. */
  readonly change: readonly Block[];
  readonly fields: readonly FieldNodes[];
  readonly facts: readonly Inline[];
}
