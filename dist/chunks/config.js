'use strict';

var start = require('../hookline.js');
var common = require('./common.js');
var yaml_js = require('../packages/yaml.js');
var checks = require('./checks.js');

/** Characters that may be syntax, which a parser's time depends on. Far more than a message or a list of a company's people has. */
const MOST_SIGNS = 15_000;
const SIGNS = /[\n,[\]{}:?&*!"'#%|>]|-\s/g;
/** Nested lists and maps. */
const DEEPEST = 100;
/** `- - - a`, each deeper than the one before. */
const MANY_MARKS = /^[ \t]*(?:[-?:][ \t]+){20}/m;
const TOO_DEEP = 'it is nested too deeply';
/** Why a YAML text is not parsed because it would take too long; undefined if it is. */
const findExcess = (function (text) {
    let signs = 0;
    let depth = 0;
    for (const [sign] of text.matchAll(SIGNS)) {
        signs += 1;
        if (sign === '[' || sign === '{')
            depth += 1;
        else if (sign === ']' || sign === '}')
            depth = Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return TOO_DEEP;
        if (signs > MOST_SIGNS)
            return 'it holds too many keys and items';
    }
    return MANY_MARKS.test(text) ? TOO_DEEP : undefined;
});

const SHOWN = 200;
const hintFor = (function (line) {
    if (/tabs are not allowed/i.test(line))
        return 'indent with spaces';
    return /alias|reserved|directive|tag/i.test(line) ? QUOTES$1 : 'fix it there';
});
const QUOTES$1 = 'put a text that begins with *, &, @, !, % or # in quotes';
/** The YAML parser's message on one line, and a hint. Its first line says what is wrong; the rest quotes the text. */
const describeYamlProblem = (function (message) {
    const [line = ''] = message.split('\n', 1);
    return {
        description: start.cutText(start.oneLine(line.replace(/:$/, '')), SHOWN),
        hint: hintFor(line),
    };
});

/**
 * The single document of a YAML text, undefined if it is empty; or its first mistake. Refuses a text that would take long before parsing
 * it.
 */
const readYaml = (function (given, options) {
    // A lone carriage return is a line break in YAML, but not for the parser. https://yaml.org/spec/1.2.2/#54-line-break-characters
    const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const excess = findExcess(text);
    if (excess !== undefined)
        return { problem: { description: excess, hint: 'write less, and flatter' } };
    try {
        const documents = compose(text, options);
        const [document, second] = documents.filter((({ contents }) => !isNothing(contents)));
        return second === undefined
            ? { document }
            : { problem: { description: 'it holds several documents', hint: 'keep one, without a second ---' } };
    }
    catch (error) {
        if (!(error instanceof SyntaxProblem))
            throw error;
        return { problem: { ...describeYamlProblem(error.message), cause: error } };
    }
});
/** The first error of a text, with its place. */
class SyntaxProblem extends Error {
    constructor(text, message, offset) {
        const before = text.slice(0, offset).split('\n');
        super(`${message} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`);
    }
}
const compose = (function (text, options) {
    const composer = new yaml_js.Composer({ ...options, uniqueKeys: false, logLevel: 'error' });
    let first;
    // The composer continues after an error and makes an object of each of thousands. It reports what is thrown here once more.
    Reflect.set(composer, 'onError', ((source, _code, message) => {
        throw (first ??= new SyntaxProblem(text, message, findOffset(source)));
    }));
    const documents = [...composer.compose(new yaml_js.Parser().parse(text), true, text.length)];
    for (const document of documents)
        checkKeys(text, document);
    return documents;
});
const findOffset = (function (source) {
    if (typeof source === 'number')
        return source;
    return 'offset' in source ? source.offset : source[0];
});
/** The parser's own check compares every key with all others. */
const checkKeys = (function (text, document) {
    return yaml_js.visit(document, {
        Map: ((_at, map) => {
            const seen = new Set();
            for (const { key } of map.items) {
                if (!yaml_js.isScalar(key) || key.value === '<<')
                    continue;
                if (seen.has(key.value))
                    throw new SyntaxProblem(text, 'Map keys must be unique', key.range?.[0] ?? 0);
                seen.add(key.value);
            }
        }),
    });
});
/** The content between two document marks, or a literal `null`. */
const isNothing = (function (contents) {
    return contents === null || (yaml_js.isScalar(contents) && (contents.value === null || isNull(contents)));
});
/** An explicit `null` in a schema without types. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
const isNull = (function ({ value, type }) {
    return type === 'PLAIN' && typeof value === 'string' && /^(?:null|Null|NULL|~|)$/.test(value);
});

/** What is wrong with a value, and what to write instead. */
class WrongShape extends Error {
    hint;
    constructor(problem, hint) {
        super(problem);
        this.hint = hint;
    }
}
/** Converts a YAML value to the text of the input. */
const toRawInput = (function (node, shape, resolve) {
    if (yaml_js.isScalar(node))
        return readScalar(node);
    switch (shape.kind) {
        case 'text':
        case 'boolean':
        case 'choice':
            throw new WrongShape(`it is ${yaml_js.isMap(node) ? 'a map' : 'a list'}`, QUOTES);
        case 'choices':
        case 'list':
            if (yaml_js.isSeq(node))
                return node.items.map((item => toLine(resolve(item)))).join('\n');
            throw new WrongShape('it is a map', 'write a list');
        case 'map':
            return yaml_js.isMap(node)
                ? joinEntries(node.items, shape, resolve)
                : sequenceToLines(node, resolve);
    }
});
const QUOTES = 'write one text, in quotes where it begins with { or [';
/** A list of `Name: value`, each a text or a map. */
const sequenceToLines = (function (node, resolve) {
    if (!yaml_js.isSeq(node))
        throw new WrongShape('it holds nothing', 'write one "name: value" per line');
    return node.items
        .map((item => resolve(item)))
        .map((item => yaml_js.isMap(item) ? joinEntries(item.items, { }, resolve) : toLine(item)))
        .join('\n');
});
const joinEntries = (function (pairs, { lists }, resolve) {
    return [...withMerged(pairs, resolve)]
        .map((([name, node]) => {
        if (name.includes(':'))
            throw new WrongShape(`"${name}" holds a colon`, 'write a name without one');
        const value = resolve(node);
        const several = lists && yaml_js.isSeq(value) ? value.items.map((item => toLine(resolve(item)))).join(', ') : undefined;
        return `${name}: ${several ?? toLine(value)}`;
    }))
        .join('\n');
});
/** The pairs by name, merged with the maps under `<<`. The map's own names win. https://yaml.org/type/merge.html */
const withMerged = (function (pairs, resolve) {
    const own = pairs.map((({ key, value }) => [toLine(resolve(key)), value]));
    const merged = own
        .filter((([name]) => name === '<<'))
        .map((([, value]) => resolve(value)))
        .flatMap((value => (yaml_js.isSeq(value) ? value.items.map(resolve).toReversed() : [value])))
        .flatMap((value => (yaml_js.isMap(value) ? value.items : [])))
        .map((({ key, value }) => [toLine(resolve(key)), value]));
    return new Map([...merged, ...own.filter((([name]) => name !== '<<'))]);
});
/** A scalar on one line, so that a value never adds lines. */
const toLine = (function (node) {
    if (!yaml_js.isScalar(node))
        throw new WrongShape('an item of it is a map or a list', 'write each as one text');
    return readScalar(node)
        .replace(/\s*[\r\n]+\s*/g, ' ')
        .trim();
});
/** The text as written, so that numbers and IDs keep all digits. */
const readScalar = (function ({ value }) {
    return typeof value === 'string' ? value : '';
});

/** Parses a config file. Throws a `UserError` for the first mistake that leaves unclear where, when, or what to post. */
const parseConfig = (function (path, text) {
    const values = new Map();
    const mistakes = [];
    const { pairs, resolve } = readPairs(path, text);
    for (const { key, value } of pairs) {
        const name = yaml_js.isScalar(key) ? String(key.value) : '';
        const node = resolve(value);
        if (name === '$schema' || (yaml_js.isScalar(node) && isWrittenNull(node)))
            continue;
        const onMistake = ((mistake) => {
            if (isEssential(name))
                throw mistake;
            mistakes.push({ name, mistake });
        });
        const raw = start.parseOrFallback(onMistake, undefined, (() => readValue(path, name, node, resolve)));
        if (raw !== undefined)
            values.set(name, raw);
    }
    return { values, mistakes };
});
/** Not `color: #cf222e`, which is a comment. */
const isWrittenNull = (function (node) {
    return isNull(node) && node.value !== '';
});
/** Whether a key decides, or may be meant to decide, where, when, or what to post. */
const isEssential = (function (name) {
    if (Object.hasOwn(start.CONFIG_KEYS, name))
        return name === 'when';
    return Object.hasOwn(start.NOT_IN_CONFIG, name)
        ? !LOOKS.includes(name)
        : checks.findNearest(name, ['when']) !== undefined;
});
/** Inputs that only change how a message looks. */
const LOOKS = ['username', 'avatar', 'matrix', 'steps', 'timeout', 'deadline', 'summary'];
const configError = (function (path, problem, hint, cause) {
    return new start.UserError('config', `${path}: ${problem}`, hint, { cause });
});
const readPairs = (function (path, text) {
    // YAML types are off, so each value stays as written: yes, 1.10, and IDs of 18 digits.
    const read = readYaml(text, { schema: 'failsafe' });
    if ('problem' in read) {
        const { description, hint, cause } = read.problem;
        throw configError(path, `not readable as YAML: ${description}`, hint, cause);
    }
    const { document } = read;
    if (document === undefined)
        return { pairs: [], resolve: (node => node) };
    if (yaml_js.isMap(document.contents))
        return { pairs: document.contents.items, resolve: resolverFor(path, document) };
    throw configError(path, 'it holds no keys', 'write one "input: value" per line');
});
/** A few aliases save typing; more than that is an attack on memory. */
const MOST_ALIASES$1 = 100;
/** The node that an alias stands for. */
const resolverFor = (function (path, document) {
    let aliases = 0;
    return (node => {
        if (!yaml_js.isAlias(node))
            return node;
        aliases += 1;
        if (aliases > MOST_ALIASES$1)
            throw configError(path, 'it holds too many aliases', 'write the values out');
        return node.resolve(document) ?? null;
    });
});
/** In UTF-16 units: far more than a message shows or a file without aliases contains. */
const LONGEST = 128 * 1024;
const readValue = (function (path, name, value, resolve) {
    const shape = start.entry(start.CONFIG_KEYS, name);
    if (shape === undefined)
        throw unknownKey(path, name);
    try {
        const raw = toRawInput(value, shape, resolve);
        if (raw.length > LONGEST)
            throw new WrongShape('it is too long', 'write less');
        if (raw.trim() === '')
            throw new WrongShape('it has no value', 'write one, in quotes if it begins with #, or leave the key out');
        return raw;
    }
    catch (error) {
        if (!(error instanceof WrongShape))
            throw error;
        throw configError(path, `${name}: ${error.message}`, error.hint, error);
    }
});
const unknownKey = (function (path, name) {
    const reason = start.entry(start.NOT_IN_CONFIG, name);
    if (reason !== undefined)
        return configError(path, `${start.quoteValue(name)} is not allowed there`, reason);
    const known = Object.keys(start.CONFIG_KEYS);
    const near = checks.findNearest(name, known);
    return configError(path, `${start.quoteValue(name)} is not known`, near === undefined ? `there are ${known.toSorted().join(', ')}` : `did you mean ${near}?`);
});

/**
 * Whether the commit of the run is checked out in the workspace, and not one that a step chose. False if that cannot be read. Does not run
 * Git, since a workspace may bring its own program of that name. https://git-scm.com/docs/gitrepository-layout
 */
const isCommitOfRun = (async function (deps) {
    const sha = deps.env['GITHUB_SHA']?.trim().toLowerCase();
    return sha !== undefined && sha !== '' && (await readHead(deps)) === sha;
});
/** In bytes. A reference takes one line, and so does each packed one of a repository. */
const LARGEST$1 = { line: 1024, packed: 4 * 1024 * 1024 };
const BRANCH = /^ref: (refs\/heads\/(?!.*\.\.)[^\s\\]+)$/;
const readHead = (async function (deps) {
    const head = await readLine('HEAD', deps);
    const branch = BRANCH.exec(head ?? '')?.[1];
    if (branch === undefined)
        return head;
    return (await readLine(branch, deps)) ?? (await readPacked(branch, deps));
});
const readLine = (async function (name, deps) {
    return (await readInGit(name, LARGEST$1.line, deps))?.trim();
});
const readPacked = (async function (branch, deps) {
    return (await readInGit('packed-refs', LARGEST$1.packed, deps))
        ?.split(/\r?\n/)
        .find((line => line.endsWith(` ${branch}`)))
        ?.split(' ', 1)[0];
});
const readInGit = (async function (name, max, { env, files }) {
    try {
        return await files.read(`${env['GITHUB_WORKSPACE'] ?? ''}/.git/${name}`, max);
    }
    catch {
        return undefined; // it is not there, or not ours to read
    }
});

/**
 * Events whose runs have secrets while a stranger's change may be checked out.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const OPEN_TO_STRANGERS = new Set(['pull_request_target', 'workflow_run']);
/** Events whose runs have secrets too and start with the default branch. A job may check out a stranger's change instead. */
const OPEN_WITH_CHECKOUT = new Set([
    'issue_comment',
    'check_run',
    'check_suite',
    'status',
]);
/** What would silence a message, make another of it, report a false status or call people. */
const GUARDED = ['when', 'status', 'about', 'silent', 'mention', 'mention-when', 'users'];
const checkFile = (async function (file, deps) {
    return ({ ...file, isForeign: await mayBeForeign(file, deps) });
});
const mayBeForeign = (async function ({ isNamed, event }, deps) {
    if (isNamed)
        return false;
    if (OPEN_TO_STRANGERS.has(event))
        return true;
    return OPEN_WITH_CHECKOUT.has(event) && !(await isCommitOfRun(deps));
});
/** Which of these inputs the file cannot set. */
const findGuarded = (function (file, names) {
    return file.isForeign ? GUARDED.filter((name => names.includes(name))) : [];
});
/** Removes what the default config file may never do on any event, such as mentioning a whole channel. Also returns the notice. */
const withoutBroadcasts = (function (inputs, file) {
    const { mentions } = inputs;
    const broadcasts = mentions?.whom.filter((({ kind }) => kind === 'here' || kind === 'everyone')) ?? [];
    if (!mentions || broadcasts.length === 0)
        return inputs;
    const whom = mentions.whom.filter((one => !broadcasts.includes(one)));
    const words = [...new Set(broadcasts.map((({ kind }) => kind)))];
    const note = `mention: ${words.join(', ')} ignored, since any pull request can change this file`;
    return {
        ...inputs,
        mentions: { ...mentions, whom },
        notes: [...inputs.notes, describeIgnored(file, note)],
    };
});
/** What was ignored, and how to allow it. */
const describeIgnored = (function ({ path }, note) {
    return `${path}: ${note}. Write it in the workflow, or name the file there: config: ${path}`;
});
/** The notice about inputs that the file cannot set on this event. */
const describeGuarded = (function (file, names) {
    return describeIgnored(file, `${names.join(', ')} ignored on ${file.event}, where a stranger's change may be checked out`);
});
/** What a mistake in such a file costs: the input, never the message. */
const describeLeftOut = (function ({ path, event }) {
    return `it is left out, since on ${event} ${path} may come from an untrusted pull request`;
});

/**
 * Fills inputs that the step leaves open from a config file. Rejects with a `UserError` if the file is missing or is not a config file. A
 * file that a stranger may have written never blocks a message: it is ignored.
 */
const inputsWithConfig = (async function (asked, read, deps) {
    const file = await checkFile(asked, deps);
    try {
        const inputs = await readBoth(file, read, deps);
        if (file.isForeign)
            inputs.mistakes.filter(isOfFile).forEach(start.throwMistake);
        return inputs;
    }
    catch (error) {
        if (!file.isForeign || !(error instanceof start.UserError) || !isOfFile(error))
            throw error;
        deps.runner.warning(`${error.message}. The file is ignored, since on ${file.event} it may come from an untrusted pull request`);
        return start.parseInputs(read, deps.env);
    }
});
/** In bytes. A thousand people in `users` take half of it. */
const LARGEST = 64 * 1024;
/** A template of such a file that cannot be used is left out, and no more. */
const withForeignValues = (function (templates, used, file) {
    return ({
        ...templates,
        foreign: { names: used, instead: describeLeftOut(file) },
    });
});
const isOfFile = (function ({ input }) {
    return input === 'config';
});
const readBoth = (async function (file, read, deps) {
    const { path } = file;
    const { values: found, mistakes: ofFile } = parseConfig(path, await common.readInWorkspace('config', path, LARGEST, deps));
    const isOpen = ((name) => read(name).trim() === '');
    const mistakes = ofFile.filter((({ name }) => isOpen(name))).map((({ mistake }) => mistake));
    const open = [...found.keys()].filter(isOpen);
    const guarded = findGuarded(file, open);
    const used = open.filter((name => !guarded.includes(name)));
    const attribute = ((mistake) => used.includes(mistake.input)
        ? new start.UserError('config', `${path}: ${mistake.problem}`, mistake.hint, { cause: mistake })
        : mistake);
    deps.runner.info(`Defaults from ${path}: ${[...found.keys()].join(', ') || 'none'}`);
    try {
        const given = await start.parseInputs((name => (used.includes(name) ? found.get(name) : undefined) ?? read(name)), deps.env);
        const inputs = used.includes('mention') && !file.isNamed ? withoutBroadcasts(given, file) : given;
        return {
            ...inputs,
            ...(file.isForeign &&
                inputs.templates && { templates: withForeignValues(inputs.templates, used, file) }),
            mistakes: [...mistakes, ...inputs.mistakes.map(attribute)],
            notes: [...inputs.notes, ...(guarded.length > 0 ? [describeGuarded(file, guarded)] : [])],
        };
    }
    catch (error) {
        throw error instanceof start.UserError ? attribute(error) : error;
    }
});

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  inputsWithConfig: inputsWithConfig
});

