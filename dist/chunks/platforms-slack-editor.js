'use strict';

/** No limit is documented, and what follows the # reaches no server; longer links fail in pages and terminals. */
const LONGEST = 16_000;
const listAt = (bag, key) => {
    const value = bag[key];
    return Array.isArray(value) ? value : [];
};
/** Opens the blocks, those beside the color bar too, in Slack's own editor. https://app.slack.com/block-kit-builder */
const editor = ({ body }) => {
    const attached = listAt(body, 'attachments').flatMap(attachment => listAt(attachment, 'blocks'));
    const blocks = [...listAt(body, 'blocks'), ...attached];
    if (blocks.length === 0)
        return undefined;
    const url = `https://app.slack.com/block-kit-builder/#${encodeURIComponent(JSON.stringify({ blocks }))}`;
    return {
        title: 'Block Kit Builder',
        ...(url.length <= LONGEST && { url: url.replace(/[()!'*]/g, percent) }),
    };
};
/** What encodeURIComponent leaves, and a link in Markdown or a log may end at. */
const percent = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;

exports.editor = editor;
