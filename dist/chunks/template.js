'use strict';

var start = require('../hookline.js');
var liquidjs_js = require('../packages/liquidjs.js');

/** In milliseconds. A template takes a few; one with nested loops is ended. */
const TIMES = {
    /** For one template, over all that there is. */
    whole: 4_000,
    /** The same once more, over less. */
    less: 1_000,
    /** For all templates of a step together; those that are left get a little, up to the end. */
    all: 6_000,
    little: 50,
    end: 8_000,
};
const createAllowance = (function (now) {
    let spent = 0;
    return {
        isShort: (() => spent >= TIMES.whole),
        isSpent: (() => spent >= TIMES.end),
        spend: ((what, work) => {
            const start = now();
            const end = start + Math.max(TIMES.little, Math.min(TIMES[what], TIMES.all - spent));
            const checkTime = (() => {
                if (now() > end)
                    throw new Error('template render limit exceeded');
            });
            try {
                return work(checkTime);
            }
            finally {
                spent += now() - start;
            }
        }),
    };
});

const parseContexts = (function ({ job, needs, steps, matrix }) {
    return ({
        job: parseContext(job),
        needs: parseContext(needs),
        steps: parseContext(steps),
        matrix: parseContext(matrix),
    });
});
/** An invalid context is empty here: the mistake is reported where the input is read. */
const parseContext = (function (raw) {
    try {
        return start.asObject(JSON.parse(raw));
    }
    catch {
        return {};
    }
});

/** The author's text unchanged, and every value in the surrounding syntax. */
const renderParts = (function (parts, renderer) {
    return parts.map((part => (typeof part === 'string' ? part : renderValue(part, renderer)))).join('');
});
const renderValue = (function (value, renderer) {
    switch (value.kind) {
        case 'text':
            return renderer.text(value.text);
        case 'link':
            return renderer.link(value.label, value.url);
        case 'markdown':
            return renderer.markdown(value.source);
        case 'blocks':
            return renderer.blocks(value.of);
    }
});
/** For places without any syntax. */
const PLAIN$1 = {
    text: (value => value),
    link: (label => label),
    markdown: (source => source),
    blocks: start.blocksToPlainText,
};

/**
 * What the names that a template defines refer to: the items of a list in a loop, or another name through `assign`. Leaves out names with
 * several meanings and results of filters.
 */
const boundNames = (function (nodes) {
    const bound = new Map();
    const unclear = new Set();
    for (const { name, path } of collectBindings(nodes)) {
        const [root = '', ...rest] = path ?? [];
        const whole = [...(bound.get(String(root)) ?? [root]), ...rest];
        const before = bound.get(name) ?? whole;
        if (path === undefined || unclear.has(String(root)) || before.join() !== whole.join())
            unclear.add(name);
        else
            bound.set(name, whole);
    }
    return new Map([...bound].filter((([name]) => !unclear.has(name))));
});
const collectBindings = (function (nodes) {
    return nodes.flatMap((node => [...readBindings(node), ...collectBindings(listChildren(node))]));
});
const readBindings = (function (node) {
    if (node instanceof liquidjs_js.ForTag)
        return parseBinding(node, LOOP, [0]);
    if (node instanceof liquidjs_js.AssignTag)
        return parseBinding(node, ASSIGNED, []);
    return node instanceof liquidjs_js.CaptureTag ? [{ name: node.variable }] : [];
});
/** `one in failures limit: 3` */
const LOOP = /^\s*([\w-]+)\s+in\s+([\w.-]+)(?!\s*\|)(?:\s|$)/;
/** `it = commit` */
const ASSIGNED = /^\s*([\w-]+)\s*=\s*([\w.-]+)\s*$/;
const parseBinding = (function (node, form, below) {
    if (!(node.token instanceof liquidjs_js.TagToken))
        return [];
    const { args } = node.token;
    const [, name, path] = form.exec(args) ?? [];
    if (name !== undefined && path !== undefined)
        return [{ name, path: [...path.split('.'), ...below] }];
    const [given] = /[\w-]+/.exec(args) ?? [];
    return given === undefined ? [] : [{ name: given }];
});
const listChildren = (function (node) {
    return node.children ? liquidjs_js.toValueSync(node.children(false, true)) : [];
});

/** A name that is not documented: the only kind of missing value that is an error. */
class UnknownName extends Error {
    path;
    /** Where it is, if that is not the place of the Liquid error around it. */
    at;
    constructor(path, at) {
        super(`unknown name ${path}`);
        this.path = path;
        this.at = at;
    }
}
/**
 * One of Hookline's own variables, or an object of them, with its documented parts and nothing else. Alone, and for every filter and
 * comparison, it is its face.
 */
