'use strict';

var hookline = require('../hookline.js');
var variables = require('./template-variables.js');

/** @param texts the authors' own texts, which must not contain such a word already. */
const createPlaceholders = (texts) => {
    const mark = variables.unusedWord('value', texts);
    const word = new RegExp(`${mark}(\\d+)z`, 'g');
    const kept = [];
    const pieces = (source) => {
        const found = [];
        let from = 0;
        for (const match of source.matchAll(word)) {
            const value = kept[Number(match[1])];
            if (value === undefined)
                continue;
            if (match.index > from)
                found.push(source.slice(from, match.index));
            found.push(value);
            from = match.index + match[0].length;
        }
        return from < source.length ? [...found, source.slice(from)] : found;
    };
    return {
        add: value => `${mark}${kept.push(value) - 1}z`,
        pieces,
        plain: source => pieces(source).map(toPlainText).join(''),
        address: source => pieces(source).reduce((before, piece) => before + (typeof piece === 'string' ? piece : hookline.encodeInAddress(toPlainText(piece), before)), ''),
    };
};
const toPlainText = (piece) => (typeof piece === 'string' ? piece : hookline.valueText(piece));

/** What the author wrote in all of them. */
const authorTexts = (rendered) => [...rendered.values()].flat().filter(part => typeof part === 'string');
/**
 * The inputs with their templates filled in. Values are placeholder words in Markdown and in lists, so that neither a line break nor a
 * mark in them is read as syntax; where an input is plain text, they are there themselves.
 */
const fillInputs = async (inputs, rendered, context, onSlip) => {
    const image = (name) => hookline.lenient(onSlip, undefined, () => {
        try {
            return hookline.parseImageUrl(name, plain(name) ?? '');
        }
        catch (error) {
            if (!(error instanceof hookline.UserError))
                throw error;
            const isMistake = hookline.safeLink(shortAddress(rendered.get(name) ?? []))?.startsWith('https:') !== true;
            throw isMistake ? error : hookline.fromValues(error, 'it is left out');
        }
    });
    const values = createPlaceholders(authorTexts(rendered));
    const read = await createMarkdownReader(rendered, context);
    const source = (name) => {
        const parts = rendered.get(name);
        return parts && variables.renderParts(parts, createRenderer(values, read));
    };
    const plain = (name) => {
        const parts = rendered.get(name);
        const text = parts && variables.renderParts(parts, { ...variables.PLAIN, markdown: found => hookline.blocksToPlainText(read(found)) });
        return text?.trim() === '' ? undefined : text;
    };
    return {
        ...inputs,
        ...hookline.known('title', plain('title')),
        ...hookline.known('footer', plain('footer')),
        ...hookline.known('image', image('image')),
        ...hookline.known('thumbnail', image('thumbnail')),
        ...hookline.known('text', source('text')),
        placesWhy: (rendered.get('text') ?? []).some(part => typeof part === 'object' && part.kind === 'blocks'),
        ...hookline.known('fields', hookline.lenient(onSlip, undefined, () => fillFields(source('fields'), values))),
        ...hookline.known('buttons', fillButtons(source('buttons'), values, onSlip)),
        values,
    };
};
/** What an address is with values that fit: a word, and an address where a value begins it. */
const shortAddress = (parts) => parts.map((part, at) => (typeof part === 'string' ? part : at === 0 ? 'https://github.com' : 'x')).join('');
/** Reads all Markdown that the templates put in, before anything is written: what follows need not wait. */
const createMarkdownReader = async (rendered, context) => {
    const sources = [...rendered.values()]
        .flat()
        .flatMap(part => (typeof part === 'object' && part.kind === 'markdown' ? [part.source] : []));
    const blocks = new Map();
    for (const source of sources)
        blocks.set(source, await hookline.markdown(source, context));
    return source => blocks.get(source) ?? [];
};
const createRenderer = (values, read) => ({
    text: text => values.add({ kind: 'text', text }),
    link: (label, url) => values.add({ kind: 'link', label, url }),
    markdown: source => values.add({ kind: 'blocks', source, of: read(source) }),
    blocks: of => values.add({ kind: 'blocks', source: hookline.blocksToPlainText(of), of }),
});
/** A field that holds nothing but values that are not known is left out. */
const fillFields = (source, values) => source === undefined
    ? undefined
    : hookline.parseFields('fields', source)
        .map(({ name, value }) => ({ name: values.plain(name), value }))
        .filter(({ value }) => values.plain(value).trim() !== '');
const fillButtons = (source, values, onSlip) => source === undefined ? undefined : hookline.parseButtons('buttons', source, onSlip, values);

/**
 * Reads the templates of a step, whether the message is due or not: a mistake shows in the first run, not in the first
 * failure. A template that is malformed or uses a name that does not exist is one of `slips`.
 */
const openTemplates = ({ sources, contexts }, given) => {
    const guard = variables.guardTemplates([...sources.values()], [given.payload, given.own, contexts], given.env);
    const slips = [];
    const doubts = [];
    const opened = [...sources].flatMap(([name, source]) => {
        const keep = (slip) => void slips.push(slip);
        const onDoubt = (sentence) => void doubts.push(sentence);
        const template = hookline.lenient(keep, undefined, () => variables.openTemplate(name, guard(source), onDoubt));
        return template ? [[name, template]] : [];
    });
    return {
        slips,
        doubts,
        fill: async (inputs, facts, headline, onSlip) => {
            const names = variables.buildVariables(facts, headline, contexts, given);
            const rendered = opened.flatMap(([name, template]) => {
                const parts = hookline.lenient(onSlip, undefined, () => template.render(names, onSlip));
                return parts ? [[name, parts]] : [];
            });
            const { repo } = facts.subject;
            const context = {
                ...hookline.known('repoUrl', repo?.url),
                ...hookline.known('pageUrl', facts.subject.news.url),
                serverUrl: given.context.serverUrl,
            };
            return fillInputs(inputs, new Map(rendered), context, onSlip);
        },
    };
};

exports.openTemplates = openTemplates;
