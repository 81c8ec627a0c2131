/******/ ((() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 3024:
/***/ (((module) => {

"use strict";
module.exports = require("node:fs");

/***/ })),

/***/ 1455:
/***/ ((module) => {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (((module) => {

"use strict";
module.exports = require("node:http");

/***/ })),

/***/ 2467:
/***/ ((module) => {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ (((module) => {

"use strict";
module.exports = require("node:os");

/***/ })),

/***/ 6760:
/***/ (((module) => {

"use strict";
module.exports = require("node:path");

/***/ })),

/***/ 643:
/***/ ((module) => {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

"use strict";
module.exports = require("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

"use strict";
module.exports = require("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

"use strict";
module.exports = require("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ (((module) => {

"use strict";
module.exports = require("os");

/***/ })),

/***/ 6928:
/***/ ((module) => {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 3231:
/***/ (((__unused_webpack_module, exports, __nccwpck_require__) => {

"use strict";


var node_path = __nccwpck_require__(6760);
var node_fs = __nccwpck_require__(3024);
var node_http = __nccwpck_require__(7067);
var node_os = __nccwpck_require__(8161);
var _core = __nccwpck_require__(3134);

const contextOf = ((env) => {
    const read = ((key, ...names) => {
        const value = names.map((name => env[name]?.trim())).find((found => found));
        return value ? { [key]: value } : {};
    });
    const runNumber = Number(env['GITHUB_RUN_NUMBER']);
    return {
        event: env['GITHUB_EVENT_NAME']?.trim() || 'unknown',
        serverUrl: (env['GITHUB_SERVER_URL']?.trim() || 'https://github.com').replace(/\/+$/, ''),
        ...read('repository', 'GITHUB_REPOSITORY'),
        ...read('sha', 'GITHUB_SHA'),
        ...read('ref', 'GITHUB_REF'),
        ...read('workflow', 'GITHUB_WORKFLOW'),
        ...read('job', 'GITHUB_JOB'),
        ...read('runId', 'GITHUB_RUN_ID'),
        ...(runNumber > 0 && { runNumber }),
        attempt: Math.max(1, Math.trunc(Number(env['GITHUB_RUN_ATTEMPT'])) || 1),
        ...read('actor', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR'),
    };
});

const NO_EVENT = { readable: true, payload: {} };
const readEventFile = (async (env, files) => {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || path === '')
        return unreadable('is not set');
    try {
        return parseEventFile(await files.read(path));
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        return unreadable(`could not be read${code}`);
    }
});
const parseEventFile = ((content) => {
    if (content.trim() === '')
        return unreadable('is empty');
    const parsed = parse$1(content);
    if (parsed === undefined)
        return unreadable('is not valid JSON');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
        ? { readable: true, payload: parsed }
        : unreadable('holds no JSON object');
});
const unreadable = (problem) => ({
    readable: false,
    payload: {},
    note: `The event file (GITHUB_EVENT_PATH) ${problem}, so the message tells only what the environment says`,
});
const parse$1 = ((content) => {
    try {
        return JSON.parse(content.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
});

class UserError extends Error {
    name = 'UserError';
    problem;
    mend;
    constructor(input, problem, mend, options) {
        super(`${input}: ${problem}; ${mend}`, options);
        this.problem = `${input}: ${problem}`;
        this.mend = mend;
    }
}

const broke = (error) => `Hookline broke: ${error instanceof Error ? error.message : String(error)}`;

const toOutputs = ((receipts) => ({
    outcome: 'delivered',
    messageId: receipts.map(idsOf).join('\n'),
    payload: bodies(receipts.map((receipt => ({
        ...receipt.post,
        payloads: receipt.kind === 'delivered' ? receipt.sent : receipt.post.payloads,
    })))),
    reason: `Delivered to ${receipts.map((receipt => receipt.post.destination.name)).join(', ')}`,
    undelivered: '[]',
}));
const idsOf = (({ messageIds }) => messageIds.filter((id => id !== '')).join(' '));
const writeOutputs = ((outputs, runner) => {
    runner.output('outcome', outputs.outcome);
    runner.output('message-id', outputs.messageId);
    runner.output('payload', outputs.payload);
    runner.output('reason', outputs.reason);
    runner.output('undelivered', outputs.undelivered);
});
const bodies = ((posts) => JSON.stringify(posts.flatMap((post => post.payloads.map((payload => payload.body))))));

const nothingSent = (outcome, reason) => ({
    outcome,
    messageId: '',
    payload: '[]',
    reason,
    undelivered: '[]',
});

const shown = '***';
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    map(derive) {
        return new Secret(derive(this.#value));
    }
    toString() {
        return shown;
    }
    toJSON() {
        return shown;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return shown;
    }
}

const patterns = () => {
    const TERMINAL = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]/g;
    const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2067\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g;
    const TAGS = /(\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
    const SHAPED = String.raw `(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}]`;
    const JOINERS = new RegExp(String.raw `((?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=\p{Extended_Pictographic})|(?<=${SHAPED})[\u200c\u200d](?=${SHAPED}))|[\u200c\u200d]`, 'gu');
    const VARIANTS = new RegExp(String.raw `((?<=\p{Emoji})[\ufe0e\ufe0f]|(?<=[\p{L}\p{S}])[\ufe00-\ufe0d]|(?<=\p{Script=Han})[\u{e0100}-\u{e01ef}])|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]`, 'gu');
    const TOWERS = new RegExp(String.raw `(\p{M}{6})\p{M}+`, 'gu');
    return [
        [TERMINAL, ''],
        [UNSEEN, ''],
        [TAGS, '$1'],
        [JOINERS, '$1'],
        [VARIANTS, '$1'],
        [TOWERS, '$1'],
    ];
};
let known$2;
const ISOLATES$1 = /[\u2068\u2069]/g;
const withoutLoneIsolates = (value) => isBalanced(value) ? value : value.replace(ISOLATES$1, '');
const isBalanced = (value) => {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES$1)) {
        open += mark === '\u2069' ? -1 : 1;
        if (open < 0)
            return false;
    }
    return open === 0;
};
const withoutHidden = (value) => {
    known$2 ??= patterns();
    const cleaned = known$2.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept), value.toWellFormed());
    return withoutLoneIsolates(cleaned);
};

const LINE_BREAKS = /\r\n|[\r\v\f\x85\u2028\u2029]/g;
const ISOLATES = /[\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;
const HARMLESS$1 = /^(?:[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3096\u30a0-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9f]|[\ud83c-\ud83e][\udc00-\udfff])*$/;
const ASCII$1 = /^[\t\n\r\x20-\x7e]*$/;
const withoutUnseen = ((value) => ASCII$1.test(value) || HARMLESS$1.test(value) ? value : withoutHidden(value));
const fragment = ((value) => withoutUnseen(value).replace(/[\s\x85]+/g, ' '));
const oneLine = ((value) => fragment(value).trim());
const manyLines = (value) => withoutUnseen(value).replace(LINE_BREAKS, '\n');
const isolate = ((value) => !ASCII$1.test(value) && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value);
const openIsolates = (value) => {
    let open = 0;
    for (const [mark] of value.matchAll(ISOLATES))
        open = mark === '\u2069' ? Math.max(0, open - 1) : open + 1;
    return open;
};
const closeIsolates = (value) => value + '\u2069'.repeat(openIsolates(value));

const lines = ((raw) => raw
    .split(/\r\n|\r|\n/)
    .map((line => line.trim()))
    .filter((line => line !== '' && !line.startsWith('#'))));
const items = ((raw) => {
    const found = lines(raw);
    if (found.length !== 1)
        return found;
    return found.flatMap((line => line.split(','))).flatMap((item => item.trim() || []));
});

const NAMED$2 = /^([^=:/?#]+?)\s*=\s*(\S.*)$/;
const secretLines = ((raw) => webhookLines(raw).map((({ url }) => url)));
const webhooks = ((input, raw) => {
    const all = webhookLines(raw);
    return all.map((({ name, url }, index) => {
        if (!URL.canParse(url) || !/^https?:\/\//i.test(url)) {
            throw new UserError(input, `entry ${index + 1}${name === undefined ? '' : ` (${name})`} is not a URL`, 'write https://\u2026 or name = https://\u2026, one per line and without quotes');
        }
        if (name !== undefined && all.some(other => other.name === name && other.url !== url)) {
            throw new UserError(input, `two URLs are named ${name}, which nobody could tell apart`, 'give each a name of its own');
        }
        return { ...(name !== undefined && { name }), url: new Secret(url) };
    }));
});
const webhookLines = ((raw) => lines(raw)
    .flatMap((line => line.split(/,\s*(?=https?:\/\/)/i)))
    .map((line => {
    const [, name, url] = NAMED$2.exec(line) ?? [];
    return name === undefined || url === undefined ? { url: line } : { name: oneLine(name), url };
})));

const checkHost = ((url, own, allowed, told) => {
    const listed = allowed.includes(url.hostname) || allowed.includes(`${url.hostname}:${portOf(url)}`);
    if (!own && !listed) {
        throw new UserError(told.input, `${told.subject} points to ${url.host}, which is ${told.kind}`, 'correct it, or add the host to allowed-hosts if it is yours');
    }
    if (url.protocol === 'http:' && !(listed && isLoopback(url.hostname))) {
        throw new UserError(told.input, `${told.subject} is an http: URL, which would send the secret in the open`, 'write https:');
    }
});
const portOf = ((url) => url.port || (url.protocol === 'https:' ? '443' : '80'));
const isLoopback = ((host) => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host));

const HOSTS$1 = /^(?:(?:ptb|canary)\.)?discord\.com$|^(?:(?:www|ptb|canary)\.)?discordapp\.com$/;
const PATH = /^(\/api)(\/v\d+)?(\/webhooks\/\d+\/[\w-]+)(\/slack|\/github)?\/?$/;
const VERSION = '/v10';
const recognise = ((url) => {
    if (!PATH.test(url.pathname))
        return HOSTS$1.test(url.hostname) ? 'part' : 'no';
    return HOSTS$1.test(url.hostname) ? 'host' : 'path';
});
const suffixOf = ((url) => PATH.exec(url.pathname)?.[4]);
const remark$1 = ((url) => {
    const suffix = suffixOf(url);
    return suffix === undefined
        ? undefined
        : `Discord is spoken to natively; the suffix ${suffix} of the webhook URL is not needed`;
});
const threadFor = ((url, { body, to }) => 'thread_name' in body ? null : (to?.thread ?? url.searchParams.get('thread_id')));
const addressOf = ((value, payload) => {
    const url = new URL(value);
    const [, api, version, webhook] = PATH.exec(url.pathname) ?? [];
    const thread = threadFor(url, payload);
    const edited = payload.to?.message;
    if (api !== undefined && webhook !== undefined) {
        const pinned = version ?? (HOSTS$1.test(url.hostname) ? VERSION : '');
        url.pathname = api + pinned + webhook;
    }
    if (edited !== undefined)
        url.pathname += `/messages/${edited}`;
    url.hash = '';
    url.search = new URLSearchParams({
        ...(thread === null ? {} : { thread_id: thread }),
        ...(edited === undefined ? { wait: 'true' } : {}),
        ...('components' in payload.body ? { with_components: 'true' } : {}),
    }).toString();
    return url.href;
});

const USER_AGENT = 'DiscordBot (https://github.com/hookline/hookline, 1)';
const request$1 = ((payload, url) => ({
    method: payload.to?.message === undefined ? 'POST' : 'PATCH',
    url: url.map((value => addressOf(value, payload))),
    headers: { 'content-type': 'application/json', 'user-agent': USER_AGENT },
    body: JSON.stringify(payload.body),
}));

const discord = {
    id: 'discord',
    kind: 'webhook',
    title: 'Discord',
    env: ['DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'],
    recognise,
    edits: true,
    remark: remark$1,
    render: (async (message, envelope) => (await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 4596))).render(message, envelope)),
    adopt: async (own, envelope) => (await __nccwpck_require__.e(/* import() */ 860).then(__nccwpck_require__.bind(__nccwpck_require__, 1860))).adopt(own, envelope),
    place: async (payload, spot) => (await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 4596))).place(payload, spot),
    follow: async (part, before, channelId) => (await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 4596))).follow(part, before, channelId),
    editor: async (payload) => (await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 4596))).editor(payload),
    request: request$1,
    judge: (async (answer, nowMs) => (await __nccwpck_require__.e(/* import() */ 596).then(__nccwpck_require__.bind(__nccwpck_require__, 4596))).judge(answer, nowMs)),
    draining: async () => (await __nccwpck_require__.e(/* import() */ 638).then(__nccwpck_require__.bind(__nccwpck_require__, 2638))).draining,
};

const MARK = '\u2026';
const WORD_REACH = 20;
let segmenter;
const isPlain = (unit) => unit >= 0x20 && unit <= 0x7e;
const boundary = (value, at) => {
    if (at <= 0 || at >= value.length)
        return Math.max(0, Math.min(at, value.length));
    if (isPlain(value.charCodeAt(at - 1)) && isPlain(value.charCodeAt(at)))
        return at;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    const segments = segmenter.segment(value.slice(0, at + 2));
    let end = segments.containing(at)?.index ?? 0;
    while (end > 0 && (value[end - 1] === '\u200d' || value[end - 1] === '\u200c')) {
        end = segments.containing(end - 1)?.index ?? 0;
    }
    return end;
};
const wordEnd = (value, at) => {
    if (at <= 0 || at >= value.length)
        return at;
    const near = value.slice(Math.max(0, at - WORD_REACH), at);
    const space = /\s/.test(value.charAt(at)) ? -1 : near.search(/\s\S*$/);
    const end = space < 0 ? at : at - near.length + space;
    const kept = value.slice(0, end).trimEnd().length;
    return kept === 0 ? at : kept;
};
const cutNear = (value, at) => boundary(value, wordEnd(value, boundary(value, at)));
const keptLength = (value, max) => {
    const kept = cutNear(value, max - MARK.length);
    const open = openIsolates(value.slice(0, kept));
    return open === 0 ? kept : cutNear(value, max - MARK.length - open);
};
const cutText = ((value, max) => {
    if (value.length <= max)
        return value;
    if (max <= 0)
        return '';
    return closeIsolates(value.slice(0, keptLength(value, max)) + MARK);
});

const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const dayWords = (year, month, date) => {
    const word = MONTHS[month - 1];
    return word === undefined ? undefined : `${date} ${word} ${year}`;
};
const utcDay = (atMs) => {
    const date = new Date(atMs);
    return dayWords(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? '';
};

const flat = ((nodes, lineBreak) => {
    let out = '';
    for (const node of nodes) {
        if (node.kind === 'break')
            out += lineBreak;
        else if (node.kind === 'text' || node.kind === 'code')
            out += node.text;
        else if (node.kind === 'time')
            out += utcDay(node.at);
        else
            out += flat(node.of, lineBreak);
    }
    return out;
});
const plain$1 = ((nodes) => flat(nodes, ' '));
const indent = (value, first, others) => first + value.replaceAll('\n', `\n${others}`);
const itemText = (item, marker) => {
    const box = item.checked === undefined ? '' : item.checked ? '\u2611 ' : '\u2610 ';
    return indent(plainBlocks(item.of), marker + box, ' '.repeat(marker.length));
};
const blockText = ((block) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flat(block.of, '\n');
        case 'list': {
            const { start } = block;
            const marker = (index) => (start === undefined ? '\u2022 ' : `${String(start + index)}. `);
            return block.items.map((item, index) => itemText(item, marker(index))).join('\n');
        }
        case 'quote':
            return indent(plainBlocks(block.of), '> ', '> ');
        case 'pre':
            return block.text;
        case 'rule':
            return '---';
    }
});
const plainBlocks = ((blocks) => blocks.map(blockText).join('\n'));
const leafLength = ((block) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return flat(block.of, '').length;
        case 'list':
            return block.items.reduce((sum, item) => sum + leafLengthOf(item.of), 0);
        case 'quote':
            return leafLengthOf(block.of);
        case 'pre':
            return block.text.length;
        case 'rule':
            return 0;
    }
});
const leafLengthOf = ((blocks) => blocks.reduce(((sum, block) => sum + leafLength(block)), 0));

const UNSAFE = /[|<>"\s\0-\x1f\x7f]/g;
const parsedUrl = ((url) => (URL.canParse(url) ? new URL(url) : undefined));
const encoded = ((url) => url.href.replace(UNSAFE, encodeURIComponent));
const safeLink = ((url) => {
    const target = parsedUrl(url);
    if (target?.protocol !== 'http:' && target?.protocol !== 'https:')
        return undefined;
    return target.username === '' && target.password === '' ? encoded(target) : undefined;
});
const safeTarget = ((url) => {
    const target = parsedUrl(url);
    return target?.protocol === 'mailto:' ? encoded(target) : safeLink(url);
});

const LIMITS = {
    text: 3900,
    allBlocks: 12_000,
    blocks: 50,
    sectionText: 3000,
    sectionFields: 10,
    fieldText: 2000,
    contextText: 3000,
    buttons: 25,
    buttonLabel: 75,
    url: 3000,
    altText: 2000,
};
const SHARES = {
    title: 300,
    where: 300,
    repo: 150,
    fallback: 300,
    username: 80,
    listIndent: 8,
    fieldLeast: 40,
    buttons: 6000,
    printedLink: 1500,
    headline: 2000,
    factsKeep: 300,
    factsMost: 0.25,
    fieldsKeep: 0.25,
    bodyKeep: 0.25,
    joints: 100,
};
const MOMENT = '{date_short_pretty} at {time}';
const RULE = '\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500';
const INDENT = '    ';

const mrkdwn = ((text) => ({ type: 'mrkdwn', text, verbatim: true }));
const section = (text) => ({ type: 'section', text: mrkdwn(text) });
const fieldSections = ((fields) => Array.from({ length: Math.ceil(fields.length / LIMITS.sectionFields) }, (_, i) => ({
    type: 'section',
    fields: fields.slice(i * LIMITS.sectionFields, (i + 1) * LIMITS.sectionFields).map(mrkdwn),
})));
const context$1 = ((text) => text.trim() === '' ? [] : [{ type: 'context', elements: [mrkdwn(text)] }]);
const actions = ((elements) => elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }]);
const image = ((url, alt) => {
    const target = url === undefined ? undefined : safeLink(url);
    if (target === undefined || target.length > LIMITS.url)
        return [];
    return [{ type: 'image', image_url: target, alt_text: alt }];
});
const withThumbnail = ((blocks, thumbnail) => {
    const [accessory] = thumbnail;
    const at = blocks.findIndex((block => block.type === 'section'));
    if (accessory === undefined || at < 0)
        return [...blocks, ...thumbnail];
    return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
});

const text = ((value) => ({ kind: 'text', text: value }));
const code = (value) => ({ kind: 'code', text: value });
const strong = (...of) => ({ kind: 'strong', of });
const paragraph = ((...of) => ({ kind: 'paragraph', of }));
const link = ((label, url) => url === undefined ? text(label) : { kind: 'link', url, of: [text(label)] });

const ASCII = /[\x00-\x7f]/;
const ASCII_WORD = /[a-zA-Z0-9]/;
let known$1;
const unicodeWord = () => (known$1 ??= new RegExp(String.raw `[\p{L}\p{N}]`, 'u'));
const isWord = (character) => ASCII.test(character) ? ASCII_WORD.test(character) : unicodeWord().test(character);

const JOINER = '\u2060';
const SPACE = /\s/;
const MARKS$1 = /[*_~`\uff0a\uff3f\uff40]+/g;
const escapeEntities = ((value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
const unmentioned = ((value) => value.replace(/<(?=!(?:channel|here|everyone|subteam)|@[UW]|#C)/g, `<${JOINER}`));
const guard = (run) => JOINER + run.replace(/./g, `$&${JOINER}`);
const acts = (run, before, after) => {
    if (before === undefined || after === undefined)
        return true;
    if (isWord(before) && isWord(after))
        return false;
    return !(SPACE.test(before) && SPACE.test(after) && run.length < 3 && !/[`\uff40]/.test(run));
};
const literal$1 = ((value) => escapeEntities(value.replace(MARKS$1, (run, at) => acts(run, value[at - 1], value[at + run.length]) ? guard(run) : run)).replace(/^(\s*)(&gt;|\uff1e)/, `$1${JOINER}$2`));
const spanText = (code) => /[`\uff40]/.test(code) || code.trim() === '' ? undefined : escapeEntities(code);
const fenceText = (code) => escapeEntities(code.replace(/`{3,}/g, run => run.replaceAll('`', `\`${JOINER}`)));

