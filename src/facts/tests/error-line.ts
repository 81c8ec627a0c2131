import { describeDifference, describeValues } from './error-values.js';
import { fromError, GO } from './go-lines.js';
import { linesIn, type Problem } from './problem.js';

/** Lines that only say that the test failed. */
const EMPTY =
  /^(?:failed|failure|error|\d+ failures?, see stacktrace for details|collection failure|test(?: case)? failed|test suite failed to run|undefined|null|\[object Object\])?[.:]?$/i;

/** What tools put around an error: their own marks, the name of the test, or only a place in the sources. */
const FRAME = [
  /^(?:=== |--- |FAILED:|with expansion:|● |Retry #\d+|Error Trace:)/,
  /^\[[^\]]*\] › /,
  /^\S+:\d+(?::\d+)?:?$/,
  /^at\s/,
  /^[-─═=_*]{3,}$/,
  /^File "[^"]+", line \d+$/,
  /^\[Error: test failed\] \{/,
];

/** `thread 'tests::adds_up' panicked at src/lib.rs:10:9:`, with the error on the next line; older Rust has it in the middle. */
const PANIC = /^thread '[^']*'(?: \(\d+\))? panicked at (?:'(.*)', )?\S+:\d+:\d+:?$/;

/** Assertions that name the failed matcher and leave the values to the next lines. */
const MATCHER =
  /^(?:Error: |AssertionError: )?expect\(.*\)\.[\w.]+\(|^assert\.\w+\(received, |^Assert\.\w+\(\) Failure|^Expected equality of these values|^Error:\s+Not equal:$|^[Ee]xpected: (?!.*\b(?:but was|got|actual|received)\b)|^assertion `left [!=]= right` failed$/;

/** Node's assertions, which show the lines that differ. */
const NODE_EQUAL = /^Expected (?:values|inputs) to be (?:strictly |loosely )?(?:deep-)?equal:/;

/** `plain: /src/plain.cpp:5: int main(): Assertion `argc == 2' failed.` */
const C_ASSERT = /^.*?:\d+: .*?: (Assertion [`'].*)$/;

/** `thrown: "Exceeded timeout of 100 ms for a test.`, with the end of the quotation in another line. */
const OPEN_QUOTE = /^(?:Error: )?thrown: "([^"]+)$/;

/** An error that jest-junit writes as JSON. */
const JSON_ERROR = /^\{.*?"(?:message|stack)":"((?:[^"\\]|\\[^n])+)/;

/** pytest's wording for a broken fixture. */
const FIXTURE = /^failed on (?:setup|teardown) with "(.+?)"?$/;

/** The full class name before an error, as in Java and .NET. */
const QUALIFIED = /^(?:[A-Za-z_]\w*\.){1,12}([A-Z]\w*) ?: /;

/** The same without a message. */
const QUALIFIED_ALONE = /^(?:[A-Za-z_]\w*\.){1,12}([A-Z]\w*(?:Error|Exception))$/;

/** Classes that only say that a test failed. */
const PLAIN_CLASS =
  /^(?:Error|AssertionError|AssertionFailedError|ComparisonFailure|AssertionError \[ERR_ASSERTION\]): /;

/** The first meaningful line of an error. Undefined if the report has none. */
export const errorLine = (problem: Problem): string | undefined => {
  // An error without a message may consist of all its properties.
  const trace = problem.trace.startsWith('{\n')
    ? []
    : fromError(linesIn(problem.trace).map(line => line.trim()));
  const message = linesIn(problem.message.trim()).map(line => line.trim());
  const whole = asLines(message, trace);
  const lines = hasContent(whole[0] ?? '', problem) ? whole : [...findRaised(trace), ...trace];
  const at = lines.findIndex(line => hasContent(line, problem));
  const first = lines[at];
  if (first === undefined) return undefined;
  const detail = message.length > 1 ? message : trace;
  const values = MATCHER.test(first)
    ? describeValues(first, detail)
    : NODE_EQUAL.test(unwrapped(first))
      ? describeDifference(detail)
      : '';
  const line = values || withNext(unwrapped(first), lines.slice(at + 1), problem);
  return withExpansion(line, trace).slice(0, 500);
};

