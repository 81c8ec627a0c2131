'use strict';

var start = require('../hookline.js');
var common = require('./common.js');

const g=new Uint32Array(65536),j=((n,o)=>{const l=n.length,h=o.length,r=1<<l-1;let c=-1,m=0,a=l,s=l;for(;s--;)g[n.charCodeAt(s)]|=1<<s;for(s=0;s<h;s++){let d=g[o.charCodeAt(s)];const v=d|m;d|=(d&c)+c^c,m|=~(d|c),c&=d,m&r&&a++,c&r&&a--,m=m<<1|1,c=c<<1|~(v|m),m&=v;}for(s=l;s--;)g[n.charCodeAt(s)]=0;return a}),I=((n,o)=>{const l=o.length,h=n.length,r=[],c=[],m=Math.ceil(l/32),a=Math.ceil(h/32);for(let t=0;t<m;t++)c[t]=-1,r[t]=0;let s=0;for(;s<a-1;s++){let t=0,i=-1;const x=s*32,A=Math.min(32,h)+x;for(let e=x;e<A;e++)g[n.charCodeAt(e)]|=1<<e;for(let e=0;e<l;e++){const C=g[o.charCodeAt(e)],p=c[e/32|0]>>>e&1,f=r[e/32|0]>>>e&1,_=C|t,w=((C|f)&i)+i^i|C|f;let u=t|~(w|i),q=i&w;u>>>31^p&&(c[e/32|0]^=1<<e),q>>>31^f&&(r[e/32|0]^=1<<e),u=u<<1|p,q=q<<1|f,i=q|~(_|u),t=u&_;}for(let e=x;e<A;e++)g[n.charCodeAt(e)]=0;}let d=0,v=-1;const k=s*32,M=Math.min(32,h-k)+k;for(let t=k;t<M;t++)g[n.charCodeAt(t)]|=1<<t;let y=h;for(let t=0;t<l;t++){const i=g[o.charCodeAt(t)],x=c[t/32|0]>>>t&1,A=r[t/32|0]>>>t&1,e=i|d,C=((i|A)&v)+v^v|i|A;let p=d|~(C|v),f=v&C;y+=p>>>h-1&1,y-=f>>>h-1&1,p>>>31^x&&(c[t/32|0]^=1<<t),f>>>31^A&&(r[t/32|0]^=1<<t),p=p<<1|x,f=f<<1|A,v=f|~(e|p),d=p&e;}for(let t=k;t<M;t++)g[n.charCodeAt(t)]=0;return y}),z=((n,o)=>{if(n.length<o.length){const l=o;o=n,n=l;}return o.length===0?n.length:n.length<=32?j(n,o):I(n,o)});

const letters = (function (name) {
    return Array.from(name).sort().join('');
});
/** How far two names are apart. Two letters that changed places are one mistake. */
const countMistakes = (function (one, other) {
    const far = z(one, other);
    return far === 2 && letters(one) === letters(other) ? 1 : far;
});
/** The known name that was most likely meant, if one is close enough. */
const findNearest = (function (name, known) {
    const [best] = known
        .map((candidate => ({ candidate, far: countMistakes(name.toLowerCase(), candidate.toLowerCase()) })))
        .sort(((a, b) => a.far - b.far));
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
});