const asLink = ({ label, url }) => [
    link(oneLine(label) || url, url),
];
const buttonLinks = ({ buttons }) => buttons.map(asLink);
const buttonsOf = (({ buttons }) => {
    const shown = [];
    const links = [];
    let left = SHARES.buttons;
    for (const button of buttons) {
        const url = safeLink(button.url);
        const label = unmentioned(oneLine(button.label));
        const units = label.length + (url ?? '').length;
        const fits = label !== '' && label.length <= LIMITS.buttonLabel && units <= left;
        if (url === undefined || url.length > LIMITS.url || !fits || shown.length === LIMITS.buttons) {
            links.push(asLink(button));
            continue;
        }
        shown.push({ type: 'button', text: { type: 'plain_text', text: label }, url });
        left -= units;
    }
    return { shown, links };
});

const COUNTED = new Set(['text', 'url', 'image_url', 'alt_text', 'format', 'fallback']);
const MENTIONS = new Set(['user', 'usergroup', 'broadcast']);
const BESIDE_BLOCKS = new Set(['color', 'blocks', 'fallback']);
const unitsOf = ((node) => {
    if (typeof node !== 'object' || node === null)
        return 0;
    if (Array.isArray(node))
        return node.reduce(((sum, part) => sum + unitsOf(part)), 0);
    return Object.keys(node).reduce(((sum, key) => {
        const value = node[key];
        return sum + (typeof value === 'string' ? (COUNTED.has(key) ? value.length : 0) : unitsOf(value));
    }), 0);
});
const refuse = (place, problem) => {
    throw new Error(`Slack payload: ${place} ${problem}`);
};
const textAt = ((place, value, max) => {
    if (typeof value !== 'string' || value === '')
        refuse(place, 'is empty');
    else if (value.length > max)
        refuse(place, `has ${value.length} characters, ${max} at most`);
});
const listAt = ((place, value, max) => {
    if (!Array.isArray(value) || value.length === 0)
        return refuse(place, 'is empty');
    if (value.length > max)
        refuse(place, `has ${value.length} entries, ${max} at most`);
    return value;
});
const inner = (value) => value?.['text'];
const imageAt = (place, image) => {
    textAt(`${place}/image_url`, image['image_url'], LIMITS.url);
    textAt(`${place}/alt_text`, image['alt_text'], LIMITS.altText);
};
const sectionAt = (place, block) => {
    if (block['text'] === undefined && block['fields'] === undefined)
        refuse(place, 'has neither text nor fields');
    if (block['text'] !== undefined)
        textAt(`${place}/text`, inner(block['text']), LIMITS.sectionText);
    if (block['accessory'] !== undefined)
        imageAt(`${place}/accessory`, block['accessory']);
    if (block['fields'] === undefined)
        return;
    for (const [i, field] of listAt(`${place}/fields`, block['fields'], LIMITS.sectionFields).entries())
        textAt(`${place}/fields/${i}`, field['text'], LIMITS.fieldText);
};
const leavesAt = ((place, elements) => {
    for (const [i, element] of listAt(place, elements, Number.MAX_SAFE_INTEGER).entries()) {
        if (element['elements'] !== undefined)
            leavesAt(`${place}/${i}`, element['elements']);
        else if (element['type'] === 'date')
            textAt(`${place}/${i}/fallback`, element['fallback'], LIMITS.allBlocks);
        else if (!MENTIONS.has(element['type']))
            textAt(`${place}/${i}/text`, element['text'], LIMITS.allBlocks);
    }
});
const blockAt = ((place, block) => {
    switch (block['type']) {
        case 'rich_text':
            return leavesAt(`${place}/elements`, block['elements']);
        case 'section':
            return sectionAt(place, block);
        case 'image':
            return imageAt(place, block);
        case 'context':
            for (const [i, element] of listAt(`${place}/elements`, block['elements'], 1).entries())
                textAt(`${place}/elements/${i}`, element['text'], LIMITS.contextText);
            return;
        case 'actions':
            for (const [i, button] of listAt(`${place}/elements`, block['elements'], LIMITS.buttons).entries()) {
                textAt(`${place}/elements/${i}/text`, inner(button['text']), LIMITS.buttonLabel);
                textAt(`${place}/elements/${i}/url`, button['url'], LIMITS.url);
            }
            return;
        default:
            refuse(place, `is of the unknown type ${String(block['type'])}`);
    }
});
const attachmentAt = ((place, attachment) => {
    for (const key of Object.keys(attachment))
        if (!BESIDE_BLOCKS.has(key))
            refuse(`${place}/${key}`, 'may not stand beside blocks');
    if (!/^#[0-9a-f]{6}$/.test(String(attachment['color'])))
        refuse(`${place}/color`, 'is no colour');
    textAt(`${place}/fallback`, attachment['fallback'], LIMITS.text);
    return listAt(`${place}/blocks`, attachment['blocks'], LIMITS.blocks);
});
const check = ((body) => {
    textAt('text', body['text'], LIMITS.text);
    if (body['username'] !== undefined)
        textAt('username', body['username'], SHARES.username);
    const top = body['blocks'] === undefined ? [] : listAt('blocks', body['blocks'], LIMITS.blocks);
    for (const [i, block] of top.entries())
        blockAt(`blocks/${i}`, block);
    const attachments = body['attachments'] === undefined ? [] : listAt('attachments', body['attachments'], 1);
    const below = attachments.flatMap(((attachment, i) => attachmentAt(`attachments/${i}`, attachment)));
    for (const [i, block] of below.entries())
        blockAt(`attachments/0/blocks/${i}`, block);
    const all = [...top, ...below];
    if (all.length > LIMITS.blocks)
        refuse('blocks', `are ${all.length} in all, ${LIMITS.blocks} at most`);
    const units = unitsOf(all);
    if (units > LIMITS.allBlocks)
        refuse('blocks', `hold ${units} characters in all, ${LIMITS.allBlocks} at most`);
    return body;
});

const envelopeFields = (({ username = '', avatar, silent }) => {
    const sender = cutText(unmentioned(oneLine(username)), SHARES.username);
    return {
        ...(sender !== '' && { username: sender }),
        ...(avatar !== undefined && (avatar.startsWith(':') ? { icon_emoji: avatar } : { icon_url: avatar })),
        ...(silent && { unfurl_links: false, unfurl_media: false }),
    };
});

const cutNode = (node, units) => {
    if (units === 0 || node.kind === 'break' || node.kind === 'time')
        return [text(MARK)];
    switch (node.kind) {
        case 'text':
            return [text(closeIsolates(node.text.slice(0, units) + MARK))];
        case 'code':
            return [code(closeIsolates(node.text.slice(0, units))), text(MARK)];
        default:
            return [{ ...node, of: keep(node.of, units) }];
    }
};
const keep = (nodes, units) => {
    const kept = [];
    let left = units;
    for (const node of nodes) {
        const { length } = plain$1([node]);
        if (length > left)
            return [...kept, ...cutNode(node, left)];
        kept.push(node);
        left -= length;
    }
    return [...kept, text(MARK)];
};
const cutInlines = ((nodes, max) => {
    const value = plain$1(nodes);
    if (value.length <= max)
        return nodes;
    return max <= 0 ? [] : keep(nodes, keptLength(value, max));
});

const beginning = (blocks, units) => leading(blocks, units, leafLength, beginningOf);
const beginningOf = (block, units) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return { ...block, of: firstInlines(block.of, units) };
        case 'list': {
            const items = leading(block.items, units, item => leafLengthOf(item.of), (item, left) => ({ ...item, of: beginning(item.of, left) }));
            return { ...block, items };
        }
        case 'quote':
            return { ...block, of: beginning(block.of, units) };
        case 'pre':
            return { ...block, text: block.text.slice(0, units) };
        case 'rule':
            return block;
    }
};
const firstInlines = (nodes, units) => leading(nodes, units, inlineLength, firstOf);
const inlineLength = (node) => leafLength({ kind: 'paragraph', of: [node] });
const firstOf = (node, units) => {
    if (node.kind === 'text' || node.kind === 'code')
        return { ...node, text: node.text.slice(0, units) };
    return 'of' in node ? { ...node, of: firstInlines(node.of, units) } : node;
};
const leading = (parts, units, length, first) => {
    const kept = [];
    let left = units;
    for (const part of parts) {
        const whole = length(part);
        kept.push(whole <= left ? part : first(part, left));
        left -= whole;
        if (left <= 0)
            break;
    }
    return kept;
};

const largest = (most, sizeOf, room) => {
    if (most < 1)
        return 0;
    let over = { count: most, size: sizeOf(most) };
    if (over.size <= room)
        return most;
    let fits = { count: 0, size: 0 };
    for (let tries = 1; over.count - fits.count > 1; tries += 1) {
        const gap = over.count - fits.count;
        const share = tries % 3 === 0 ? 1 / 2 : (room - fits.size) / (over.size - fits.size);
        const count = fits.count + Math.min(gap - 1, Math.max(1, Math.floor(gap * share)));
        const found = { count, size: sizeOf(count) };
        if (found.size <= room)
            fits = found;
        else
            over = found;
    }
    return fits.count;
};
const SAMPLE = 1.25;
const tooLong = ((blocks, room, size) => {
    const units = Math.ceil(room * SAMPLE);
    if (leafLengthOf(blocks) <= units)
        return undefined;
    const some = beginning(blocks, units);
    const printed = size(some);
    return printed > room ? { blocks: some, size: printed } : undefined;
});
const sizeUpTo = ((blocks, room, size) => tooLong(blocks, room, size)?.size ?? size(blocks));
const atMost = (parts, room) => {
    let sum = 0;
    const over = parts.findIndex(part => {
        sum += leafLengthOf(part);
        return sum > room;
    });
    return over < 0 ? parts.length : over;
};
const fitting = (parts, room, sizeOf) => largest(atMost(parts, room), sizeOf, room);

const LONG = 300;
const linksIn = (nodes) => nodes.flatMap(node => (node.kind === 'link' ? [node] : 'of' in node ? linksIn(node.of) : []));
const linksInBlocks = (blocks) => blocks.flatMap(block => {
    if (block.kind === 'list')
        return block.items.flatMap(item => linksInBlocks(item.of));
    if (block.kind === 'quote')
        return linksInBlocks(block.of);
    return 'of' in block ? linksIn(block.of) : [];
});
const unlinked = (nodes, shed) => nodes.flatMap((node) => {
    if (!('of' in node))
        return [node];
    const of = unlinked(node.of, shed);
    return shed.has(node) ? of : [{ ...node, of }];
});
const unlinkedBlocks = (blocks, shed) => blocks.map(block => {
    if (block.kind === 'list') {
        const items = block.items.map(item => ({ ...item, of: unlinkedBlocks(item.of, shed) }));
        return { ...block, items };
    }
    if (block.kind === 'quote')
        return { ...block, of: unlinkedBlocks(block.of, shed) };
    return 'of' in block ? { ...block, of: unlinked(block.of, shed) } : block;
});
const shedTargets = (blocks, room, size) => {
    const links = linksInBlocks(blocks).toSorted((a, b) => b.url.length - a.url.length);
    const without = (count) => count === 0 ? blocks : unlinkedBlocks(blocks, new Set(links.slice(0, count)));
    const long = links.filter(({ url }) => url.length > LONG).length;
    const words = leafLengthOf(blocks);
    if (links.length === 0 || words > room)
        return without(long);
    let shed = 0;
    let over = size(blocks) - room;
    while (over > 0 && shed < links.length) {
        shed = enough(links, shed, over);
        over = size(without(shed)) - room;
    }
    return without(over > 0 ? long : shed);
};
const enough = (links, shed, over) => {
    let left = over;
    const last = links.findIndex((link, index) => {
        if (index >= shed)
            left -= link.url.length;
        return left <= 0;
    });
    return last < 0 ? links.length : last + 1;
};

const cutSentence = (block, room, size) => {
    const cut = (max) => ({ ...block, of: cutInlines(block.of, max) });
    const most = Math.min(room, plain$1(block.of).length - 1);
    const max = largest(most, units => size([cut(units)]), room);
    return max > 1 ? cut(max) : undefined;
};
const cutPre = (block, room, size) => {
    const lines = block.text.slice(0, room + 1).split('\n');
    const after = (count) => ({ ...block, text: [...lines.slice(0, count), MARK].join('\n') });
    const count = largest(lines.length - 1, some => size([after(some)]), room);
    if (count > 0)
        return after(count);
    const inside = (max) => ({ ...block, text: cutText(`${lines[0] ?? ''}${MARK}`, max) });
    const max = largest(Math.min(room, lines[0]?.length ?? 0), units => size([inside(units)]), room);
    return max > 1 ? inside(max) : undefined;
};
const cutList = (block, room, size, sentences) => {
    const { items } = block;
    const first = (count) => ({ ...block, items: items.slice(0, count) });
    const count = fitting(items.map(item => item.of), room, some => size([first(some)]));
    const next = items[count];
    if (next === undefined)
        return block;
    const withPart = (of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    });
    const part = keepBlocks(next.of, room, of => size([withPart(of)]), count > 0 ? 'none' : sentences);
    if (part.length > 0)
        return withPart(part);
    return count > 0 ? first(count) : undefined;
};
const cutQuote = (block, room, size, sentences) => {
    const of = keepBlocks(block.of, room, inner => size([{ ...block, of: inner }]), sentences);
    return of.length > 0 ? { ...block, of } : undefined;
};
const cutBlock = (block, room, size, sentences) => {
    const inner = sentences === 'any' ? 'first' : sentences;
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return sentences === 'none' ? undefined : cutSentence(block, room, size);
        case 'pre':
            return sentences === 'none' ? undefined : cutPre(block, room, size);
        case 'list':
            return cutList(block, room, size, inner);
        case 'quote':
            return cutQuote(block, room, size, inner);
        case 'rule':
            return undefined;
    }
};
const isTitle = (block) => block.kind === 'heading' || block.kind === 'rule';
const keepBlocks = (blocks, room, size, sentences) => {
    const count = fitting(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const kept = blocks.slice(0, count);
    const next = blocks[count];
    if (next === undefined)
        return blocks;
    const allowed = sentences === 'first' && count > 0 ? 'none' : sentences;
    const part = cutBlock(next, room, more => size([...kept, ...more]), allowed);
    if (part !== undefined && (!isTitle(part) || count === blocks.length - 1))
        return [...kept, part];
    return kept.slice(0, kept.findLastIndex(block => !isTitle(block)) + 1);
};
const cutBlocks = (blocks, room, size) => {
    const near = tooLong(blocks, room, size)?.blocks ?? blocks;
    const kept = keepBlocks(shedTargets(near, room, size), room, size, 'any');
    return { blocks: kept, cut: kept !== blocks };
};

const STYLE_MARKS = { strong: '*', emphasis: '_', strike: '~' };
const BULLETS = ['\u2022', '\u25e6', '\u25aa'];
const same = ((text) => ({ text, bare: text }));
const printLink = ((url, label) => {
    const target = safeTarget(url);
    const shown = literal$1(label.trim());
    if (target === undefined)
        return shown;
    const printed = `<${escapeEntities(target)}|${shown || escapeEntities(target)}>`;
    return printed.length <= SHARES.printedLink ? printed : shown;
});
const piece = ((node) => {
    switch (node.kind) {
        case 'text':
            return same(literal$1(fragment(node.text)));
        case 'code': {
            const bare = literal$1(fragment(node.text));
            const span = spanText(fragment(node.text));
            return span === undefined ? same(bare) : { text: span, mark: '`', bare };
        }
        case 'link':
            return same(printLink(node.url, fragment(plain$1(node.of))));
        case 'time':
            return same(`<!date^${Math.trunc(node.at / 1000)}^${MOMENT}|${utcDay(node.at)}>`);
        case 'break':
            return same('\n');
        case 'strong':
        case 'emphasis':
        case 'strike': {
            const inner = printInlines(node.of);
            return { text: inner, mark: STYLE_MARKS[node.kind], bare: inner };
        }
    }
});
const marked = ((text, mark) => text
    .split('\n')
    .map((line => line.trim() === '' || line.includes(mark) ? line : line.replace(/\S(.*\S)?/s, `${mark}$&${mark}`)))
    .join('\n'));
const blocks = (neighbour, edge) => neighbour?.mark !== undefined || (edge !== undefined && (edge === JOINER || isWord(edge)));
const printInlines = ((nodes) => {
    const pieces = nodes.map(piece).filter((({ text }) => text !== ''));
    return pieces
        .map((({ text, mark, bare }, i) => {
        const [before, after] = [pieces[i - 1], pieces[i + 1]];
        if (mark === undefined || blocks(before, before?.text.at(-1)) || blocks(after, after?.text[0]))
            return bare;
        return mark === '`' ? `\`${text}\`` : marked(text, mark);
    }))
        .join('');
});
const fence = (code, { quoted }) => {
    const text = manyLines(code);
    if (text.trim() === '')
        return '';
    if (!quoted)
        return `\`\`\`\n${fenceText(text)}\n\`\`\``;
    return text
        .split('\n')
        .map(line => printInlines([{ kind: 'code', text: line }]))
        .join('\n');
};
const item = ({ checked, of }, mark, { depth, quoted }) => {
    const sign = checked === undefined ? mark : checked ? '\u2611' : '\u2610';
    const inner = of.map(block => printBlock(block, { depth: depth + 1, quoted })).filter(text => text !== '');
    const apart = of[0]?.kind === 'list' || of[0]?.kind === 'pre' ? '\n' : ' ';
    return `${INDENT.repeat(depth)}${sign}${apart}${inner.join('\n')}`;
};
const printBlock = (block, place) => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of);
        case 'heading':
            return printInlines([{ kind: 'strong', of: block.of }]);
        case 'list': {
            const { start } = block;
            const bullet = BULLETS[place.depth % BULLETS.length] ?? '\u2022';
            return block.items
                .map((one, i) => item(one, start === undefined ? bullet : `${start + i}.`, place))
                .join('\n');
        }
        case 'quote': {
            const inner = printAll(block.of, { depth: 0, quoted: true });
            if (place.quoted || inner === '')
                return inner;
            return inner
                .split('\n')
                .map(line => `&gt; ${line}`.trimEnd())
                .join('\n');
        }
        case 'pre':
            return fence(block.text, place);
        case 'rule':
            return RULE;
    }
};
const isText = (block) => block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule';
const gap = (before, after) => before.kind === 'heading' || (isText(before) && !isText(after)) ? '\n' : '\n\n';
const printAll = (list, place) => {
    const printed = list
        .map(block => ({ block, text: printBlock(block, place) }))
        .filter(({ text }) => text.trim() !== '');
    return printed.reduce((all, { block, text }, i) => {
        const before = printed[i - 1];
        return before === undefined ? text : `${all}${gap(before.block, block)}${text}`;
    }, '');
};
const printBlocks = (list) => printAll(list, { depth: 0, quoted: false });
const printedSize = (list) => printBlocks(list).length;

