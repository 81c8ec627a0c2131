import { createElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Message, type Block, type MessageProps } from 'slack-blocks-to-jsx';
import { h } from './element.js';
import { isJsonObject, objectsIn, textAt, type JsonObject } from './json.js';
import { MEMBERS } from './names.js';
import { AVATAR, pictureFor } from './picture.js';
import { drawMrkdwn } from './slack-mrkdwn.js';
import type { Theme } from './theme.js';

// https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments
const COLOR_WORDS: Readonly<Record<string, string>> = {
  good: '#2eb886',
  warning: '#daa038',
  danger: '#a30200',
};
const NO_COLOR = '#dddddd';

/** The time shown next to the sender, so that the same messages give the same page. */
const TIME = new Date('2026-01-01T12:00');

/** Text that is already drawn. In the blocks it is a number between two private characters. */
type Drawn = string[];
const TOKEN = /\uE000(\d+)\uE001/g;

const hold = (drawn: Drawn, node: ReactNode): string =>
  `\uE000${drawn.push(renderToStaticMarkup(h('span', { className: 'words' }, node))) - 1}\uE001`;

const readIndent = (list: JsonObject): number => (typeof list['indent'] === 'number' ? list['indent'] : 0);

/** The renderer continues the numbers of an ordered list from the bullets before it. An empty section between them stops that. */
const separateLists = (elements: readonly JsonObject[]): readonly JsonObject[] =>
  elements.flatMap((element, at) => {
    if (element['type'] !== 'rich_text_list') return [element];
    const before = elements
      .slice(0, at)
      .findLast(other => other['type'] !== 'rich_text_list' || readIndent(other) <= readIndent(element));
    const transitions =
      before?.['type'] === 'rich_text_list' &&
      readIndent(before) === readIndent(element) &&
      before['style'] !== element['style'];
    return transitions ? [{ type: 'rich_text_section', elements: [] }, element] : [element];
  });

/**
 * Unlike clients, the renderer decodes `&lt;` before it looks for links and mentions, and reads `#` as a heading and Markdown in plain
 * text. So it gets tokens instead of text objects, and their drawing is inserted afterward.
 */
const prepare = (value: unknown, drawn: Drawn): unknown => {
  if (Array.isArray(value)) return value.map(item => prepare(item, drawn));
  if (!isJsonObject(value)) return value;
  if (value['type'] === 'rich_text')
    return { ...value, elements: separateLists(objectsIn(value['elements'])) };
  const text = textAt(value, 'text');
  if (text !== undefined && value['type'] === 'mrkdwn')
    return { type: 'plain_text', text: hold(drawn, drawMrkdwn(text)) };
  if (text !== undefined && value['type'] === 'plain_text') return { ...value, text: hold(drawn, text) };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'image_url' && typeof item === 'string' ? pictureFor(item) : prepare(item, drawn),
    ]),
  );
};

const section = (mrkdwn: string | undefined): readonly JsonObject[] =>
  mrkdwn === undefined ? [] : [{ type: 'section', text: { type: 'mrkdwn', text: mrkdwn } }];

/** Blocks if there are any: the text next to them is only for notifications. */
const listBlocks = (part: JsonObject): readonly JsonObject[] => {
  const blocks = objectsIn(part['blocks']);
  return blocks.length > 0 ? blocks : section(textAt(part, 'text'));
};

const USERS = Object.entries(MEMBERS).map(([id, name]) => ({ id, name }));

type Frame = Pick<MessageProps, 'theme' | 'logo' | 'name' | 'withoutWrapper'>;

const drawBlocks = (part: JsonObject, drawn: Drawn, frame: Frame): ReactElement =>
  createElement(Message, {
    ...frame,
    time: TIME,
    blocks: prepare(listBlocks(part), drawn) as Block[],
    data: { users: USERS },
  });

const drawAttachment = (attachment: JsonObject, drawn: Drawn, theme: Theme): ReactElement => {
  const color = textAt(attachment, 'color') ?? NO_COLOR;
  return h(
    'div',
    { className: 'attachment', style: { borderColor: COLOR_WORDS[color] ?? color } },
    drawBlocks(attachment, drawn, { theme, withoutWrapper: true, logo: AVATAR, name: '' }),
  );
};

/** One Slack message body as HTML, drawn as a client would show it. */
export const drawSlack = (payload: JsonObject, theme: Theme): string => {
  const drawn: Drawn = [];
  const icon = textAt(payload, 'icon_url');
  const message = h(
    'div',
    { className: `slack ${theme}` },
    drawBlocks(payload, drawn, {
      theme,
      logo: icon === undefined ? AVATAR : pictureFor(icon),
      name: textAt(payload, 'username') ?? 'Hookline',
    }),
    objectsIn(payload['attachments']).map(attachment => drawAttachment(attachment, drawn, theme)),
  );
  return renderToStaticMarkup(message).replace(TOKEN, (_, at: string) => drawn[Number(at)] ?? '');
};
