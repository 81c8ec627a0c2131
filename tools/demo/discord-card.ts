import { asObject, asArray, objectsIn, asText, type JsonObject } from '../testing/json.js';
import type { Card, Footnotes } from './card.js';
import { readDiscordMarkdown } from './discord-markdown.js';

const said = (...lines: readonly string[]): string[] => lines.filter(line => line !== '');

const linked = (label: string, url: unknown, notes: Footnotes): string =>
  label !== '' && asText(url) !== '' ? notes.mark(label, asText(url)) : label;

const picture = (name: string, value: unknown, notes: Footnotes): string =>
  linked(asText(asObject(value)['url']) === '' ? '' : `(${name})`, asObject(value)['url'], notes);

const markdown = (value: unknown, notes: Footnotes): string[] =>
  asText(value) === '' ? [] : readDiscordMarkdown(asText(value), notes).split('\n');

/** What is above an embed's body. */
const head = ({ author, title, url }: JsonObject, notes: Footnotes): string[] => {
  const { name, url: authorUrl } = asObject(author);
  return said(linked(asText(name), authorUrl, notes), linked(asText(title), url, notes));
};

const body = (embed: JsonObject, notes: Footnotes): string[] => [
  ...markdown(embed['description'], notes),
  ...asArray(embed['fields']).map(value => {
    const { name, value: text } = asObject(value);
    return `${asText(name)}: ${markdown(text, notes).join('\n')}`;
  }),
  ...said(
    picture('image', embed['image'], notes),
    picture('thumbnail', embed['thumbnail'], notes),
    said(asText(asObject(embed['footer'])['text']), asText(embed['timestamp'])).join(' · '),
  ),
];

/** Link buttons, in rows or in a layout. */
const buttons = (components: unknown, notes: Footnotes): string =>
  objectsIn(components)
    .filter(({ type, url }) => type === 2 && url !== undefined)
    .map(({ label, url }) => notes.mark(`( ${asText(label)} )`, asText(url)))
    .join('  ');

/** A webhook's body as Discord shows it. The first embed's title is the headline. */
export const discordCard = (payload: JsonObject, notes: Footnotes): Card => {
  const [first = {}, ...more] = asArray(payload['embeds']).map(asObject);
  const color = first['color'];
  return {
    color: typeof color === 'number' ? color : undefined,
    headline: [...markdown(payload['content'], notes), ...head(first, notes)],
    lines: [
      ...body(first, notes),
      ...more.flatMap(embed => [...head(embed, notes), ...body(embed, notes)]),
      ...said(buttons(payload['components'], notes)),
    ],
  };
};
