'use strict';

var text = require('./text.js');
var start = require('../hookline.js');

const DOT = ' \u00b7 ';
const isSaid = (text) => text.trim() !== '';
/** A message for the log, line by line. */
const readableLines = (message) => {
    const { body, change, fields, facts, buttons } = message;
    return [
        start.messageHeadline(message),
        ...start.blocksToPlainText(body).split('\n'),
        ...change.map(start.toPlainText),
        ...fields.map(({ name, value }) => `${start.oneLine(name)}: ${start.toPlainText(value)}`),
        ...buttons.map(({ label, url }) => `${start.oneLine(label)}: ${url}`),
        facts.map(start.toPlainText).join(DOT),
    ].filter(isSaid);
};
const lines = (parts) => {
    const said = parts.filter(isSaid);
    return said.length === 0 ? '' : `<p>${said.join('<br>')}</p>`;
};
/** All of the body, in the headline's company. */
const textHtml = (message) => [
    headline(message),
    text.htmlBlocks(message.body),
    message.unread === undefined ? '' : text.htmlPre(message.unread),
].join('');
const headline = ({ symbol, title, url, where, repo, repoInHeadline }) => {
    const on = where.length > 0 ? [{ kind: 'text', text: ' ' }, ...where] : [];
    const inRepo = repoInHeadline && repo !== undefined ? ` in ${text.htmlLink(text.htmlText(repo.label), repo.url)}` : '';
    return `<h3>${symbol === '' ? '' : `${symbol} `}${text.htmlLink(text.htmlText(title), url)}${text.htmlInlines(on)}${inRepo}</h3>`;
};
/** A message as one line of HTML, for the job summary. Images stay links: a page of GitHub's loads none of ours. */
const readableHtml = (message) => {
    const { change, fields, facts, buttons, image } = message;
    return [
        textHtml(message),
        lines(change.map(text.htmlInlines)),
        lines(fields.map(({ name, value }) => `<strong>${text.htmlText(name)}</strong>: ${text.htmlInlines(value)}`)),
        lines([
            buttons.map(({ label, url }) => text.htmlLink(text.htmlText(label), url)).join(DOT),
            image === undefined ? '' : text.htmlLink('Image', image),
        ]),
        lines([facts.map(text.htmlInlines).join(DOT)]),
    ].join('');
};

/** What a step's summary may hold, less what our own words about a cut take. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024 - 1024;
/**
 * The playground, with a story of the same event. No input goes along: what a secret filled in would be in the link in a form
 * that nothing masks.
 */
const playgroundUrl = (env) => {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    return `https://hookline.github.io/hookline/${event === '' ? '' : `#event=${encodeURIComponent(event)}`}`;
};
/** `dry-run`: shows the message and each payload in the log and in the job summary, and posts nothing. */
const dryRun = async (shown, { env, runner }) => {
    const { message, posts } = shown;
    const samples = (await Promise.all(posts.map(buildSamples))).flat();
    for (const line of message === undefined ? [] : readableLines(message))
        runner.info(line);
    for (const { name, editor } of samples)
        if (editor !== undefined)
            runner.info(`${name}: ${describeEditor(editor)}`);
    for (const { heading, json } of samples)
        runner.group(heading, json.split('\n'));
    const names = posts.map(post => post.destination.name).join(', ');
    const reason = `Dry run: built and checked for ${names}, nothing was posted`;
    runner.info(reason);
    const link = `[Try other inputs in the playground](<${playgroundUrl(env)}>)`;
    runner.summary(fitSummary([...readable(message), formatNote(reason), link, ...samples.map(sampleMarkdown)]));
    return { outcome: 'dry-run', messageId: '', payload: start.serializeBodies(posts), reason, undelivered: '[]' };
};
/** `summary`: the message itself, and what became of it. */
const summarizeMessage = (message, reason, runner) => runner.summary(fitSummary([...readable(message), formatNote(reason)]));
/** A text of the user's that had to be cut: the whole of it, where the message leads for the rest. */
const summarizeText = ({ message, posts }, { env, runner }) => {
    const names = posts
        .filter(start.hasCutBody)
        .map(post => post.destination.name)
        .join(', ');
    if (message === undefined || !env['GITHUB_STEP_SUMMARY'])
        return;
    runner.info(`text: it does not fit whole into the message for ${names}; the summary of the run holds all of it`);
    runner.summary(fitSummary([textHtml(message), formatNote(`The whole text of the message for ${names}`)]));
};
const readable = (message) => message === undefined ? [] : [readableHtml(message)];
const formatNote = (reason) => `<p><em>Hookline: ${text.htmlText(reason)}</em></p>`;
const buildSamples = ({ destination, payloads }) => {
    const { name, platform } = destination;
    const { title } = platform;
    const whose = name.toLowerCase() === title.toLowerCase() ? title : `${name} (${title})`;
    const buildSample = async (payload, index) => {
        const editor = await platform.editor(payload);
        const part = payloads.length === 1 ? '' : `, part ${index + 1} of ${payloads.length}`;
        return {
            name,
            heading: `Payload for ${whose}${part}`,
            json: JSON.stringify(payload.body, null, 2),
            ...(editor !== undefined && { editor }),
        };
    };
    return Promise.all(payloads.map(buildSample));
};
const describeEditor = ({ title, url }) => url === undefined ? `too long for a link that opens it in ${title}` : `open it in ${title}: ${url}`;
/** The fence is longer than any in the payload, and lines of JSON begin with no mark. */
const sampleMarkdown = ({ heading: title, json, editor }) => {
    const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    const heading = `<details><summary>${text.htmlText(title)}</summary>`;
    return [heading, '', `${fence}json`, json, fence, '', '</details>', ...editorMarkdown(editor)].join('\n');
};
const editorMarkdown = (editor) => {
    if (editor === undefined)
        return [];
    const { title, url } = editor;
    return [
        '',
        url === undefined ? `Too long for a link that opens it in ${title}.` : `[Open in ${title}](<${url}>)`,
    ];
};
/** Whole parts, as many as the summary holds. */
const fitSummary = (parts) => {
    let text = '';
    let left = 0;
    for (const part of parts) {
        const longer = `${text}${part}\n\n`;
        if (left === 0 && Buffer.byteLength(longer) <= SUMMARY_BYTES)
            text = longer;
        else
            left += 1;
    }
    return left === 0
        ? text
        : `${text}<p><em>Left out to fit the summary: ${left} of ${parts.length} parts.</em></p>\n\n`;
};

exports.dryRun = dryRun;
exports.summarizeMessage = summarizeMessage;
exports.summarizeText = summarizeText;
