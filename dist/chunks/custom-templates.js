'use strict';

var start = require('../hookline.js');
var checks = require('./checks.js');
var template = require('./template.js');

/**
 * Parses the templates in all texts. Rejects with a `UserError` that names the place of a malformed one. If one may come from the event, `doubt`
 * says so and the custom payload is not used.
 */
const openDrafts = (async function (drafts, raw, given) {
    const contexts = template.parseContexts(raw);
    const all = [...drafts.slack, ...drafts.discord];
    const guard = template.guardTemplates(all.flatMap((({ body }) => listTemplates(body))), [given.payload, given.own, contexts], given.env);
    const doubts = [];
    const allowance = template.createAllowance(given.now);
    const open = ((at, source) => template.openTemplate(`${drafts.input}: ${at}`, guard(source), (sentence => void doubts.push(sentence)), allowance));
    const opened = new Map();
    for (const draft of all)
        opened.set(draft, await compile(draft.body, draft.at, open));
    const [doubt] = doubts;
    return { fill: fillDrafts(drafts, opened, contexts, given), ...start.known('doubt', doubt) };
});
const listTemplates = (function (value) {
    if (typeof value === 'string')
        return start.isTemplate(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTemplates) : [];
});
const fillDrafts = (function (drafts, opened, contexts, given) {
    return (async (facts, headline, onMistake) => {
        const names = template.buildVariables(facts, headline, contexts, given);
        const { repo } = facts.subject;
        const context = {
            serverUrl: given.context.serverUrl,
            ...(repo && { repoUrl: repo.url }),
            ...start.known('pageUrl', facts.subject.news.url),
        };
        const fill = (async (draft) => ({
            ...draft,
            links: context,
            body: start.asObject(await opened.get(draft)?.(names, context, onMistake)),
        }));
        return {
            ...drafts,
            slack: await Promise.all(drafts.slack.map(fill)),
            discord: await Promise.all(drafts.discord.map(fill)),
        };
    });
});
/** Opens one text after the other, so that the first mistake counts. */
const compile = (async function (value, at, open) {
    if (typeof value === 'string' && start.isTemplate(value)) {
        const template = await open(at, value);
        return (async (names, context, onMistake) => checks.toTemplatedText(await readPieces((await template?.render(names, onMistake)) ?? [], context)));
    }
    if (Array.isArray(value)) {
        const items = [];
        for (const [index, item] of value.entries())
            items.push(await compile(item, checks.indexPath(at, index), open));
        return ((...given) => Promise.all(items.map((item => item(...given)))));
    }
    if (!start.isJsonObject(value))
        return (async () => value);
    const entries = [];
    for (const [key, inner] of Object.entries(value))
        entries.push([key, await compile(inner, checks.keyPath(at, key), open)]);
    return (async (...given) => Object.fromEntries(await Promise.all(entries.map((async ([key, inner]) => [key, await inner(...given)])))));
});
const readPieces = (function (parts, context) {
    return Promise.all(parts.map((async (part) => {
        if (typeof part === 'string')
            return part;
        switch (part.kind) {
            case 'markdown': {
                const { markdown } = await Promise.resolve(require('./markdown.js')).then((n => n.markdown));
                return { kind: 'blocks', source: part.source, of: await markdown(part.source, context) };
            }
            case 'blocks':
                return { ...part, source: start.blocksToPlainText(part.of) };
            case 'text':
            case 'link':
                return part;
        }
    })));
});

exports.openDrafts = openDrafts;
