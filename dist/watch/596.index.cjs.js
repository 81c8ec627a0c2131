"use strict";
exports.id = 596;
exports.ids = [596,943];
exports.modules = {

/***/ 2188:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isClosedStatus)
/* harmony export */ });
const CLOSED = new Set([401, 403, 404, 405, 410]);
const isClosedStatus = (status) => CLOSED.has(status);




/***/ })),

/***/ 7756:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Cn: () => (/* binding */ fitInlines),
/* harmony export */   Ei: (() => (/* binding */ fitTitle)),
/* harmony export */   IZ: (() => (/* binding */ fitChange)),
/* harmony export */   Lu: (() => (/* binding */ embedUrl)),
/* harmony export */   QR: (() => (/* binding */ sender)),
/* harmony export */   S_: () => (/* binding */ NOTHING_WIDE),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Zv: (() => (/* binding */ fitFacts)),
/* harmony export */   cM: () => (/* binding */ printInlines),
/* harmony export */   fd: () => (/* binding */ escapeProse),
/* harmony export */   o8: (() => (/* binding */ sortButtons)),
/* harmony export */   qk: () => (/* binding */ REFUSED_NAMES),
/* harmony export */   se: (() => (/* binding */ printBlocks)),
/* harmony export */   vY: () => (/* binding */ fitText)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9476);
/* harmony import */ var _url_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4919);




