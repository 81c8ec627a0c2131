'use strict';

var hookline = require('../hookline.js');
var customFill = require('./platforms-custom-fill.js');
var findings = require('./values-findings.js');
var variables = require('./template-variables.js');

/** Reads the templates in all texts. Throws a `UserError` that names the place for one that is malformed. */
const openDrafts = (drafts, contexts, given) => {
    // No expression puts anything into a file, so its content is the author's own.
    const foreign = drafts.input === 'payload' ? variables.foreignTemplates([given.payload, contexts], given.env) : [];
    const opened = new Map([...drafts.slack, ...drafts.discord].map(draft => [
        draft,
        compile(drafts.input, draft.body, draft.at, foreign),
    ]));
    return async (facts, headline) => {
        const names = variables.buildVariables(facts, headline, contexts, given);
        const { repo } = facts.subject;
        const context = {
            serverUrl: given.context.serverUrl,
            ...(repo && { repoUrl: repo.url }),
            ...hookline.known('pageUrl', facts.subject.news.url),
        };
        const fill = async (draft) => ({
            ...draft,
            body: ((await opened.get(draft)?.(names, context)) ?? {}),
        });
        return {
            ...drafts,
            slack: await Promise.all(drafts.slack.map(fill)),
            discord: await Promise.all(drafts.discord.map(fill)),
        };
    };
};
const compile = (input, value, at, foreign) => {
    if (typeof value === 'string' && hookline.isTemplate(value)) {
        const template = variables.openTemplate(`${input}: ${at}`, value, foreign);
        return async (names, context) => customFill.toTemplatedText(await pieces(template.render(names), context));
    }
    if (Array.isArray(value)) {
        const items = value.map((item, index) => compile(input, item, findings.indexPath(at, index), foreign));
        return (...given) => Promise.all(items.map(item => item(...given)));
    }
    if (!hookline.isJsonObject(value))
        return async () => value;
    const entries = Object.entries(value).map(([key, inner]) => [key, compile(input, inner, findings.keyPath(at, key), foreign)]);
    return async (...given) => Object.fromEntries(await Promise.all(entries.map(async ([key, inner]) => [key, await inner(...given)])));
};
const pieces = (parts, context) => Promise.all(parts.map(async (part) => {
    if (typeof part === 'string')
        return part;
    switch (part.kind) {
        case 'markdown':
            return { kind: 'blocks', source: part.source, of: await hookline.markdown(part.source, context) };
        case 'blocks':
            return { ...part, source: hookline.blocksToPlainText(part.of) };
        case 'text':
        case 'link':
            return part;
    }
}));

exports.openDrafts = openDrafts;
