import { quoteValue, UserError } from '../inputs/user-error.js';
import { parseChecked } from './check.js';
import type { NamedValue } from './drops.js';
import { render } from './engine.js';
import type { DoubtfulTemplate, GuardedTemplate } from './guard.js';
import { renderError } from './mistakes.js';
import { NAMES } from './names.js';
import type { TemplatePart } from './parts.js';

/** A template that is well formed and uses only names that there are. */
export interface Template {
  /** Throws a `UserError` for what only shows with the values. */
  readonly render: (names: NamedValue) => readonly TemplatePart[];
}

/** Hears of a template that is not run, in a sentence for the log. */
export type OnDoubt = (sentence: string) => void;

/**
 * Reads a template. Throws a `UserError` for the first mistake, in whichever branch. One that may not be the author's is none: what an
 * event says is never run.
 */
export const openTemplate = (
  input: string,
  guarded: GuardedTemplate | DoubtfulTemplate,
  onDoubt: OnDoubt,
): Template | undefined => {
  if (guarded.kind === 'doubtful') {
    onDoubt(describeDoubt(input, guarded.piece));
    return undefined;
  }
  try {
    const nodes = parseChecked(input, guarded.source);
    return { render: names => guarded.restore(renderNodes(input, nodes, names)) };
  } catch (error) {
    // Without what was taken out, an author's template may be broken: an event must not make a mistake of that.
    if (!guarded.isMasked || !(error instanceof UserError)) throw error;
    onDoubt(describeDoubt(input, guarded.source));
    return undefined;
  }
};

const describeDoubt = (input: string, piece: string): string =>
  `${input}: the event or the environment holds ${quoteValue(piece)} as well, so it cannot be told whose template that is. It is not run, and Hookline's own words take its place`;

const renderNodes = (
  input: string,
  nodes: ReturnType<typeof parseChecked>,
  names: NamedValue,
): readonly TemplatePart[] => {
  try {
    return render(nodes, names);
  } catch (error) {
    throw renderError(input, error, NAMES);
  }
};