/** The class of an error at the start of a trace, and its message. */
const CLASS = /^([A-Za-z_]\w*)(?: \[\w+\])?: (.+)$/;

/**
 * The lines of a message that came as one: XML makes a space of a line break in an attribute, and mocha-ctrf-json-reporter puts the class in front. The
 * trace has them as they were.
 */
const asLines = (lines: readonly string[], trace: readonly string[]): readonly string[] => {
  const [message = ''] = lines;
  const at = trace.findIndex(line => {
    const [, name, text] = CLASS.exec(line) ?? [];
    if (name === undefined || text === undefined) return false;
    return (
      message === `${name} ${text}` || [text, `${name} ${text}`].some(one => message.startsWith(`${one} `))
    );
  });
  return at < 0 ? lines : trace.slice(at);
};

/** The line that pytest marks as the error among the source lines. */
const findRaised = (trace: readonly string[]): readonly string[] =>
  trace.flatMap(line => (/^E\s{2,}/.test(line) ? line.slice(1).trim() : []));

const hasContent = (line: string, { className, testName }: Problem): boolean =>
  !EMPTY.test(line) &&
  !FRAME.some(form => form.test(line)) &&
  !isNamed(line, className, testName) &&
  (PANIC.exec(line)?.[1] !== undefined) === PANIC.test(line) &&
  GO.exec(line)?.[1] !== '';

/** `Acme\CartTest::testKnows with data set "euro" ('eur')`, whose class the report calls `Acme.CartTest`. */
const isNamed = (line: string, className: string, testName: string): boolean =>
  testName !== '' &&
  ([line, line.replace(PHP_CLASS, '')].some(
    one => one.startsWith(testName) || one.startsWith(`${className}::${testName}`),
  ) ||
    isPlaceAndTitle(line, testName));

/** `cart.spec.ts:3:1 adds up` of older versions of Playwright */
const isPlaceAndTitle = (line: string, testName: string): boolean => {
  const title = /^\S+:\d+:\d+ (.+)$/.exec(line)?.[1];
  return title !== undefined && testName.endsWith(title);
};

const PHP_CLASS = /^[\w\\]{1,500}::/;

const unwrapped = (line: string): string =>
  (
    PANIC.exec(line)?.[1] ??
    GO.exec(line)?.[1] ??
    C_ASSERT.exec(line)?.[1] ??
    FIXTURE.exec(line)?.[1] ??
    OPEN_QUOTE.exec(line)?.[1] ??
    JSON_ERROR.exec(line)?.[1] ??
    line
  )
    .replace(/^Error:\s{2,}/, '')
    .replace(QUALIFIED, '$1: ')
    .replace(QUALIFIED_ALONE, '$1')
    .replace(PLAIN_CLASS, '')
    .replace(/ \/\/ (?:Object\.is|deep) equality$/, '');

/** A line that ends in a colon introduces the next one. */
const withNext = (line: string, after: readonly string[], problem: Problem): string => {
  // Gomega: `Expected`, `<int>: 3`, `to equal`, `<int>: 4`
  if (line === 'Expected') return [line, ...after.slice(0, 3)].join(' ');
  if (!line.endsWith(':')) return line;
  const next = after.find(one => hasContent(one, problem));
  return next === undefined ? line.slice(0, -1) : `${line} ${next}`;
};

/** Catch2 shows the values of an expression separately: `total(1, 3) == 4` is followed by `3 == 4`. */
const withExpansion = (line: string, trace: readonly string[]): string => {
  const expansion = trace[trace.indexOf('with expansion:') + 1];
  return trace.includes('with expansion:') && expansion ? `${line} (${expansion})` : line;
};