/** A few anchors save typing; more than that is an attack on memory. https://eemeli.org/yaml/#tojs-options */
const MOST_ALIASES = 100;
/** Parses YAML, with merge keys; `null` if it is empty. Throws a `UserError` with line and column. */
const parseYaml = (function (input, text) {
    const read = readYaml(text, { merge: true, prettyErrors: true });
    if ('problem' in read) {
        const { description, hint, cause } = read.problem;
        throw yamlError(input, description, hasComments(text) ? NO_COMMENTS : hint, cause);
    }
    try {
        return (read.document?.toJS({ maxAliasCount: MOST_ALIASES }) ?? null);
    }
    catch (error) {
        const { description, hint } = describeYamlProblem(error instanceof Error ? error.message : String(error));
        throw yamlError(input, description, hint, error);
    }
});
const yamlError = (function (input, description, hint, cause) {
    return new start.UserError(input, `not readable as JSON or YAML: ${description}`, hint, { cause });
});
/** JSON with comments is neither JSON nor YAML. */
const hasComments = (function (text) {
    return /^\s*(?:[{[]|\/[/*])/.test(text) && /(?:^|\s)\/[/*]/.test(text);
});
const NO_COMMENTS = 'leave the comments out, or write them as in YAML, with #';

var yaml = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseYaml: parseYaml
});

Object.assign(exports, {
    index,
    yaml,
});