const MARKS_IN_TARGET = /[()*[\]`\\]|~(?=~)/g;
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
const linkTarget = ((url) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(url)?.replace(MARKS_IN_TARGET, percent));
const NOTHING_WIDE = '\u200b';
const escapeCode = (value) => value.replace(/^[^[]*/, start => start.replaceAll('](', `]${NOTHING_WIDE}(`));
const URL_IN_TEXT = /https?:\/\/[^\s<>"`|\\\u2066-\u2069]+/gi;
const SHORTCODE = String.raw `:(?=(?:100|1234|(?=\d{0,64}[a-z_+-])[\w+-]{1,64}):)`;
const EVERYBODY = '@(?=everyone|here)';
const IN_TEXT = new RegExp(String.raw `[\\*~|\x60[<]|${EVERYBODY}|(?<=\])\(|${SHORTCODE}|(?<=https?):(?=//)`, 'gi');
const AT_LINE_START = /^(\s*)(?:(#{1,3}|-#|>{1,3}|[-+])|(\d{1,9})[.)])(?=\s|$)/;
const hasMarkingUnderscore = ((value) => /(?<![a-z0-9])_|_(?![a-z0-9])/i.test(value));
const withUnderscores = ((value, act) => act ? value.replaceAll('_', String.raw `\_`) : value);
const escaped = ((value, lineStart, underscores) => {
    const marked = ((part) => withUnderscores(part.replace(IN_TEXT, String.raw `\$&`), underscores));
    const [whole, space, mark, number] = (lineStart && AT_LINE_START.exec(value)) || [''];
    if (whole === '')
        return marked(value);
    const kept = mark === undefined ? `${number}\\${whole.slice(-1)}` : `\\${mark}`;
    return `${space}${kept}${marked(value.slice(whole.length))}`;
});
const escapeText = ((value, lineStart) => escaped(value, lineStart, hasMarkingUnderscore(value)));
const escapeProse = ((value, lineStart) => {
    let out = '';
    let done = 0;
    for (const { 0: found, index } of value.matchAll(URL_IN_TEXT)) {
        const url = found.slice(0, (0,_url_end_js__WEBPACK_IMPORTED_MODULE_2__/* .urlEnd */ .Z)(found));
        const target = url.endsWith(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK) ? undefined : linkTarget(url);
        out += escaped(value.slice(done, index), lineStart && done === 0, true);
        out += target === undefined ? escaped(url, false, true) : `<${target}>`;
        done = index + url.length;
    }
    return out + escaped(value.slice(done), lineStart && done === 0, true);
});
const IN_LABEL = new RegExp(String.raw `\\(?![0-9a-z\s])|[*\x60]|~(?=~)|(?<=~)~|\|(?=\|)|(?<=\|)\||<(?=[^\w\s=-]|[^\s>]{0,99}[:@+]|$)|${EVERYBODY}|${SHORTCODE}`, 'gi');
const escapeLabel = ((value, atStart, underscores) => {
    const start = atStart && AT_LINE_START.test(value) ? NOTHING_WIDE : '';
    return start + withUnderscores(value.replace(IN_LABEL, String.raw `\$&`), underscores);
});

const remembering = ((make) => {
    const made = new WeakMap();
    return (of => {
        const known = made.get(of);
        if (known !== undefined)
            return known;
        const now = make(of);
        made.set(of, now);
        return now;
    });
});

const MARKS = { strong: '**', emphasis: '*', strike: '~~' };
const MEETING = ['**', '~~', '||', '``', ']('];
const meet = ((left, right) => MEETING.includes(left.slice(-1) + right.charAt(0)));
const joined = (left, right) => left + (meet(left, right) ? NOTHING_WIDE : '') + right;
const merged = ((nodes) => {
    const out = [];
    for (const node of nodes) {
        const last = out.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            out[out.length - 1] = { ...last, text: last.text + node.text };
        else
            out.push(node);
    }
    return out;
});
const codeSpan = (value) => {
    const code = escapeCode((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(value).trim());
    if (code === '')
        return '';
    if (!code.includes('`'))
        return `\`${code}\``;
    return code.includes('``') ? `\`${code.replaceAll('`', '\u02cb')}\`` : `\`\` ${code} \`\``;
};
const hasInCode = (nodes, mark) => nodes.some(node => node.kind === 'code' ? node.text.includes(mark) : 'of' in node && hasInCode(node.of, mark));
const styled = (style, nodes, inner) => {
    const mark = MARKS[style];
    const core = inner.trim();
    if (core === '' || hasInCode(nodes, mark.charAt(0)))
        return inner;
    const before = inner.slice(0, inner.length - inner.trimStart().length);
    const after = inner.slice(inner.trimEnd().length);
    const body = style === 'strike' ? joined(joined(mark, core), mark) : mark + core + mark;
    return before + body + after;
};
const URL_IN_LABEL = /https?:\/\/\S/i;
const PAIRED_BRACKETS = /^[^[\]]*(?:\[[^[\]]*\](?!\()[^[\]]*)*$/;
const canBeLabel = ((label) => !URL_IN_LABEL.test(label) && PAIRED_BRACKETS.test(label));
const mailAddress = (url) => /^mailto:([^?\s]+)/i.exec(url)?.[1] ?? '';
const unlinked = (node, context) => {
    const address = mailAddress(node.url);
    const hidden = address !== '' && !(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(node.of).includes(address);
    const words = hidden ? [...node.of, { kind: 'text', text: ` (${address})` }] : node.of;
    return inlinesIn$1(words, context);
};
const anyMarkingUnderscore = ((nodes) => merged(nodes).some((node => {
    if ('text' in node)
        return hasMarkingUnderscore(node.text);
    return 'of' in node && anyMarkingUnderscore(node.of);
})));
const linked = ((node, context) => {
    const target = linkTarget(node.url);
    if (target === undefined || target.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.target || context.label !== undefined)
        return unlinked(node, context);
    const words = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(node.of).trim();
    const isOwnLabel = [node.url, target].some((url => url === words || url === `${words}/`));
    if (words === '' || isOwnLabel)
        return `<${target}>`;
    const label = inlinesIn$1(node.of, { ...context, label: { underscores: anyMarkingUnderscore(node.of) } })
        .replace(/\s+/g, ' ')
        .trim();
    return canBeLabel(label) ? `[${label}](${target})` : `${inlinesIn$1(node.of, context)} <${target}>`;
});
const inline = ((node, context, lineStart) => {
    switch (node.kind) {
        case 'text': {
            const words = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(node.text);
            return context.label === undefined
                ? escapeProse(words, lineStart)
                : escapeLabel(words, lineStart, context.label.underscores);
        }
        case 'code':
            return codeSpan(node.text);
        case 'time':
            return `<t:${String(Math.trunc(node.at / 1000))}:f>`;
        case 'break':
            return '\n';
        case 'link':
            return linked(node, context);
        case 'strong':
        case 'emphasis':
        case 'strike':
            return context.styles.includes(node.kind)
                ? inlinesIn$1(node.of, context)
                : styled(node.kind, node.of, inlinesIn$1(node.of, { ...context, styles: [...context.styles, node.kind] }));
    }
});
const OUTSIDE = { styles: [] };
const inMidLine = remembering((node => inline(node, OUTSIDE, false)));
const inlinesIn$1 = ((nodes, context) => {
    const pieces = [];
    let lineStart = true;
    for (const node of merged(nodes)) {
        const piece = context === OUTSIDE && !lineStart ? inMidLine(node) : inline(node, context, lineStart);
        if (piece === '')
            continue;
        if (meet(pieces.at(-1) ?? '', piece))
            pieces.push(NOTHING_WIDE);
        pieces.push(piece);
        const lastBreak = piece.lastIndexOf('\n');
        lineStart = (lineStart || lastBreak >= 0) && piece.slice(lastBreak + 1).trim() === '';
    }
    return pieces.join('');
});
const printInlines = ((nodes) => inlinesIn$1(nodes, OUTSIDE));
const printLine = ((nodes) => printInlines(nodes).replace(/\s+/g, ' ').trim());

const RULE = '─'.repeat(12);
const LANGUAGE = /^[a-z0-9_+\-.#]{1,30}$/i;
const fenced = (value, language) => {
    const code = escapeCode((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(value).replace(/^\n+/, '').trimEnd()).replace(/`(?=``)/g, `\`${NOTHING_WIDE}`);
    const name = language !== undefined && LANGUAGE.test(language) ? language : '';
    return code === '' ? '' : `\`\`\`${name}\n${code}\n\`\`\``;
};
const indented = (value, indent) => value.replaceAll('\n', `\n${indent}`);
const item = ({ checked, of }, marker) => {
    const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
    const content = of
        .map(printBlock)
        .filter(block => block !== '')
        .join('\n');
    return content === '' ? '' : marker + indented(box + content, ' '.repeat(marker.length));
};
const list = ({ start, items }) => items
    .map((each, index) => item(each, start === undefined ? '- ' : `${start + index}. `))
    .filter(line => line !== '')
    .join('\n');
const withoutQuotes = (blocks) => blocks.flatMap(block => (block.kind === 'quote' ? withoutQuotes(block.of) : [block]));
const quote = (blocks) => {
    const content = printBlocks(withoutQuotes(blocks));
    return content === '' ? '' : `> ${indented(content, '> ')}`;
};
const printBlock = remembering(block => {
    switch (block.kind) {
        case 'paragraph':
            return printInlines(block.of).trim();
        case 'heading':
            return printInlines([{ kind: 'strong', of: block.of }]).trim();
        case 'list':
            return list(block);
        case 'quote':
            return quote(block.of);
        case 'pre':
            return fenced(block.text, block.language);
        case 'rule':
            return RULE;
    }
});
const gap = (above, below) => ['heading', 'pre', 'rule'].includes(above.kind) ||
    below.kind === 'rule' ||
    (above.kind === 'paragraph' && ['list', 'pre'].includes(below.kind))
    ? '\n'
    : '\n\n';
const printBlocks = ((blocks) => {
    let out = '';
    let above;
    for (const block of blocks) {
        const text = printBlock(block);
        if (text === '')
            continue;
        out += above === undefined ? text : gap(above, block) + text;
        above = block;
    }
    return out;
});

const inlinesIn = (blocks) => blocks.flatMap(block => (block.kind === 'paragraph' ? block.of : []));
const fitPrinted = ((nodes, room, print) => {
    const text = print(nodes);
    if (text.length <= room)
        return { text, cut: false };
    const size = (blocks) => print(inlinesIn(blocks)).length;
    return { text: print(inlinesIn((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutBlocks)([(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...nodes)], room, size).blocks)), cut: true };
});
const trimmed = nodes => printInlines(nodes).trim();
const fitInlines = (nodes, room) => fitPrinted(nodes, room, trimmed);
const fitText = ((value, room) => {
    const escaped = escapeText(value, true);
    if (escaped.length <= room)
        return { text: escaped, cut: false };
    const cut = (max) => (max === 0 ? '' : escapeText((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(value, max), true));
    const most = Math.min(value.length, Math.max(0, room));
    return { text: cut((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.largest)(most, max => cut(max).length, room)), cut: true };
});
const fitLines = ((lines, room) => {
    let text = '';
    for (const line of lines) {
        const start = text === '' ? '' : `${text}\n`;
        const left = room - start.length;
        const fitted = fitPrinted(line, left, printLine);
        if (fitted.text !== '' && (!fitted.cut || left >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.stub))
            text = start + fitted.text;
        if (fitted.cut)
            return { text, cut: true };
    }
    return { text, cut: false };
});

const DOT = ' · ';
const embedUrl = ((url) => {
    const target = url === undefined ? undefined : linkTarget(url);
    return target !== undefined && target.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.url ? target : undefined;
});
const fitTitle = (({ symbol, title, where }) => {
    const start = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${symbol} ${title}`);
    const end = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(where));
    const whole = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${start} ${end}`);
    if (whole === '')
        return { text: 'No title', cut: false };
    const fitted = fitText(whole, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.title);
    const ending = ` ${escapeText(end, false)}`;
    if (!fitted.cut || end === '' || ending.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.whereKept)
        return fitted;
    return { text: fitText(start, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.title - ending.length).text + ending, cut: true };
});
const holdsMarkdown = ((nodes) => nodes.some((node => node.kind === 'time' ||
    (node.kind === 'link' && linkTarget(node.url) !== undefined) ||
    ('of' in node && holdsMarkdown(node.of)))));
const SMALL = '-# ';
const linkedFacts = ((facts, room) => {
    let line = '';
    for (const fact of facts) {
        const longer = (line === '' ? SMALL : line + DOT) + printLine(fact);
        if (longer.length > room)
            return { text: line, cut: true };
        line = longer;
    }
    return { text: line, cut: false };
});
const fitFacts = ((facts, room) => {
    const said = facts.filter((fact => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(fact)) !== ''));
    const line = linkedFacts(said.filter(holdsMarkdown), Math.min(room, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.linkedFactsMost));
    const footer = said
        .filter((fact => !holdsMarkdown(fact)))
        .map((fact => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(fact))))
        .join(DOT);
    const kept = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(footer, Math.min(room - line.text.length, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.footer));
    return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
});
const sortButtons = ((buttons) => {
    const linked = buttons.flatMap(({ label, url }) => {
        const target = linkTarget(url);
        return target === undefined ? [] : [{ label: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(label) || 'Open', url: target }];
    });
    const most = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonRows * _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonsInRow;
    const taken = linked.filter(({ url }) => url.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonUrl).slice(0, most);
    return {
        buttons: taken.map(({ label, url }) => ({ label: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(label, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.buttonLabel), url })),
        lines: linked
            .filter(button => !taken.includes(button))
            .map(({ label, url }) => [{ kind: 'link', url, of: [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(label)] }]),
    };
});
const fitChange = ((lines, room) => fitLines(lines, Math.min(room, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYOUT */ .r.changeMost)));

const REFUSED_NAMES = /discord|clyde/i;
const senderName = ((username) => {
    const name = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(username), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.username);
    const refused = REFUSED_NAMES.exec(name)?.[0];
    if (refused === undefined)
        return name;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('username', `"${name}" holds "${refused}", which Discord refuses in a sender's name`, 'choose another name');
});
const SUPPRESS_NOTIFICATIONS = 4096;
const sender = (({ username = '', avatar = '', silent }) => {
    const name = senderName(username);
    const picture = avatar.trim().toLowerCase().startsWith('https://') ? embedUrl(avatar.trim()) : undefined;
    return {
        ...(name === '' ? {} : { username: name }),
        ...(picture === undefined ? {} : { avatar_url: picture }),
        ...(silent ? { flags: SUPPRESS_NOTIFICATIONS } : {}),
    };
});




/***/ })),

/***/ 9476:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: (() => (/* binding */ LIMITS)),
/* harmony export */   r: (() => (/* binding */ LAYOUT))
/* harmony export */ });
const LIMITS = {
    content: 2000,
    mentions: 100,
    embeds: 10,
    allEmbedsTogether: 6000,
    author: 256,
    title: 256,
    description: 4096,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
    footer: 2048,
    color: 0xffffff,
    url: 2048,
    username: 80,
    threadName: 100,
    buttonRows: 5,
    buttonsInRow: 5,
    buttonLabel: 80,
    buttonUrl: 512,
};
const LAYOUT = {
    whereKept: 100,
    factsKept: 300,
    fieldsKept: 1200,
    changeKept: 1000,
    changeMost: 3000,
    linkedFactsMost: 1000,
    inlineValue: 40,
    target: 3000,
    stub: 20,
};




