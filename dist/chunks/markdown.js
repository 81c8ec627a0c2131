'use strict';

var start = require('../hookline.js');
var MarkdownIt = require('../packages/markdown-it.js');
var checks = require('./checks.js');
var common = require('./common.js');

/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const ALERT = /^\[!(note|tip|important|warning|caution)\]$/i;
/** https://github.github.com/gfm/#task-list-items-extension- */
const TASK = /^\[([ x])\](?: |$)/i;
const withFirst = (of, first) => [
    ...(first.length > 0 ? [{ kind: 'paragraph', of: first }] : []),
    ...of.slice(1),
];
const firstText = (of) => {
    const first = of[0]?.kind === 'paragraph' ? of[0].of : [];
    return first[0]?.kind === 'text' ? { value: first[0].text, rest: first.slice(1) } : undefined;
};
/** A quote. An alert from GitHub starts with its word in bold. */
const quote = (of) => {
    const first = firstText(of);
    const word = ALERT.exec(first?.value ?? '')?.[1]?.toLowerCase();
    if (first === undefined || word === undefined || (first.rest[0] && first.rest[0].kind !== 'break')) {
        return { kind: 'quote', of };
    }
    const title = start.strong(start.text(word.charAt(0).toUpperCase() + word.slice(1)));
    return { kind: 'quote', of: withFirst(of, [title, ...first.rest]) };
};
/** An item. One that starts with `[ ]` or `[x]` is a task. */
const listItem = (of) => {
    const first = firstText(of);
    const task = TASK.exec(first?.value ?? '');
    if (first === undefined || task === null)
        return { of };
    const label = first.value.slice(task[0].length);
    return {
        checked: task[1] !== ' ',
        of: withFirst(of, [...(label === '' ? [] : [start.text(label)]), ...first.rest]),
    };
};

const MARK = /^\[\^([^\s\]]{1,100})\]/;
const DEFINITION = /^\[\^([^\s\]]{1,100})\]:/;
/** How far text after an empty line is indented if it still belongs to the note. */
const INDENT = 4;
const key = (label) => label.toLowerCase();
const readLine = (state, line) => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
/** Whether another block starts on a line, so that no paragraph continues there. */
const beginsBlock = (state, line, endLine) => state.md.block.ruler.getRules('paragraph').some(rule => rule(state, line, endLine, true));
const isIndented = (state, line) => (state.sCount[line] ?? 0) - state.blkIndent >= INDENT;
/** The line after the last one of a note: it ends with its paragraph and continues with indented lines. */
const findNoteEnd = (state, start, endLine) => {
    let end = start + 1;
    for (let line = end; line < endLine; line += 1) {
        if (state.isEmpty(line))
            continue;
        const goesOn = line === end && !beginsBlock(state, line, endLine);
        if ((state.sCount[line] ?? 0) < state.blkIndent || !(goesOn || isIndented(state, line)))
            break;
        end = line + 1;
    }
    return end;
};
/** `[^1]: text` is removed from the text and read once it is cited. */
const definition = (state, startLine, endLine, silent) => {
    const { notes } = state.env;
    const first = readLine(state, startLine);
    const [sign, label] = DEFINITION.exec(first) ?? [];
    if (notes === undefined || sign === undefined || label === undefined || isIndented(state, startLine))
        return false;
    if (silent)
        return true;
    const end = findNoteEnd(state, startLine, endLine);
    const others = Array.from({ length: end - startLine - 1 }, (_, at) => readLine(state, startLine + 1 + at));
    const content = [first.slice(sign.length), ...others].map(line => line.trim()).filter(line => line !== '');
    if (!notes.has(key(label)))
        notes.set(key(label), { content: content.join('\n') });
    state.line = end;
    return true;
};
const citation = (state, silent) => {
    const { notes, cited } = state.env;
    if (notes === undefined || cited === undefined || state.src.charAt(state.pos) !== '[')
        return false;
    const [sign, label = ''] = MARK.exec(state.src.slice(state.pos, state.pos + 110)) ?? [];
    const note = notes.get(key(label));
    if (sign === undefined || note === undefined)
        return false;
    if (!silent) {
        note.number ??= cited.push(note);
        state.push('text', '', 0).content = superscript(note.number);
    }
    state.pos += sign.length;
    return true;
};
const DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';
/** `\u00b9\u00b2` */
const superscript = (number) => String(number).replace(/\d/g, digit => DIGITS.charAt(Number(digit)));
/** https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
const useFootnotes = (parser) => {
    parser.block.ruler.before('reference', 'footnote', definition, { alt: ['paragraph', 'reference'] });
    parser.inline.ruler.before('link', 'footnote', citation);
};
/** The blocks of a source, and the notes cited in it or in one another. */
const parseWithNotes = (parser, source) => {
    const cited = [];
    const env = { notes: new Map(), cited };
    const tokens = parser.parse(source, env);
    const notes = [];
    // Grows while it is read: a note may cite another one.
    for (const { content, number = 0 } of cited)
        notes.push(parser.parseInline(`${superscript(number)} ${content}`, env)[0]?.children ?? []);
    return { tokens, notes };
};

