import { data, Evaluator, Lexer, Parser } from '@actions/expressions';

import { property, type RunnerContexts } from './values.js';

/** A function in expressions that checks the job's status. */
const statusFunction = (name: string, holds: (status: string) => boolean, job: unknown) => {
  const status = property(job, 'status');
  return {
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(holds(typeof status === 'string' ? status : 'success')),
  };
};

const statusFunctions = ({ job }: RunnerContexts) => [
  statusFunction('always', () => true, job),
  ...['success', 'failure', 'cancelled'].map(name => statusFunction(name, status => status === name, job)),
];

const toData = (value: unknown): data.ExpressionData =>
  JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;

const run = (source: string, contexts: RunnerContexts): data.ExpressionData => {
  const { tokens } = new Lexer(source).lex();
  const functions = statusFunctions(contexts);
  const expression = new Parser(tokens, Object.keys(contexts), functions).parse();
  // An event may be large, so only the parts that the expression names are converted.
  const named = Object.entries(contexts).filter(([name]) => tokens.some(({ lexeme }) => lexeme === name));
  const values = new data.Dictionary(...named.map(([key, value]) => ({ key, value: toData(value) })));
  return new Evaluator(expression, values, new Map(functions.map(one => [one.name, one]))).evaluate();
};

/**
 * The value of an expression, without `${{ }}`. Throws if it cannot be parsed, or names something that is not in `contexts`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export const evaluate = (source: string, contexts: RunnerContexts): unknown =>
  JSON.parse(JSON.stringify(run(source, contexts), data.replacer));

const EXPRESSION = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** A text with its `${{ }}` filled in. Throws as `evaluate` does. */
export const interpolate = (text: string, contexts: RunnerContexts): string =>
  text.replace(EXPRESSION, (_found, inside: string) => run(inside, contexts).coerceString());

/** Whether an `if:` holds. Without a status function, it holds only while the job succeeds. */
export const holds = (condition: string, contexts: RunnerContexts): boolean => {
  const bare = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asksStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(bare);
  return Boolean(evaluate(asksStatus ? bare : `success() && (${bare})`, contexts));
};
