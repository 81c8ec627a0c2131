import { asText, equal, property, type RunnerContexts } from './values.js';

type ExpressionFunction = (values: readonly unknown[], contexts: RunnerContexts) => unknown;

const jobIs =
  (...statuses: readonly string[]): ExpressionFunction =>
  (_values, { job }) =>
    statuses.some(status => equal(property(job, 'status') ?? 'success', status));

const contains: ExpressionFunction = ([where, what]) =>
  Array.isArray(where)
    ? where.some(item => equal(item, what))
    : asText(where).toLowerCase().includes(asText(what).toLowerCase());

const format: ExpressionFunction = ([template, ...values]) =>
  asText(template).replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index: string | undefined) =>
    index === undefined ? found.slice(1) : asText(values[Number(index)]),
  );

const join: ExpressionFunction = ([items, separator]) =>
  Array.isArray(items) ? items.map(asText).join(asText(separator ?? ',')) : asText(items);

/** By lower-case name. https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#functions */
export const FUNCTIONS: ReadonlyMap<string, ExpressionFunction> = new Map<string, ExpressionFunction>([
  ['always', () => true],
  ['success', jobIs('success')],
  ['failure', jobIs('failure')],
  ['cancelled', jobIs('cancelled')],
  ['contains', contains],
  ['startswith', ([text, start]) => asText(text).toLowerCase().startsWith(asText(start).toLowerCase())],
  ['endswith', ([text, end]) => asText(text).toLowerCase().endsWith(asText(end).toLowerCase())],
  ['format', format],
  ['join', join],
  ['tojson', ([value]) => JSON.stringify(value ?? null, null, 2)],
  ['fromjson', ([text]) => JSON.parse(asText(text)) as unknown],
]);
