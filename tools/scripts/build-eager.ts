import { parseAst } from 'rollup/parseAst';

import { listChildren, type Node } from './build-ast.ts';

const isFunction = ({ type }: Node): boolean =>
  type === 'ArrowFunctionExpression' || type === 'FunctionExpression';

/** Its value is part of its syntax and takes no parentheses: `{ get a() {} }`, `{ a() {} }`. */
const isMethod = (node: Node): boolean => {
  const { method, kind } = node as Node & { readonly method?: boolean; readonly kind?: string };
  return node.type === 'MethodDefinition' || method === true || kind === 'get' || kind === 'set';
};

/** All function expressions, also those inside others. */
const findFunctions = (node: Node): readonly Node[] => {
  const inside = (isMethod(node) ? listChildren(node).flatMap(listChildren) : listChildren(node)).flatMap(
    findFunctions,
  );
  return isFunction(node) ? [node, ...inside] : inside;
};

/**
 * Puts parentheses around functions, which makes V8 compile them when it first parses the file. Otherwise it would parse nearly all of them
 * again when they are called. https://v8.dev/blog/preparser#pife
 */
export const compileAtOnce = (code: string): string => {
  const marks = findFunctions(parseAst(code))
    .flatMap(({ start, end }) => [
      { at: start, mark: '(' },
      { at: end, mark: ')' },
    ])
    .sort((a, b) => a.at - b.at);
  const pieces = marks.map(({ at, mark }, index) => code.slice(marks[index - 1]?.at ?? 0, at) + mark);
  return pieces.join('') + code.slice(marks.at(-1)?.at ?? 0);
};
