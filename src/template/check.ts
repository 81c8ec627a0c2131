import { boundNames, type VariablePath } from './bound.js';
import { parse, findVariables } from './engine.js';
import { syntaxError, type Position, unknownName } from './mistakes.js';
import { NAMES, findUnknownName } from './names.js';

type Nodes = ReturnType<typeof parse>;

/** A template's nodes, well formed and with known names only. Throws a `UserError` for the first mistake in any branch. */
export const parseChecked = (input: string, source: string): Nodes => {
  const nodes = parseTemplate(input, source);
  for (const { path, at } of findPaths(nodes)) {
    const wrong = findUnknownName(path);
    if (wrong !== undefined) throw unknownName(input, at, wrong, NAMES);
  }
  return nodes;
};

interface UsedPath {
  readonly path: VariablePath;
  readonly at: Position;
}

/** The names that a template uses, resolved through its own names, as far as they are fixed. */
const findPaths = (nodes: Nodes): readonly UsedPath[] => {
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

const parseTemplate = (input: string, source: string): Nodes => {
  try {
    return parse(source);
  } catch (error) {
    throw syntaxError(input, error);
  }
};