/***/ })),

/***/ 943:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSnowflake: () => (/* binding */ isSnowflake),
/* harmony export */   isTs: () => (/* binding */ isTs),
/* harmony export */   place: () => (/* binding */ place),
/* harmony export */   slackAccess: () => (/* binding */ slackAccess)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const SNOWFLAKE = /^\d{17,20}$/;
const TS = /^\d{10}\.\d{6}$/;
const MOST_TAGS = 5;
const isSnowflake = (value) => SNOWFLAKE.test(value);
const isTs = (value) => TS.test(value);
const place = (read) => {
    const channel = channelOf(read('channel'));
    const thread = threadOf(read('thread'));
    const slack = slackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(thread !== '' && { thread }),
        tags: tags(read('tags')),
        edits: edits(read('message-id')),
        live: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.boolean)('live', read('live')),
    };
};
const channelOf = (raw) => {
    const value = raw.trim();
    if (value === '' || /^[#@]?[^\s,#@]+$/.test(value))
        return value;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not one channel`, 'write its ID, such as C0123ABCD, or #name');
};
const slackAccess = (read) => {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-token', 'it is not a token', 'write one bot token (xoxb-…) from your secrets');
    }
    return { token: new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.Secret(token), api: apiOf(read('slack-api')) };
};
const slackToken = (read, channel) => {
    const access = slackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
};
const apiOf = (raw) => {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('slack-api', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the address of an API`, 'write https://…/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
const SLACK_LINK = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const threadOf = (raw) => {
    const value = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(raw);
    const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
};
const tags = (raw) => {
    const found = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.items)(raw);
    const wrong = found.find(tag => !isSnowflake(tag));
    if (wrong !== undefined)
        throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};
const edits = (raw) => raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => messageOf(part.trim())));
const messageOf = (value) => {
    if (value === '')
        return [];
    if (isSnowflake(value) || isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError('message-id', `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.show)(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
};




/***/ })),

/***/ 9879:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ retryAfterMs)
/* harmony export */ });
const retryAfterMs = (header, nowMs) => {
    const value = header?.trim() ?? '';
    const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : dateMs(value) - nowMs;
    return Number.isFinite(wait) ? Math.max(0, Math.round(wait)) : undefined;
};
const dateMs = (value) => /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) : Number.NaN;




/***/ })),

/***/ 7544:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ trimmed)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);


const isBlank = (node) => node?.kind === 'break' || (node?.kind === 'text' && node.text.trim() === '');
const trimmed = (nodes) => {
    const from = nodes.findIndex(node => !isBlank(node));
    const to = nodes.findLastIndex(node => !isBlank(node));
    const inner = from < 0 ? [] : nodes.slice(from, to + 1);
    return inner.flatMap((node, index) => {
        if (node.kind !== 'text')
            return [node];
        const starts = index === 0 || inner[index - 1]?.kind === 'break';
        const ends = index === inner.length - 1 || inner[index + 1]?.kind === 'break';
        const start = starts ? node.text.trimStart() : node.text;
        const value = ends ? start.trimEnd() : start;
        return value === '' ? [] : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value)];
    });
};




/***/ })),

/***/ 4919:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ urlEnd)
/* harmony export */ });
const AFTER_URL = '.,:;!?\'"]}*_~';
const count = (value, mark) => value.split(mark).length - 1;
const urlEnd = (url) => {
    let end = url.length;
    let surplus = count(url, ')') - count(url, '(');
    for (; end > 0; end -= 1) {
        const last = url.charAt(end - 1);
        if (last === ')' && surplus > 0)
            surplus -= 1;
        else if (!AFTER_URL.includes(last))
            break;
    }
    return end;
};




/***/ })),

/***/ 4596:
/***/ (((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editor: () => (/* binding */ editor),
/* harmony export */   follow: () => (/* binding */ follow),
/* harmony export */   judge: (() => (/* binding */ judge)),
/* harmony export */   place: () => (/* binding */ place),
/* harmony export */   render: (() => (/* binding */ render))
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var _closed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2188);
/* harmony import */ var _retry_after_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9879);
/* harmony import */ var _place2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(943);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9476);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7756);
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7544);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3134);














const IN_LINK = '\uffff';
const outline = (nodes) => nodes
    .map(node => {
    if (node.kind === 'break')
        return '\n';
    if (node.kind === 'text')
        return node.text.replaceAll('\n', ' ');
    if (node.kind === 'link')
        return IN_LINK.repeat((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)([node]).length);
    return 'of' in node ? outline(node.of) : 'x'.repeat((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)([node]).length);
})
    .join('');
const REACH$1 = 1 / 2;
const SENTENCE_END = /[.!?…。！？]["'”’)\]]*\s|[。！？]/gu;
const lastSentenceEnd = (value) => {
    let end = 0;
    for (const { 0: mark, index } of value.matchAll(SENTENCE_END))
        end = index + mark.length;
    return end;
};
const isInAddress = (shape, at) => (shape.charAt(at - 1) === IN_LINK && shape.charAt(at) === IN_LINK) || shape.slice(0, at).includes('://');
const placeIn = (nodes, most) => {
    const shape = outline(nodes).slice(0, most + 1);
    const ends = [shape.lastIndexOf('\n'), lastSentenceEnd(shape)].map(end => Math.min(end, most));
    const near = ends.find(end => end >= most * REACH$1);
    if (near !== undefined)
        return near;
    const word = shape.search(/\s\S*$/);
    if (word > 0)
        return word;
    const inside = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.boundary)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(nodes), most);
    return isInAddress(shape, inside) ? 0 : inside;
};
const partAt = (node, units) => {
    if (node.kind === 'time' || node.kind === 'break')
        return { head: [], tail: [node] };
    if (node.kind === 'text' || node.kind === 'code') {
        const part = (value) => ({ ...node, text: value });
        return { head: [part(node.text.slice(0, units))], tail: [part(node.text.slice(units))] };
    }
    const { head, tail } = halvesAt(node.of, units);
    const around = (of) => (of.length === 0 ? [] : [{ ...node, of }]);
    return { head: around(head), tail: around(tail) };
};
const halvesAt = (nodes, units) => {
    let left = units;
    for (const [index, node] of nodes.entries()) {
        const { length } = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)([node]);
        if (length > left) {
            const parts = left === 0 ? { head: [], tail: [node] } : partAt(node, left);
            return {
                head: [...nodes.slice(0, index), ...parts.head],
                tail: [...parts.tail, ...nodes.slice(index + 1)],
            };
        }
        left -= length;
    }
    return { head: nodes, tail: [] };
};
const splitInlines = (nodes, most) => {
    const { head, tail } = halvesAt(nodes, placeIn(nodes, most));
    return { head: (0,_trim_js__WEBPACK_IMPORTED_MODULE_5__/* .trimmed */ .d)(head), tail: (0,_trim_js__WEBPACK_IMPORTED_MODULE_5__/* .trimmed */ .d)(tail) };
};

const REACH = 1 / 3;
const at = (blocks, index) => ({
    head: blocks.slice(0, index),
    tail: blocks.slice(index),
});
const splitSentence = (block, room, size) => {
    const most = Math.min(room, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(block.of).length - 1);
    const units = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.largest)(most, max => size([{ ...block, of: splitInlines(block.of, max).head }]), room);
    const { head, tail } = splitInlines(block.of, units);
    if (head.length === 0 || tail.length === 0)
        return undefined;
    return { head: [{ ...block, of: head }], tail: [{ ...block, of: tail }] };
};
const splitPre = (block, room, size) => {
    const { text } = block;
    const part = (value) => [{ ...block, text: value }];
    const units = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.largest)(Math.min(room, text.length - 1), max => size(part(text.slice(0, max))), room);
    const lineEnd = text.lastIndexOf('\n', units);
    const end = lineEnd > 0 ? lineEnd : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.boundary)(text, units);
    if (end === 0)
        return undefined;
    return { head: part(text.slice(0, end)), tail: part(text.slice(end + (lineEnd > 0 ? 1 : 0))) };
};
const splitList = (block, room, size) => {
    const { items, start } = block;
    const upTo = (count) => ({ ...block, items: items.slice(0, count) });
    const from = (count) => count >= items.length
        ? []
        : [{ ...block, items: items.slice(count), ...(start !== undefined && { start: start + count }) }];
    const count = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fitting)(items.map(item => item.of), room, some => size([upTo(some)]));
    const next = items[count];
    if (next === undefined || (count > 0 && isFull([upTo(count)], room, size)))
        return { head: [upTo(count)], tail: from(count) };
    const withPart = (of) => ({
        ...block,
        items: [...items.slice(0, count), { ...next, of }],
    });
    const { head, tail } = splitBlocks(next.of, room, of => size([withPart(of)]));
    if (head.length > 0)
        return { head: [withPart(head)], tail: [...tail, ...from(count + 1)] };
    return count > 0 ? { head: [upTo(count)], tail: from(count) } : undefined;
};
const splitQuote = (block, room, size) => {
    const quoted = (of) => [{ ...block, of }];
    const { head, tail } = splitBlocks(block.of, room, of => size(quoted(of)));
    return head.length > 0 ? { head: quoted(head), tail: quoted(tail) } : undefined;
};
const splitBlock = (block, room, size) => {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            return splitSentence(block, room, size);
        case 'pre':
            return splitPre(block, room, size);
        case 'list':
            return splitList(block, room, size);
        case 'quote':
            return splitQuote(block, room, size);
        case 'rule':
            return undefined;
    }
};
const isFull = (blocks, room, size) => size(blocks) >= room * (1 - REACH);
const beforeHeadings = (blocks, index) => blocks.slice(0, index).findLastIndex(block => block.kind !== 'heading') + 1;
const splitBlocks = (blocks, room, size) => {
    const count = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fitting)(blocks.map(block => [block]), room, some => size(blocks.slice(0, some)));
    const next = blocks[count];
    if (next === undefined)
        return { head: blocks, tail: [] };
    const heading = beforeHeadings(blocks, blocks.findLastIndex((block, index) => block.kind === 'heading' && index <= count) + 1);
    const between = beforeHeadings(blocks, count);
    for (const index of next.kind === 'list' ? [heading] : [heading, between])
        if (index > 0 && isFull(blocks.slice(0, index), room, size))
            return at(blocks, index);
    const before = blocks.slice(0, count);
    const halves = splitBlock(next, room, part => size([...before, ...part]));
    if (halves === undefined)
        return at(blocks, between > 0 ? between : count);
    return { head: [...before, ...halves.head], tail: [...halves.tail, ...blocks.slice(count + 1)] };
};

const LONGEST = 16_000;
const editor = ({ body }) => {
    const data = JSON.stringify({ version: 'd2', messages: [{ data: body }] });
    const url = `https://discohook.app/?data=${Buffer.from(data).toString('base64url')}`;
    return { title: 'Discohook', ...(url.length < LONGEST && { url }) };
};

const follow = (part, before, channelId) => {
    const title = titleOf(before);
    return title === undefined ? part : into(part, title, channelId);
};
const titleOf = ({ body, anew }) => body['thread_name'] ?? anew?.().body['thread_name'];
const into = (part, title, thread) => {
    const { to, anew } = part;
    const { thread_name: own = title, applied_tags: _tags, ...body } = part.body;
    const inIt = anew && { anew: () => into(anew(), title, thread) };
    const staysOut = own !== title || to?.thread !== undefined || to?.message !== undefined;
    return staysOut ? { ...part, ...inIt } : { ...part, body, to: { thread }, ...inIt };
};

const FORUM = "write a thread's ID or a title for a new one into the input thread, or make a webhook in a text channel";
const NEW_WEBHOOK = 'make a new webhook in the channel settings and put its URL into the secret';
const WRONG_CHANNEL = 'the channel or thread may be gone or closed to this webhook: check thread, or make a new webhook';
const AUTOMOD = "change the text, or exempt the webhook's channel in the server's AutoMod settings";
const REFUSALS = new Map([
    [10003, { reason: 'Discord does not know this channel or thread', mend: WRONG_CHANNEL }],
    [10008, { reason: 'Discord does not know this message', mend: 'it may have been deleted' }],
    [10015, { reason: 'Discord does not know this webhook: it has been deleted', mend: NEW_WEBHOOK }],
    [20016, { reason: 'the channel is in slow mode', mend: 'post later, or post to another channel' }],
    [
        20028,
        { reason: 'the channel takes no more messages for now', mend: 'post less often, or to another channel' },
    ],
    [20029, { reason: 'the server takes no more messages for now', mend: 'post less often' }],
    [40005, { reason: 'the message is too large', mend: 'shorten the text' }],
    [40058, { reason: 'the channel is a forum, where a message needs a thread', mend: FORUM }],
    [
        40067,
        {
            reason: 'the forum asks for a tag on each new thread',
            mend: 'write the ID of one into the input tags',
        },
    ],
    [
        40333,
        {
            reason: "Discord's firewall (Cloudflare) blocks this address",
            mend: 'run the job again later, or on another runner',
        },
    ],
    [50001, { reason: 'the webhook has no access to this channel or thread', mend: WRONG_CHANNEL }],
    [
        50005,
        {
            reason: 'the message is not one of this webhook',
            mend: 'edit with the webhook that posted the message',
        },
    ],
    [50006, { reason: 'the message is empty', mend: 'give it a title or a text' }],
    [50013, { reason: 'the webhook may not do this in its channel', mend: WRONG_CHANNEL }],
    [
        50027,
        {
            reason: 'the token in the webhook URL is wrong',
            mend: 'copy the whole URL from the channel settings into the secret',
        },
    ],
    [
        50035,
        { reason: 'Discord does not accept this message', mend: 'change the input that the message names' },
    ],
    [50083, { reason: 'the thread is archived', mend: 'open the thread again, or post to another one' }],
    [50109, { reason: 'Discord could not read the message as JSON', mend: 'please report this' }],
    [160005, { reason: 'the thread is locked', mend: 'unlock the thread, or post to another one' }],
    [200000, { reason: "the server's AutoMod blocked the message", mend: AUTOMOD }],
    [200001, { reason: "the server's AutoMod blocked the title", mend: AUTOMOD }],
    [220001, { reason: 'the channel is a forum, where a message needs a thread', mend: FORUM }],
    [
        220002,
        {
            reason: 'a message goes to a thread or opens one, not both',
            mend: 'take ?thread_id= out of the webhook URL',
        },
    ],
    [
        220003,
        {
            reason: 'only webhooks of a forum can open threads',
            mend: 'leave out thread, or make a webhook in a forum',
        },
    ],
    [
        220004,
        { reason: 'this kind of webhook cannot post in a forum', mend: 'make a webhook in a text channel' },
    ],
    [
        240000,
        {
            reason: 'the message holds a link that Discord blocks as harmful',
            mend: 'take the link out of the text',
        },
    ],
]);
const CLOSED = new Set([10015, 40333, 50027]);
const GONE = new Set([10003, 10008, 50005]);

const isObject = ((value) => typeof value === 'object' && value !== null);
const jsonOf = ((body) => {
    try {
        const value = JSON.parse(body);
        return isObject(value) ? value : {};
    }
    catch {
        return {};
    }
});
const LONGEST_READ = 2000;
const LONGEST_DETAIL = 300;
const words = (value) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(value.slice(0, LONGEST_READ))
    .split(' ')
    .map(word => (/:\/\/|\/webhooks\//i.test(word) ? '(URL)' : word))
    .join(' '), LONGEST_DETAIL);
const messageOf = (json) => (typeof json['message'] === 'string' ? words(json['message']) : '');
const DEEPEST_PLACE = 8;
const placesOf = (errors, path) => Object.entries(errors).flatMap(([key, value]) => {
    if (key === '_errors' && Array.isArray(value))
        return value
            .filter(isObject)
            .map(error => [path.join('.'), messageOf(error)].filter(Boolean).join(': '));
    return isObject(value) && path.length < DEEPEST_PLACE ? placesOf(value, [...path, key]) : [];
});
const detailOf = (json) => {
    const places = isObject(json['errors']) ? placesOf(json['errors'], []) : [];
    if (places.length > 0)
        return words(places.join('; '));
    return messageOf(json) || words(Object.keys(json).join(', '));
};
const withDetail = (start, detail) => (detail === '' ? start : `${start}: ${detail}`);
const secondsAsMs = (value) => {
    const ms = typeof value === 'number' || typeof value === 'string' ? Number(value) * 1000 : Number.NaN;
    return value !== '' && Number.isFinite(ms) && ms >= 0 ? Math.ceil(ms) : undefined;
};
const waitOf = ({ headers }, json, nowMs) => {
    const waits = [
        secondsAsMs(json['retry_after']),
        (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_11__/* .retryAfterMs */ .V)(headers['retry-after'], nowMs),
        secondsAsMs(headers['x-ratelimit-reset-after']),
    ].filter(wait => wait !== undefined);
    return waits.length === 0 ? {} : { afterMs: Math.max(...waits) };
};
const limitOf = ({ headers }, json) => {
    if (json['global'] === true || headers['x-ratelimit-global'] === 'true')
        return "Discord's global limit for this network address is used up, perhaps by others on it (HTTP 429)";
    if (headers['x-ratelimit-scope'] === 'shared')
        return 'a limit that this channel shares with other senders is used up (HTTP 429)';
    return json['retry_after'] === undefined
        ? "Discord's firewall limits this network address, perhaps because of others on it (HTTP 429)"
        : 'Discord limits how often this webhook may post (HTTP 429)';
};
const REDIRECT = 'redirects are not followed, since the URL is a secret; put the final address into the secret';
const CHECK_URL = 'check that the secret holds the whole webhook URL, or make a new webhook';
const mendOf = (status) => {
    if (status === 413)
        return 'shorten the text';
    return status === 401 || status === 403 || status === 404
        ? CHECK_URL
        : 'change what it names, or report this';
};
const refusal = (status, json) => {
    const code = json['code'];
    const known = typeof code === 'number' ? REFUSALS.get(code) : undefined;
    if (known === undefined)
        return {
            kind: 'refused',
            reason: withDetail(`HTTP ${String(status)}`, detailOf(json)),
            mend: mendOf(status),
            closed: (0,_closed_js__WEBPACK_IMPORTED_MODULE_1__/* .isClosedStatus */ .h)(status),
        };
    const detail = isObject(json['errors']) ? detailOf(json) : '';
    const told = { reason: `${withDetail(known.reason, detail)} (${String(code)})`, mend: known.mend };
    return GONE.has(Number(code))
        ? { kind: 'gone', ...told }
        : { kind: 'refused', ...told, closed: CLOSED.has(Number(code)) };
};
const OVERLOADED = 130000;
const isTransient = (status, json) => status === 408 || status === 425 || status >= 500 || json['code'] === OVERLOADED;
const isId = ((value) => typeof value === 'string' && /^\d{1,20}$/.test(value));
const judge = ((answer, nowMs) => {
    const { status } = answer;
    const json = jsonOf(answer.body);
    if (status >= 200 && status < 300) {
        const { id, channel_id: channelId } = json;
        return {
            kind: 'delivered',
            ...(isId(id) && { messageId: id }),
            ...(isId(channelId) && { channelId }),
        };
    }
    if (status === 429)
        return { kind: 'retry', ...waitOf(answer, json, nowMs), reason: limitOf(answer, json) };
    if (isTransient(status, json)) {
        const reason = withDetail(`HTTP ${String(status)}`, messageOf(json));
        return { kind: 'retry', ...waitOf(answer, json, nowMs), reason };
    }
    if (status >= 300 && status < 400)
        return { kind: 'refused', reason: `HTTP ${String(status)}, a redirect`, mend: REDIRECT, closed: true };
    return refusal(status, json);
});

const SUPPRESS_EMBEDS = 1 << 2;
const COMPONENTS_V2 = 1 << 15;
const POST_ONLY = new Set(['username', 'avatar_url', 'tts', 'thread_name', 'applied_tags', 'poll', 'flags']);
const place = (payload, spot) => {
    const { thread, tags, edit, first, channelId } = spot;
    const { edit: _edit, ...anew } = spot;
    const isId = thread !== undefined && (0,_place2_js__WEBPACK_IMPORTED_MODULE_2__.isSnowflake)(thread);
    if (edit !== undefined) {
        const opened = isId ? thread : (channelId ?? first ?? edit);
        const to = { message: edit, ...(thread !== undefined && { thread: opened }) };
        return { ...payload, body: edited(payload.body), to, anew: () => place(payload, anew) };
    }
    if (thread === undefined)
        return payload;
    if (isId)
        return { ...payload, to: { thread } };
    const opening = {
        thread_name: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)(thread, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.threadName),
        ...(tags.length > 0 && { applied_tags: tags }),
    };
    return { ...payload, body: { ...opening, ...payload.body } };
};
const edited = (body) => {
    const flags = Number(body['flags'] ?? 0) & (SUPPRESS_EMBEDS | COMPONENTS_V2);
    const content = Object.fromEntries(Object.entries(body).filter(([key]) => !POST_ONLY.has(key)));
    const none = (flags & COMPONENTS_V2) === 0 ? { embeds: [], components: [] } : { embeds: null };
    return { content: null, ...none, attachments: [], ...content, flags };
};

const size = ((blocks) => (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .printBlocks */ .se)(blocks).length);
const isRoomy = (blocks) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sizeUpTo)(blocks, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description, size) <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description;
const nextPart = (blocks) => {
    if (isRoomy(blocks))
        return { head: blocks, tail: [], cut: false };
    const { head, tail } = splitBlocks(blocks, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description, size);
    if (head.length > 0)
        return { head, tail, cut: false };
    return {
        head: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutBlocks)(blocks.slice(0, 1), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description, size).blocks,
        tail: blocks.slice(1),
        cut: true,
    };
};
const partsOf$1 = (blocks, room) => {
    const kept = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutBlocks)(blocks, room, size);
    const parts = [];
    let { cut } = kept;
    let rest = kept.blocks;
    while (rest.length > 0) {
        const part = nextPart(rest);
        parts.push((0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .printBlocks */ .se)(part.head));
        cut ||= part.cut;
        rest = part.tail;
    }
    return { parts: parts.filter(part => part !== ''), cut };
};
const inParts = (blocks, room) => {
    let found = partsOf$1(blocks, room);
    for (let allowed = room; lengthOf$1(found) > room && allowed > 0; found = partsOf$1(blocks, allowed))
        allowed -= lengthOf$1(found) - room;
    return found;
};
const lengthOf$1 = ({ parts }) => parts.reduce((sum, part) => sum + part.length, 0);
const GAP$1 = '\n\n';
const appended = ((parts, text) => {
    const last = parts.at(-1);
    if (text === '')
        return parts;
    return last === undefined || last.length + GAP$1.length + text.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description
        ? [...parts, text]
        : [...parts.slice(0, -1), last + GAP$1 + text];
});
const LONGEST_LINK = 600;
const restLine = (more) => {
    const target = more === undefined ? undefined : (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .linkTarget */ .Cm)(more);
    return target === undefined || target.length > LONGEST_LINK ? _watch_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK : `[${_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK} Read the rest](${target})`;
};
const bodyLength = ((blocks, room) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.sizeUpTo)(blocks, room, size));
const layOutBody = ((blocks, room, more) => {
    const wanted = bodyLength(blocks, room);
    if (wanted === 0)
        return { parts: [], cut: false };
    const whole = wanted <= room ? inParts(blocks, room) : undefined;
    if (whole?.cut === false)
        return whole;
    const line = restLine(more);
    const left = room - GAP$1.length - line.length;
    if (left < 0)
        return { ...inParts(blocks, Math.max(0, room)), cut: true };
    return { parts: appended(inParts(blocks, left).parts, line), cut: true };
});

