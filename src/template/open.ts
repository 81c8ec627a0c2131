import type { OnMistake } from '../inputs/mistakes.js';
import { fromValues, quoteValue, UserError } from '../inputs/user-error.js';
import type { Allowance } from './allowance.js';
import { isMalformed, parseChecked } from './check.js';
import type { NamedValue } from './drops.js';
import { render } from './engine.js';
import type { AmbiguousTemplate, GuardedTemplate } from './guard.js';
import type { TemplatePart } from './parts.js';
import { LITTLE, SOME, type ValueLimits } from './scope.js';

/** A template that is well formed and uses only existing names. */
export interface Template {
  /** Rejects with a `UserError` for mistakes that only show with the values. `onMistake` receives values that were too large and were cut. */
  readonly render: (names: NamedValue, onMistake: OnMistake) => Promise<readonly TemplatePart[]>;
}

/** Receives a sentence for the log about a template that is not run. */
export type OnAmbiguous = (sentence: string) => void;

/** Few templates have a mistake, so what describes them is loaded only for those. */
const loadMistakes = () => import('./mistakes.js');

/**
 * Reads a template. Rejects with a `UserError` for the first mistake in any branch. A template that may not be the author's is skipped: text of
 * an event is never run.
 */
export const openTemplate = async (
  input: string,
  guarded: GuardedTemplate | AmbiguousTemplate,
  onAmbiguous: OnAmbiguous,
  allowance: Allowance,
): Promise<Template | undefined> => {
  if (guarded.kind === 'ambiguous') {
    onAmbiguous(describeAmbiguous(input, guarded.piece));
    return undefined;
  }
  try {
    const nodes = parseChecked(guarded.source);
    return {
      render: async (...given) => guarded.restore(await renderNodes({ input, nodes, allowance }, ...given)),
    };
  } catch (error) {
    if (!isMalformed(error)) throw error;
    if (!guarded.isMasked) throw (await loadMistakes()).parseError(input, error);
    // Without the removed text, an author's template may be broken. An event must not turn that into a mistake.
    onAmbiguous(describeAmbiguous(input, guarded.source));
    return undefined;
  }
};

const describeAmbiguous = (input: string, piece: string): string =>
  `${input}: the event or the environment holds ${quoteValue(piece)} as well, so Hookline cannot tell who wrote it. The template is not run, and Hookline's own text is used instead`;

interface OpenedTemplate {
  readonly input: string;
  readonly nodes: ReturnType<typeof parseChecked>;
  readonly allowance: Allowance;
}

/** If whole values are too much for a template, it sees less of them. If even a little is too much, it is the author's mistake. */
const renderNodes = async (
  opened: OpenedTemplate,
  names: NamedValue,
  onMistake: OnMistake,
): Promise<readonly TemplatePart[]> => {
  const { input, nodes, allowance } = opened;
  if (allowance.isSpent())
    throw new UserError(input, 'the templates before it took too long', 'it is left out', {
      isFromValues: true,
    });
  const isJudged = !allowance.isShort();
  try {
    return allowance.spend('whole', checkTime => render(nodes, names, checkTime));
  } catch (error) {
    const { isTooMuch, renderError } = await loadMistakes();
    const mistake = renderError(input, error);
    if (!isTooMuch(error)) throw mistake;
    const cut = tryToRender(opened, names, SOME);
    if (cut !== undefined) {
      onMistake(
        new UserError(input, 'values of the event are too large for this template', 'they are cut', {
          isFromValues: true,
        }),
      );
      return cut;
    }
    const isMistake = tryToRender(opened, names, LITTLE) === undefined && isJudged;
    throw isMistake ? mistake : fromValues(mistake, 'it is left out');
  }
};

const tryToRender = (
  { nodes, allowance }: OpenedTemplate,
  names: NamedValue,
  limits: ValueLimits,
): readonly TemplatePart[] | undefined => {
  try {
    return allowance.spend('less', checkTime => render(nodes, names, checkTime, limits));
  } catch {
    return undefined;
  }
};
