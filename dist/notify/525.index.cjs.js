"use strict";
exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 9691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
const valueText = (value) => {
    switch (value.kind) {
        case 'text':
            return value.text;
        case 'link':
            return value.label;
        case 'blocks':
            return value.source;
    }
};




/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   FH: () => (/* binding */ unusedWord),
/* harmony export */   Jw: () => (/* binding */ landed),
/* harmony export */   OF: () => (/* binding */ foreignTemplates),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   xb: () => (/* binding */ openTemplate)
/* harmony export */ });
/* harmony import */ var liquidjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8694);
/* harmony import */ var _notify_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(767);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1008);




const landed = (parts, landing) => parts.map(part => (typeof part === 'string' ? part : land(part, landing))).join('');
const land = (value, landing) => {
    switch (value.kind) {
        case 'text':
            return landing.text(value.text);
        case 'link':
            return landing.link(value.label, value.url);
        case 'markdown':
            return landing.markdown(value.source);
    }
};
const PLAIN = {
    text: value => value,
    link: label => label,
    markdown: source => source,
};

const foreignTemplates = (given, env) => {
    const found = new Set();
    const waiting = [
        ...given,
        ...Object.entries(env).flatMap(([key, value]) => (key.startsWith('INPUT_') ? [] : [value])),
    ];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string' && (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.isTemplate)(value))
            found.add(value);
        else if (typeof value === 'object' && value !== null)
            for (const inner of Object.values(value))
                waiting.push(inner);
    }
    return [...found].flatMap(inForms).sort((a, b) => b.length - a.length);
};
const inForms = (value) => [
    ...new Set([value, value.trim(), JSON.stringify(value).slice(1, -1)]),
];
const guarded = (source, foreign) => {
    const pieces = foreign.filter(piece => source.includes(piece));
    if (pieces.length === 0)
        return { source, restore: parts => parts };
    const mark = unusedWord('foreign', [source]);
    const word = (at) => `${mark}${at}z`;
    const restored = (text) => text.replace(new RegExp(`${mark}(\\d+)z`, 'g'), (_all, at) => pieces[Number(at)] ?? '');
    return {
        source: pieces.reduce((rest, piece, at) => rest.replaceAll(piece, word(at)), source),
        restore: parts => parts.map(part => (typeof part === 'string' ? restored(part) : restoredValue(part, restored))),
    };
};
const restoredValue = (value, restored) => {
    switch (value.kind) {
        case 'text':
            return { ...value, text: restored(value.text) };
        case 'link':
            return { ...value, label: restored(value.label), url: restored(value.url) };
        case 'markdown':
            return { ...value, source: restored(value.source) };
    }
};
const unusedWord = (stem, texts) => {
    for (let count = 0;; count += 1) {
        const word = `${stem}${count}x`;
        if (!texts.some(text => text.includes(word)))
            return word;
    }
};

const boundNames = (nodes) => {
    const bound = new Map();
    const unclear = new Set();
    for (const { name, path } of bindingsIn(nodes)) {
        const [root = '', ...rest] = path ?? [];
        const whole = [...(bound.get(String(root)) ?? [root]), ...rest];
        const before = bound.get(name) ?? whole;
        if (path === undefined || unclear.has(String(root)) || before.join() !== whole.join())
            unclear.add(name);
        else
            bound.set(name, whole);
    }
    return new Map([...bound].filter(([name]) => !unclear.has(name)));
};
const bindingsIn = (nodes) => nodes.flatMap(node => [...bindingOf(node), ...bindingsIn(childrenOf(node))]);
const bindingOf = (node) => {
    if (node instanceof liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .ForTag */ .I9)
        return binding(node, LOOP, [0]);
    if (node instanceof liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .AssignTag */ .ED)
        return binding(node, ASSIGNED, []);
    return node instanceof liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .CaptureTag */ .XU ? [{ name: node.variable }] : [];
};
const LOOP = /^\s*([\w-]+)\s+in\s+([\w.-]+)(?!\s*\|)(?:\s|$)/;
const ASSIGNED = /^\s*([\w-]+)\s*=\s*([\w.-]+)\s*$/;
const binding = (node, form, below) => {
    if (!(node.token instanceof liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .TagToken */ .ie))
        return [];
    const { args } = node.token;
    const [, name, path] = form.exec(args) ?? [];
    if (name !== undefined && path !== undefined)
        return [{ name, path: [...path.split('.'), ...below] }];
    const [given] = /[\w-]+/.exec(args) ?? [];
    return given === undefined ? [] : [{ name: given }];
};
const childrenOf = (node) => node.children ? (0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValueSync */ .qr)(node.children(false, true)) : [];

