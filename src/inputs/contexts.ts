import { quoteValue, UserError } from './user-error.js';
import {
  type ContextInputs,
  type NamedResult,
  type JobContext,
  type ReadInput,
  STATUSES,
  type Status,
} from './types.js';
import { readWord, toResult } from './status.js';
import { isJsonObject, type JsonObject } from '../values/json.js';

/** What templates see, before it is parsed. */
export const readContexts = (read: ReadInput): ContextInputs => ({
  job: read('job'),
  needs: read('needs'),
  steps: read('steps'),
  matrix: read('matrix'),
});

/** A context that the workflow passes with `toJSON()`; undefined if it is empty or `null`. */
const parseContext = (input: string, raw: string): JsonObject | undefined => {
  const value = raw.trim();
  if (value === '' || value === 'null') return undefined;
  const parsed = parse(value);
  if (isJsonObject(parsed)) return parsed;
  const hint =
    input === 'job' && /^[\w -]+$/.test(value)
      ? 'leave job out; for your own name use title'
      : `write ${input}: \${{ toJSON(${input}) }}`;
  throw new UserError(input, `${quoteValue(value)} is not the ${input} context as JSON`, hint);
};

const parse = (value: string): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
};

const findStatus = (value: unknown): Status | undefined => STATUSES.find(known => known === value);

/** The `job` context. https://docs.github.com/actions/reference/workflows-and-actions/contexts#job-context */
export const parseJobContext = (input: string, raw: string): JobContext => {
  const job = parseContext(input, raw);
  const found = findStatus(job?.['status']);
  const id = job?.['check_run_id'];
  return {
    ...(found && { status: found }),
    ...(typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))
      ? { checkRunId: String(id) }
      : {}),
  };
};

/**
 * The finished jobs of `needs` or steps of `steps`; undefined if the input is not used. Uses `conclusion`, which is success for a failed
 * step with `continue-on-error`. An object written by hand may contain only the results.
 */
export const parseResults = (input: string, raw: string): readonly NamedResult[] | undefined => {
  const found = parseContext(input, raw);
  if (!found) return undefined;
  if (typeof readResult(found) === 'string')
    throw new UserError(
      input,
      `${quoteValue(raw.trim())} is one ${input === 'needs' ? 'job' : 'step'} of the ${input} context`,
      `write ${input}: \${{ toJSON(${input}) }}`,
    );
  return Object.entries(found).flatMap(([name, value]) => {
    if (typeof value === 'string' && readWord(value) === undefined)
      throw new UserError(
        input,
        `${quoteValue(value)} is not a result of ${name}`,
        `write ${input}: \${{ toJSON(${input}) }}`,
      );
    const word = isJsonObject(value) ? readResult(value) : value;
    const result = typeof word === 'string' && word !== '' ? toResult(word) : undefined;
    return result ? [{ name, result }] : [];
  });
};

const readResult = (one: JsonObject): unknown => one['result'] ?? one['conclusion'] ?? one['outcome'];

/** The matrix values of this job, in order, including nested ones. */
export const parseMatrix = (input: string, raw: string): readonly string[] =>
  scalars(parseContext(input, raw) ?? {});

const scalars = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [];
};