const overfilling = ((nodes, room) => {
    const [start] = tooLong([{ kind: 'paragraph', of: nodes }], room, printedSize)?.blocks ?? [];
    return start?.kind === 'paragraph' ? start.of : nodes;
});
const printWithin = ((nodes, max) => {
    const whole = printInlines(nodes);
    if (whole.length <= max)
        return whole;
    return printBlocks(cutBlocks([{ kind: 'paragraph', of: nodes }], max, printedSize).blocks);
});
const readField = ({ name, value }) => {
    const label = oneLine(name);
    return {
        label: label === '' ? [] : overfilling([strong(text(label))], LIMITS.fieldText),
        value: overfilling(value, LIMITS.fieldText),
    };
};
const printField = ({ label, value }, max) => {
    const printed = printWithin(label, Math.floor(max / 2));
    const rest = printWithin(value, max - printed.length - 1);
    return [printed, rest].filter(part => part !== '').join('\n');
};
const level = ((lengths, room) => {
    let left = room;
    for (const [i, length] of [...lengths].sort((a, b) => a - b).entries()) {
        const share = Math.floor(left / (lengths.length - i));
        if (length > share)
            return share;
        left -= length;
    }
    return LIMITS.fieldText;
});
const printFields = ((fields) => {
    const whole = fields
        .map(readField)
        .map(field => ({ field, text: printField(field, Number.MAX_SAFE_INTEGER) }))
        .filter(({ text: printed }) => printed.trim() !== '');
    const lengths = whole.map(({ text: printed }) => Math.min(printed.length, LIMITS.fieldText));
    return {
        want: lengths.reduce((sum, length) => sum + length, 0),
        within: (room => {
            const stubs = level(lengths, room) < Math.min(SHARES.fieldLeast, ...lengths);
            const shown = stubs ? whole.slice(0, Math.floor(room / SHARES.fieldLeast)) : whole;
            const max = Math.min(LIMITS.fieldText, level(lengths.slice(0, shown.length), room));
            const texts = shown.map(({ field, text: printed }) => printed.length <= max ? printed : printField(field, max));
            const intact = texts.filter((printed, i) => printed === whole[i]?.text).length;
            return { texts, cut: whole.length - intact };
        }),
    };
});

const STYLES = { strong: { bold: true }, emphasis: { italic: true }, strike: { strike: true } };
const leaf = ((text, style = {}) => {
    if (text === '')
        return [];
    const shown = unmentioned(text);
    return [
        Object.keys(style).length === 0 ? { type: 'text', text: shown } : { type: 'text', text: shown, style },
    ];
});
const styleOf = ((node) => ('style' in node ? JSON.stringify(node.style) : ''));
const merged = ((leaves) => {
    const out = [];
    for (const next of leaves) {
        const last = out.at(-1);
        if (last?.type === 'text' && next.type === 'text' && styleOf(last) === styleOf(next))
            out[out.length - 1] = { ...last, text: last.text + next.text };
        else
            out.push(next);
    }
    return out.map((one => (one.type === 'text' ? { ...one, text: unmentioned(one.text) } : one)));
});
const linkLeaves = ((url, label, style) => {
    const target = safeTarget(url);
    if (target === undefined || target.length > LIMITS.url)
        return [...label];
    const shown = label.length > 0 ? label : leaf(target, style);
    return shown.map((part => part.type === 'text' ? { ...part, type: 'link', url: target, text: part.text.replace('\n', ' ') } : part));
});
const leavesOf = ((nodes, style = {}) => nodes.flatMap((node => {
    switch (node.kind) {
        case 'text':
            return leaf(fragment(node.text), style);
        case 'code':
            return leaf(fragment(node.text), { ...style, code: true });
        case 'link':
            return linkLeaves(node.url, leavesOf(node.of, style), style);
        case 'time':
            return [
                { type: 'date', timestamp: Math.trunc(node.at / 1000), format: MOMENT, fallback: utcDay(node.at) },
            ];
        case 'break':
            return leaf('\n');
        case 'strong':
        case 'emphasis':
        case 'strike':
            return leavesOf(node.of, { ...style, ...STYLES[node.kind] });
    }
})));
const box = (checked) => checked === undefined ? [] : leaf(checked ? '\u2611 ' : '\u2610 ');
const inLines = ((parts) => parts.filter((part => part.length > 0)).flatMap(((part, i) => (i === 0 ? part : [...leaf('\n'), ...part]))));
const flatList = ({ start, items }, depth) => inLines(items.map(({ checked, of }, i) => [
    ...leaf(`${INDENT.repeat(depth)}${start === undefined ? '\u2022' : `${start + i}.`} `),
    ...box(checked),
    ...flatLeaves(of, depth + 1),
]));
const flatBlock = ((block, depth) => {
    switch (block.kind) {
        case 'paragraph':
            return leavesOf(block.of);
        case 'heading':
            return leavesOf(block.of, { bold: true });
        case 'list':
            return flatList(block, depth);
        case 'quote':
            return flatLeaves(block.of, depth);
        case 'pre':
            return inLines(manyLines(block.text)
                .split('\n')
                .map(line => leaf(line, { code: true })));
        case 'rule':
            return leaf(RULE);
    }
});
const flatLeaves = ((blocks, depth = 0) => inLines(blocks.map((block => flatBlock(block, depth)))));

const mentionsIn = ((parts, room, most = Infinity) => {
    const distinct = new Map(parts.map(part => [part.text, part])).values();
    let size = 0;
    return [...distinct].slice(0, most).filter(({ text }) => (size += text.length + 1) <= room);
});

const MOST = 1000;
const named$1 = (name) => ({
    leaf: { type: 'text', text: unmentioned(oneLine(name)) },
    text: literal$1(unmentioned(oneLine(name))),
});
const partsOf$1 = (mention) => {
    if (mention.kind !== 'one') {
        const range = mention.kind === 'here' ? 'here' : 'channel';
        return [{ leaf: { type: 'broadcast', range }, text: `<!${range}>` }];
    }
    const ids = mention.ids.filter(id => id.platform === 'slack');
    if (ids.length === 0)
        return mention.name === undefined ? [] : [named$1(mention.name)];
    return ids.map(({ kind, id }) => kind === 'user'
        ? { leaf: { type: 'user', user_id: id }, text: `<@${id}>` }
        : { leaf: { type: 'usergroup', usergroup_id: id }, text: `<!subteam^${id}>` });
};
const shownOf = ((mentions = []) => mentionsIn(mentions.flatMap(partsOf$1), MOST));
const START = ' \u00b7 cc ';
const mentionLeaves = ((mentions) => shownOf(mentions).flatMap(({ leaf }, i) => [
    { type: 'text', text: i === 0 ? START : ' ' },
    leaf,
]));
const printMentions = ((mentions) => shownOf(mentions)
    .map(({ text }) => text)
    .join(' '));
const mentionText = ((mentions) => {
    const printed = printMentions(mentions);
    return printed === '' ? '' : START + printed;
});

const titleOf$2 = ((message) => cutText(isolate(oneLine(message.title) || 'Notification'), SHARES.title));
const symbolOf = ((message) => (message.symbol === '' ? '' : `${message.symbol} `));
const repoOf$1 = (({ repo }) => repo === undefined ? [] : [link(cutText(oneLine(repo.label), SHARES.repo), repo.url)]);
const tailOf = ((message) => {
    const where = cutInlines(message.where, SHARES.where);
    const isNamed = message.repo !== undefined && message.title.includes(message.repo.label);
    const repo = message.repoInHeadline && !isNamed ? repoOf$1(message) : [];
    return [
        ...(where.length > 0 ? [text(' '), ...where] : []),
        ...(repo.length > 0 ? [text(' in '), ...repo] : []),
    ];
});
const headlineLeaves = ((message) => {
    const url = message.url === undefined ? undefined : safeLink(message.url);
    const style = { bold: true };
    const shown = unmentioned(titleOf$2(message));
    const title = url === undefined || url.length > LIMITS.url
        ? { type: 'text', text: shown, style }
        : { type: 'link', url, text: shown, style };
    return [
        ...merged([...leaf(symbolOf(message)), title, ...leavesOf(tailOf(message))]),
        ...mentionLeaves(message.mentions),
    ];
});
const headlineText = ((message) => {
    const title = titleOf$2(message);
    const tail = tailOf(message);
    const linked = message.url === undefined ? literal$1(title) : printLink(message.url, title);
    const whole = `${symbolOf(message)}${marked(linked, '*')}${printInlines(tail)}`;
    const bare = `${symbolOf(message)}${marked(literal$1(title), '*')}${printInlines([text(plain$1(tail))])}`;
    return (whole.length <= SHARES.headline ? whole : bare) + mentionText(message.mentions);
});
const headlinePlain = ((message) => oneLine(`${symbolOf(message)}${titleOf$2(message)}${plain$1(tailOf(message))}`));

const inOneLine = ((parts) => parts
    .filter((part => plain$1(part).trim() !== ''))
    .flatMap(((part, i) => (i === 0 ? [...part] : [text(' \u00b7 '), ...part]))));
const changeBlocks = (({ change }, links) => {
    const lines = change.filter((line => plain$1(line).trim() !== ''));
    const inLines = lines.flatMap(((line, i) => (i === 0 ? [...line] : [{ kind: 'break' }, ...line])));
    return [inLines, inOneLine(links)].filter((of => of.length > 0)).map((of => paragraph(...of)));
});
const factNodes = ((message) => inOneLine(message.repoInHeadline ? message.facts : [repoOf$1(message), ...message.facts]));
const allot = ((want, room) => {
    const keepBody = Math.min(want.body, Math.floor(room * SHARES.bodyKeep));
    const keepFields = Math.min(want.fields, Math.floor(room * SHARES.fieldsKeep));
    const keepFacts = Math.min(want.facts, SHARES.factsKeep, Math.floor(room * SHARES.factsMost));
    const change = Math.min(want.change, room - keepBody - keepFields - keepFacts);
    const body = Math.min(want.body, room - change - keepFields - keepFacts);
    const fields = Math.min(want.fields, room - change - body - keepFacts);
    return { change, body, fields, facts: Math.min(want.facts, room - change - body - fields) };
});
const restOf = (({ more, url = '' }) => {
    const target = safeLink(more ?? url);
    return target === undefined ? paragraph(text('\u2026')) : paragraph(text('\u2026 '), link('Read the rest', target));
});
const within = ((blocks, want, room, form, rest) => {
    if (want <= room)
        return { blocks, cut: false };
    const last = form.size(rest) <= room ? rest : [];
    const kept = cutBlocks(blocks, room - form.size(last), form.size);
    return { blocks: [...kept.blocks, ...last], cut: true };
});
const fit = ((message, links, form) => {
    const change = changeBlocks(message, links);
    const facts = overfilling(factNodes(message), LIMITS.contextText);
    const fields = printFields(message.fields);
    const wholeFacts = printInlines(facts);
    const want = {
        change: sizeUpTo(change, form.room, form.size),
        body: sizeUpTo(message.body, form.room, form.size),
        fields: fields.want,
        facts: Math.min(wholeFacts.length, LIMITS.contextText),
    };
    const rooms = allot(want, form.room);
    const body = within(message.body, want.body, rooms.body, form, [restOf(message)]);
    const lines = within(change, want.change, rooms.change, form, []);
    const shownFields = fields.within(rooms.fields);
    const shownFacts = printWithin(facts, rooms.facts);
    return {
        content: [...body.blocks, ...lines.blocks],
        fields: shownFields.texts,
        facts: shownFacts,
        cuts: [
            ...(body.cut ? ['body'] : []),
            ...(lines.cut ? ['lines under the body'] : []),
            ...(shownFields.cut > 0 ? [`${shownFields.cut} of ${message.fields.length} fields`] : []),
            ...(shownFacts !== wholeFacts ? ['small facts'] : []),
        ],
    };
});

const itemParts = ({ checked, of }) => {
    const found = of.findIndex(block => block.kind !== 'paragraph' && block.kind !== 'heading');
    const texts = of.slice(0, found < 0 ? of.length : found);
    const elements = merged([...box(checked), ...flatLeaves(texts)]);
    return {
        section: { type: 'rich_text_section', elements: elements.length > 0 ? elements : leaf(' ') },
        rest: of.slice(texts.length),
    };
};
const listOf = ({ start }, elements, before, depth) => {
    const offset = start === undefined ? 0 : Math.max(0, start - 1) + before;
    const list = {
        type: 'rich_text_list',
        style: start === undefined ? 'bullet' : 'ordered',
        indent: Math.min(depth, SHARES.listIndent),
        ...(offset > 0 && { offset }),
        elements,
    };
    return list;
};
const listElements = (block, depth) => {
    const out = [];
    let run = [];
    for (const [i, item] of block.items.entries()) {
        const { section, rest } = itemParts(item);
        run.push(section);
        if (rest.length === 0 && i < block.items.length - 1)
            continue;
        out.push(listOf(block, run, i + 1 - run.length, depth), ...elementsOf(rest, depth + 1));
        run = [];
    }
    return out;
};
const addText = ((out, leaves, gap) => {
    const last = out.at(-1);
    if (leaves.length === 0)
        return;
    if (last?.type !== 'rich_text_section')
        out.push({ type: 'rich_text_section', elements: [...(last === undefined ? [] : leaf('\n')), ...leaves] });
    else
        for (const next of [...leaf(gap), ...leaves])
            last.elements.push(next);
});
const otherElements = (block, depth) => {
    if (block.kind === 'list')
        return listElements(block, depth);
    if (block.kind === 'pre') {
        const text = manyLines(block.text);
        return text.trim() === ''
            ? []
            : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: unmentioned(text) }] }];
    }
    const elements = merged(flatLeaves([block]));
    return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }];
};
const elementsOf = ((blocks, depth) => {
    const out = [];
    for (const [i, block] of blocks.entries()) {
        if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule')
            addText(out, flatLeaves([block]), blocks[i - 1]?.kind === 'heading' ? '\n' : '\n\n');
        else
            out.push(...otherElements(block, depth));
    }
    return out.map((element => element.type === 'rich_text_section' ? { ...element, elements: merged(element.elements) } : element));
});
const richText = ((blocks) => elementsOf(blocks, 0));

const FENCE = '```';
const REOPENED = FENCE.length + 1;
const TOKENS = /<[^<>]*>|&[a-z]+;|\s+|[^\s<&]+|[<&]/gu;
const LONG_WORD = 100;
const characterEnd = (value) => LONG_WORD - (value.slice(0, LONG_WORD).isWellFormed() ? 0 : 1);
const piecesOf = (token) => {
    const pieces = [];
    let rest = token;
    while (!token.startsWith('<') && rest.length > LONG_WORD) {
        const end = boundary(rest, LONG_WORD) || characterEnd(rest);
        pieces.push(rest.slice(0, end));
        rest = rest.slice(end);
    }
    return [...pieces, rest];
};
const wrap = (line, max) => {
    if (line.length <= max)
        return [line];
    const lines = [];
    let current = '';
    for (const token of [...line.matchAll(TOKENS)].flatMap(([found]) => piecesOf(found))) {
        if (current.length + token.length > max) {
            lines.push(current.trimEnd());
            current = token.trimStart();
        }
        else {
            current += token;
        }
    }
    return [...lines, current];
};
const splitMrkdwn = (printed, max) => {
    const parts = [];
    let lines = [];
    let size = 0;
    let fenced = false;
    const close = () => {
        const text = (fenced ? [...lines, FENCE] : lines).join('\n');
        if (text.trim() !== '')
            parts.push(text.replace(/^\n+|\n+$/g, ''));
        lines = fenced ? [FENCE] : [];
        size = fenced ? REOPENED : 0;
    };
    for (const line of printed.split('\n').flatMap(whole => wrap(whole, max - 2 * REOPENED))) {
        if (size + line.length + 1 + REOPENED > max)
            close();
        lines.push(line);
        size += line.length + 1;
        if (line === FENCE)
            fenced = !fenced;
    }
    close();
    return parts;
};