class UnknownName extends Error {
    path;
    constructor(path) {
        super(`unknown name ${path}`);
        this.path = path;
    }
}
class Named extends liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Drop */ .ey {
    #path;
    #face;
    #parts;
    #open;
    constructor(path, face, parts, open = false) {
        super();
        this.#open = open;
        this.#path = path;
        this.#face = face;
        this.#parts = parts;
    }
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
class Formed extends liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Drop */ .ey {
    value;
    constructor(value) {
        super();
        this.value = value;
    }
    valueOf() {
        return landed([this.value], PLAIN);
    }
    toString() {
        return this.valueOf();
    }
}
class Captured extends liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Drop */ .ey {
    parts;
    constructor(parts) {
        super();
        this.parts = parts;
    }
    valueOf() {
        return landed(this.parts, PLAIN);
    }
    toString() {
        return this.valueOf();
    }
}

const textOf = (value) => {
    const plain = (0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .BA)(value);
    if (plain === null || plain === undefined)
        return '';
    if (typeof plain === 'string')
        return plain;
    if (typeof plain === 'number' || typeof plain === 'boolean')
        return String(plain);
    if (Array.isArray(plain))
        return plain.map(textOf).join(', ');
    return Object.keys(plain).length === 0 ? '' : JSON.stringify(plain);
};

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
const truncate = (value, max = 50, mark = _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK) => {
    const [text, end, length] = [textOf(value), textOf(mark), Number((0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .BA)(max))];
    return text.length <= length ? text : text.slice(0, (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.boundary)(text, length - end.length)) + end;
};
const SHORTHANDS = {
    '%F': '%Y-%m-%d',
    '%D': '%m/%d/%y',
    '%R': '%H:%M',
    '%T': '%H:%M:%S',
};
const date = function (value, format, zone) {
    const form = typeof format === 'string' ? format.replace(/%[%FDRT]/g, code => SHORTHANDS[code] ?? code) : format;
    return liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .filters */ .rb['date'].call(this, value, form, zone);
};
const shortSha = (value) => textOf(value).slice(0, 7);
const durationWords = (from, to) => {
    const ms = to === undefined ? secondsMs(from) : Date.parse(textOf(to)) - Date.parse(textOf(from));
    return ms >= 0 ? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(ms) : '';
};
const secondsMs = (value) => textOf(value).trim() === '' ? Number.NaN : Number(textOf(value)) * 1000;
const link = (target, label = target) => {
    const url = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(textOf(target));
    return url === undefined ? textOf(label) : new Formed({ kind: 'link', label: textOf(label), url });
};
const markdown = (value) => new Formed({ kind: 'markdown', source: textOf(value) });
const FILTERS = {
    ...Object.fromEntries(STANDARD.map(name => [name, liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .filters */ .rb[name]])),
    date,
    truncate,
    short_sha: shortSha,
    duration: durationWords,
    link,
    markdown,
};

const MAX_OUTPUT = 1_000_000;
const MAX_VALUES = 41_000;
class TooMuch extends Error {
}
const FORLOOP = ['index', 'index0', 'rindex', 'rindex0', 'first', 'last', 'length'];
class Scope extends liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Context */ .ob {
    #made = 0;
    #room = MAX_VALUES;
    constructor(names, liquid, limits = {}) {
        super(names, liquid.options, { globals: names, sync: true }, { ...limits, liquid });
    }
    spawn(item = {}) {
        const { memoryLimit, renderLimit } = this;
        return new Scope(item, this.liquid, { memoryLimit, renderLimit });
    }
    readProperty(from, name) {
        const key = (0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .BA)(name);
        if (from === null || from === undefined)
            return null;
        if (from instanceof Named)
            return from.part(String(key));
        if (from instanceof Captured || from instanceof Formed)
            return this.readProperty(from.valueOf(), key);
        if (from instanceof liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Drop */ .ey)
            return this.#loop(from, String(key));
        if (Array.isArray(from))
            return ofList(from, key);
        if (typeof from === 'string')
            return key === 'size' ? from.length : null;
        return typeof from === 'object' ? ofObject(from, String(key)) : null;
    }
    #loop(loop, key) {
        if (!FORLOOP.includes(key))
            throw new UnknownName(`forloop.${key}`);
        return super.readProperty(loop, key);
    }
    take(part) {
        const taken = typeof part === 'string' ? part : cutValue(part, this.#room);
        const length = unitsOf(taken);
        if (typeof part !== 'string')
            this.#room -= length;
        this.#made += 1 + length;
        if (this.#made > MAX_OUTPUT)
            throw new TooMuch();
        return taken;
    }
}
const unitsOf = (part) => {
    if (typeof part === 'string')
        return part.length;
    switch (part.kind) {
        case 'text':
            return part.text.length;
        case 'link':
            return part.label.length + part.url.length;
        case 'markdown':
            return part.source.length;
    }
};
const cutValue = (value, room) => {
    if (unitsOf(value) <= room)
        return value;
    switch (value.kind) {
        case 'text':
            return { ...value, text: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(value.text, room) };
        case 'link':
            return { kind: 'text', text: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(value.label, room) };
        case 'markdown':
            return { ...value, source: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(value.source, room) };
    }
};
const ofList = (list, key) => {
    if (typeof key === 'number')
        return list.at(key) ?? null;
    if (key === 'size')
        return list.length;
    if (key === 'first')
        return list[0] ?? null;
    return key === 'last' ? (list.at(-1) ?? null) : null;
};
const ofObject = (object, key) => {
    if (Object.hasOwn(object, key))
        return object[key] ?? null;
    return key === 'size' ? Object.keys(object).length : null;
};

const MAX_SOURCE = 1_000_000;
const MAX_TIME_MS = 5_000;
const MAX_MEMORY = 5_000_000;
const collector = (scope) => {
    const parts = [];
    const add = (part) => void parts.push(scope.take(part));
    return {
        parts,
        buffer: '',
        write: (written) => {
            if (typeof written === 'string')
                add(written);
            else if (Array.isArray(written))
                written.forEach(add);
        },
    };
};
class PartsTag extends liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .CaptureTag */ .XU {
    *render(context) {
        if (!(context instanceof Scope))
            throw new TypeError('not a scope of ours');
        const collected = collector(context);
        yield this.liquid.renderer.renderTemplates(this.templates, context, collected);
        context.bottom()[this.variable] = new Captured(collected.parts);
    }
}
const TAGS = {
    assign: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .AssignTag */ .ED,
    break: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .BreakTag */ .Q9,
    capture: PartsTag,
    case: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .CaseTag */ .Du,
    comment: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .CommentTag */ .wo,
    continue: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .ContinueTag */ .uW,
    echo: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .EchoTag */ .K4,
    for: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .ForTag */ .I9,
    if: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .IfTag */ .MI,
    liquid: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .LiquidTag */ .HO,
    unless: liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .UnlessTag */ .xI,
    '#': liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .InlineCommentTag */ .zI,
};
const TAG_NAMES = Object.keys(TAGS);
const written = (value) => {
    if (value instanceof Captured)
        return value.parts;
    if (value instanceof Formed)
        return [value.value];
    const plain = (0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValue */ .BA)(value);
    if (typeof plain === 'number' && Number.isSafeInteger(plain) && plain >= 0)
        return [String(plain)];
    return [{ kind: 'text', text: textOf(plain) }];
};
const create = () => {
    const liquid = new liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .Liquid */ .HX({
        strictFilters: true,
        outputEscape: written,
        templates: {},
        timezoneOffset: 0,
        locale: 'en-US',
        dateFormat: '%-d %B %Y, %H:%M UTC',
        parseLimit: MAX_SOURCE,
        renderLimit: MAX_TIME_MS,
        memoryLimit: MAX_MEMORY,
    });
    for (const name of Object.keys(liquid.tags))
        Reflect.deleteProperty(liquid.tags, name);
    for (const name of Object.keys(liquid.filters))
        Reflect.deleteProperty(liquid.filters, name);
    for (const [name, tag] of Object.entries(TAGS))
        liquid.registerTag(name, tag);
    for (const [name, filter] of Object.entries(FILTERS))
        liquid.registerFilter(name, filter);
    return liquid;
};
const liquid = create();
const parse = (source) => liquid.parse(source);
const variablesOf = (nodes) => liquid.analyzeSync([...nodes], { partials: false });
const render = (nodes, names) => {
    const scope = new Scope(names, liquid);
    const collected = collector(scope);
    (0,liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .toValueSync */ .qr)(liquid.renderer.renderTemplates([...nodes], scope, collected));
    return collected.parts;
};

const mistake = (input, [line, column], problem, mend, cause) => new _notify_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `line ${line}, column ${column}: ${problem}`, mend, { cause });
const ELSEWHERE = {
    secrets: 'templates see no secrets',
    'github.token': 'templates see no secrets',
    env: 'write the expression ${{ env.NAME }} instead',
    vars: 'write the expression ${{ vars.NAME }} instead',
    inputs: 'write event.inputs, or the expression ${{ inputs.NAME }}',
    runner: 'write the expression ${{ runner.NAME }} instead',
};
const rootOf = (path) => path.split('.', 1)[0] ?? '';
const unknownName = (input, at, found, names) => {
    const path = found.replace(/\[\d+\]/g, '[]');
    const elsewhere = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ELSEWHERE, path) ?? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(ELSEWHERE, rootOf(path));
    const root = `${rootOf(path)}.`;
    const siblings = names.filter(name => name.startsWith(root));
    const parts = siblings.map(name => name.slice(root.length));
    const part = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path.slice(root.length), parts);
    const near = siblings.length === 0 ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(path, names) : part && root + part;
    const mend = elsewhere ??
        (near !== undefined
            ? `did you mean ${near}?`
            : siblings.length > 0
                ? `write ${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.either)(siblings)}`
                : 'the README lists what templates know');
    return mistake(input, at, `${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(path)} is not known`, mend);
};
const NO_FILTER = {
    raw: 'values are always escaped; markdown reads one as Markdown',
    escape: 'leave it out, since values are always escaped',
    h: 'leave it out, since values are always escaped',
    newline_to_br: 'use markdown, which keeps paragraphs and lists',
    strip_html: 'use markdown, which leaves tags out',
};
const NO_TAG = {
    raw: 'write {{ "{{" }} for two braces',
    include: 'templates read no files',
    render: 'templates read no files',
    layout: 'templates read no files',
};
const suggestion = (name, reasons, names) => {
    const reason = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.entry)(reasons, name);
    if (reason !== undefined)
        return reason;
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names);
    return near === undefined ? `there are ${names.toSorted().join(', ')}` : `did you mean ${near}?`;
};
const LIMIT = ' limit exceeded';
const messageOf = (error) => error.message.replace(/(?:, file:.*)?, line:\d+, col:\d+$/s, '');
const malformed = (input, error) => {
    if (error instanceof Error && error.message.endsWith(LIMIT))
        return mistake(input, [1, 1], 'the template is too long', 'write a shorter one', error);
    if (!liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .LiquidError */ .HN.is(error))
        throw error;
    const [at, message] = [placeOf(error), messageOf(error)];
    const filter = /^undefined filter: (.*)$/s.exec(message)?.[1];
    if (filter !== undefined) {
        const mend = suggestion(filter, NO_FILTER, Object.keys(FILTERS));
        return mistake(input, placeIn(error, filter), `there is no filter ${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(filter)}`, mend, error);
    }
    const tag = /^tag "(.*)" not found$/s.exec(message)?.[1];
    if (tag !== undefined)
        return mistake(input, at, `there is no tag ${(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(tag)}`, suggestion(tag, NO_TAG, TAG_NAMES), error);
    const words = message.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
    return mistake(input, at, (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(words, LONGEST), 'write {{ name | filter }} or {% tag %} … {% endtag %}', error);
};
const LONGEST = 160;
const placeOf = (error) => error.token.getPosition();
const placeIn = (error, filter) => {
    const [line, column] = placeOf(error);
    const pieces = error.token.getText().split('|');
    const index = pieces.findIndex((piece, at) => at > 0 && piece.trim().split(/[\s:}%]/, 1)[0] === filter);
    if (index < 0)
        return [line, column];
    const gap = /^\s*/.exec(pieces[index] ?? '')?.[0] ?? '';
    const lines = `${pieces.slice(0, index).join('|')}|${gap}`.split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return lines.length === 1 ? [line, column + last] : [line + lines.length - 1, last + 1];
};
const broken = (input, error, names) => {
    if (!liquidjs__WEBPACK_IMPORTED_MODULE_2__/* .LiquidError */ .HN.is(error))
        throw error;
    const at = placeOf(error);
    const origin = 'originalError' in error ? error.originalError : undefined;
    if (origin instanceof UnknownName)
        return unknownName(input, at, origin.path, names);
    if (origin instanceof TooMuch || messageOf(error).endsWith(LIMIT))
        return mistake(input, at, 'the template makes too much', 'let it loop less', error);
    throw error;
};

