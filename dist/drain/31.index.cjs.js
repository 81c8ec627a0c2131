"use strict";
exports.id = 31;
exports.ids = [31];
exports.modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
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
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
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
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
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
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkKeys),
/* harmony export */   g: () => (/* binding */ inAddress)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);



const KEYS = {
    slack: [
        ...[
            'text',
            'blocks',
            'channel',
            'thread_ts',
            'reply_broadcast',
            'unfurl_links',
            'unfurl_media',
            'link_names',
        ],
        ...['mrkdwn', 'metadata', 'icon_emoji', 'icon_url'],
    ],
    discord: [
        ...[
            'content',
            'embeds',
            'components',
            'poll',
            'allowed_mentions',
            'avatar_url',
            'tts',
            'flags',
            'thread_name',
        ],
        'applied_tags',
    ],
};
const TITLES = { slack: 'Slack', discord: 'Discord' };
const checkKeys = ({ input, body, at }, id) => {
    const other = id === 'slack' ? 'discord' : 'slack';
    const foreign = KEYS[other].find(key => key in body);
    if (foreign === undefined)
        return;
    const problem = `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
};

const inAddress = (value, before) => {
    if (before.trim() === '')
        return value;
    const inHost = /^\s*[a-z][a-z\d+.-]*:\/*[^/?#]*$/i.test(before);
    return value
        .toWellFormed()
        .replace(inHost ? /[^\w.-]/gu : /[^\w.~/%:@!$*,;+-]/gu, unit => encodeURIComponent(unit));
};




/***/ }),

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9704);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6251);
/* harmony import */ var _own_fill_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5577);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9818);
/* harmony import */ var _own_limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3272);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7030);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1916);















const strict = { strict: true };
const typed = (required, optional = {}) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ type: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8, ...required }, optional, strict);
const link = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'http', 'https');
const target = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'http', 'https', 'mailto', 'slack');
const plainText = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ plain_text: typed({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(max) }, { emoji: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }) }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('plain_text'));
const anyText = (max) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({
    plain_text: typed({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(max) }, { emoji: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }),
    mrkdwn: typed({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(max) }, { verbatim: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }),
}, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('plain_text', 'mrkdwn'));
const slackFile = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, { id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }, strict), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('id', 'url'));
const imageSource = { image_url: link, slack_file: slackFile };
const hasSource = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('image_url', 'slack_file');
const image = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(typed({ alt_text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.altText) }, imageSource), hasSource);
const style$1 = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('primary', 'danger');
const confirm = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ title: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.confirmTitle), text: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.confirmText) }, { confirm: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.confirmButton), deny: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.confirmButton), style: style$1 }, strict);
const action = { action_id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.id) };
const label = { accessibility_label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button) };
const value = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.buttonValue);
const button = typed({ text: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button) }, { ...action, ...label, url: target, value, style: style$1, confirm });
const option = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ text: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button), value: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.optionValue) }, { description: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button), url: target }, strict);
const options = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(option, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.options, 1);
const groups = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ label: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button), options }, {}, strict), _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.options, 1);
const menu = { ...action, confirm, focus_on_load: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt, placeholder: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.placeholder) };
const several = { ...menu, max_selected_items: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(1) };
const responding = { response_url_enabled: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt };
const conversations = { default_to_current_conversation: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt, filter: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 };
const query = { min_query_length: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0) };
const picked = (optional) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(typed({}, optional), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('options', 'option_groups'));
const fixed = { options, option_groups: groups };
const boxes = typed({ options: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(option, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.choices, 1) }, { ...menu, initial_options: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8, initial_option: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 });
const time$1 = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^\d\d:\d\d$/, 'a time such as 18:30');
const date = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^\d{4}-\d\d-\d\d$/, 'a date such as 2026-12-31');
const INTERACTIVE = {
    checkboxes: boxes,
    radio_buttons: boxes,
    datepicker: typed({}, { ...menu, initial_date: date }),
    timepicker: typed({}, { ...menu, initial_time: time$1, timezone: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    datetimepicker: typed({}, { ...menu, initial_date_time: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0) }),
    static_select: picked({ ...menu, ...fixed, initial_option: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }),
    multi_static_select: picked({ ...several, ...fixed, initial_options: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }),
    users_select: typed({}, { ...menu, initial_user: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    multi_users_select: typed({}, { ...several, initial_users: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()) }),
    channels_select: typed({}, { ...menu, ...responding, initial_channel: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    multi_channels_select: typed({}, { ...several, initial_channels: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()) }),
    conversations_select: typed({}, { ...menu, ...responding, ...conversations, initial_conversation: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    multi_conversations_select: typed({}, { ...several, ...conversations, initial_conversations: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()) }),
    external_select: typed({}, { ...menu, ...query, initial_option: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }),
    multi_external_select: typed({}, { ...several, ...query, initial_options: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }),
};
const CLICKED = {
    button,
    overflow: typed({ options: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(option, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.overflow, 1) }, { ...action, confirm }),
    workflow_button: typed({ text: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button), workflow: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }, { ...action, ...label, style: style$1 }),
};
const anyOf = (checks) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(checks, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)(...Object.keys(checks)));
const actionsElement = anyOf({ ...CLICKED, ...INTERACTIVE, rich_text_input: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 });
const accessory = anyOf({ ...CLICKED, ...INTERACTIVE, image });
const contextElement = anyOf({ image, plain_text: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.object), mrkdwn: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.object) });
const feedback = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ text: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button), value }, label, strict);
const contextAction = anyOf({
    feedback_buttons: typed({ positive_button: feedback, negative_button: feedback }, action),
    icon_button: typed({ icon: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), text: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.button) }, { ...action, ...label, value, confirm, visible_to_user_ids: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)()) }),
});
const inputElement = (found, at) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(Object.fromEntries([...Object.keys(INTERACTIVE), ...INPUTS].map(type => [type, _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8])), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)(...INPUTS))(found, at);
const INPUTS = [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'rich_text_input',
];

const STYLES = ['bold', 'italic', 'strike', 'underline', 'code', 'highlight', 'client_highlight', 'unlink'];
const style = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, Object.fromEntries(STYLES.map(name => [name, _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt])), strict);
const leaf = (required, optional = {}) => typed(required, { style, ...optional });
const id = (form, example) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(form, `an ID such as ${example}`);
const anyLength$1 = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(Infinity, { mayBeEmpty: true });
const LEAVES = {
    text: leaf({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    link: leaf({ url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'http', 'https', 'mailto') }, { text: anyLength$1, unsafe: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }),
    user: leaf({ user_id: id(/^[UW][A-Z0-9]+$/, 'U0123ABCD') }),
    usergroup: leaf({ usergroup_id: id(/^S[A-Z0-9]+$/, 'S0123ABCD') }),
    channel: leaf({ channel_id: id(/^[CG][A-Z0-9]+$/, 'C0123ABCD') }),
    team: leaf({ team_id: id(/^T[A-Z0-9]+$/, 'T0123ABCD') }),
    broadcast: leaf({ range: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('here', 'channel', 'everyone') }),
    emoji: leaf({ name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }, { skin_tone: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(1, 6), unicode: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    color: leaf({ value: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^#?[0-9a-f]{6}$/i, 'a colour such as #1a7f37') }),
    date: leaf({ timestamp: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0), format: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }, { url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'http', 'https'), fallback: anyLength$1 }),
};
const leaves = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(LEAVES, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)(...Object.keys(LEAVES))));
const border = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0, 1);
const section = typed({ elements: leaves });
const item = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ rich_text_section: section }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('rich_text_section'));
const PARTS = {
    rich_text_section: section,
    rich_text_list: typed({ style: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('bullet', 'ordered'), elements: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(item, Infinity, 1) }, { indent: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.listIndent), offset: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0), border }),
    rich_text_preformatted: typed({ elements: leaves }, { border, language: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }),
    rich_text_quote: typed({ elements: leaves }, { border }),
};
const richTextParts = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(PARTS, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)(...Object.keys(PARTS))), Infinity, 1);

const block = (required, optional = {}) => typed(required, { block_id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.id), ...optional });
const cannotBeSent = (_value, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'Slack takes no such block in a message');
const richText = block({ elements: richTextParts });
const richTextObject = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ rich_text: richText }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('rich_text'));
const rawText = typed({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai }, { text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() });
const CELLS = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(CELLS, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)(...Object.keys(CELLS)));
const rows = (max, min) => (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(cell, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.tableCells, 1), max, min);
const column = (value, at) => value === null
    ? []
    : (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, { align: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('left', 'center', 'right'), is_wrapped: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }, strict)(value, at);
const cardText = (max) => anyText(max);
const card = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(block({}, {
    hero_image: image,
    icon: image,
    slack_icon: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8,
    title: cardText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cardTitle),
    subtitle: cardText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cardTitle),
    body: cardText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cardBody),
    subtext: cardText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cardBody),
    actions: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ button }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('button')), _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cardActions, 1),
}), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('hero_image', 'title', 'actions', 'body'));
const task = {
    status: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('pending', 'in_progress', 'complete', 'error'),
    details: richTextObject,
    output: richTextObject,
    sources: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8),
};
const taskCard = block({ task_id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), title: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)() }, task);
const chartLabel = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartLabel);
const point = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ label: chartLabel, value: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .number */ .ai }, {}, strict);
const series = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ name: chartLabel, data: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(point, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartPoints, 1) }, {}, strict);
const axis = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ categories: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(chartLabel, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartPoints) }, { x_label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartAxis), y_label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartAxis) }, strict);
const lines$1 = typed({ series: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(series, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartSeries, 1), axis_config: axis });
const chart = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ line: lines$1, bar: lines$1, area: lines$1, pie: typed({ segments: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(point, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartSeries, 1) }) }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('line', 'bar', 'area', 'pie'));
const secure = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'https');
const child = (value, at) => anyBlock(value, at);
const BLOCKS = {
    section: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(block({}, { text: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.object), fields: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.field), _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.fields, 1), accessory, expand: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('text', 'fields')),
    header: block({ text: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.header) }, { level: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(1, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.headerLevels) }),
    divider: block({}),
    context: block({ elements: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(contextElement, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.contextElements, 1) }),
    context_actions: block({ elements: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(contextAction, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.contextActions, 1) }),
    actions: block({ elements: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(actionsElement, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.actionsElements, 1) }),
    image: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(block({ alt_text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.altText) }, { ...imageSource, title: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.title) }), hasSource),
    rich_text: richText,
    markdown: block({ text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.markdown) }),
    table: block({ rows: rows(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.tableRows, 1) }, { column_settings: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(column, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.tableCells) }),
    data_table: block({ caption: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), rows: rows(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.dataRows, 2) }, { page_size: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(1, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.pageSize), row_header_column_index: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.tableCells - 1) }),
    data_visualization: block({ title: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.chartTitle), chart }),
    card,
    carousel: block({ elements: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)({ card }, (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .noOther */ .wl)('card')), _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.cards, 1) }),
    container: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(block({ child_blocks: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(child, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.containerBlocks, 1) }, {
        title: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.containerTitle),
        icon: image,
        width: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('narrow', 'standard', 'wide', 'full'),
        is_collapsible: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        default_collapsed: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        has_header_divider: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    }), (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('title', 'rich_text_title')),
    layout: block({ label: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.layoutLabel), rows: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.layoutRows, 1) }, { is_label_visible: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt, grid_lines: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('none', 'rows', 'outer'), fallback: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(child) }),
    task_card: taskCard,
    plan: block({ title: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8 }, { tasks: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8) }),
    video: block({ alt_text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(), title: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.videoTitle), thumbnail_url: link, video_url: secure }, {
        title_url: secure,
        author_name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.videoAuthor),
        provider_name: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(),
        provider_icon_url: link,
        description: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.videoTitle),
    }),
    input: block({ label: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.title), element: inputElement }, { hint: plainText(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.title), optional: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt, dispatch_action: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }),
    alert: cannotBeSent,
    file: cannotBeSent,
};
const otherBlock = (type, at) => {
    const problem = `"${String(type)}" is ${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)(String(type), Object.keys(BLOCKS), 'as a block')}`;
    return ((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .isMisspelt */ .yT)(problem) ? _say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm : _say_js__WEBPACK_IMPORTED_MODULE_1__/* .odd */ .ST)(at, problem);
};
const anyBlock = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .variant */ .Ox)(BLOCKS, otherBlock);
const SINGLE = new Set(['table', 'data_table']);
const together = (value, at) => {
    const objects = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.objectsIn)(value);
    const markdown = objects.filter(({ type }) => type === 'markdown');
    const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
    const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
    const again = ids.find((id, index) => ids.indexOf(id) !== index);
    const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
    return [
        ...(written > _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.markdown
            ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(written, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.markdown, 'characters')} of markdown`)
            : []),
        ...(again === undefined ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, `block_id "${again}" stands twice`)),
        ...(tables > 1 ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(tables, 1, 'tables')) : []),
    ];
};
const blocks = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(anyBlock, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.blocks, 1), together);
const lengthOf = (value) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.objectsIn)(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);
const uncommon = (value, at) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(value).flatMap((found, index) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.isFields)(found) && !COMMON.has(found['type']) ? [`${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f_)(at, index)} (${String(found['type'])})`] : []);
const COMMON = new Set([
    'section',
    'header',
    'divider',
    'context',
    'actions',
    'image',
    'rich_text',
]);

