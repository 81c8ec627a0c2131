import { boundNames, type Path } from './bound.js';
import type { Named } from './drops.js';
import { parse, render, variablesOf } from './engine.js';
import { guarded } from './guard.js';
import { broken, malformed, type Position, unknownName } from './mistakes.js';
import { NAMES, unknownIn } from './names.js';
import type { Part } from './parts.js';

/** A template that is well formed and uses only names that there are. */
interface Template {
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
  for (const { path, at } of pathsIn(nodes)) {
    const wrong = unknownIn(path);
    if (wrong !== undefined) throw unknownName(input, at, wrong, NAMES);
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

interface Used {
  readonly path: Path;
  readonly at: Position;
}

/** The names that a template uses, whatever it calls them, as far as they are fixed. */
const pathsIn = (nodes: ReturnType<typeof parse>): readonly Used[] => {
  const { globals, variables } = variablesOf(nodes);
  const bound = boundNames(nodes);
  const local = Object.values(variables)
    .flat()
    .filter(({ segments: [root] }) => bound.has(String(root)));
  return [...Object.values(globals).flat(), ...local].map(({ segments, location }) => {
    const dynamic = segments.findIndex(segment => typeof segment === 'object');
    const [root = '', ...rest] = (dynamic < 0 ? segments : segments.slice(0, dynamic)) as Path;
    const isLocal = !Object.hasOwn(globals, String(root));
    const start = (isLocal && bound.get(String(root))) || [root];
    return { path: [...start, ...rest], at: [location.row, location.col] };
  });
};

const parsed = (input: string, source: string): ReturnType<typeof parse> => {
  try {
    return parse(source);
  } catch (error) {
    throw malformed(input, error);
  }
};
