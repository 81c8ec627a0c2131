import { evaluate } from './expression.js';
import { asText, truthy, type RunnerContexts } from './values.js';

const expression = /\$\{\{((?:'(?:[^']|'')*'|[^'])*?)\}\}/g;

/** A text with its `${{ }}` filled in. Throws on expressions that are not known. */
export const interpolate = (text: string, contexts: RunnerContexts): string =>
  text.replace(expression, (_found, inside: string) => asText(evaluate(inside, contexts)));

/** Whether an `if:` holds; without a status function it holds only while the job is green. */
export const holds = (condition: string, contexts: RunnerContexts): boolean => {
  const bare = condition.trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1');
  const asksStatus = /\b(always|success|failure|cancelled)\s*\(/i.test(bare);
  return truthy(evaluate(asksStatus ? bare : `success() && (${bare})`, contexts));
};