const anyLength = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(Infinity, { mayBeEmpty: true });
const color = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^(?:good|warning|danger|#[0-9a-f]{6})$/i, "a colour such as '#1a7f37'");
const ts = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^\d+\.\d+$/, 'the ts of a message, such as 1700000000.123456');
const withBlocks = (value, at) => [
    ...Object.keys(value)
        .filter(key => !_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.BESIDE_BLOCKS.has(key))
        .flatMap(key => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, key), 'may not stand beside blocks')),
    ...(0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({ blocks }, OLDER$1)(value, at),
];
const time = (value, at) => typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value))
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'not a time in seconds');
const field = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, { title: anyLength, value: anyLength, short: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt }, strict);
const OLDER$1 = {
    fallback: anyLength,
    color,
    pretext: anyLength,
    author_name: anyLength,
    author_subname: anyLength,
    author_link: link,
    author_icon: link,
    title: anyLength,
    title_link: link,
    text: anyLength,
    fields: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(field),
    image_url: link,
    thumb_url: link,
    footer: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.attachmentFooter, { mayBeEmpty: true }),
    footer_icon: link,
    ts: time,
    mrkdwn_in: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('pretext', 'text', 'fields', 'fallback')),
    actions: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8),
    callback_id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(),
    attachment_type: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(),
    id: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .whole */ .WQ)(0),
};
const older = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, OLDER$1, strict);
const attachment = (value, at) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.isFields)(value) && value['blocks'] !== undefined ? withBlocks(value, at) : older(value, at);
const tooLong = (value, at) => {
    const { length } = String(value);
    const problem = `${(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(length, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.advisedText, 'characters')} that Slack advises; it may show it in parts`;
    return length > _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.advisedText ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .odd */ .ST)(at, problem) : [];
};
const elsewhere = (mend) => (_value, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, mend);
const message = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .shape */ .cW)({}, {
    text: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)((0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.text, { mayBeEmpty: true }), tooLong),
    blocks,
    attachments: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(attachment, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.attachments),
    thread_ts: ts,
    reply_broadcast: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    unfurl_links: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    unfurl_media: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    link_names: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8,
    mrkdwn: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
    parse: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)('none', 'full'),
    metadata: _checks_js__WEBPACK_IMPORTED_MODULE_4__/* .anything */ .D8,
    username: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(),
    icon_emoji: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .pattern */ .T1)(/^:[^:\s]+(?:::[^:\s]+)?:$/, 'an emoji such as :rocket:'),
    icon_url: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .address */ .hl)(_own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.url, 'http', 'https'),
    channel: (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(),
    token: elsewhere('a token does not belong into a message; give it to the input slack-token'),
    ts: elsewhere('a message to edit is named by the input message-id'),
}, { where: 'to Slack' });
const isSaid = (value) => Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value.trim() !== '';
const says = (value, at) => {
    const { text: said, blocks: shown, attachments } = value;
    if (![said, shown, attachments].some(isSaid))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)(at, 'no text, blocks or attachments to show');
    return !isSaid(said) && isSaid(shown)
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .odd */ .ST)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'text'), 'missing, so a notification has nothing to say')
        : [];
};
const fits = (value, at) => {
    const { blocks: shown, attachments } = value;
    const length = lengthOf([shown, ...(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(attachments).map(one => one['blocks'])]);
    return length > _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.allBlocks
        ? (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'blocks'), (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .tooMany */ .Ot)(length, _own_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .OWN */ .Z.allBlocks, 'characters in all'))
        : [];
};
const ownMessage = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .all */ .Q7)(message, says, fits);

