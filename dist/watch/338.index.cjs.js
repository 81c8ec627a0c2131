"use strict";
exports.id = 338;
exports.ids = [338];
exports.modules = {

/***/ 1338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMarkdown: () => (/* binding */ readMarkdown),
/* harmony export */   unreadSource: () => (/* binding */ unreadSource)
/* harmony export */ });
/* harmony import */ var _watch_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3231);
/* harmony import */ var markdown_it__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5251);
/* harmony import */ var _url_end_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4919);
/* harmony import */ var _trim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7544);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3134);










const ALERT = /^\[!(note|tip|important|warning|caution)\]$/i;
const TASK = /^\[([ x])\](?: |$)/i;
const withFirst = (of, first) => [
    ...(first.length > 0 ? [{ kind: 'paragraph', of: first }] : []),
    ...of.slice(1),
];
const firstText = (of) => {
    const first = of[0]?.kind === 'paragraph' ? of[0].of : [];
    return first[0]?.kind === 'text' ? { value: first[0].text, rest: first.slice(1) } : undefined;
};
const quote = (of) => {
    const first = firstText(of);
    const word = ALERT.exec(first?.value ?? '')?.[1]?.toLowerCase();
    if (first === undefined || word === undefined || (first.rest[0] && first.rest[0].kind !== 'break')) {
        return { kind: 'quote', of };
    }
    const title = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.strong)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(word.charAt(0).toUpperCase() + word.slice(1)));
    return { kind: 'quote', of: withFirst(of, [title, ...first.rest]) };
};
const listItem = (of) => {
    const first = firstText(of);
    const task = TASK.exec(first?.value ?? '');
    if (first === undefined || task === null)
        return { of };
    const label = first.value.slice(task[0].length);
    return {
        checked: task[1] !== ' ',
        of: withFirst(of, [...(label === '' ? [] : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(label)]), ...first.rest]),
    };
};

