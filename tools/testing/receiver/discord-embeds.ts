import { asObject, isJsonObject, asArray } from '../json.js';
import { DISCORD } from './discord-limits.js';
import { fault, flag, link, list, pattern, shape, text, whole, type Rule } from './shape.js';

const nullable = { nullable: true } as const;
const url = link(DISCORD.url, 'http', 'https');
const media = link(DISCORD.url, 'http', 'https', 'attachment');

/** Discord trims before it counts. */
const trimmed = (max: number): Rule => text(max, { trimmed: true });
const maybe = (max: number): Rule => text(max, { mayBeEmpty: true, trimmed: true });
const timestamp = pattern(/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/);

const embed = shape(
  {},
  {
    title: maybe(DISCORD.title),
    description: maybe(DISCORD.description),
    url,
    timestamp,
    color: whole(0, DISCORD.color),
    footer: shape({ text: trimmed(DISCORD.footer) }, { icon_url: media }, nullable),
    image: shape({ url: media }, {}, nullable),
    thumbnail: shape({ url: media }, {}, nullable),
    author: shape({ name: trimmed(DISCORD.author) }, { url, icon_url: media }, nullable),
    fields: list(
      shape(
        { name: trimmed(DISCORD.fieldName), value: trimmed(DISCORD.fieldValue) },
        { inline: flag },
        nullable,
      ),
      DISCORD.fields,
    ),
  },
  nullable,
);

const trimmedLength = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0);

const embedLength = (value: unknown): number => {
  const { title, description, footer, author, fields } = asObject(value);
  const parts = [title, description, asObject(footer)['text'], asObject(author)['name']];
  const inFields = asArray(fields).flatMap(field => [asObject(field)['name'], asObject(field)['value']]);
  return [...parts, ...inFields].reduce<number>((sum, part) => sum + trimmedLength(part), 0);
};

/** Whether an embed shows anything. */
export const embedSays = (value: unknown): boolean =>
  embedLength(value) > 0 || ['image', 'thumbnail'].some(key => isJsonObject(asObject(value)[key]));

export const embedsCheck: Rule = (value, path) => {
  const total = asArray(value).reduce<number>((sum, one) => sum + embedLength(one), 0);
  return [
    ...list(embed, DISCORD.embeds)(value, path),
    ...(total > DISCORD.allEmbedsTogether
      ? [
          fault(
            path,
            'MAX_EMBED_SIZE_EXCEEDED',
            `Embed size exceeds maximum size of ${DISCORD.allEmbedsTogether}`,
          ),
        ]
      : []),
  ];
};
