'use strict';

var nearest = require('./text-nearest.js');
var hookline = require('../hookline.js');

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
    const problem = `${hookline.quoteValue(name)} is not an input of this action, so it does nothing`;
    const other = hookline.entry(OTHER_NAMES, name.replaceAll('_', '-'));
    if (other === '')
        return `${problem}; leave it out`;
    if (other !== undefined && known.includes(other))
        return `${problem}; write ${other}`;
    const near = nearest.findNearest(name, known);
    return near === undefined ? `${problem}; the README lists the inputs` : `${problem}; did you mean ${near}?`;
};

exports.describeUnknownInput = describeUnknownInput;
