import { AssignTag, CaptureTag, ForTag, TagToken, type Template as Node, toValueSync } from 'liquidjs';

export type VariablePath = readonly (string | number)[];

/**
 * What the names that a template defines refer to: the items of a list in a loop, or another name through `assign`. Leaves out names with
 * several meanings and results of filters.
 */
export const boundNames = (nodes: readonly Node[]): ReadonlyMap<string, VariablePath> => {
  const bound = new Map<string, VariablePath>();
  const unclear = new Set<string>();
  for (const { name, path } of collectBindings(nodes)) {
    const [root = '', ...rest] = path ?? [];
    const whole = [...(bound.get(String(root)) ?? [root]), ...rest];
    const before = bound.get(name) ?? whole;
    if (path === undefined || unclear.has(String(root)) || before.join() !== whole.join()) unclear.add(name);
    else bound.set(name, whole);
  }
  return new Map([...bound].filter(([name]) => !unclear.has(name)));
};

interface Binding {
  readonly name: string;
  readonly path?: VariablePath;
}

const collectBindings = (nodes: readonly Node[]): readonly Binding[] =>
  nodes.flatMap(node => [...readBindings(node), ...collectBindings(listChildren(node))]);

const readBindings = (node: Node): readonly Binding[] => {
  if (node instanceof ForTag) return parseBinding(node, LOOP, [0]);
  if (node instanceof AssignTag) return parseBinding(node, ASSIGNED, []);
  return node instanceof CaptureTag ? [{ name: node.variable }] : [];
};

/** `one in failures limit: 3` */
const LOOP = /^\s*([\w-]+)\s+in\s+([\w.-]+)(?!\s*\|)(?:\s|$)/;
/** `it = commit` */
const ASSIGNED = /^\s*([\w-]+)\s*=\s*([\w.-]+)\s*$/;

const parseBinding = (node: Node, form: RegExp, below: VariablePath): readonly Binding[] => {
  if (!(node.token instanceof TagToken)) return [];
  const { args } = node.token;
  const [, name, path] = form.exec(args) ?? [];
  if (name !== undefined && path !== undefined) return [{ name, path: [...path.split('.'), ...below] }];
  const [given] = /[\w-]+/.exec(args) ?? [];
  return given === undefined ? [] : [{ name: given }];
};

const listChildren = (node: Node): readonly Node[] =>
  node.children ? toValueSync(node.children(false, true)) : [];