const richSize = ((blocks) => unitsOf(richText(blocks)));
const attachments = ((message, { content }, blocks) => {
    if (blocks.length === 0)
        return {};
    const summary = cutText(oneLine(plainBlocks(content)), SHARES.fallback);
    const attachment = {
        color: `#${message.color.toString(16).padStart(6, '0')}`,
        fallback: escapeEntities(summary || cutText(headlinePlain(message), SHARES.fallback)),
        blocks: [...blocks],
    };
    return { attachments: [attachment] };
});
const picturesOf = ((message) => {
    const alt = cutText(unmentioned(headlinePlain(message)), LIMITS.altText);
    const images = image(message.image, alt);
    const thumbnail = image(message.thumbnail, alt);
    const wanted = [message.image, message.thumbnail].filter((url => url !== undefined)).length;
    return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? ['image'] : [] };
});
const headCuts = (({ title }) => (oneLine(title).length > SHARES.title ? ['title'] : []));
const plainest$1 = (message, envelope) => {
    const head = headlineText(message);
    const room = Math.max(0, LIMITS.text - head.length - SHARES.joints);
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const parts = [head, printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
    const text = parts.filter(part => part !== '').join('\n');
    return { body: check({ text, ...envelopeFields(envelope) }), cuts: [...headCuts(message), ...fitted.cuts] };
};
const plainer = (message, envelope) => {
    const { images, thumbnail, cuts } = picturesOf(message);
    const room = LIMITS.allBlocks - unitsOf([...images, ...thumbnail]) - SHARES.joints;
    const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
    const blocks = [
        ...withThumbnail([
            ...splitMrkdwn(printBlocks(fitted.content), LIMITS.sectionText).map(section),
            ...fieldSections(fitted.fields),
        ], thumbnail),
        ...images,
        ...context$1(fitted.facts),
    ];
    const body = {
        text: headlineText(message),
        ...attachments(message, fitted, blocks),
        ...envelopeFields(envelope),
    };
    return {
        body: check(body),
        cuts: [...headCuts(message), ...fitted.cuts, ...cuts],
        plainer: () => plainest$1(message, envelope),
    };
};
const render = ((message, envelope) => {
    const head = {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: headlineLeaves(message) }],
    };
    const buttons = buttonsOf(message);
    const { images, thumbnail, cuts } = picturesOf(message);
    const fixed = [head, ...actions(buttons.shown), ...images, ...thumbnail];
    const room = LIMITS.allBlocks - unitsOf(fixed) - SHARES.joints;
    const fitted = fit(message, buttons.links, { room, size: richSize });
    const elements = richText(fitted.content);
    const content = elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
    const blocks = [
        ...withThumbnail([...content, ...fieldSections(fitted.fields)], thumbnail),
        ...images,
        ...actions(buttons.shown),
        ...context$1(fitted.facts),
    ];
    const body = {
        text: headlineText(message),
        blocks: [head],
        ...attachments(message, fitted, blocks),
        ...envelopeFields(envelope),
    };
    return [
        {
            body: check(body),
            cuts: [...headCuts(message), ...fitted.cuts, ...cuts],
            plainer: () => plainer(message, envelope),
        },
    ];
});

const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
const WEBHOOK_PATH = /^(?:\/[^/]+){3}/;
const WORKFLOW_PATH = /^\/(triggers|workflows)\//;
const request = ((payload, url) => ({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'hookline' },
    body: JSON.stringify(payload.body),
}));
const judge = (async (answer, nowMs) => {
    const { status, body } = answer;
    if (status >= 200 && status < 300 && /^\s*(ok)?\s*$/.test(body))
        return { kind: 'delivered' };
    return (await __nccwpck_require__.e(/* import() */ 625).then(__nccwpck_require__.bind(__nccwpck_require__, 8625)).then(function (n) { return n.judge; })).judge(answer, nowMs);
});
const recogniseWebhook = (({ hostname, pathname }) => {
    if (HOSTS.has(hostname) && WORKFLOW_PATH.test(pathname))
        return 'no';
    if (HOSTS.has(hostname))
        return WEBHOOK_PATH.test(pathname) ? 'host' : 'part';
    return pathname.startsWith('/services/') ? 'path' : 'no';
});
const recogniseTrigger = (({ hostname, pathname }) => {
    if (!WORKFLOW_PATH.test(pathname))
        return 'no';
    return HOSTS.has(hostname) ? 'host' : 'path';
});

const slack = {
    id: 'slack',
    kind: 'webhook',
    title: 'Slack',
    env: ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK'],
    recognise: recogniseWebhook,
    edits: false,
    remark: (() => undefined),
    render: (async (message, envelope) => Promise.resolve(render(message, envelope))),
    adopt: async (own, envelope) => (await __nccwpck_require__.e(/* import() */ 732).then(__nccwpck_require__.bind(__nccwpck_require__, 5732))).adopt(own, envelope),
    place: async (payload, spot) => (await __nccwpck_require__.e(/* import() */ 237).then(__nccwpck_require__.bind(__nccwpck_require__, 4237))).place(payload, spot),
    editor: async (payload) => (await __nccwpck_require__.e(/* import() */ 73).then(__nccwpck_require__.bind(__nccwpck_require__, 8073))).editor(payload),
    request,
    judge,
    draining: async () => (await __nccwpck_require__.e(/* import() */ 97).then(__nccwpck_require__.bind(__nccwpck_require__, 7478))).draining,
};

const slackTrigger = {
    id: 'slack',
    kind: 'workflow',
    title: 'Slack workflow',
    env: [],
    recognise: recogniseTrigger,
    edits: false,
    remark: () => undefined,
    render: async (message) => (await __nccwpck_require__.e(/* import() */ 932).then(__nccwpck_require__.bind(__nccwpck_require__, 7932))).render(message),
    adopt: async (own) => (await __nccwpck_require__.e(/* import() */ 27).then(__nccwpck_require__.bind(__nccwpck_require__, 27))).adopt(own),
    place: async (payload) => payload,
    editor: async () => undefined,
    request,
    judge,
    draining: async () => (await __nccwpck_require__.e(/* import() */ 437).then(__nccwpck_require__.bind(__nccwpck_require__, 6437))).draining,
};

const platforms = [slackTrigger, slack, discord];

const fallbackVariables = platforms.flatMap((platform => platform.env));
const destinationsOf = ((inputs, env, before = []) => {
    const sources = inputs.webhooks.length > 0 ? numbered$1('webhook', inputs.webhooks) : fromEnv(env);
    const found = sources.map((source => ({ source, platform: platformOf(source, inputs) })));
    const unnamed = ((platform, index) => before.filter(one => one.platform.id === platform.id).length +
        found.slice(0, index).filter((one => !one.source.name && one.platform.id === platform.id)).length);
    const webhookDestinations = found.map((({ source, platform }, index) => ({
        name: source.name ?? defaultName(platform, unnamed(platform, index)),
        ...(source.name === undefined && { unnamed: true }),
        platform,
        url: source.url,
    })));
    return [...before, ...webhookDestinations];
});
const defaultName = ((platform, before) => before === 0 ? platform.id : `${platform.id}-${before + 1}`);
const numbered$1 = ((input, found) => found.map(((webhook, index) => ({ ...webhook, input, entry: index + 1 }))));
const fromEnv = (env) => {
    const all = fallbackVariables.flatMap(variable => numbered$1(variable, webhooks(variable, env[variable] ?? '')));
    return [...new Map(all.map(source => [source.url.reveal(), source])).values()];
};
const platformOf = ((source, asked) => {
    const url = new URL(source.url.reveal());
    const own = platforms.find((platform => platform.recognise(url) === 'host'));
    const partly = platforms.find((platform => platform.recognise(url) === 'part'));
    if (partly) {
        const mend = 'copy the whole one into the secret';
        throw new UserError(source.input, `${at(source)} is not a whole ${partly.title} webhook URL`, mend);
    }
    checkHost(url, own !== undefined, asked.allowedHosts, {
        input: source.input,
        subject: at(source),
        kind: "no webhook address of Slack's or Discord's",
    });
    const known = own ?? platforms.find((platform => platform.recognise(url) === 'path'));
    const told = platforms.findLast((platform => platform.id === asked.platform));
    const platform = known ?? told;
    if (platform)
        return platform;
    throw new UserError('platform', `${at(source)} does not show its platform`, 'write slack or discord');
});
const at = ((source) => `entry ${source.entry}${source.name === undefined ? '' : ` (${source.name})`}`);

const findDestinations = (async (inputs, env) => {
    const { place } = inputs;
    if (place === undefined)
        return destinationsOf(inputs, env);
    const { besideWebhooks, withSpots } = await __nccwpck_require__.e(/* import() */ 125).then(__nccwpck_require__.bind(__nccwpck_require__, 4125));
    const before = besideWebhooks(place, inputs.allowedHosts);
    return withSpots(place, destinationsOf(inputs, before.length > 0 ? {} : env, before));
});

const SHOWN = 60;
const show = (value) => `"${cutText(oneLine(value), SHOWN)}"`;

const boolean = ((input, raw) => {
    const value = raw.trim();
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (value === '' || /^(false|False|FALSE)$/.test(value))
        return false;
    throw new UserError(input, `${show(raw)} is not a boolean`, 'write true or false');
});

const COLORS = {
    failure: 0xcf222e,
    success: 0x1a7f37,
    cancelled: 0x6e7781,
    neutral: 0x6e7781,
    news: 0x0969da,
    merged: 0x8250df,
    warning: 0xbf8700,
};
const NAMED$1 = {
    success: COLORS.success,
    failure: COLORS.failure,
    cancelled: COLORS.cancelled,
    neutral: COLORS.neutral,
};
const color = ((input, raw) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (/^#[0-9a-f]{6}$/.test(value))
        return Number.parseInt(value.slice(1), 16);
    const named = Object.hasOwn(NAMED$1, value) ? NAMED$1[value] : undefined;
    if (named !== undefined)
        return named;
    throw new UserError(input, `${show(raw)} is not a colour`, "write '#rrggbb' in quotes, success, failure, cancelled or neutral");
});

const STATUSES = ['success', 'failure', 'cancelled', 'skipped'];
const STATUS_WORDS = [...STATUSES, 'running'];
const TURN_WORDS = ['broken', 'fixed', 'changed'];
const WHEN_WORDS = [...STATUSES, 'always', ...TURN_WORDS];
const PLATFORM_WORDS = ['auto', 'slack', 'discord'];
const DETAILS_WORDS = ['auto', 'none', 'logs'];
const ABOUT_WORDS = ['auto', 'run', 'event'];

const isBag$1 = ((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const context = ((input, raw) => {
    const value = raw.trim();
    if (value === '' || value === 'null')
        return undefined;
    const parsed = parse(value);
    if (isBag$1(parsed))
        return parsed;
    const mend = `write ${input}: \${{ toJSON(${input}) }}`;
    throw new UserError(input, `${show(value)} is not the ${input} context as JSON`, mend);
});
const parse = ((value) => {
    try {
        return JSON.parse(value);
    }
    catch {
        return undefined;
    }
});
const status = ((value) => STATUSES.find((known => known === value)));
const jobContext = ((input, raw) => {
    const job = context(input, raw);
    const found = status(job?.['status']);
    const id = job?.['check_run_id'];
    return {
        ...(found && { status: found }),
        ...(typeof id === 'number' || (typeof id === 'string' && /^\d+$/.test(id))
            ? { checkRunId: String(id) }
            : {}),
    };
});
const ended = ((input, raw) => {
    const found = context(input, raw);
    if (!found)
        return undefined;
    return Object.entries(found).flatMap(([name, value]) => {
        const result = isBag$1(value)
            ? status(value['result'] ?? value['conclusion'] ?? value['outcome'])
            : undefined;
        return result ? [{ name, result }] : [];
    });
});
const matrixValues = ((input, raw) => scalars(context(input, raw) ?? {}));
const scalars = ((value) => {
    if (typeof value === 'string')
        return value.trim() === '' ? [] : [value];
    if (typeof value === 'number' || typeof value === 'boolean')
        return [String(value)];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(scalars) : [];
});

const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
const LONGEST_HOURS = 24;
const durationMs = ((input, raw, fallback, longestHours = LONGEST_HOURS) => {
    const value = raw.trim() || fallback;
    const found = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/i.exec(value);
    if (!found) {
        throw new UserError(input, `${show(raw)} is not a duration`, 'write a number and a unit, such as 10s or 2m');
    }
    const unit = (found[2] ?? 's').toLowerCase();
    const ms = Math.round(Number(found[1]) * UNIT_MS[unit]);
    if (ms < 1)
        throw new UserError(input, `${show(raw)} leaves no time`, 'write more than 0, such as 10s');
    if (ms > longestHours * UNIT_MS.h)
        throw new UserError(input, `${show(raw)} is too long`, `write ${longestHours}h at most`);
    return ms;
});

const hosts = ((input, raw) => items(raw).map((item => {
    const url = /[/?#@*\s]/.test(item) || !URL.canParse(`http://${item}`) ? undefined : new URL(`http://${item}`);
    if (url)
        return /:\d+$/.test(item) ? `${url.hostname}:${item.slice(item.lastIndexOf(':') + 1)}` : url.hostname;
    throw new UserError(input, `${show(item)} is not a host`, 'write host or host:port, without https:// and path');
})));

const isTemplate = ((text) => /\{[{%]/.test(text));

const fields = ((input, raw) => lines(raw).flatMap(line => {
    const found = /^([^:]*[^:\s])\s*:(?:\s+(.*))?$/s.exec(line) ?? /^([^:]*[^:\s])\s*:(.*)$/s.exec(line);
    if (!found) {
        throw new UserError(input, `${show(line)} has no name and value`, 'write one "Name: value" per line, or none');
    }
    const [, name = '', value = ''] = found;
    return value.trim() === '' ? [] : [{ name: name.trim(), value: value.trim() }];
}));
const buttons = ((input, raw, values) => lines(raw).flatMap(line => {
    const found = /^(.*?\S)\s*:\s*(\S*)$/s.exec(line.replace(/:\s*(https?:)/i, ': $1'));
    const label = values && found?.[1] ? values.plain(found[1]) : found?.[1];
    const target = values && found?.[2] ? values.address(found[2]) : found?.[2];
    if (label !== undefined && target === '')
        return [];
    const url = target === undefined ? undefined : safeLink(target);
    if (label === undefined || url === undefined || url.startsWith('mailto:')) {
        throw new UserError(input, `${show(values?.plain(line) ?? line)} is not a label and a link`, 'write one "Label: https://\u2026" per line');
    }
    return [{ label, url }];
}));

const imageUrl = ((input, raw) => {
    const value = raw.trim();
    if (value === '')
        return undefined;
    const url = safeLink(value);
    if (url?.startsWith('https:'))
        return url;
    throw new UserError(input, `${show(value)} is not an https URL`, 'write the image\u2019s full address, https://\u2026');
});
const avatar = ((input, raw) => {
    const value = raw.trim();
    if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value))
        return value;
    if (value === '' || safeLink(value)?.startsWith('https:'))
        return value === '' ? undefined : safeLink(value);
    throw new UserError(input, `${show(value)} is neither an https URL nor an :emoji:`, 'write https://\u2026 or, for Slack, :rocket:');
});

const isOneOf = ((words, value) => words.includes(value));
const word = ((input, raw, words) => {
    const value = raw.trim().toLowerCase();
    if (value === '')
        return undefined;
    if (isOneOf(words, value))
        return value;
    throw new UserError(input, `${show(raw)} is not known`, `write ${either(words)}`);
});
const wordList = ((input, raw, words, fallback) => {
    const found = items(raw).flatMap(item => word(input, item, words) ?? []);
    return found.length > 0 ? found : fallback;
});
const either = (words) => words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

const given = ((key, value) => value === undefined ? {} : { [key]: value });
const written$1 = ((raw) => (raw.trim() === '' ? undefined : raw));
const parseInputs = (async (readRaw) => {
    const templates = TEMPLATE_INPUTS.filter((name => isTemplate(readRaw(name))));
    const read = (name => (templates.includes(name) ? '' : readRaw(name)));
    const token = read('token').trim();
    const noFields = read('fields').trim().toLowerCase() === 'none';
    return {
        webhooks: webhooks('webhook', read('webhook')),
        platform: word('platform', read('platform'), PLATFORM_WORDS) ?? 'auto',
        allowedHosts: hosts('allowed-hosts', read('allowed-hosts')),
        ...given('status', word('status', read('status'), STATUS_WORDS)),
        job: jobContext('job', read('job')),
        ...given('needs', ended('needs', read('needs'))),
        ...given('steps', ended('steps', read('steps'))),
        matrix: matrixValues('matrix', read('matrix')),
        when: wordList('when', read('when'), WHEN_WORDS, ['always']),
        about: word('about', read('about'), ABOUT_WORDS) ?? 'auto',
        ...(token !== '' && { token: new Secret(token) }),
        details: word('details', read('details'), DETAILS_WORDS) ?? 'auto',
        ...given('title', written$1(read('title'))),
        ...given('text', written$1(read('text'))),
        fields: noFields ? [] : fields('fields', read('fields')),
        noFields,
        ...given('color', color('color', read('color'))),
        ...given('image', imageUrl('image', read('image'))),
        ...given('thumbnail', imageUrl('thumbnail', read('thumbnail'))),
        buttons: buttons('buttons', read('buttons')),
        ...given('footer', written$1(read('footer'))),
        ...(templates.length > 0 && {
            templates: (await __nccwpck_require__.e(/* import() */ 193).then(__nccwpck_require__.bind(__nccwpck_require__, 6193))).templates(templates, readRaw),
        }),
        ...given('payload', await payload(read)),
        ...given('mentioning', await mentioning(read)),
        envelope: {
            ...given('username', written$1(read('username'))),
            ...given('avatar', avatar('avatar', read('avatar'))),
            silent: boolean('silent', read('silent')),
        },
        ...given('place', await place(read)),
        timeoutMs: durationMs('timeout', read('timeout'), '10s'),
        deadlineMs: durationMs('deadline', read('deadline'), '60s'),
        onError: word('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
        ...given('outbox', await outbox(read('outbox'))),
        dryRun: boolean('dry-run', read('dry-run')),
        summary: boolean('summary', read('summary')),
    };
});
const TEMPLATE_INPUTS = ['title', 'text', 'fields', 'image', 'thumbnail', 'buttons', 'footer'];
const mentioning = (async (read) => {
    const [mention, users] = [read('mention'), read('users')];
    const when = wordList('mention-when', read('mention-when'), WHEN_WORDS, ['failure']);
    if (mention.trim() === '' && users.trim() === '')
        return undefined;
    return (await __nccwpck_require__.e(/* import() */ 408).then(__nccwpck_require__.bind(__nccwpck_require__, 4408))).mentioning(mention, when, users);
});
const payload = (async (read) => ['payload', 'payload-file'].some((name => read(name).trim() !== ''))
    ? (await __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 4480))).payload(read)
    : undefined);
const PLACE_INPUTS = ['slack-token', 'channel', 'thread', 'tags', 'message-id'];
const place = (async (read) => boolean('live', read('live')) || PLACE_INPUTS.some((name => read(name).trim() !== ''))
    ? (await __nccwpck_require__.e(/* import() */ 943).then(__nccwpck_require__.bind(__nccwpck_require__, 943))).place(read)
    : undefined);
const outbox = (async (raw) => raw.trim() === '' ? undefined : (await __nccwpck_require__.e(/* import() */ 381).then(__nccwpck_require__.bind(__nccwpck_require__, 6381))).outboxTarget('outbox', raw));

const USUAL = '.github/hookline.yml';
const readInputs = (async ({ runner, env, files }, early = false) => {
    const asked = runner.input('config').trim();
    const path = asked === '' ? USUAL : asked;
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const isThere = (() => workspace !== '' && files.exists(`${workspace}/${path}`));
    if ((asked === '' || early) && !isThere())
        return parseInputs(runner.input);
    const { withConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(802)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2802));
    const { read, names } = await withConfig(path, runner.input, { env, files });
    runner.info(`Defaults from ${path}: ${names.join(', ') || 'none'}`);
    return parseInputs(read);
});

const SHORTEST$1 = 8;
const SURELY_TOKEN = 20;
const ROUTES = new Set(['services', 'triggers', 'webhooks', 'workflows']);
const hidden = '***';
const secretParts = ((url) => {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return longestFirst([url, ...(parsed === undefined ? [] : partsOf(parsed))].flatMap(withDecoded));
});
const tokenParts = ((token) => longestFirst([token, ...token.split('-').filter((part => part.length >= SURELY_TOKEN))].flatMap(withDecoded)));
const redact = ((text, secrets) => longestFirst([...secrets].flatMap(forms)).reduce(((rest, form) => rest.replaceAll(form, hidden)), text));
const partsOf = ((url) => {
    const segments = url.pathname.split('/').filter((segment => segment !== ''));
    const tokens = segments.filter(((segment, at) => isToken(segment, at === segments.length - 1)));
    const values = [...url.searchParams.values()].filter(value => isToken(value, false));
    const inPath = tokens.length === 0 ? [] : [`${url.origin}${url.pathname}`, url.pathname, ...tokens];
    return [url.href, url.password, ...inPath, ...values];
});
const isToken = ((part, last) => part.length >= SHORTEST$1 &&
    !ROUTES.has(part.toLowerCase()) &&
    (last || part.length >= SURELY_TOKEN || /[0-9A-Z]/.test(part)));
const forms = ((secret) => withDecoded(secret).flatMap((form => [form, encodeURIComponent(form), encodeURI(form), jsonInside(form)])));
const jsonInside = ((text) => JSON.stringify(text).slice(1, -1));
const withDecoded = ((part) => {
    try {
        return [part, decodeURIComponent(part)];
    }
    catch {
        return [part];
    }
});
const longestFirst = ((parts) => [...new Set(parts)].filter((part => part.length >= SHORTEST$1)).sort(((a, b) => b.length - a.length)));

const maskWebhooks = (({ runner, env }) => {
    const raw = [runner.input('webhook'), ...fallbackVariables.map((variable => env[variable] ?? ''))];
    const tokens = ['slack-token', 'token'].flatMap((input => tokenParts(runner.input(input).trim())));
    const secrets = [...raw.flatMap(secretLines).flatMap(secretParts), ...tokens];
    new Set(secrets).forEach(runner.mask);
});

const maskSecrets = (async (edges) => {
    maskWebhooks(edges);
    if (edges.runner.input('outbox') !== '')
        (await __nccwpck_require__.e(/* import() */ 364).then(__nccwpck_require__.bind(__nccwpck_require__, 3364))).maskOutbox(edges.runner);
});

const following = (async (parts, { payload, channelId }, { follow }) => follow === undefined || channelId === undefined
    ? [...parts]
    : Promise.all(parts.map(part => follow(part, payload, channelId))));

const UNITS = [
    ['d', 86_400],
    ['h', 3_600],
    ['m', 60],
    ['s', 1],
];
const duration = ((ms) => {
    const whole = Math.max(0, Math.round(ms));
    if (whole < 1_000)
        return `${whole}ms`;
    const seconds = Math.round(whole / 100) / 10;
    return seconds < 60 ? `${seconds}s` : largeDuration(Math.round(seconds));
});
const largeDuration = (seconds) => {
    const first = UNITS.findIndex(([, size]) => seconds >= size);
    let rest = seconds;
    return UNITS.slice(first, first + 2)
        .map(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? '' : `${count}${unit}`;
    })
        .filter(part => part !== '')
        .join(' ');
};

