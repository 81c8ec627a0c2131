import { FUNCTIONS } from './functions.js';
import { equal, property, truthy, type RunnerContexts } from './values.js';

const token =
  /\s*(?:(?<number>-?\d+(?:\.\d+)?)|'(?<string>(?:[^']|'')*)'|(?<name>[A-Za-z_][\w-]*)|(?<sign>&&|\|\||==|!=|[!().,[\]]))\s*/y;

const KINDS = ['number', 'string', 'name', 'sign'] as const;

interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

const tokens = (source: string): Token[] => {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const groups: Readonly<Record<string, string | undefined>> = token.exec(source)?.groups ?? {};
    const kind = KINDS.find(name => groups[name] !== undefined);
    if (kind === undefined)
      throw new Error(`expression: cannot read "${source.slice(at)}"; it may be newer than this evaluator`);
    found.push({ kind, text: groups[kind] ?? '' });
  }
  return found;
};

const LITERALS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * The value of an expression, without `${{ }}`, as documented at
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions: paths, literals, `! == != && ||` and the
 * functions of `functions.ts`. Throws on anything else.
 */
export const evaluate = (source: string, contexts: RunnerContexts): unknown => {
  const left = tokens(source);
  const takes = (sign: string): boolean => {
    if (left[0]?.kind !== 'sign' || left[0].text !== sign) return false;
    left.shift();
    return true;
  };
  const expect = (sign: string): void => {
    if (!takes(sign)) throw new Error(`expression: "${sign}" is missing in "${source}"`);
  };

  const call = (name: string): unknown => {
    const called = FUNCTIONS.get(name.toLowerCase());
    if (!called) throw new Error(`expression: the function ${name} is not known`);
    const values: unknown[] = [];
    while (!takes(')')) {
      if (values.length > 0) expect(',');
      values.push(either());
    }
    return called(values, contexts);
  };

  const named = (name: string): unknown => {
    if (takes('(')) return call(name);
    if (LITERALS.has(name)) return LITERALS.get(name);
    if (!(name in contexts)) throw new Error(`expression: "${name}" is not available in "${source}"`);
    return contexts[name];
  };

  const primary = (): unknown => {
    if (takes('(')) {
      const value = either();
      expect(')');
      return value;
    }
    const first = left.shift();
    if (first?.kind === 'string') return first.text.replaceAll("''", "'");
    if (first?.kind === 'number') return Number(first.text);
    if (first?.kind === 'name') return named(first.text);
    throw new Error(`expression: a value is missing in "${source}"`);
  };

  const path = (): unknown => {
    let value = primary();
    for (;;) {
      if (takes('.')) {
        const key = left.shift();
        if (key?.kind !== 'name') throw new Error(`expression: a name is missing after "." in "${source}"`);
        value = property(value, key.text);
      } else if (takes('[')) {
        value = property(value, either());
        expect(']');
      } else return value;
    }
  };

  const unary = (): unknown => (takes('!') ? !truthy(unary()) : path());
  const comparison = (): unknown => {
    let value = unary();
    for (;;) {
      if (takes('==')) value = equal(value, unary());
      else if (takes('!=')) value = !equal(value, unary());
      else return value;
    }
  };
  const both = (): unknown => {
    let value = comparison();
    while (takes('&&')) {
      const next = comparison();
      value = truthy(value) ? next : value;
    }
    return value;
  };
  const either = (): unknown => {
    let value = both();
    while (takes('||')) {
      const next = both();
      value = truthy(value) ? value : next;
    }
    return value;
  };

  const value = either();
  if (left.length > 0) throw new Error(`expression: "${left[0]?.text}" is one too many in "${source}"`);
  return value;
};