const MARK = /^\[\^([^\s\]]{1,100})\]/;
const DEFINITION = /^\[\^([^\s\]]{1,100})\]:/;
const INDENT = 4;
const key = (label) => label.toLowerCase();
const lineOf = (state, line) => state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
const beginsBlock = (state, line, endLine) => state.md.block.ruler.getRules('paragraph').some(rule => rule(state, line, endLine, true));
const isIndented = (state, line) => (state.sCount[line] ?? 0) - state.blkIndent >= INDENT;
const endOf = (state, start, endLine) => {
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
const definition = (state, startLine, endLine, silent) => {
    const { notes } = state.env;
    const first = lineOf(state, startLine);
    const [sign, label] = DEFINITION.exec(first) ?? [];
    if (notes === undefined || sign === undefined || label === undefined || isIndented(state, startLine))
        return false;
    if (silent)
        return true;
    const end = endOf(state, startLine, endLine);
    const others = Array.from({ length: end - startLine - 1 }, (_, at) => lineOf(state, startLine + 1 + at));
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
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (number) => String(number).replace(/\d/g, digit => DIGITS.charAt(Number(digit)));
const useFootnotes = (parser) => {
    parser.block.ruler.before('reference', 'footnote', definition, { alt: ['paragraph', 'reference'] });
    parser.inline.ruler.before('link', 'footnote', citation);
};
const parseWithNotes = (parser, source) => {
    const cited = [];
    const env = { notes: new Map(), cited };
    const tokens = parser.parse(source, env);
    const notes = [];
    for (const { content, number = 0 } of cited)
        notes.push(parser.parseInline(`${superscript(number)} ${content}`, env)[0]?.children ?? []);
    return { tokens, notes };
};

const TILDE = '~'.charCodeAt(0);
const MARKERS = new Map([
    [1, -TILDE],
    [2, TILDE],
]);
const tildes = (state, silent) => {
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
const become = (state, { token: at }, type, nesting) => {
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
            become(state, opener, 's_open', 1);
            become(state, closer, 's_close', -1);
        }
    return false;
};
const useStrikes = (parser) => {
    parser.inline.ruler.at('strikethrough', tildes);
    parser.inline.ruler2.at('strikethrough', pairUp);
};

const MAX_NESTING = 100;
const openComment = (state, silent) => {
    if (!state.src.startsWith('<!--', state.pos))
        return false;
    if (!silent)
        state.push('html_inline', '', 0).content = '<!--';
    state.pos = state.posMax;
    return true;
};
const configured = (parser) => {
    parser.linkify.add('ftp:', null).add('mailto:', null).add('//', null);
    parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
    parser.inline.ruler.after('html_inline', 'open_comment', openComment);
    useStrikes(parser);
    useFootnotes(parser);
    parser.validateLink = () => true;
    return parser;
};
const options = { html: true, linkify: true, maxNesting: MAX_NESTING };
const gfm = configured(new markdown_it__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(options));
const WIDE_ROW = /^(?:[^|\n]*\|){200}/m;
let withoutTables;
const parserOf = (source) => {
    if (!WIDE_ROW.test(source))
        return gfm;
    withoutTables ??= configured(new markdown_it__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A(options)).disable('table');
    return withoutTables;
};
const html$1 = configured(new markdown_it__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A('zero', options)).enable(['entity', 'html_inline', 'linkify']);
const parseBlocks = (source) => parseWithNotes(parserOf(source), source);
const parseInlines = (source) => gfm.parseInline(source, {})[0]?.children ?? [];
const parseHtml = (source) => html$1.parseInline(source, {})[0]?.children ?? [];
const decodeEntities = (value) => gfm.utils.unescapeAll(value);

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
const BLOCKS = new Set('address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(' '));
const HIDDEN = new Set(['script', 'style', 'svg', 'template']);
const ATTRIBUTES = /(?<=\s)([a-z_:][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi;
const attributeOf = (source, wanted) => {
    for (const [, name = '', double, single, unquoted] of source.matchAll(ATTRIBUTES)) {
        if (name.toLowerCase() === wanted)
            return decodeEntities(double ?? single ?? unquoted ?? '');
    }
    return undefined;
};
const readTag = (source) => {
    const [, slash, name] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source) ?? [];
    if (name === undefined)
        return undefined;
    return {
        name: name.toLowerCase(),
        closes: slash === '/',
        attribute: wanted => attributeOf(source, wanted),
    };
};

const NAMES = `
+1 👍 -1 👎 adhesive_bandage 🩹 airplane ✈️ alarm_clock ⏰ alembic ⚗️ alien 👽️ ambulance 🚑️ anchor ⚓ angry 😠 apple 🍎
arrow_down ⬇️ arrow_left ⬅️ arrow_right ➡️ arrow_up ⬆️ art 🎨 baby 👶 balloon 🎈 bangbang ‼️ bar_chart 📊 beer 🍺 beers 🍻 beetle 🐞 bell 🔔
bento 🍱 bike 🚲 birthday 🎂 blue_heart 💙 blush 😊 boat ⛵ bomb 💣 book 📖 bookmark 🔖 books 📚 boom 💥 bow 🙇 brain 🧠 bricks 🧱 broken_heart 💔
broom 🧹 bug 🐛 building_construction 🏗️ bulb 💡 bullettrain_side 🚄 bust_in_silhouette 👤 busts_in_silhouette 👥 calendar 📆 camera 📷 camera_flash 📸 card_file_box 🗃️ chart_with_upwards_trend 📈
chart_with_downwards_trend 📉 checkered_flag 🏁 children_crossing 🚸 clap 👏 clipboard 📋 clown_face 🤡 cloud ☁️ cocktail 🍸 coffee ☕ coffin ⚰️ collision 💥 computer 💻 confetti_ball 🎊 confused 😕
construction 🚧 construction_worker 👷 cop 👮 credit_card 💳 crossed_fingers 🤞 crown 👑 cry 😢 dart 🎯 dash 💨 date 📅 detective 🕵️ dizzy 💫 dog 🐶 dollar 💵
dragon 🐉 earth_africa 🌍 earth_americas 🌎 egg 🥚 electric_plug 🔌 email 📧 envelope ✉️ exclamation ❗ eyes 👀 face_with_head_bandage 🤕 facepalm 🤦 fast_forward ⏩ file_folder 📁 fire 🔥
fire_engine 🚒 firecracker 🧨 fireworks 🎆 flashlight 🔦 floppy_disk 💾 fox_face 🦊 gear ⚙️ gem 💎 ghost 👻 gift 🎁 glasses 👓 globe_with_meridians 🌐 goal_net 🥅
green_apple 🍏 green_circle 🟢 green_heart 💚 grey_question ❔ grimacing 😬 grin 😁 grinning 😀 hammer 🔨 hammer_and_wrench 🛠️ handshake 🤝 hankey 💩 heart ❤️ heart_eyes 😍 heavy_check_mark ✔️ heavy_exclamation_mark ❗
heavy_minus_sign ➖ heavy_multiplication_x ✖️ heavy_plus_sign ➕ herb 🌿 hocho 🔪 hourglass ⌛ house 🏠 hugs 🤗 inbox_tray 📥 information_source ℹ️ iphone 📱 joy 😂 key 🔑 label 🏷️ ladybug 🐞
large_blue_circle 🔵 laughing 😆 ledger 📒 link 🔗 lipstick 💄 lock 🔒 loud_sound 🔊 loudspeaker 📢 mag 🔍 mag_right 🔎 mailbox 📫 mechanical_arm 🦾 medal_sports 🏅 mega 📣
memo 📝 microscope 🔬 money_with_wings 💸 monocle_face 🧐 moneybag 💰 mortar_board 🎓 muscle 💪 musical_note 🎵 mute 🔇 necktie 👔 new 🆕 newspaper 📰 nerd_face 🤓 no_entry ⛔
no_entry_sign 🚫 notebook 📓 octopus 🐙 ok 🆗 ok_hand 👌 open_file_folder 📂 orange_circle 🟠 orange_heart 🧡 outbox_tray 📤 package 📦 page_facing_up 📄 page_with_curl 📃 paperclip 📎 partying_face 🥳 passport_control 🛂 pencil 📝
pencil2 ✏️ penguin 🐧 phone ☎️ pill 💊 pizza 🍕 point_down 👇 point_left 👈 point_right 👉 point_up ☝️ poop 💩 pray 🙏 purple_circle 🟣 purple_heart 💜 pushpin 📌 question ❓ rabbit 🐰
racehorse 🐎 rage 😡 rainbow 🌈 raised_hands 🙌 recycle ♻️ red_circle 🔴 relaxed ☺️ repeat 🔁 rewind ⏪ robot 🤖 rocket 🚀 rofl 🤣 rose 🌹 rotating_light 🚨 round_pushpin 📍
running 🏃 safety_vest 🦺 satellite 📡 scissors ✂️ scream 😱 scroll 📜 see_no_evil 🙈 seedling 🌱 ship 🚢 shield 🛡️ shirt 👕 shrug 🤷 skull 💀 sleeping 😴 smile 😄
smiley 😃 smirk 😏 snail 🐌 snake 🐍 snowflake ❄️ sob 😭 sos 🆘 sparkles ✨ sparkling_heart 💖 speech_balloon 💬 stars 🌠 star ⭐ star2 🌟 stethoscope 🩺 stop_sign 🛑 stopwatch ⏱️
sunglasses 😎 sunny ☀️ sweat 😓 sweat_smile 😅 tada 🎉 taco 🌮 technologist 🧑‍💻 telephone ☎️ test_tube 🧪 thinking 🤔 thought_balloon 💭 thread 🧵 thumbsdown 👎 thumbsup 👍 timer_clock ⏲️ toolbox 🧰
tractor 🚜 triangular_flag_on_post 🚩 triangular_ruler 📐 trophy 🏆 truck 🚚 turtle 🐢 twisted_rightwards_arrows 🔀 umbrella ☔ unicorn 🦄 unlock 🔓 up 🆙 v ✌️ vertical_traffic_light 🚦 warning ⚠️ wastebasket 🗑️
watch ⌚ wave 👋 wheelchair ♿️ whale 🐳 white_check_mark ✅ white_circle ⚪ wink 😉 wrench 🔧 x ❌ yellow_circle 🟡 yellow_heart 💛 yum 😋 zap ⚡️ zipper_mouth_face 🤐 zzz 💤
`;
const pairs = NAMES.trim().split(/\s+/);
const EMOJI = new Map(pairs.flatMap((name, index) => {
    const emoji = pairs[index + 1];
    return index % 2 === 0 && emoji !== undefined ? [[name, emoji]] : [];
}));
const withEmoji = (value) => value.includes('://')
    ? value
    : value.replace(/:([a-z0-9_+-]{1,40}):/g, (whole, name) => EMOJI.get(name) ?? whole);

const targetHost = (target) => {
    const url = new URL(target);
    return url.protocol === 'mailto:' ? url.pathname : url.host;
};
const FILES = new Set('bat bmp c cfg conf cpp cs css csv cjs deb dll dmg dockerfile env exe gif go gradle gz h hpp html ini ipynb jar java jpeg jpg js json jsonc jsx kt less lock log lua mjs msi patch pdf php plist png proto rb rpm scss sql svg tgz toml ts tsx txt vue wasm webp whl xml xz yaml yml'.split(' '));
const FILES_OR_HOSTS = new Set(['md', 'py', 'rs', 'sh', 'zip']);
const WITH_SCHEME = /(?:https?:[/\\]+|\bwww\.)[^\s/?#\\<>()"',…]+/giu;
const NAME = String.raw `[\p{L}\p{M}\p{N}_-]{1,63}`;
const WHOLE = new RegExp(String.raw `^[^\p{L}\p{N}]*(?:[^\s@]{1,64}@)?((?:${NAME}[.\u3002]){1,20}(\p{L}[\p{L}\p{M}\p{N}-]{1,62}))(?::\d+)?(?:[^\p{L}\p{N}\s]\S*)?$`, 'u');
const hostOf = (authority) => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.parsedUrl)(`https://${authority}`)?.host ?? '';
const claims = (label, target) => {
    const urls = [...label.matchAll(WITH_SCHEME)].map(([url]) => url.replace(/^https?:[/\\]+/i, ''));
    if (urls.length > 0)
        return urls.map(authority => (authority.includes('@') ? '' : hostOf(authority)));
    const [, host, ending] = WHOLE.exec(label) ?? [];
    if (host === undefined || ending === undefined || FILES.has(ending.toLowerCase()))
        return [];
    const isFile = FILES_OR_HOSTS.has(ending.toLowerCase()) && new URL(target).pathname.endsWith(`/${host}`);
    return isFile ? [] : [hostOf(host)];
};
const bare = (host) => host.replace(/^www\./, '');
const isForged = (label, target) => {
    const host = bare(targetHost(target).replace(/^.*@/, ''));
    return claims(label.normalize('NFKC').trim(), target).some(claim => bare(claim) !== host);
};

const NEVER = new Set(['everyone', 'here', 'channel']);
const NO_WORD_BEFORE = String.raw `(?<![\p{L}\p{N}_@/.+&#<-])`;
const NO_WORD_AFTER = String.raw `(?![\p{L}\p{Nd}_-])`;
const REPO = String.raw `[a-z0-9][a-z0-9-]{0,38}/[\w.-]{1,100}`;
const REFERENCE = new RegExp(NO_WORD_BEFORE +
    '(?:' +
    [
        String.raw `@(?<user>[a-z0-9][a-z0-9-]{0,38}(?:_[a-z0-9]{1,20})?)(?<bot>\[bot\])?(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
        String.raw `(?<repo>${REPO})?#(?<number>\d{1,9})${NO_WORD_AFTER}`,
        String.raw `(?<home>${REPO})@(?<revision>[0-9a-f]{40})${NO_WORD_AFTER}`,
        String.raw `GH-(?<gh>\d{1,9})${NO_WORD_AFTER}`,
        String.raw `(?<sha>[0-9a-f]{40})${NO_WORD_AFTER}`,
        String.raw `(?<www>www(?:\.[\p{L}\p{N}_-]{1,63}){2,9}(?::\d{1,5})?(?:[/?#][^\s<]{0,2000})?)`,
        String.raw `(?<mail>[a-z0-9][\w.+-]{0,63}@(?:[a-z0-9_-]{1,63}\.){1,8}[a-z0-9-]{0,62}[a-z0-9])(?![\w@-]|:[\w~/])`,
    ].join('|') +
    ')', 'giu');
const userUrl = ({ user = '', bot }, server) => NEVER.has(user.toLowerCase()) ? undefined : `${server}/${bot === undefined ? '' : 'apps/'}${user}`;
const under = (base, path) => base === undefined ? undefined : `${base}/${path}`;
const short = (sha) => sha.slice(0, 7);
const autolink = ({ www, mail }) => {
    if (mail !== undefined)
        return { url: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeTarget)(`mailto:${mail}`) };
    if (www === undefined)
        return undefined;
    const label = www.slice(0, (0,_url_end_js__WEBPACK_IMPORTED_MODULE_8__/* .urlEnd */ .Z)(www));
    return { label, url: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(`http://${label}`) };
};
const reference = (groups, { repoUrl, serverUrl }) => {
    const { user, sha, home, revision = '', repo, number, gh = '' } = groups;
    if (user !== undefined)
        return { url: serverUrl === undefined ? undefined : userUrl(groups, serverUrl) };
    if (sha !== undefined)
        return { label: short(sha), url: under(repoUrl, `commit/${sha}`) };
    if (home !== undefined)
        return {
            label: `${home}@${short(revision)}`,
            url: under(serverUrl, `${home}/commit/${revision}`),
        };
    const base = repo === undefined ? repoUrl : under(serverUrl, repo);
    return { url: under(base, `issues/${number ?? gh}`) };
};
const linkReferences = (value, context) => {
    const nodes = [];
    let from = 0;
    for (const match of value.matchAll(REFERENCE)) {
        const groups = match.groups ?? {};
        const found = autolink(groups) ?? reference(groups, context);
        if (found.url === undefined)
            continue;
        if (match.index > from)
            nodes.push((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value.slice(from, match.index)));
        nodes.push((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(found.label ?? match[0], found.url));
        from = match.index + (groups['www'] === undefined ? match[0] : (found.label ?? '')).length;
    }
    if (from < value.length)
        nodes.push((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value.slice(from)));
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
const shortLabel = (url, context) => {
    const { origin, pathname, search, hash } = new URL(url);
    const [, repo, path] = /^(\/[\w.-]+\/[\w.-]+)(\/.*)$/.exec(pathname) ?? [];
    const server = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.parsedUrl)(context.serverUrl ?? 'https://github.com')?.origin;
    if (repo === undefined || path === undefined || search !== '' || origin !== server)
        return undefined;
    const isOurs = `${origin}${repo}`.toLowerCase() === context.repoUrl?.toLowerCase();
    return shortPath(isOurs ? '' : repo.slice(1), path, hash);
};

const MAX_DEPTH = 16;
const linked = (of, target, context) => {
    const url = target === undefined ? undefined : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeTarget)(target.href);
    if (url === undefined)
        return of;
    const label = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(of).trim();
    if (label === '')
        return of;
    const short = target?.bare === true ? shortLabel(url, context) : undefined;
    if (short !== undefined)
        return [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(short, url)];
    if (isForged(label, url))
        return [...of, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' ('), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.link)(targetHost(url), url), (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(')')];
    return [{ kind: 'link', url, of }];
};
const wrapped = ({ kind, target }, of, context) => {
    if (kind === 'link')
        return linked(of, target, context);
    if ((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(of).trim() === '')
        return of;
    return kind === 'code' ? [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.code)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(of))] : [{ kind, of }];
};
const tidied = (nodes, context) => nodes.flatMap(node => {
    if (node.kind !== 'text')
        return [node];
    const value = withEmoji((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(node.text));
    if (value === '')
        return [];
    return context === undefined ? [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value)] : linkReferences(value, context);
});
const inlineWriter = (context) => {
    const root = [];
    const frames = [];
    let links = 0;
    const top = () => frames.at(-1)?.of ?? root;
    const add = (node) => {
        const of = top();
        const last = of.at(-1);
        if (node.kind === 'text' && last?.kind === 'text')
            of[of.length - 1] = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(last.text + node.text);
        else
            of.push(node);
    };
    const closeLast = () => {
        const frame = frames.pop();
        if (frame === undefined)
            return;
        const of = tidied(frame.of, links > 0 ? undefined : context);
        if (frame.kind === 'link')
            links -= 1;
        for (const node of wrapped(frame, of, context))
            add(node);
    };
    const lineBreak = () => add(links > 0 ? (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(' ') : { kind: 'break' });
    return {
        text: value => add((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(value)),
        code: value => {
            const cleaned = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(value);
            if (cleaned !== '')
                add((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.code)(cleaned));
        },
        insert: nodes => (links > 0 ? add((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(nodes))) : nodes.forEach(add)),
        lineBreak,
        newLine: () => {
            if (top().length > 0 && top().at(-1)?.kind !== 'break')
                lineBreak();
        },
        open: (key, kind, target) => {
            if (frames.length >= MAX_DEPTH || (kind === 'link' && links > 0))
                return;
            if (kind === 'link')
                links += 1;
            frames.push({ key, kind, of: [], ...(target && { target }) });
        },
        close: key => {
            const index = frames.findLastIndex(frame => frame.key === key);
            while (index >= 0 && frames.length > index)
                closeLast();
        },
        isInLink: () => links > 0,
        end: () => {
            while (frames.length > 0)
                closeLast();
            return (0,_trim_js__WEBPACK_IMPORTED_MODULE_2__/* .trimmed */ .d)(tidied(root, context));
        },
    };
};

const MARKS = new Map([
    ['strong', 'strong'],
    ['em', 'emphasis'],
    ['s', 'strike'],
    ['link', 'link'],
]);
const attribute = (token, name) => String(token.attrGet(name) ?? '');
const inPlace = (values, as, source) => values === undefined ? source : values[as](source);
const altOf = (token) => (token.children ?? [])
    .filter(child => child.type !== 'html_inline')
    .map(child => (child.type === 'softbreak' ? ' ' : child.content))
    .join('');
const writeText = (writer, source, { values }) => {
    for (const piece of values?.pieces(source) ?? [source]) {
        if (typeof piece === 'string')
            writer.text(piece);
        else if (piece.kind === 'blocks')
            writer.insert(inlinesOf(piece.of));
        else {
            const { label, url } = piece.kind === 'link' ? piece : { label: piece.text, url: (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(piece.text) };
            if (url !== undefined)
                writer.open('value', 'link', { href: url, bare: label === url });
            writer.text(label);
            if (url !== undefined)
                writer.close('value');
        }
    }
};
const inlinesOf = (blocks) => blocks.flatMap((block, index) => [
    ...(index > 0 ? [{ kind: 'break' }] : []),
    ...(block.kind === 'paragraph' ? block.of : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)([block]))]),
]);
const writeImage = (writer, alt, source) => {
    const label = alt.trim() === '' ? 'image' : alt;
    const url = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(source);
    if (url === undefined || writer.isInLink()) {
        writer.text(label);
        return;
    }
    writer.open('image', 'link', { href: url, bare: false });
    writer.text(label);
    writer.close('image');
};
const writeTag = (writer, tag, { values }) => {
    const address = (name) => inPlace(values, 'address', tag.attribute(name) ?? '');
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
        writeImage(writer, inPlace(values, 'plain', tag.attribute('alt') ?? ''), address('src'));
    else if (tag.name === 'td' || tag.name === 'th')
        writer.text(' ');
    else if (BLOCKS.has(tag.name))
        writer.newLine();
};
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
            href: inPlace(values, 'address', attribute(token, 'href')),
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
            writer.code(inPlace(values, 'plain', token.content));
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
            writeImage(writer, inPlace(values, 'plain', altOf(token)), inPlace(values, 'address', attribute(token, 'src')));
            return;
        default:
            writeMark(writer, token, context);
    }
};
const readInlines = (tokens, context, inherited) => {
    const writer = inlineWriter(context);
    let hidden = inherited;
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
    return { nodes: writer.end(), hidden };
};