const RETRY = {
    baseMs: 1_000,
    capMs: 15_000,
    leastMs: 100,
    attemptMs: 250,
    triesWhenUnsure: 2,
};
const nextWait = ({ afterMs = 0, retries, leftMs, random }) => {
    const room = leftMs - RETRY.attemptMs;
    if (room <= 0 || afterMs > room)
        return 'give-up';
    const widest = Math.min(RETRY.capMs, RETRY.baseMs * 2 ** retries, room - afterMs);
    return Math.min(Math.max(RETRY.leastMs, afterMs + random * widest), room);
};

const noAnswer = ({ reason, sent, aborted }, timeoutMs) => aborted ? `no ${sent ? 'answer' : 'connection'} within ${duration(timeoutMs)}` : reason;
const unreachable = (title, why, mend) => `${title} cannot be reached: ${why}; ${mend}`;
const unconfirmed = (title, attempts, why) => `${title} did not confirm the message in ${attemptsOf(attempts)}: ${why}`;
const deadlineOver = (title, attempts, deadlineMs, why) => `${title} did not confirm the message within the deadline of ${duration(deadlineMs)} (${attemptsOf(attempts)}): ${why}`;
const asksTooLong = (title, afterMs, deadlineMs, leftMs) => `${title} asks to wait ${duration(afterMs)}, but the deadline of ${duration(deadlineMs)} leaves only ${duration(leftMs)}`;
const interruptedBefore = (title) => `the runner asked the step to end (SIGINT or SIGTERM) before ${title} had confirmed the message`;
const attemptsOf = (count) => (count === 1 ? '1 attempt' : `${count} attempts`);

const send = (async (payload, errand) => {
    const progress = { payload, attempts: 0, retries: 0, lastAttempt: Infinity };
    try {
        for (;;) {
            const ending = await step(progress, errand);
            if (ending !== undefined)
                return ending;
        }
    }
    catch (error) {
        const name = error instanceof Error ? error.name : 'error';
        return {
            ...failed(progress, `a mistake inside Hookline (${name}); please report it`),
            mayHaveArrived: progress.attempts > 0,
        };
    }
});
const step = (async (progress, errand) => {
    const { destination, limits, endsAt, edges } = errand;
    const { title } = destination.platform;
    const leftMs = endsAt - edges.clock.now();
    if (edges.interrupted.aborted)
        return failed(progress, interruptedBefore(title));
    if (leftMs <= 0)
        return failed(progress, deadlineOver(title, progress.attempts, limits.deadlineMs, 'no time was left'));
    const timeoutMs = Math.min(limits.timeoutMs, leftMs);
    const result = await attempt(progress, errand, timeoutMs);
    if (result.kind === 'broken' && result.mend !== undefined)
        return failed(progress, unreachable(title, result.reason, result.mend));
    const verdict = await read(result, errand, timeoutMs);
    switch (verdict.kind) {
        case 'delivered':
            return {
                kind: 'delivered',
                payload: progress.payload,
                attempts: progress.attempts,
                messageId: verdict.messageId ?? '',
                ...(verdict.channelId !== undefined && { channelId: verdict.channelId }),
            };
        case 'refused':
            return refused(progress, answered(destination, verdict.reason, verdict.mend), verdict.closed);
        case 'plainer':
            return replace(progress, errand, verdict, 'sending the same message in plainer form');
        case 'gone':
            return replace(progress, errand, verdict, 'posting it anew');
        case 'retry':
            if (result.kind === 'broken' && result.sent)
                beUnsure(progress);
            return wait(progress, errand, verdict);
    }
});
const attempt = ((progress, { destination, edges }, timeoutMs) => {
    const request = destination.platform.request(progress.payload, destination.url, destination.token);
    progress.attempts += 1;
    return edges.http(request, AbortSignal.any([edges.clock.timeout(timeoutMs), edges.interrupted]));
});
const read = (async (result, { destination, edges }, timeoutMs) => result.kind === 'answer'
    ? destination.platform.judge(result, edges.clock.now())
    : { kind: 'retry', reason: noAnswer(result, timeoutMs) });
const replace = (progress, { destination, edges }, { kind, reason, mend }, instead) => {
    const other = kind === 'gone' ? progress.payload.anew : progress.payload.plainer;
    if (other === undefined)
        return refused(progress, kind === 'gone' ? answered(destination, reason, mend) : `${reason}; ${progress.payload.mend ?? mend}`);
    edges.log(`${destination.name}: ${reason}; ${instead}`);
    progress.payload = other();
    progress.lastAttempt = Infinity;
    return undefined;
};
const wait = async (progress, { destination, limits, endsAt, edges }, { reason, afterMs }) => {
    const { title } = destination.platform;
    const { attempts, retries } = progress;
    if (edges.interrupted.aborted)
        return failed(progress, interruptedBefore(title));
    if (attempts >= progress.lastAttempt)
        return failed(progress, unconfirmed(title, attempts, reason));
    const leftMs = endsAt - edges.clock.now();
    const waitMs = nextWait({ afterMs, retries, leftMs, random: edges.random() });
    if (waitMs === 'give-up') {
        const tooLong = afterMs !== undefined && leftMs > 0 && afterMs > leftMs;
        return failed(progress, tooLong
            ? asksTooLong(title, afterMs, limits.deadlineMs, leftMs)
            : deadlineOver(title, attempts, limits.deadlineMs, reason));
    }
    edges.log(`${destination.name}: ${reason}, next try in ${duration(waitMs)} (attempt ${attempts + 1})`);
    progress.retries += 1;
    await edges.clock.sleep(waitMs, edges.interrupted);
    return undefined;
};
const beUnsure = (progress) => {
    progress.lastAttempt = Math.min(progress.lastAttempt, progress.attempts + RETRY.triesWhenUnsure);
};
const answered = ({ platform }, reason, mend) => `${platform.title} answered: ${reason}; ${mend}`;
const refused = (progress, reason, closed = false) => ({
    ...failed(progress, reason),
    mayHaveArrived: false,
    forGood: true,
    closed,
});
const failed = ({ payload, attempts, lastAttempt }, reason) => ({
    kind: 'failed',
    payload,
    attempts,
    reason,
    mayHaveArrived: lastAttempt < Infinity,
    forGood: false,
});

const deliver = (async (post, limits, edges) => {
    const { destination, payloads } = post;
    const errand = { destination, limits, endsAt: edges.clock.now() + limits.deadlineMs, edges };
    const sent = [];
    const messageIds = [];
    let channelId;
    let attempts = 0;
    for (let [next, ...rest] = payloads; next !== undefined; [next, ...rest] = rest) {
        const ending = await send(next, errand);
        attempts += ending.attempts;
        if (ending.kind === 'failed') {
            const { reason, mayHaveArrived } = ending;
            const left = [ending.payload, ...rest];
            return { kind: 'undelivered', post, sent, messageIds, attempts, left, reason, mayHaveArrived };
        }
        sent.push(ending.payload);
        messageIds.push(ending.messageId);
        channelId ??= ending.channelId;
        rest = await following(rest, ending, destination.platform);
    }
    edges.log(`${destination.name}: delivered${attempts > payloads.length ? ` after ${attemptsOf(attempts)}` : ''}`);
    return { kind: 'delivered', post, sent, messageIds, ...(channelId && { channelId }), attempts };
});
const deliverAll = ((posts, limits, edges) => Promise.all(posts.map((post => deliver(post, limits, edges)))));

const SYNTAX = /<(?:@[!&]?[UW\d][A-Z\d]*|!(?:here|channel|everyone|subteam\^S[A-Z\d]*))(?:\|[^<>]*)?>|(?<!\w)@(?:here|channel|everyone)\b/;
const remarkMentions = ((inputs, runner) => {
    const texts = {
        title: inputs.title,
        text: inputs.text,
        fields: inputs.fields.map(({ name, value }) => `${name} ${value}`).join('\n'),
        footer: inputs.footer,
    };
    for (const [input, text] of Object.entries(texts)) {
        const found = text && SYNTAX.exec(text)?.[0];
        if (found)
            runner.notice(`${input}: ${found} stays text; only the input mention mentions somebody`);
    }
});
const remarkEdits = (destinations, runner) => {
    for (const { name } of destinations.filter(one => (one.spot?.edits.length ?? 0) > 0))
        runner.notice(`mention: ${name} pings nobody, since the message is an edit; leave out live or message-id for a new one`);
};

const hasCutBody = ({ payloads }) => payloads.some(({ cuts }) => cuts.includes('body'));
const remark = ((posts, runner) => {
    for (const { destination, payloads } of posts) {
        const about = destination.platform.remark(new URL(destination.url.reveal()));
        if (about !== undefined)
            runner.notice(`${destination.name}: ${about}`);
        for (const note of new Set(payloads.flatMap((payload => payload.notes ?? []))))
            runner.notice(`${destination.name}: ${note}`);
        const cuts = payloads.flatMap((payload => payload.cuts));
        if (cuts.length === 0)
            continue;
        runner.info(`${destination.name}: cut to fit ${destination.platform.title}: ${cuts.join(', ')}`);
    }
});

const outcomeOf = (async (receipts, inputs, story, edges) => receipts.every((({ kind }) => kind === 'delivered'))
    ? toOutputs(receipts)
    : (await __nccwpck_require__.e(/* import() */ 499).then(__nccwpck_require__.bind(__nccwpck_require__, 5499)).then(function (n) { return n.undelivered; })).settleUndelivered(receipts, inputs, story, edges));

const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const str = ((value) => typeof value === 'string' && value.trim() !== '' ? value : undefined);
const name = ((value) => {
    const found = str(value);
    const line = found === undefined ? '' : oneLine(found);
    return line === '' ? undefined : isolate(line);
});
const BRIEF = 110;
const brief = ((value) => cutText(value, BRIEF));
const num = (value) => typeof value === 'number' && Number.isFinite(value) ? value : undefined;
const url = ((value) => {
    const found = str(value);
    return found === undefined ? undefined : safeLink(found);
});
const list = ((value) => Array.isArray(value)
    ? value.filter(((item) => typeof item === 'object' && item !== null))
    : []);
const firstLine = ((value) => name(str(value)
    ?.trim()
    .split(/[\r\n]/, 1)[0]));
const between = (from, to) => {
    const ms = Date.parse(str(to) ?? '') - Date.parse(str(from) ?? '');
    return ms >= 0 ? ms : undefined;
};
const known = ((key, value) => value === undefined ? {} : { [key]: value });
const entry = (table, key) => typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;