/** `1,100 of 1,024 characters` */
const describeExcess = (function (found, max, what) {
    return `${start.formatNumber(found)} of ${start.formatNumber(max)} ${what}`;
});
const fault = (function (at, problem, hint) {
    return [
        { at, problem, ...(hint !== undefined && { hint }) },
    ];
});
const caution = (function (at, problem) {
    return [{ at, problem, harmless: true }];
});
const SHOWN_KEY = 40;
/** The path of a key. */
const keyPath = (function (at, key) {
    const shown = start.cutText(start.oneLine(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
});
/** The path of an entry in a list. */
const indexPath = (function (at, index) {
    return `${at}[${index}]`;
});
/** An unknown word: `not known here (did you mean title?)`. */
const unknownWord = (function (at, word, known, where) {
    const problem = `not known ${where}`;
    const near = findNearest(word, known);
    return near === undefined
        ? { at, problem, harmless: true }
        : { at, problem: `${problem} (did you mean ${near}?)`, harmless: true, misspelled: true };
});
/** A word that is close to a known one is a mistake. Another one may be newer than the list. */
const refuseMisspelled = (function (finding) {
    const { harmless, ...refused } = finding;
    return finding.misspelled ? refused : finding;
});
const SHOWN = 3;
/** What is wrong, on one line: the first places, and how many more there are. Empty if nothing is. */
const formatFaults = (function (findings) {
    const faults = findings.filter((({ harmless }) => harmless !== true));
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(formatFinding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
});
/** What to write instead of the first mistake, if known. */
const faultHint = (function (findings) {
    return findings.find((({ harmless }) => harmless !== true))?.hint;
});
/** What the author should know even if nothing is wrong. */
const listCautions = (function (findings) {
    return findings.filter((({ harmless }) => harmless === true)).map(formatFinding);
});
const formatFinding = (function ({ at, problem }) {
    return (at === '' ? problem : `${at}: ${problem}`);
});

const PIECES = Symbol('pieces');
const toTemplatedText = (function (pieces) {
    return ({ [PIECES]: pieces });
});
const isTemplatedText = (function (value) {
    return typeof value === 'object' && value !== null && PIECES in value;
});
/** A text's pieces, with or without template values; empty if it is not a text. */
const readPieces = (function (value) {
    if (isTemplatedText(value))
        return value[PIECES];
    return typeof value === 'string' ? [value] : [];
});
/** Piece by piece. */
const appendPieces = (function (pieces, append) {
    return pieces.reduce(((before, piece, index) => {
        const next = pieces[index + 1];
        return typeof piece === 'string'
            ? before + piece
            : append(piece, before, typeof next === 'string' ? next : '', pieces.slice(index + 1));
    }), '');
});
/** What has no meaning without this. */
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
/**
 * The message with its texts written. Leaves out unknown values instead of showing blanks: an empty text, and the element, field, or
 * component that has no meaning without it.
 */
const fillTexts = (function ({ body }, write) {
    const at = ((value, slot) => {
        if (isTemplatedText(value)) {
            const text = write(value[PIECES], slot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map(((item) => at(item, slot))).filter((item => item !== undefined));
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return start.isJsonObject(value) ? inside(value, slot) : value;
    });
    const inside = ((holder, around) => {
        const entries = Object.entries(holder).map((([key, value]) => [key, at(value, { key, holder, ...start.known('around', around) })]));
        const lost = entries.filter((([key, value]) => value === undefined && holder[key] !== undefined));
        const isPart = around?.key === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some((([key]) => ESSENTIAL.includes(key))))
            return undefined;
        return Object.fromEntries(entries.filter((([, value]) => value !== undefined)));
    });
    return inside(body, undefined) ?? {};
});
/** The same message with sample values that fit everywhere: a word, and an address where a value starts one. */
const withShortValues = (function (body) {
    const shorten = ((value, key) => {
        if (isTemplatedText(value))
            return toTemplatedText(value[PIECES].map(shortPiece(key)));
        if (Array.isArray(value))
            return value.map(((item) => shorten(item, key)));
        return start.isJsonObject(value) ? withinKeys(value, shorten) : value;
    });
    return withinKeys(body, shorten);
});
const withinKeys = (function (holder, change) {
    return Object.fromEntries(Object.entries(holder).map((([key, value]) => [key, change(value, key)])));
});
const shortPiece = (function (key) {
    return ((piece, at) => {
        if (typeof piece === 'string')
            return piece;
        return { kind: 'text', text: at === 0 && /url$/.test(key) ? 'https://github.com' : 'x' };
    });
});
/** The message with only the author's parts. */
const authoredTexts = (function (own) {
    return fillTexts(own, (pieces => pieces.filter((piece => typeof piece === 'string')).join('')));
});
/** The value alone, as plain text: blocks as they read, without markup. */
const plainText = (function (value) {
    return value.kind === 'blocks' ? start.blocksToPlainText(value.of) : start.valueText(value);
});
/** The value as an address. */
const valueAddress = (function (value) {
    return value.kind === 'link' ? value.url : start.valueText(value).trim();
});

/** https://www.w3.org/TR/css-color-4/#named-colors (the sixteen basic ones) */
const CSS_COLORS = {
    black: 0x000000,
    silver: 0xc0c0c0,
    gray: 0x808080,
    white: 0xffffff,
    maroon: 0x800000,
    red: 0xff0000,
    purple: 0x800080,
    fuchsia: 0xff00ff,
    green: 0x008000,
    lime: 0x00ff00,
    olive: 0x808000,
    yellow: 0xffff00,
    navy: 0x000080,
    blue: 0x0000ff,
    teal: 0x008080,
    aqua: 0x00ffff,
};
const NAMED = {
    success: start.COLORS.success,
    failure: start.COLORS.failure,
    cancelled: start.COLORS.cancelled,
    neutral: start.COLORS.neutral,
    ...CSS_COLORS,
};
/** The ways in which people write six digits: `#rrggbb`, `rrggbb`, `0xrrggbb`. */
const HEX = /^(?:#|0x)?([0-9a-f]{6})$/;
/** `#rgb`. */
const SHORT_HEX = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;
/** 0xRRGGBB from a hexadecimal or named color. */
const readColor = (function (raw) {
    const value = raw.trim().toLowerCase();
    const digits = HEX.exec(value)?.[1] ??
        SHORT_HEX.exec(value)
            ?.slice(1)
            .map((one => one + one))
            .join('');
    return digits === undefined ? start.entry(NAMED, value) : Number.parseInt(digits, 16);
});
/** The same from an input, or undefined if it is empty. */
const parseColor = (function (input, raw) {
    if (raw.trim() === '')
        return undefined;
    const found = readColor(raw);
    if (found !== undefined)
        return found;
    const instead = rewrite(raw.trim());
    if (instead !== undefined)
        throw new start.UserError(input, `${start.quoteValue(raw)} is not a color`, `write ${instead}`);
    throw new start.UserError(input, `${start.quoteValue(raw)} is not a color`, "write '#rrggbb' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red", { meant: { raw, words: Object.keys(NAMED) }, value: raw });
});
/** The same color in an accepted form, if it is clear which one is meant. */
const rewrite = (function (value) {
    const [, opaque] = /^#?([0-9a-f]{6})[0-9a-f]{2}$/i.exec(value) ?? [];
    if (opaque !== undefined && !/^\d+$/.test(value))
        return `'#${opaque}', since no color is transparent`;
    if (/^[0-9a-f]{3}$/i.test(value))
        return `'#${value}', in quotes`;
    const number = /^\d{1,8}$/.test(value) ? Number(value) : Infinity;
    if (number <= 0xffffff)
        return `'#${number.toString(16).padStart(6, '0')}', in quotes`;
    const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(value)?.slice(1).map(Number);
    return parts?.every((part => part <= 255))
        ? `'#${parts.map((part => part.toString(16).padStart(2, '0'))).join('')}', in quotes`
        : undefined;
});

/** All mentions together, as mrkdwn; a notification shows far less. */
const MOST = 1000;
const nameForm = (function (name) {
    return ({
        leaf: { type: 'text', text: start.unmentioned(start.oneLine(name)) },
        text: start.literal(start.unmentioned(start.oneLine(name))),
    });
});
/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-users */
const toParts = (function (mention) {
    if (mention.kind !== 'one') {
        const range = mention.kind === 'here' ? 'here' : 'channel';
        return [{ leaf: { type: 'broadcast', range }, text: `<!${range}>` }];
    }
    const ids = mention.ids.filter((id => id.platform === 'slack'));
    if (ids.length === 0)
        return mention.name === undefined ? [] : [nameForm(mention.name)];
    return ids.map((({ kind, id }) => kind === 'user'
        ? { leaf: { type: 'user', user_id: id }, text: `<@${id}>` }
        : { leaf: { type: 'usergroup', usergroup_id: id }, text: `<!subteam^${id}>` }));
});
const START = ' \u00b7 cc ';
const printMentions = (function (mentions) {
    const parts = common.fitMentions(mentions.flatMap(toParts), MOST);
    const bare = parts.map((({ text }) => text)).join(' ');
    return {
        leaves: parts.flatMap((({ leaf }, i) => [{ type: 'text', text: i === 0 ? START : ' ' }, leaf])),
        text: bare === '' ? '' : START + bare,
        bare,
    };
});

var mentions$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    printMentions: printMentions
});

/** An image; none if its address is missing, not an http(s) URL, or too long. */
const image = (function (url, alt) {
    const target = start.pictureUrl(url);
    return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
});
const buildPictures = (function (message, headline) {
    const alt = start.cutText(start.unmentioned(start.headlinePlain(headline)), start.LIMITS.altText);
    const images = image(message.image, alt);
    const thumbnail = image(message.thumbnail, alt);
    const wanted = [message.image, message.thumbnail].filter((url => url !== undefined)).length;
    return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? [{ part: 'image' }] : [] };
});

var pictures = /*#__PURE__*/Object.freeze({
    __proto__: null,
    buildPictures: buildPictures
});

const asLink = (function ({ label, url }) {
    return [
        start.link(start.oneLine(label) || url, url),
    ];
});
/** Every button as a link, for forms without buttons. */
const buttonLinks = (function ({ buttons }) {
    return buttons.map(asLink);
});
/** Link buttons as far as Slack accepts them. A label or an address that is too long becomes a link in the text. */
const selectButtons = (function ({ buttons }) {
    const shown = [];
    const links = [];
    let left = start.SHARES.buttons;
    for (const button of buttons) {
        const url = start.safeLink(button.url);
        const label = start.unmentioned(start.oneLine(button.label));
        const units = label.length + (url ?? '').length;
        const fits = label !== '' && label.length <= start.LIMITS.buttonLabel && units <= left;
        if (url === undefined || url.length > start.LIMITS.url || !fits || shown.length === start.LIMITS.buttons) {
            links.push(asLink(button));
            continue;
        }
        // A button without an action_id is only a link: https://docs.slack.dev/reference/block-kit/block-elements/button-element
        shown.push({ type: 'button', text: { type: 'plain_text', text: label }, url });
        left -= units;
    }
    return { blocks: shown.length === 0 ? [] : [{ type: 'actions', elements: shown }], links };
});

var buttons = /*#__PURE__*/Object.freeze({
    __proto__: null,
    buttonLinks: buttonLinks,
    selectButtons: selectButtons
});

/**
 * Endings of files that Slack refuses as pictures, and Discord does not show. Slack takes PNG, JPEG, and GIF:
 * https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
const OTHER_FILES = /\.(?:svgz?|pdf|tiff?|bmp|ico|heic|heif|psd|mp4|mov|webm|html?|txt|md)$/i;
/** What is wrong with the address of a picture, and what to write; undefined if it may be one. */
const findPictureFault = (function (address) {
    const { hostname, pathname, searchParams } = new URL(address);
    if (hostname === 'github.com' && /^\/[^/]+\/[^/]+\/blob\//.test(pathname) && !searchParams.has('raw'))
        return {
            problem: 'a page of GitHub, not a picture',
            hint: 'write the address behind its button Raw',
        };
    return OTHER_FILES.test(pathname)
        ? { problem: 'not a picture that chats show', hint: 'write the address of a PNG, a JPEG or a GIF' }
        : undefined;
});

/** What people and other tools call Hookline's words. */
const SYNONYMS = {
    failed: 'failure',
    failing: 'failure',
    error: 'failure',
    errored: 'failure',
    danger: 'failure',
    passed: 'success',
    passing: 'success',
    succeeded: 'success',
    successful: 'success',
    ok: 'success',
    good: 'success',
    canceled: 'cancelled',
    all: 'always',
    any: 'always',
    recovered: 'fixed',
    recovery: 'fixed',
    change: 'changed',
};
/** The same mistake with the word that was most likely meant, if one is close enough. */
const suggest = (function (mistake) {
    if (mistake.meant === undefined)
        return mistake;
    const { raw, words } = mistake.meant;
    const word = raw.trim().replace(/^(?:on|if|when)[-_ ]/i, '');
    const same = start.entry(SYNONYMS, word.toLowerCase().replace(/\(\)$/, ''));
    const near = same !== undefined && words.includes(same) ? same : findNearest(word, words);
    return near === undefined ? mistake : mistake.withHint(`did you mean ${near}? Or ${mistake.hint}`);
});

var suggest$1 = /*#__PURE__*/Object.freeze({
    __proto__: null,
    suggest: suggest
});

/**
 * `fields`: one `Name: value` per line. A line without a name continues the previous value, since an expression may contain a line break;
 * `note` reports it. Fields with an empty value are left out.
 */
const parseFields = (function (input, raw, note) {
    const found = [];
    for (const line of start.splitLines(raw)) {
        const [, name, value = ''] = /^([^:]*[^:\s])\s*:(?:\s+(.*))?$/s.exec(line) ?? /^([^:]*[^:\s])\s*:(.*)$/s.exec(line) ?? [];
        const above = found.at(-1);
        const isName = name !== undefined && !(above && looksLikeProse(name, line));
        if (isName)
            found.push({ name: name.trim(), value: value.trim() });
        else if (above) {
            found.splice(-1, 1, { ...above, value: `${above.value} ${line}`.trim() });
            note?.(`${input}: ${start.quoteValue(line)} has no name, so it continues ${above.name}; text with line breaks fits text better`);
        }
        else
            throw new start.UserError(input, `${start.quoteValue(line)} has no name and value`, 'write one "Name: value" per line, or none', { value: line });
    }
    return found.filter((({ value }) => value !== ''));
});
/** In a continuation line, the colon of `https://\u2026` or of a sentence does not end a field name. */
const looksLikeProse = (function (name, line) {
    return line.startsWith(`${name}://`);
});
/**
 * `buttons`: one `Label: URL` per line. Buttons with an empty URL are left out, and so are wrong ones, which `onMistake` receives. Template
 * values are filled in after the lines are read.
 */
const parseButtons = (function (input, raw, onMistake, values) {
    return start.splitLines(raw).flatMap((line => {
        const found = /^(.*?\S)\s*:\s*(\S*)$/s.exec(line.replace(/:\s*(https?:)/i, ': $1'));
        const label = values && found?.[1] ? values.plain(found[1]) : found?.[1];
        const target = values && found?.[2] ? values.address(found[2]) : found?.[2];
        if (label !== undefined && target === '')
            return [];
        const url = target === undefined ? undefined : start.safeLink(target);
        if (label === undefined || url === undefined || url.startsWith('mailto:')) {
            const problem = `${start.quoteValue(values?.plain(line) ?? line)} is not a label and a link`;
            const isFromValues = values !== undefined && isValidButton(input, withSampleValues(line, values));
            onMistake(isFromValues
                ? new start.UserError(input, problem, 'it is left out', { isFromValues })
                : new start.UserError(input, problem, 'write one "Label: https://\u2026" per line', start.known('value', target)));
            return [];
        }
        return [{ label, url }];
    }));
});
const isValidButton = (function (input, line) {
    let isRight = true;
    parseButtons(input, line, (() => (isRight = false)));
    return isRight;
});
/** The line with sample values: a word, or an address where a value starts one. */
const withSampleValues = (function (line, values) {
    return values
        .pieces(line)
        .reduce(((before, piece) => before + (typeof piece === 'string' ? piece : /:\s*$/.test(before) ? 'https://github.com' : 'x')), '');
});

var pairs = /*#__PURE__*/Object.freeze({
    __proto__: null,
    parseButtons: parseButtons,
    parseFields: parseFields
});

/** An `https` image address, or undefined if the input is empty. */
const parseImageUrl = (function (input, raw) {
    const value = raw.trim();
    if (value === '')
        return undefined;
    const url = start.safeLink(value);
    if (!url?.startsWith('https:'))
        throw new start.UserError(input, `${start.quoteValue(value)} is not an https URL`, 'write the image\u2019s full address, https://\u2026', { value });
    const found = findPictureFault(url);
    if (found === undefined)
        return url;
    throw new start.UserError(input, `${start.quoteValue(value)} is ${found.problem}`, found.hint, { value });
});
const LONGEST_AVATAR = 2048;
/** The sender's picture: an `https` address or a Slack `:emoji:`. */
const parseAvatar = (function (input, raw) {
    const value = raw.trim();
    if (/^:[^\s:]+(::skin-tone-[2-6])?:$/.test(value))
        return value;
    if (value === '')
        return undefined;
    const url = start.safeLink(value);
    if (url?.startsWith('https:') && url.length > LONGEST_AVATAR)
        throw new start.UserError(input, `${start.quoteValue(value)} is longer than the ${LONGEST_AVATAR} characters that Discord takes`, 'write a shorter address', { value });
    if (url?.startsWith('https:'))
        return url;
    throw new start.UserError(input, `${start.quoteValue(value)} is neither an https URL nor an :emoji:`, 'write https://\u2026 or, for Slack, :rocket:', { value });
});

var url = /*#__PURE__*/Object.freeze({
    __proto__: null,
    parseAvatar: parseAvatar,
    parseImageUrl: parseImageUrl
});

const parseExtras = (function (read, noFields, orFallback, note, keep) {
    const image = ((name) => orFallback(undefined, (() => parseImageUrl(name, read(name)))));
    return {
        fields: noFields ? [] : orFallback([], (() => parseFields('fields', read('fields'), note))),
        ...start.known('color', orFallback(undefined, (() => parseColor('color', read('color'))))),
        ...start.known('image', image('image')),
        ...start.known('thumbnail', image('thumbnail')),
        buttons: parseButtons('buttons', read('buttons'), keep),
        ...start.known('avatar', orFallback(undefined, (() => parseAvatar('avatar', read('avatar'))))),
    };
});

var extras = /*#__PURE__*/Object.freeze({
    __proto__: null,
    parseExtras: parseExtras
});

/**
 * How IDs are written: bare, or in the platform's mention syntax. Slack:
 * https://docs.slack.dev/messaging/formatting-message-text#mentioning-users Discord:
 * https://discord.com/developers/docs/reference#message-formatting
 */
const FORMS = [
    [/^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^<>]*)?>|@?([UW][A-Z0-9]{7,20}))$/, { platform: 'slack', kind: 'user' }],
    [
        /^(?:<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^<>]*)?>|(S[A-Z0-9]{7,20}))$/,
        { platform: 'slack', kind: 'group' },
    ],
    [/^(?:<@!?(\d{17,20})>|@?(\d{17,20}))$/, { platform: 'discord', kind: 'user' }],
    [/^(?:<@&(\d{17,20})>|(?:@?&|role[:\s]\s*)(\d{17,20}))$/i, { platform: 'discord', kind: 'group' }],
];
const parseChatId = (function (value) {
    for (const [form, what] of FORMS) {
        const [, inSyntax, bare] = form.exec(value) ?? [];
        const id = inSyntax ?? bare;
        if (id !== undefined)
            return { ...what, id };
    }
    return undefined;
});
/** An ID in small letters, as people write it. */
const findMeantId = (function (value) {
    const upper = value.toUpperCase();
    return /\d/.test(value) && parseChatId(upper)?.platform === 'slack' ? upper : undefined;
});
const KEYWORDS = new Map([
    ['here', { kind: 'here' }],
    ['channel', { kind: 'everyone' }],
    ['everyone', { kind: 'everyone' }],
    ['author', { kind: 'author' }],
    ['actor', { kind: 'actor' }],
]);
/** `<!here>` and `@here` mean the same as `here`. */
const toKeyword = (function (value) {
    return value.toLowerCase().replace(/^<!(\w+)>$|^@(\w+)$/, '$1$2');
});
const CHANNEL_HINT = 'a channel cannot be mentioned; post to it with its own webhook, or with channel';
const parseMention = (function (item, users) {
    const id = parseChatId(item);
    const found = KEYWORDS.get(toKeyword(item)) ?? (id ? { kind: 'one', ids: [id] } : findUser(item, users));
    if (found)
        return found;
    if (/^(?:#|<#)/.test(item))
        throw new start.UserError('mention', `${start.quoteValue(item)} is a channel`, CHANNEL_HINT);
    const near = findMeantId(item) ?? findNearest(item.replace(/^@/, ''), [...KEYWORDS.keys(), ...users.keys()]);
    throw new start.UserError('mention', `${start.quoteValue(item)} is not known`, near === undefined
        ? 'write here, channel, author, actor, an ID such as U0123ABCD, S0123ABCD, 80351110224678912 or role:165511591545143296, or a login that users maps to an ID'
        : `did you mean ${near}?`);
});
const findUser = (function (item, users) {
    const name = item.replace(/^@/, '');
    const ids = users.get(name.toLowerCase());
    return ids && { kind: 'one', ids, name };
});
/** One line: a login or an email address, and the IDs on the platforms. */
const parseUserLine = (function (line) {
    const [, login, rest = ''] = /^@?([^\s:@]+(?:@[^\s:@]+)?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
    const parts = rest.split(/[\s,]+/).filter((part => part !== ''));
    if (login !== undefined && parts.length > 0)
        return [login.toLowerCase(), parts.map((part => parseUserId(part, login)))];
    throw new start.UserError('users', `${start.quoteValue(line)} is not a login and its IDs`, 'write one "login: U0123ABCD, 80351110224678912" per line');
});
const parseUserId = (function (part, login) {
    const id = parseChatId(part);
    if (id)
        return id;
    const meant = findMeantId(part);
    throw new start.UserError('users', `${start.quoteValue(part)} of ${start.quoteValue(login)} is not the ID of a person or a group`, meant === undefined
        ? 'write IDs such as U0123ABCD, S0123ABCD or 80351110224678912, neither names nor channels'
        : `write ${meant}`);
});
/** The three inputs about mentions, read together. `note` receives likely mistakes. */
const parseMentions = (function (mention, when, map, note) {
    const users = new Map(start.splitLines(map).map(parseUserLine));
    for (const comment of findChannelNames(mention))
        note(`mention: ${start.quoteValue(comment)} is a comment, since it begins with #; ${CHANNEL_HINT}`);
    return { whom: start.splitItems(mention).map((item => parseMention(item, users))), when, users };
});
/** Lines such as `#general`; a comment has a space after `#`. */
const findChannelNames = (function (raw) {
    return raw
        .split(/\r\n|\r|\n/)
        .map((line => line.trim()))
        .filter((line => /^#[^\s#]/.test(line)));
});

var mention = /*#__PURE__*/Object.freeze({
    __proto__: null,
    parseMentions: parseMentions
});

const REST = String.raw `[^\s"'\`<>()|,]`;
/** What webhooks and tokens look like, each with what to hide of it. Does not match links to documentation. */
const SHAPES = [
    {
        form: new RegExp([
            String.raw `(?:[a-z+]{2,6}:/{0,3})?hooks\.slack(?:-gov)?\.com/${REST}{10,}`,
            String.raw `(?:https?:/{0,3}[^\s/"'<>@]+)?/services/T\w{6,}/B\w{6,}/\w{8,}`,
            String.raw `(?:https?:/{0,3}[^\s/"'<>@]+)?/api/(?:v\d+/)?webhooks/\d{15,}/${REST}{20,}`,
        ].join('|'), 'gi'),
        hidden: (found => [found, ...start.secretParts(found.replace(/^(?:[a-z+]{2,6}:)?\/{0,3}/i, 'https://'))]),
    },
    { form: /\bx(?:ox[a-z]|app)-[\w-]{10,}/g, hidden: start.tokenParts },
    {
        // Tokens of apps are JSON Web Tokens after the prefix, of three parts with dots between them.
        form: /\b(?:gh[oprsu]_[\w-]{20,}(?:\.[\w-]+){0,2}|github_pat_\w{20,})/g,
        hidden: start.tokenParts,
    },
    {
        // "https://hooks", "https://disco", and "https://" before another webhook's host, in Base64.
        form: /\baHR0cHM6Ly9(?:ob29r|kaXNj)[\w+/-]{20,}={0,2}/g,
        hidden: (found => [found]),
    },
    {
        form: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s/:@"'<>]{0,100}:[^\s/@"'<>]{8,}@/gi,
        hidden: (found => [found.slice(found.indexOf('//') + 2, -1), found.slice(found.lastIndexOf(':') + 1, -1)]),
    },
];
/** What to hide of the webhooks, tokens, and passwords in a text. For a new shape, misplaced.ts needs a sign. */
const findSecrets = (function (text) {
    return SHAPES.flatMap((({ form, hidden }) => (text.match(form) ?? []).flatMap(hidden)));
});

var secretShapes = /*#__PURE__*/Object.freeze({
    __proto__: null,
    findSecrets: findSecrets
});

/** Whom the message mentions. Names an author or an actor that `users` does not list; leaves out unknown ones. */
const resolveMentions = (function ({ whom, users }, facts) {
    return whom.flatMap((one => {
        switch (one.kind) {
            case 'author':
                return findAuthor(facts, users) ?? [];
            case 'actor':
                return findActor(facts, users) ?? [];
            case 'here':
            case 'everyone':
            case 'one':
                return one;
        }
    }));
});
/** Who may approve a waiting run, as far as `users` lists them. The message names teams. */
const approversIn = (function ({ pendingDeployments = [] }, users) {
    return [
        ...new Set(pendingDeployments.flatMap((({ approvers }) => approvers.flatMap((one => (one.isTeam ? [] : one.name)))))),
    ].flatMap((name => {
        const ids = findIds(name, users);
        return ids === undefined ? [] : { kind: 'one', ids, name };
    }));
});
const findAuthor = (function ({ subject }, users) {
    const { author } = subject.change;
    if (!author)
        return undefined;
    const ids = findByLogin(author.login, users) ?? findByAddress(author.email, users);
    return { kind: 'one', ids: ids ?? [], name: author.login ?? author.name };
});
/** For another run, only the person who started it: the event names others too. */
const findActor = (function ({ subject, run }, users) {
    const login = run.actor ?? (subject.run ? undefined : subject.actor?.login);
    return login === undefined ? undefined : { kind: 'one', ids: findByLogin(login, users) ?? [], name: login };
});
/**
 * A login never contains `@`, and an email address always does: authors choose the address in a commit and could put someone else's login
 * there.
 */
const findByLogin = (function (login, users) {
    return (login?.includes('@') ? undefined : findIds(login, users));
});
const findByAddress = (function (address, users) {
    return address?.includes('@') ? findIds(address, users) : undefined;
});
const findIds = (function (key, users) {
    return (key === undefined ? undefined : users.get(key.toLowerCase()));
});

var mentions = /*#__PURE__*/Object.freeze({
    __proto__: null,
    approversIn: approversIn,
    resolveMentions: resolveMentions
});

const PLATFORMS = { slack: 'Slack', discord: 'Discord' };
/** Names everyone whom no destination can mention: IDs of the other platform, and logins missing in `users`. */
const reportUnreachableMentions = (function (mentions, destinations, runner) {
    for (const mention of mentions) {
        if (mention.kind !== 'one')
            continue;
        const { ids, name } = mention;
        if (destinations.some((({ platform }) => ids.some((id => id.platform === platform.id)))))
            continue;
        const [id] = ids;
        if (id === undefined)
            runner.notice(`mention: ${name ?? ''} is not mentioned, since users has no ID for that login; add "${name ?? 'login'}: ID" to it`);
        else
            runner.notice(`mention: ${name ?? id.id} is not mentioned: ${name === undefined ? 'that' : `users has ${id.id}, which`} is an ID of ${PLATFORMS[id.platform]}, and the message does not go there`);
    }
});
/** Says that an author or an actor should be mentioned, but the event has none. */
const reportNobody = (function ({ whom }, runner) {
    const words = [...new Set(whom.map((({ kind }) => kind)))].join(' or ');
    if (words !== '')
        runner.notice(`mention: nobody is mentioned, since this event has no ${words}`);
});
/** Warns that a mention in an edited message notifies nobody: platforms only notify about new messages. */
const reportSilentEdits = (function (destinations, runner) {
    for (const { name } of destinations.filter(start.isEdited))
        runner.notice(`mention: ${name} notifies nobody, since the message is an edit; leave out live or message-id for a new one`);
});
/** Says which mentions of a message reach nobody. */
const reportUnreachable = (function (mentions, destinations, runner) {
    reportSilentEdits(destinations, runner);
    reportUnreachableMentions(mentions, destinations, runner);
});

var unreachableMentions = /*#__PURE__*/Object.freeze({
    __proto__: null,
    reportNobody: reportNobody,
    reportUnreachable: reportUnreachable
});

/**
 * What other actions call an input, with `-` for `_`, and Hookline's name for it; `''` if it is not needed. The tables in docs/migrating.md
 * say more.
 */
const OTHER_NAMES = {
    ...sameAs('webhook', 'webhook-url', 'webhook-urls', 'slack-webhook-url', 'slack-webhook', 'discord-webhook', 'hook'),
    ...sameAs('slack-token', 'slack-bot-token', 'bot-token'),
    ...sameAs('slack-api', 'api'),
    ...sameAs('channel', 'slack-channel', 'channel-id', 'slack-channel-id'),
    ...sameAs('thread', 'thread-id', 'thread-name', 'thread-ts', 'slack-thread-ts'),
    ...sameAs('username', 'slack-username', 'discord-username', 'bot-name'),
    ...sameAs('avatar', 'avatar-url', 'icon-emoji', 'icon-url', 'slack-icon', 'slack-icon-emoji', 'discord-avatar', 'icon'),
    ...sameAs('when', 'notify-when', 'notify-on', 'only-on'),
    ...sameAs('mention', 'mentions', 'discord-mentions', 'slack-link-names'),
    ...sameAs('mention-when', 'if-mention'),
    ...sameAs('title', 'embed-title', 'slack-title', 'job-name', 'success-message', 'failure-message', 'cancelled-message', 'args'),
    ...sameAs('text', 'message', 'msg', 'body', 'description', 'content', 'url', 'embed-description', 'embed-url'),
    ...sameAs('text', 'slack-message', 'slack-message-on-success', 'slack-message-on-failure', 'slack-message-on-cancel'),
    ...sameAs('fields', 'nocontext', 'nodetail', 'msg-minimal'),
    ...sameAs('color', 'colour', 'embed-color', 'slack-color'),
    ...sameAs('image', 'embed-image-url', 'image-url'),
    ...sameAs('thumbnail', 'embed-thumbnail-url', 'thumbnail-url'),
    ...sameAs('footer', 'embed-footer-text', 'slack-footer'),
    ...sameAs('silent', 'flags'),
    ...sameAs('payload', 'custom-payload', 'slack-custom-payload', 'raw-data', 'json', 'embeds', 'discord-embeds', 'blocks'),
    ...sameAs('payload-file', 'payload-file-path', 'payload-path'),
    ...sameAs('on-error', 'errors', 'nofail', 'fail-on-error', 'continue-on-error'),
    ...sameAs('deadline', 'retries', 'retry'),
    ...sameAs('token', 'github-token'),
    ...sameAs('matrix', 'matrix-context'),
    ...sameAs('', 'webhook-type', 'method', 'payload-templated', 'payload-delimiter', 'proxy', 'author-name', 'inputs'),
    ...sameAs('', 'github-base-url', 'slack-msg-author', 'slackify-markdown', 'enable-escapes', 'slack-file-upload'),
    ...sameAs('', 'vault-addr', 'vault-token', 'noprefix', 'notimestamp', 'ack-no-webhook', 'wait', 'tts', 'filename'),
    ...sameAs('', 'embed-timestamp', 'embed-footer-icon-url', 'embed-author-name', 'embed-author-url', 'embed-author-icon-url'),
};
function sameAs(input, ...names) {
    return Object.fromEntries(names.map((name => [name, input])));
}

/** A sentence about an input that the action does not have. */
const describeUnknownInput = (function (name, known) {
    const problem = `${start.quoteValue(name)} is not an input of this action, so it does nothing`;
    const other = start.entry(OTHER_NAMES, name.replaceAll('_', '-'));
    if (other === '')
        return `${problem}; leave it out`;
    if (other !== undefined && known.includes(other))
        return `${problem}; write ${other}`;
    const near = findNearest(name, known);
    return near === undefined ? `${problem}; the README lists the inputs` : `${problem}; did you mean ${near}?`;
});

var unknown = /*#__PURE__*/Object.freeze({
    __proto__: null,
    describeUnknownInput: describeUnknownInput
});

Object.assign(exports, {
    appendPieces,
    authoredTexts,
    buttons,
    caution,
    describeExcess,
    extras,
    fault,
    faultHint,
    fillTexts,
    findNearest,
    findPictureFault,
    formatFaults,
    indexPath,
    keyPath,
    listCautions,
    mention,
    mentions: mentions$1,
    mentions$1: mentions,
    pairs,
    pictures,
    plainText,
    readColor,
    readPieces,
    refuseMisspelled,
    secretShapes,
    suggest: suggest$1,
    toTemplatedText,
    unknown,
    unknownWord,
    unreachableMentions,
    url,
    valueAddress,
    withShortValues,
});
