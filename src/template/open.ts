import { boundNames, type VariablePath } from './bound.js';
import type { NamedValue } from './drops.js';
import { parse, render, findVariables } from './engine.js';
import { guardTemplate } from './guard.js';
import { renderError, syntaxError, type Position, unknownName } from './mistakes.js';
import { NAMES, findUnknownName } from './names.js';
import type { TemplatePart } from './parts.js';

/** A template that is well formed and uses only names that there are. */
interface Template {
  /** Throws a `UserError` for what only shows with the values. */
  readonly render: (names: NamedValue) => readonly TemplatePart[];
}

/**
 * Reads a template. Throws a `UserError` for the first mistake, in whichever branch.
 * @param foreign texts that an expression may have put into the source: they are not templates of the author.
 */
export const openTemplate = (input: string, source: string, foreign: readonly string[]): Template => {
  const guard = guardTemplate(source, foreign);
  if (guard.source === source) return read(input, source);
  try {
    const template = read(input, guard.source);
    return { render: names => guard.restore(template.render(names)) };
  } catch {
    // An event may hold by chance what the author wrote: then the author's template is used, with its own mistakes.
    return read(input, source);
  }
};

const read = (input: string, source: string): Template => {
  const nodes = parseTemplate(input, source);
  for (const { path, at } of findPaths(nodes)) {
    const wrong = findUnknownName(path);
    if (wrong !== undefined) throw unknownName(input, at, wrong, NAMES);
  }
  return {
    render: names => {
      try {
        return render(nodes, names);
      } catch (error) {
        throw renderError(input, error, NAMES);
      }
    },
  };
};

interface UsedPath {
  readonly path: VariablePath;
  readonly at: Position;
}

/** The names that a template uses, whatever it calls them, as far as they are fixed. */
const findPaths = (nodes: ReturnType<typeof parse>): readonly UsedPath[] => {
  const { globals, variables } = findVariables(nodes);
  const bound = boundNames(nodes);
  const local = Object.values(variables)
    .flat()
    .filter(({ segments: [root] }) => bound.has(String(root)));
  return [...Object.values(globals).flat(), ...local].map(({ segments, location }) => {
    const dynamic = segments.findIndex(segment => typeof segment === 'object');
    const [root = '', ...rest] = (dynamic < 0 ? segments : segments.slice(0, dynamic)) as VariablePath;
    const isLocal = !Object.hasOwn(globals, String(root));
    const start = (isLocal && bound.get(String(root))) || [root];
    return { path: [...start, ...rest], at: [location.row, location.col] };
  });
};

const parseTemplate = (input: string, source: string): ReturnType<typeof parse> => {
  try {
    return parse(source);
  } catch (error) {
    throw syntaxError(input, error);
  }
};
