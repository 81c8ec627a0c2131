import { asObject, asArray, asText, type JsonObject } from '../testing/json.js';
import type { Card, Footnotes } from './card.js';
import { readMrkdwn } from './mrkdwn.js';

const splitLines = (text: string): string[] => text.split('\n');

const leaf = (value: unknown, notes: Footnotes): string => {
  const {
    type,
    text,
    url,
    user_id: user,
    usergroup_id: group,
    range,
    name,
    style,
    fallback,
  } = asObject(value);
  if (type === 'date') return asText(fallback);
  const shown = asObject(style)['code'] === true ? `\`${asText(text)}\`` : asText(text);
  if (type === 'link') return notes.mark(asText(text) === '' ? asText(url) : shown, asText(url));
  if (type === 'user') return `@${asText(user)}`;
  if (type === 'usergroup') return `@${asText(group)}`;
  if (type === 'broadcast') return `@${asText(range)}`;
  if (type === 'emoji') return `:${asText(name)}:`;
  return shown;
};

const leaves = (element: JsonObject, notes: Footnotes): string =>
  asArray(element['elements'])
    .map(value => leaf(value, notes))
    .join('');

/** Lists and code with a border are parts of a quote. */
const richElement = (element: JsonObject, notes: Footnotes): string[] => {
  const lines = richLines(element, notes);
  return Number(element['border'] ?? 0) > 0 ? lines.map(line => line.replace(/^/gm, '> ')) : lines;
};

const richLines = (element: JsonObject, notes: Footnotes): string[] => {
  const prefixed = (prefix: string): string[] =>
    splitLines(leaves(element, notes)).map(line => `${prefix}${line}`);
  switch (element['type']) {
    case 'rich_text_list': {
      const indent = '  '.repeat(Number(element['indent'] ?? 0));
      const first = Number(element['offset'] ?? 0) + 1;
      return asArray(element['elements']).map((item, index) => {
        const mark = element['style'] === 'ordered' ? `${first + index}.` : '•';
        const below = `\n${indent}${' '.repeat(mark.length + 1)}`;
        return `${indent}${mark} ${leaves(asObject(item), notes).replaceAll('\n', below)}`;
      });
    }
    case 'rich_text_quote':
      return prefixed('> ');
    case 'rich_text_preformatted':
      return prefixed('    ');
    default:
      return splitLines(leaves(element, notes).replace(/\n$/, ''));
  }
};

const textObject = (value: unknown, notes: Footnotes): string => {
  const { type, text } = asObject(value);
  return type === 'mrkdwn' ? readMrkdwn(asText(text), notes) : asText(text);
};

const element = (value: unknown, notes: Footnotes): string => {
  const { type, text, url, image_url: image, alt_text: alt } = asObject(value);
  if (type === 'button') return notes.mark(`( ${textObject(text, notes)} )`, asText(url));
  if (type === 'image') return notes.mark(`image: ${asText(alt)}`, asText(image));
  return textObject(value, notes);
};

const block = (value: unknown, notes: Footnotes): string[] => {
  const own = asObject(value);
  switch (own['type']) {
    case 'rich_text':
      return asArray(own['elements']).flatMap(one => richElement(asObject(one), notes));
    case 'divider':
      return ['────'];
    case 'image':
      return [element(own, notes)];
    case 'context':
    case 'actions':
      return splitLines(
        asArray(own['elements'])
          .map(one => element(one, notes))
          .join(own['type'] === 'context' ? ' ' : '  '),
      );
    default:
      return [
        ...(own['text'] === undefined ? [] : splitLines(textObject(own['text'], notes))),
        ...asArray(own['fields']).map(field => textObject(field, notes).replace('\n', ': ')),
        ...(own['accessory'] === undefined ? [] : [element(own['accessory'], notes)]),
      ];
  }
};

const blocks = (value: unknown, notes: Footnotes): string[] =>
  asArray(value).flatMap(one => block(one, notes));

const olderLines = ({ pretext, title, text }: JsonObject, notes: Footnotes): string[] =>
  [pretext, title, text]
    .map(asText)
    .filter(Boolean)
    .flatMap(part => splitLines(readMrkdwn(part, notes)));

/** `#rrggbb`; undefined for Slack's own words. */
const hex = (value: unknown): number | undefined => {
  const [, digits] = /^#([0-9a-f]{6})$/i.exec(asText(value)) ?? [];
  return digits === undefined ? undefined : Number.parseInt(digits, 16);
};

/** A webhook's body as Slack shows it. `text` is only visible without `blocks`. */
export const slackCard = (payload: JsonObject, notes: Footnotes): Card => {
  const attachments = asArray(payload['attachments']).map(asObject);
  const shown = blocks(payload['blocks'], notes);
  return {
    color: hex(attachments[0]?.['color']),
    headline: shown.length > 0 ? shown : splitLines(readMrkdwn(asText(payload['text']), notes)),
    lines: attachments.flatMap(one =>
      one['blocks'] === undefined ? olderLines(one, notes) : blocks(one['blocks'], notes),
    ),
  };
};
