import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { drawComponents, isComponentsV2 } from './discord-components.js';
import { drawMarkdown, drawMarkdownLine } from './discord-markdown.js';
import { h } from './element.js';
import { objectAt, objectsIn, textAt, type JsonObject } from './json.js';
import { AVATAR, pictureFor } from './picture.js';
import type { Theme } from './theme.js';

/** The client puts up to three inline fields on a row of twelve columns. */
const INLINE_FIELDS = 3;
const COLUMNS = 12;

const pictureOrNone = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : pictureFor(url);

/** Splits runs of inline fields into rows; any other field is a row of its own. */
const fieldRows = (fields: readonly JsonObject[]): readonly (readonly JsonObject[])[] => {
  const rows: JsonObject[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    const joins = field['inline'] === true && row?.[0]?.['inline'] === true && row.length < INLINE_FIELDS;
    if (joins) row.push(field);
    else rows.push([field]);
  }
  return rows;
};

const drawRow = (row: readonly JsonObject[]): ReactNode =>
  row.map((field, at) => {
    const width = COLUMNS / row.length;
    return h(
      'discord-embed-field',
      { style: { gridColumn: `${at * width + 1} / ${(at + 1) * width + 1}` } },
      h('div', { className: 'field-name' }, drawMarkdownLine(textAt(field, 'name') ?? '')),
      drawMarkdown(textAt(field, 'value') ?? ''),
    );
  });

const drawTitle = (embed: JsonObject): ReactNode => {
  const title = textAt(embed, 'title');
  const url = textAt(embed, 'url');
  if (title === undefined) return undefined;
  const words = drawMarkdownLine(title);
  return h(
    'div',
    { slot: 'description', className: 'embed-title' },
    url === undefined ? words : h('a', { href: url }, words),
  );
};

const TIME_FORMAT = new Intl.DateTimeFormat('en-US', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'UTC',
});

const drawFooter = (embed: JsonObject): ReactNode => {
  const footer = objectAt(embed, 'footer');
  const text = textAt(footer, 'text');
  const time = textAt(embed, 'timestamp');
  if (text === undefined && time === undefined) return undefined;
  const timestamp = time === undefined ? undefined : TIME_FORMAT.format(new Date(time));
  const footerImage = pictureOrNone(textAt(footer, 'icon_url'));
  return h('discord-embed-footer', { slot: 'footer', timestamp, 'footer-image': footerImage }, text);
};

const drawEmbed = (embed: JsonObject): ReactElement => {
  const color = embed['color'];
  const author = objectAt(embed, 'author');
  const description = textAt(embed, 'description');
  const fields = objectsIn(embed['fields']);
  const image = textAt(objectAt(embed, 'image'), 'url');
  return h(
    'discord-embed',
    {
      slot: 'embeds',
      color: typeof color === 'number' ? `#${color.toString(16).padStart(6, '0')}` : undefined,
      'author-name': textAt(author, 'name'),
      'author-url': textAt(author, 'url'),
      'author-image': pictureOrNone(textAt(author, 'icon_url')),
      thumbnail: pictureOrNone(textAt(objectAt(embed, 'thumbnail'), 'url')),
    },
    drawTitle(embed),
    description && h('discord-embed-description', { slot: 'description' }, drawMarkdown(description)),
    fields.length > 0
      ? h('discord-embed-fields', { slot: 'fields' }, fieldRows(fields).map(drawRow))
      : undefined,
    // The element's own place for it ends where the thumbnail starts; in the client it continues below.
    image && h('img', { slot: 'footer', className: 'embed-image', src: pictureFor(image), alt: 'Picture' }),
    drawFooter(embed),
  );
};

/** One Discord message body as HTML for the page's custom elements, drawn as a client would show it. */
export const drawDiscord = (payload: JsonObject, theme: Theme): string => {
  const content = textAt(payload, 'content');
  const components = objectsIn(payload['components']);
  return renderToStaticMarkup(
    h(
      'discord-messages',
      { 'light-theme': theme === 'light' },
      h(
        'discord-message',
        {
          author: textAt(payload, 'username') ?? 'Hookline',
          avatar: pictureOrNone(textAt(payload, 'avatar_url')) ?? AVATAR,
          bot: true,
          timestamp: 'Today at 12:00',
        },
        content && drawMarkdown(content),
        objectsIn(payload['embeds']).map(drawEmbed),
        isComponentsV2(payload) ? h('div', { className: 'v2' }, drawComponents(components)) : undefined,
        components.length > 0 && !isComponentsV2(payload)
          ? h('discord-attachments', { slot: 'components' }, drawComponents(components))
          : undefined,
      ),
    ),
  );
};
