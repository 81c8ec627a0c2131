import type { Named } from './drops.js';
import { parse, render, variablesOf } from './engine.js';
import { guarded } from './guard.js';
import { broken, malformed, unknownName } from './mistakes.js';
import { NAMES, unknownIn } from './names.js';
import type { Part } from './parts.js';

/** A template that is well formed and uses only names that there are. */
export interface Template {
  /** Throws a `UserError` for what only shows with the values. */
  readonly render: (names: Named) => readonly Part[];
}

/**
 * Reads a template. Throws a `UserError` for the first mistake, whichever branch it stands in.
 * @param foreign texts that an expression may have put into the source: they are no templates of the author's.
 */
export const openTemplate = (input: string, source: string, foreign: readonly string[]): Template => {
  const guard = guarded(source, foreign);
  if (guard.source === source) return read(input, source);
  try {
    const template = read(input, guard.source);
    return { render: names => guard.restore(template.render(names)) };
  } catch {
    // An event may hold by chance what the author wrote: then the author's template stands, and so do its own mistakes.
    return read(input, source);
  }
};

const read = (input: string, source: string): Template => {
  const nodes = parsed(input, source);
  for (const { segments, location } of Object.values(variablesOf(nodes)).flat()) {
    const dynamic = segments.findIndex(segment => typeof segment === 'object');
    const path = (dynamic < 0 ? segments : segments.slice(0, dynamic)) as readonly (string | number)[];
    const wrong = unknownIn(path);
    if (wrong !== undefined) throw unknownName(input, [location.row, location.col], wrong, NAMES);
  }
  return {
    render: names => {
      try {
        return render(nodes, names);
      } catch (error) {
        throw broken(input, error, NAMES);
      }
    },
  };
};

const parsed = (input: string, source: string): ReturnType<typeof parse> => {
  try {
    return parse(source);
  } catch (error) {
    throw malformed(input, error);
  }
};