const ADDRESS = /(?:^|_)(?:url|link|icon)$/;
const FIXED = new Set([
    'type',
    'user_id',
    'usergroup_id',
    'channel_id',
    'team_id',
    'range',
    'link_names',
    'parse',
]);
const OLDER = new Set(['title', 'author_name', 'author_subname', 'footer', 'fallback']);
const MRKDWN = new Set(['text', 'pretext', 'value']);
const writerOf = (input, body) => (pieces, spot) => {
    if (FIXED.has(spot.key))
        throw new _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(input, `a template in ${spot.key} could choose whom to mention`, 'write it out');
    const names = body['link_names'] !== undefined || body['parse'] === 'full';
    const joined = (write) => (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .appended */ .YP)(pieces, (value, before) => before + write(value));
    if (ADDRESS.test(spot.key))
        return (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .appended */ .YP)(pieces, (value, before) => before + (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inAddress */ .g)((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(value), before));
    const safe = (text) => {
        const clean = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.unmentioned)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.manyLines)(text));
        return names ? clean.replace(/@(?=\w)/g, `@${_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.JOINER}`) : clean;
    };
    switch (dialectOf(spot)) {
        case 'mrkdwn':
            return (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .appended */ .YP)(pieces, (value, before, after) => withMrkdwn(value, before, after, safe));
        case 'markdown':
            return joined(value => inMarkdown(value, safe));
        case 'entities':
            return joined(value => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.escapeEntities)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value)))));
        case 'plain':
            return joined(value => safe((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value)));
    }
};
const dialectOf = ({ key, holder }) => {
    const { type } = holder;
    if (type === 'mrkdwn')
        return 'mrkdwn';
    if (type === 'markdown')
        return 'markdown';
    if (type !== undefined)
        return 'plain';
    if (MRKDWN.has(key))
        return 'mrkdwn';
    return OLDER.has(key) ? 'entities' : 'plain';
};
const lines = (text, before, after) => /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(after) ? text : (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(text);
const literalLines = (text) => text.split('\n').map(_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.literal).join('\n');
const withMrkdwn = (value, before, after, safe) => {
    const open = before.lastIndexOf('<');
    if (open <= before.lastIndexOf('>'))
        return before + inMrkdwn(value, before, after, safe);
    const inside = inBrackets(value, before.slice(open + 1), safe);
    if (inside !== undefined)
        return before + inside;
    return `${before.slice(0, open)}&lt;${before.slice(open + 1)}${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.literal)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe((0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value))))}`;
};
const inMrkdwn = (value, before, after, safe) => {
    switch (value.kind) {
        case 'text':
            return literalLines(lines(safe(value.text), before, after));
        case 'link':
            return linked(value.label, value.url, safe);
        case 'blocks':
            return (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.printBlocks)(value.of);
    }
};
const linked = (label, url, safe) => {
    const target = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(url);
    if (target === undefined || label === url || (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(label) === '')
        return target === undefined ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.literal)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe(label))) : `<${target}>`;
    return `<${target}|${inLabel(label, safe)}>`;
};
const inLabel = (text, safe) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.literal)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe(text)).replace(/https?:\/\//gi, ''));
const inBrackets = (value, inner, safe) => {
    const text = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(value.kind === 'link' && inner === '' ? value.url : (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(value));
    if (inner.includes('|'))
        return inLabel(text, safe);
    if (inner === '')
        return (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.safeTarget)(text);
    if (/^(?:https?:|mailto:)/i.test(inner))
        return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .inAddress */ .g)(text, inner);
    return inner.startsWith('!date^') ? text.replace(/[^\w {}:.,+-]/g, '') : undefined;
};
const inMarkdown = (value, safe) => {
    if (value.kind === 'blocks')
        return escapeMarkdown(safe((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(value.of)));
    if (value.kind === 'text')
        return escapeMarkdown((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe(value.text)));
    const target = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.safeLink)(value.url)?.replace(/[()\\]/g, mark => `%${mark.charCodeAt(0).toString(16)}`);
    const words = escapeMarkdown((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(safe(value.label)));
    return target === undefined ? words : `[${words}](${target})`;
};
const escapeMarkdown = (text) => text.replace(/[!-/:-@[-`{-~]/g, String.raw `\$&`);

const MEND = 'write it as https://docs.slack.dev/reference/block-kit says';
const adopt = (given, envelope) => {
    (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .checkKeys */ .L)(given, 'slack');
    const own = { ...given, body: (0,_own_fill_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)(given, writerOf(given.input, given.body)) };
    const findings = ownMessage(own.body, own.at);
    const faults = (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .faultsLine */ .kC)(findings);
    if (faults !== '')
        throw new _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.UserError(own.input, faults, MEND);
    return {
        body: { ...sender(envelope, own.body), ...own.body },
        cuts: [],
        notes: [...own.notes, ...(0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .oddities */ .Ew)(findings).map(line => `${own.input}: ${line}`)],
        mend: mendOf(own),
    };
};
const sender = (envelope, body) => {
    const { icon_emoji: emoji, icon_url: url, ...rest } = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.envelopeFields)(envelope);
    const hasIcon = 'icon_emoji' in body || 'icon_url' in body;
    return {
        ...rest,
        ...(!hasIcon && emoji !== undefined && { icon_emoji: emoji }),
        ...(!hasIcon && url !== undefined && { icon_url: url }),
    };
};
const mendOf = ({ input, body, at }) => {
    const attached = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.listOf)(body['attachments']).flatMap((one, index) => uncommon(one['blocks'], (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, `attachments[${index}].blocks`)));
    const suspects = [...uncommon(body['blocks'], (0,_say_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(at, 'blocks')), ...attached];
    const hint = suspects.length === 0 ? '' : `, ${suspects.join(', ')} first, which not every webhook takes`;
    return `look at the blocks in ${input}${hint}; the preview of dry-run links to Block Kit Builder, which says more`;
};




/***/ }),

/***/ 9818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Ox: () => (/* binding */ variant),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T1: () => (/* binding */ pattern),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cW: () => (/* binding */ shape),
/* harmony export */   hl: () => (/* binding */ address),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   wl: () => (/* binding */ noOther),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9704);
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3303);



const anything = () => [];
const text = (max = Infinity, { trimmed = false, mayBeEmpty = false } = {}) => (value, at) => {
    if (typeof value !== 'string')
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a text');
    const { length } = trimmed ? value.trim() : value;
    if (length === 0 && !mayBeEmpty)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'empty');
    if (!value.isWellFormed())
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'holds half a character');
    return length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(length, max, 'characters')) : [];
};
const pattern = (form, what) => (value, at) => typeof value === 'string' && form.test(value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${what}`);
const flag = (value, at) => (typeof value === 'boolean' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not true or false'));
const number = (value, at) => (typeof value === 'number' ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a number'));
const whole = (min, max = Number.MAX_SAFE_INTEGER) => (value, at) => {
    if (!Number.isInteger(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a whole number');
    const inRange = Number(value) >= min && Number(value) <= max;
    const range = max === Number.MAX_SAFE_INTEGER ? `${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(min)} or more` : `${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(min)} to ${(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(max)}`;
    return inRange ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `${String(value)} is not ${range}`);
};
const choice = (...values) => (value, at) => values.some(known => known === value) ? [] : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${values.join(' or ')}`);
const address = (max, ...schemes) => (value, at) => {
    const url = typeof value === 'string' && !/\s/.test(value) ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.parsedUrl)(value) : undefined;
    if (url === undefined || !schemes.includes(url.protocol.slice(0, -1)))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not an address that begins with ${schemes.map(scheme => `${scheme}:`).join(' or ')}`);
    return String(value).length > max ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(String(value).length, max, 'characters')) : [];
};
const list = (of, max = Infinity, min = 0) => (value, at) => {
    if (!Array.isArray(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not a list');
    if (value.length < min)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, min === 1 ? 'empty' : `${value.length} of at least ${min} entries`);
    const entries = value.flatMap((item, index) => of(item, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)(at, index)));
    return value.length > max ? [...(0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .tooMany */ .Ot)(value.length, max, 'entries')), ...entries] : entries;
};
const all = (...checks) => (value, at) => {
    const found = [];
    for (const check of checks) {
        found.push(...check(value, at));
        if (found.some(({ harmless }) => harmless !== true))
            break;
    }
    return found;
};
const shape = (required, optional, options = {}) => {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    const { nullable = false, strict = false, where = 'here' } = options;
    const stranger = (key, at) => {
        const problem = (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(key, known, where);
        return (strict && (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .isMisspelt */ .yT)(problem) ? _say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm : _say_js__WEBPACK_IMPORTED_MODULE_0__/* .odd */ .ST)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key), problem);
    };
    return (value, at) => {
        if (!(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value))
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not an object');
        const isAbsent = (key) => !Object.hasOwn(value, key) || value[key] === undefined || (nullable && value[key] === null);
        return [
            ...Object.keys(value).flatMap(key => (known.includes(key) ? [] : stranger(key, at))),
            ...Object.entries(required).flatMap(([key, check]) => isAbsent(key) ? (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key), 'missing') : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key))),
            ...Object.entries(optional).flatMap(([key, check]) => isAbsent(key) ? [] : check(value[key], (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, key))),
        ];
    };
};
const variant = (checks, others) => (value, at) => {
    if (!(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value))
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, 'not an object');
    const { type } = value;
    if (type === undefined)
        return (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)((0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, 'type'), 'missing');
    const name = typeof type === 'number' ? String(type) : type;
    const check = typeof name === 'string' && Object.hasOwn(checks, name) ? checks[name] : undefined;
    return check === undefined ? others(type, (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(at, 'type')) : check(value, at);
};
const noOther = (...known) => (_type, at) => (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `not ${known.join(' or ')}`);
const oneOf = (...keys) => (value, at) => (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_1__.isFields)(value) && keys.some(key => value[key] !== undefined && value[key] !== null)
    ? []
    : (0,_say_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)(at, `holds none of ${keys.join(', ')}`);




