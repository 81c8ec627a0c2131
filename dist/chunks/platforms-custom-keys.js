'use strict';

var hookline = require('../hookline.js');
var findings = require('./values-findings.js');

/** Keys of a message that only one of the platforms knows; both have others, such as `username`. */
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
/** Throws a `UserError` for a body with keys of another platform's. */
const checkKeys = ({ input, body, at }, id) => {
    const other = id === 'slack' ? 'discord' : 'slack';
    const foreign = KEYS[other].find(key => key in body);
    if (foreign === undefined)
        return;
    const problem = `${findings.keyPath(at, foreign)} is ${TITLES[other]}'s, but the message goes to ${TITLES[id]}`;
    throw new hookline.UserError(input, problem, 'for both, put one message under the key slack and one under discord');
};

exports.checkKeys = checkKeys;