const QUEUE = /^gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;
const refOf = ((ref) => {
    if (ref === undefined || ref === '')
        return undefined;
    const pull = /^refs\/pull\/(\d+)\//.exec(ref);
    if (pull)
        return { kind: 'pull', number: Number(pull[1]) };
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', name: ref.slice('refs/tags/'.length) };
    const branch = ref.replace(/^refs\/heads\//, '');
    const queue = QUEUE.exec(branch);
    if (queue?.[1] !== undefined)
        return { kind: 'queue', base: queue[1], number: Number(queue[2]) };
    return branch.startsWith('refs/') ? undefined : { kind: 'branch', name: branch };
});
const namedRef = (value, type) => {
    const found = str(value);
    return found === undefined ? undefined : { kind: type === 'tag' ? 'tag' : 'branch', name: found };
};
const refWords = (ref) => ref === undefined ? 'a branch' : `${ref.kind} ${name(ref.name) ?? ref.name}`;
const refUrl = ((repoUrl, ref) => {
    switch (ref.kind) {
        case 'branch':
            return `${repoUrl}/tree/${pathOf(ref.name)}`;
        case 'tag':
            return `${repoUrl}/releases/tag/${pathOf(ref.name)}`;
        case 'pull':
        case 'queue':
            return `${repoUrl}/pull/${ref.number}`;
    }
});
const refLink = ((repoUrl, ref) => {
    const target = repoUrl === undefined ? undefined : refUrl(repoUrl, ref);
    switch (ref.kind) {
        case 'branch':
            return [link(name(ref.name) ?? ref.name, target)];
        case 'tag':
            return [text('tag '), link(name(ref.name) ?? ref.name, target)];
        case 'pull':
            return [link(`#${ref.number}`, target)];
        case 'queue':
            return [link(`#${ref.number}`, target), text(` in the merge queue of ${name(ref.base) ?? ref.base}`)];
    }
});
const refLabel = (ref) => refLink(undefined, ref);
const pathOf = ((ref) => ref.split('/').map(encodePart).join('/'));
const encodePart = ((part) => encodeURIComponent(part.toWellFormed()));
const NO_COMMIT = /^0+$/;
const shaOf = ((value) => value !== undefined && /^[0-9a-f]{7,64}$/i.test(value) && !NO_COMMIT.test(value)
    ? value.toLowerCase()
    : undefined);
const commitLink = ((repoUrl, sha) => {
    const short = sha.slice(0, 7);
    return repoUrl === undefined ? code(short) : link(short, `${repoUrl}/commit/${sha}`);
});

const repoOf = ((payload, context) => {
    const own = name(payload?.repository?.full_name);
    const full = own ?? name(context.repository);
    if (full === undefined)
        return undefined;
    return { name: full, url: url(payload?.repository?.html_url) ?? `${context.serverUrl}/${full}` };
});
const actorOf = ((payload, context) => {
    const login = name(payload?.sender?.login) ?? name(context.actor);
    return login === undefined ? undefined : { login, ...known('url', url(payload?.sender?.html_url)) };
});
const whoAndWhere = ((payload, context) => ({
    ...known('repo', repoOf(payload, context)),
    ...known('actor', actorOf(payload, context)),
}));
const SUBJECT = 200;
const subjectOf$1 = ((commit) => {
    const subject = firstLine(commit?.message);
    return subject === undefined ? undefined : cutText(subject, SUBJECT);
});
const commitLine = ((repoUrl, sha, commit) => {
    const hash = shaOf(sha ?? str(commit?.id));
    const subject = subjectOf$1(commit);
    if (hash === undefined && subject === undefined)
        return undefined;
    const author = authorOf$1(commit)?.name;
    return [
        ...(hash === undefined ? [] : [commitLink(repoUrl, hash)]),
        ...(subject === undefined ? [] : [text(hash === undefined ? subject : ` ${subject}`)]),
        ...(author === undefined ? [] : [text(` \u2014 ${author}`)]),
    ];
});
const NOREPLY = /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\./;
const authorOf$1 = ((commit) => {
    const username = name(commit?.author?.username);
    const email = name(commit?.author?.email);
    const login = username ?? NOREPLY.exec(email ?? '')?.[1];
    const shown = username ?? name(commit?.author?.name) ?? login;
    return shown === undefined
        ? undefined
        : { name: shown, ...known('login', login), ...known('email', email) };
});
const changeOf = ((repo, context) => {
    const ref = refOf(context.ref);
    const line = ref?.kind === 'pull' ? undefined : commitLine(repo?.url, context.sha);
    return { ...onRef(repo, ref), lines: line ? [line] : [], facts: [] };
});
const onRef = ((repo, ref) => ref ? { on: refLink(repo?.url, ref) } : {});
const sentence = (actor, rest) => actor ? `${actor.login} ${rest}` : capital(rest);
const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
const count = (n, one, many = `${one}s`) => `${grouped(n)} ${n === 1 ? one : many}`;
const by = (login) => login === undefined ? [] : [[text(`by ${login}`)]];

const words$1 = (value) => name(name(value)?.replaceAll('_', ' '));
const fromTo = (from, to) => `${from === undefined ? '' : ` from ${from}`}${to === undefined ? '' : ` to ${to}`}`;
const deed = (patterns, action, thing) => entry(patterns, action)?.replace('#', () => thing) ?? `${words$1(action) ?? 'changed'} ${thing}`;

const numbered = (thing, fallback) => {
    const number = num(thing?.number);
    return [number === undefined ? fallback : `#${number}`, name(thing?.title)]
        .filter(part => part !== undefined)
        .join(' ');
};

const ASIDE = new Set([
    'sender',
    'repository',
    'organization',
    'enterprise',
    'installation',
    'changes',
    'head_commit',
]);
const plain = ({ payload, context }) => {
    const base = whoAndWhere(payload, context);
    const thing = thingOf(payload, context.event);
    const action = words$1(payload['action']);
    return {
        ...base,
        runIsTheNews: false,
        news: {
            mark: 'news',
            title: titleOf$1(context.event.replaceAll('_', ' '), labelOf(thing), action, base.actor),
            ...known('url', url(thing?.['html_url']) ?? firstLink(payload) ?? base.repo?.url),
            ...known('body', str(thing?.['body'])),
        },
        change: changeOf(base.repo, context),
    };
};
const titleOf$1 = (event, label, action, actor) => {
    const thing = [event, label].filter(part => part !== undefined).join(' ');
    if (action?.endsWith('ed') === true)
        return sentence(actor, `${action} ${thing}`);
    const who = actor === undefined ? undefined : `by ${actor.login}`;
    return capital([thing, action, who].filter(part => part !== undefined).join(' '));
};
const thingOf = (payload, event) => {
    const objects = Object.entries(payload).filter((entry) => isBag(entry[1]) && !ASIDE.has(entry[0]));
    const named = objects.find(([key]) => key === event) ?? objects.find(([key]) => event.endsWith(`_${key}`));
    return (named ?? objects.find(([, value]) => url(value['html_url']) !== undefined) ?? objects[0])?.[1];
};
const labelOf = (thing) => {
    if (num(thing?.['number']) !== undefined)
        return numbered(thing, '');
    return (name(thing?.['title']) ?? name(thing?.['name']) ?? name(thing?.['login']) ?? name(thing?.['tag_name']));
};
const firstLink = (payload) => Object.entries(payload)
    .filter(([key, value]) => isBag(value) && !ASIDE.has(key))
    .map(([, value]) => url(value['html_url']))
    .find(found => found !== undefined);
const isBag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const bag = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : {};
const names = (value) => Array.isArray(value) ? value.flatMap(item => name(item) ?? []) : [];
const joined = (all, shown = 2) => {
    const rest = all.length - shown;
    if (rest > 0)
        return `${all.slice(0, shown).join(', ')} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
};

const assignee = ({ assignee }) => name(bag(assignee)['login']);
const label = ({ label }) => name(bag(label)['name']);
const milestone = ({ milestone }) => name(bag(milestone)['title']);
const type = ({ type }) => name(bag(type)['name']);
const field = ({ issue_field: field }) => name(bag(field)['name']);
const reviewer = ({ requested_reviewer: person, requested_team: team }) => {
    const group = name(bag(team)['name']);
    return name(bag(person)['login']) ?? (group === undefined ? undefined : `team ${group}`);
};
const REASONS = { duplicate: 'a duplicate' };
const reason = (value) => entry(REASONS, value) ?? words$1(value)?.toLowerCase();
const PATTERNS = {
    assigned: { words: 'assigned @ to #', aside: assignee },
    unassigned: { words: 'unassigned @ from #', aside: assignee },
    labeled: { words: 'put the label @ on #', aside: label },
    unlabeled: { words: 'took the label @ off #', aside: label },
    milestoned: { words: 'set milestone @ for #', aside: milestone },
    demilestoned: { words: 'took milestone @ off #', aside: milestone },
    review_requested: { words: 'asked @ to review #', aside: reviewer },
    review_request_removed: { words: 'no longer asks @ to review #', aside: reviewer },
    typed: { words: 'set the type of # to @', aside: type },
    untyped: { words: 'took the type @ off #', aside: type },
    field_added: { words: 'set the field @ of #', aside: field },
    field_removed: { words: 'cleared the field @ of #', aside: field },
    closed: { words: 'closed # as @', aside: ({ issue }) => reason(bag(issue)['state_reason']) },
    locked: {
        words: 'locked # as @',
        aside: payload => words$1(bag(payload['issue'] ?? payload['pull_request'])['active_lock_reason']),
    },
    transferred: {
        words: 'moved # to @',
        aside: payload => name(bag(bag(payload['changes'])['new_repository'])['full_name']),
    },
};
const BARE = {
    milestoned: 'put # into a milestone',
    demilestoned: 'took # out of its milestone',
    labeled: 'labelled #',
    unlabeled: 'took a label off #',
    typed: 'set the type of #',
    untyped: 'took the type off #',
    field_added: 'set a field of #',
    field_removed: 'cleared a field of #',
    review_requested: 'asked for a review of #',
    review_request_removed: 'no longer asks for a review of #',
};
const numberedDeed = (payload, thing, actor) => {
    const { action } = payload;
    const pattern = entry(PATTERNS, action);
    const aside = pattern?.aside(payload);
    if (pattern === undefined || aside === undefined)
        return deed(BARE, action, thing);
    const shown = aside === actor?.login ? 'themselves' : aside;
    return pattern.words.replace(/[@#]/g, sign => (sign === '@' ? shown : thing));
};

const pullName = (pull) => numbered(pull, 'a pull request');
const pullUrl = (pull, repo) => {
    const number = num(pull?.number);
    return (url(pull?.html_url) ??
        (repo === undefined || number === undefined ? undefined : `${repo.url}/pull/${number}`));
};
const branchWords = (pull) => {
    const head = name(pull?.head?.ref);
    const base = name(pull?.base?.ref);
    return head === undefined || base === undefined ? undefined : `${forkOf(pull)}${head} \u2192 ${base}`;
};
const branches = (pull) => {
    const words = branchWords(pull);
    return words === undefined ? undefined : text(words);
};
const forkOf = (pull) => {
    const { head, base } = pull ?? {};
    const owner = name(head?.user?.login) ?? name(head?.label)?.split(':')[0];
    return owner === undefined || head?.repo?.full_name === base?.repo?.full_name ? '' : `${owner}:`;
};
const changeOfPull = (pull, repo, context) => {
    if (num(pull?.number) === undefined)
        return changeOf(repo, context);
    const commit = commitLine(url(pull?.head?.repo?.html_url) ?? repo?.url, str(pull?.head?.sha)) ?? [];
    const between = branchWords(pull);
    const page = pullUrl(pull, repo);
    const author = name(pull?.user?.login);
    const line = [
        ...commit,
        ...(commit.length > 0 && between ? [text(' \u00b7 ')] : []),
        ...(between ? [link(between, page)] : []),
        ...(author === undefined || forkOf(pull) === `${author}:` ? [] : [text(` \u2014 ${author}`)]),
    ];
    return {
        on: [link(pullName(pull), page)],
        lines: line.length > 0 ? [line] : [],
        facts: [],
        ...known('author', author === undefined ? undefined : { name: author, login: author }),
    };
};

const smallFacts = (...facts) => facts.filter(fact => fact !== undefined).map(fact => [typeof fact === 'string' ? text(fact) : fact]);
const labelled = (label, value) => value === undefined ? undefined : `${label} ${value}`;

const otherThan = (actor, account) => {
    const login = name(account?.login);
    return login === actor?.login ? undefined : login;
};
const whose = (actor, owner, thing) => {
    const login = otherThan(actor, owner);
    return login === undefined ? `${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing}` : `${login}'s ${thing}`;
};

const DEEDS = {
    synchronize: 'pushed to #',
    ready_for_review: 'marked # as ready for review',
    converted_to_draft: 'turned # into a draft',
    auto_merge_enabled: 'set # to merge when it is ready',
    auto_merge_disabled: 'stopped the automatic merge of #',
    enqueued: 'put # into the merge queue',
    dequeued: 'took # out of the merge queue',
};
const LEFT = {
    CI_FAILURE: 'its checks failed',
    CI_TIMEOUT: 'its checks took too long',
    MERGE_CONFLICT: 'it has conflicts',
    BRANCH_PROTECTIONS: 'branch protection forbids it',
    QUEUE_CLEARED: 'the queue was cleared',
    ROLL_BACK: 'the queue was rolled back',
    MERGE: 'it was merged',
    ALREADY_MERGED: 'it was merged before',
    MANUAL: 'by hand',
    GIT_TREE_INVALID: 'it could not be merged',
    INVALID_MERGE_COMMIT: 'it could not be merged',
};
const MARKS = {
    opened: 'opened',
    reopened: 'opened',
    ready_for_review: 'opened',
    closed: 'closed',
    synchronize: 'pushed',
    review_requested: 'waiting',
};
const pullRequest = ({ payload, context }) => {
    const base = whoAndWhere(payload, context);
    const pull = {
        ...payload.pull_request,
        ...known('number', num(payload.number) ?? num(payload.pull_request?.number)),
    };
    return {
        ...base,
        runIsTheNews: payload.action === 'synchronize',
        news: newsOf$1(payload, pull, base),
        change: changeOfPull(pull, base.repo, context),
    };
};
const newsOf$1 = (payload, pull, who) => {
    const { action } = payload;
    const merged = action === 'closed' && pull.merged === true;
    const tells = merged || action === 'opened' || action === 'reopened';
    return {
        mark: merged ? 'merged' : (entry(MARKS, action) ?? 'news'),
        title: sentence(who.actor, deedOf(payload, pull, merged, who.actor)),
        ...known('url', pullUrl(pull, who.repo)),
        ...known('body', tells ? str(pull.body) : undefined),
        facts: smallFacts(branches(pull), pull.draft === true && action !== 'converted_to_draft' ? 'draft' : undefined, ...size(pull), labelled('was', name(bag(bag(bag(payload)['changes'])['title'])['from'])), labelled('opened by', otherThan(who.actor, pull.user))),
    };
};
const deedOf = (payload, pull, merged, actor) => {
    const thing = pullName(pull);
    if (merged)
        return `merged ${thing}`;
    const detail = detailOf(payload, pull);
    const shown = detail === '' ? thing : brief(thing);
    if (payload.action === 'edited' && detail !== '')
        return `changed the base of ${shown}${detail}`;
    const done = entry(DEEDS, payload.action)?.replace('#', () => shown);
    return done === undefined ? numberedDeed(payload, shown, actor) : done + detail;
};
const detailOf = (payload, pull) => {
    const { action, changes, reason } = bag(payload);
    const base = action === 'edited' ? name(bag(bag(bag(changes)['base'])['ref'])['from']) : undefined;
    if (base !== undefined)
        return fromTo(base, name(pull.base?.ref));
    const why = action === 'dequeued' ? entry(LEFT, reason) : undefined;
    return why === undefined ? '' : `: ${why}`;
};
const size = (pull) => {
    const [added, removed, files] = [num(pull.additions), num(pull.deletions), num(pull.changed_files)];
    const commits = num(pull.commits);
    const isKnown = added !== undefined && removed !== undefined && files !== undefined;
    return [
        isKnown ? text(`+${grouped(added)} \u2212${grouped(removed)} in ${count(files, 'file')}`) : undefined,
        commits === undefined ? undefined : text(count(commits, 'commit')),
    ];
};

const LISTED = 5;
const push = (({ payload, context }) => {
    const base = whoAndWhere(payload, context);
    const pushed = {
        payload,
        actor: base.actor,
        repo: base.repo,
        ref: refOf(str(payload.ref) ?? context.ref),
    };
    return {
        ...base,
        runIsTheNews: true,
        get news() {
            return newsOf(pushed);
        },
        change: payload.deleted === true
            ? deletion(pushed)
            : changeOfPush(pushed, changeOf(base.repo, context), context.sha),
    };
});
const newsOf = (pushed) => {
    if (pushed.payload.deleted === true)
        return refNews(pushed, 'deleted');
    const { payload, ref } = pushed;
    const isRefTheNews = ref?.kind === 'tag' || list(payload.commits).length === 0;
    return payload.created === true && isRefTheNews ? refNews(pushed, 'created') : commitsNews(pushed);
};
const refNews = ({ payload, actor, repo, ref }, verb) => {
    const gone = verb === 'deleted';
    return {
        mark: gone ? 'deleted' : markOf(ref),
        title: sentence(actor, `${verb} ${kindOf(ref)}`),
        ...known('url', !gone && repo && ref ? refUrl(repo.url, ref) : repo?.url),
        where: ref ? refLink(gone ? undefined : repo?.url, ref).slice(-1) : [],
        lines: gone ? [] : commitLines(payload, repo),
    };
};
const commitsNews = ({ payload, actor, repo, ref }) => {
    const commits = list(payload.commits);
    const verb = payload.forced === true ? 'force-pushed' : 'pushed';
    return {
        mark: markOf(ref),
        title: sentence(actor, commits.length > 0 ? `${verb} ${count(commits.length, 'commit')}` : verb),
        ...known('url', url(payload.compare) ?? url(payload.head_commit?.url) ?? repo?.url),
        where: ref ? [text('to '), ...refLink(repo?.url, ref)] : [],
        lines: commitLines(payload, repo),
        facts: payload.created === true ? [[text(`new ${kindOf(ref)}`)]] : [],
    };
};
const commitLines = (payload, repo) => {
    const fresh = list(payload.commits);
    const commits = fresh.length > 0 ? fresh : [payload.head_commit];
    const shown = commits.slice(0, LISTED).flatMap(commit => {
        const line = commitLine(repo?.url, undefined, commit);
        return line ? [line] : [];
    });
    const left = commits.length - LISTED;
    return left > 0 ? [...shown, [link(`and ${grouped(left)} more`, url(payload.compare))]] : shown;
};
const deletion = ({ ref }) => ({
    ...known('on', ref && refLabel(ref)),
    lines: [],
    facts: [[text(`${kindOf(ref)} deleted`)]],
});
const changeOfPush = (({ payload, repo, ref }, fallback, sha) => {
    const line = commitLine(repo?.url, str(payload.head_commit?.id) ?? sha, payload.head_commit);
    return {
        ...known('on', ref ? refLink(repo?.url, ref) : fallback.on),
        lines: line ? [line] : [],
        facts: howPushed(payload, ref),
        ...known('author', authorOf$1(payload.head_commit)),
    };
});
const howPushed = ((payload, ref) => {
    const total = list(payload.commits).length;
    const created = payload.created === true;
    const compare = created ? undefined : url(payload.compare);
    return [
        ...(payload.forced === true ? [[link('force-pushed', compare)]] : []),
        ...(created ? [[text(`new ${kindOf(ref)}`)]] : []),
        ...(total > 1 ? [[link(count(total, 'commit'), compare)]] : []),
    ];
});
const kindOf = ((ref) => (ref?.kind === 'tag' ? 'tag' : 'branch'));
const markOf = (ref) => (ref?.kind === 'tag' ? 'tagged' : 'pushed');

const reader = ((read) => read);

const changeOfHead = (repo, head) => {
    const ref = refOf(str(head.ref));
    const line = ref?.kind === 'pull' ? undefined : commitLine(repo?.url, str(head.sha), head.commit);
    const number = num(list(head.pulls)[0]?.number);
    return {
        ...onRef(repo, ref),
        lines: line ? [line] : [],
        facts: number === undefined ? [] : [[link(`#${number}`, repo && `${repo.url}/pull/${number}`)]],
        ...known('author', authorOf$1(head.commit)),
    };
};
const onWhat = (change) => change.on ? { where: [text('on '), ...change.on] } : {};
const deployedRef = (named, context) => {
    const found = str(named);
    if (shaOf(found) !== undefined)
        return undefined;
    const own = refOf(context.ref);
    return own?.kind === 'tag' && own.name === found ? context.ref : found;
};
const branchOfStatus = (payload) => {
    const branches = list(payload.branches);
    const ending = branches.filter(branch => str(branch.commit?.sha) === str(payload.sha));
    const main = ending.find(branch => branch.name === payload.repository?.default_branch);
    return str((main ?? ending[0] ?? (branches.length === 1 ? branches[0] : undefined))?.name);
};

const started = (base, context, start) => ({
    ...base,
    runIsTheNews: true,
    ...known('fields', start.fields),
    news: {
        mark: start.mark,
        title: start.title,
        ...known('url', base.repo && context.runId && `${base.repo.url}/actions/runs/${context.runId}`),
        ...onWhat(start.change),
        lines: start.change.lines,
    },
    change: start.change,
});

const schedule = ({ payload, context }) => {
    const repo = repoOf(payload, context);
    const cron = name(payload.schedule);
    const change = changeOf(repo, context);
    return started(known('repo', repo), context, {
        mark: 'schedule',
        title: `${name(context.workflow) ?? 'A workflow'} ran on schedule`,
        change: { ...change, facts: [[text(cron === undefined ? 'scheduled' : `scheduled (${cron})`)]] },
    });
};

const readers = new Map([
    ['pull_request', reader(pullRequest)],
    ['pull_request_target', reader(pullRequest)],
    ['push', reader(push)],
    ['schedule', reader(schedule)],
]);
const readerOf = (async (event) => {
    const found = readers.get(event) ?? (await furtherReaders(event)).get(event);
    return found ?? plain;
});
const furtherReaders = async (event) => event.endsWith('_dispatch')
    ? (await __nccwpck_require__.e(/* import() */ 422).then(__nccwpck_require__.bind(__nccwpck_require__, 4422))).dispatches
    : (await __nccwpck_require__.e(/* import() */ 699).then(__nccwpck_require__.bind(__nccwpck_require__, 6699))).others;
const subjectOf = (async (payload, context) => (await readerOf(context.event))({ payload, context }));

const aboutOf = ((inputs, subject, status) => {
    if (subject.run)
        return 'run';
    if (inputs.about !== 'auto')
        return inputs.about;
    if (inputs.needs || inputs.steps || inputs.course || subject.runIsTheNews)
        return 'run';
    const eventSaysSo = subject.status === status && (inputs.job.status ?? 'success') === 'success';
    return status === 'success' || eventSaysSo ? 'event' : 'run';
});

const runOf = ((subject, { course }, context) => subject.run ?? {
    ...known('workflow', name(context.workflow)),
    ...known('url', runUrl(context)),
    ...known('number', context.runNumber),
    attempt: context.attempt,
    ...known('durationMs', course?.kind === 'later' ? course.forMs : undefined),
    ...known('actor', starterOf$1(subject, context)),
});
const starterOf$1 = ((subject, context) => {
    const ofContext = name(context.actor);
    const ofEvent = subject.actor?.login;
    return context.attempt > 1 ? (ofContext ?? ofEvent) : ofEvent;
});
const runUrl = (({ serverUrl, repository, runId, attempt }) => {
    if (repository === undefined || runId === undefined)
        return undefined;
    const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
    return attempt > 1 ? `${url}/attempts/${attempt}` : url;
});
const jobOf = ((subject, inputs, context) => {
    const label = name(context.job);
    if (subject.run || inputs.needs || label === undefined)
        return undefined;
    const { serverUrl, repository, runId } = context;
    const id = inputs.job.checkRunId;
    const url = id && repository && runId && `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`;
    return {
        name: label,
        ...known('url', url || undefined),
        matrix: inputs.matrix.flatMap(value => name(value) ?? []),
    };
});

const WORST_FIRST = ['failure', 'cancelled', 'success', 'skipped'];
const worst = ((statuses) => WORST_FIRST.find((status => statuses.includes(status))));
const isRed = (status) => status === 'failure' || status === 'cancelled';
const statusOf$1 = ((inputs, ofEvent) => {
    if (inputs.status)
        return inputs.status;
    const job = inputs.job.status;
    const told = worst(resultsOf(inputs.needs)) ?? ofEvent;
    if (told === undefined && inputs.course?.kind === 'begins' && !isRed(job))
        return 'running';
    if (told === undefined)
        return job ?? 'success';
    return isRed(job) ? (worst([told, job]) ?? told) : told;
});
const resultsOf = ((jobs) => (jobs ?? []).map(job => job.result));

const collectFacts = (async (inputs, file, context) => {
    const subject = await subjectOf(file.payload, context);
    const begun = inputs.course?.kind === 'begins' && !subject.run;
    const status = statusOf$1(inputs, begun ? undefined : subject.status);
    return {
        status,
        told: inputs.status ?? (subject.run ? subject.status : undefined) ?? status,
        about: file.readable ? aboutOf(inputs, subject, status) : 'run',
        subject,
        run: runOf(subject, inputs, context),
        ...known('page', runUrl(context)),
        ...known('job', jobOf(subject, inputs, context)),
        jobs: named(inputs.needs ?? []),
        failedSteps: named(inputs.steps ?? []).flatMap(step => (step.result === 'failure' ? step.name : [])),
        failures: [],
        turns: [],
        notes: [],
    };
});
const named = ((ended) => ended.flatMap(one => {
    const label = name(one.name);
    return label === undefined ? [] : [{ ...one, name: label }];
}));

const isDue = ((when, status, turns = []) => when.some((word => word === 'always' || word === status || turns.includes(word))));
const tellsOfFailure = (({ told, about }) => told === 'failure' && about === 'run');
const wantsDetails = ((facts, { when, details, mentioning }) => (tellsOfFailure(facts) && details !== 'none' && isDue(when, facts.status)) ||
    [...when, ...(mentioning?.when ?? [])].some((word => TURN_WORDS.includes(word))));

const markdown = async (source, context) => (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1338))).readMarkdown(source, context);
const unreadOf = async (source, values) => (await Promise.all(/* import() */[__nccwpck_require__.e(251), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1338))).unreadSource(source, values);