const textsOf = ((embed, at) => [
    { place: `${at}.title`, value: embed.title, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.title },
    { place: `${at}.description`, value: embed.description, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.description },
    { place: `${at}.author.name`, value: embed.author?.name, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.author },
    { place: `${at}.footer.text`, value: embed.footer?.text, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.footer },
    ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
        { place: `${at}.fields.${String(index)}.name`, value: name, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldName },
        { place: `${at}.fields.${String(index)}.value`, value, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldValue },
    ]),
]);
const urlsOf = ((embed, at) => [
    { place: `${at}.url`, value: embed.url },
    { place: `${at}.author.url`, value: embed.author?.url },
    { place: `${at}.image.url`, value: embed.image?.url },
    { place: `${at}.thumbnail.url`, value: embed.thumbnail?.url },
].map((rule => ({ ...rule, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.url }))));
const textFaults = ((rules) => rules.flatMap((({ place, value, max }) => {
    if (value === undefined)
        return [];
    if (value.trim() === '')
        return [`${place} is blank`];
    if (!value.isWellFormed())
        return [`${place} holds half a character`];
    return value.length > max ? [`${place} has ${String(value.length)} units, ${String(max)} at most`] : [];
})));
const countFault = ((place, items, max) => items !== undefined && (items.length === 0 || items.length > max)
    ? [`${place} holds ${String(items.length)}, 1 to ${String(max)} are allowed`]
    : []);