class NamedValue extends liquidjs_js.Drop {
    #path;
    #face;
    #parts;
    #open;
    /** @param open whether it also contains what the runner gives, so that a missing part is not a mistake. */
    constructor(path, face, parts, open = false) {
        super();
        this.#open = open;
        this.#path = path;
        this.#face = face;
        this.#parts = parts;
    }
    /** A part by name; null if it is documented but unknown in this run. */
    part(name) {
        if (!this.#parts.has(name) && !this.#open)
            throw new UnknownName(this.#path === '' ? name : `${this.#path}.${name}`);
        return this.#parts.get(name) ?? null;
    }
    valueOf() {
        return this.#face ?? null;
    }
    toString() {
        return String(this.#face ?? '');
    }
    toJSON() {
        return Object.fromEntries(this.#parts);
    }
}
/** A value with its own form: a link, or Markdown. A further filter gets its plain text. */
class FormattedValue extends liquidjs_js.Drop {
    value;
    constructor(value) {
        super();
        this.value = value;
    }
    valueOf() {
        return renderParts([this.value], PLAIN$1);
    }
    toString() {
        return this.valueOf();
    }
}
/** The content of a `capture`: the author's text and values, still separate. A filter turns it into plain text. */
class CapturedParts extends liquidjs_js.Drop {
    parts;
    constructor(parts) {
        super();
        this.parts = parts;
    }
    valueOf() {
        return renderParts(this.parts, PLAIN$1);
    }
    toString() {
        return this.valueOf();
    }
}

/** Liquid's harmless filters. Those for HTML, files, hashes, and evaluated strings are left out. */
const STANDARD = [
    ...['append', 'capitalize', 'downcase', 'lstrip', 'prepend', 'remove', 'remove_first', 'remove_last'],
    ...['replace', 'replace_first', 'replace_last', 'rstrip', 'slice', 'split', 'strip', 'strip_newlines'],
    ...['truncatewords', 'upcase', 'url_encode', 'squish'],
    ...['compact', 'concat', 'find', 'first', 'group_by', 'has', 'join', 'last', 'map', 'reject', 'reverse'],
    ...['size', 'sort', 'sort_natural', 'sum', 'uniq', 'where'],
    ...[
        'abs',
        'at_least',
        'at_most',
        'ceil',
        'divided_by',
        'floor',
        'minus',
        'modulo',
        'plus',
        'round',
        'times',
    ],
    ...['default', 'json'],
];
/** `truncate: 50` or `truncate: 50, ""`: between graphemes; the length includes the ellipsis. */
const truncate = (function (value, max = 50, mark = start.MARK) {
    const [text, end, length] = [toText(value), toText(mark), Number(liquidjs_js.toValue(max))];
    return text.length <= length ? text : text.slice(0, start.findBoundary(text, length - end.length)) + end;
});
/** Shorthands of strftime that Liquid's own filter does not support. https://shopify.dev/docs/api/liquid/filters/date */
const SHORTHANDS = {
    '%F': '%Y-%m-%d',
    '%D': '%m/%d/%y',
    '%R': '%H:%M',
    '%T': '%H:%M:%S',
};
const date = (function (value, format, zone) {
    const form = typeof format === 'string' ? format.replace(/%[%FDRT]/g, (code => SHORTHANDS[code] ?? code)) : format;
    return liquidjs_js.filters['date'].call(this, value, form, zone);
});
/** The seven digits that Git shows of a commit. */
const shortSha = (function (value) {
    return toText(value).slice(0, 7);
});
/** `252 | duration` is `4m 12s`; with a second time, the time from the first to it. Empty if one is unknown. */
const formatDurationFilter = (function (from, to) {
    const ms = to === undefined ? secondsMs(from) : Date.parse(toText(to)) - Date.parse(toText(from));
    return ms >= 0 ? start.formatDuration(ms) : '';
});
const secondsMs = (function (value) {
    return toText(value).trim() === '' ? Number.NaN : Number(toText(value)) * 1000;
});
/** `run.url | link: "the run"`; only the label without an address. */
const link = (function (target, label = target) {
    const url = start.safeLink(toText(target));
    return url === undefined ? toText(label) : new FormattedValue({ kind: 'link', label: toText(label), url });
});
const markdown = (function (value) {
    return new FormattedValue({ kind: 'markdown', source: toText(value) });
});
/** All filters by name. */
const FILTERS = {
    ...Object.fromEntries(STANDARD.map((name => [name, liquidjs_js.filters[name]]))),
    date,
    truncate,
    short_sha: shortSha,
    duration: formatDurationFilter,
    link,
    markdown,
};
/** A value as text: empty for unknown and empty values, lists with commas, objects as JSON. */
const toText = (function (value) {
    const plain = liquidjs_js.toValue(value);
    if (plain === null || plain === undefined)
        return '';
    if (typeof plain === 'string')
        return plain;
    if (typeof plain === 'number' || typeof plain === 'boolean')
        return String(plain);
    if (Array.isArray(plain))
        return plain.map(toText).join(', ');
    return Object.keys(plain).length === 0 ? '' : JSON.stringify(plain);
});

/** UTF-16 units that a template may produce in total: a hundred times what any platform shows. */
const MAX_OUTPUT = 1_000_000;
/**
 * UTF-16 units of its values, which the author did not write: a little more than the longest text of any platform, so that it shows as cut.
 * https://docs.slack.dev/reference/methods/chat.postMessage
 */
const MAX_VALUES = 41_000;
/** A template that produces more than anyone can read. */
class OutputTooLarge extends Error {
}
/** Enough for any message. */
const SOME = { text: MAX_VALUES, items: 1_000, number: Infinity };
/** So little that no template produces too much from it by itself. */
const LITTLE = { text: 100, items: 3, number: 3 };
/** What `for` knows about itself. https://shopify.dev/docs/api/liquid/objects/forloop */
const FORLOOP = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length'];
/**
 * What one rendering sees and has used up. Reads own properties of JSON and the documented parts of Hookline's names: no prototypes and no
 * functions of objects.
 */
class TemplateScope extends liquidjs_js.Context {
    #made = 0;
    #room = MAX_VALUES;
    #limits;
    constructor(names, liquid, limits, values) {
        super(names, liquid.options, { globals: names, sync: true }, { ...limits, liquid });
        this.#limits = values;
    }
    /** For filters that look into each item of a list: they see only the item. */
    spawn(item = {}) {
        const { memoryLimit, renderLimit } = this;
        return new TemplateScope(item, this.liquid, { memoryLimit, renderLimit }, this.#limits);
    }
    readProperty(from, name) {
        const found = this.#readWhole(from, name);
        // Assigned values were limited when they were read.
        const isWhole = this.#limits === undefined || from === this.bottom();
        return isWhole ? found : limitValue(found, this.#limits);
    }
    #readWhole(from, name) {
        const key = liquidjs_js.toValue(name);
        if (from === null || from === undefined)
            return null;
        if (from instanceof NamedValue)
            return from.part(String(key));
        if (from instanceof CapturedParts || from instanceof FormattedValue)
            return this.readProperty(from.valueOf(), key);
        if (from instanceof liquidjs_js.Drop)
            return this.#loop(from, String(key));
        if (Array.isArray(from))
            return readListProperty(from, key);
        if (typeof from === 'string')
            return key === 'size' ? from.length : null;
        return typeof from === 'object' ? readObjectProperty(from, String(key)) : null;
    }
    #loop(loop, key) {
        if (!FORLOOP.includes(key))
            throw new UnknownName(`forloop.${key}`);
        return super.readProperty(loop, key);
    }
    /** The part for which there is still room, counted, so that no loop fills the memory. Throws `TooMuch`. */
    take(part) {
        const taken = typeof part === 'string' ? part : cutValue(part, this.#room);
        const length = countUnits(taken);
        if (typeof part !== 'string')
            this.#room -= length;
        this.#made += 1 + length;
        if (this.#made > MAX_OUTPUT)
            throw new OutputTooLarge();
        return taken;
    }
}
const countUnits = (function (part) {
    if (typeof part === 'string')
        return part.length;
    switch (part.kind) {
        case 'text':
            return part.text.length;
        case 'link':
            return part.label.length + part.url.length;
        case 'markdown':
            return part.source.length;
        case 'blocks':
            return start.blocksToPlainText(part.of).length;
    }
});
const cutValue = (function (value, room) {
    if (countUnits(value) <= room)
        return value;
    switch (value.kind) {
        case 'text':
            return { ...value, text: start.cutText(value.text, room) };
        case 'link':
            return { kind: 'text', text: start.cutText(value.label, room) };
        case 'markdown':
            return { ...value, source: start.cutText(value.source, room) };
        case 'blocks':
            return { kind: 'text', text: start.cutText(start.blocksToPlainText(value.of), room) };
    }
});
/** A value cut to what a template may see; values in an object are cut when they are read. */
const limitValue = (function (value, limits) {
    if (typeof value === 'string')
        return start.cutText(value, limits.text);
    if (typeof value === 'number')
        return Math.min(value, limits.number);
    return Array.isArray(value) ? value.slice(0, limits.items).map((item => limitValue(item, limits))) : value;
});
const readListProperty = (function (list, key) {
    if (typeof key === 'number')
        return list.at(key) ?? null;
    if (key === 'size')
        return list.length;
    if (key === 'first')
        return list[0] ?? null;
    return key === 'last' ? (list.at(-1) ?? null) : null;
});
const readObjectProperty = (function (object, key) {
    if (Object.hasOwn(object, key))
        return object[key] ?? null;
    return key === 'size' ? Object.keys(object).length : null;
});

/** More than an input can hold, since an environment variable carries it. https://man7.org/linux/man-pages/man2/execve.2.html */
const MAX_SOURCE = 1_000_000;
/** Items and characters that filters and ranges may produce. */
const MAX_MEMORY = 5_000_000;
/** Parts in order of arrival; each is counted. */
const collector = (function (scope) {
    const parts = [];
    const add = ((part) => void parts.push(scope.take(part)));
    return {
        parts,
        buffer: '',
        write: ((written) => {
            if (typeof written === 'string')
                add(written);
            else if (Array.isArray(written))
                written.forEach(add);
        }),
    };
});
/** Captures in parts, so that values in it are still values when used. */
class PartsTag extends liquidjs_js.CaptureTag {
    *render(context) {
        if (!(context instanceof TemplateScope))
            throw new TypeError('not a scope of ours');
        const collected = collector(context);
        yield this.liquid.renderer.renderTemplates(this.templates, context, collected);
        context.bottom()[this.variable] = new CapturedParts(collected.parts);
    }
}
/** Harmless tags. Without raw, files (include, render, layout), HTML (tablerow), and legacy counters. */
const TAGS = {
    assign: liquidjs_js.AssignTag,
    break: liquidjs_js.BreakTag,
    capture: PartsTag,
    case: liquidjs_js.CaseTag,
    comment: liquidjs_js.CommentTag,
    continue: liquidjs_js.ContinueTag,
    echo: liquidjs_js.EchoTag,
    for: liquidjs_js.ForTag,
    if: liquidjs_js.IfTag,
    liquid: liquidjs_js.LiquidTag,
    unless: liquidjs_js.UnlessTag,
    '#': liquidjs_js.InlineCommentTag,
};
const TAG_NAMES = Object.keys(TAGS);
/** What an output writes: the parts of a capture, or one value. */
const outputParts = (function (value) {
    if (value instanceof CapturedParts)
        return value.parts;
    if (value instanceof FormattedValue)
        return [value.value];
    const plain = liquidjs_js.toValue(value);
    // Digits cannot be syntax, so they count as the author's if "#" comes before them.
    if (typeof plain === 'number' && Number.isSafeInteger(plain) && plain >= 0)
        return [String(plain)];
    return [{ kind: 'text', text: toText(plain) }];
});
/** Templates read no files. */
const NO_FILES = {
    exists: (async () => false),
    existsSync: (() => false),
    readFile: (async () => ''),
    readFileSync: (() => ''),
    resolve: ((_folder, file) => file),
};
/** As Liquid renders, but by another clock: Liquid's takes milliseconds to load, since it is in Node's `perf_hooks`. */
function* renderTemplates(nodes, context, emitter) {
    const { renderLimit } = context;
    renderLimit.check(0);
    for (const node of nodes)
        try {
            renderLimit.check(0);
            const written = yield node.render(context, emitter);
            if (written)
                emitter.write(written);
            if (context.breakCalled || context.continueCalled)
                return;
        }
        catch (error) {
            throw liquidjs_js.LiquidError.is(error) ? error : new liquidjs_js.RenderError(error, node);
        }
}
const options = {
    ...liquidjs_js.defaultOptions,
    strictFilters: true,
    // Typed for text only, but it may return anything that the collector accepts.
    outputEscape: outputParts,
    fs: NO_FILES,
    relativeReference: false,
    timezoneOffset: 0,
    locale: 'en-US',
    dateFormat: '%-d %B %Y, %H:%M UTC',
    parseLimit: MAX_SOURCE,
    memoryLimit: MAX_MEMORY,
};
/** What Liquid's parser and tags use of an engine. Its own class would also load all that templates may not do. */
const liquid = {
    options,
    tags: Object.assign(Object.create(null), TAGS),
    filters: Object.assign(Object.create(null), FILTERS),
    renderer: { renderTemplates },
};
/** How Liquid finds its tokens. */
const tokenOptions = (function () {
    return options;
});
const parse = (function (source) {
    return new liquidjs_js.Parser(liquid).parse(source);
});
/** The variables of a template, and those that it takes from outside, each with its place. */
const findVariables = (function (nodes) {
    return liquidjs_js.analyzeSync([...nodes], { partials: false });
});
/** Fills a template with as much of each value as `limits` allow. `checkTime` throws if it takes too long. Throws Liquid's own errors. */
const render = (function (nodes, names, checkTime = (() => undefined), limits) {
    // Liquid does not export its own class.
    const renderLimit = { check: checkTime };
    const scope = new TemplateScope(names, liquid, { renderLimit }, limits);
    const collected = collector(scope);
    liquidjs_js.toValueSync(renderTemplates(nodes, scope, collected));
    return collected.parts;
});

const MEANINGS$1 = {
    name: 'the name of a job or a step',
    result: '`failure` or `cancelled`',
    url: 'its page; this and the names below come from GitHub\u2019s API',
    matrix: 'the matrix values of the jobs that failed, where several of a matrix did',
    step: 'the step that failed in it',
    error: 'its first error',
    at: 'the file and line of that error',
};
/** What a template may read about each failure, and how it is computed. */
const FAILED_PARTS = Object.entries(MEANINGS$1);
/** What failed, as GitHub's API returned it; without that the jobs of `needs`, then the steps of this job. */
const listFailed = (function ({ failures, jobs, failedSteps }) {
    const cancelled = jobs.filter((({ result }) => result === 'cancelled'));
    if (failures.length > 0)
        return [...failures.map(withReasons), ...cancelled.map(withoutDetails)];
    return [
        ...jobs.filter((job => job.result === 'failure' || cancelled.includes(job))).map(withoutDetails),
        ...failedSteps.map((name => withoutDetails({ name, result: 'failure' }))),
    ];
});
const withoutDetails = (function ({ name, result }) {
    return ({
        name,
        result,
        ...{ url: undefined, matrix: undefined, step: undefined, error: undefined, at: undefined },
    });
});
const withReasons = (function ({ job, url, matrixJobs, steps, errors: [error] }) {
    return ({
        name: job,
        result: 'failure',
        url: url ?? matrixJobs[0]?.url,
        matrix: joinNames$1(matrixJobs),
        step: joinNames$1(steps),
        error: error?.text,
        at: error?.at,
    });
});
/** Undefined for none, since an empty text counts as true in Liquid. */
const joinNames$1 = (function (list) {
    return list.length === 0 ? undefined : list.map((({ name }) => name)).join(', ');
});

/** Failed tests that a template sees. */
const MOST = 100;
const MEANINGS = {
    name: 'the name of a failed test, with its suite',
    error: 'the first line of its error',
    at: 'the file and line of that',
    url: 'that line at the commit',
    in: 'the reports it failed in, where several have it',
};
/** What a template may read about each failed test, and how it is computed. */
const FAILED_TEST_PARTS = Object.entries(MEANINGS);
/** The first hundred failed tests, with each known part. */
const failedTests = (function ({ tests }) {
    return (tests?.failures ?? []).slice(0, MOST).map(toTemplateTest);
});
const toTemplateTest = (function ({ name, error, at, url, failedIn }) {
    return ({
        name,
        error,
        at,
        url,
        in: failedIn.length === 0 ? undefined : failedIn.join(', '),
    });
});
const COUNTS = {
    total: 'how many tests the reports contain, each counted once',
    passed: 'how many of them passed at once',
    failed: 'how many failed',
    flaky: 'how many failed and passed when tried again',
    skipped: 'how many were skipped',
};
/** The names of what test reports say. */
const TEST_FACTS = [
    {
        name: 'tests',
        meaning: 'what the test reports of the input `tests` say, in short',
        read: (({ facts: { tests } }) => tests && inShort(tests)),
    },
    ...Object.keys(COUNTS).map(((key) => ({
        name: `tests.${key}`,
        meaning: COUNTS[key],
        read: (({ facts }) => facts.tests?.[key]),
    }))),
    {
        name: 'tests.duration',
        meaning: 'how long they took',
        read: (({ facts: { tests } }) => tests?.durationMs === undefined ? undefined : start.formatDuration(tests.durationMs)),
    },
    {
        name: 'tests.failures',
        meaning: 'the failed tests, a list',
        read: (({ facts }) => failedTests(facts)
            .map((({ name }) => name))
            .join(', ')),
    },
    ...FAILED_TEST_PARTS.map((([part, meaning]) => ({
        name: `tests.failures[].${part}`,
        meaning,
        read: (({ facts }) => failedTests(facts)[0]?.[part]),
    }))),
];
const inShort = (function ({ failed, total, passed, flaky }) {
    return failed > 0 ? `${failed} of ${total} failed` : `${passed + flaky} passed`;
});

const changeIn = (function ({ facts }) {
    return facts.subject.change;
});
const commitIn = (function (known) {
    return changeIn(known).commit;
});
const repoUrl = (function ({ facts }) {
    return facts.subject.repo?.url;
});
/** The page of the repository that contains the ref and the commit. */
const homeUrl = (function (known) {
    return changeIn(known).home?.url ?? repoUrl(known);
});
const repoPart = (function (index) {
    return ((known) => known.facts.subject.repo?.name.split('/')[index]);
});
const turnIn = (function ({ reportedStatus, history }) {
    if (history?.previous === undefined)
        return undefined;
    if (reportedStatus === 'failure')
        return history.previous === 'failure' ? 'still failing' : 'broke';
    return reportedStatus === 'success' && history.previous === 'failure' ? 'fixed' : undefined;
});
const failedInARow = (function ({ reportedStatus, history }) {
    if (history?.previous === undefined)
        return undefined;
    const before = history.previous === 'failure' ? history.streak : 0;
    return reportedStatus === 'failure' ? before + 1 : before || undefined;
});
/** How a list is shown on its own. */
const joinNames = (function (list) {
    return list.map((({ name: label }) => label)).join(', ');
});
const KINDS = { branch: 'branch', tag: 'tag', pull: 'pull request', queue: 'merge queue' };
const FACTS = [
    {
        name: 'status',
        meaning: '`success`, `failure`, `cancelled`, `skipped` or `running`',
        read: (({ facts }) => facts.reportedStatus),
    },
    { name: 'title', meaning: 'the title that Hookline would write', read: (({ headline }) => headline.title) },
    { name: 'symbol', meaning: 'the symbol in front of that title', read: (({ headline }) => headline.symbol) },
    { name: 'url', meaning: 'where that title leads', read: (({ headline }) => headline.url) },
    {
        name: 'body',
        meaning: 'the text of a release, an issue, a comment: Markdown, for the filter `markdown`',
        read: (({ facts }) => facts.subject.news.body),
    },
    {
        name: 'why',
        meaning: 'the reasons of a failure, as the message would show them; empty where nothing failed',
        read: (({ headline }) => (headline.why.length === 0 ? undefined : start.blocksToPlainText(headline.why))),
    },
    { name: 'repo', meaning: 'the repository', read: (({ facts }) => facts.subject.repo?.name) },
    { name: 'repo.owner', meaning: 'its owner', read: repoPart(0) },
    { name: 'repo.name', meaning: 'its name alone', read: repoPart(1) },
    { name: 'repo.url', meaning: 'its page', read: repoUrl },
    { name: 'actor', meaning: 'who caused the event', read: (({ facts }) => facts.subject.actor?.login) },
    { name: 'actor.url', meaning: 'their profile', read: (({ facts }) => facts.subject.actor?.url) },
    {
        name: 'ref',
        meaning: 'the branch or tag; of a pull request its head',
        read: (known => {
            const { ref } = changeIn(known);
            return ref && start.refName(ref);
        }),
    },
    {
        name: 'ref.kind',
        meaning: '`branch`, `tag`, `pull request` or `merge queue`',
        read: (known => {
            const { ref } = changeIn(known);
            return ref && KINDS[ref.kind];
        }),
    },
    {
        name: 'ref.url',
        meaning: 'its page, unless it was deleted',
        read: (known => {
            return start.pageOfRef(changeIn(known), known.facts.subject.repo);
        }),
    },
    { name: 'commit', meaning: 'the commit, seven digits', read: (known => commitIn(known)?.sha?.slice(0, 7)) },
    { name: 'commit.sha', meaning: 'the whole hash', read: (known => commitIn(known)?.sha) },
    { name: 'commit.title', meaning: 'the first line of its message', read: (known => commitIn(known)?.title) },
    { name: 'commit.message', meaning: 'its whole message', read: (known => commitIn(known)?.message) },
    { name: 'commit.author', meaning: 'who wrote it', read: (known => commitIn(known)?.author?.name) },
    {
        name: 'commit.url',
        meaning: 'its page',
        read: (known => {
            const home = homeUrl(known);
            const sha = commitIn(known)?.sha;
            return sha && home && `${home}/commit/${sha}`;
        }),
    },
    {
        name: 'run',
        meaning: 'the workflow and the number of its run',
        read: (({ facts: { run } }) => 
        // Without "#", which would be an issue number in Markdown.
        [run.workflow, run.number === undefined ? undefined : `run ${run.number}`]
            .filter((part => part !== undefined))
            .join(', ')),
    },
    { name: 'run.workflow', meaning: 'the name of the workflow', read: (({ facts }) => facts.run.workflow) },
    { name: 'run.number', meaning: 'the number alone', read: (({ facts }) => facts.run.number) },
    { name: 'run.attempt', meaning: '1, or more for a re-run', read: (({ facts }) => facts.run.attempt) },
    { name: 'run.url', meaning: 'its page', read: (({ facts }) => facts.run.url) },
    { name: 'run.actor', meaning: 'who started it', read: (({ facts }) => facts.run.actor) },
    {
        name: 'run.duration',
        meaning: 'how long it took, where that is known (`workflow_run`, `live`)',
        read: (({ facts: { run } }) => (run.durationMs === undefined ? undefined : start.formatDuration(run.durationMs))),
    },
    {
        name: 'job',
        meaning: 'the job that reports, where it reports for itself; `job.status` and the rest of its context too',
        read: (({ facts }) => facts.job?.name),
    },
    { name: 'job.url', meaning: 'its page', read: (({ facts }) => facts.job?.url) },
    {
        name: 'failures',
        meaning: 'what failed, a list: the jobs from GitHub\u2019s API or `needs`, otherwise the steps of `steps`',
        read: (({ facts }) => joinNames(listFailed(facts))),
    },
    ...FAILED_PARTS.map((([part, meaning]) => ({
        name: `failures[].${part}`,
        meaning,
        read: (({ facts }) => listFailed(facts)[0]?.[part]),
    }))),
    ...TEST_FACTS,
    {
        name: 'history',
        meaning: 'whether the result is new, in words (\u201cbroke\u201d, \u201cstill failing\u201d, \u201cfixed\u201d), where the earlier runs were read',
        read: (({ facts }) => turnIn(facts)),
    },
    {
        name: 'history.since',
        meaning: 'the commit that broke it, seven digits',
        read: (({ facts }) => facts.history?.since?.sha?.slice(0, 7)),
    },
    { name: 'history.by', meaning: 'who wrote that commit', read: (({ facts }) => facts.history?.since?.author) },
    {
        name: 'history.streak',
        meaning: 'how many runs in a row failed, this one included; for a fix, how many had failed before',
        read: (({ facts }) => failedInARow(facts)),
    },
    { name: 'jobs', meaning: 'the jobs of `needs`, a list', read: (({ facts }) => joinNames(facts.jobs)) },
    { name: 'jobs[].name', meaning: 'the name of a job', read: (({ facts }) => facts.jobs[0]?.name) },
    {
        name: 'jobs[].result',
        meaning: '`success`, `failure`, `cancelled` or `skipped`',
        read: (({ facts }) => facts.jobs[0]?.result),
    },
];

/** Contexts with content from the user or GitHub: missing parts are empty. */
const OPEN_CONTEXTS = ['event', 'job', 'needs', 'steps', 'matrix'];
/**
 * What the `github` context contains besides `event`: the variables with the same names in capitals. Not its token.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
const GITHUB = [
    ...['action', 'action_path', 'action_ref', 'action_repository', 'actor', 'actor_id', 'api_url', 'base_ref'],
    ...[
        'event_name',
        'event_path',
        'graphql_url',
        'head_ref',
        'job',
        'ref',
        'ref_name',
        'ref_protected',
        'ref_type',
        'repository',
        'repository_id',
        'repository_owner',
    ],
    ...['repository_owner_id', 'retention_days', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha'],
    ...['triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace'],
];
const readGitHubContext = (function (env) {
    return new Map(GITHUB.map((key => [key, env[`GITHUB_${key.toUpperCase()}`]])));
});
/** Every documented name; `[]` stands for any list item. */
const NAMES = [
    ...FACTS.map((({ name }) => name)),
    ...OPEN_CONTEXTS,
    'github',
    'github.event',
    ...GITHUB.map((key => `github.${key}`)),
];
const isOpen = (function (root) {
    return OPEN_CONTEXTS.includes(root);
});
const LISTS = new Set(FACTS.flatMap((({ name }) => /^(.*)\[\]\./.exec(name)?.[1] ?? [])));
const ITEMS = new Set(FACTS.map((({ name }) => name)));
const OBJECTS = new Set(NAMES.flatMap((name => /^(.*)\./.exec(name)?.[1] ?? [])));
const OF_LISTS = ['size', 'first', 'last'];
/** What is wrong with a path, as far as it is fixed: its unknown name. Undefined if it is fine. */
const findUnknownName = (function ([root, part, inner, last]) {
    const name = String(root);
    if (isOpen(name) || (name === 'github' && part === 'event'))
        return undefined;
    if (!NAMES.includes(name))
        return name;
    if (part === undefined)
        return undefined;
    if (LISTS.has(name))
        return unknownInList(name, part, inner);
    const whole = `${name}.${part}`;
    if (LISTS.has(whole))
        return inner === undefined ? undefined : unknownInList(whole, inner, last);
    // A text only has a size.
    if (!NAMES.includes(whole))
        return part === 'size' && !OBJECTS.has(name) ? undefined : whole;
    return inner === undefined || inner === 'size' ? undefined : `${whole}.${inner}`;
});
const unknownInList = (function (name, part, inner) {
    if (typeof part === 'string' && !OF_LISTS.includes(part))
        return `${name}.${part}`;
    return inner === undefined || ITEMS.has(`${name}[].${inner}`) ? undefined : `${name}[].${inner}`;
});

/**
 * A template's nodes, well formed and with known names only. Throws for the first mistake in any branch: an `UnknownName`, or Liquid's own
 * error.
 */
const parseChecked = (function (source) {
    const nodes = parse(source);
    for (const { path, at } of findPaths(nodes)) {
        const wrong = findUnknownName(path);
        if (wrong !== undefined)
            throw new UnknownName(wrong, at);
    }
    return nodes;
});
/** The end of Liquid's messages about its limits. */
const LIMIT = ' limit exceeded';
const isTooLong = (function (error) {
    return error instanceof Error && error.message.endsWith(LIMIT);
});
/** Also for `mistakes`, so that one chunk alone loads the package. */
const isLiquidError = (function (error) {
    return liquidjs_js.LiquidError.is(error);
});
/** Whether an error of `parseChecked` is due to the template. Any other is a fault of Hookline. */
const isMalformed = (function (error) {
    return error instanceof UnknownName || isTooLong(error) || isLiquidError(error);
});
/** The names that a template uses, resolved through its own names, as far as they are fixed. */
const findPaths = (function (nodes) {
    const { globals, variables } = findVariables(nodes);
    const bound = boundNames(nodes);
    const local = Object.values(variables)
        .flat()
        .filter((({ segments: [root] }) => bound.has(String(root))));
    return [...Object.values(globals).flat(), ...local].map((({ segments, location }) => {
        const dynamic = segments.findIndex((segment => typeof segment === 'object'));
        const [root = '', ...rest] = (dynamic < 0 ? segments : segments.slice(0, dynamic));
        const isLocal = !Object.hasOwn(globals, String(root));
        const start = (isLocal && bound.get(String(root))) || [root];
        return { path: [...start, ...rest], at: [location.row, location.col] };
    }));
});

/** Words, numbers, versions, and names mean nothing to Liquid but a name or a value. */
const PLAIN = /^[\w.-]*$/;
/** UTF-16 units of sources to search in total: about two seconds. */
const MOST_SEARCHED = 2_000_000_000;
/** How a text must start to be searched for. */
const HEAD$1 = 4;
/** Searches the sources of a step's templates for all foreign texts. */
const findForeign = (function (sources, given, env) {
    const all = sources.join('\0');
    const heads = new Set(Array.from(all, ((_, at) => all.slice(at, at + HEAD$1))));
    const found = new Set();
    const templates = new Set();
    let searched = 0;
    const look = ((text) => {
        if (PLAIN.test(text))
            return;
        if (start.isTemplate(text))
            templates.add(text);
        for (const form of listForms(text, heads)) {
            if (form === '' || form.length > all.length || found.has(form))
                continue;
            searched += all.length;
            if (searched > MOST_SEARCHED)
                return;
            if (all.includes(form))
                found.add(form);
        }
    });
    walkTexts([...given, ...foreignEnv(env)], look);
    return { found: [...found], templates: [...templates], isPartial: searched > MOST_SEARCHED };
});
const foreignEnv = (function (env) {
    return Object.entries(env).flatMap((([key, value]) => (key.startsWith('INPUT_') ? [] : [value])));
});
/** Keys are texts as well: `toJSON` writes them. */
const walkTexts = (function (values, visit) {
    const waiting = [...values];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string')
            visit(value);
        else if (Array.isArray(value))
            for (const item of value)
                waiting.push(item);
        else if (typeof value === 'object' && value !== null)
            for (const [key, inner] of Object.entries(value)) {
                visit(key);
                waiting.push(inner);
            }
    }
});
/**
 * The forms of a text that start like something in the sources: without spaces around it, each of its lines that looks like a template, and
 * as `toJSON` writes them, here and on the runner. Half of a surrogate pair does not survive the environment.
 */
const listForms = (function (text, heads) {
    const pieces = start.isTemplate(text) && /[\r\n]/.test(text) ? [text, ...templateLines(text)] : [text];
    return pieces.flatMap((piece => {
        const form = piece.trim().toWellFormed();
        const begins = ((written) => written.length < HEAD$1 || heads.has(written.slice(0, HEAD$1)));
        // Every character takes at most six.
        const head = inJson(form.slice(0, HEAD$1));
        return [
            ...(begins(form) ? [form] : []),
            ...(begins(head) ? [inJson(form), runnerJson(form)].filter((written => written !== form)) : []),
            ...(begins(runnerJson(form.slice(0, HEAD$1)))
                ? [runnerJson(form)].filter((written => written !== form))
                : []),
        ];
    }));
});
const templateLines = (function (text) {
    return text.split(/\r\n|\r|\n/).filter(start.isTemplate);
});
const inJson = (function (text) {
    return JSON.stringify(text).slice(1, -1);
});
/** .NET also escapes these three. https://www.newtonsoft.com/json */
const runnerJson = (function (text) {
    return inJson(text).replace(/[\u0085\u2028\u2029]/g, (unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`));
});

/** The tokens of a template in order, as Liquid finds them. */
const findTokens = (function (source) {
    const tokens = [];
    for (let from = nextBrace(source, 0); from >= 0;) {
        const token = readToken(source, from);
        tokens.push(token);
        from = nextBrace(source, token.end);
    }
    return tokens;
});
const nextBrace = (function (source, from) {
    const found = /\{[{%]/g;
    found.lastIndex = from;
    return found.exec(source)?.index ?? -1;
});
const readToken = (function (source, begin) {
    const tokenizer = new liquidjs_js.Tokenizer(source);
    tokenizer.p = begin;
    try {
        const token = tokenizer.readTopLevelToken(tokenOptions());
        return token instanceof liquidjs_js.TagToken
            ? { begin, end: tokenizer.p, kind: 'tag', name: token.name }
            : { begin, end: tokenizer.p, kind: 'output', name: '' };
    }
    catch {
        return { begin, end: source.length, kind: 'open', name: '' };
    }
});
const BRANCHES = ['else', 'elsif', 'when'];
/** Whether such a tag exists, including its end and branches. */
const isTagName = (function (name) {
    return BRANCHES.includes(name) || TAG_NAMES.includes(name.replace(/^end/, ''));
});

const findSpans = (function (source, text) {
    const spans = [];
    for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1))
        spans.push({ begin: at, end: at + text.length });
    return spans;
});
/** Overlapping ranges count as one. */
const joinSpans = (function (spans) {
    const joined = [];
    for (const span of spans.toSorted(((a, b) => a.begin - b.begin))) {
        const last = joined.at(-1);
        if (last === undefined || span.begin >= last.end)
            joined.push(span);
        else if (span.end > last.end)
            joined.splice(-1, 1, { begin: last.begin, end: span.end });
    }
    return joined;
});
/** Whether a token may start with the last character of a span, which would hide it. */
const splitsToken = (function ({ end }, source) {
    return /^\{[{%]/.test(source.slice(end - 1, end + 1));
});
const replaceSpans = (function (source, spans, replacement) {
    return [...spans, { begin: source.length, end: source.length }]
        .map((({ begin, end }, at) => {
        const before = source.slice(spans[at - 1]?.end ?? 0, begin);
        return end > begin ? before + replacement(at) : before;
    }))
        .join('');
});
const overlaps = (function (span, { begin, end }) {
    return span.begin < end && span.end > begin;
});
/**
 * Whether a piece of a token is part of one quoted text and does not end it. A text with escapes does not count: they may be the
 * continuation of the piece, and Liquid decodes them.
 */
const liesInQuotes = (function ({ begin: from, end: to }, { begin, text }) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gs)].some((({ index, 0: quoted }) => !quoted.includes('\\') && from > begin + index && to < begin + index + quoted.length));
});

/**
 * Separates the author's template from text that an expression inserted, by the places where texts of the event occur. Texts that cannot be
 * templates are removed and put back at the end. Where the author may have written the same, nothing is run.
 */
const guardTemplates = (function (sources, given, env) {
    const foreign = findForeign(sources, given, env);
    const masked = new Map(sources.map((source => [source, maskForeign(source, foreign)])));
    const shared = sharedTokens([...masked.values()], foreign.templates);
    return (source => {
        const found = masked.get(source) ?? maskForeign(source, foreign);
        if (foreign.isPartial)
            return ambiguous(source);
        return found.kind === 'ambiguous' ? found : (findAmbiguousPiece(found, foreign, shared) ?? found);
    });
});
const ambiguous = (function (piece) {
    return ({ kind: 'ambiguous', piece });
});
const maskForeign = (function (source, { found }) {
    const templates = found.filter((text => start.isTemplate(text) && source.includes(text)));
    const own = templates.find(isTemplatePiece);
    if (own !== undefined)
        return ambiguous(own);
    const spans = joinSpans(templates.flatMap((text => findSpans(source, text))));
    const split = spans.find((span => splitsToken(span, source)));
    if (split !== undefined)
        return ambiguous(source.slice(split.begin, split.end));
    const mark = unusedWord('foreign', [source]);
    const guarded = replaceSpans(source, spans, (at => `${mark}${at}z`));
    const word = new RegExp(`${mark}(\\d+)z`, 'g');
    const pieces = spans.map((({ begin, end }) => source.slice(begin, end)));
    const restore = ((text) => text.replace(word, ((_all, at) => pieces[Number(at)] ?? '')));
    return {
        kind: 'guarded',
        source: guarded,
        isMasked: spans.length > 0,
        restore: (parts => parts.map((part => (typeof part === 'string' ? restore(part) : part)))),
        tokens: findTokens(guarded).map((token => ({ ...token, text: guarded.slice(token.begin, token.end) }))),
        mark,
    };
});
/**
 * Whether a text could be a piece of a working template: all its tokens are well formed. An author's text contains no `${{`, which the
 * runner would have evaluated.
 */
const isTemplatePiece = (function (text) {
    return !text.includes('${{') &&
        findTokens(text).every((token => {
            if (token.kind === 'tag')
                return isTagName(token.name);
            return token.kind === 'open' || isValid(text.slice(token.begin, token.end));
        }));
});
const isValid = (function (output) {
    try {
        parseChecked(output);
        return true;
    }
    catch (error) {
        if (isMalformed(error))
            return false;
        throw error;
    }
});
/** The piece of a masked template that may still be foreign. */
const findAmbiguousPiece = (function ({ source, tokens, mark, isMasked }, { found, templates }, shared) {
    const others = found.filter((text => !start.isTemplate(text) && source.includes(text)));
    const spans = others.flatMap((text => findSpans(source, text)));
    // A filter would change the placeholder of the removed text.
    const captures = isMasked && tokens.some((({ name }) => name === 'capture'));
    const wrong = tokens.find((token => captures ||
        shared.has(token.text) ||
        token.text.includes(mark) ||
        (templates.length > 0 && isBroken(token, source)) ||
        spans.some((span => overlaps(span, token) && !liesInQuotes(span, token)))));
    return wrong && ambiguous(wrong.text);
});
/** Not closed, with a token inside, or after a `$`, which the runner would have evaluated. */
const isBroken = (function (token, source) {
    return token.kind === 'open' ||
        source[token.begin - 1] === '$' ||
        [...token.text.matchAll(/.\{[{%]/gs)].some((({ index }) => {
            const begin = token.begin + index + 1;
            return !liesInQuotes({ begin, end: begin + 1 }, token);
        }));
});
/** A token of the author that starts like a foreign one whose end was cut. */
const MOST_ALIKE = 12;
/** No token is shorter. */
const HEAD = 4;
/** Tokens that also occur in a foreign text, or start like a part of one. */
const sharedTokens = (function (masked, templates) {
    const byHead = new Map();
    const texts = masked.flatMap((one => (one.kind === 'guarded' ? one.tokens.map((({ text }) => text)) : [])));
    for (const text of new Set(texts)) {
        const head = text.slice(0, HEAD);
        byHead.set(head, [...(byHead.get(head) ?? []), text]);
    }
    const shared = new Set();
    if (byHead.size === 0)
        return shared;
    const compare = ((foreign) => {
        for (const { index } of foreign.matchAll(/\{[{%]/g))
            for (const token of byHead.get(foreign.slice(index, index + HEAD)) ?? [])
                if (!shared.has(token) && isAlike(token, foreign, index))
                    shared.add(token);
    });
    for (const text of templates) {
        compare(text);
        if (/["\\\n]/.test(text))
            compare(inJson(text));
    }
    return shared;
});
const isAlike = (function (token, foreign, from) {
    return foreign.startsWith(token, from) ||
        (token.length > MOST_ALIKE &&
            foreign[from - 1] !== '$' &&
            foreign.startsWith(token.slice(0, MOST_ALIKE), from));
});
/** A word of lower-case letters and digits that no text contains. */
const unusedWord = (function (stem, texts) {
    for (let count = 0;; count += 1) {
        const word = `${stem}${count}x`;
        if (!texts.some((text => text.includes(word))))
            return word;
    }
});

/** @param texts the author's own texts, which must not contain a placeholder already. */
const createPlaceholders = (function (texts) {
    const mark = unusedWord('value', texts);
    const word = new RegExp(`${mark}(\\d+)z`, 'g');
    const kept = [];
    const pieces = ((source) => {
        const found = [];
        let from = 0;
        for (const match of source.matchAll(word)) {
            const value = kept[Number(match[1])];
            if (value === undefined)
                continue;
            if (match.index > from)
                found.push(source.slice(from, match.index));
            found.push(value);
            from = match.index + match[0].length;
        }
        return from < source.length ? [...found, source.slice(from)] : found;
    });
    return {
        add: (value => `${mark}${kept.push(value) - 1}z`),
        pieces,
        plain: (source => pieces(source).map(toPlainText).join('')),
        address: (source => pieces(source).reduce(((before, piece) => before + (typeof piece === 'string' ? piece : start.encodeInAddress(toPlainText(piece), before))), '')),
    };
});
const toPlainText = (function (piece) {
    return (typeof piece === 'string' ? piece : start.valueText(piece));
});

/** What the author wrote in all of them. */
const authorTexts = (function (rendered) {
    return [...rendered.values()].flat().filter((part => typeof part === 'string'));
});
/**
 * The inputs with their templates filled. In Markdown and lists, values are placeholder words, so that no line break or mark in them is
 * read as syntax. In plain text inputs, they are inserted directly.
 */
const fillInputs = (async function (inputs, rendered, context, onMistake) {
    const values = createPlaceholders(authorTexts(rendered));
    const read = await createMarkdownReader(rendered, context);
    const source = ((name) => {
        const parts = rendered.get(name);
        return parts && renderParts(parts, createRenderer(values, read));
    });
    const plain = ((name) => {
        const parts = rendered.get(name);
        const text = parts && renderParts(parts, { ...PLAIN$1, markdown: (found => start.blocksToPlainText(read(found))) });
        return text?.trim() === '' ? undefined : text;
    });
    const image = (async (name) => {
        const address = plain(name);
        return address && fillImage(name, address, rendered.get(name) ?? [], onMistake);
    });
    return {
        ...inputs,
        ...start.known('title', plain('title')),
        ...start.known('footer', plain('footer')),
        ...start.known('image', await image('image')),
        ...start.known('thumbnail', await image('thumbnail')),
        ...start.known('text', source('text')),
        placesWhy: (rendered.get('text') ?? []).some((part => typeof part === 'object' && part.kind === 'blocks')),
        ...start.known('fields', await fillFields(source('fields'), values, onMistake)),
        ...start.known('buttons', await fillButtons(source('buttons'), values, onMistake)),
        values,
    };
});
const fillImage = (async function (name, address, parts, onMistake) {
    const { parseImageUrl } = await Promise.resolve(require('./checks.js')).then((n => n.url));
    const isWrong = ((written) => {
        let found = false;
        start.parseOrFallback((() => (found = true)), undefined, (() => parseImageUrl(name, written)));
        return found;
    });
    const hear = (mistake => onMistake(isWrong(shortAddress(parts)) ? mistake : start.fromValues(mistake, 'it is left out')));
    return start.parseOrFallback(hear, undefined, (() => parseImageUrl(name, address)));
});
/** The address with sample values: a word, and an address where a value starts it. */
const shortAddress = (function (parts) {
    return parts.map(((part, at) => (typeof part === 'string' ? part : at === 0 ? 'https://github.com' : 'x'))).join('');
});
/** Parses all Markdown from templates before anything is written, so that later code need not wait. */
const createMarkdownReader = (async function (rendered, context) {
    const sources = [...rendered.values()]
        .flat()
        .flatMap((part => (typeof part === 'object' && part.kind === 'markdown' ? [part.source] : [])));
    const blocks = new Map();
    for (const source of sources)
        blocks.set(source, await (await Promise.resolve(require('./markdown.js')).then((n => n.markdown))).markdown(source, context));
    return (source => blocks.get(source) ?? []);
});
const createRenderer = (function (values, read) {
    return ({
        text: (text => values.add({ kind: 'text', text })),
        link: ((label, url) => values.add({ kind: 'link', label, url })),
        markdown: (source => values.add({ kind: 'blocks', source, of: read(source) })),
        blocks: (of => values.add({ kind: 'blocks', source: start.blocksToPlainText(of), of })),
    });
});
/** A field with nothing but unknown values is left out. */
const fillFields = (async function (source, values, onMistake) {
    if (source === undefined)
        return undefined;
    const { parseFields } = await Promise.resolve(require('./checks.js')).then((n => n.pairs));
    return start.parseOrFallback(onMistake, undefined, (() => parseFields('fields', source)
        .map((({ name, value }) => ({ name: values.plain(name), value })))
        .filter((({ value }) => values.plain(value).trim() !== ''))));
});
const fillButtons = (async function (source, values, onMistake) {
    return source === undefined
        ? undefined
        : (await Promise.resolve(require('./checks.js')).then((n => n.pairs))).parseButtons('buttons', source, onMistake, values);
});

/** Few templates have a mistake, so what describes them is loaded only for those. */
const loadMistakes = (function () {
    return Promise.resolve(require('./template-mistakes.js'));
});
/**
 * Reads a template. Rejects with a `UserError` for the first mistake in any branch. A template that may not be the author's is skipped: text of
 * an event is never run.
 */
const openTemplate = (async function (input, guarded, onAmbiguous, allowance) {
    if (guarded.kind === 'ambiguous') {
        onAmbiguous(describeAmbiguous(input, guarded.piece));
        return undefined;
    }
    try {
        const nodes = parseChecked(guarded.source);
        return {
            render: (async (...given) => guarded.restore(await renderNodes({ input, nodes, allowance }, ...given))),
        };
    }
    catch (error) {
        if (!isMalformed(error))
            throw error;
        if (!guarded.isMasked)
            throw (await loadMistakes()).parseError(input, error);
        // Without the removed text, an author's template may be broken. An event must not turn that into a mistake.
        onAmbiguous(describeAmbiguous(input, guarded.source));
        return undefined;
    }
});
const describeAmbiguous = (function (input, piece) {
    return `${input}: the event or the environment holds ${start.quoteValue(piece)} as well, so Hookline cannot tell who wrote it. The template is not run, and Hookline's own text is used instead`;
});
/** If whole values are too much for a template, it sees less of them. If even a little is too much, it is the author's mistake. */
const renderNodes = (async function (opened, names, onMistake) {
    const { input, nodes, allowance } = opened;
    if (allowance.isSpent())
        throw new start.UserError(input, 'the templates before it took too long', 'it is left out', {
            isFromValues: true,
        });
    const isJudged = !allowance.isShort();
    try {
        return allowance.spend('whole', (checkTime => render(nodes, names, checkTime)));
    }
    catch (error) {
        const { isTooMuch, renderError } = await loadMistakes();
        const mistake = renderError(input, error);
        if (!isTooMuch(error))
            throw mistake;
        const cut = tryToRender(opened, names, SOME);
        if (cut !== undefined) {
            onMistake(new start.UserError(input, 'values of the event are too large for this template', 'they are cut', {
                isFromValues: true,
            }));
            return cut;
        }
        const isMistake = tryToRender(opened, names, LITTLE) === undefined && isJudged;
        throw isMistake ? mistake : start.fromValues(mistake, 'it is left out');
    }
});
const tryToRender = (function ({ nodes, allowance }, names, limits) {
    try {
        return allowance.spend('less', (checkTime => render(nodes, names, checkTime, limits)));
    }
    catch {
        return undefined;
    }
});

/** Everything that templates see. */
const buildVariables = (function (facts, headline, contexts, given) {
    const { payload, context } = given;
    const known = { facts, headline, context };
    const lists = new Map([
        ['tests.failures', failedTests(facts).map(((one, at) => createItem(`tests.failures[${at}]`, one)))],
    ]);
    return new NamedValue('', null, new Map([
        ...buildFacts(known, lists),
        ['why', headline.why.length === 0 ? null : new FormattedValue({ kind: 'blocks', of: headline.why })],
        ['failures', listFailed(facts).map(((one, at) => createItem(`failures[${at}]`, one)))],
        ['jobs', facts.jobs.map(((one, at) => createItem(`jobs[${at}]`, one)))],
        ['job', buildJobValue(known, contexts.job)],
        ['needs', contexts.needs],
        ['steps', contexts.steps],
        ['matrix', contexts.matrix],
        ['event', payload],
        [
            'github',
            new NamedValue('github', null, new Map([...readGitHubContext(given.env), ['event', payload]])),
        ],
    ]));
});
const createItem = (function (path, one) {
    return new NamedValue(path, one.name, new Map(Object.entries(one)));
});
/** `commit` from `commit`, `commit.sha`, and so on. */
const buildFacts = (function (known, lists) {
    const roots = FACTS.filter((({ name }) => !/[.[]/.test(name)));
    return roots.map((root => {
        const parts = FACTS.filter((({ name }) => name.startsWith(`${root.name}.`)));
        const face = root.read(known);
        if (parts.length === 0)
            return [root.name, face];
        const entries = parts
            .filter((part => !part.name.includes('[')))
            .map((part => [part.name.slice(root.name.length + 1), lists.get(part.name) ?? part.read(known)]));
        return [root.name, new NamedValue(root.name, face, new Map(entries))];
    }));
});
/** The runner's `job` context, with the name and the page that Hookline knows. */
const buildJobValue = (function ({ facts }, context) {
    return new NamedValue('job', facts.job?.name, new Map([
        ...Object.entries(context),
        ['name', facts.job?.name],
        ['url', facts.job?.url],
    ]), true);
});

/**
 * Parses the templates of a step, even if no message is due: a mistake shows in the first run, not in the first failure. A template that is
 * malformed or uses an unknown name is one of `mistakes`.
 */
const openTemplates = (async function ({ sources, contexts: raw, foreign }, given) {
    const contexts = parseContexts(raw);
    const guard = guardTemplates([...sources.values()], [given.payload, given.own, contexts], given.env);
    const mistakes = [];
    const doubts = [];
    const allowance = createAllowance(given.now);
    const keep = ((mistake) => void mistakes.push(mistake));
    const onAmbiguous = ((sentence) => void doubts.push(sentence));
    const opened = await mapEach(sources, keep, ((name, source) => openTemplate(name, guard(source), onAmbiguous, allowance)));
    const classify = ((mistake) => foreign?.names.includes(mistake.input) === true && !mistake.isFromValues
        ? start.fromValues(mistake, foreign.instead)
        : mistake);
    return {
        mistakes: mistakes.map(classify),
        doubts,
        fill: (async (inputs, facts, headline, hear) => {
            const onMistake = (mistake => hear(classify(mistake)));
            const names = buildVariables(facts, headline, contexts, given);
            const rendered = await mapEach(opened, onMistake, ((_name, template) => template.render(names, onMistake)));
            const { repo } = facts.subject;
            const context = {
                ...start.known('repoUrl', repo?.url),
                ...start.known('pageUrl', facts.subject.news.url),
                serverUrl: given.context.serverUrl,
            };
            return fillInputs(inputs, rendered, context, onMistake);
        }),
    };
});
/** Something for each input, one after the other. `onMistake` receives the mistakes; inputs with one, or with nothing, are left out. */
const mapEach = (async function (inputs, onMistake, make) {
    const made = new Map();
    for (const [name, value] of inputs)
        try {
            const one = await make(name, value);
            if (one !== undefined)
                made.set(name, one);
        }
        catch (error) {
            if (!(error instanceof start.UserError))
                throw error;
            onMistake(error);
        }
    return made;
});

var index = /*#__PURE__*/Object.freeze({
  __proto__: null,
  openTemplates: openTemplates
});

Object.assign(exports, {
    FILTERS,
    LIMIT,
    NAMES,
    OutputTooLarge,
    TAG_NAMES,
    UnknownName,
    buildVariables,
    createAllowance,
    guardTemplates,
    index,
    isLiquidError,
    isTooLong,
    openTemplate,
    parseContexts,
});
