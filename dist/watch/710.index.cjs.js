"use strict";
exports.id = 710;
exports.ids = [710];
exports.modules = {

/***/ 6710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dryRun: () => (/* binding */ dryRun),
/* harmony export */   summarise: () => (/* binding */ summarise),
/* harmony export */   tellWholeText: () => (/* binding */ tellWholeText)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3134);







const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const literal = (value) => value.replace(/[&<>"]/g, mark => ENTITIES[mark] ?? mark).replaceAll('@', '@\u2060');
const htmlText = (value) => literal((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(value));
const TAGS = { strong: 'strong', emphasis: 'em', strike: 'del' };
const htmlInlines = (nodes) => nodes.map(inline).join('');
const inline = (node) => {
    switch (node.kind) {
        case 'text':
            return literal(node.text.replace(/\s+/g, ' '));
        case 'code':
            return `<code>${htmlText(node.text)}</code>`;
        case 'link':
            return htmlLink(htmlInlines(node.of), node.url);
        case 'time':
            return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.utcDay)(node.at);
        case 'break':
            return '<br>';
        default:
            return `<${TAGS[node.kind]}>${htmlInlines(node.of)}</${TAGS[node.kind]}>`;
    }
};
const htmlLink = (label, url) => {
    const target = url === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeTarget)(url);
    return target === undefined ? label : `<a href="${literal(target)}">${label}</a>`;
};
const htmlPre = (value) => `<pre>${literal((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(value).trimEnd()).replaceAll('\n', '&#10;')}</pre>`;
const item = ({ checked, of }) => {
    const box = checked === undefined ? '' : checked ? '☑ ' : '☐ ';
    const [first, ...rest] = of;
    const own = first?.kind === 'paragraph' ? htmlInlines(first.of) : first === undefined ? '' : block(first);
    return `<li>${box}${own}${htmlBlocks(rest)}</li>`;
};
const block = (node) => {
    switch (node.kind) {
        case 'paragraph':
            return `<p>${htmlInlines(node.of)}</p>`;
        case 'heading':
            return `<p><strong>${htmlInlines(node.of)}</strong></p>`;
        case 'list': {
            const items = node.items.map(item).join('');
            return node.start === undefined ? `<ul>${items}</ul>` : `<ol start="${node.start}">${items}</ol>`;
        }
        case 'quote':
            return `<blockquote>${htmlBlocks(node.of)}</blockquote>`;
        case 'pre':
            return htmlPre(node.text);
        case 'rule':
            return '<hr>';
    }
};
const htmlBlocks = (nodes) => nodes.map(block).join('');

const DOT = ' · ';
const isSaid = (text) => text.trim() !== '';
const readableLines = (message) => {
    const { symbol, title, where, body, change, fields, facts, buttons } = message;
    return [
        (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(`${symbol} ${title} ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(where)}`),
        ...(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(body).split('\n'),
        ...change.map(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain),
        ...fields.map(({ name, value }) => `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(name)}: ${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(value)}`),
        ...buttons.map(({ label, url }) => `${(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(label)}: ${url}`),
        facts.map(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain).join(DOT),
    ].filter(isSaid);
};
const lines = (parts) => {
    const said = parts.filter(isSaid);
    return said.length === 0 ? '' : `<p>${said.join('<br>')}</p>`;
};
const textHtml = (message) => [
    headline(message),
    htmlBlocks(message.body),
    message.unread === undefined ? '' : htmlPre(message.unread),
].join('');
const headline = ({ symbol, title, url, where, repo, repoInHeadline }) => {
    const on = where.length > 0 ? [{ kind: 'text', text: ' ' }, ...where] : [];
    const inRepo = repoInHeadline && repo !== undefined ? ` in ${htmlLink(htmlText(repo.label), repo.url)}` : '';
    return `<h3>${symbol} ${htmlLink(htmlText(title), url)}${htmlInlines(on)}${inRepo}</h3>`;
};
const readableHtml = (message) => {
    const { change, fields, facts, buttons, image } = message;
    return [
        textHtml(message),
        lines(change.map(htmlInlines)),
        lines(fields.map(({ name, value }) => `<strong>${htmlText(name)}</strong>: ${htmlInlines(value)}`)),
        lines([
            buttons.map(({ label, url }) => htmlLink(htmlText(label), url)).join(DOT),
            image === undefined ? '' : htmlLink('Image', image),
        ]),
        lines([facts.map(htmlInlines).join(DOT)]),
    ].join('');
};

const SUMMARY_BYTES = 1024 * 1024 - 1024;
const dryRun = async (shown, runner) => {
    const { message, posts } = shown;
    const samples = (await Promise.all(posts.map(samplesOf))).flat();
    for (const line of message === undefined ? [] : readableLines(message))
        runner.info(line);
    for (const sample of samples)
        for (const line of sampleLines(sample))
            runner.info(line);
    const names = posts.map(post => post.destination.name).join(', ');
    const reason = `Dry run: built and checked for ${names}, nothing was posted`;
    runner.summary(within([...readable(message), note(reason), ...samples.map(sampleMarkdown)]));
    return { outcome: 'dry-run', messageId: '', payload: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.bodies)(posts), reason, undelivered: '[]' };
};
const summarise = (message, reason, runner) => runner.summary(within([...readable(message), note(reason)]));
const tellWholeText = ({ message, posts }, { env, runner }) => {
    const names = posts
        .filter(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.hasCutBody)
        .map(post => post.destination.name)
        .join(', ');
    if (message === undefined || !env['GITHUB_STEP_SUMMARY'])
        return;
    runner.info(`text: it does not fit whole into the message for ${names}; the summary of the run holds all of it`);
    runner.summary(within([textHtml(message), note(`The whole text of the message for ${names}`)]));
};
const readable = (message) => message === undefined ? [] : [readableHtml(message)];
const note = (reason) => `<p><em>${htmlText(reason)}</em></p>`;
const samplesOf = ({ destination, payloads }) => {
    const { name, platform } = destination;
    const sampleOf = async (payload) => {
        const editor = await platform.editor(payload);
        return {
            name,
            title: platform.title,
            json: JSON.stringify(payload.body, null, 2),
            ...(editor !== undefined && { editor }),
        };
    };
    return Promise.all(payloads.map(sampleOf));
};
const sampleLines = ({ name, title, json, editor }) => [
    `${name}: would be sent to ${title}`,
    ...json.split('\n'),
    ...(editor === undefined ? [] : [`${name}: ${editorWords(editor)}`]),
];
const editorWords = ({ title, url }) => url === undefined ? `too long for a link that opens it in ${title}` : `open it in ${title}: ${url}`;
const sampleMarkdown = ({ name, title, json, editor }) => {
    const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const heading = `<details><summary>${htmlText(`${name}: payload for ${title}`)}</summary>`;
    return [heading, '', `${fence}json`, json, fence, '', '</details>', ...editorMarkdown(editor)].join('\n');
};
const editorMarkdown = (editor) => {
    if (editor === undefined)
        return [];
    const { title, url } = editor;
    return [
        '',
        url === undefined ? `Too long for a link that opens it in ${title}.` : `[Open in ${title}](<${url}>)`,
    ];
};
const within = (parts) => {
    let text = '';
    let left = 0;
    for (const part of parts) {
        const longer = `${text}${part}\n\n`;
        if (left === 0 && Buffer.byteLength(longer) <= SUMMARY_BYTES)
            text = longer;
        else
            left += 1;
    }
    return left === 0
        ? text
        : `${text}<p><em>Left out to fit the summary: ${left} of ${parts.length} parts.</em></p>\n\n`;
};




/***/ })

};
;