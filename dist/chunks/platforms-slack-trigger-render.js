'use strict';

var hookline = require('../hookline.js');

const value = (text, room = MAX) => hookline.cutText(hookline.inert(hookline.manyLines(text).trim()), room);
const lines = (parts, between = '\n') => parts.filter(part => part.trim() !== '').join(between);
const line = (nodes) => hookline.oneLine(hookline.toPlainText(nodes));
const address = (url) => (url === undefined ? '' : (hookline.safeLink(url) ?? ''));
const formatHeadline = ({ symbol, title, where, repo, repoInHeadline }) => hookline.oneLine(`${symbol} ${title} ${hookline.toPlainText(where)}${repoInHeadline && repo !== undefined && !title.includes(repo.label) ? ` in ${repo.label}` : ''}`);
/**
 * One flat object of strings, always with the same keys: a workflow's trigger declares its variables beforehand.
 * https://docs.slack.dev/tools/slack-github-action/sending-data-webhook-slack-workflow
 */
const render = (message) => {
    const headline = formatHeadline(message);
    const body = hookline.blocksToPlainText(message.body);
    const change = lines(message.change.map(line));
    const fields = lines(message.fields.map(({ name, value: of }) => `${hookline.oneLine(name)}: ${line(of)}`));
    const facts = lines(message.facts.map(line), ' \u00b7 ');
    const cc = hookline.mentionText(message.mentions);
    const first = value(headline, MAX - cc.length) + cc;
    const rest = lines([body, change, fields, facts]);
    const parts = {
        headline,
        text: lines([first, rest]),
        title: hookline.oneLine(message.title),
        body,
        change,
        fields,
        facts,
        repository: hookline.oneLine(message.repo?.label ?? ''),
    };
    const values = Object.entries(parts).map(([key, text]) => [key, value(text)]);
    const isCut = values.some(([key, shown]) => shown.length === MAX && parts[key].length > MAX);
    return [
        {
            body: {
                ...Object.fromEntries(values),
                headline: first,
                text: lines([first, value(rest, MAX - first.length - 1)]),
                mentions: hookline.printMentions(message.mentions),
                url: address(message.url),
                color: `#${message.color.toString(16).padStart(6, '0')}`,
            },
            cuts: isCut ? [{ part: 'body' }] : [],
        },
    ];
};
/** Of each variable: a message that a workflow posts is a section, which holds no more. https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX = 3000;

exports.MAX = MAX;
exports.render = render;
