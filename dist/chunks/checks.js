'use strict';

var start = require('../hookline.js');
var common = require('./common.js');

/** All mentions together, as mrkdwn; a notification shows far less. */
const MOST = 1000;
const nameForm = (name) => ({
    leaf: { type: 'text', text: start.unmentioned(start.oneLine(name)) },
    text: start.literal(start.unmentioned(start.oneLine(name))),
});
/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-users */
const toParts = (mention) => {
    if (mention.kind !== 'one') {
        const range = mention.kind === 'here' ? 'here' : 'channel';
        return [{ leaf: { type: 'broadcast', range }, text: `<!${range}>` }];
    }
    const ids = mention.ids.filter(id => id.platform === 'slack');
    if (ids.length === 0)
        return mention.name === undefined ? [] : [nameForm(mention.name)];
    return ids.map(({ kind, id }) => kind === 'user'
        ? { leaf: { type: 'user', user_id: id }, text: `<@${id}>` }
        : { leaf: { type: 'usergroup', usergroup_id: id }, text: `<!subteam^${id}>` });
};
const START = ' \u00b7 cc ';
const printMentions = (mentions) => {
    const parts = common.fitMentions(mentions.flatMap(toParts), MOST);
    const bare = parts.map(({ text }) => text).join(' ');
    return {
        leaves: parts.flatMap(({ leaf }, i) => [{ type: 'text', text: i === 0 ? START : ' ' }, leaf]),
        text: bare === '' ? '' : START + bare,
        bare,
    };
};

var mentions$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  printMentions: printMentions
});

/** An image; none if its address is missing, not an http(s) URL, or too long. */
const image = (url, alt) => {
    const target = start.pictureUrl(url);
    return target === undefined ? [] : [{ type: 'image', image_url: target, alt_text: alt }];
};
const buildPictures = (message, headline) => {
    const alt = start.cutText(start.unmentioned(start.headlinePlain(headline)), start.LIMITS.altText);
    const images = image(message.image, alt);
    const thumbnail = image(message.thumbnail, alt);
    const wanted = [message.image, message.thumbnail].filter(url => url !== undefined).length;
    return { images, thumbnail, cuts: images.length + thumbnail.length < wanted ? [{ part: 'image' }] : [] };
};

var pictures = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buildPictures: buildPictures
});

const asLink = ({ label, url }) => [
    start.link(start.oneLine(label) || url, url),
];
/** Every button as a link, for forms without buttons. */
const buttonLinks = ({ buttons }) => buttons.map(asLink);
/** Link buttons as far as Slack accepts them. A label or an address that is too long becomes a link in the text. */
const selectButtons = ({ buttons }) => {
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
};

var buttons = /*#__PURE__*/Object.freeze({
  __proto__: null,
  buttonLinks: buttonLinks,
  selectButtons: selectButtons
});

