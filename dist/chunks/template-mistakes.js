'use strict';

var start = require('../hookline.js');
var checks = require('./checks.js');
var template = require('./template.js');

/** A template that cannot be used: `text: line 2, column 4: \u2026; \u2026`. */
const templateError = (function (input, [line, column], problem, hint, cause) {
    return new start.UserError(input, `line ${line}, column ${column}: ${problem}`, hint, { cause });
});
/** Names from other tools that people try. */
const ELSEWHERE = {
    secrets: 'templates see no secrets',
    'github.token': 'templates see no secrets',
    env: 'write the expression ${{ env.NAME }} instead',
    vars: 'write the expression ${{ vars.NAME }} instead',
    inputs: 'write event.inputs, or the expression ${{ inputs.NAME }}',
    runner: 'write the expression ${{ runner.NAME }} instead',
};
const firstSegment = (function (path) {
    return path.split('.', 1)[0] ?? '';
});
const unknownName = (function (input, at, found) {
    // All items of a list have the same parts.
    const path = found.replace(/\[\d+\]/g, '[]');
    const elsewhere = start.entry(ELSEWHERE, path) ?? start.entry(ELSEWHERE, firstSegment(path));
    const base = firstSegment(path);
    const root = `${base}.`;
    const siblings = template.NAMES.filter((name => name.startsWith(root)));
    // Each but a whole context is a text itself: `{{ ref }}`, `{{ actor }}`.
    const isText = template.NAMES.includes(base) && base !== 'github';
    const parts = siblings.map((name => name.slice(root.length)));
    const part = checks.findNearest(path.slice(root.length), parts);
    const near = siblings.length === 0 ? checks.findNearest(path, template.NAMES) : part && root + part;
    const hint = elsewhere ??
        (near !== undefined
            ? `did you mean ${near}?`
            : siblings.length > 0
                ? `write ${start.joinChoices([...(isText ? [base] : []), ...siblings])}`
                : `write ${start.joinChoices([...new Set(template.NAMES.filter((name => !/[.[]/.test(name))))])}`);
    return templateError(input, at, `${start.quoteValue(path)} is not known`, hint);
});
/** Liquid filters that Hookline leaves out, and what to use instead. */
const UNSUPPORTED_FILTERS = {
    raw: 'values are always escaped; markdown reads one as Markdown',
    escape: 'leave it out, since values are always escaped',
    h: 'leave it out, since values are always escaped',
    newline_to_br: 'use markdown, which keeps paragraphs and lists',
    strip_html: 'use markdown, which leaves tags out',
};
const UNSUPPORTED_TAGS = {
    raw: 'write {{ "{{" }} for two braces',
    include: 'templates read no files',
    render: 'templates read no files',
    layout: 'templates read no files',
};
const suggestion = (function (name, reasons, names) {
    const reason = start.entry(reasons, name);
    if (reason !== undefined)
        return reason;
    const near = checks.findNearest(name, names);
    return near === undefined ? `there are ${names.toSorted().join(', ')}` : `did you mean ${near}?`;
});
/** Liquid's message without the place that it adds. */
const bareMessage = (function (error) {
    return error.message.replace(/(?:, file:.*)?, line:\d+, col:\d+$/s, '');
});
/** What `parseChecked` threw, as a sentence about the input. Rethrows errors that are not due to the template. */
const parseError = (function (input, error) {
    if (error instanceof template.UnknownName)
        return unknownName(input, error.at ?? [1, 1], error.path);
    if (template.isTooLong(error))
        return templateError(input, [1, 1], 'the template is too long', 'write a shorter one', error);
    if (!template.isLiquidError(error))
        throw error;
    const [at, message] = [readPosition(error), bareMessage(error)];
    const filter = /^undefined filter: (.*)$/s.exec(message)?.[1];
    if (filter !== undefined) {
        const hint = suggestion(filter, UNSUPPORTED_FILTERS, Object.keys(template.FILTERS));
        return templateError(input, locateFilter(error, filter), `there is no filter ${start.quoteValue(filter)}`, hint, error);
    }
    const tag = /^tag "(.*)" not found$/s.exec(message)?.[1];
    const opener = tag === undefined ? undefined : /^end(\w+)$/.exec(tag)?.[1];
    if (opener !== undefined && template.TAG_NAMES.includes(opener))
        return templateError(input, at, `{% end${opener} %} closes nothing`, `write {% ${opener} \u2026 %} before it`, error);
    if (tag !== undefined)
        return templateError(input, at, `there is no tag ${start.quoteValue(tag)}`, suggestion(tag, UNSUPPORTED_TAGS, template.TAG_NAMES), error);
    if (/^output .* not closed$/s.test(message))
        return templateError(input, at, '{{ is not closed', 'add }}', error);
    const unclosed = /^tag \{%-?\s*(\w+)[\s\S]* not closed$/.exec(message)?.[1];
    if (unclosed !== undefined)
        return templateError(input, at, `{% ${unclosed} %} is not closed`, `add {% end${unclosed} %}`, error);
    const words = message.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
    return templateError(input, at, start.cutText(words, LONGEST), 'write {{ name | filter }} or {% tag %} \u2026 {% endtag %}', error);
});
/** Liquid quotes what it could not parse. */
const LONGEST = 160;
const readPosition = (function (error) {
    return error.token.getPosition();
});
/** Where a filter is: Liquid gives the start of the tag that contains it. */
const locateFilter = (function (error, filter) {
    const [line, column] = readPosition(error);
    const pieces = error.token.getText().split('|');
    const index = pieces.findIndex(((piece, at) => at > 0 && piece.trim().split(/[\s:}%]/, 1)[0] === filter));
    if (index < 0)
        return [line, column];
    const gap = /^\s*/.exec(pieces[index] ?? '')?.[0] ?? '';
    const lines = `${pieces.slice(0, index).join('|')}|${gap}`.split('\n');
    const last = lines.at(-1)?.length ?? 0;
    return lines.length === 1 ? [line, column + last] : [line + lines.length - 1, last + 1];
});
/** Whether a template produced more than allowed. */
const isTooMuch = (function (error) {
    return template.isLiquidError(error) &&
        (('originalError' in error && error.originalError instanceof template.OutputTooLarge) ||
            bareMessage(error).endsWith(template.LIMIT));
});
/**
 * What failed while filling a template. A filter that cannot use a value is not the author's mistake. Rethrows errors that are not
 * Liquid's.
 */
const renderError = (function (input, error) {
    if (!template.isLiquidError(error))
        throw error;
    const at = readPosition(error);
    const origin = 'originalError' in error ? error.originalError : undefined;
    if (origin instanceof template.UnknownName)
        return unknownName(input, at, origin.path);
    if (isTooMuch(error))
        return templateError(input, at, 'the template makes too much', 'let it loop less', error);
    const words = start.cutText(bareMessage(error).replace(/\s+/g, ' ').replaceAll('"', "'").trim(), LONGEST);
    return start.fromValues(templateError(input, at, words, '', error), 'it is left out');
});

Object.assign(exports, {
    isTooMuch,
    parseError,
    renderError,
});