const embedFaults = ((embed, at) => [
    ...textFaults([...textsOf(embed, at), ...urlsOf(embed, at)]),
    ...countFault(`${at}.fields`, embed.fields, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fields),
    ...(embed.color !== undefined &&
        (!Number.isInteger(embed.color) || embed.color < 0 || embed.color > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.color)
        ? [`${at}.color is none`]
        : []),
]);
const buttonFaults = ((rows) => [
    ...countFault('components', rows, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonRows),
    ...(rows ?? []).flatMap(({ components }, index) => {
        const at = `components.${String(index)}`;
        const texts = components.flatMap(({ label, url }) => [
            { place: `${at}.label`, value: label, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonLabel },
            { place: `${at}.url`, value: url, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonUrl },
        ]);
        return [...countFault(at, components, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonsInRow), ...textFaults(texts)];
    }),
]);
const faultsOf = ((body) => {
    const embeds = body.embeds ?? [];
    const together = embeds
        .flatMap((embed => textsOf(embed, '')))
        .reduce(((sum, { value = '' }) => sum + value.length), 0);
    return [
        ...countFault('embeds', embeds, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.embeds),
        ...embeds.flatMap(((embed, index) => embedFaults(embed, `embeds.${String(index)}`))),
        ...(together > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.allEmbedsTogether
            ? [`embeds have ${String(together)} units together, ${String(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.allEmbedsTogether)} at most`]
            : []),
        ...buttonFaults(body.components),
        ...textFaults([
            { place: 'content', value: body.content, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.content },
            { place: 'username', value: body.username, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.username },
            { place: 'avatar_url', value: body.avatar_url, max: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.url },
        ]),
    ];
});
const checked = ((body, cuts) => {
    const [fault] = faultsOf(body);
    if (fault !== undefined)
        throw new Error(`Discord would refuse this message: ${fault}`);
    return { body: { ...body }, cuts };
});

