import { LiquidError } from 'liquidjs';
import { boundNames, type VariablePath } from './bound.js';
import { type Position, UnknownName } from './drops.js';
import { parse, findVariables } from './engine.js';
import { findUnknownName } from './names.js';

type Nodes = ReturnType<typeof parse>;

/**
 * A template's nodes, well formed and with known names only. Throws for the first mistake in any branch: an `UnknownName`, or Liquid's own
 * error.
 */
export const parseChecked = (source: string): Nodes => {
  const nodes = parse(source);
  for (const { path, at } of findPaths(nodes)) {
    const wrong = findUnknownName(path);
    if (wrong !== undefined) throw new UnknownName(wrong, at);
  }
  return nodes;
};

/** The end of Liquid's messages about its limits. */
export const LIMIT = ' limit exceeded';

export const isTooLong = (error: unknown): error is Error =>
  error instanceof Error && error.message.endsWith(LIMIT);

/** Also for `mistakes`, so that one chunk alone loads the package. */
export const isLiquidError = (error: unknown): error is LiquidError => LiquidError.is(error);

/** Whether an error of `parseChecked` is due to the template. Any other is a fault of Hookline. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof UnknownName || isTooLong(error) || isLiquidError(error);

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