const pre$1 = (tokens, { values }) => {
    const texts = tokens.filter(token => token.type === 'text').map(token => token.content);
    const value = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(inPlace(values, 'plain', texts.join('')))
        .replace(/^\n/, '')
        .trimEnd();
    return value === '' ? [] : [{ kind: 'pre', text: value }];
};
const shaped = (name, of) => {
    if (name === 'li')
        return { kind: 'list', items: [{ of: [{ kind: 'paragraph', of }] }] };
    const level = /^h([1-6])$/.exec(name)?.[1];
    return level === undefined ? { kind: 'paragraph', of } : { kind: 'heading', level: Number(level), of };
};
const joined = (blocks) => {
    const out = [];
    for (const block of blocks) {
        const last = out.at(-1);
        if (block.kind === 'list' && last?.kind === 'list') {
            out[out.length - 1] = { ...last, items: [...last.items, ...block.items] };
        }
        else
            out.push(block);
    }
    return out;
};
const readHtml = (source, context) => {
    const blocks = [];
    let hidden;
    let name = '';
    let tokens = [];
    const flush = (next) => {
        if (name === 'pre' && hidden === undefined)
            blocks.push(...pre$1(tokens, context));
        else {
            const result = readInlines(tokens, context, hidden);
            ({ hidden } = result);
            if (result.nodes.length > 0)
                blocks.push(shaped(name, result.nodes));
        }
        name = next;
        tokens = [];
    };
    for (const token of parseHtml(source)) {
        const tag = token.type === 'html_inline' ? readTag(token.content) : undefined;
        if (tag === undefined || !BLOCKS.has(tag.name))
            tokens.push(token);
        else
            flush(tag.closes ? '' : tag.name);
        if (tag?.name === 'hr')
            blocks.push({ kind: 'rule' });
    }
    flush('');
    return { blocks: joined(blocks), hidden };
};

