import { linesIn, type Problem } from './problem.js';

/** What says no more than that it failed. */
const EMPTY =
  /^(?:failed|failure|error|collection failure|test(?: case)? failed|test suite failed to run|undefined|null)?[.:]?$/i;

/** What tools put around an error: their own marks, the name of the test, a place in the sources alone. */
const FRAME = [
  /^(?:=== |--- |FAILED:|with expansion:|● |Retry #\d+|Error Trace:)/,
  /^\[[^\]]*\] › /,
  /^\S+:\d+(?::\d+)?:?$/,
  /^at\s/,
  /^[-─═=_*]{3,}$/,
];

/** `thread 'tests::adds_up' panicked at src/lib.rs:10:9:`, with the error in the next line; older Rust has it in the middle. */
const PANIC = /^thread '[^']*'(?: \(\d+\))? panicked at (?:'(.*)', )?\S+:\d+:\d+:?$/;

/** `cart_test.go:11: Total(1, 3) = 3, want 4` */
const GO = /^\w[\w.-]*\.go:\d+: (.*)$/;

/** Assertions that say which matcher failed and leave the values to the next lines. */
const MATCHER =
  /^(?:Error: |AssertionError: )?expect\(.*\)\.[\w.]+\(|^Assert\.\w+\(\) Failure|^Expected equality of these values|^assertion `left [!=]= right` failed$/;

/** `Expected: 4`, `Received string:  "eur"`, `left: 3` */
const VALUE = /^(Expected|Received|Actual|expected|actual|got|left|right)\b[^:]{0,20}:\s*(\S.*)$/;

/** `- "plum",` and `+ "pear",` where a matcher shows the difference alone. */
const DIFFERENCE = /^([-+]) (?!Expected|Received)\s*(\S.*?),?$/;

/** `plain: /src/plain.cpp:5: int main(): Assertion `argc == 2' failed.` */
const C_ASSERT = /^.*?:\d+: .*?: (Assertion [`'].*)$/;

/** pytest's words for a fixture that broke. */
const FIXTURE = /^failed on (?:setup|teardown) with "(.+?)"?$/;

/** The class of an error that is told by its full name, as in Java and .NET. */
const QUALIFIED = /^(?:[A-Za-z_]\w*\.){1,12}([A-Z]\w*) ?: /;

/** Classes that say no more than that a test failed. */
const PLAIN_CLASS =
  /^(?:Error|AssertionError|AssertionFailedError|ComparisonFailure|AssertionError \[ERR_ASSERTION\]): /;

/** The first line of an error that says something. Undefined where a report says nothing of it. */
export const errorLine = (problem: Problem): string | undefined => {
  const trace = linesIn(problem.trace).map(line => line.trim());
  const message = linesIn(problem.message).map(line => line.trim());
  const lines = hasContent(message[0] ?? '', problem) ? message : [...raised(trace), ...trace];
  const at = lines.findIndex(line => hasContent(line, problem));
  const first = lines[at];
  if (first === undefined) return undefined;
  const said = message.length > 1 ? message : trace;
  const values = MATCHER.test(first) ? valuesIn(said) || differenceIn(said) : '';
  const line = values || withNext(unwrapped(first), lines.slice(at + 1), problem);
  return withExpansion(line, trace).slice(0, 500);
};

/** What pytest marks as the error among the lines of source. */
const raised = (trace: readonly string[]): readonly string[] =>
  trace.flatMap(line => (/^E\s{2,}/.test(line) ? line.slice(1).trim() : []));

const hasContent = (line: string, { className, testName }: Problem): boolean =>
  !EMPTY.test(line) &&
  !FRAME.some(form => form.test(line)) &&
  !isNamed(line, className, testName) &&
  (PANIC.exec(line)?.[1] !== undefined) === PANIC.test(line) &&
  GO.exec(line)?.[1] !== '';

/** `CartTest::testKnows with data set "euro" ('eur')` */
const isNamed = (line: string, className: string, testName: string): boolean =>
  testName !== '' && [`${className}::${testName}`, testName].some(name => line.startsWith(name));

const unwrapped = (line: string): string =>
  (PANIC.exec(line)?.[1] ?? GO.exec(line)?.[1] ?? C_ASSERT.exec(line)?.[1] ?? FIXTURE.exec(line)?.[1] ?? line)
    .replace(/^Error:\s{2,}/, '')
    .replace(QUALIFIED, '$1: ')
    .replace(PLAIN_CLASS, '')
    .replace(/ \/\/ (?:Object\.is|deep) equality$/, '');

/** `expected 4, received 3` */
const valuesIn = (lines: readonly string[]): string =>
  lines
    .flatMap(line => {
      const [, word, value] = VALUE.exec(line) ?? [];
      return word === undefined || value === undefined ? [] : `${word.toLowerCase()} ${value}`;
    })
    .slice(0, 2)
    .join(', ');

/** `expected "plum", received "pear"` of a difference in one line. */
const differenceIn = (lines: readonly string[]): string => {
  const found = lines.flatMap(line => {
    const [, sign, value] = DIFFERENCE.exec(line) ?? [];
    return sign === undefined || value === undefined ? [] : [{ sign, value }];
  });
  const [expected, ...others] = found.filter(one => one.sign === '-');
  const [received, ...more] = found.filter(one => one.sign === '+');
  return expected && received && others.length + more.length === 0
    ? `expected ${expected.value}, received ${received.value}`
    : '';
};

/** A line that ends in a colon says what the next one is. */
const withNext = (line: string, after: readonly string[], problem: Problem): string => {
  const next = line.endsWith(':') ? after.find(one => hasContent(one, problem)) : undefined;
  return next === undefined ? line : `${line} ${next}`;
};

/** Catch2 tells the values of an expression apart: `total(1, 3) == 4` is followed by `3 == 4`. */
const withExpansion = (line: string, trace: readonly string[]): string => {
  const expansion = trace[trace.indexOf('with expansion:') + 1];
  return trace.includes('with expansion:') && expansion ? `${line} (${expansion})` : line;
};