const MEANINGS = {
    name: 'the name of a job or a step',
    result: '`failure` or `cancelled`',
    url: 'its page, where GitHub’s API told it, as it tells all that follow',
    legs: 'the values of the legs that failed, where several of a matrix did',
    step: 'the step that failed in it',
    error: 'its first error',
    at: 'the file and line of that error',
};
const FAILED_PARTS = Object.entries(MEANINGS);
const failedOf = ({ failures, jobs, failedSteps }) => {
    const cancelled = jobs.filter(({ result }) => result === 'cancelled');
    if (failures.length > 0)
        return [...failures.map(withReasons), ...cancelled.map(bare)];
    return [
        ...jobs.filter(job => job.result === 'failure' || cancelled.includes(job)).map(bare),
        ...failedSteps.map(name => bare({ name, result: 'failure' })),
    ];
};
const bare = ({ name, result }) => ({
    name,
    result,
    ...{ url: undefined, legs: undefined, step: undefined, error: undefined, at: undefined },
});
const withReasons = ({ job, url, legs, steps, errors: [error] }) => ({
    name: job,
    result: 'failure',
    url: url ?? legs[0]?.url,
    legs: namesOf(legs),
    step: namesOf(steps),
    error: error?.text,
    at: error?.at,
});
const namesOf = (list) => list.length === 0 ? undefined : list.map(({ name }) => name).join(', ');