const MAX_PADDED = 30;
const widthOf = (cell) => Array.from(cell).length;
const alignedTable = (rows, right) => {
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
const tableLinks = (rows) => {
    const items = new Map();
    for (const [index, row] of rows.entries()) {
        const name = index === 0 ? '' : (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(row[0] ?? []);
        for (const link of (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.linksIn)(row.flat())) {
            if (items.has(link.url) || (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain)(link.of).startsWith('@'))
                continue;
            const before = name === '' || (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.linksIn)(row[0] ?? []).includes(link) ? [] : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(`${name}: `)];
            items.set(link.url, { of: [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...before, link)] });
        }
    }
    return items.size === 0 ? [] : [{ kind: 'list', items: [...items.values()] }];
};

const tokenReader = (tokens) => {
    const lastEnds = new Map();
    let at = 0;
    let hidden;
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
        leaveOpen: end => {
            hidden = end !== undefined && lastEnd(end) >= at ? end : undefined;
        },
    };
};

const LANGUAGE = /^[\w+#.-]{1,30}/;
const pre = (token, { values }) => {
    const value = (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(inPlace(values, 'plain', token.content)).trimEnd();
    const language = LANGUAGE.exec(inPlace(values, 'plain', token.info).trim())?.[0];
    return value === '' ? [] : [{ kind: 'pre', text: value, ...(language === undefined ? {} : { language }) }];
};
const inlines = (reader, context) => {
    const token = reader.next();
    const source = token && reader.visible(token);
    if (token === undefined || source === undefined || source === '')
        return [];
    const children = source === token.content ? (token.children ?? []) : parseInlines(source);
    const result = readInlines(children, context);
    reader.leaveOpen(result.hidden);
    return result.nodes;
};
const wholeValue = (token, { values }) => {
    const [piece, ...others] = values?.pieces(token?.content.trim() ?? '') ?? [];
    return typeof piece === 'object' && piece.kind === 'blocks' && others.length === 0 ? piece.of : undefined;
};
const beginsWithValue = (reader, { values }) => typeof values?.pieces(reader.peek(1)?.content ?? '')[0] === 'object';
const html = (token, reader, context) => {
    const source = reader.visible(token);
    if (source === undefined)
        return [];
    const result = readHtml(source, context);
    reader.leaveOpen(result.hidden);
    return result.blocks;
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
    const texts = rows.map(row => row.map(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.plain));
    const isEmpty = texts.every(row => row.every(cell => cell === ''));
    return isEmpty ? [] : [{ kind: 'pre', text: alignedTable(texts, right) }, ...tableLinks(rows)];
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
const blocksOf = (token, reader, context) => {
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
        case 'html_block':
            return html(token, reader, context);
        case 'table_open':
            return table(reader, context);
        default:
            return [];
    }
};
const blocksUntil = (closing, reader, context) => {
    const blocks = [];
    for (let token = reader.next(); token !== undefined && token.type !== closing; token = reader.next()) {
        for (const block of blocksOf(token, reader, context))
            blocks.push(block);
    }
    return blocks;
};
const readBlocks = (tokens, context) => blocksUntil('', tokenReader(tokens), context);

const MAX_SOURCE = 24_000;
const MAX_ROWS = 2_500;
const ROW = /^.*\|.*$/gm;
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
const lines = (part) => part
    .split('\n')
    .map(line => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.fragment)(line).trim())
    .filter(line => line !== '')
    .flatMap((line, index) => [
    ...(index > 0 ? [{ kind: 'break' }] : []),
    (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(line),
]);
const plainParagraphs = (source) => withoutComments(source)
    .split(/\n[ \t]*\n/)
    .map(lines)
    .filter(of => of.length > 0)
    .map(of => (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...of));
const footnotes = (notes, context) => {
    const of = notes.flatMap((tokens, index) => [
        ...(index > 0 ? [{ kind: 'break' }] : []),
        ...readInlines(tokens, context).nodes,
    ]);
    return of.length === 0 ? [] : [(0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)(...of)];
};
const parsed = (source, context) => {
    try {
        const { tokens, notes } = parseBlocks(source);
        if (tokens.some(token => token.level >= MAX_LEVEL))
            return plainParagraphs(source);
        return [...readBlocks(tokens, context), ...footnotes(notes, context)];
    }
    catch {
        return plainParagraphs(source);
    }
};
const unreadSource = (source, values) => {
    const rest = source.slice(cutSource(source).length);
    return (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(values?.plain(rest) ?? rest).trim() || undefined;
};
const readMarkdown = (source, context) => {
    const kept = cutSource(source);
    const blocks = parsed((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(kept), context);
    return kept.length < source.length ? [...blocks, (0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.paragraph)((0,_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.text)(_watch_cjs__WEBPACK_IMPORTED_MODULE_0__.MARK))] : blocks;
};




/***/ }),

/***/ 7544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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




/***/ }),

/***/ 4919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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




/***/ })

};
;