/***/ }),

/***/ 5577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   VH: () => (/* binding */ authored),
/* harmony export */   YP: () => (/* binding */ appended),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


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

const PIECES = Symbol('pieces');
const isFilling = (value) => typeof value === 'object' && value !== null && PIECES in value;
const appended = (pieces, append) => pieces.reduce((before, piece, index) => {
    const next = pieces[index + 1];
    return typeof piece === 'string'
        ? before + piece
        : append(piece, before, typeof next === 'string' ? next : '');
}, '');
const ESSENTIAL = ['text', 'content', 'name', 'value', 'url', 'image_url', 'elements', 'components', 'media'];
const filled = ({ body }, write) => {
    const at = (value, spot) => {
        if (isFilling(value)) {
            const text = write(value[PIECES], spot);
            return text.trim() === '' ? undefined : text;
        }
        if (Array.isArray(value)) {
            const left = value.map((item) => at(item, spot)).filter(item => item !== undefined);
            return left.length === 0 && value.length > 0 ? undefined : left;
        }
        return (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.isFields)(value) ? inside(value, spot.key) : value;
    };
    const inside = (holder, name) => {
        const entries = Object.entries(holder).map(([key, value]) => [key, at(value, { key, holder })]);
        const lost = entries.filter(([key, value]) => value === undefined && holder[key] !== undefined);
        const isPart = name === 'fields' || 'type' in holder || 'media' in holder;
        if (isPart && lost.some(([key]) => ESSENTIAL.includes(key)))
            return undefined;
        return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    };
    return inside(body, '') ?? {};
};
const authored = (own) => filled(own, pieces => pieces.filter(piece => typeof piece === 'string').join(''));
const plainText = (value) => value.kind === 'blocks' ? (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.plainBlocks)(value.of) : valueText(value);
const addressOf = (value) => value.kind === 'link' ? value.url : valueText(value).trim();