const repoUrl = ({ facts }) => facts.subject.repo?.url;
const homeUrl = (known) => known.tip.home ?? repoUrl(known);
const half = (index) => (known) => known.facts.subject.repo?.name.split('/')[index];
const listed = (list) => list.map(({ name: label }) => label).join(', ');
const KINDS = { branch: 'branch', tag: 'tag', pull: 'pull request', queue: 'merge queue' };
const FACTS = [
    {
        name: 'status',
        meaning: '`success`, `failure`, `cancelled`, `skipped` or `running`',
        of: ({ facts }) => facts.told,
    },
    { name: 'title', meaning: 'the title that Hookline would write', of: ({ headline }) => headline.title },
    { name: 'symbol', meaning: 'the symbol in front of that title', of: ({ headline }) => headline.symbol },
    { name: 'url', meaning: 'where that title leads', of: ({ headline }) => headline.url },
    {
        name: 'body',
        meaning: 'the text of a release, an issue, a comment: Markdown, for the filter `markdown`',
        of: ({ facts }) => facts.subject.news.body,
    },
    { name: 'repo', meaning: 'the repository', of: ({ facts }) => facts.subject.repo?.name },
    { name: 'repo.owner', meaning: 'its owner', of: half(0) },
    { name: 'repo.name', meaning: 'its name alone', of: half(1) },
    { name: 'repo.url', meaning: 'its page', of: repoUrl },
    { name: 'actor', meaning: 'who caused the event', of: ({ facts }) => facts.subject.actor?.login },
    { name: 'actor.url', meaning: 'their profile', of: ({ facts }) => facts.subject.actor?.url },
    {
        name: 'ref',
        meaning: 'the branch or tag; of a pull request its head',
        of: ({ tip: { ref } }) => ref && ('name' in ref ? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.name)(ref.name) : (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refLabel)(ref))),
    },
    {
        name: 'ref.kind',
        meaning: '`branch`, `tag`, `pull request` or `merge queue`',
        of: ({ tip }) => tip.ref && KINDS[tip.ref.kind],
    },
    {
        name: 'ref.url',
        meaning: 'its page, unless it is gone',
        of: known => {
            const { ref, gone } = known.tip;
            const home = homeUrl(known);
            return ref && !gone && home ? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refUrl)(home, ref) : undefined;
        },
    },
    { name: 'commit', meaning: 'the commit, seven digits', of: ({ tip }) => tip.sha?.slice(0, 7) },
    { name: 'commit.sha', meaning: 'the whole hash', of: ({ tip }) => tip.sha },
    { name: 'commit.title', meaning: 'the first line of its message', of: ({ tip }) => tip.title },
    { name: 'commit.message', meaning: 'its whole message', of: ({ tip }) => tip.message },
    { name: 'commit.author', meaning: 'who wrote it', of: ({ tip }) => tip.author },
    {
        name: 'commit.url',
        meaning: 'its page',
        of: known => {
            const home = homeUrl(known);
            return known.tip.sha && home && `${home}/commit/${known.tip.sha}`;
        },
    },
    {
        name: 'run',
        meaning: 'the workflow and the number of its run',
        of: ({ facts: { run } }) => [run.workflow, run.number === undefined ? undefined : `run ${run.number}`]
            .filter(part => part !== undefined)
            .join(', '),
    },
    { name: 'run.workflow', meaning: 'the name of the workflow', of: ({ facts }) => facts.run.workflow },
    { name: 'run.number', meaning: 'the number alone', of: ({ facts }) => facts.run.number },
    { name: 'run.attempt', meaning: '1, or more for a re-run', of: ({ facts }) => facts.run.attempt },
    { name: 'run.url', meaning: 'its page', of: ({ facts }) => facts.run.url },
    { name: 'run.actor', meaning: 'who started it', of: ({ facts }) => facts.run.actor },
    {
        name: 'run.duration',
        meaning: 'how long it took, where that is known (`workflow_run`, `live`)',
        of: ({ facts: { run } }) => (run.durationMs === undefined ? undefined : (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.duration)(run.durationMs)),
    },
    {
        name: 'job',
        meaning: 'the job that reports, where it reports for itself; `job.status` and the rest of its context too',
        of: ({ facts }) => facts.job?.name,
    },
    { name: 'job.url', meaning: 'its page', of: ({ facts }) => facts.job?.url },
    {
        name: 'failures',
        meaning: 'what failed, a list: jobs, as GitHub’s API or `needs` tell; else the steps of `steps`',
        of: ({ facts }) => listed(failedOf(facts)),
    },
    ...FAILED_PARTS.map(([part, meaning]) => ({
        name: `failures[].${part}`,
        meaning,
        of: ({ facts }) => failedOf(facts)[0]?.[part],
    })),
    { name: 'jobs', meaning: 'the jobs of `needs`, a list', of: ({ facts }) => listed(facts.jobs) },
    { name: 'jobs[].name', meaning: 'the name of a job', of: ({ facts }) => facts.jobs[0]?.name },
    {
        name: 'jobs[].result',
        meaning: '`success`, `failure`, `cancelled` or `skipped`',
        of: ({ facts }) => facts.jobs[0]?.result,
    },
];

