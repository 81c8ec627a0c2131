'use strict';

var hookline = require('../hookline.js');

/** What a message of the user's says first, for the log; undefined where it holds no text. */
const payloadHeadline = (body) => {
    const [embed, attachment] = ['embeds', 'attachments'].map(key => hookline.asObject(hookline.asArray(body[key])[0]));
    const texts = hookline.objectsIn([body['blocks'], body['components'], attachment]).flatMap(part => ['text', 'content', 'title', 'fallback'].map(key => part[key]));
    const found = [body['text'], body['content'], embed?.['title'], embed?.['description'], ...texts].flatMap(one => hookline.readString(one) ?? []);
    return found[0]
        ?.trim()
        .split(/[\r\n]/, 1)
        .map(hookline.oneLine)[0];
};

exports.payloadHeadline = payloadHeadline;