const COLON = ':'.charCodeAt(0);
const SCHEME = /(?:^|[^a-z])(https?)$/i;
/** A domain, and what may follow it. */
const REST = /:\/\/[^\s<\u2066-\u2069]+/y;
const DOMAIN = /:\/\/([^\s!-,/:-@[-^`{-~]+)/y;
/** What a pattern finds at a place. */
const foundAt = (pattern, { src, pos, posMax }) => {
    pattern.lastIndex = pos;
    return pattern.exec(src.slice(0, posMax));
};
/** The last two parts of a domain contain no `_`. https://github.github.com/gfm/#valid-domain */
const isDomain = (domain) => domain !== undefined && !domain.split('.').slice(-2).join('').includes('_');
/** A bare `http://` or `https://` address, which ends where GitHub ends it. https://github.github.com/gfm/#autolinks-extension- */
const autolink$1 = (state, silent) => {
    const { src, pos } = state;
    if (state.linkLevel > 0 || src.charCodeAt(pos) !== COLON)
        return false;
    const scheme = SCHEME.exec(src.slice(Math.max(0, pos - 6), pos))?.[1];
    if (scheme === undefined || !(silent || state.pending.endsWith(scheme)))
        return false;
    if (!isDomain(foundAt(DOMAIN, state)?.[1]))
        return false;
    const found = foundAt(REST, state)?.[0] ?? '';
    const rest = found.slice(0, start.urlEnd(found));
    if (rest.length <= '://'.length)
        return false;
    if (!silent) {
        state.pending = state.pending.slice(0, -scheme.length);
        const url = scheme + rest;
        Object.assign(state.push('link_open', 'a', 1), { attrs: [['href', url]], info: 'auto' });
        state.push('text', '', 0).content = url;
        Object.assign(state.push('link_close', 'a', -1), { info: 'auto' });
    }
    state.pos += rest.length;
    return true;
};
/** Replaces the parser's own autolinks, which end elsewhere. */
const useAutolinks = (parser) => {
    parser.inline.ruler.at('linkify', autolink$1);
    parser.core.ruler.disable('linkify');
    // A label shows the address as written: letters instead of punycode could look like another host.
    parser.normalizeLinkText = url => url;
};

const TILDE = '~'.charCodeAt(0);
/** One tilde pairs up with one, two with two. The parser sees them as two marks, the second of which is not a character. */
const MARKERS = new Map([
    [1, -TILDE],
    [2, TILDE],
]);
/** Three or more tildes are text. */
const readTildes = (state, silent) => {
    if (silent || state.src.charCodeAt(state.pos) !== TILDE)
        return false;
    const { can_open: open, can_close: close, length } = state.scanDelims(state.pos, true);
    state.push('text', '', 0).content = '~'.repeat(length);
    const marker = MARKERS.get(length);
    if (marker !== undefined)
        state.delimiters.push({ marker, length: 0, token: state.tokens.length - 1, end: -1, open, close });
    state.pos += length;
    return true;
};
const convertDelimiter = (state, { token: at }, type, nesting) => {
    const token = state.tokens[at];
    if (token !== undefined)
        Object.assign(token, { type, nesting, tag: 's', content: '' });
};
const pairUp = (state) => {
    const inner = state.tokens_meta.map(meta => meta?.delimiters ?? []);
    for (const delimiters of [state.delimiters, ...inner])
        for (const opener of delimiters) {
            const closer = Math.abs(opener.marker) === TILDE ? delimiters[opener.end] : undefined;
            if (closer === undefined)
                continue;
            convertDelimiter(state, opener, 's_open', 1);
            convertDelimiter(state, closer, 's_close', -1);
        }
    return false;
};
/** Strikes with one tilde as well as two, as GitHub does. https://github.github.com/gfm/#strikethrough-extension- */
const useStrikes = (parser) => {
    parser.inline.ruler.at('strikethrough', readTildes);
    parser.inline.ruler2.at('strikethrough', pairUp);
};

/** The deepest nesting that is read. The parser would drop deeper text silently. */
const MAX_NESTING = 100;
/** A comment that is never closed: everything after it in this piece of text belongs to it. */
const openComment = (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos))
        return false;
    if (!silent)
        state.push('html_inline', '', 0).content = '<!--';
    state.pos = state.posMax;
    return true;
};
const configureParser = (parser) => {
    parser.inline.ruler.after('html_inline', 'open_comment', openComment);
    useAutolinks(parser);
    useStrikes(parser);
    useFootnotes(parser);
    // Every target is parsed as a link, so that its label shows. links.ts decides what may be linked.
    parser.validateLink = () => true;
    return parser;
};
const options = { html: true, maxNesting: MAX_NESTING };
const gfm$1 = configureParser(new MarkdownIt.default(options));
/** A row with more cells than anyone reads. The parser would fill every row of its table to that number. */
const WIDE_ROW = /^(?:[^|\n]*\|){200}/m;
let withoutTables;
const pickParser = (source) => {
    if (!WIDE_ROW.test(source))
        return gfm$1;
    withoutTables ??= configureParser(new MarkdownIt.default(options)).disable('table');
    return withoutTables;
};
let html$1;
const htmlParser = () => (html$1 ??= configureParser(new MarkdownIt.default('zero', options)).enable(['entity', 'html_inline', 'linkify']));
const parseBlocks = (source) => parseWithNotes(pickParser(source), source);
const parseInlines = (source) => gfm$1.parseInline(source, {})[0]?.children ?? [];
/** Tags, entities, and bare URLs of raw HTML; everything else in it is text. */
const parseHtml = (source) => htmlParser().parseInline(source, {})[0]?.children ?? [];
const decodeEntities = (value) => gfm$1.utils.unescapeAll(value);

/** Elements that have a counterpart in the text tree. */
const WRAPPERS = new Map([
    ['b', 'strong'],
    ['strong', 'strong'],
    ['i', 'emphasis'],
    ['em', 'emphasis'],
    ['s', 'strike'],
    ['del', 'strike'],
    ['strike', 'strike'],
    ['code', 'code'],
    ['kbd', 'code'],
    ['samp', 'code'],
    ['a', 'link'],
]);
/** Elements that start on their own line. */
const BLOCKS = new Set('address article aside blockquote caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
/** Elements whose content is not for readers. */
const HIDDEN = new Set(['script', 'style', 'svg', 'template']);
const ATTRIBUTES = /(?<=\s)([a-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const readAttribute$1 = (source, wanted) => {
    for (const [, name = '', double, single, unquoted] of source.matchAll(ATTRIBUTES)) {
        if (name.toLowerCase() === wanted)
            return decodeEntities(double ?? single ?? unquoted ?? '');
    }
    return undefined;
};
/** One HTML tag; undefined for comments, declarations, and the like. */
const readTag = (source) => {
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name: name.toLowerCase(),
        closes: slash === '/',
        attribute: wanted => readAttribute$1(source, wanted),
    };
};

/** Chat words that must not become links, although a GitHub user could have that name. */
const NEVER = new Set(['everyone', 'here', 'channel']);
const REPO = String.raw `[a-z0-9][a-z0-9-]{0,38}/[\w.-]{1,100}`;
const referencesFor = checks.forLetters(({ letter, number, digit, flags }) => {
    const word = letter + number;
    /** The small number of a footnote may follow. */
    const end = `(?![${letter}${digit}_-])`;
    const kinds = [
        String.raw `@(?<user>[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?)(?<bot>\[bot\])?(?![${word}_/-]|\.[${word}])`,
        String.raw `(?<repo>${REPO})?#(?<number>\d{1,9})${end}`,
        String.raw `(?<home>${REPO})@(?<revision>[0-9a-f]{40})${end}`,
        String.raw `GH-(?<gh>\d{1,9})${end}`,
        String.raw `(?<sha>[0-9a-f]{40})${end}`,
        String.raw `(?<www>www(?:\.[${word}_-]{1,63}){2,9}(?::\d{1,5})?(?:[/?#][^\s<]{0,2000})?)`,
    ];
    // Must end with a letter, so `react@18.2.0` and `git@github.com:octo/repo.git` do not match.
    const mail = String.raw `(?<mail>[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9_-]{1,63}\.){1,8}[a-z0-9-]{0,62}[a-z])(?![\w@-]|:[\w~/])`;
    const before = `(?<![${word}_@/.+&#-])`;
    // Email addresses are often between `&lt;` and `&gt;`.
    return new RegExp(`${before}(?:(?<!<)(?:${kinds.join('|')})|${mail})`, `g${flags}`);
});
/** Present in every text with a reference. */
const REFERENCE_SIGN = /[@#]|GH-\d|www\.|[0-9a-f]{40}/i;
const userUrl = ({ user = '', bot }, server) => NEVER.has(user.toLowerCase()) ? undefined : `${server}/${bot === undefined ? '' : 'apps/'}${user}`;
const joinUrl = (base, path) => base === undefined ? undefined : `${base}/${path}`;
const shortenSha = (sha) => sha.slice(0, 7);
/** https://github.github.com/gfm/#autolinks-extension- */
const autolink = ({ www, mail }) => {
    if (mail !== undefined)
        return { url: start.safeTarget(`mailto:${mail}`) };
    if (www === undefined)
        return undefined;
    const found = www.slice(0, start.urlEnd(www));
    const written = `http://${found}`;
    const url = start.safeLink(written);
    // Other letters in a host can look like these.
    return { length: found.length, label: url !== undefined && common.isWritten(written, url) ? found : url, url };
};
/** https://docs.github.com/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const reference = (groups, { repoUrl, serverUrl }) => {
    const { user, sha, home, revision = '', repo, number, gh = '' } = groups;
    if (user !== undefined)
        return { url: serverUrl === undefined ? undefined : userUrl(groups, serverUrl) };
    if (sha !== undefined)
        return { label: shortenSha(sha), url: joinUrl(repoUrl, `commit/${sha}`) };
    if (home !== undefined)
        return {
            label: `${home}@${shortenSha(revision)}`,
            url: joinUrl(serverUrl, `${home}/commit/${revision}`),
        };
    const base = repo === undefined ? repoUrl : joinUrl(serverUrl, repo);
    return { url: joinUrl(base, `issues/${number ?? gh}`) };
};
/**
 * Links what GitHub links: `@user`, `#12`, `GH-12`, `owner/repo#12`, and full commit SHAs, alone or after `owner/repo@`, if the context
 * says where to; hosts that start with `www.` and email addresses anywhere.
 */
const linkReferences = (value, context) => {
    if (value !== '' && !REFERENCE_SIGN.test(value))
        return [start.text(value)];
    const nodes = [];
    let from = 0;
    for (const match of value.matchAll(referencesFor(value))) {
        const groups = match.groups ?? {};
        const found = autolink(groups) ?? reference(groups, context);
        if (found.url === undefined)
            continue;
        if (match.index > from)
            nodes.push(start.text(value.slice(from, match.index)));
        nodes.push(start.link(found.label ?? match[0], found.url));
        from = match.index + (found.length ?? match[0].length);
    }
    if (from < value.length)
        nodes.push(start.text(value.slice(from)));
    return nodes;
};
const THREAD = /^\/(?:issues|pull|discussions)\/(\d+)$/;
const COMMENT = /^#(?:issuecomment-|discussioncomment-|discussion_r|pullrequestreview-)\d+$/;
const COMMIT = /^\/commit\/([0-9a-f]{7})[0-9a-f]{33}$/;
const COMPARE = /^\/compare\/([^/]+\.\.\.[^/]+)$/;
const shortPath = (name, path, hash) => {
    const number = THREAD.exec(path)?.[1];
    if (number !== undefined) {
        if (hash !== '' && !COMMENT.test(hash))
            return undefined;
        return `${name}#${number}${hash === '' ? '' : ' (comment)'}`;
    }
    const revision = COMMIT.exec(path)?.[1] ?? COMPARE.exec(path)?.[1];
    if (revision === undefined || hash !== '')
        return undefined;
    return name === '' ? revision : `${name}@${revision}`;
};
/** What GitHub shows for a bare URL of its own: `#12`, `o/r#12`, a short SHA, `a...b`. Undefined if it shows the URL. */
const shortLabel = (url, context) => {
    const { origin, pathname, search, hash } = new URL(url);
    const [, repo, path] = /^(\/[\w.-]+\/[\w.-]+)(\/.*)$/.exec(pathname) ?? [];
    const server = start.parsedUrl(context.serverUrl ?? 'https://github.com')?.origin;
    if (repo === undefined || path === undefined || search !== '' || origin !== server)
        return undefined;
    const isOurs = `${origin}${repo}`.toLowerCase() === context.repoUrl?.toLowerCase();
    return shortPath(isOurs ? '' : repo.slice(1), path, hash);
};

/** How deep the tree may get inside one paragraph. Deeper content is plain text. */
const MAX_DEPTH$1 = 16;
/** What an image opens, and leaves behind. */
const IMAGE = 'image';
const startsWithWord = ([first = '']) => start.isWord(first);
const endsWithWord = (value) => start.isWord(Array.from(value).at(-1) ?? '');
/** Characters between which a reader would see two addresses. */
const PARTED = /[|"\\]|:\/\/.*:\/\//;
/** A label that names another address, and the real one. */
const makeTruthful = (of, isBare, url) => {
    const real = start.link(url.replace(/^mailto:/, ''), url);
    return isBare ? [real] : [...of, start.text(' ('), real, start.text(')')];
};
const wrapLink = (of, { key, target, sources }, context) => {
    const url = target === undefined ? undefined : start.linkOn(context.pageUrl, target.href);
    if (url === undefined)
        return of;
    const label = start.toPlainText(of).trim();
    if (label === '')
        return of;
    const short = target?.bare === true ? shortLabel(url, context) : undefined;
    if (short !== undefined)
        return [start.link(short, url)];
    const isBare = target?.bare === true;
    const isTruthful = isBare && common.isWritten(label, url) ? !PARTED.test(label) : !checks.isForged(label, url, context);
    if (!isTruthful)
        return makeTruthful(of, isBare, url);
    // The link of an image by itself leads to its file, which is what it is for.
    const isPicture = key !== IMAGE && sources.has('picture') && !sources.has('text');
    return [{ kind: 'link', url, of, ...(isPicture && { isPicture }) }];
};
const wrapFrame = (frame, of, context) => {
    const { kind } = frame;
    if (kind === 'link')
        return wrapLink(of, frame, context);
    if (start.toPlainText(of).trim() === '')
        return of;
    return kind === 'code' ? [start.code(start.toPlainText(of))] : [{ kind, of }];
};
/** Cleaned text with its references linked, unless it is in a link. */
const cleanInlines = (nodes, context, links) => nodes.flatMap(node => {
    if (node.kind !== 'text')
        return [node];
    const line = start.fragment(node.text);
    const value = context.draw?.emoji?.(line) ?? line;
    if (value === '')
        return [];
    return links ? linkReferences(value, context) : [start.text(value)];
});
/** What is open, and the nodes in it. */
const frameStack = (context) => {
    const root = [];
    const frames = [];
    let links = 0;
    const top = () => frames.at(-1)?.of ?? root;
    const add = (node) => {
        const of = top();
        const before = of.at(-1);
        if (node.kind === 'text' && before?.kind === 'text')
            of[of.length - 1] = start.text(before.text + node.text);
        else
            of.push(node);
    };
    const closeLast = () => {
        const frame = frames.pop();
        if (frame === undefined)
            return;
        const of = cleanInlines(frame.of, context, links === 0);
        if (frame.kind === 'link')
            links -= 1;
        for (const node of wrapFrame(frame, of, context))
            add(node);
    };
    return {
        top,
        add,
        isInLink: () => links > 0,
        noteSource: (source) => frames.forEach(({ sources }) => sources.add(source)),
        takes: (kind) => frames.length < MAX_DEPTH$1 && !(kind === 'link' && links > 0),
        open: (key, kind, target) => {
            if (kind === 'link')
                links += 1;
            frames.push({ key, kind, of: [], sources: new Set(), ...(target && { target }) });
        },
        close: (key) => {
            const index = frames.findLastIndex(frame => frame.key === key);
            while (index >= 0 && frames.length > index)
                closeLast();
        },
        targetOf: (key) => frames.find(frame => frame.key === key)?.target?.href,
        end: () => {
            while (frames.length > 0)
                closeLast();
            return start.trimInlines(cleanInlines(root, context, true));
        },
    };
};
/** Builds the nodes of one paragraph from opens and closes that may not match. */
const inlineWriter = (context) => {
    const { top, add, isInLink, noteSource, takes, close, targetOf, end, ...stack } = frameStack(context);
    /** What is written last on the line: a sign, or `image`; nothing at its start. */
    let last = '';
    const write = (value, node, isApart, source = 'text') => {
        if (isApart)
            add(start.text(' '));
        if (value.trim() !== '')
            noteSource(source);
        add(node);
        last = value.slice(-1);
    };
    const lineBreak = () => {
        add(isInLink() ? start.text(' ') : { kind: 'break' });
        last = '';
    };
    const open = (key, kind, target) => {
        if (!takes(kind))
            return;
        if (last === IMAGE)
            write(' ', start.text(' '), false);
        stack.open(key, kind, target);
    };
    const writeText = (value, source) => {
        if (value !== '')
            write(value, start.text(value), last === IMAGE && startsWithWord(value), source);
    };
    return {
        text: value => writeText(value),
        code: value => {
            const cleaned = start.fragment(value);
            if (cleaned !== '')
                write(cleaned, start.code(cleaned), last === IMAGE);
        },
        image: (label, url) => {
            if (last === IMAGE || endsWithWord(last))
                write(' ', start.text(' '), false);
            if (url !== undefined && !isInLink())
                open(IMAGE, 'link', { href: url, bare: false });
            writeText(label, 'picture');
            close(IMAGE);
            last = IMAGE;
        },
        insert: nodes => {
            noteSource('text');
            if (isInLink())
                add(start.text(start.toPlainText(nodes)));
            else
                nodes.forEach(add);
            last = '';
        },
        lineBreak,
        newLine: () => {
            if (top().length > 0 && top().at(-1)?.kind !== 'break')
                lineBreak();
        },
        open,
        close,
        targetOf,
        end,
    };
};

const MARKS = new Map([
    ['strong', 'strong'],
    ['em', 'emphasis'],
    ['s', 'strike'],
    ['link', 'link'],
]);
const readAttribute = (token, name) => String(token.attrGet(name) ?? '');
/** A string of the source with its values filled in. */
const fillValues = (values, as, source) => values === undefined ? source : values[as](source);
const readAlt = (token) => (token.children ?? [])
    .filter(child => child.type !== 'html_inline')
    .map(child => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');
/** A text with its values filled in. An address alone becomes a link, as in Markdown. */
const writeText = (writer, source, { values }) => {
    for (const piece of values?.pieces(source) ?? [source]) {
        if (typeof piece === 'string')
            writer.text(piece);
        else if (piece.kind === 'blocks')
            writer.insert(toInlines$1(piece.of));
        else {
            const { label, url } = piece.kind === 'link' ? piece : { label: piece.text, url: start.safeLink(piece.text) };
            if (url !== undefined)
                writer.open('value', 'link', { href: url, bare: label === url });
            writer.text(label);
            if (url !== undefined)
                writer.close('value');
        }
    }
};
/** Blocks within a line: paragraphs keep their form, others become text. */
const toInlines$1 = (blocks) => blocks.flatMap((block, index) => [
    ...(index > 0 ? [{ kind: 'break' }] : []),
    ...(block.kind === 'paragraph' ? block.of : [start.text(start.blocksToPlainText([block]))]),
]);
const writeImage = (writer, alt, source, page) => {
    const label = alt.trim() === '' ? 'image' : alt;
    writer.image(label, start.linkOn(page, source));
};
const LINK = '<a>';
const writeTag = (writer, tag, { values, pageUrl }) => {
    const address = (name) => fillValues(values, 'address', tag.attribute(name) ?? '');
    const kind = WRAPPERS.get(tag.name);
    const key = `<${tag.name}>`;
    if (kind !== undefined && tag.closes)
        writer.close(key);
    else if (kind === 'link')
        writer.open(key, kind, { href: address('href'), bare: false });
    else if (kind !== undefined)
        writer.open(key, kind);
    else if (tag.name === 'br')
        writer.lineBreak();
    else if (tag.name === 'img')
        writeImage(writer, fillValues(values, 'plain', tag.attribute('alt') ?? ''), address('src'), pageUrl);
    else if (tag.name === 'td' || tag.name === 'th')
        writer.text(' ');
    else if (BLOCKS.has(tag.name)) {
        writer.newLine();
        if (tag.name === 'li' && !tag.closes)
            writer.text('\u2022 ');
    }
};
/** The parser reads `<!channel>` as an HTML declaration. It is Slack's syntax for people and stays text. */
const writeDeclaration = (writer, source, context) => {
    if (/^<![a-z]/i.test(source) && !/^<!doctype\b/i.test(source))
        writeText(writer, source, context);
};
const writeMark = (writer, token, { values }) => {
    const key = token.type.replace(/_(?:open|close)$/, '');
    const kind = MARKS.get(key);
    if (kind === undefined)
        return;
    if (token.nesting < 0)
        writer.close(key);
    else if (kind === 'link')
        writer.open(key, kind, {
            href: fillValues(values, 'address', readAttribute(token, 'href')),
            bare: token.info === 'auto',
        });
    else
        writer.open(key, kind);
};
const writeToken = (writer, token, context) => {
    const { values } = context;
    switch (token.type) {
        case 'text':
            writeText(writer, token.content, context);
            return;
        case 'code_inline':
            writer.code(fillValues(values, 'plain', token.content));
            return;
        case 'softbreak':
            writer.newLine();
            return;
        case 'hardbreak':
            writer.lineBreak();
            return;
        case 'html_inline':
            writeDeclaration(writer, token.content, context);
            return;
        case 'image':
            writeImage(writer, fillValues(values, 'plain', readAlt(token)), fillValues(values, 'address', readAttribute(token, 'src')), context.pageUrl);
            return;
        default:
            writeMark(writer, token, context);
    }
};
/** The nodes of one paragraph. */
const readInlines = (tokens, context, inherited = {}) => {
    const writer = inlineWriter(context);
    if (inherited.href !== undefined)
        writer.open(LINK, 'link', { href: inherited.href, bare: false });
    let { hidden } = inherited;
    for (const token of tokens) {
        const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
        if (hidden !== undefined) {
            if (tag?.closes === true && hidden === `</${tag.name}>`)
                hidden = undefined;
        }
        else if (token.content === '<!--' && token.type === 'html_inline')
            hidden = '-->';
        else if (tag === undefined)
            writeToken(writer, token, context);
        else if (HIDDEN.has(tag.name) && !tag.closes)
            hidden = `</${tag.name}>`;
        else
            writeTag(writer, tag, context);
    }
    const href = writer.targetOf(LINK);
    return { nodes: writer.end(), hidden, href };
};

const pre$1 = (tokens, { values }) => {
    const texts = tokens.filter(token => token.type === 'text').map(token => token.content);
    const value = start.manyLines(fillValues(values, 'plain', texts.join('')))
        .replace(/^\n/, '')
        .trimEnd();
    return value === '' ? [] : [{ kind: 'pre', text: value }];
};
/** What an element's text becomes. */
const toBlock = (name, of) => {
    const level = /^h([1-6])$/.exec(name)?.[1];
    return level === undefined ? { kind: 'paragraph', of } : { kind: 'heading', level: Number(level), of };
};
/**
 * Writes raw HTML as blocks: tags disappear, block elements separate paragraphs, and lists, quotes, tables, and headings keep their form.
 * Returns the elements that are still open at the end; the following blocks belong to them.
 */
const readHtml = (source, context, blocks, inherited) => {
    let left = inherited;
    let name = '';
    let tokens = [];
    const flush = (next) => {
        if (name === 'pre' && left.hidden === undefined)
            blocks.add(...pre$1(tokens, context));
        else {
            const { nodes, ...open } = readInlines(tokens, context, left);
            left = open;
            if (nodes.length > 0)
                blocks.add(toBlock(name, nodes));
        }
        name = next;
        tokens = [];
    };
    for (const token of parseHtml(source)) {
        const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
        if (tag === undefined || !BLOCKS.has(tag.name)) {
            tokens.push(token);
            continue;
        }
        flush(tag.closes ? '' : tag.name);
        if (left.hidden !== undefined)
            continue;
        if (tag.name === 'hr')
            blocks.add({ kind: 'rule' });
        else if (tag.closes)
            blocks.close(tag.name);
        else
            blocks.open(tag);
    }
    flush('');
    return left;
};

/** Columns are padded up to this width. A longer cell moves the following text to the right. */
const MAX_PADDED = 60;
/** Rows of cells (the first is the head) as lines of aligned columns. `right` says which columns contain numbers. */
const alignedTable = (rows, right, widthOf = cell => cell.length) => {
    const widths = [];
    for (const row of rows) {
        row.forEach((cell, index) => {
            widths[index] = Math.min(MAX_PADDED, Math.max(widths[index] ?? 1, widthOf(cell)));
        });
    }
    const padded = (cell, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)));
        return right[index] === true ? space + cell : cell + space;
    };
    const [head = [], ...body] = rows;
    const rule = widths.map(width => '-'.repeat(width));
    return [head, rule, ...body].map(row => row.map(padded).join('  ').trimEnd()).join('\n');
};
/** The links that a text-only table would lose, each once, with what its row is about: the first cell, or its first link. */
const tableLinks = (rows) => {
    const items = new Map();
    for (const [index, row] of rows.entries()) {
        const [first, ...others] = start.linksIn(row[0] ?? []);
        const name = index === 0 ? '' : start.toPlainText(row[0] ?? []);
        for (const link of start.linksIn(row.flat())) {
            // Links to people are left out here.
            if (items.has(link.url) || start.isProfile(link))
                continue;
            const about = link === first ? '' : first && others.includes(link) ? start.toPlainText([first]) : name;
            const before = about === '' ? [] : [start.text(`${about}: `)];
            items.set(link.url, { forLink: true, of: [start.paragraph(...before, link)] });
        }
    }
    return items.size === 0 ? [] : [{ kind: 'list', items: [...items.values()] }];
};

/** How deep elements nest. Deeper ones are plain text. */
const MAX_DEPTH = 12;
/** What ends an element without an end tag, and how far out to look for it. */
const ENDED_BY = {
    li: { ends: ['li'], within: ['ul', 'ol'] },
    dt: { ends: ['dt', 'dd'], within: ['dl'] },
    dd: { ends: ['dt', 'dd'], within: ['dl'] },
    tr: { ends: ['tr', 'td', 'th'], within: ['table'] },
    td: { ends: ['td', 'th'], within: ['tr', 'table'] },
    th: { ends: ['td', 'th'], within: ['tr', 'table'] },
};
const SHAPES = new Set([
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'summary',
]);
const toInlines = (blocks) => blocks.flatMap((block, index) => [
    ...(index > 0 ? [start.text(' ')] : []),
    ...(block.kind === 'paragraph' || block.kind === 'heading'
        ? block.of
        : [start.text(start.blocksToPlainText([block]))]),
]);
const isText = (blocks) => blocks.every(block => block.kind === 'paragraph' || block.kind === 'heading');
/** Rows as a table if they have columns and contain words; otherwise the content of their cells. */
const buildTable = (rows, { draw }) => {
    const cells = rows.map(row => row.map(toInlines));
    const filled = cells.filter(row => row.some(cell => start.toPlainText(cell).trim() !== ''));
    if (filled.every(row => row.length < 2) || !rows.flat().every(isText))
        return rows.flat(2);
    const [head = [], ...body] = filled.map(row => row.map(cell => start.toPlainText(cell).trim()));
    const table = alignedTable([head, ...body], [], draw?.width);
    return [
        { kind: 'pre', text: table, table: { rows: filled, right: [], text: table } },
        ...tableLinks(filled),
    ];
};
const readStart = (tag) => {
    const start = Number(tag.attribute('start') ?? 1);
    return Number.isSafeInteger(start) && start >= 0 ? start : 1;
};
const openFrame = (tag) => ({ tag, of: [], items: [], rows: [] });
const findTop = ({ root, frames }) => frames.at(-1) ?? root;
const readTagName = ({ tag }) => tag?.name ?? '';
const isList = (frame) => ['ul', 'ol', 'dl'].includes(readTagName(frame));
const addItem = (stack, of) => {
    const top = findTop(stack);
    const last = top.of.at(-1);
    if (isList(top))
        top.items.push({ of });
    else if (last?.kind === 'list' && last.start === undefined)
        top.of.splice(-1, 1, { ...last, items: [...last.items, { of }] });
    else
        top.of.push({ kind: 'list', items: [{ of }] });
};
/** Content in a list outside its items belongs to the previous item. */
const addBlocks = (stack, blocks) => {
    const top = findTop(stack);
    if (blocks.length === 0)
        return;
    if (!isList(top))
        top.of.push(...blocks);
    else {
        const last = top.items.pop();
        top.items.push({ ...last, of: [...(last?.of ?? []), ...blocks] });
    }
};
const addCell = (stack, of) => {
    const table = stack.frames.findLast(frame => readTagName(frame) === 'table');
    if (table === undefined)
        addBlocks(stack, of);
    else if (table.rows.length === 0)
        table.rows.push([of]);
    else
        table.rows.at(-1)?.push(of);
};
const closeLast = (stack) => {
    const frame = stack.frames.pop();
    const tag = frame?.tag;
    if (frame === undefined || tag === undefined)
        return;
    const { of, items, rows } = frame;
    const hasContent = of.length > 0;
    switch (tag.name) {
        case 'blockquote':
            return hasContent ? addBlocks(stack, [quote(of)]) : undefined;
        case 'ul':
        case 'dl':
            return items.length > 0 ? addBlocks(stack, [{ kind: 'list', items }]) : undefined;
        case 'ol':
            return items.length > 0
                ? addBlocks(stack, [{ kind: 'list', items, start: readStart(tag) }])
                : undefined;
        case 'li':
            return hasContent ? addItem(stack, of) : undefined;
        case 'dt':
            return hasContent ? addItem(stack, [start.paragraph(start.strong(...toInlines(of)))]) : undefined;
        case 'summary':
            return hasContent ? addBlocks(stack, [{ kind: 'heading', level: 6, of: toInlines(of) }]) : undefined;
        case 'td':
        case 'th':
            return addCell(stack, of);
        case 'table':
            return addBlocks(stack, [...of, ...buildTable(rows, stack.context)]);
        default:
            return addBlocks(stack, of);
    }
};
const closeFrom = (stack, index) => {
    while (index >= 0 && stack.frames.length > index)
        closeLast(stack);
};
const closeImplied = (stack, name) => {
    const { frames } = stack;
    const { ends, within } = ENDED_BY[name] ?? { ends: [], within: [] };
    const outside = frames.findLastIndex(frame => within.includes(readTagName(frame)));
    const found = frames.findIndex((frame, index) => index > outside && ends.includes(readTagName(frame)));
    closeFrom(stack, found);
};
/** Blocks, and the HTML elements around them, whose end tags may be missing or come later. */
const blockWriter = (context) => {
    const stack = { root: openFrame(), frames: [], context };
    const { root, frames } = stack;
    return {
        add: (...blocks) => addBlocks(stack, blocks),
        open: tag => {
            if (!SHAPES.has(tag.name))
                return;
            closeImplied(stack, tag.name);
            if (frames.length >= MAX_DEPTH)
                return;
            if (tag.name === 'tr')
                frames.findLast(frame => readTagName(frame) === 'table')?.rows.push([]);
            frames.push(openFrame(tag));
        },
        close: name => closeFrom(stack, frames.findLastIndex(frame => readTagName(frame) === name)),
        end: () => {
            closeFrom(stack, 0);
            return root.of;
        },
    };
};

const tokenReader = (tokens) => {
    const lastEnds = new Map();
    let at = 0;
    let hidden;
    let href;
    const lastEnd = (end) => {
        const known = lastEnds.get(end) ?? tokens.findLastIndex(token => token.content.toLowerCase().includes(end));
        lastEnds.set(end, known);
        return known;
    };
    return {
        next: () => tokens[at++],
        peek: (ahead = 0) => tokens[at + ahead],
        isHiding: () => hidden !== undefined,
        visible: ({ content }) => {
            if (hidden === undefined)
                return content;
            const end = new RegExp(hidden, 'i').exec(content);
            if (end === null)
                return undefined;
            hidden = undefined;
            return content.slice(end.index + end[0].length);
        },
        href: () => href,
        leaveOpen: open => {
            hidden = open.hidden !== undefined && lastEnd(open.hidden) >= at ? open.hidden : undefined;
            href = open.href !== undefined && lastEnd('</a') >= at ? open.href : undefined;
        },
    };
};

const LANGUAGE = /^[\w+#.-]{1,30}/;
const pre = (token, { values }) => {
    const value = start.manyLines(fillValues(values, 'plain', token.content)).trimEnd();
    const language = LANGUAGE.exec(fillValues(values, 'plain', token.info).trim())?.[0];
    return value === '' ? [] : [{ kind: 'pre', text: value, ...(language === undefined ? {} : { language }) }];
};
const inlines = (reader, context) => {
    const token = reader.next();
    const source = token && reader.visible(token);
    if (token === undefined || source === undefined || source === '')
        return [];
    const children = source === token.content ? (token.children ?? []) : parseInlines(source);
    const { nodes, ...open } = readInlines(children, context, { href: reader.href() });
    reader.leaveOpen(open);
    return nodes;
};
/** The blocks of a value that is read as Markdown and is alone in its paragraph. */
const wholeValue = (token, { values }) => {
    const [piece, ...others] = values?.pieces(token?.content.trim() ?? '') ?? [];
    return typeof piece === 'object' && piece.kind === 'blocks' && others.length === 0 ? piece.of : undefined;
};
/** Whether the next text starts with a value. Then no character at its start is the author's. */
const beginsWithValue = (reader, { values }) => typeof values?.pieces(reader.peek(1)?.content ?? '')[0] === 'object';
const html = (token, reader, context, writer) => {
    const source = reader.visible(token);
    if (source !== undefined)
        reader.leaveOpen(readHtml(source, context, writer, { href: reader.href() }));
};
const table = (reader, context) => {
    const rows = [];
    const right = [];
    for (let token = reader.next(); token !== undefined && token.type !== 'table_close'; token = reader.next()) {
        if (token.type === 'tr_open')
            rows.push([]);
        if (token.type === 'th_open')
            right.push(String(token.attrGet('style')).endsWith('right'));
        if (token.type === 'th_open' || token.type === 'td_open')
            rows.at(-1)?.push(inlines(reader, context));
    }
    const texts = rows.map(row => row.map(start.toPlainText));
    const isEmpty = texts.every(row => row.every(cell => cell === ''));
    if (isEmpty)
        return [];
    const drawn = alignedTable(texts, right, context.draw?.width);
    return [{ kind: 'pre', text: drawn, table: { rows, right, text: drawn } }, ...tableLinks(rows)];
};
const list = (reader, context, closing, start) => {
    const items = [];
    for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
        const isLiteral = beginsWithValue(reader, context);
        const of = blocksUntil('list_item_close', reader, context);
        const item = isLiteral ? { of } : listItem(of);
        if (item.of.length > 0 || item.checked !== undefined)
            items.push(item);
    }
    return items.length === 0 ? [] : [{ kind: 'list', items, ...(start === undefined ? {} : { start }) }];
};
const readBlock = (token, reader, context) => {
    switch (token.type) {
        case 'paragraph_open': {
            const inserted = reader.isHiding() ? undefined : wholeValue(reader.peek(), context);
            if (inserted !== undefined) {
                reader.next();
                return inserted;
            }
            const of = inlines(reader, context);
            return of.length === 0 ? [] : [{ kind: 'paragraph', of }];
        }
        case 'heading_open': {
            const of = inlines(reader, context);
            return of.length === 0 ? [] : [{ kind: 'heading', level: Number(token.tag.slice(1)), of }];
        }
        case 'bullet_list_open':
            return list(reader, context, 'bullet_list_close');
        case 'ordered_list_open':
            return list(reader, context, 'ordered_list_close', Number(token.attrGet('start') ?? 1));
        case 'blockquote_open': {
            const isLiteral = beginsWithValue(reader, context);
            const of = blocksUntil('blockquote_close', reader, context);
            return of.length === 0 ? [] : [isLiteral ? { kind: 'quote', of } : quote(of)];
        }
        case 'fence':
        case 'code_block':
            return reader.visible(token) === token.content ? pre(token, context) : [];
        case 'hr':
            return reader.isHiding() ? [] : [{ kind: 'rule' }];
        case 'table_open':
            return table(reader, context);
        default:
            return [];
    }
};
const blocksUntil = (closing, reader, context) => {
    const writer = blockWriter(context);
    for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
        if (token.type === 'html_block')
            html(token, reader, context, writer);
        else
            writer.add(...readBlock(token, reader, context));
    }
    return writer.end();
};
/** Reads markdown-it's flat tokens. The parser limits how deep blocks nest, so recursion is safe. */
const readBlocks = (tokens, context) => blocksUntil('', tokenReader(tokens), context);

/** Twice what any platform can show, in UTF-16 units. Limits the parser's time. */
const MAX_SOURCE = 24_000;
/** More table rows than any platform can show: one with two cells takes five units. Parsing them takes longer than everything else. */
const MAX_ROWS = 2_500;
const ROW = /^.*\|.*$/gm;
/** From this depth on (100), the parser drops nested text, so the source is shown instead. */
const MAX_LEVEL = 90;
const cutLength = (source) => {
    if (source.length <= MAX_SOURCE)
        return source;
    const lineEnd = source.lastIndexOf('\n', MAX_SOURCE);
    return source.slice(0, lineEnd > 0 ? lineEnd : MAX_SOURCE).toWellFormed();
};
const cutRows = (source) => source.slice(0, [...source.matchAll(ROW)][MAX_ROWS]?.index);
const cutSource = (source) => cutRows(cutLength(source));
const withoutComments = (source) => source
    .split('<!--')
    .map((part, index) => {
    const end = part.indexOf('-->');
    return index === 0 ? part : end < 0 ? '' : part.slice(end + 3);
})
    .join('');
const splitLines = (part) => part
    .split('\n')
    .map(line => start.fragment(line).trim())
    .filter(line => line !== '')
    .flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' }] : []),
    start.text(line),
]);
const plainParagraphs = (source) => withoutComments(source)
    .split(/\n[ \t]*\n/)
    .map(splitLines)
    .filter(of => of.length > 0)
    .map(of => start.paragraph(...of));