const OPEN = ['event', 'job', 'needs', 'steps', 'matrix'];
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
const githubOf = (env) => new Map(GITHUB.map(key => [key, env[`GITHUB_${key.toUpperCase()}`]]));
const NAMES = [
    ...FACTS.map(({ name }) => name),
    ...OPEN,
    'github',
    'github.event',
    ...GITHUB.map(key => `github.${key}`),
];
const isOpen = (root) => OPEN.includes(root);
const LISTS = new Set(FACTS.flatMap(({ name }) => /^(.*)\[\]\./.exec(name)?.[1] ?? []));
const ITEMS = new Set(FACTS.map(({ name }) => name));
const OBJECTS = new Set(NAMES.flatMap(name => /^(.*)\./.exec(name)?.[1] ?? []));
const OF_LISTS = ['size', 'first', 'last'];
const unknownIn = ([root, part, inner]) => {
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
    if (!NAMES.includes(whole))
        return part === 'size' && !OBJECTS.has(name) ? undefined : whole;
    return inner === undefined || inner === 'size' ? undefined : `${whole}.${inner}`;
};
const unknownInList = (name, part, inner) => {
    if (typeof part === 'string' && !OF_LISTS.includes(part))
        return `${name}.${part}`;
    return inner === undefined || ITEMS.has(`${name}[].${inner}`) ? undefined : `${name}[].${inner}`;
};