const STATUS_OF = {
    success: 'success',
    neutral: 'success',
    failure: 'failure',
    error: 'failure',
    timed_out: 'failure',
    startup_failure: 'failure',
    cancelled: 'cancelled',
    skipped: 'skipped',
    stale: 'skipped',
};
const statusOf = (conclusion) => entry(STATUS_OF, conclusion);
const verbOf = ((status) => {
    switch (status) {
        case 'success':
            return { past: 'passed', mark: 'passed' };
        case 'failure':
            return { past: 'failed', mark: 'failed' };
        case 'cancelled':
            return { past: 'was cancelled', mark: 'cancelled' };
        case 'skipped':
            return { past: 'was skipped', mark: 'skipped' };
        case 'running':
            return { past: 'is running', mark: 'running' };
    }
});

const LOOKS = {
    failed: { symbol: '\u274c', color: COLORS.failure },
    passed: { symbol: '\u2705', color: COLORS.success },
    cancelled: { symbol: '\ud83d\udeab', color: COLORS.cancelled },
    skipped: { symbol: '\u23ed\ufe0f', color: COLORS.neutral },
    neutral: { symbol: '\u26aa', color: COLORS.neutral },
    running: { symbol: '\ud83d\udd04', color: COLORS.news },
    waiting: { symbol: '\u23f3', color: COLORS.warning },
    release: { symbol: '\ud83d\udce6', color: COLORS.news },
    deployed: { symbol: '\ud83d\ude80', color: COLORS.success },
    pushed: { symbol: '\ud83d\udce4', color: COLORS.news },
    tagged: { symbol: '\ud83c\udff7\ufe0f', color: COLORS.news },
    deleted: { symbol: '\ud83d\uddd1\ufe0f', color: COLORS.neutral },
    opened: { symbol: '\ud83c\udd95', color: COLORS.news },
    closed: { symbol: '\u2611\ufe0f', color: COLORS.neutral },
    merged: { symbol: '\ud83d\udd00', color: COLORS.merged },
    issue: { symbol: '\ud83d\udcdd', color: COLORS.news },
    comment: { symbol: '\ud83d\udcac', color: COLORS.news },
    schedule: { symbol: '\u23f0', color: COLORS.neutral },
    started: { symbol: '\u25b6\ufe0f', color: COLORS.news },
    approved: { symbol: '\ud83d\udc4d', color: COLORS.success },
    rejected: { symbol: '\u270b', color: COLORS.warning },
    warning: { symbol: '\u26a0\ufe0f', color: COLORS.warning },
    star: { symbol: '\u2b50', color: COLORS.news },
    fork: { symbol: '\ud83c\udf74', color: COLORS.news },
    package: { symbol: '\ud83d\udce6', color: COLORS.news },
    wiki: { symbol: '\ud83d\udcd6', color: COLORS.news },
    settings: { symbol: '\u2699\ufe0f', color: COLORS.neutral },
    milestone: { symbol: '\ud83c\udfc1', color: COLORS.news },
    news: { symbol: '\ud83d\udd14', color: COLORS.news },
};

const newsMessage = async (facts, serverUrl) => {
    const { news, repo, fields } = facts.subject;
    return {
        ...LOOKS[news.mark],
        title: news.title,
        ...known('url', news.url),
        where: news.where ?? [],
        body: news.body === undefined ? [] : await bodyOf(news.body, repo?.url, serverUrl),
        change: news.lines ?? [],
        fields: news.fields ?? fields ?? [],
        facts: [...(news.facts ?? []), ...trouble(facts)],
        ...known('more', news.url),
    };
};
const bodyOf = (source, repoUrl, serverUrl) => markdown(source, { ...known('repoUrl', repoUrl), serverUrl });
const trouble = ({ status, run, subject }) => status === 'success' || status === subject.status
    ? []
    : subject.run
        ? [[text(`the job that reports this ${verbOf(status).past}`)]]
        : [[link(`${run.workflow ?? 'the workflow'} ${verbOf(status).past}`, run.url)]];

const NAMED = 6;
const runMessage = ((facts) => {
    const { run, subject } = facts;
    const verb = verbOf(facts.told);
    const own = facts.told === subject.status ? run : undefined;
    const { on, lines } = subject.change;
    return {
        ...LOOKS[own?.mark ?? verb.mark],
        title: `${brief(titleOf(facts))} ${own?.words ?? verb.past}`,
        ...known('url', facts.job?.url ?? run.url),
        where: on ? [text('on '), ...on] : [],
        body: failures(facts),
        change: lines,
        fields: subject.fields ?? [],
        facts: factsOf(facts),
        ...known('more', run.url),
    };
});
const titleOf = (({ run, job }) => {
    const workflow = run.workflow ?? 'The workflow';
    if (!job)
        return workflow;
    const leg = job.matrix.length > 0 ? ` (${job.matrix.join(', ')})` : '';
    return `${workflow} \u203a ${job.name}${leg}`;
});
const failures = ((facts) => {
    const steps = facts.failedSteps;
    const lines = [
        ...(steps.length > 0 ? [stepsFailed(steps.map(step => [strong(text(step))]))] : []),
        ...failedJobs(facts),
    ];
    return lines.length > 0 ? [{ kind: 'paragraph', of: lines.flatMap(broken$1) }] : [];
});
const broken$1 = (line, index) => index === 0 ? line : [{ kind: 'break' }, ...line];
const listed = (items) => [
    ...items.slice(0, NAMED).flatMap((item, index) => (index === 0 ? item : [text(', '), ...item])),
    ...(items.length > NAMED ? [text(` and ${items.length - NAMED} more`)] : []),
];
const stepsFailed = (steps) => [
    text(steps.length === 1 ? 'Step ' : 'Steps '),
    ...listed(steps),
    text(' failed'),
];
const failedJobs = (({ jobs, run }) => {
    const wrong = [...having(jobs, 'failure'), ...having(jobs, 'cancelled')];
    const lines = wrong.slice(0, NAMED).map(jobLine);
    const left = wrong.length - NAMED;
    return left > 0 ? [...lines, [link(`and ${left} more`, run.url)]] : lines;
});
const jobLine = ({ name, result }) => [
    strong(text(name)),
    text(` ${verbOf(result).past}`),
];
const having = ((jobs, result) => jobs.filter(job => job.result === result));
const factsOf = ((facts) => {
    const { run, subject } = facts;
    const number = run.number === undefined ? undefined : `run #${run.number}`;
    const attempt = run.attempt > 1 ? `attempt ${run.attempt}` : undefined;
    const which = [number, attempt].filter((part => part !== undefined)).join(', ');
    const starter = starterOf(facts);
    return [
        ...tally(facts.jobs),
        ...subject.change.facts,
        ...(run.durationMs === undefined ? [] : [[text(duration(run.durationMs))]]),
        ...(which === '' ? [] : [[link(which, run.attempt > 1 ? run.url : undefined)]]),
        ...(starter === undefined ? [] : [[text(starter)]]),
        ...(facts.told === facts.status
            ? []
            : [[text(`the job that reports this ${verbOf(facts.status).past}`)]]),
    ];
});
const starterOf = (({ run, subject }) => {
    if (run.actor === undefined)
        return undefined;
    if (run.attempt > 1)
        return `re-run by ${run.actor}`;
    return run.actor === subject.change.author?.name ? undefined : `started by ${run.actor}`;
});
const tally = ((jobs) => {
    if (jobs.length === 0)
        return [];
    const failed = having(jobs, 'failure').length;
    const others = ['cancelled', 'skipped']
        .map(result => ({ result, n: having(jobs, result).length }))
        .filter(({ n }) => n > 0)
        .map(({ result, n }) => `${n} ${result}`);
    const passed = having(jobs, 'success').length;
    const first = failed > 0
        ? `${failed} of ${count(jobs.length, 'job')} failed`
        : passed > 0
            ? `${count(passed, 'job')} passed`
            : undefined;
    return [[text([first, ...others].filter(part => part !== undefined).join(', '))]];
});

const buildMessage = (async (facts, given, serverUrl, templates) => {
    const draft = await draftMessage(facts, given, serverUrl);
    const inputs = templates ? await templates.fill(given, facts, draft) : given;
    const repo = facts.subject.repo && {
        label: facts.subject.repo.name,
        url: facts.subject.repo.url,
    };
    const context = { ...known('repoUrl', repo?.url), serverUrl, ...known('values', inputs.values) };
    const read = (source) => markdown(source, context);
    return {
        ...headline(draft, inputs.title),
        ...known('url', draft.url),
        ...known('repo', repo),
        color: inputs.color ?? draft.color,
        body: inputs.text === undefined ? draft.body : await read(inputs.text),
        ...(inputs.text !== undefined && known('unread', await unreadOf(inputs.text, inputs.values))),
        change: inputs.noFields ? [] : draft.change,
        fields: inputs.noFields ? [] : [...literal(draft.fields), ...(await written(inputs, read))],
        facts: inputs.footer === undefined ? draft.facts : [[text(oneLine(inputs.footer))]],
        ...known('mentions', await mentions(facts, inputs)),
        ...known('image', inputs.image),
        ...known('thumbnail', inputs.thumbnail),
        buttons: inputs.buttons,
        ...known('more', inputs.text === undefined ? draft.more : (facts.page ?? draft.more)),
    };
});
const draftMessage = (async (facts, inputs, serverUrl) => tellsOfRun(facts, inputs) ? detailed(runMessage(facts), facts) : newsMessage(facts, serverUrl));
const detailed = (async (draft, facts) => facts.failures.length > 0 || facts.history
    ? (await __nccwpck_require__.e(/* import() */ 280).then(__nccwpck_require__.bind(__nccwpck_require__, 8280))).withDetails(draft, facts)
    : draft);
const mentions = (async (facts, { mentioning }) => {
    if (!mentioning || !isDue(mentioning.when, facts.status, facts.turns))
        return undefined;
    const found = (await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 2679))).mentionsOf(mentioning, facts);
    return found.length > 0 ? found : undefined;
});
const tellsOfRun = (({ about, subject }, inputs) => about === 'run' &&
    (subject.run === undefined || subject.status !== undefined || inputs.status !== undefined));
const headline = ((draft, title) => title === undefined
    ? { symbol: draft.symbol, title: draft.title, where: draft.where, repoInHeadline: true }
    : { symbol: '', title: oneLine(title), where: [], repoInHeadline: false });
const literal = ((fields) => fields.map(field => ({ name: field.name, value: [text(field.value)] })));
const written = (({ fields, values }, read) => Promise.all(fields.map(async (field) => ({
    name: oneLine(field.name),
    value: inlinesOf(await read(field.value), values?.plain(field.value) ?? field.value),
}))));
const inlinesOf = (blocks, source) => {
    const [first, ...rest] = blocks;
    return first?.kind === 'paragraph' && rest.length === 0 ? first.of : [text(source)];
};

const prepare = (async (inputs, file, context, destinations, edges, { templates, own } = {}) => {
    const first = await collectFacts(inputs, file, context);
    const facts = wantsDetails(first, inputs)
        ? await (await __nccwpck_require__.e(/* import() */ 920).then(__nccwpck_require__.bind(__nccwpck_require__, 7920))).withDetails(first, inputs, file, context, edges)
        : first;
    facts.notes.forEach(edges.runner.info);
    if (!isDue(inputs.when, facts.status, facts.turns)) {
        const before = facts.history?.previous === facts.status ? ', as before' : '';
        const reason = `Nothing posted: the status is ${facts.status}${before}, and when is ${inputs.when.join(', ')}`;
        return { kind: 'not-due', reason };
    }
    const running = facts.about === 'run' && facts.told === 'running';
    if (own !== undefined) {
        const payloadsFor = await own.fill(facts, await draftMessage(facts, inputs, context.serverUrl));
        const posts = await postsOf(destinations, one => payloadsFor(one, inputs.envelope));
        return { kind: 'posts', posts, running };
    }
    const message = await buildMessage(facts, inputs, context.serverUrl, templates);
    if (message.mentions)
        remarkEdits(destinations, edges.runner);
    const posts = await postsOf(destinations, (({ platform }) => platform.render(message, inputs.envelope)));
    return { kind: 'posts', posts, message, running };
});
const postsOf = ((destinations, payloadsOf) => Promise.all(destinations.map((async (destination) => ({
    destination,
    payloads: await placed(await payloadsOf(destination), destination),
})))));
const placed = (async (payloads, { platform, spot }) => {
    if (spot === undefined)
        return payloads;
    const { edits, ...rest } = spot;
    const place = (payload, part) => platform.place(payload, {
        ...rest,
        ...(edits[part] !== undefined && { edit: edits[part] }),
        ...(edits[0] !== undefined && { first: edits[0] }),
    });
    const [first, ...others] = payloads;
    return [await place(first, 0), ...(await Promise.all(others.map((payload, at) => place(payload, at + 1))))];
});
const plainest = ((inputs) => {
    const { text: _text, footer: _footer, image: _image, thumbnail: _thumbnail, ...rest } = inputs;
    return { ...rest, fields: [], buttons: [], details: 'none' };
});
const prepareSafely = (async (inputs, file, context, destinations, edges, author = {}) => {
    try {
        return await prepare(inputs, file, context, destinations, edges, author);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        edges.runner.warning(`The message could not be built in full, so a short one goes out; please report this: ${String(error)}`);
        return prepare(plainest(inputs), NO_EVENT, context, destinations, edges);
    }
});