const peq = new Uint32Array(0x10000);
const myers_32 = (a, b) => {
    const n = a.length;
    const m = b.length;
    const lst = 1 << (n - 1);
    let pv = -1;
    let mv = 0;
    let sc = n;
    let i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        let eq = peq[b.charCodeAt(i)];
        const xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
const myers_x = (b, a) => {
    const n = a.length;
    const m = b.length;
    const mhc = [];
    const phc = [];
    const hsize = Math.ceil(n / 32);
    const vsize = Math.ceil(m / 32);
    for (let i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    let j = 0;
    for (; j < vsize - 1; j++) {
        let mv = 0;
        let pv = -1;
        const start = j * 32;
        const vlen = Math.min(32, m) + start;
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (let i = 0; i < n; i++) {
            const eq = peq[a.charCodeAt(i)];
            const pb = (phc[(i / 32) | 0] >>> i) & 1;
            const mb = (mhc[(i / 32) | 0] >>> i) & 1;
            const xv = eq | mv;
            const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
            let ph = mv | ~(xh | pv);
            let mh = pv & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv = mh | ~(xv | ph);
            mv = ph & xv;
        }
        for (let k = start; k < vlen; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    let mv = 0;
    let pv = -1;
    const start = j * 32;
    const vlen = Math.min(32, m - start) + start;
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    let score = m;
    for (let i = 0; i < n; i++) {
        const eq = peq[a.charCodeAt(i)];
        const pb = (phc[(i / 32) | 0] >>> i) & 1;
        const mb = (mhc[(i / 32) | 0] >>> i) & 1;
        const xv = eq | mv;
        const xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        let ph = mv | ~(xh | pv);
        let mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (let k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
const distance = (a, b) => {
    if (a.length < b.length) {
        const tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};

const letters = (name) => Array.from(name).sort().join('');
/** How far two names are apart. Two letters that changed places are one mistake. */
const countMistakes = (one, other) => {
    const far = distance(one, other);
    return far === 2 && letters(one) === letters(other) ? 1 : far;
};
/** The known name that was most likely meant, if one is close enough. */
const findNearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: countMistakes(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
};

/** `1,100 of 1,024 characters` */
const describeExcess = (found, max, what) => `${start.formatNumber(found)} of ${start.formatNumber(max)} ${what}`;
const fault = (at, problem, hint) => [
    { at, problem, ...(hint !== undefined && { hint }) },
];
const caution = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
/** The path of a key. */
const keyPath = (at, key) => {
    const shown = start.cutText(start.oneLine(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
/** The path of an entry in a list. */
const indexPath = (at, index) => `${at}[${index}]`;
/** An unknown word: `not known here (did you mean title?)`. */
const unknownWord = (at, word, known, where) => {
    const problem = `not known ${where}`;
    const near = findNearest(word, known);
    return near === undefined
        ? { at, problem, harmless: true }
        : { at, problem: `${problem} (did you mean ${near}?)`, harmless: true, misspelled: true };
};
/** A word that is close to a known one is a mistake. Another one may be newer than the list. */
const refuseMisspelled = (finding) => {
    const { harmless, ...refused } = finding;
    return finding.misspelled ? refused : finding;
};
const SHOWN = 3;
/** What is wrong, on one line: the first places, and how many more there are. Empty if nothing is. */
const formatFaults = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(formatFinding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
/** What to write instead of the first mistake, if known. */
const faultHint = (findings) => findings.find(({ harmless }) => harmless !== true)?.hint;
/** What the author should know even if nothing is wrong. */
const listCautions = (findings) => findings.filter(({ harmless }) => harmless === true).map(formatFinding);
const formatFinding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);

const PIECES = Symbol('pieces');
const toTemplatedText = (pieces) => ({ [PIECES]: pieces });
const isTemplatedText = (value) => typeof value === 'object' && value !== null && PIECES in value;
/** A text's pieces, with or without template values; empty if it is not a text. */
const readPieces = (value) => {
    if (isTemplatedText(value))
        return value[PIECES];
    return typeof value === 'string' ? [value] : [];
};
/** Piece by piece. */
const appendPieces = (pieces, append) => pieces.reduce((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
        ? before + piece
        : append(piece, before, typeof next === 'string' ? next : '', pieces.slice(index + 1));
}, '');
/** What has no meaning without this. */
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
/**
 * The message with its texts written. Leaves out unknown values instead of showing blanks: an empty text, and the element, field, or
 * component that has no meaning without it.
 */
const fillTexts = ({ body }, write) => {
    const at = (value, slot) => {
        if (isTemplatedText(value)) {
            const text = write(value[PIECES], slot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map((item) => at(item, slot)).filter(item => item !== undefined);
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return start.isJsonObject(value) ? inside(value, slot) : value;
    };
    const inside = (holder, around) => {
        const entries = Object.entries(holder).map(([key, value]) => [key, at(value, { key, holder, ...start.known('around', around) })]);
        const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
        const isPart = around?.key === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some(([key]) => ESSENTIAL.includes(key)))
            return undefined;
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    };
    return inside(body, undefined) ?? {};
};
/** The same message with sample values that fit everywhere: a word, and an address where a value starts one. */
const withShortValues = (body) => {
    const shorten = (value, key) => {
        if (isTemplatedText(value))
            return toTemplatedText(value[PIECES].map(shortPiece(key)));
        if (Array.isArray(value))
            return value.map((item) => shorten(item, key));
        return start.isJsonObject(value) ? withinKeys(value, shorten) : value;
    };
    return withinKeys(body, shorten);
};
const withinKeys = (holder, change) => Object.fromEntries(Object.entries(holder).map(([key, value]) => [key, change(value, key)]));
const shortPiece = (key) => (piece, at) => {
    if (typeof piece === 'string')
        return piece;
    return { kind: 'text', text: at === 0 && /url$/.test(key) ? 'https://github.com' : 'x' };
};
/** The message with only the author's parts. */
const authoredTexts = (own) => fillTexts(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));
/** The value alone, as plain text: blocks as they read, without markup. */
const plainText = (value) => value.kind === 'blocks' ? start.blocksToPlainText(value.of) : start.valueText(value);
/** The value as an address. */
const valueAddress = (value) => value.kind === 'link' ? value.url : start.valueText(value).trim();

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
const readColor = (raw) => {
    const value = raw.trim().toLowerCase();
    const digits = HEX.exec(value)?.[1] ??
        SHORT_HEX.exec(value)
            ?.slice(1)
            .map(one => one + one)
            .join('');
    return digits === undefined ? start.entry(NAMED, value) : Number.parseInt(digits, 16);
};
/** The same from an input, or undefined if it is empty. */
const parseColor = (input, raw) => {
    if (raw.trim() === '')
        return undefined;
    const found = readColor(raw);
    if (found !== undefined)
        return found;
    const instead = rewrite(raw.trim());
    if (instead !== undefined)
        throw new start.UserError(input, `${start.quoteValue(raw)} is not a color`, `write ${instead}`);
    throw new start.UserError(input, `${start.quoteValue(raw)} is not a color`, "write '#rrggbb' in quotes, success, failure, cancelled, neutral, or a basic CSS color such as red", { meant: { raw, words: Object.keys(NAMED) }, value: raw });
};
/** The same color in an accepted form, if it is clear which one is meant. */
const rewrite = (value) => {
    const [, opaque] = /^#?([0-9a-f]{6})[0-9a-f]{2}$/i.exec(value) ?? [];
    if (opaque !== undefined && !/^\d+$/.test(value))
        return `'#${opaque}', since no color is transparent`;
    if (/^[0-9a-f]{3}$/i.test(value))
        return `'#${value}', in quotes`;
    const number = /^\d{1,8}$/.test(value) ? Number(value) : Infinity;
    if (number <= 0xffffff)
        return `'#${number.toString(16).padStart(6, '0')}', in quotes`;
    const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/i.exec(value)?.slice(1).map(Number);
    return parts?.every(part => part <= 255)
        ? `'#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}', in quotes`
        : undefined;
};

/**
 * Endings of files that Slack refuses as pictures, and Discord does not show. Slack takes PNG, JPEG, and GIF:
 * https://docs.slack.dev/reference/block-kit/blocks/image-block
 */
const OTHER_FILES = /\.(?:svgz?|pdf|tiff?|bmp|ico|heic|heif|psd|mp4|mov|webm|html?|txt|md)$/i;
/** What is wrong with the address of a picture, and what to write; undefined if it may be one. */
const findPictureFault = (address) => {
    const { hostname, pathname, searchParams } = new URL(address);
    if (hostname === 'github.com' && /^\/[^/]+\/[^/]+\/blob\//.test(pathname) && !searchParams.has('raw'))
        return {
            problem: 'a page of GitHub, not a picture',
            hint: 'write the address behind its button Raw',
        };
    return OTHER_FILES.test(pathname)
        ? { problem: 'not a picture that chats show', hint: 'write the address of a PNG, a JPEG or a GIF' }
        : undefined;
};

var tlds = [
  "aaa",
  "aarp",
  "abb",
  "abbott",
  "abbvie",
  "abc",
  "able",
  "abogado",
  "abudhabi",
  "ac",
  "academy",
  "accenture",
  "accountant",
  "accountants",
  "aco",
  "actor",
  "ad",
  "ads",
  "adult",
  "ae",
  "aeg",
  "aero",
  "aetna",
  "af",
  "afl",
  "africa",
  "ag",
  "agakhan",
  "agency",
  "ai",
  "aig",
  "airbus",
  "airforce",
  "airtel",
  "akdn",
  "al",
  "alibaba",
  "alipay",
  "allfinanz",
  "allstate",
  "ally",
  "alsace",
  "alstom",
  "am",
  "amazon",
  "americanexpress",
  "americanfamily",
  "amex",
  "amfam",
  "amica",
  "amsterdam",
  "analytics",
  "android",
  "anquan",
  "anz",
  "ao",
  "aol",
  "apartments",
  "app",
  "apple",
  "aq",
  "aquarelle",
  "ar",
  "arab",
  "aramco",
  "archi",
  "army",
  "arpa",
  "art",
  "arte",
  "as",
  "asda",
  "asia",
  "associates",
  "at",
  "athleta",
  "attorney",
  "au",
  "auction",
  "audi",
  "audible",
  "audio",
  "auspost",
  "author",
  "auto",
  "autos",
  "aw",
  "aws",
  "ax",
  "axa",
  "az",
  "azure",
  "ba",
  "baby",
  "baidu",
  "banamex",
  "band",
  "bank",
  "bar",
  "barcelona",
  "barclaycard",
  "barclays",
  "barefoot",
  "bargains",
  "baseball",
  "basketball",
  "bauhaus",
  "bayern",
  "bb",
  "bbc",
  "bbt",
  "bbva",
  "bcg",
  "bcn",
  "bd",
  "be",
  "beats",
  "beauty",
  "beer",
  "berlin",
  "best",
  "bestbuy",
  "bet",
  "bf",
  "bg",
  "bh",
  "bharti",
  "bi",
  "bible",
  "bid",
  "bike",
  "bing",
  "bingo",
  "bio",
  "biz",
  "bj",
  "black",
  "blackfriday",
  "blockbuster",
  "blog",
  "bloomberg",
  "blue",
  "bm",
  "bms",
  "bmw",
  "bn",
  "bnpparibas",
  "bo",
  "boats",
  "boehringer",
  "bofa",
  "bom",
  "bond",
  "boo",
  "book",
  "booking",
  "bosch",
  "bostik",
  "boston",
  "bot",
  "boutique",
  "box",
  "br",
  "bradesco",
  "bridgestone",
  "broadway",
  "broker",
  "brother",
  "brussels",
  "bs",
  "bt",
  "build",
  "builders",
  "business",
  "buy",
  "buzz",
  "bv",
  "bw",
  "by",
  "bz",
  "bzh",
  "ca",
  "cab",
  "cafe",
  "cal",
  "call",
  "calvinklein",
  "cam",
  "camera",
  "camp",
  "canon",
  "capetown",
  "capital",
  "capitalone",
  "car",
  "caravan",
  "cards",
  "care",
  "career",
  "careers",
  "cars",
  "casa",
  "case",
  "cash",
  "casino",
  "cat",
  "catering",
  "catholic",
  "cba",
  "cbn",
  "cbre",
  "cc",
  "cd",
  "center",
  "ceo",
  "cern",
  "cf",
  "cfa",
  "cfd",
  "cg",
  "ch",
  "chanel",
  "channel",
  "charity",
  "chase",
  "chat",
  "cheap",
  "chintai",
  "christmas",
  "chrome",
  "church",
  "ci",
  "cipriani",
  "circle",
  "cisco",
  "citadel",
  "citi",
  "citic",
  "city",
  "ck",
  "cl",
  "claims",
  "cleaning",
  "click",
  "clinic",
  "clinique",
  "clothing",
  "cloud",
  "club",
  "clubmed",
  "cm",
  "cn",
  "co",
  "coach",
  "codes",
  "coffee",
  "college",
  "cologne",
  "com",
  "commbank",
  "community",
  "company",
  "compare",
  "computer",
  "comsec",
  "condos",
  "construction",
  "consulting",
  "contact",
  "contractors",
  "cooking",
  "cool",
  "coop",
  "corsica",
  "country",
  "coupon",
  "coupons",
  "courses",
  "cpa",
  "cr",
  "credit",
  "creditcard",
  "creditunion",
  "cricket",
  "crown",
  "crs",
  "cruise",
  "cruises",
  "cu",
  "cuisinella",
  "cv",
  "cw",
  "cx",
  "cy",
  "cymru",
  "cyou",
  "cz",
  "dad",
  "dance",
  "data",
  "date",
  "dating",
  "datsun",
  "day",
  "dclk",
  "dds",
  "de",
  "deal",
  "dealer",
  "deals",
  "degree",
  "delivery",
  "dell",
  "deloitte",
  "delta",
  "democrat",
  "dental",
  "dentist",
  "desi",
  "design",
  "dev",
  "dhl",
  "diamonds",
  "diet",
  "digital",
  "direct",
  "directory",
  "discount",
  "discover",
  "dish",
  "diy",
  "dj",
  "dk",
  "dm",
  "dnp",
  "do",
  "docs",
  "doctor",
  "dog",
  "domains",
  "dot",
  "download",
  "drive",
  "dtv",
  "dubai",
  "dupont",
  "durban",
  "dvag",
  "dvr",
  "dz",
  "earth",
  "eat",
  "ec",
  "eco",
  "edeka",
  "edu",
  "education",
  "ee",
  "eg",
  "email",
  "emerck",
  "energy",
  "engineer",
  "engineering",
  "enterprises",
  "epson",
  "equipment",
  "er",
  "ericsson",
  "erni",
  "es",
  "esq",
  "estate",
  "et",
  "eu",
  "eurovision",
  "eus",
  "events",
  "exchange",
  "expert",
  "exposed",
  "express",
  "extraspace",
  "fage",
  "fail",
  "fairwinds",
  "faith",
  "family",
  "fan",
  "fans",
  "farm",
  "farmers",
  "fashion",
  "fast",
  "fedex",
  "feedback",
  "ferrari",
  "ferrero",
  "fi",
  "fidelity",
  "fido",
  "film",
  "final",
  "finance",
  "financial",
  "fire",
  "firestone",
  "firmdale",
  "fish",
  "fishing",
  "fit",
  "fitness",
  "fj",
  "fk",
  "flickr",
  "flights",
  "flir",
  "florist",
  "flowers",
  "fly",
  "fm",
  "fo",
  "foo",
  "food",
  "football",
  "ford",
  "forex",
  "forsale",
  "forum",
  "foundation",
  "fox",
  "fr",
  "free",
  "fresenius",
  "frl",
  "frogans",
  "frontier",
  "ftr",
  "fujitsu",
  "fun",
  "fund",
  "furniture",
  "futbol",
  "fyi",
  "ga",
  "gal",
  "gallery",
  "gallo",
  "gallup",
  "game",
  "games",
  "gap",
  "garden",
  "gay",
  "gb",
  "gbiz",
  "gd",
  "gdn",
  "ge",
  "gea",
  "gent",
  "genting",
  "george",
  "gf",
  "gg",
  "ggee",
  "gh",
  "gi",
  "gift",
  "gifts",
  "gives",
  "giving",
  "gl",
  "glass",
  "gle",
  "global",
  "globo",
  "gm",
  "gmail",
  "gmbh",
  "gmo",
  "gmx",
  "gn",
  "godaddy",
  "gold",
  "goldpoint",
  "golf",
  "goo",
  "goodyear",
  "goog",
  "google",
  "gop",
  "got",
  "gov",
  "gp",
  "gq",
  "gr",
  "grainger",
  "graphics",
  "gratis",
  "green",
  "gripe",
  "grocery",
  "group",
  "gs",
  "gt",
  "gu",
  "gucci",
  "guge",
  "guide",
  "guitars",
  "guru",
  "gw",
  "gy",
  "hair",
  "hamburg",
  "hangout",
  "haus",
  "hbo",
  "hdfc",
  "hdfcbank",
  "health",
  "healthcare",
  "help",
  "helsinki",
  "here",
  "hermes",
  "hiphop",
  "hisamitsu",
  "hitachi",
  "hiv",
  "hk",
  "hkt",
  "hm",
  "hn",
  "hockey",
  "holdings",
  "holiday",
  "homedepot",
  "homegoods",
  "homes",
  "homesense",
  "honda",
  "horse",
  "hospital",
  "host",
  "hosting",
  "hot",
  "hotels",
  "hotmail",
  "house",
  "how",
  "hr",
  "hsbc",
  "ht",
  "hu",
  "hughes",
  "hyatt",
  "hyundai",
  "ibm",
  "icbc",
  "ice",
  "icu",
  "id",
  "ie",
  "ieee",
  "ifm",
  "ikano",
  "il",
  "im",
  "imamat",
  "imdb",
  "immo",
  "immobilien",
  "in",
  "inc",
  "industries",
  "infiniti",
  "info",
  "ing",
  "ink",
  "institute",
  "insurance",
  "insure",
  "int",
  "international",
  "intuit",
  "investments",
  "io",
  "ipiranga",
  "iq",
  "ir",
  "irish",
  "is",
  "ismaili",
  "ist",
  "istanbul",
  "it",
  "itau",
  "itv",
  "jaguar",
  "java",
  "jcb",
  "je",
  "jeep",
  "jetzt",
  "jewelry",
  "jio",
  "jll",
  "jm",
  "jmp",
  "jnj",
  "jo",
  "jobs",
  "joburg",
  "jot",
  "joy",
  "jp",
  "jpmorgan",
  "jprs",
  "juegos",
  "juniper",
  "kaufen",
  "kddi",
  "ke",
  "kerryhotels",
  "kerryproperties",
  "kfh",
  "kg",
  "kh",
  "ki",
  "kia",
  "kids",
  "kim",
  "kindle",
  "kitchen",
  "kiwi",
  "km",
  "kn",
  "koeln",
  "komatsu",
  "kosher",
  "kp",
  "kpmg",
  "kpn",
  "kr",
  "krd",
  "kred",
  "kuokgroup",
  "kw",
  "ky",
  "kyoto",
  "kz",
  "la",
  "lacaixa",
  "lamborghini",
  "lamer",
  "land",
  "landrover",
  "lanxess",
  "lasalle",
  "lat",
  "latino",
  "latrobe",
  "law",
  "lawyer",
  "lb",
  "lc",
  "lds",
  "lease",
  "leclerc",
  "lefrak",
  "legal",
  "lego",
  "lexus",
  "lgbt",
  "li",
  "lidl",
  "life",
  "lifeinsurance",
  "lifestyle",
  "lighting",
  "like",
  "lilly",
  "limited",
  "limo",
  "lincoln",
  "link",
  "live",
  "living",
  "lk",
  "llc",
  "llp",
  "loan",
  "loans",
  "locker",
  "locus",
  "lol",
  "london",
  "lotte",
  "lotto",
  "love",
  "lpl",
  "lplfinancial",
  "lr",
  "ls",
  "lt",
  "ltd",
  "ltda",
  "lu",
  "lundbeck",
  "luxe",
  "luxury",
  "lv",
  "ly",
  "ma",
  "madrid",
  "maif",
  "maison",
  "makeup",
  "man",
  "management",
  "mango",
  "map",
  "market",
  "marketing",
  "markets",
  "marriott",
  "marshalls",
  "mattel",
  "mba",
  "mc",
  "mckinsey",
  "md",
  "me",
  "med",
  "media",
  "meet",
  "melbourne",
  "meme",
  "memorial",
  "men",
  "menu",
  "merckmsd",
  "mg",
  "mh",
  "miami",
  "microsoft",
  "mil",
  "mini",
  "mint",
  "mit",
  "mitsubishi",
  "mk",
  "ml",
  "mlb",
  "mls",
  "mm",
  "mma",
  "mn",
  "mo",
  "mobi",
  "mobile",
  "moda",
  "moe",
  "moi",
  "mom",
  "monash",
  "money",
  "monster",
  "mormon",
  "mortgage",
  "moscow",
  "moto",
  "motorcycles",
  "mov",
  "movie",
  "mp",
  "mq",
  "mr",
  "ms",
  "msd",
  "mt",
  "mtn",
  "mtr",
  "mu",
  "museum",
  "music",
  "mv",
  "mw",
  "mx",
  "my",
  "mz",
  "na",
  "nab",
  "nagoya",
  "name",
  "navy",
  "nba",
  "nc",
  "ne",
  "nec",
  "net",
  "netbank",
  "netflix",
  "network",
  "neustar",
  "new",
  "news",
  "next",
  "nextdirect",
  "nexus",
  "nf",
  "nfl",
  "ng",
  "ngo",
  "nhk",
  "ni",
  "nico",
  "nike",
  "nikon",
  "ninja",
  "nissan",
  "nissay",
  "nl",
  "no",
  "nokia",
  "norton",
  "now",
  "nowruz",
  "nowtv",
  "np",
  "nr",
  "nra",
  "nrw",
  "ntt",
  "nu",
  "nyc",
  "nz",
  "obi",
  "observer",
  "office",
  "okinawa",
  "olayan",
  "olayangroup",
  "ollo",
  "om",
  "omega",
  "one",
  "ong",
  "onl",
  "online",
  "ooo",
  "open",
  "oracle",
  "orange",
  "org",
  "organic",
  "origins",
  "osaka",
  "otsuka",
  "ott",
  "ovh",
  "pa",
  "page",
  "panasonic",
  "paris",
  "pars",
  "partners",
  "parts",
  "party",
  "pay",
  "pccw",
  "pe",
  "pet",
  "pf",
  "pfizer",
  "pg",
  "ph",
  "pharmacy",
  "phd",
  "philips",
  "phone",
  "photo",
  "photography",
  "photos",
  "physio",
  "pics",
  "pictet",
  "pictures",
  "pid",
  "pin",
  "ping",
  "pink",
  "pioneer",
  "pizza",
  "pk",
  "pl",
  "place",
  "play",
  "playstation",
  "plumbing",
  "plus",
  "pm",
  "pn",
  "pnc",
  "pohl",
  "poker",
  "politie",
  "porn",
  "post",
  "pr",
  "praxi",
  "press",
  "prime",
  "pro",
  "prod",
  "productions",
  "prof",
  "progressive",
  "promo",
  "properties",
  "property",
  "protection",
  "pru",
  "prudential",
  "ps",
  "pt",
  "pub",
  "pw",
  "pwc",
  "py",
  "qa",
  "qpon",
  "quebec",
  "quest",
  "racing",
  "radio",
  "re",
  "read",
  "realestate",
  "realtor",
  "realty",
  "recipes",
  "red",
  "redumbrella",
  "rehab",
  "reise",
  "reisen",
  "reit",
  "reliance",
  "ren",
  "rent",
  "rentals",
  "repair",
  "report",
  "republican",
  "rest",
  "restaurant",
  "review",
  "reviews",
  "rexroth",
  "rich",
  "richardli",
  "ricoh",
  "ril",
  "rio",
  "rip",
  "ro",
  "rocks",
  "rodeo",
  "rogers",
  "room",
  "rs",
  "rsvp",
  "ru",
  "rugby",
  "ruhr",
  "run",
  "rw",
  "rwe",
  "ryukyu",
  "sa",
  "saarland",
  "safe",
  "safety",
  "sakura",
  "sale",
  "salon",
  "samsclub",
  "samsung",
  "sandvik",
  "sandvikcoromant",
  "sanofi",
  "sap",
  "sarl",
  "sas",
  "save",
  "saxo",
  "sb",
  "sbi",
  "sbs",
  "sc",
  "scb",
  "schaeffler",
  "schmidt",
  "scholarships",
  "school",
  "schule",
  "schwarz",
  "science",
  "scot",
  "sd",
  "se",
  "search",
  "seat",
  "secure",
  "security",
  "seek",
  "select",
  "sener",
  "services",
  "seven",
  "sew",
  "sex",
  "sexy",
  "sfr",
  "sg",
  "sh",
  "shangrila",
  "sharp",
  "shell",
  "shia",
  "shiksha",
  "shoes",
  "shop",
  "shopping",
  "shouji",
  "show",
  "si",
  "silk",
  "sina",
  "singles",
  "site",
  "sj",
  "sk",
  "ski",
  "skin",
  "sky",
  "skype",
  "sl",
  "sling",
  "sm",
  "smart",
  "smile",
  "sn",
  "sncf",
  "so",
  "soccer",
  "social",
  "softbank",
  "software",
  "sohu",
  "solar",
  "solutions",
  "song",
  "sony",
  "soy",
  "spa",
  "space",
  "sport",
  "spot",
  "sr",
  "srl",
  "ss",
  "st",
  "stada",
  "staples",
  "star",
  "statebank",
  "statefarm",
  "stc",
  "stcgroup",
  "stockholm",
  "storage",
  "store",
  "stream",
  "studio",
  "study",
  "style",
  "su",
  "sucks",
  "supplies",
  "supply",
  "support",
  "surf",
  "surgery",
  "suzuki",
  "sv",
  "swatch",
  "swiss",
  "sx",
  "sy",
  "sydney",
  "systems",
  "sz",
  "tab",
  "taipei",
  "talk",
  "taobao",
  "target",
  "tatamotors",
  "tatar",
  "tattoo",
  "tax",
  "taxi",
  "tc",
  "tci",
  "td",
  "tdk",
  "team",
  "tech",
  "technology",
  "tel",
  "temasek",
  "tennis",
  "teva",
  "tf",
  "tg",
  "th",
  "thd",
  "theater",
  "theatre",
  "tiaa",
  "tickets",
  "tienda",
  "tips",
  "tires",
  "tirol",
  "tj",
  "tjmaxx",
  "tjx",
  "tk",
  "tkmaxx",
  "tl",
  "tm",
  "tmall",
  "tn",
  "to",
  "today",
  "tokyo",
  "tools",
  "top",
  "toray",
  "toshiba",
  "total",
  "tours",
  "town",
  "toyota",
  "toys",
  "tr",
  "trade",
  "trading",
  "training",
  "travel",
  "travelers",
  "travelersinsurance",
  "trust",
  "trv",
  "tt",
  "tube",
  "tui",
  "tunes",
  "tushu",
  "tv",
  "tvs",
  "tw",
  "tz",
  "ua",
  "ubank",
  "ubs",
  "ug",
  "uk",
  "unicom",
  "university",
  "uno",
  "uol",
  "ups",
  "us",
  "uy",
  "uz",
  "va",
  "vacations",
  "vana",
  "vanguard",
  "vc",
  "ve",
  "vegas",
  "ventures",
  "verisign",
  "verm\u00f6gensberater",
  "verm\u00f6gensberatung",
  "versicherung",
  "vet",
  "vg",
  "vi",
  "viajes",
  "video",
  "vig",
  "viking",
  "villas",
  "vin",
  "vip",
  "virgin",
  "visa",
  "vision",
  "viva",
  "vivo",
  "vlaanderen",
  "vn",
  "vodka",
  "volvo",
  "vote",
  "voting",
  "voto",
  "voyage",
  "vu",
  "wales",
  "walmart",
  "walter",
  "wang",
  "wanggou",
  "watch",
  "watches",
  "weather",
  "weatherchannel",
  "webcam",
  "weber",
  "website",
  "wed",
  "wedding",
  "weibo",
  "weir",
  "wf",
  "whoswho",
  "wien",
  "wiki",
  "williamhill",
  "win",
  "windows",
  "wine",
  "winners",
  "wme",
  "wolterskluwer",
  "woodside",
  "work",
  "works",
  "world",
  "wow",
  "ws",
  "wtc",
  "wtf",
  "xbox",
  "xerox",
  "xihuan",
  "xin",
  "xxx",
  "xyz",
  "yachts",
  "yahoo",
  "yamaxun",
  "yandex",
  "ye",
  "yodobashi",
  "yoga",
  "yokohama",
  "you",
  "youtube",
  "yt",
  "yun",
  "za",
  "zappos",
  "zara",
  "zero",
  "zip",
  "zm",
  "zone",
  "zuerich",
  "zw",
  "\u03b5\u03bb",
  "\u03b5\u03c5",
  "\u0431\u0433",
  "\u0431\u0435\u043b",
  "\u0434\u0435\u0442\u0438",
  "\u0435\u044e",
  "\u043a\u0430\u0442\u043e\u043b\u0438\u043a",
  "\u043a\u043e\u043c",
  "\u043c\u043a\u0434",
  "\u043c\u043e\u043d",
  "\u043c\u043e\u0441\u043a\u0432\u0430",
  "\u043e\u043d\u043b\u0430\u0439\u043d",
  "\u043e\u0440\u0433",
  "\u0440\u0443\u0441",
  "\u0440\u0444",
  "\u0441\u0430\u0439\u0442",
  "\u0441\u0440\u0431",
  "\u0443\u043a\u0440",
  "\u049b\u0430\u0437",
  "\u0570\u0561\u0575",
  "\u05d9\u05e9\u05e8\u05d0\u05dc",
  "\u05e7\u05d5\u05dd",
  "\u0627\u0628\u0648\u0638\u0628\u064a",
  "\u0627\u0631\u0627\u0645\u0643\u0648",
  "\u0627\u0644\u0627\u0631\u062f\u0646",
  "\u0627\u0644\u0628\u062d\u0631\u064a\u0646",
  "\u0627\u0644\u062c\u0632\u0627\u0626\u0631",
  "\u0627\u0644\u0633\u0639\u0648\u062f\u064a\u0629",
  "\u0627\u0644\u0639\u0644\u064a\u0627\u0646",
  "\u0627\u0644\u0645\u063a\u0631\u0628",
  "\u0627\u0645\u0627\u0631\u0627\u062a",
  "\u0627\u06cc\u0631\u0627\u0646",
  "\u0628\u0627\u0631\u062a",
  "\u0628\u0627\u0632\u0627\u0631",
  "\u0628\u064a\u062a\u0643",
  "\u0628\u06be\u0627\u0631\u062a",
  "\u062a\u0648\u0646\u0633",
  "\u0633\u0648\u062f\u0627\u0646",
  "\u0633\u0648\u0631\u064a\u0629",
  "\u0634\u0628\u0643\u0629",
  "\u0639\u0631\u0627\u0642",
  "\u0639\u0631\u0628",
  "\u0639\u0645\u0627\u0646",
  "\u0641\u0644\u0633\u0637\u064a\u0646",
  "\u0642\u0637\u0631",
  "\u0643\u0627\u062b\u0648\u0644\u064a\u0643",
  "\u0643\u0648\u0645",
  "\u0645\u0635\u0631",
  "\u0645\u0644\u064a\u0633\u064a\u0627",
  "\u0645\u0648\u0631\u064a\u062a\u0627\u0646\u064a\u0627",
  "\u0645\u0648\u0642\u0639",
  "\u0647\u0645\u0631\u0627\u0647",
  "\u067e\u0627\u06a9\u0633\u062a\u0627\u0646",
  "\u0680\u0627\u0631\u062a",
  "\u0915\u0949\u092e",
  "\u0928\u0947\u091f",
  "\u092d\u093e\u0930\u0924",
  "\u092d\u093e\u0930\u0924\u092e\u094d",
  "\u092d\u093e\u0930\u094b\u0924",
  "\u0938\u0902\u0917\u0920\u0928",
  "\u09ac\u09be\u0982\u09b2\u09be",
  "\u09ad\u09be\u09b0\u09a4",
  "\u09ad\u09be\u09f0\u09a4",
  "\u0a2d\u0a3e\u0a30\u0a24",
  "\u0aad\u0abe\u0ab0\u0aa4",
  "\u0b2d\u0b3e\u0b30\u0b24",
  "\u0b87\u0ba8\u0bcd\u0ba4\u0bbf\u0baf\u0bbe",
  "\u0b87\u0bb2\u0b99\u0bcd\u0b95\u0bc8",
  "\u0b9a\u0bbf\u0b99\u0bcd\u0b95\u0baa\u0bcd\u0baa\u0bc2\u0bb0\u0bcd",
  "\u0c2d\u0c3e\u0c30\u0c24\u0c4d",
  "\u0cad\u0cbe\u0cb0\u0ca4",
  "\u0d2d\u0d3e\u0d30\u0d24\u0d02",
  "\u0dbd\u0d82\u0d9a\u0dcf",
  "\u0e04\u0e2d\u0e21",
  "\u0e44\u0e17\u0e22",
  "\u0ea5\u0eb2\u0ea7",
  "\u10d2\u10d4",
  "\u307f\u3093\u306a",
  "\u30a2\u30de\u30be\u30f3",
  "\u30af\u30e9\u30a6\u30c9",
  "\u30b0\u30fc\u30b0\u30eb",
  "\u30b3\u30e0",
  "\u30b9\u30c8\u30a2",
  "\u30bb\u30fc\u30eb",
  "\u30d5\u30a1\u30c3\u30b7\u30e7\u30f3",
  "\u30dd\u30a4\u30f3\u30c8",
  "\u4e16\u754c",
  "\u4e2d\u4fe1",
  "\u4e2d\u56fd",
  "\u4e2d\u570b",
  "\u4e2d\u6587\u7f51",
  "\u4e9a\u9a6c\u900a",
  "\u4f01\u4e1a",
  "\u4f5b\u5c71",
  "\u4fe1\u606f",
  "\u5065\u5eb7",
  "\u516b\u5366",
  "\u516c\u53f8",
  "\u516c\u76ca",
  "\u53f0\u6e7e",
  "\u53f0\u7063",
  "\u5546\u57ce",
  "\u5546\u5e97",
  "\u5546\u6807",
  "\u5609\u91cc",
  "\u5609\u91cc\u5927\u9152\u5e97",
  "\u5728\u7ebf",
  "\u5927\u62ff",
  "\u5929\u4e3b\u6559",
  "\u5a31\u4e50",
  "\u5bb6\u96fb",
  "\u5e7f\u4e1c",
  "\u5fae\u535a",
  "\u6148\u5584",
  "\u6211\u7231\u4f60",
  "\u624b\u673a",
  "\u62db\u8058",
  "\u653f\u52a1",
  "\u653f\u5e9c",
  "\u65b0\u52a0\u5761",
  "\u65b0\u95fb",
  "\u65f6\u5c1a",
  "\u66f8\u7c4d",
  "\u673a\u6784",
  "\u6de1\u9a6c\u9521",
  "\u6e38\u620f",
  "\u6fb3\u9580",
  "\u70b9\u770b",
  "\u79fb\u52a8",
  "\u7ec4\u7ec7\u673a\u6784",
  "\u7f51\u5740",
  "\u7f51\u5e97",
  "\u7f51\u7ad9",
  "\u7f51\u7edc",
  "\u8054\u901a",
  "\u8c37\u6b4c",
  "\u8d2d\u7269",
  "\u901a\u8ca9",
  "\u96c6\u56e2",
  "\u96fb\u8a0a\u76c8\u79d1",
  "\u98de\u5229\u6d66",
  "\u98df\u54c1",
  "\u9910\u5385",
  "\u9999\u683c\u91cc\u62c9",
  "\u9999\u6e2f",
  "\ub2f7\ub137",
  "\ub2f7\ucef4",
  "\uc0bc\uc131",
  "\ud55c\uad6d"
];

const ASCII = { letter: 'a-z', mark: '', number: '0-9', digit: '0-9', flags: 'i' };
const UNICODE = {
    letter: String.raw `\p{L}`,
    mark: String.raw `\p{M}`,
    number: String.raw `\p{N}`,
    digit: String.raw `\p{Nd}`,
    flags: 'iu',
};
/** The ellipsis is not affected either. */
const ONLY_ASCII = /^[\0-\x7f\u2026]*$/;
/**
 * Patterns for all letters, and the same for ASCII texts, as nearly all are. Unicode's tables of letters take a tenth of a run to set up,
 * so only texts with other letters use them.
 */
const forLetters = (build) => {
    let ascii;
    let unicode;
    return text => (ONLY_ASCII.test(text) ? (ascii ??= build(ASCII)) : (unicode ??= build(UNICODE)));
};

/** Names that no registry assigns, but that lead somewhere or look as if they do. */
const RESERVED = [
    'arpa',
    'corp',
    'example',
    'home',
    'internal',
    'intranet',
    'invalid',
    'lan',
    'local',
    'localhost',
    'onion',
    'test',
];
let endings;
const isEnding = (name) => (endings ??= new Set([...tlds, ...RESERVED])).has(name);
const hostSource = (l, m, n) => String.raw `(?:[${l}${m}${n}_-]{1,63}\.)+(xn--[a-z\d-]{1,59}|[${l}${m}]{2,63})\.?(?=_*(?:$|[^${l}${m}${n}_.-]))`;
const patternsFor = forLetters(({ letter: l, mark: m, number: n, flags }) => ({
    urls: new RegExp(String.raw `(?:https?:[/\\]+|[${l}${n}][${l}${n}+.-]{0,30}:[/\\]{2,}|mailto:)[^\s<>"'\u201c\u201d\u2018\u2019\x60]+`, `g${flags}`),
    beforeAddress: new RegExp(`^[^${l}${n}]+`, flags),
    host: new RegExp(`^${hostSource(l, m, n)}`, flags),
    mail: new RegExp(`^[^@/]{1,256}@${hostSource(l, m, n)}`, flags),
    ip4: new RegExp(String.raw `^\d{1,3}(?:\.\d{1,3}){3}(?=$|[^${l}${n}.])`, flags),
    ip6: new RegExp(String.raw `(?<![${l}${n}_])[\da-f:.]{3,45}(?![${l}${n}_])`, `g${flags}`),
}));
/** Characters that look like those of an address and that Unicode's compatibility forms do not unify. */
const LIKE = [
    [/[\u2044\u2215\u29f8\u2571\u2cc6]/g, '/'],
    [/[\u02d0\u02f8\u0589\u05c3\u2236\ua789]/g, ':'],
    [/[\u00b7\u06d4\u0701\u0702\u2024\u2027\u3002\ua4f8\ua60e]|\u{10a50}/gu, '.'],
];
const UNSEEN = String.raw `[\p{Default_Ignorable_Code_Point}\u2800]`;
const normalizeLabel = (value) => value.normalize('NFKC').replace(new RegExp(UNSEEN, 'gu'), '');
/** A label as a reader sees it. The ellipsis stays one character. */
const readable = (label) => (/^[\0-\x7f]*$/.test(label)
    ? label
    : LIKE.reduce((value, [like, sign]) => value.replace(like, sign), label.split('\u2026').map(normalizeLabel).join('\u2026'))).trim();
const WITH_SCHEME = /^[^:/]+:/;
const BETWEEN = /[\s<>()[\]{}"'\u201c\u201d\u2018\u2019\u00ab\u00bb`,;|=\u2192\u2190]+/u;
const LOCAL = /^localhost(?::\d|\/)/i;
const endsInDomain = (token, pattern) => {
    const result = pattern.exec(token)?.[1]?.toLowerCase();
    return result !== undefined && (result.startsWith('xn--') || isEnding(result));
};
const isHost = (token, { host, mail }) => endsInDomain(token, host) || endsInDomain(token, mail);
const isIp6 = (value) => /:.*:/.test(value) && /\d/.test(value) && URL.canParse(`http://[${value}]`);
const trimInlines = (address) => address.slice(0, start.urlEnd(address));
/** Characters that separate words for a reader. In the path of an address they are part of it. */
const BEFORE_SIGN = /^.*?[*~^!?+&#%$:@\\`]/;
/** A label with more of them counts as an address and is shown with the real one. */
const MOST_SIGNS = 50;
/** The end of a token that is an address: the whole token, or the part after a separator. */
const findAddress = (token, { beforeAddress }, isAddress) => {
    let address = token.replace(beforeAddress, '');
    for (let signs = 0; signs < MOST_SIGNS; signs += 1) {
        if (isAddress(address))
            return address;
        const [before] = BEFORE_SIGN.exec(address) ?? [];
        if (before === undefined)
            return undefined;
        address = address.slice(before.length).replace(beforeAddress, '');
    }
    return token;
};
/** Present in every label with an address. */
const ADDRESS_SIGN = /[.:]|localhost/i;
/** The addresses that a label seems to name, anywhere in it. */
const claimsIn = (label, patterns) => {
    const { urls, ip4, ip6 } = patterns;
    const rest = label.replace(urls, ' ');
    const isLocalhost = /^\W*localhost\W*$/i.test(rest);
    const isLocal = (token) => LOCAL.test(token) || isLocalhost;
    const isAddress = (token) => isHost(token, patterns) || ip4.test(token) || isLocal(token);
    const tokens = rest.split(BETWEEN).flatMap(token => findAddress(token, patterns, isAddress) ?? []);
    return [
        ...(label.match(urls) ?? []).map(trimInlines),
        ...tokens.map(trimInlines),
        ...(rest.match(ip6) ?? []).filter(isIp6).map(address => `[${address}]`),
    ];
};
/** For comparing two addresses: a trailing slash and `www.` make no difference. */
const normalizeUrl = (url) => url.replace(/^([a-z]+:\/\/)www\./, '$1').replace(/\/$/, '');
/** A cut address is truthful if everything before the cut matches, and at least the host is whole. */
const isSame = (claim, target) => {
    const whole = claim.replace(/\u2026$/, '');
    const url = start.safeTarget(whole);
    if (url === undefined)
        return false;
    if (whole === claim)
        return normalizeUrl(url) === normalizeUrl(target);
    return /^[a-z]+:\/\/[^/]+\/./.test(whole) && normalizeUrl(target).startsWith(normalizeUrl(url));
};
const hostIn = (claim) => claim.replace(/^[^:]*:[/\\]+/, '').split(/[/\\?#]/, 1)[0] ?? '';
/** Non-ASCII letters can look like ASCII ones, so a host with them is shown in its real form. */
const isTrue = (claim, target, patterns) => {
    if (/[^\0-\x7f]/.test(hostIn(claim)))
        return false;
    if (WITH_SCHEME.test(claim) && URL.canParse(claim) && !isHost(claim, patterns) && !LOCAL.test(claim))
        return isSame(claim, target);
    if (endsInDomain(claim, patterns.mail))
        return `mailto:${claim}`.toLowerCase() === target.toLowerCase();
    return ['https', 'http'].some(scheme => isSame(`${scheme}://${claim}`, target));
};
/** File name extensions that are also top-level domains. */
const FILES = new Set(['app', 'cc', 'md', 'ml', 'mm', 'pl', 'ps', 'py', 'rs', 'sh', 'so', 'zip']);
const FILE_PAGE = /^\/[^/]+\/[^/]+\/(?:blob|blame|edit|raw|tree)\//;
/**
 * Whether a label names the file that the target shows: on a page for files, in the repository itself or, for pages that can only be read,
 * on its server. Archives are downloaded from anywhere.
 */
const isFile = (label, target, { serverUrl, repoUrl }) => {
    const result = label.slice(label.lastIndexOf('.') + 1).toLowerCase();
    const pathname = start.parsedUrl(target)?.pathname ?? '';
    if (!FILES.has(result) || !pathname.endsWith(`/${label}`))
        return false;
    if (result === 'zip')
        return true;
    const home = result === 'md' ? serverUrl : repoUrl;
    return home !== undefined && target.startsWith(`${home}/`) && FILE_PAGE.test(pathname);
};
/** Whether a label reads as an address (of the web, a host, a mailbox) other than the target's. */
const isForged = (label, target, context) => {
    const shown = readable(label);
    if (!ADDRESS_SIGN.test(shown))
        return false;
    const patterns = patternsFor(shown);
    return claimsIn(shown, patterns).some(claim => !isTrue(claim, target, patterns) && !isFile(shown, target, context));
};

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
const suggest = (mistake) => {
    if (mistake.meant === undefined)
        return mistake;
    const { raw, words } = mistake.meant;
    const word = raw.trim().replace(/^(?:on|if|when)[-_ ]/i, '');
    const same = start.entry(SYNONYMS, word.toLowerCase().replace(/\(\)$/, ''));
    const near = same !== undefined && words.includes(same) ? same : findNearest(word, words);
    return near === undefined ? mistake : mistake.withHint(`did you mean ${near}? Or ${mistake.hint}`);
};

var suggest$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  suggest: suggest
});

/**
 * `fields`: one `Name: value` per line. A line without a name continues the previous value, since an expression may contain a line break;
 * `note` reports it. Fields with an empty value are left out.
 */
const parseFields = (input, raw, note) => {
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
    return found.filter(({ value }) => value !== '');
};
/** In a continuation line, the colon of `https://\u2026` or of a sentence does not end a field name. */
const looksLikeProse = (name, line) => line.startsWith(`${name}://`);
/**
 * `buttons`: one `Label: URL` per line. Buttons with an empty URL are left out, and so are wrong ones, which `onMistake` receives. Template
 * values are filled in after the lines are read.
 */
const parseButtons = (input, raw, onMistake, values) => start.splitLines(raw).flatMap(line => {
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
});
const isValidButton = (input, line) => {
    let isRight = true;
    parseButtons(input, line, () => (isRight = false));
    return isRight;
};
/** The line with sample values: a word, or an address where a value starts one. */
const withSampleValues = (line, values) => values
    .pieces(line)
    .reduce((before, piece) => before + (typeof piece === 'string' ? piece : /:\s*$/.test(before) ? 'https://github.com' : 'x'), '');

var pairs = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseButtons: parseButtons,
  parseFields: parseFields
});

/** An `https` image address, or undefined if the input is empty. */
const parseImageUrl = (input, raw) => {
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
};
const LONGEST_AVATAR = 2048;
/** The sender's picture: an `https` address or a Slack `:emoji:`. */
const parseAvatar = (input, raw) => {
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
};

var url = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseAvatar: parseAvatar,
  parseImageUrl: parseImageUrl
});

const parseExtras = (read, noFields, orFallback, note, keep) => {
    const image = (name) => orFallback(undefined, () => parseImageUrl(name, read(name)));
    return {
        fields: noFields ? [] : orFallback([], () => parseFields('fields', read('fields'), note)),
        ...start.known('color', orFallback(undefined, () => parseColor('color', read('color')))),
        ...start.known('image', image('image')),
        ...start.known('thumbnail', image('thumbnail')),
        buttons: parseButtons('buttons', read('buttons'), keep),
        ...start.known('avatar', orFallback(undefined, () => parseAvatar('avatar', read('avatar')))),
    };
};

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
const parseChatId = (value) => {
    for (const [form, what] of FORMS) {
        const [, inSyntax, bare] = form.exec(value) ?? [];
        const id = inSyntax ?? bare;
        if (id !== undefined)
            return { ...what, id };
    }
    return undefined;
};
/** An ID in small letters, as people write it. */
const findMeantId = (value) => {
    const upper = value.toUpperCase();
    return /\d/.test(value) && parseChatId(upper)?.platform === 'slack' ? upper : undefined;
};
const KEYWORDS = new Map([
    ['here', { kind: 'here' }],
    ['channel', { kind: 'everyone' }],
    ['everyone', { kind: 'everyone' }],
    ['author', { kind: 'author' }],
    ['actor', { kind: 'actor' }],
]);
/** `<!here>` and `@here` mean the same as `here`. */
const toKeyword = (value) => value.toLowerCase().replace(/^<!(\w+)>$|^@(\w+)$/, '$1$2');
const CHANNEL_HINT = 'a channel cannot be mentioned; post to it with its own webhook, or with channel';
const parseMention = (item, users) => {
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
};
const findUser = (item, users) => {
    const name = item.replace(/^@/, '');
    const ids = users.get(name.toLowerCase());
    return ids && { kind: 'one', ids, name };
};
/** One line: a login or an email address, and the IDs on the platforms. */
const parseUserLine = (line) => {
    const [, login, rest = ''] = /^@?([^\s:@]+(?:@[^\s:@]+)?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
    const parts = rest.split(/[\s,]+/).filter(part => part !== '');
    if (login !== undefined && parts.length > 0)
        return [login.toLowerCase(), parts.map(part => parseUserId(part, login))];
    throw new start.UserError('users', `${start.quoteValue(line)} is not a login and its IDs`, 'write one "login: U0123ABCD, 80351110224678912" per line');
};
const parseUserId = (part, login) => {
    const id = parseChatId(part);
    if (id)
        return id;
    const meant = findMeantId(part);
    throw new start.UserError('users', `${start.quoteValue(part)} of ${start.quoteValue(login)} is not the ID of a person or a group`, meant === undefined
        ? 'write IDs such as U0123ABCD, S0123ABCD or 80351110224678912, neither names nor channels'
        : `write ${meant}`);
};
/** The three inputs about mentions, read together. `note` receives likely mistakes. */
const parseMentions = (mention, when, map, note) => {
    const users = new Map(start.splitLines(map).map(parseUserLine));
    for (const comment of findChannelNames(mention))
        note(`mention: ${start.quoteValue(comment)} is a comment, since it begins with #; ${CHANNEL_HINT}`);
    return { whom: start.splitItems(mention).map(item => parseMention(item, users)), when, users };
};
/** Lines such as `#general`; a comment has a space after `#`. */
const findChannelNames = (raw) => raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => /^#[^\s#]/.test(line));

var mention = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseMentions: parseMentions
});

/** Whom the message mentions. Names an author or an actor that `users` does not list; leaves out unknown ones. */
const resolveMentions = ({ whom, users }, facts) => whom.flatMap(one => {
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
});
/** Who may approve a waiting run, as far as `users` lists them. The message names teams. */
const approversIn = ({ pendingDeployments = [] }, users) => [
    ...new Set(pendingDeployments.flatMap(({ approvers }) => approvers.flatMap(one => (one.isTeam ? [] : one.name)))),
].flatMap(name => {
    const ids = findIds(name, users);
    return ids === undefined ? [] : { kind: 'one', ids, name };
});
const findAuthor = ({ subject }, users) => {
    const { author } = subject.change;
    if (!author)
        return undefined;
    const ids = findByLogin(author.login, users) ?? findByAddress(author.email, users);
    return { kind: 'one', ids: ids ?? [], name: author.login ?? author.name };
};
/** For another run, only the person who started it: the event names others too. */
const findActor = ({ subject, run }, users) => {
    const login = run.actor ?? (subject.run ? undefined : subject.actor?.login);
    return login === undefined ? undefined : { kind: 'one', ids: findByLogin(login, users) ?? [], name: login };
};
/**
 * A login never contains `@`, and an email address always does: authors choose the address in a commit and could put someone else's login
 * there.
 */
const findByLogin = (login, users) => (login?.includes('@') ? undefined : findIds(login, users));
const findByAddress = (address, users) => address?.includes('@') ? findIds(address, users) : undefined;
const findIds = (key, users) => (key === undefined ? undefined : users.get(key.toLowerCase()));

var mentions = /*#__PURE__*/Object.freeze({
  __proto__: null,
  approversIn: approversIn,
  resolveMentions: resolveMentions
});

const PLATFORMS = { slack: 'Slack', discord: 'Discord' };
/** Names everyone whom no destination can mention: IDs of the other platform, and logins missing in `users`. */
const reportUnreachableMentions = (mentions, destinations, runner) => {
    for (const mention of mentions) {
        if (mention.kind !== 'one')
            continue;
        const { ids, name } = mention;
        if (destinations.some(({ platform }) => ids.some(id => id.platform === platform.id)))
            continue;
        const [id] = ids;
        if (id === undefined)
            runner.notice(`mention: ${name ?? ''} is not mentioned, since users has no ID for that login; add "${name ?? 'login'}: ID" to it`);
        else
            runner.notice(`mention: ${name ?? id.id} is not mentioned: ${name === undefined ? 'that' : `users has ${id.id}, which`} is an ID of ${PLATFORMS[id.platform]}, and the message does not go there`);
    }
};
/** Says that an author or an actor should be mentioned, but the event has none. */
const reportNobody = ({ whom }, runner) => {
    const words = [...new Set(whom.map(({ kind }) => kind))].join(' or ');
    if (words !== '')
        runner.notice(`mention: nobody is mentioned, since this event has no ${words}`);
};
/** Warns that a mention in an edited message notifies nobody: platforms only notify about new messages. */
const reportSilentEdits = (destinations, runner) => {
    for (const { name } of destinations.filter(start.isEdited))
        runner.notice(`mention: ${name} notifies nobody, since the message is an edit; leave out live or message-id for a new one`);
};
/** Says which mentions of a message reach nobody. */
const reportUnreachable = (mentions, destinations, runner) => {
    reportSilentEdits(destinations, runner);
    reportUnreachableMentions(mentions, destinations, runner);
};

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
    return Object.fromEntries(names.map(name => [name, input]));
}

/** A sentence about an input that the action does not have. */
const describeUnknownInput = (name, known) => {
    const problem = `${start.quoteValue(name)} is not an input of this action, so it does nothing`;
    const other = start.entry(OTHER_NAMES, name.replaceAll('_', '-'));
    if (other === '')
        return `${problem}; leave it out`;
    if (other !== undefined && known.includes(other))
        return `${problem}; write ${other}`;
    const near = findNearest(name, known);
    return near === undefined ? `${problem}; the README lists the inputs` : `${problem}; did you mean ${near}?`;
};

var unknown = /*#__PURE__*/Object.freeze({
  __proto__: null,
  describeUnknownInput: describeUnknownInput
});

exports.appendPieces = appendPieces;
exports.authoredTexts = authoredTexts;
exports.buttons = buttons;
exports.caution = caution;
exports.describeExcess = describeExcess;
exports.extras = extras;
exports.fault = fault;
exports.faultHint = faultHint;
exports.fillTexts = fillTexts;
exports.findNearest = findNearest;
exports.findPictureFault = findPictureFault;
exports.forLetters = forLetters;
exports.formatFaults = formatFaults;
exports.indexPath = indexPath;
exports.isForged = isForged;
exports.keyPath = keyPath;
exports.listCautions = listCautions;
exports.mention = mention;
exports.mentions = mentions$1;
exports.mentions$1 = mentions;
exports.pairs = pairs;
exports.pictures = pictures;
exports.plainText = plainText;
exports.readColor = readColor;
exports.readPieces = readPieces;
exports.refuseMisspelled = refuseMisspelled;
exports.suggest = suggest$1;
exports.toTemplatedText = toTemplatedText;
exports.unknown = unknown;
exports.unknownWord = unknownWord;
exports.unreachableMentions = unreachableMentions;
exports.url = url;
exports.valueAddress = valueAddress;
exports.withShortValues = withShortValues;