const openTemplate = (input, source, foreign) => {
    const guard = guarded(source, foreign);
    if (guard.source === source)
        return read(input, source);
    try {
        const template = read(input, guard.source);
        return { render: names => guard.restore(template.render(names)) };
    }
    catch {
        return read(input, source);
    }
};
const read = (input, source) => {
    const nodes = parsed(input, source);
    for (const { path, at } of pathsIn(nodes)) {
        const wrong = unknownIn(path);
        if (wrong !== undefined)
            throw unknownName(input, at, wrong, NAMES);
    }
    return {
        render: names => {
            try {
                return render(nodes, names);
            }
            catch (error) {
                throw broken(input, error, NAMES);
            }
        },
    };
};
const pathsIn = (nodes) => {
    const { globals, variables } = variablesOf(nodes);
    const bound = boundNames(nodes);
    const local = Object.values(variables)
        .flat()
        .filter(({ segments: [root] }) => bound.has(String(root)));
    return [...Object.values(globals).flat(), ...local].map(({ segments, location }) => {
        const dynamic = segments.findIndex(segment => typeof segment === 'object');
        const [root = '', ...rest] = (dynamic < 0 ? segments : segments.slice(0, dynamic));
        const isLocal = !Object.hasOwn(globals, String(root));
        const start = (isLocal && bound.get(String(root))) || [root];
        return { path: [...start, ...rest], at: [location.row, location.col] };
    });
};
const parsed = (input, source) => {
    try {
        return parse(source);
    }
    catch (error) {
        throw malformed(input, error);
    }
};