/***/ }),

/***/ 3272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OWN)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);


const OWN = {
    text: 40_000,
    advisedText: 4000,
    attachments: 100,
    attachmentFooter: 300,
    blocks: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.blocks,
    allBlocks: 13_000,
    id: 255,
    object: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.sectionText,
    field: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.fieldText,
    fields: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.sectionFields,
    header: 150,
    headerLevels: 4,
    contextElements: 10,
    contextActions: 5,
    actionsElements: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.buttons,
    url: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.url,
    altText: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.altText,
    title: 2000,
    button: _drain_cjs__WEBPACK_IMPORTED_MODULE_0__.LIMITS.buttonLabel,
    buttonValue: 2000,
    placeholder: 150,
    options: 100,
    choices: 10,
    overflow: 5,
    optionValue: 150,
    confirmTitle: 100,
    confirmText: 300,
    confirmButton: 30,
    listIndent: 8,
    markdown: 12_000,
    tableRows: 100,
    tableCells: 20,
    dataRows: 101,
    pageSize: 100,
    cardTitle: 150,
    cardBody: 200,
    cardActions: 3,
    cards: 10,
    containerTitle: 150,
    containerBlocks: 10,
    layoutLabel: 150,
    layoutRows: 5,
    videoTitle: 199,
    videoAuthor: 49,
    chartTitle: 50,
    chartLabel: 20,
    chartAxis: 50,
    chartSeries: 12,
    chartPoints: 20,
};




/***/ }),

/***/ 9704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ oddities),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   ST: () => (/* binding */ odd),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   kC: () => (/* binding */ faultsLine),
/* harmony export */   yT: () => (/* binding */ isMisspelt),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1916);



const grouped = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const nearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(name.toLowerCase(), candidate.toLowerCase()) }))
        .sort((a, b) => a.far - b.far);
    return best !== undefined && best.far <= Math.max(1, Math.round(name.length / 3))
        ? best.candidate
        : undefined;
};

const tooMany = (found, max, what) => `${grouped(found)} of ${grouped(max)} ${what}`;
const wrong = (at, problem) => [{ at, problem }];
const odd = (at, problem) => [{ at, problem, harmless: true }];
const SHOWN_KEY = 40;
const below = (at, key) => {
    const shown = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.cutText)((0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.oneLine)(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
const entry = (at, index) => `${at}[${index}]`;
const unknown = (key, known, where) => {
    const near = nearest(key, known);
    return `not known ${where}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
};
const isMisspelt = (problem) => problem.endsWith('?)');
const SHOWN = 3;
const faultsLine = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(finding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
const oddities = (findings) => findings.filter(({ harmless }) => harmless === true).map(finding);
const finding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);




/***/ })

};
;