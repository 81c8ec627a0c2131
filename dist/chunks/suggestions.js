'use strict';

var start = require('../hookline.js');
var fastestLevenshtein_js = require('../packages/fastest-levenshtein.js');

/** The known name that somebody meant, if one is near enough to be sure. */
const findNearest = (name, known) => {
    const [best] = known
        .map(candidate => ({ candidate, far: fastestLevenshtein_js.distance(name.toLowerCase(), candidate.toLowerCase()) }))
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
/** A key behind its place. */
const keyPath = (at, key) => {
    const shown = start.cutText(start.oneLine(key), SHOWN_KEY);
    return at === '' ? shown : `${at}.${shown}`;
};
/** An entry behind its list. */
const indexPath = (at, index) => `${at}[${index}]`;
/** A word that is not known: `not known here (did you mean title?)`. */
const unknownWord = (at, word, known, where) => {
    const problem = `not known ${where}`;
    const near = findNearest(word, known);
    return near === undefined
        ? { at, problem, harmless: true }
        : { at, problem: `${problem} (did you mean ${near}?)`, harmless: true, misspelled: true };
};
/** A word that is close to a known one is a mistake; another may be newer than the list. */
const refuseMisspelled = (finding) => {
    const { harmless, ...refused } = finding;
    return finding.misspelled ? refused : finding;
};
const SHOWN = 3;
/** What is wrong, in one line: the first places, and how many more there are. Empty where nothing is. */
const formatFaults = (findings) => {
    const faults = findings.filter(({ harmless }) => harmless !== true);
    const more = faults.length - SHOWN;
    const shown = faults.slice(0, SHOWN).map(formatFinding);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
};
/** What to write instead of the first thing that is wrong, where that is known. */
const faultHint = (findings) => findings.find(({ harmless }) => harmless !== true)?.hint;
/** What the author should hear of all the same. */
const listCautions = (findings) => findings.filter(({ harmless }) => harmless === true).map(formatFinding);
const formatFinding = ({ at, problem }) => (at === '' ? problem : `${at}: ${problem}`);

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
/** The same mistake with the word that was most likely meant, if one is near enough. */
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
 * How IDs are written, bare or as the platform's own syntax for a mention.
 * Slack: https://docs.slack.dev/messaging/formatting-message-text#mentioning-users
 * Discord: https://discord.com/developers/docs/reference#message-formatting
 */
const FORMS = [
    [/^(?:<@([UW][A-Z0-9]{2,20})(?:\|[^<>]*)?>|@?([UW][A-Z0-9]{2,20}))$/, { platform: 'slack', kind: 'user' }],
    [
        /^(?:<!subteam\^(S[A-Z0-9]{2,20})(?:\|[^<>]*)?>|(S[A-Z0-9]{2,20}))$/,
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
const KEYWORDS = new Map([
    ['here', { kind: 'here' }],
    ['channel', { kind: 'everyone' }],
    ['everyone', { kind: 'everyone' }],
    ['author', { kind: 'author' }],
    ['actor', { kind: 'actor' }],
]);
/** `<!here>` and `@here` say the same as `here`. */
const toKeyword = (value) => value.toLowerCase().replace(/^<!(\w+)>$|^@(\w+)$/, '$1$2');
const POST_THERE = 'a channel cannot be mentioned; post to it with its own webhook, or with channel';
const parseMention = (item, users) => {
    const id = parseChatId(item);
    const found = KEYWORDS.get(toKeyword(item)) ?? (id ? { kind: 'one', ids: [id] } : findUser(item, users));
    if (found)
        return found;
    if (/^(?:#|<#)/.test(item))
        throw new start.UserError('mention', `${start.quoteValue(item)} is a channel`, POST_THERE);
    const near = findNearest(item.replace(/^@/, ''), [...KEYWORDS.keys(), ...users.keys()]);
    throw new start.UserError('mention', `${start.quoteValue(item)} is not known`, near === undefined
        ? 'write here, channel, author, actor, an ID such as U0123ABCD, S0123ABCD, 80351110224678912 or role:165511591545143296, or a login that users maps to an ID'
        : `did you mean ${near}?`);
};
const findUser = (item, users) => {
    const name = item.replace(/^@/, '');
    const ids = users.get(name.toLowerCase());
    return ids && { kind: 'one', ids, name };
};
/** One line: a login or an address, and the IDs that it has on the platforms. */
const parseUserLine = (line) => {
    const [, login, rest = ''] = /^@?([^\s:@]+(?:@[^\s:@]+)?)\s*[:=]\s*(\S.*)$/.exec(line) ?? [];
    const ids = rest.split(/[\s,]+/).flatMap(part => (part === '' ? [] : [parseChatId(part)]));
    const known = ids.filter(id => id !== undefined);
    if (login !== undefined && known.length > 0 && known.length === ids.length)
        return [login.toLowerCase(), known];
    throw new start.UserError('users', `${start.quoteValue(line)} is not a login and its IDs`, 'write one "login: U0123ABCD, 80351110224678912" per line');
};
/** The three inputs about mentions, read together. `note` hears of what is most likely meant as something else. */
const parseMentions = (mention, when, map, note) => {
    const users = new Map(start.splitLines(map).map(parseUserLine));
    for (const comment of comments(mention))
        note(`mention: ${start.quoteValue(comment)} is a comment, since it begins with #; ${POST_THERE}`);
    return { whom: start.splitItems(mention).map(item => parseMention(item, users)), when, users };
};
/** Lines such as `#general`: a comment has a blank after its `#`. */
const comments = (raw) => raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => /^#[^\s#]/.test(line));

var mention = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseMentions: parseMentions
});

/** Whom the message mentions. An author or an actor whom `users` does not know is named; one whom nobody knows is left out. */
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
/** Who may let a run go on that waits, as far as `users` knows them; teams are named in the message. */
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
/** Of another run only who started it: the event names others too. */
const findActor = ({ subject, run }, users) => {
    const login = run.actor ?? (subject.run ? undefined : subject.actor?.login);
    return login === undefined ? undefined : { kind: 'one', ids: findByLogin(login, users) ?? [], name: login };
};
/** No login holds an `@`, and every address does: whoever writes a commit chooses its address, and could write another's login there. */
const findByLogin = (login, users) => (login?.includes('@') ? undefined : findIds(login, users));
const findByAddress = (address, users) => address?.includes('@') ? findIds(address, users) : undefined;
const findIds = (key, users) => (key === undefined ? undefined : users.get(key.toLowerCase()));

var mentions = /*#__PURE__*/Object.freeze({
  __proto__: null,
  approversIn: approversIn,
  resolveMentions: resolveMentions
});

/**
 * What other actions call an input, with `-` for `_`, and Hookline's name for it; `''` where nothing is needed. The
 * tables of docs/migrating.md say more.
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

/** A sentence about an input that is not one of the action's. */
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

exports.caution = caution;
exports.describeExcess = describeExcess;
exports.fault = fault;
exports.faultHint = faultHint;
exports.findNearest = findNearest;
exports.formatFaults = formatFaults;
exports.indexPath = indexPath;
exports.keyPath = keyPath;
exports.listCautions = listCautions;
exports.mention = mention;
exports.mentions = mentions;
exports.refuseMisspelled = refuseMisspelled;
exports.suggest = suggest$1;
exports.unknown = unknown;
exports.unknownWord = unknownWord;