const tipOf = (payload, context) => {
    const head = headOf(payload, context);
    const isKnown = head?.ref !== undefined || (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(head?.sha)) !== undefined;
    const { ref, gone, home, sha, commit } = head && isKnown ? head : ownOf(payload, context);
    return {
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('ref', ref),
        ...((gone === true || home === null) && { gone: true }),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('home', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.url)(home?.html_url)),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('sha', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.shaOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(sha) ?? (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(commit?.id))),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('title', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.firstLine)(commit?.message)),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('message', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(commit?.message)),
        ...(0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.known)('author', (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.authorOf)(commit)?.name),
    };
};
const headOf = (payload, context) => {
    const run = payload.workflow_run ?? payload.check_run ?? payload.check_suite;
    const { pull_request: pull, merge_group: group, deployment } = payload;
    if (run) {
        const branch = run.head_branch ?? payload.check_run?.check_suite?.head_branch;
        const home = payload.workflow_run?.head_repository;
        return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(branch)), home, sha: run.head_sha, commit: run.head_commit };
    }
    if (pull)
        return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(pull.head?.ref)), home: pull.head?.repo, sha: pull.head?.sha };
    if (group)
        return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(group.head_ref)), sha: group.head_sha, commit: group.head_commit };
    if (deployment)
        return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.deployedRef)(deployment.ref, context)), sha: deployment.sha };
    if (!payload.commit || !payload.sha)
        return undefined;
    const { message, author } = payload.commit.commit ?? {};
    return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)((0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.branchOfStatus)(payload)), sha: payload.sha, commit: { message, author } };
};
const ownOf = (payload, context) => {
    if (payload.ref_type) {
        const gone = context.event === 'delete';
        return { ref: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.namedRef)(payload.ref, payload.ref_type), gone, sha: gone ? undefined : context.sha };
    }
    const full = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(payload.ref) ?? context.ref;
    const ref = (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.refOf)(full);
    const gone = payload.deleted === true;
    const isOwn = full === context.ref && ref?.kind !== 'pull' && !gone;
    const commit = payload.head_commit;
    return { ref, gone, sha: (0,_notify_cjs__WEBPACK_IMPORTED_MODULE_0__.str)(commit?.id) ?? (isOwn ? context.sha : undefined), commit };
};