/** Each on its own line. */
const footnotes = (notes, context) => {
    const of = notes.flatMap((tokens, index) => [
        ...(index > 0 ? [{ kind: 'break' }] : []),
        ...readInlines(tokens, context).nodes,
    ]);
    return of.length === 0 ? [] : [start.paragraph(...of)];
};
const parseSource = (source, context) => {
    try {
        const { tokens, notes } = parseBlocks(source);
        if (tokens.some(token => token.level >= MAX_LEVEL))
            return plainParagraphs(source);
        return [...readBlocks(tokens, context), ...footnotes(notes, context)];
    }
    catch {
        // What the parser cannot read is still text that someone wrote.
        return plainParagraphs(source);
    }
};
/** See `findUnread`. */
const unreadSource = (source, values) => {
    const rest = source.slice(cutSource(source).length);
    return start.manyLines(values?.plain(rest) ?? rest).trim() || undefined;
};
/** See `markdown`, which loads this module together with the parser. */
const readMarkdown = (source, context) => {
    const kept = cutSource(source);
    const blocks = parseSource(start.manyLines(kept), context);
    return kept.length < source.length ? [...blocks, start.paragraph(start.text(start.MARK))] : blocks;
};

var gfm = /*#__PURE__*/Object.freeze({
  __proto__: null,
  readMarkdown: readMarkdown,
  unreadSource: unreadSource
});

// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(fullwidthRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return isInRange(wideRanges, codePoint);
};

function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

const ASCII = /^[\x20-\x7e]*$/;
/** Set up only for a cell that is not ASCII: Unicode's emoji table takes tens of milliseconds. */
const setUpPatterns = () => ({
    drawnWide: new RegExp(String.raw `\p{RGI_Emoji}`, 'v'),
    noWidth: new RegExp(String.raw `^[\p{M}\p{Cf}]+$`, 'u'),
});
let patterns;
let segmenter;
/**
 * How many columns a cell takes in a monospaced font: emoji and most East Asian characters take two. https://www.unicode.org/reports/tr11/
 */
const cellWidth = (cell) => {
    if (ASCII.test(cell))
        return cell.length;
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(cell)).reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
};
const graphemeWidth = (grapheme) => {
    patterns ??= setUpPatterns();
    if (patterns.noWidth.test(grapheme))
        return 0;
    return patterns.drawnWide.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0) ?? 0);
};

var cellWidth$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  cellWidth: cellWidth
});

exports.cellWidth = cellWidth$1;
exports.gfm = gfm;
