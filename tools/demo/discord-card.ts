import { fieldsOf, listOf, objectsIn, stringOf, type Fields } from '../testing/json.js';
import type { Card, Footnotes } from './card.js';
import { readDiscordMarkdown } from './discord-markdown.js';

const said = (...lines: readonly string[]): string[] => lines.filter(line => line !== '');

const linked = (label: string, url: unknown, notes: Footnotes): string =>
  label !== '' && stringOf(url) !== '' ? notes.mark(label, stringOf(url)) : label;

const picture = (name: string, value: unknown, notes: Footnotes): string =>
  linked(stringOf(fieldsOf(value)['url']) === '' ? '' : `(${name})`, fieldsOf(value)['url'], notes);

const markdown = (value: unknown, notes: Footnotes): string[] =>
  stringOf(value) === '' ? [] : readDiscordMarkdown(stringOf(value), notes).split('\n');

/** What stands above an embed's body. */
const head = ({ author, title, url }: Fields, notes: Footnotes): string[] => {
  const { name, url: authorUrl } = fieldsOf(author);
  return said(linked(stringOf(name), authorUrl, notes), linked(stringOf(title), url, notes));
};

const body = (embed: Fields, notes: Footnotes): string[] => [
  ...markdown(embed['description'], notes),
  ...listOf(embed['fields']).map(value => {
    const { name, value: text } = fieldsOf(value);
    return `${stringOf(name)}: ${markdown(text, notes).join('\n')}`;
  }),
  ...said(
    picture('image', embed['image'], notes),
    picture('thumbnail', embed['thumbnail'], notes),
    said(stringOf(fieldsOf(embed['footer'])['text']), stringOf(embed['timestamp'])).join(' · '),
  ),
];

/** Link buttons, in rows or in a layout. */
const buttons = (components: unknown, notes: Footnotes): string =>
  objectsIn(components)
    .filter(({ type, url }) => type === 2 && url !== undefined)
    .map(({ label, url }) => notes.mark(`( ${stringOf(label)} )`, stringOf(url)))
    .join('  ');

/** A webhook's body as Discord shows it; the first embed's title is the headline. */
export const discordCard = (payload: Fields, notes: Footnotes): Card => {
  const [first = {}, ...more] = listOf(payload['embeds']).map(fieldsOf);
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