const NO_NAME = '\u200b';
const print = (source, room) => {
    const name = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitText */ .vY)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(source.name), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldName);
    const label = name.text === '' ? NO_NAME : name.text;
    const value = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitInlines */ .Cn)(source.value, Math.min(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fieldValue, room - label.length));
    if (value.text === '')
        return undefined;
    const inline = value.text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT */ .r.inlineValue && !value.text.includes('\n');
    return { source, field: { name: label, value: value.text, inline }, cut: name.cut || value.cut };
};
const printFields = ((fields) => fields.flatMap(field => print(field, Infinity) ?? []));
const lengthOf = ({ field }) => field.name.length + field.value.length;
const fieldsLength = ((fields) => fields.reduce((sum, field) => sum + lengthOf(field), 0));
const fitting = ((fields, room) => {
    let left = room;
    const over = fields.findIndex(field => {
        left -= lengthOf(field);
        return left < 0;
    });
    return over < 0 ? fields.length : over;
});
const keepFields = ((fields, room, most) => {
    const kept = fields.slice(0, Math.min(most, fitting(fields, room)));
    const next = fields[kept.length];
    const left = room - fieldsLength(kept);
    if (next === undefined || kept.length >= most || left < next.field.name.length + _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT */ .r.stub)
        return kept;
    const part = print(next.source, left);
    return part === undefined ? kept : [...kept, part];
});

