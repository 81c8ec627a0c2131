import { asText, asList, asObject, type Values } from './json.js';
import type {
  FailedJob,
  Happened,
  NamedResult,
  NamedValue,
  OwnEvent,
  State,
  Step,
  TestReport,
  TestRow,
} from './state.js';

/** Reads a state from a link, which anyone may have written. Leaves out what does not have its shape. */

const rows = <Row>(value: unknown, read: (row: Values) => Row): readonly Row[] =>
  asList(value).map(row => read(asObject(row)));

const namedValue = ({ name, value }: Values): NamedValue => ({ name: asText(name), value: asText(value) });
const namedResult = ({ name, result }: Values): NamedResult => ({
  name: asText(name),
  result: asText(result),
});

const failedJob = ({ name, step, errors }: Values): FailedJob => ({
  name: asText(name),
  step: asText(step),
  errors: rows(errors, error => ({
    file: asText(error['file']),
    line: asText(error['line']),
    message: asText(error['message']),
  })),
});

const RESULTS = ['failed', 'flaky', 'skipped'] as const;

const testRow = ({ suite, name, result, error, at }: Values): TestRow => ({
  suite: asText(suite),
  name: asText(name),
  result: RESULTS.find(known => known === result) ?? 'failed',
  error: asText(error),
  at: asText(at),
});

const testReport = ({ passed, rows: list }: Values): TestReport => ({
  passed: asText(passed),
  rows: rows(list, testRow),
});

const happenedIn = (value: Values): Happened => {
  const { status, workflow, job, attempt, needs, steps, matrix, history, failures, tests } = value;
  return {
    ...(status !== undefined && { status: asText(status) }),
    ...(workflow !== undefined && { workflow: asText(workflow) }),
    ...(job !== undefined && { job: asText(job) }),
    ...(attempt !== undefined && { attempt: asText(attempt) }),
    ...(needs !== undefined && { needs: rows(needs, namedResult) }),
    ...(steps !== undefined && { steps: rows(steps, namedResult) }),
    ...(matrix !== undefined && { matrix: rows(matrix, namedValue) }),
    ...(history !== undefined && { history: asList(history).map(asText) }),
    ...(failures !== undefined && { failures: rows(failures, failedJob) }),
    ...(tests !== undefined && { tests: testReport(asObject(tests)) }),
  };
};

const stepIn = ({ watch, webhook, inputs, condition }: Values): Step => ({
  watch: watch === true,
  webhook: asList(webhook).map(asText),
  inputs: rows(inputs, namedValue),
  ...(condition !== undefined && { condition: asText(condition) }),
});

const ownIn = ({ name, payload }: Values): OwnEvent => ({ name: asText(name), payload: asText(payload) });

/** `undefined` if it is not a state. */
export const readState = (value: unknown): State | undefined => {
  const { story, happened, step, own } = asObject(value);
  if (typeof story !== 'string') return undefined;
  return {
    story,
    happened: happenedIn(asObject(happened)),
    ...(step !== undefined && { step: stepIn(asObject(step)) }),
    ...(own !== undefined && { own: ownIn(asObject(own)) }),
  };
};