const variables = (facts, headline, contexts, given) => {
    const { payload, context } = given;
    const known = { facts, headline, context, tip: tipOf(payload, context) };
    return new Named('', null, new Map([
        ...factsOf(known),
        ['failures', failedOf(facts).map((one, at) => item(`failures[${at}]`, one))],
        ['jobs', facts.jobs.map((one, at) => item(`jobs[${at}]`, one))],
        ['job', jobOf(known, contexts.job)],
        ['needs', contexts.needs],
        ['steps', contexts.steps],
        ['matrix', contexts.matrix],
        ['event', payload],
        [
            'github',
            new Named('github', null, new Map([...githubOf(given.env), ['event', payload]])),
        ],
    ]));
};
const item = (path, one) => new Named(path, one.name, new Map(Object.entries(one)));
const factsOf = (known) => {
    const roots = FACTS.filter(({ name }) => !/[.[]/.test(name));
    return roots.map(root => {
        const parts = FACTS.filter(({ name }) => name.startsWith(`${root.name}.`));
        const face = root.of(known);
        if (parts.length === 0)
            return [root.name, face];
        const entries = parts.map(part => [part.name.slice(root.name.length + 1), part.of(known)]);
        return [root.name, new Named(root.name, face, new Map(entries))];
    });
};
const jobOf = ({ facts }, context) => new Named('job', facts.job?.name, new Map([
    ...Object.entries(context),
    ['name', facts.job?.name],
    ['url', facts.job?.url],
]), true);




/***/ })

};
;