const nameText = (name) => (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeText */ .X1)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(name).replaceAll('@', `@${_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING_WIDE */ .S_}`), true);
const partsOf = (mention) => {
    if (mention.kind !== 'one')
        return [{ text: `@${mention.kind}`, everyone: true }];
    const ids = mention.ids.filter(id => id.platform === 'discord');
    if (ids.length === 0)
        return mention.name === undefined ? [] : [{ text: nameText(mention.name) }];
    return ids.map(({ kind, id }) => kind === 'user' ? { text: `<@${id}>`, user: id } : { text: `<@&${id}>`, role: id });
};
const mentioned = ((mentions = []) => {
    const shown = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.mentionsIn)(mentions.flatMap(partsOf), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.content, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.mentions);
    const users = shown.flatMap(({ user }) => user ?? []);
    const roles = shown.flatMap(({ role }) => role ?? []);
    return {
        ...(shown.length > 0 && { content: shown.map(({ text }) => text).join(' ') }),
        allowed_mentions: {
            parse: shown.some(({ everyone }) => everyone) ? ['everyone'] : [],
            ...(users.length > 0 && { users }),
            ...(roles.length > 0 && { roles }),
        },
    };
});

const GAP = 2;
const inRows = ((items, length) => Array.from({ length: Math.ceil(items.length / length) }, (_, row) => items.slice(row * length, (row + 1) * length)));
const roomFor = ((wanted, kept, left) => Math.max(Math.min(wanted, left), Math.min(wanted, kept)));
const headOf = ((message, title) => {
    const author = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(message.repo?.label ?? ''), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.author);
    const authorUrl = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .embedUrl */ .Lu)(message.repo?.url);
    const url = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .embedUrl */ .Lu)(message.url);
    const thumbnail = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .embedUrl */ .Lu)(message.thumbnail);
    return {
        ...(author === ''
            ? {}
            : { author: { name: author, ...(authorUrl === undefined ? {} : { url: authorUrl }) } }),
        title,
        ...(url === undefined ? {} : { url }),
        ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
    };
});
const layOut = ((message, lines, room) => {
    const allFields = printFields(message.fields);
    const allFacts = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitFacts */ .Zv)(message.facts, Infinity);
    const factsLength = allFacts.line.length + allFacts.footer.length + GAP;
    const changeLength = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitChange */ .IZ)(lines, Infinity).text.length + GAP;
    const body = bodyLength(message.body, room);
    const left = room - fieldsLength(allFields) - changeLength - body;
    const factsRoom = roomFor(factsLength, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT */ .r.factsKept, left);
    const fieldsRoom = roomFor(fieldsLength(allFields), _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT */ .r.fieldsKept, room - factsRoom - changeLength - body);
    const changeRoom = roomFor(changeLength, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYOUT */ .r.changeKept, room - factsRoom - fieldsRoom - body);
    const facts = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitFacts */ .Zv)(message.facts, factsRoom - GAP);
    const change = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitChange */ .IZ)(lines, changeRoom - GAP);
    const rest = message.more ?? message.url;
    const text = layOutBody(message.body, room - factsRoom - fieldsRoom - changeRoom, rest);
    const after = [change.text, facts.line].filter((line => line !== '')).join('\n');
    const descriptions = appended(text.parts, after);
    const places = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fields * (_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.embeds - Math.max(0, descriptions.length - 1));
    const fields = keepFields(allFields, fieldsRoom, places);
    const lost = allFields.length - fields.filter(field => !field.cut).length;
    return {
        descriptions,
        fields: fields.map(({ field }) => field),
        footer: facts.footer,
        cuts: [
            ...(text.cut ? ['body'] : []),
            ...(change.cut ? ['change'] : []),
            ...(lost > 0 ? [`${String(lost)} of ${String(allFields.length)} fields`] : []),
            ...(facts.cut ? ['small facts'] : []),
        ],
    };
});
const embedsOf = ((message, head, parts) => {
    const image = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .embedUrl */ .Lu)(message.image);
    const last = Math.max(0, parts.descriptions.length - 1);
    const rows = inRows(parts.fields, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.fields);
    const count = last + Math.max(1, rows.length);
    return Array.from({ length: count }, ((_, index) => {
        const description = parts.descriptions[index];
        const fields = rows[index - last];
        const isLast = index === count - 1;
        return {
            ...(index === 0 ? head : {}),
            color: message.color,
            ...(description === undefined ? {} : { description }),
            ...(fields === undefined ? {} : { fields: [...fields] }),
            ...(isLast && image !== undefined ? { image: { url: image } } : {}),
            ...(isLast && parts.footer !== '' ? { footer: { text: parts.footer } } : {}),
        };
    }));
});
const rowsOf = (buttons) => inRows(buttons, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.buttonsInRow).map(row => ({
    type: 1,
    components: row.map(({ label, url }) => ({ type: 2, style: 5, label, url })),
}));
const render = ((message, envelope) => {
    const title = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .fitTitle */ .Ei)(message);
    const head = headOf(message, title.text);
    const { buttons, lines } = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .sortButtons */ .o8)(message.buttons);
    const room = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.allEmbedsTogether - title.text.length - (head.author?.name.length ?? 0);
    const parts = layOut(message, [...message.change, ...lines], room);
    const body = {
        ...(0,_envelope_js__WEBPACK_IMPORTED_MODULE_4__/* .sender */ .QR)(envelope),
        embeds: [...embedsOf(message, head, parts)],
        ...(buttons.length === 0 ? {} : { components: rowsOf(buttons) }),
        ...mentioned(message.mentions),
    };
    return [checked(body, [...(title.cut ? ['title'] : []), ...parts.cuts])];
});




/***/ }))

};
;