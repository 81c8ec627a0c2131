'use strict';

var hookline = require('../hookline.js');

/** https://discord.com/developers/docs/reference#snowflakes */
const SNOWFLAKE = /^\d{17,20}$/;
/** The time stamp that names a message of Slack's within its channel. */
const TS = /^\d{10}\.\d{6}$/;
/** https://discord.com/developers/docs/resources/webhook#execute-webhook */
const MOST_TAGS = 5;
const isSnowflake = (value) => SNOWFLAKE.test(value);
const isTs = (value) => TS.test(value);
/** Everything about the place of a message. Imported only where one of its inputs is given. */
const parseTarget = (read) => {
    const channel = parseChannel(read('channel'));
    const thread = parseThread(read('thread'));
    const together = hookline.THREAD_WORDS.find(word => word === thread.toLowerCase());
    const slack = parseSlackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(together ? { together } : thread !== '' && { thread }),
        tags: parseTags(read('tags')),
        edits: parseEdits(read('message-id')),
        ...parseLive(read('live')),
        broadcast: hookline.parseChoiceList('reply-broadcast', read('reply-broadcast'), [...hookline.WHEN_CONDITIONS, 'none'], ['none']).filter(word => word !== 'none'),
    };
};
/** A Boolean, or the word for the whole run. */
const parseLive = (raw) => {
    if (raw.trim().toLowerCase() === 'run')
        return { live: 'run' };
    try {
        return hookline.parseBoolean('live', raw) ? { live: 'job' } : {};
    }
    catch {
        throw new hookline.UserError('live', `${hookline.quoteValue(raw)} is not known`, 'write run, true or false');
    }
};
const parseChannel = (raw) => {
    const value = raw.trim();
    if (value === '' || /^[#@]?[^\s,#@]+$/.test(value))
        return value;
    throw new hookline.UserError('channel', `${hookline.quoteValue(value)} is not one channel`, 'write its ID, such as C0123ABCD, or #name');
};
/** The token itself never shows in an error. */
const parseSlackAccess = (read) => {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) {
        throw new hookline.UserError('slack-token', 'it is not a token', 'write one bot token (xoxb-\u2026) from your secrets');
    }
    return { token: new hookline.Secret(token), api: parseApiUrl(read('slack-api')) };
};
const parseSlackToken = (read, channel) => {
    const access = parseSlackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new hookline.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
};
const parseApiUrl = (raw) => {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new hookline.UserError('slack-api', `${hookline.quoteValue(value)} is not the address of an API`, 'write https://\u2026/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
/** What people can copy of a message is its link; the thread of a reply is that of the message it answers. */
const SLACK_LINK = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const parseThread = (raw) => {
    const value = hookline.oneLine(raw);
    const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
};
const parseTags = (raw) => {
    const found = hookline.splitItems(raw);
    const wrong = found.find(tag => !isSnowflake(tag));
    if (wrong !== undefined)
        throw new hookline.UserError('tags', `${hookline.quoteValue(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new hookline.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};
/** One line a destination: an empty one is a place in the order, so that the output fits as it is. */
const parseEdits = (raw) => raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => parseMessageId(part.trim())));
const parseMessageId = (value) => {
    if (value === '')
        return [];
    if (isSnowflake(value) || isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new hookline.UserError('message-id', `${hookline.quoteValue(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
};

exports.isSnowflake = isSnowflake;
exports.isTs = isTs;
exports.parseLive = parseLive;
exports.parseSlackAccess = parseSlackAccess;
exports.parseTarget = parseTarget;
