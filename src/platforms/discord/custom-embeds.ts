import { readColor } from '../../inputs/color.js';
import { address, all, anything, flag, list, pattern, shape, text, whole } from '../../values/checks.js';
import { describeExcess, fault, type Check } from '../../values/findings.js';
import { isJsonObject, asArray, type JsonObject } from '../../values/json.js';
import { LIMITS } from './limits.js';

/** Discord ignores unknown keys and accepts `null` for an absent one. */
export const loose = { nullable: true, where: 'to Discord, which ignores it' } as const;

/** Discord trims a text before it counts. */
const trimmed = (max: number): Check => text(max, { trimmed: true });
const optionalText = (max: number): Check => text(max, { trimmed: true, mayBeEmpty: true });

export const web = address(LIMITS.url, 'http', 'https');

const isFile = (value: unknown): boolean => typeof value === 'string' && value.startsWith('attachment:');

/** The address of an image. */
export const media: Check = (value, at) =>
  isFile(value)
    ? fault(at, 'names a file, and files are not sent: write its address, https://…')
    : web(value, at);

const timestamp: Check = (value, at) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : fault(at, 'not a time such as 2026-12-31T18:30:00Z');

/** Discord's colors are numbers; people write the forms of other tools. */
export const color: Check = (value, at) => {
  const meant = typeof value === 'string' ? (readDecimal(value) ?? readColor(value)) : undefined;
  return meant === undefined
    ? whole(0, LIMITS.color)(value, at)
    : fault(at, 'not a whole number', `write ${meant}`);
};

const readDecimal = (text: string): number | undefined =>
  /^\d{7,8}$/.test(text) && Number(text) <= LIMITS.color ? Number(text) : undefined;

const picture = shape({ url: media }, { height: anything, width: anything, proxy_url: anything }, loose);

/** https://discord.com/developers/docs/resources/message#embed-object */
const embed = shape(
  {},
  {
    title: optionalText(LIMITS.title),
    description: optionalText(LIMITS.description),
    url: web,
    timestamp,
    color,
    footer: shape({ text: trimmed(LIMITS.footer) }, { icon_url: media, proxy_icon_url: anything }, loose),
    image: picture,
    thumbnail: picture,
    author: shape(
      { name: trimmed(LIMITS.author) },
      { url: web, icon_url: media, proxy_icon_url: anything },
      loose,
    ),
    fields: list(
      shape({ name: trimmed(LIMITS.fieldName), value: trimmed(LIMITS.fieldValue) }, { inline: flag }, loose),
      LIMITS.fields,
    ),
    // Discord sets these itself and ignores what a webhook says.
    type: anything,
    provider: anything,
    video: anything,
  },
  loose,
);

const trimmedLength = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0);
const asObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** The characters that count toward the limit across all embeds. */
const embedLength = (value: unknown): number => {
  const { title, description, footer, author, fields } = asObject(value);
  const inFields = asArray(fields).flatMap(field => [asObject(field)['name'], asObject(field)['value']]);
  return [title, description, asObject(footer)['text'], asObject(author)['name'], ...inFields]
    .map(trimmedLength)
    .reduce((sum, length) => sum + length, 0);
};

/** Whether an embed shows anything. */
export const embedSays = (value: unknown): boolean =>
  embedLength(value) > 0 || ['image', 'thumbnail'].some(key => isJsonObject(asObject(value)[key]));

/** What all embeds contain together. */
export const embedsLength = (value: unknown): number =>
  asArray(value).reduce<number>((sum, one) => sum + embedLength(one), 0);

const together: Check = (value, at) => {
  const length = embedsLength(value);
  return length > LIMITS.allEmbedsTogether
    ? fault(at, describeExcess(length, LIMITS.allEmbedsTogether, 'characters in all'))
    : [];
};

export const embeds = all(list(embed, LIMITS.embeds), together);

export const snowflake = pattern(/^\d{17,20}$/, 'an ID such as "80351110224678912", in quotes');
