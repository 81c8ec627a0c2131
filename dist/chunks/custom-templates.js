'use strict';

var start = require('../hookline.js');
var custom = require('./custom.js');
var suggestions = require('./suggestions.js');
var template = require('./template.js');

/**
 * Reads the templates in all texts. Throws a `UserError` that names the place for one that is malformed; where one may be the event's,
 * `doubt` says so, and nothing of the message is used.
 */
const openDrafts = (drafts, contexts, given) => {
    const all = [...drafts.slack, ...drafts.discord];
    const guard = template.guardTemplates(all.flatMap(({ body }) => listTemplates(body)), [given.payload, given.own, contexts], given.env);
    const doubts = [];
    const allowance = template.createAllowance();
    const open = (at, source) => template.openTemplate(`${drafts.input}: ${at}`, guard(source), sentence => void doubts.push(sentence), allowance);
    const opened = new Map(all.map(draft => [draft, compile(draft.body, draft.at, open)]));
    const [doubt] = doubts;
    return { fill: fillDrafts(drafts, opened, contexts, given), ...start.known('doubt', doubt) };
};
const listTemplates = (value) => {
    if (typeof value === 'string')
        return start.isTemplate(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTemplates) : [];
};
const fillDrafts = (drafts, opened, contexts, given) => {
    return async (facts, headline, onSlip) => {
        const names = template.buildVariables(facts, headline, contexts, given);
        const { repo } = facts.subject;
        const context = {
            serverUrl: given.context.serverUrl,
            ...(repo && { repoUrl: repo.url }),
            ...start.known('pageUrl', facts.subject.news.url),
        };
        const fill = async (draft) => ({
            ...draft,
            links: context,
            body: ((await opened.get(draft)?.(names, context, onSlip)) ?? {}),
        });
        return {
            ...drafts,
            slack: await Promise.all(drafts.slack.map(fill)),
            discord: await Promise.all(drafts.discord.map(fill)),
        };
    };
};
const compile = (value, at, open) => {
    if (typeof value === 'string' && start.isTemplate(value)) {
        const template = open(at, value);
        return async (names, context, onSlip) => custom.toTemplatedText(await pieces(template?.render(names, onSlip) ?? [], context));
    }
    if (Array.isArray(value)) {
        const items = value.map((item, index) => compile(item, suggestions.indexPath(at, index), open));
        return (...given) => Promise.all(items.map(item => item(...given)));
    }
    if (!start.isJsonObject(value))
        return async () => value;
    const entries = Object.entries(value).map(([key, inner]) => [key, compile(inner, suggestions.keyPath(at, key), open)]);
    return async (...given) => Object.fromEntries(await Promise.all(entries.map(async ([key, inner]) => [key, await inner(...given)])));
};
const pieces = (parts, context) => Promise.all(parts.map(async (part) => {
    if (typeof part === 'string')
        return part;
    switch (part.kind) {
        case 'markdown':
            return { kind: 'blocks', source: part.source, of: await start.markdown(part.source, context) };
        case 'blocks':
            return { ...part, source: start.blocksToPlainText(part.of) };
        case 'text':
        case 'link':
            return part;
    }
}));

exports.openDrafts = openDrafts;