const authorOf = (async (inputs, { payload }, context, edges) => {
    const { templates, payload: source } = inputs;
    const given = { payload, env: edges.env, context };
    return {
        ...(templates && { templates: (await Promise.all(/* import() */[__nccwpck_require__.e(694), __nccwpck_require__.e(821), __nccwpck_require__.e(954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3954))).openTemplates(templates, given) }),
        ...(source && { own: await (await __nccwpck_require__.e(/* import() */ 0).then(__nccwpck_require__.bind(__nccwpck_require__, 1000))).openPayload(source, edges, given) }),
    };
});
const remarkUnused = (async (inputs, { runner }) => {
    if (inputs.payload === undefined)
        return;
    const { unusedInputs } = await __nccwpck_require__.e(/* import() */ 0).then(__nccwpck_require__.bind(__nccwpck_require__, 1000));
    const unused = unusedInputs(inputs);
    if (unused.length > 0)
        runner.notice(`${inputs.payload.input} takes the place of the built message, so these are not used: ${unused.join(', ')}`);
});

const report = (async (edges, settled) => {
    const { runner, env, clock } = edges;
    await maskSecrets(edges);
    const given = await readInputs(edges);
    const found = await findDestinations(given, env);
    if (found.length === 0)
        return skipped(edges, NO_WEBHOOK);
    if (given.outbox)
        (await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 4306))).checkNames(found, runner.notice);
    const { inputs, destinations, keep } = await settled(given, found, edges);
    const context = contextOf(env);
    const file = await readEventFile(env, edges.files);
    if (!file.readable)
        runner.notice(file.note);
    const author = await authorOf(inputs, file, context, edges);
    await remarkUnused(inputs, edges);
    const prepared = await prepareSafely(inputs, file, context, destinations, edges, author);
    if (prepared.kind === 'not-due')
        return skipped(edges, prepared.reason);
    remark(prepared.posts, runner);
    remarkMentions(inputs, runner);
    if (inputs.dryRun)
        return (await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 6710))).dryRun(prepared, runner);
    if (inputs.text !== undefined && !inputs.summary && prepared.posts.some(hasCutBody))
        (await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 6710))).tellWholeText(prepared, edges);
    const madeAtMs = clock.now();
    const receipts = await deliverAll(prepared.posts, inputs, { ...edges, log: runner.info });
    await keep?.(receipts);
    const story = { context, madeAtMs, running: prepared.running };
    const outputs = await outcomeOf(receipts, inputs, story, edges);
    if (inputs.summary)
        (await __nccwpck_require__.e(/* import() */ 710).then(__nccwpck_require__.bind(__nccwpck_require__, 6710))).summarise(prepared.message, outputs.reason, runner);
    return outputs;
});
const NO_WEBHOOK = 'Nothing posted: there is no webhook. Runs for pull requests of forks and of Dependabot get no secrets; ' +
    `elsewhere set the input webhook, or one of ${fallbackVariables.join(', ')}`;
const skipped = ({ runner }, reason) => {
    runner.notice(reason);
    return nothingSent('skipped', reason);
};

const CANCELLED_DEADLINE_MS = 120_000;
const watchStart = (async (edges) => {
    const { runner, state, clock } = edges;
    state.save('started', String(clock.now()));
    try {
        await begin(edges);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        state.save('mistake', error.message);
        writeOutputs(nothingSent('failed', error.message), runner);
        runner.fail(error.message);
    }
});
const begin = (async (edges) => {
    const { env } = edges;
    await maskSecrets(edges);
    const inputs = await readInputs(edges, true);
    const destinations = await findDestinations(inputs, env);
    if (inputs.outbox)
        (await __nccwpck_require__.e(/* import() */ 306).then(__nccwpck_require__.bind(__nccwpck_require__, 4306))).checkNames(destinations);
    const announces = inputs.place?.live && !inputs.dryRun && destinations.length > 0;
    const authored = withoutFile(inputs);
    const reads = announces || authored.templates || authored.payload;
    const file = reads ? await readEventFile(env, edges.files) : NO_EVENT;
    const { own, ...author } = await authorOf(authored, file, contextOf(env), edges);
    await rehearse(inputs, destinations, edges, own);
    if (announces)
        await (await __nccwpck_require__.e(/* import() */ 979).then(__nccwpck_require__.bind(__nccwpck_require__, 3979))).announce(inputs, destinations, file, edges, author);
});
const withoutFile = (({ payload, ...rest }) => payload?.input === 'payload' ? { ...rest, payload } : rest);
const rehearse = (async (inputs, destinations, edges, own) => {
    const { title: _title, mentioning, ...rest } = plainest(inputs);
    const when = ['always'];
    const due = { ...rest, when, ...(mentioning && { mentioning: { ...mentioning, when } }) };
    const settled = own?.hasTemplates === false ? { own } : {};
    const context = contextOf(edges.env);
    await prepare(due, NO_EVENT, context, destinations, edges, settled);
});
const watchEnd = (async (edges) => {
    const { runner, state } = edges;
    try {
        writeOutputs(await report(edges, settledBy(state)), runner);
    }
    catch (error) {
        const reason = error instanceof UserError ? error.message : broke(error);
        writeOutputs(nothingSent('failed', reason), runner);
        const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
        const say = reason === state.read('mistake') ? runner.info : fails ? runner.fail : runner.warning;
        say(reason);
    }
});
const settledBy = ((state) => (async (inputs, destinations, edges) => {
    const startedMs = Number(state.read('started'));
    const forMs = startedMs > 0 ? { forMs: Math.max(0, edges.clock.now() - startedMs) } : {};
    const { deadlineMs, job, place } = inputs;
    return {
        inputs: {
            ...inputs,
            course: { kind: 'later', ...forMs },
            deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
        },
        ...(place?.live
            ? await (await __nccwpck_require__.e(/* import() */ 642).then(__nccwpck_require__.bind(__nccwpck_require__, 5642)).then(function (n) { return n.live; })).recalled(destinations, edges, state.read('posted'))
            : { destinations }),
    };
}));

const sleep = (ms, signal) => new Promise(resolve => {
    if (signal.aborted)
        return resolve();
    const wake = () => {
        clearTimeout(running);
        signal.removeEventListener('abort', wake);
        resolve();
    };
    const running = setTimeout(wake, ms);
    signal.addEventListener('abort', wake);
});
const clock = {
    now: (() => Date.now()),
    sleep,
    timeout: (ms => AbortSignal.timeout(Math.ceil(ms))),
};

const files = {
    read: (async (path) => node_fs.readFileSync(path, 'utf8')),
    exists: node_fs.existsSync,
    realpath: async (path) => node_fs.realpathSync(path),
    write: async (path, text) => node_fs.writeFileSync(path, text, { mode: 0o600 }),
};

const BODY_BYTES = 64 * 1024;
const BODY_MS = 2_000;
const answer = (async (status, headers, body) => {
    const text = await readBody(body);
    return {
        kind: 'answer',
        status,
        headers: Object.fromEntries(Object.entries(headers).map((([name, value]) => [name, [value].flat().join(', ')]))),
        body: /^(identity)?$/i.test([headers['content-encoding'] ?? ''].flat().join()) ? text : '',
    };
});
const readBody = (async (stream) => {
    const chunks = [];
    let size = 0;
    const late = setTimeout(() => stream.destroy(), BODY_MS);
    try {
        for await (const chunk of stream) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= BODY_BYTES)
                break;
        }
    }
    catch {
    }
    finally {
        clearTimeout(late);
    }
    return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
});
const broken = ((error, sent, signal) => {
    const { aborted } = signal;
    const code = codeOf(error);
    return {
        kind: 'broken',
        reason: aborted ? 'given up' : words(code),
        sent,
        aborted,
        ...(!aborted && isCertificate(code) && { mend: mendOf(code) }),
    };
});
const WORDS = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection reset',
    EPIPE: 'connection reset',
    UND_ERR_SOCKET: 'connection reset',
    ENOTFOUND: 'host name not found',
    EAI_AGAIN: 'host name not found for now',
    ETIMEDOUT: 'connection timed out',
    UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
    EHOSTUNREACH: 'host not reachable',
    ENETUNREACH: 'network not reachable',
    ERR_TLS_CERT_ALTNAME_INVALID: 'TLS certificate of another host',
    UND_ERR_ABORTED: 'tunnel refused',
    UND_ERR_PRX_CONN: 'connection broken',
    UND_ERR_PRX_TLS: 'TLS connection failed',
};
const words = ((code) => {
    const known = WORDS[code];
    if (known !== undefined)
        return known;
    if (isCertificate(code))
        return `TLS certificate not trusted (${code})`;
    if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code))
        return `TLS connection failed (${code})`;
    if (/^(HPE_|UND_ERR_)/.test(code))
        return `answer is not proper HTTP (${code})`;
    return code === '' ? 'network error' : `network error (${code})`;
});
const isCertificate = ((code) => /CERT|CRL|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH_EXCEEDED$/.test(code));
const mendOf = (code) => {
    if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
        return "check the webhook's host, and what stands between the runner and it";
    return code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID'
        ? "have the certificate renewed, or set the runner's clock"
        : 'if a server or proxy of yours stands there, give the step NODE_EXTRA_CA_CERTS with the file of its authority';
};
const codeOf = ((error) => {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
    return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
});

const proxyFor = ((url, env) => {
    const value = eitherCase(env, `${url.protocol.replace(':', '')}_proxy`);
    return value === undefined ? undefined : withScheme(value);
});
const withScheme = (value) => (value.includes('://') ? value : `http://${value}`);
const noProxyOf = (env) => eitherCase(env, 'no_proxy') ?? '';
const proxySecrets = ((env) => ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']
    .map((name => env[name]?.trim() ?? ''))
    .filter((value => value.includes('@')))
    .flatMap(secretsOf));
const secretsOf = (value) => {
    const url = withScheme(value);
    const userinfo = url.slice(url.indexOf('://') + 3, url.lastIndexOf('@'));
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [value, userinfo, password, ...secretParts(url)].filter(part => part.length >= SHORTEST);
};
const SHORTEST = 8;
const eitherCase = ((env, name) => [env[name], env[name.toUpperCase()]]
    .map((value => value?.trim()))
    .find((value => value !== undefined && value !== '')));

const createHttp = ((env) => (async (request, signal) => {
    try {
        const url = new URL(request.url.reveal());
        const complete = { ...request, headers: headersOf(request) };
        const proxy = proxyFor(url, env);
        if (proxy === undefined)
            return await direct(url, complete, signal);
        const { isExcepted } = await __nccwpck_require__.e(/* import() */ 634).then(__nccwpck_require__.bind(__nccwpck_require__, 634));
        if (isExcepted(url, noProxyOf(env)))
            return await direct(url, complete, signal);
        const { throughProxy } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(726)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6726));
        return await throughProxy(proxy, url, complete, signal);
    }
    catch (error) {
        return broken(error, false, signal);
    }
}));
const headersOf = (({ headers, body, token }) => ({
    ...headers,
    ...(token && { authorization: `Bearer ${token.reveal()}` }),
    'accept-encoding': 'identity',
    'content-length': String(Buffer.byteLength(body)),
}));
const direct = ((url, request, signal) => new Promise((resolve => {
    if (signal.aborted)
        return resolve(broken(undefined, false, signal));
    let sent = false;
    const { method, headers } = request;
    const outgoing = clientFor(url)(url, { method, headers, agent: false });
    signal.addEventListener('abort', () => outgoing.destroy());
    outgoing.on('socket', (socket => {
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', (() => (sent = true)));
    }));
    outgoing.on('response', (incoming => {
        resolve(answer(incoming.statusCode ?? 0, incoming.headers, incoming));
    }));
    outgoing.on('error', error => resolve(broken(error, sent, signal)));
    outgoing.on('close', (() => resolve(broken(undefined, sent, signal))));
    outgoing.end(request.body);
})));
const clientFor = ((url) => url.protocol === 'https:' ? process.getBuiltinModule('node:https').request : node_http.request);

const END_SIGNALS = ['SIGINT', 'SIGTERM'];
const onInterrupt = (() => {
    const controller = new AbortController();
    for (const signal of END_SIGNALS)
        process.on(signal, () => controller.abort());
    return controller.signal;
});

const outputBlock = ((name, value) => {
    let end = 'END_OF_OUTPUT';
    while (value.includes(end))
        end += '_';
    return [`${name}<<${end}`, value, end, ''].join(node_os.EOL);
});
const appendOutput = ((path, name, value) => node_fs.appendFileSync(path, outputBlock(name, value)));

const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;
const safeLine = ((text) => (HARMLESS.test(text) ? text : withoutCommands(text)));
const withoutCommands = (text) => text
    .replace(new RegExp(String.raw `[\p{Cc}\u2028\u2029]+`, 'gu'), ' ')
    .replace(new RegExp(String.raw `^((?:\s|\p{DI})*:)(?=\p{DI}*:)`, 'u'), '$1 ')
    .replace(new RegExp(String.raw `#\p{DI}*#\p{DI}*\[`, 'gu'), '## [');

const createRunner = ((env) => {
    const secrets = new Set();
    const shown = ((text) => safeLine(redact(text, secrets)));
    const annotate = (command, line) => _core.issueCommand(command, {}, shown(line));
    return {
        input: (name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''),
        mask: (value => {
            for (const secret of maskable(value)) {
                secrets.add(secret);
                _core.issueCommand('add-mask', {}, secret);
            }
        }),
        debug: line => annotate('debug', line),
        info: (line => void process.stdout.write(`${shown(line)}${node_os.EOL}`)),
        notice: line => annotate('notice', line),
        warning: line => annotate('warning', line),
        error: line => annotate('error', line),
        output: ((name, value) => {
            const path = env['GITHUB_OUTPUT'] ?? '';
            if (path !== '')
                appendOutput(path, name, redact(value, secrets));
        }),
        summary: markdown => {
            const path = env['GITHUB_STEP_SUMMARY'] ?? '';
            if (path !== '')
                node_fs.appendFileSync(path, redact(markdown, secrets));
        },
        fail: line => {
            annotate('error', line);
            process.exitCode = 1;
        },
    };
});
const maskable = ((value) => new Set([value, ...value.split(/\r\n|\r|\n/)].filter((part => part.trim() !== ''))));

const realEdges = (() => {
    const { env } = process;
    const runner = createRunner(env);
    proxySecrets(env).forEach(runner.mask);
    return {
        env,
        runner,
        http: createHttp(env),
        clock,
        random: Math.random,
        files,
        interrupted: onInterrupt(),
    };
});

const createState = ((env) => ({
    read: (name => env[`STATE_${name}`] ?? ''),
    save: ((name, value) => {
        const path = env['GITHUB_STATE'] ?? '';
        if (path !== '')
            appendOutput(path, name, value);
    }),
}));

const edges = { ...realEdges(), state: createState(process.env) };
const stage = node_path.basename(process.argv[1] ?? '') === 'post.js' ? watchEnd : watchStart;
stage(edges).catch((error) => edges.runner.warning(broke(error)));

exports.ABOUT_WORDS = ABOUT_WORDS;
exports.BESIDE_BLOCKS = BESIDE_BLOCKS;
exports.DETAILS_WORDS = DETAILS_WORDS;
exports.JOINER = JOINER;
exports.LIMITS = LIMITS;
exports.LOOKS = LOOKS;
exports.MARK = MARK;
exports.MOMENT = MOMENT;
exports.NAMED = NAMED;
exports.STATUS_WORDS = STATUS_WORDS;
exports.Secret = Secret;
exports.UserError = UserError;
exports.WHEN_WORDS = WHEN_WORDS;
exports.answer = answer;
exports.authorOf = authorOf$1;
exports.bag = bag;
exports.between = between;
exports.bodies = bodies;
exports.boolean = boolean;
exports.boundary = boundary;
exports.branchOfStatus = branchOfStatus;
exports.branches = branches;
exports.brief = brief;
exports.broken = broken;
exports.broken$1 = broken$1;
exports.buttons = buttons;
exports.by = by;
exports.capital = capital;
exports.changeOf = changeOf;
exports.changeOfHead = changeOfHead;
exports.changeOfPull = changeOfPull;
exports.checkHost = checkHost;
exports.code = code;
exports.codeOf = codeOf;
exports.commitLine = commitLine;
exports.commitLink = commitLink;
exports.contextOf = contextOf;
exports.count = count;
exports.cutBlocks = cutBlocks;
exports.cutText = cutText;
exports.dayWords = dayWords;
exports.deed = deed;
exports.deliverAll = deliverAll;
exports.deployedRef = deployedRef;
exports.duration = duration;
exports.either = either;
exports.entry = entry;
exports.envelopeFields = envelopeFields;
exports.escapeEntities = escapeEntities;
exports.fields = fields;
exports.firstLine = firstLine;
exports.fitting = fitting;
exports.fragment = fragment;
exports.grouped = grouped;
exports.hasCutBody = hasCutBody;
exports.having = having;
exports.idsOf = idsOf;
exports.imageUrl = imageUrl;
exports.isDue = isDue;
exports.isTemplate = isTemplate;
exports.items = items;
exports.jobLine = jobLine;
exports.joined = joined;
exports.known = known;
exports.labelled = labelled;
exports.largest = largest;
exports.lines = lines;
exports.link = link;
exports.linksIn = linksIn;
exports.list = list;
exports.listed = listed;
exports.literal = literal$1;
exports.manyLines = manyLines;
exports.markdown = markdown;
exports.mentionText = mentionText;
exports.mentionsIn = mentionsIn;
exports.name = name;
exports.namedRef = namedRef;
exports.names = names;
exports.num = num;
exports.numbered = numbered;
exports.numberedDeed = numberedDeed;
exports.onRef = onRef;
exports.onWhat = onWhat;
exports.oneLine = oneLine;
exports.otherThan = otherThan;
exports.outcomeOf = outcomeOf;
exports.paragraph = paragraph;
exports.parseInputs = parseInputs;
exports.parsedUrl = parsedUrl;
exports.pathOf = pathOf;
exports.plain = plain$1;
exports.plainBlocks = plainBlocks;
exports.prepareSafely = prepareSafely;
exports.printBlocks = printBlocks;
exports.printMentions = printMentions;
exports.pullName = pullName;
exports.pullUrl = pullUrl;
exports.reader = reader;
exports.refLabel = refLabel;
exports.refLink = refLink;
exports.refOf = refOf;
exports.refUrl = refUrl;
exports.refWords = refWords;
exports.render = render;
exports.safeLink = safeLink;
exports.safeTarget = safeTarget;
exports.secretParts = secretParts;
exports.sentence = sentence;
exports.shaOf = shaOf;
exports.show = show;
exports.sizeUpTo = sizeUpTo;
exports.smallFacts = smallFacts;
exports.started = started;
exports.statusOf = statusOf;
exports.stepsFailed = stepsFailed;
exports.str = str;
exports.strong = strong;
exports.tellsOfFailure = tellsOfFailure;
exports.text = text;
exports.toOutputs = toOutputs;
exports.unitsOf = unitsOf;
exports.unmentioned = unmentioned;
exports.url = url;
exports.utcDay = utcDay;
exports.verbOf = verbOf;
exports.whoAndWhere = whoAndWhere;
exports.whose = whose;
exports.words = words$1;
exports.writeOutputs = writeOutputs;


/***/ })),

/***/ 3134:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  issueCommand: (() => (/* reexport */ issueCommand))
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./src/edges/core.js
// The one module of @actions/core that the action needs. Its index would load an HTTP client as well (tens of
// milliseconds), and its `exports` forbid subpaths: hence a relative path, in a file that no compiler moves. `#core` in
// package.json leads here from the sources, from build/ and from the tests alike.



/***/ }))

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	((() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	((() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = ((exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	((() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = ((chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}), []));
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	((() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = ((chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.cjs.js";
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	((() => {
/******/ 		__nccwpck_require__.o = ((obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop)))
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	((() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = ((exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		});
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	((() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	}))();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	((() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = ((chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		});
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = ((chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		});
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	}))();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__(3231);

module.exports = __webpack_exports__;
/******/ }))()
;