'use strict';

var start = require('../hookline.js');
var node_path = require('node:path');
var node_util = require('node:util');
var saxes_js = require('../packages/saxes.js');

/** In UTF-16 units. No path is longer by much. */
const LONGEST = 500;
/** Alternatives that the braces of a glob stand for together: `{1..40}/{a,b}.xml` stands for 80. */
const MOST_ALTERNATIVES = 200;
/** Wildcards in one name: `TEST-*-*.xml` has two. How long a match may take grows with each. */
const MOST_IN_NAME = 3;
/** `**` for any folders. */
const MOST_FOLDERS = 6;
/** Why a glob is not searched, since that could take hours; undefined if it is. A stranger's pull request may bring globs in a config file. */
const findGlobExcess = (function (glob) {
    if (glob.length > LONGEST)
        return `it is longer than ${LONGEST} characters`;
    if (/[+*]\(/.test(glob))
        return 'it holds +( or *(, which may take hours to match';
    if (countAlternatives(glob) > MOST_ALTERNATIVES)
        return `its braces stand for more than ${MOST_ALTERNATIVES} paths`;
    const names = glob.split('/');
    if (names.filter((name => name === '**')).length > MOST_FOLDERS)
        return `it holds more than ${MOST_FOLDERS} times **`;
    if (names.some((name => name !== '**' && countWildcards(name) > MOST_IN_NAME)))
        return `it holds more than ${MOST_IN_NAME} wildcards in one name`;
    return undefined;
});
/** At least as many as there are: nested braces count as if they stood side by side. */
const countAlternatives = (function (glob) {
    return glob
        .split('{')
        .slice(1)
        .reduce(((product, part) => product * Math.max(countList(part), countRange(part))), 1);
});
const countList = (function (part) {
    return part.split(',').length;
});
const countRange = (function (part) {
    const [, first, last] = /^(-?\d+|[A-Za-z])\.\.(-?\d+|[A-Za-z])/.exec(part) ?? [];
    return first === undefined || last === undefined ? 1 : Math.abs(position(last) - position(first)) + 1;
});
const position = (function (end) {
    return (/\d/.test(end) ? Number(end) : end.charCodeAt(0));
});
/** `*`, and groups such as `?(a|b)` or `!(a)`. */
const countWildcards = (function (name) {
    return (name.match(/\*+|[?@!]\(/g) ?? []).length;
});

/** Limits: reports, bytes of one report, and bytes of all. */
const LIMITS = { files: 200, file: 50 * 1024 ** 2, all: 200 * 1024 ** 2 };
/** Most globs that are searched, each of which may walk through the whole workspace. */
const MOST_GLOBS = 50;
/** Most paths that are checked, in case a glob matches a whole tree. */
const MAX_FOUND = 10_000;
/** The workspace files that match the globs. A line that starts with `!` excludes its matches. */
const findReports = (async function (globs, workspace, files) {
    // A job may have removed its workspace before `watch` reads the reports at its end.
    const root = await files.realpath(workspace).catch((() => undefined));
    if (root === undefined)
        return { files: [], left: 0, notices: [WORKSPACE_MISSING] };
    const notices = [];
    const found = new Map();
    if (globs.length > MOST_GLOBS)
        notices.push(`only the first ${MOST_GLOBS} of ${globs.length} globs are searched: write ** or * for what differs`);
    const searched = globs.slice(0, MOST_GLOBS);
    const wanted = searched.filter((one => !one.startsWith('!')));
    const [excluded] = searched;
    if (wanted.length === 0 && excluded !== undefined)
        notices.push(`${show(excluded)} only excludes files; add a glob that finds some, such as **/*.xml`);
    for (const glob of wanted) {
        const paths = await listPaths(glob, workspace, root, files);
        if (typeof paths === 'string')
            notices.push(paths);
        else if (paths.size === 0)
            notices.push(`${show(glob)} finds no file in the workspace`);
        else
            paths.forEach(((real, path) => {
                if (!found.has(real))
                    found.set(real, path);
            }));
    }
    for (const glob of searched.filter((one => one.startsWith('!')))) {
        const paths = await listPaths(glob.slice(1).trim(), workspace, root, files);
        if (typeof paths === 'string')
            notices.push(paths);
        else
            for (const real of paths.values())
                found.delete(real);
    }
    const all = [...found]
        .map((([real, path]) => ({ path, real })))
        .toSorted(((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
    return { files: all.slice(0, LIMITS.files), left: Math.max(0, all.length - LIMITS.files), notices };
});
const WORKSPACE_MISSING = 'the workspace (GITHUB_WORKSPACE) is not there, so no report can be read; a step of the job may have removed it';
/** Real paths by path, or why the glob is not searched. */
const listPaths = (async function (written, workspace, root, files) {
    const excess = findGlobExcess(written);
    if (excess !== undefined)
        return `${show(written)} is not searched: ${excess}; write a simpler glob`;
    const glob = belowWorkspace(written, workspace, root);
    if (glob === undefined)
        return outsideWorkspace(written);
    const found = new Map();
    let outside = 0;
    for await (const path of files.glob(root, glob)) {
        const real = await files.realpath(node_path.join(root, path)).catch((() => undefined));
        if (real === undefined)
            continue;
        if (isInside(root, real))
            found.set(path, real);
        else
            outside += 1;
        if (found.size + outside >= MAX_FOUND)
            break;
    }
    return found.size === 0 && outside > 0 ? outsideWorkspace(written) : found;
});
const outsideWorkspace = (function (glob) {
    return `${show(glob)} is outside the workspace; reports are read only from inside it`;
});
/** In UTF-16 units: how much of a glob a notice shows. */
const SHOWN = 200;
const show = (function (glob) {
    return start.cutText(start.oneLine(glob), SHOWN);
});
/** A glob relative to the workspace; undefined for one that points outside it. */
const belowWorkspace = (function (glob, workspace, root) {
    const base = [workspace, root].find((folder => glob.startsWith(folder) && /^[\\/]/.test(glob.slice(folder.length))));
    const below = base === undefined ? glob : glob.slice(base.length).replace(/^[\\/]+/, '');
    if (node_path.isAbsolute(below) || /^[A-Za-z]:[\\/]/.test(below))
        return undefined;
    return /(?:^|[\\/{,])\.\.(?:$|[\\/},])/.test(below) ? undefined : below;
});
const isInside = (function (folder, path) {
    const way = node_path.relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way);
});

/** Folders below a module that contain sources of JVM languages. */
const SOURCES = ['java', 'kotlin', 'groovy', 'scala'].flatMap((language => [
    ...['test', 'integrationTest', 'androidTest', 'main'].map((set => `src/${set}/${language}`)),
]));
/** The first place that is a file of the workspace. If nothing is checked out, the first that may be one. */
const locate = (function (places, report, workspace) {
    const found = places.flatMap((place => {
        const one = locateOne(place, report, workspace);
        return one ? [{ ...one, ...(place.line !== undefined && { line: place.line }) }] : [];
    }));
    return found.find((one => one.isSure)) ?? found[0];
});
const locateOne = (function ({ path: written, isPackage }, report, { roots, repo, holds, isCheckedOut }) {
    const path = node_path.posix.normalize(written.replaceAll('\\', '/'));
    const own = isRooted(path) ? belowRoot(path, roots, repo) : undefined;
    if (isRooted(path) && own === undefined)
        return undefined;
    if (own !== undefined && (!isCheckedOut || holds(own)))
        return { path: own, isSure: true };
    if (own !== undefined || path.startsWith('../'))
        return undefined;
    if (!isCheckedOut)
        return { path: isPackage ? node_path.posix.basename(path) : path, isSure: false };
    const folders = foldersAbove(report).flatMap((folder => [
        folder,
        ...(isPackage ? SOURCES.map((source => node_path.posix.join(folder, source))) : []),
    ]));
    const found = folders.map((folder => node_path.posix.join(folder, path))).find(holds);
    return found === undefined ? undefined : { path: found, isSure: true };
});
const isRooted = (function (path) {
    return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
});
/** The part of an absolute path below the workspace of this job or of the job that made the report. */
const belowRoot = (function (path, roots, repo) {
    const root = roots.find((one => path.startsWith(`${one}/`)));
    if (root !== undefined)
        return path.slice(root.length + 1);
    const mark = `/${repo ?? ''}/${repo ?? ''}/`;
    const at = repo === undefined ? -1 : path.indexOf(mark);
    return at < 0 ? undefined : path.slice(at + mark.length);
});
/** The folder of a report and its parents, nearest first: a tool ran in one of them. */
const foldersAbove = (function (report) {
    const folders = report.split('/').slice(0, -1);
    return Array.from({ length: folders.length + 1 }, ((_, up) => folders.slice(0, folders.length - up).join('/')));
});

/** `Expected: 4`, `Received string:  "eur"`, `left: 3` */
const VALUE = /^(Expected|Received|Actual|Snapshot(?=:)|expected|actual|got|left|right|[Bb]ut was|but(?=: was))\b([^:]{0,40}):(?:\s+(\S.*))?$/;
/** `expect(received).not.toBeNull()` */
const MATCHER_NAME = /^(?:\w*Error: )?expect\([^)]*\)\.(?:(?:resolves|rejects)\.)?((?:not\.)?\w+)\(/;
/** `Received function did not throw` */
const SENTENCE = /^Received (?:\w+ )+\w+\.?$/;
/** Headings of a difference: `- Expected  - 1`, `+ actual - expected`. */
const HEADING = /^[-+] +(?:(?:Expected|Received|Snapshot)\b|(?:actual|expected) [-+])/;
/** `- "plum",` of what was expected, `+ "pear",` of what came instead. */
const DIFFERENCE = /^([-+]) +(\S.*?),?$/;
/** Where the stack starts. After it, some tools repeat the values, and Playwright shows its next attempt. */
const END = /^(?:at|\u276f)\s|^Retry #\d/;
/** `expected 4, received 3` for an assertion whose first line only names the matcher; `''` if its lines contain no values. */
const describeValues = (function (first, lines) {
    const all = beforeStack(lines);
    if (first.startsWith(EQUALITY))
        return equalityOf(all);
    return pairedValues(first, all) || describeDifference(all) || (all.find((line => SENTENCE.test(line))) ?? '');
});
const EQUALITY = 'Expected equality of these values';
/** GoogleTest: `expected equality of total(1, 3) (3) and 4` of two expressions, each followed by its value if that differs. */
const equalityOf = (function (lines) {
    const begin = lines.findIndex((line => line.startsWith(EQUALITY)));
    const values = [];
    for (const line of lines.slice(begin + 1, begin + 5)) {
        const value = /^Which is: (.*)$/.exec(line)?.[1];
        if (value === undefined)
            values.push(line);
        else
            values.push(`${values.pop() ?? ''} (${value})`);
    }
    const [one = '', other = ''] = values;
    return other === '' ? '' : `expected equality of ${one} and ${other}`;
});
const beforeStack = (function (lines) {
    const end = lines.findIndex((line => END.test(line)));
    return end < 0 ? lines : lines.slice(0, end);
});
const pairedValues = (function (first, lines) {
    const values = lines
        .flatMap(((line, at) => {
        const [, word, rest = '', inLine] = VALUE.exec(line) ?? [];
        // Only a whole sentence, "Expected value to be equal to:", leaves its value to the next line.
        const value = inLine ?? (rest === '' && word !== 'Received' ? '' : lines[at + 1]);
        return word === undefined || !value || /[[{(]$/.test(value) ? [] : { word: word.toLowerCase(), value };
    }))
        .slice(0, 2);
    const [only, other] = values;
    if (only === undefined)
        return '';
    const text = values.map((({ word, value }) => `${word} ${value}`)).join(', ');
    const matcher = MATCHER_NAME.exec(first)?.[1];
    return other === undefined && only.word === 'received' && matcher !== undefined
        ? `${matcher}: ${text}`
        : text;
});
/** `expected "plum", received "pear"` of the first lines that differ, and how many more there are. */
const describeDifference = (function (lines) {
    const all = beforeStack(lines);
    const begin = all.findIndex((line => DIFFERENCE.test(line) && !HEADING.test(line)));
    if (begin < 0)
        return '';
    const next = all.findIndex(((line, at) => at > begin && HEADING.test(line)));
    const found = all.slice(begin, next < 0 ? undefined : next).map((line => {
        const [, sign, value = ''] = DIFFERENCE.exec(line) ?? [];
        return { sign, value };
    }));
    const length = found.findIndex((({ sign }) => sign === undefined));
    const together = found.slice(0, length < 0 ? undefined : length);
    const expected = together.find((({ sign }) => sign === '-'))?.value;
    const received = together.find((({ sign }) => sign === '+'))?.value;
    const text = [
        ...(expected === undefined ? [] : [`expected ${expected}`]),
        ...(received === undefined ? [] : [`received ${received}`]),
    ].join(', ');
    const countLines = ((mark) => found.filter((({ sign }) => sign === mark)).length);
    const more = Math.max(countLines('-'), countLines('+')) - 1;
    return more === 0 ? text : `${text} and ${more} more ${more === 1 ? 'difference' : 'differences'}`;
});

/** `cart_test.go:11: Total(1, 3) = 3, want 4` */
const GO = /^\w[\w.-]*\.go:\d+:(?: (.*))?$/;
/** Words of an error, which a line of a log seldom has. */
const WRONG = /\b(?:err(?:or)?s?|fail(?:s|ed|ure|ures)?|want(?:s|ed)?|got|(?:un)?expect(?:s|ed)?|mismatch|invalid|missing|not|no|cannot|can't|didn't|doesn't|isn't|should|must|panic|timeout|timed out|diff|differs?|wrong|nil)\b|[!=]=/i;
/**
 * The lines from the error on. Go writes what a test logs and what it fails with in the same form: the error is the first line that reads
 * as one, else the last, with which a test usually ends.
 */
const fromError = (function (lines) {
    const places = lines.flatMap(((line, at) => (GO.test(line.trim()) ? [at] : [])));
    if (places.length < 2)
        return lines;
    const isError = ((at) => {
        const text = GO.exec(lines[at]?.trim() ?? '')?.[1] ?? '';
        return text === '' || WRONG.test(text);
    });
    return lines.slice(places.find(isError) ?? places.at(-1));
});

/** In UTF-16 units: how much is searched. */
const MAX_TRACE = 8_192;
const MAX_LINE = 1_000;
const COLORS = /[\u001b\u241b\ufffd]\[[\d;]*m|#x1B\[[\d;]*m/g;
/** The same if a tool has dropped only the escape character: `[31m`, but not the `[5m]` of a query. */
const BARE_COLORS = /\[(?:[0-4]|2[1-9]|[349]\d|10[0-7])(?:;\d{1,3})*m(?!\])/g;
/** A copy: a substring would keep the whole string in memory. */
const copyString = (function (value) {
    return ` ${value}`.slice(1);
});
/** The start of a text, without terminal colors. */
const cutProblem = (function (value) {
    const text = copyString(value.slice(0, MAX_TRACE)).replace(COLORS, '');
    // Colors are ended by a reset.
    return /\[(?:0|22|39)m/.test(text) ? text.replace(BARE_COLORS, '') : text;
});
/** The lines of a text, each cut to what people would read. */
const linesIn = (function (value) {
    return value.split(/\r\n|[\r\n]/).map((line => line.slice(0, MAX_LINE).trimEnd()));
});

/** Lines that only say that the test failed. */
const EMPTY = /^(?:failed|failure|error|\d+ failures?, see stacktrace for details|collection failure|test(?: case)? failed|test suite failed to run|undefined|null|\[object Object\])?[.:]?$/i;
/** What tools put around an error: their own marks, the name of the test, or only a place in the sources. */
const FRAME = [
    /^(?:=== |--- |FAILED:|with expansion:|\u25cf |Retry #\d+|Error Trace:)/,
    /^\[[^\]]*\] \u203a /,
    /^\S+:\d+(?::\d+)?:?$/,
    /^at\s/,
    /^[-\u2500\u2550=_*]{3,}$/,
    /^File "[^"]+", line \d+$/,
    /^\[Error: test failed\] \{/,
];
/** `thread 'tests::adds_up' panicked at src/lib.rs:10:9:`, with the error on the next line; older Rust has it in the middle. */
const PANIC = /^thread '[^']*'(?: \(\d+\))? panicked at (?:'(.*)', )?\S+:\d+:\d+:?$/;
/** Assertions that name the failed matcher and leave the values to the next lines. */
const MATCHER = /^(?:Error: |AssertionError: )?expect\(.*\)\.[\w.]+\(|^assert\.\w+\(received, |^Assert\.\w+\(\) Failure|^Expected equality of these values|^Error:\s+Not equal:$|^[Ee]xpected: (?!.*\b(?:but was|got|actual|received)\b)|^assertion `left [!=]= right` failed$/;
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
const PLAIN_CLASS = /^(?:Error|AssertionError|AssertionFailedError|ComparisonFailure|AssertionError \[ERR_ASSERTION\]): /;
/** The first meaningful line of an error. Undefined if the report has none. */
const errorLine = (function (problem) {
    // An error without a message may consist of all its properties.
    const trace = problem.trace.startsWith('{\n')
        ? []
        : fromError(linesIn(problem.trace).map((line => line.trim())));
    const message = linesIn(problem.message.trim()).map((line => line.trim()));
    const whole = asLines(message, trace);
    const lines = hasContent(whole[0] ?? '', problem) ? whole : [...findRaised(trace), ...trace];
    const at = lines.findIndex((line => hasContent(line, problem)));
    const first = lines[at];
    if (first === undefined)
        return undefined;
    const detail = message.length > 1 ? message : trace;
    const values = MATCHER.test(first)
        ? describeValues(first, detail)
        : NODE_EQUAL.test(unwrapped(first))
            ? describeDifference(detail)
            : '';
    const line = values || withNext(unwrapped(first), lines.slice(at + 1), problem);
    return withExpansion(line, trace).slice(0, 500);
});
/** The class of an error at the start of a trace, and its message. */
const CLASS = /^([A-Za-z_]\w*)(?: \[\w+\])?: (.+)$/;
/**
 * The lines of a message that came as one: XML makes a space of a line break in an attribute, and mocha-ctrf-json-reporter puts the class in front. The
 * trace has them as they were.
 */
const asLines = (function (lines, trace) {
    const [message = ''] = lines;
    const at = trace.findIndex((line => {
        const [, name, text] = CLASS.exec(line) ?? [];
        if (name === undefined || text === undefined)
            return false;
        return (message === `${name} ${text}` || [text, `${name} ${text}`].some((one => message.startsWith(`${one} `))));
    }));
    return at < 0 ? lines : trace.slice(at);
});
/** The line that pytest marks as the error among the source lines. */
const findRaised = (function (trace) {
    return trace.flatMap((line => (/^E\s{2,}/.test(line) ? line.slice(1).trim() : [])));
});
const hasContent = (function (line, { className, testName }) {
    return !EMPTY.test(line) &&
        !FRAME.some((form => form.test(line))) &&
        !isNamed(line, className, testName) &&
        (PANIC.exec(line)?.[1] !== undefined) === PANIC.test(line) &&
        GO.exec(line)?.[1] !== '';
});
/** `Acme\CartTest::testKnows with data set "euro" ('eur')`, whose class the report calls `Acme.CartTest`. */
const isNamed = (function (line, className, testName) {
    return testName !== '' &&
        ([line, line.replace(PHP_CLASS, '')].some((one => one.startsWith(testName) || one.startsWith(`${className}::${testName}`))) ||
            isPlaceAndTitle(line, testName));
});
/** `cart.spec.ts:3:1 adds up` of older versions of Playwright */
const isPlaceAndTitle = (function (line, testName) {
    const title = /^\S+:\d+:\d+ (.+)$/.exec(line)?.[1];
    return title !== undefined && testName.endsWith(title);
});
const PHP_CLASS = /^[\w\\]{1,500}::/;
const unwrapped = (function (line) {
    return (PANIC.exec(line)?.[1] ??
        GO.exec(line)?.[1] ??
        C_ASSERT.exec(line)?.[1] ??
        FIXTURE.exec(line)?.[1] ??
        OPEN_QUOTE.exec(line)?.[1] ??
        JSON_ERROR.exec(line)?.[1] ??
        line)
        .replace(/^Error:\s{2,}/, '')
        .replace(QUALIFIED, '$1: ')
        .replace(QUALIFIED_ALONE, '$1')
        .replace(PLAIN_CLASS, '')
        .replace(/ \/\/ (?:Object\.is|deep) equality$/, '');
});
/** A line that ends in a colon introduces the next one. */
const withNext = (function (line, after, problem) {
    // Gomega: `Expected`, `<int>: 3`, `to equal`, `<int>: 4`
    if (line === 'Expected')
        return [line, ...after.slice(0, 3)].join(' ');
    if (!line.endsWith(':'))
        return line;
    const next = after.find((one => hasContent(one, problem)));
    return next === undefined ? line.slice(0, -1) : `${line} ${next}`;
});
/** Catch2 shows the values of an expression separately: `total(1, 3) == 4` is followed by `3 == 4`. */
const withExpansion = (function (line, trace) {
    const expansion = trace[trace.indexOf('with expansion:') + 1];
    return trace.includes('with expansion:') && expansion ? `${line} (${expansion})` : line;
});

/**
 * 53 bits that stand for a text: among half a million texts, a collision occurs in one case of a hundred thousand. A number takes a tenth
 * of the memory of a full test name. Two rounds of multiplication and a final mix as in MurmurHash3:
 * https://github.com/aappleby/smhasher/wiki/MurmurHash3
 */
const fingerprint = (function (text) {
    let low = 0xdeadbeef;
    let high = 0x41c6ce57;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        low = Math.imul(low ^ code, 0x85ebca6b);
        high = Math.imul(high ^ code, 0xc2b2ae35);
    }
    low = mixBits(low, high);
    high = mixBits(high, low);
    return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
});
const mixBits = (function (one, other) {
    return Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
});

const MAX_NAME = 500;
/** Suite and test for people: `CartTest \u203a addsUp` for `com.acme.shop.CartTest`, `cart \u203a adds up` if the name contains its suite. */
const fullName = (function ({ suite, name }) {
    const group = start.oneLine(suite.slice(0, MAX_NAME));
    const test = start.oneLine(name.slice(0, MAX_NAME));
    if (isFile$1(group))
        return copyString(test.replaceAll(' > ', ' \u203a ') || group);
    // mocha-junit-reporter uses only the test's name as the class. Jest's CTRF reports have the suites in both.
    if (test.endsWith(` ${group}`) || test.startsWith(`${group.replaceAll(' \u203a ', ' ')} `))
        return copyString(test);
    if (group === '' || test.startsWith(group))
        return copyString(withoutSuite(test, group) || '(no name)');
    return copyString(test === '' ? group : `${lastPart(group)} \u203a ${test}`);
});
/** `src/cart.test.ts`, which the place of the failure shows. */
const isFile$1 = (function (group) {
    return /^\S+\.(?:[cm]?[jt]sx?|vue|svelte)$/.test(group);
});
/** `Acme.CartTests.AddsUp` of the class `Acme.CartTests` is `CartTests \u203a AddsUp`; Jest's `cart adds up` stays. */
const withoutSuite = (function (test, group) {
    return group !== '' && test.startsWith(`${group}.`)
        ? `${lastPart(group)} \u203a ${test.slice(group.length + 1)}`
        : test;
});
/** The class of a package, or the end of an import path. A name of several words is not a package. */
const lastPart = (function (group) {
    return (
    // Catch2 reports a test outside of any class as `cart.global`.
    /\s/.test(group)
        ? group
        : (group
            .replace(/\.global$/, '')
            .split(/[./\\]|::/)
            .findLast((part => part !== '')) ?? group));
});

const MOST = 20;
/** `at com.acme.shop.CartTest.addsUp(CartTest.java:13)`, possibly with a module or a loader before it. */
const JVM_FRAME = /^at (?:[^\s(]*\/)?([\w$.]+)\(([\w$-]+\.[a-z]+):(\d+)\)$/;
/** `/home/runner/work/shop/shop/src/cart.ts:5:27` */
const WITH_LINE = /^(?:file:\/\/)?(.{0,400}\.[A-Za-z]\w{0,9}):(\d{1,7})(?::\d+)?(?::in)?:?,?$/;
/** What a bundler puts before a path: `webpack://shop/./cypress/cart.cy.js`. */
const BUNDLED = /^webpack(?:-internal)?:\/{2,3}(?:[^/]*\/)?\.\//;
/** Paths that are not the user's own: packages and the tools themselves. */
const FOREIGN = /(?:^|[\\/])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|\.yarn|\.pnpm|\.venv|venv)[\\/]|^node:/;
/** JVM libraries and test tools, whose frames surround those of the test. */
const JVM_FOREIGN = /^(?:javax?|jdk|sun|kotlinx?|scala|groovy|junit|org\/(?:junit|testng|hamcrest|assertj|mockito|opentest4j|gradle|apache|spockframework)|com\/google\/common|io\/kotest)\//;
/** The places that a failure names, most likely first: where the error was raised, what called it, then the test itself. */
const placesIn = (function ({ message, trace, file, line, className }) {
    const found = [...fromError(linesIn(trace)), ...linesIn(message)].flatMap(placesOfLine).slice(0, MOST);
    // Python shows the innermost call last.
    const isPython = found.some((place => place.path.endsWith('.py')));
    const ordered = isPython ? found.toReversed() : found;
    return [
        ...ordered.flatMap((place => inGoPackage(place, className))),
        ...(file === undefined ? [] : [{ path: file, ...(line !== undefined && { line }) }]),
    ].filter((place => !FOREIGN.test(place.path) && !(place.isPackage && JVM_FOREIGN.test(place.path))));
});
const placesOfLine = (function (raw) {
    const line = raw.trim();
    const [, method, name, number] = JVM_FRAME.exec(line) ?? [];
    if (method !== undefined && name !== undefined) {
        const folders = method.split('.').slice(0, -2);
        return [{ path: [...folders, name].join('/'), line: Number(number), isPackage: true }];
    }
    return line
        .replace(/", line (\d+)/, ':$1')
        .replace(/:line (\d+)$/, ':$1')
        .split(/[\s"'()<>|`]+/)
        .flatMap((word => {
        const [, path, at] = WITH_LINE.exec(word) ?? [];
        return path === undefined ? [] : [{ path: path.replace(BUNDLED, ''), line: Number(at) }];
    }));
});
/** Go names a file without its folder, which is the end of its package: `example.com/shop/cart` may be `cart` in the workspace. */
const inGoPackage = (function (place, className) {
    if (!place.path.endsWith('.go') || place.path.includes('/'))
        return [place];
    const folders = className.split('/').slice(0, 20);
    return [
        ...folders.map(((_, at) => ({
            ...place,
            isPackage: true,
            path: [...folders.slice(at), place.path].join('/'),
        }))),
        place,
    ];
});

/** Failed tests kept with their error. The rest is counted. */
const MAX_FAILURES = 1_000;
/** Failed tests whose file and line are looked up, and flaky tests kept by name. */
const MAX_LOCATED = 100;
const MAX_FLAKY = 20;
const BITS = { passed: 1, failed: 2, flaky: 4, skipped: 8 };
/** Merges the tests of several reports, each once. */
class Merge {
    /** By the fingerprint of its key. */
    #tests = new Map();
    #sources = [];
    #failed = [];
    #flaky = [];
    /** Adds the tests of the next report. */
    report(path) {
        const variants = new Map();
        return (test => {
            const known = variants.get(test.variant);
            const source = known ?? this.#sources.push({ path, variant: copyString(test.variant) }) - 1;
            if (known === undefined)
                variants.set(test.variant, source);
            this.#take(test, source);
        });
    }
    #take(testCase, source) {
        const test = this.#findTest(testCase, source);
        const isAgain = (test.results & BITS.failed) !== 0 && test.failedIn?.at(-1) === source;
        if (testCase.result === 'failed')
            this.#fail(test, testCase, source);
        else if (testCase.result === 'passed' && isAgain)
            this.#passAfterAll(test, testCase);
        else
            test.results |= BITS[testCase.result];
        if (testCase.result === 'flaky')
            this.#remember(test, testCase);
    }
    /** The test to record: the next one with its name, or a retry of the last. */
    #findTest(testCase, source) {
        const { key, suiteNumber: lastSuite, repeats } = testCase;
        const lastFailed = testCase.result === 'failed';
        const mark = fingerprint(key);
        const first = this.#tests.get(mark);
        if (!first) {
            const test = { results: 0, source, at: 0, lastSource: source, lastSuite, lastFailed };
            this.#tests.set(mark, test);
            return test;
        }
        const isSame = first.lastSource === source;
        const isRetry = isSame && repeats && first.lastSuite === lastSuite && first.lastFailed;
        first.at = isSame ? first.at + (isRetry ? 0 : 1) : 0;
        Object.assign(first, { lastSource: source, lastSuite, lastFailed });
        const test = first.at === 0 ? first : first.namesakes?.[first.at - 1];
        if (test) {
            if (!isRetry)
                (test.others ??= []).push(source);
            return test;
        }
        const next = { results: 0, source };
        (first.namesakes ??= []).push(next);
        return next;
    }
    #fail(test, testCase, source) {
        const isFirst = (test.results & BITS.failed) === 0 && test.failure === undefined;
        test.results |= BITS.failed;
        if (test.failedIn?.at(-1) !== source)
            (test.failedIn ??= []).push(source);
        if (!isFirst)
            return;
        this.#failed.push(test);
        const { problem } = testCase;
        if (this.#failed.length > MAX_FAILURES || !problem)
            return;
        const error = errorLine(problem);
        test.failure = {
            suite: copyString(testCase.suite),
            name: fullName(testCase),
            ...(error !== undefined && { error: copyString(error) }),
            places: this.#failed.length > MAX_LOCATED ? [] : placesIn(problem),
            report: this.#sources[source]?.path ?? '',
        };
    }
    /** It failed in this report, was retried, and passed. Its result in other reports stays. */
    #passAfterAll(test, testCase) {
        test.failedIn?.pop();
        if (test.failedIn?.length === 0)
            test.results &= -3;
        test.results |= BITS.flaky;
        this.#remember(test, testCase);
    }
    #remember(test, testCase) {
        if (this.#flaky.length < MAX_FLAKY)
            this.#flaky.push({ test, name: fullName(testCase) });
    }
    end() {
        const counts = { total: 0, passed: 0, failed: 0, flaky: 0, skipped: 0 };
        let overlaps = false;
        for (const first of this.#tests.values())
            for (const test of [first, ...(first.namesakes ?? [])]) {
                counts.total += 1;
                counts[worstResult(test)] += 1;
                overlaps ||= test.others !== undefined;
            }
        return {
            counts,
            failures: this.#failed
                .filter((test => worstResult(test) === 'failed'))
                .flatMap((test => this.#describe(test))),
            flakyNames: [
                ...new Set(this.#flaky.flatMap((({ test, name }) => (worstResult(test) === 'flaky' ? name : [])))),
            ],
            overlaps,
        };
    }
    #describe({ failure, source, others = [], failedIn = [] }) {
        const sourcesAt = ((numbers) => numbers.flatMap((number => this.#sources[number] ?? [])));
        return failure ? [{ ...failure, failedIn: sourcesAt(failedIn), in: sourcesAt([source, ...others]) }] : [];
    }
}
/** The worst result across all reports counts. A test is skipped only if it is skipped everywhere. */
const worstResult = (function ({ results }) {
    return ['failed', 'flaky', 'passed'].find((result => (results & BITS[result]) !== 0)) ?? 'skipped';
});

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = [0x5b, 0x7b];
const CLOSE = [0x5d, 0x7d];
/**
 * Extracts the objects of one array from JSON text that arrives in pieces. `path` leads to the array, key by key from the outermost object.
 * Only finds where objects start and end; whoever parses them and the rest checks the syntax.
 */
class JsonItems {
    #path;
    #onItem;
    #rest = [];
    /** The last string of each level on the path: a key if an object or an array follows. */
    #keys = [];
    #depth = 0;
    #isInArray = false;
    /** Pieces of the open object. */
    #item;
    #word;
    #isInString = false;
    #isEscaped = false;
    constructor(path, onItem) {
        this.#path = path;
        this.#onItem = onItem;
    }
    write(text) {
        /** Start of the text that is not passed on yet. */
        let from = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (this.#isInString)
                this.#inString(code, text, at);
            else if (code === QUOTE)
                this.#openString();
            else if (OPEN.includes(code))
                from = this.#open(code, text, from, at);
            else if (CLOSE.includes(code))
                from = this.#close(text, from, at);
        }
        (this.#item ?? this.#rest).push(text.slice(from));
    }
    /** The text with a zero in place of each extracted object. */
    rest() {
        return this.#rest.join('') + (this.#item ?? []).join('');
    }
    #openString() {
        this.#isInString = true;
        if (this.#depth <= this.#path.length)
            this.#word = '';
    }
    #inString(code, text, at) {
        if (this.#isEscaped)
            this.#isEscaped = false;
        else if (code === BACKSLASH)
            this.#isEscaped = true;
        else if (code === QUOTE) {
            this.#isInString = false;
            if (this.#word !== undefined)
                this.#keys[this.#depth] = this.#word;
            this.#word = undefined;
            return;
        }
        // No key of the path is longer.
        if (this.#word !== undefined && this.#word.length < LONGEST_KEY)
            this.#word += text.charAt(at);
    }
    #open(code, text, from, at) {
        const isItem = this.#isInArray && this.#depth === ARRAY_DEPTH && code === OPEN[1];
        if (this.#depth === ARRAY_DEPTH - 1)
            this.#isInArray = code === OPEN[0] && this.#path.every(((key, level) => this.#keys[level + 1] === key));
        this.#depth += 1;
        if (!isItem)
            return from;
        this.#rest.push(text.slice(from, at), '0');
        this.#item = [];
        return at;
    }
    #close(text, from, at) {
        this.#depth -= 1;
        if (this.#depth < ARRAY_DEPTH)
            this.#isInArray = false;
        if (!this.#item || this.#depth > ARRAY_DEPTH)
            return from;
        const end = text.slice(from, at + 1);
        const item = this.#item.length === 0 ? end : this.#item.join('') + end;
        this.#item = undefined;
        this.#onItem(item);
        return at + 1;
    }
}
/** Open objects and arrays within the array: two objects and the array itself. */
const ARRAY_DEPTH = 3;
const LONGEST_KEY = 20;

/** A file that is not a report (`other`), or a report that cannot be read completely (`broken`). */
class Unreadable extends Error {
    kind;
    constructor(kind, reason) {
        super(reason);
        this.kind = kind;
    }
}

/**
 * Reads a report in the Common Test Report Format piece by piece. Parses each test by itself, since parsing a large report as a whole takes
 * ten times the memory. Throws `Unreadable`. https://ctrf.io/docs/specification/overview
 */
class CtrfReader {
    #take;
    #items = new JsonItems(['results', 'tests'], (item => this.#onItem(item)));
    #ms = 0;
    constructor(take) {
        this.#take = take;
    }
    write(text) {
        this.#items.write(text);
    }
    /** Returns the duration that the report gives, in milliseconds. */
    end() {
        const { tests, summary } = start.asObject(start.asObject(parse(this.#items.rest()))['results']);
        if (!Array.isArray(tests))
            throw new Unreadable('other', 'it is JSON, but not a CTRF report');
        const { start: start$1, stop } = start.asObject(summary);
        if (typeof start$1 === 'number' && typeof stop === 'number' && start$1 > 0 && stop >= start$1)
            return stop - start$1;
        return this.#ms > 0 ? this.#ms : undefined;
    }
    #onItem(item) {
        const test = parse(item);
        if (!start.isJsonObject(test))
            return;
        const { duration } = test;
        if (typeof duration === 'number' && duration > 0)
            this.#ms += duration;
        this.#take(toTestCase$1(test));
    }
}
const parse = (function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new Unreadable('broken', 'it is not well-formed JSON');
    }
});
const RESULTS = { passed: 'passed', failed: 'failed', skipped: 'skipped', pending: 'skipped' };
const toTestCase$1 = (function (test) {
    const name = readText(test, 'name');
    const [project, ...inProject] = readSuites(test['suite']);
    const isProject = isFile(inProject[0]) && !isFile(project);
    const suites = isProject ? inProject : [...(project === undefined ? [] : [project]), ...inProject];
    // One-byte strings if possible: there may be hundreds of thousands.
    const suite = suites.join(' > ');
    const file = readText(test, 'filePath');
    const status = readText(test, 'status');
    const result = Object.hasOwn(RESULTS, status) ? RESULTS[status] : 'skipped';
    return {
        key: `${suite}\n${name}\n${file.replace(/^.*[\\/]/, '')}`,
        suite: suites.filter((part => !isFile(part))).join(' \u203a '),
        name,
        result: result === 'passed' && test['flaky'] === true ? 'flaky' : result,
        suiteNumber: 0,
        repeats: false,
        variant: isProject ? (project ?? '') : readText(test, 'browser'),
        ...(result === 'failed' && {
            problem: {
                message: cutProblem(readText(test, 'message')),
                trace: cutProblem(readText(test, 'trace')),
                ...(file !== '' && { file }),
                ...(typeof test['line'] === 'number' && { line: test['line'] }),
                className: suite,
                testName: name,
            },
        }),
    };
});
const readText = (function (object, key) {
    const value = object[key];
    return typeof value === 'string' ? value : '';
});
/** From the outermost: one text, or a list in newer versions of the format. Playwright puts its project before the file. */
const readSuites = (function (suite) {
    const parts = typeof suite === 'string' ? suite.split(' > ') : Array.isArray(suite) ? suite : [];
    return parts.filter(((part) => typeof part === 'string' && part !== ''));
});
const isFile = (function (part) {
    return /\.[cm]?[jt]sx?$/.test(part ?? '');
});

const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Longest declaration of an encoding, in bytes. */
const HEAD = 200;
/**
 * Decodes a file as it arrives, in the encoding of its byte order mark or XML declaration, otherwise UTF-8. Replaces characters that XML
 * forbids, such as terminal colors, with U+FFFD: many tools write them into errors, and a strict parser would refuse the report.
 */
async function* decodeText(bytes) {
    let decoder;
    let rest = '';
    for await (const piece of bytes) {
        decoder ??= decoderFor(piece);
        const text = rest + decoder.decode(piece, { stream: true });
        // A character reference may be cut in two.
        const open = text.slice(-LONGEST_REFERENCE).lastIndexOf('&');
        const cut = open < 0 ? text.length : Math.max(0, text.length - LONGEST_REFERENCE) + open;
        rest = text.slice(cut);
        if (cut > 0)
            yield replaceForbidden(text.slice(0, cut));
    }
    const last = replaceForbidden(rest + (decoder?.decode() ?? ''));
    if (last !== '')
        yield last;
}
const LONGEST_REFERENCE = 12;
const decoderFor = (function (head) {
    const [first, second] = head;
    if (first === 0xff && second === 0xfe)
        return new node_util.TextDecoder('utf-16le');
    if (first === 0xfe && second === 0xff)
        return new node_util.TextDecoder('utf-16be');
    const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD)))?.[1] ?? 'utf-8';
    try {
        // A declaration of UTF-16 in one-byte letters is wrong.
        return new node_util.TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
    }
    catch {
        return new node_util.TextDecoder();
    }
});
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** The same as references, `&#27;` and `&#x1b;`. */
const REFERENCES = /&#(?:x0{0,4}(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0{0,4}(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]));/gi;
const replaceForbidden = (function (text) {
    return text.replace(CONTROLS, '\ufffd').replace(REFERENCES, '\ufffd');
});

/** Suite names that only say which tool ran. */
const GENERIC = ['', 'pytest', 'pytest tests', 'undefined', 'jest tests', 'vitest tests', 'nextest-run'];
/** One test case, when its element is closed. */
const toTestCase = (function (test, suites, repeats) {
    const { attributes, suite, flaky, skipped } = test;
    const failed = test.failed && !test.todo;
    // Older versions of PHPUnit have only the second.
    const { name = '', class: php = '', classname = php } = attributes;
    const file = attributes['file'] ?? suite.file;
    const names = suites.flatMap((one => (GENERIC.includes(one.name) ? [] : one.name)));
    // Node's own runner gives every test the same class, or the suites around it.
    const own = classname === 'test' || classname === names.join('.') ? '' : classname;
    const group = own || names.join(' \u203a ');
    return {
        key: `${group}\n${name}\n${file.replace(/^.*[\\/]/, '')}`,
        suite: group,
        name,
        result: failed ? 'failed' : flaky ? 'flaky' : skipped ? 'skipped' : 'passed',
        suiteNumber: suite.number,
        repeats,
        variant: suite.host,
        ...(failed && { problem: toProblem(test, group, file) }),
    };
});
const toProblem = (function ({ attributes, message, cause, trace, output }, className, file) {
    const line = Number(attributes['line']);
    const isPython = file.endsWith('.py');
    const isSilent = message.trim() === '' && trace === '';
    return {
        message: isSilent ? cause : message,
        // ctest describes the failure only in the output.
        trace: isSilent && cause === '' ? output : trace,
        ...(file !== '' && { file }),
        // pytest counts lines from zero.
        ...(attributes['line'] !== undefined && Number.isInteger(line) && { line: isPython ? line + 1 : line }),
        className,
        testName: attributes['name'] ?? '',
    };
});

/** Deeper than any tool nests suites, and more than any tool gives one element. */
const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 200;
const SUITES = ['testsuites', 'testsuite'];
const FAILED = ['failure', 'error'];
/** What Surefire and others write for a test that failed before it passed. */
const FLAKY = ['flakyFailure', 'flakyError'];
const NOT_RUN = ['disabled', 'notrun', 'skipped', 'ignored'];
/**
 * Reads JUnit XML piece by piece, in the dialects of many tools. Refuses a document type and knows only XML's own five entities. Throws
 * `Unreadable` if the text is not a report or is broken.
 */
class JunitReader {
    #take;
    #parser = new saxes_js.SaxesParser({ xmlns: false });
    #suites = [];
    /** The open elements, by name. */
    #elements = [];
    #seconds = { suites: 0, cases: 0 };
    #count = 0;
    #attributes = 0;
    #repeats = true;
    #open;
    #takesText = false;
    constructor(take) {
        this.#take = take;
        const parser = this.#parser;
        parser.on('opentag', (tag => this.#onOpen(tag)));
        parser.on('closetag', (tag => this.#onClose(tag)));
        parser.on('cdata', this.#onText);
        parser.on('doctype', (() => {
            throw new Unreadable('broken', 'it has a document type (<!DOCTYPE>), which test reports do not have');
        }));
        parser.on('attribute', (() => {
            this.#attributes += 1;
            if (this.#attributes > MAX_ATTRIBUTES)
                throw new Unreadable('broken', 'an element has too many attributes');
        }));
        parser.on('error', (error => {
            const kind = this.#elements.length === 0 && this.#count === 0 ? 'other' : 'broken';
            throw new Unreadable(kind, formatXmlError(error.message));
        }));
    }
    write(text) {
        this.#parser.write(text);
    }
    /** Returns the duration that the report gives, in milliseconds. */
    end() {
        this.#parser.close();
        const { root, suites, cases } = this.#seconds;
        const seconds = [root, suites, cases].find((one => one !== undefined && one > 0));
        return seconds === undefined ? undefined : Math.round(seconds * 1_000);
    }
    #onOpen({ name: tag, attributes }) {
        const depth = this.#elements.push(tag);
        this.#attributes = 0;
        if (depth === 1 && !SUITES.includes(tag))
            throw new Unreadable('other', `it begins with <${tag}>`);
        if (depth > MAX_DEPTH)
            throw new Unreadable('broken', 'its elements are nested too deep');
        if (SUITES.includes(tag) && !this.#open)
            this.#openSuite(tag, attributes);
        else if (tag === 'testcase' && !this.#open)
            this.#openCase(attributes);
        else if (this.#open && this.#elements.at(-2) === 'testcase')
            this.#openPart(tag, this.#open, attributes);
        else
            this.#takesText = false;
    }
    #openSuite(tag, given) {
        const { name = '', file = '', hostname = '', time } = given;
        if (this.#elements.length === 1) {
            // Surefire has separate elements for a retry, so two tests with one name are two tests.
            this.#repeats = !Object.values(given).some((value => value.includes('/maven-surefire-plugin/')));
            this.#seconds.root = secondsIn(time);
        }
        if (this.#elements.length === 2 && tag === 'testsuite')
            this.#seconds.suites += secondsIn(time) ?? 0;
        this.#count += 1;
        const outer = this.#suites.at(-1);
        this.#suites.push({
            name,
            file: file || (outer?.file ?? ''),
            host: hostname || (outer?.host ?? ''),
            number: this.#count,
        });
    }
    #openCase(attributes) {
        const suite = this.#suites.at(-1);
        if (!suite)
            return;
        this.#seconds.cases += secondsIn(attributes['time']) ?? 0;
        const skipped = isNotRun(attributes['status']) || isNotRun(attributes['result']);
        this.#open = {
            attributes,
            suite,
            failed: false,
            flaky: false,
            skipped,
            todo: false,
            message: '',
            cause: '',
            trace: '',
            output: '',
        };
    }
    #openPart(tag, test, given) {
        if (FAILED.includes(tag)) {
            test.failed = true;
            test.message ||= cutProblem(given['message'] ?? '');
            const { type = '' } = given;
            if (/^\S+\s/.test(type))
                test.cause ||= cutProblem(type);
        }
        if (FLAKY.includes(tag))
            test.flaky = true;
        if (tag === 'skipped')
            test.skipped = true;
        // Node lets a test fail that is still to be done.
        if (tag === 'skipped' && given['type'] === 'todo')
            test.todo = true;
        this.#takesText = FAILED.includes(tag) || tag === 'system-out';
        if (this.#takesText)
            this.#parser.on('text', this.#onText);
    }
    #onText = ((text) => {
        if (!this.#open || !this.#takesText)
            return;
        if (this.#elements.at(-1) === 'system-out')
            this.#open.output ||= cutProblem(text).trim();
        else
            this.#open.trace ||= cutProblem(text).trim();
    });
    #onClose({ name: tag }) {
        this.#elements.pop();
        this.#takesText = false;
        // Without a handler, the parser keeps no text; reports may contain very much of it.
        this.#parser.off('text');
        if (SUITES.includes(tag) && !this.#open)
            this.#suites.pop();
        if (tag !== 'testcase' || !this.#open || this.#elements.includes('testcase'))
            return;
        this.#take(toTestCase(this.#open, this.#suites, this.#repeats));
        this.#open = undefined;
    }
}
/** `12:34: unclosed tag: testsuite` as `line 12, unclosed tag: testsuite` */
const formatXmlError = (function (message) {
    return message.replace(/^(?:undefined:)?(\d+):\d+: /, 'line $1, ').slice(0, 200);
});
const isNotRun = (function (word) {
    return word !== undefined && NOT_RUN.includes(word.toLowerCase());
});
/** `0.003`, `1,234.5` */
const secondsIn = (function (value) {
    const seconds = Number((value ?? '').replaceAll(',', '') || Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
});

/**
 * Reads one report in either format and returns how long its tests took. Rejects with `Unreadable`; tests before the fault have been
 * recorded by then.
 */
const readReport = (async function (file, take) {
    let reader;
    let head = '';
    for await (const text of decodeText(file.pieces())) {
        if (reader)
            reader.write(text);
        else {
            head = (head + text).trimStart();
            if (head === '')
                continue;
            reader = readerFor(head, take);
            reader.write(head);
        }
    }
    if (reader)
        return reader.end();
    throw new Unreadable('broken', 'it is empty');
});
const readerFor = (function (head, take) {
    if (head.startsWith('<'))
        return new JunitReader(take);
    if (head.startsWith('{'))
        return new CtrfReader(take);
    throw new Unreadable('other', 'it is neither XML nor JSON');
});

/**
 * What distinguishes reports, for people: `ubuntu`, `windows` of `reports/ubuntu/junit.xml` and `reports/windows/junit.xml`, `chromium`,
 * `firefox` of two browsers in one file.
 */
const labelSources = (function (all) {
    const paths = all.map((({ path }) => path.replace(/\.\w+$/, '').split('/')));
    const [first = []] = paths;
    const shortest = Math.min(...paths.map((path => path.length)));
    const isCommon = ((at) => paths.every((path => path.at(at) === first.at(at))));
    let head = 0;
    while (head < shortest && isCommon(head))
        head += 1;
    let tail = 0;
    while (tail < shortest - head && isCommon(-1 - tail))
        tail += 1;
    const buildLabel = (({ path, variant }, segments) => {
        const part = segments.slice(head, segments.length - tail).join('/');
        const isShared = all.some((other => other.path === path && other.variant !== variant));
        return [part, isShared ? variant : ''].filter((one => one !== '')).join(' ');
    });
    return new Map(all.map(((source, at) => [source, buildLabel(source, paths[at] ?? [])])));
});
/**
 * How long the tests took: the sum if one tool wrote the reports one after another; the longest if jobs ran the same tests in parallel,
 * each with its own folder or file.
 */
const totalDuration = (function (reports, overlaps) {
    const timed = reports.filter((report => report.ms !== undefined));
    if (timed.length === 0)
        return undefined;
    const paths = timed.map((({ path }) => path.split('/')));
    const [first = []] = paths;
    let head = 0;
    while (first[head] !== undefined && paths.every((path => path[head] === first[head])))
        head += 1;
    const sums = new Map();
    timed.forEach((({ ms = 0 }, at) => {
        const job = overlaps ? (paths[at]?.[head] ?? '') : '';
        sums.set(job, (sums.get(job) ?? 0) + ms);
    }));
    return Math.max(...sums.values());
});

/** Reads the test reports that the globs match, and merges them. Never rejects because of the content of a report or the kind of a file. */
const readTests = (async function (globs, sources, { env, files }) {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    if (workspace === '')
        return { notices: ['tests: there is no workspace (GITHUB_WORKSPACE) to find reports in'] };
    const found = await findReports(globs, workspace, files);
    const merge = new Merge();
    const { reports, unread, notices } = await readAll(found.files, merge, files);
    const said = [...found.notices, ...notices, ...(found.left > 0 ? [tooManyNotice(found.left)] : [])];
    const merged = merge.end();
    const tests = reports.length > 0 || merged.counts.total > 0
        ? buildFacts(merged, reports, unread + found.left, locateIn(workspace, sources, { env, files }))
        : undefined;
    return { ...(tests && { tests }), notices: said.map((notice => `tests: ${notice}`)) };
});
const tooManyNotice = (function (left) {
    return `only the first ${LIMITS.files} reports are read, and ${left} more are not: write globs that name fewer files`;
});
const readAll = (async function (found, merge, files) {
    const reports = [];
    const notices = [];
    const others = [];
    const folders = [];
    let room = LIMITS.all;
    let unread = 0;
    for (const { path, real } of found) {
        try {
            const file = await files.open(real, Math.min(room, LIMITS.file));
            room -= file.size;
            reports.push({ path, ms: await readReport(file, merge.report(path)) });
        }
        catch (error) {
            if (start.errorCode(error) === 'EISDIR')
                folders.push(path);
            else if (error instanceof Unreadable && error.kind === 'other')
                others.push(`${path}: ${error.message}`);
            else {
                unread += 1;
                notices.push(`${path} is not read to its end: ${describeError(error)}`);
            }
        }
    }
    const [folder] = folders;
    if (folder !== undefined && found.length === folders.length)
        notices.push(`${folder} is a folder: write ${folder}/**/*.xml`);
    return { reports, unread, notices: [...notices, ...othersNotice(others)] };
});
const othersNotice = (function ([first, ...rest]) {
    if (first === undefined)
        return [];
    const more = rest.length === 0 ? '' : `; so are ${rest.length} more of the files`;
    return [`not a test report (JUnit XML or CTRF JSON): ${first}${more}`];
});
const describeError = (function (error) {
    if (error instanceof Unreadable)
        return error.message;
    switch (start.errorCode(error)) {
        case 'EFBIG':
            return 'it is larger than 50 MB, or all reports together are larger than 200 MB';
        case 'EINVAL':
        case 'ENXIO':
            return 'it is not a regular file';
        default:
            return `it cannot be read (${start.errorCode(error) || 'no reason given'})`;
    }
});
const locateIn = (function (workspace, { repoUrl, sha }, { env, files }) {
    const root = workspace.replaceAll('\\', '/').replace(/\/$/, '');
    const repo = env['GITHUB_REPOSITORY']?.split('/')[1];
    const known = {
        roots: [root],
        ...(repo !== undefined && { repo }),
        holds: (path => files.exists(`${workspace}/${path}`)),
        isCheckedOut: files.exists(`${workspace}/.git`),
    };
    return (({ places, report, error: raw }) => {
        const error = raw === undefined ? {} : { error: start.oneLine(raw.replaceAll(`${root}/`, '')) };
        const found = locate(places, report, known);
        if (!found)
            return error;
        const line = found.line === undefined ? '' : `:${found.line}`;
        const anchor = found.line === undefined ? '' : `#L${found.line}`;
        const isLinked = found.isSure && repoUrl !== undefined && sha !== undefined;
        const url = isLinked ? start.pathUnder(`${repoUrl}/blob/${sha}`, found.path) : undefined;
        return {
            ...error,
            at: start.oneLine(`${found.path}${line}`),
            ...(url !== undefined && { url: `${url}${anchor}` }),
        };
    });
});
const buildFacts = (function ({ counts, failures, flakyNames, overlaps }, reports, unread, where) {
    const durationMs = totalDuration(reports, overlaps);
    const own = failures.filter(isOwnFailure(failures));
    const parents = failures.length - own.length;
    return {
        ...counts,
        total: counts.total - parents,
        failed: counts.failed - parents,
        ...(durationMs !== undefined && { durationMs }),
        failures: own.map((failure => {
            const labels = labelSources(failure.in);
            return {
                suite: start.oneLine(failure.suite),
                name: failure.name,
                ...where(failure),
                failedIn: failure.in.length > 1 ? failure.failedIn.map((source => start.oneLine(labels.get(source) ?? ''))) : [],
                of: failure.in.length,
            };
        })),
        flakyNames,
        unread,
    };
});
/** In Go, a test that only contains subtests fails if one of them fails. It is not a failure of its own. */
const isOwnFailure = (function (failures) {
    const parents = new Set(failures.flatMap((({ name }) => name
        .split('/')
        .slice(0, -1)
        .map(((_, at, all) => all.slice(0, at + 1).join('/'))))));
    return (({ name, error }) => error !== undefined || !parents.has(name));
});

/** Adds what the test reports say. Problems with a report cost a notice, never the message. */
const withTests = (async function (facts, globs, edges) {
    const { runner } = edges;
    try {
        const { commit, home } = facts.subject.change;
        const repoUrl = home?.url ?? facts.subject.repo?.url;
        const { tests, notices } = await readTests(globs, { ...start.known('repoUrl', repoUrl), ...start.known('sha', commit?.sha) }, edges);
        start.firstFew(notices, 'notices about test reports').forEach(runner.notice);
        return { ...facts, ...start.known('tests', tests) };
    }
    catch (error) {
        runner.notice(`tests: the reports could not be read; please report this: ${String(error)}`);
        return facts;
    }
});

exports.withTests = withTests;
