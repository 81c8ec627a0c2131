import type { APIEmbed, RESTPostAPIWebhookWithTokenJSONBody as ApiBody } from 'discord-api-types/v10';
import type { Cut } from '../cuts.js';
import type { Payload } from '../types.js';
import { LIMITS } from './limits.js';

/** A link button. https://discord.com/developers/docs/components/reference#button */
interface LinkButton {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
}

export interface ButtonRow {
  readonly type: 1;
  readonly components: readonly LinkButton[];
}

/** What is posted. Numbers replace the API's enums, which exist only at run time. */
export interface DiscordBody extends Omit<ApiBody, 'flags' | 'components' | 'allowed_mentions'> {
  readonly allowed_mentions?: {
    readonly parse: readonly 'everyone'[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
  };
  readonly flags?: number;
  readonly components?: readonly ButtonRow[];
}

interface LengthRule {
  readonly path: string;
  readonly value: string | undefined;
  readonly max: number;
}

const textRules = (embed: APIEmbed, at: string): readonly LengthRule[] => [
  { path: `${at}.title`, value: embed.title, max: LIMITS.title },
  { path: `${at}.description`, value: embed.description, max: LIMITS.description },
  { path: `${at}.author.name`, value: embed.author?.name, max: LIMITS.author },
  { path: `${at}.footer.text`, value: embed.footer?.text, max: LIMITS.footer },
  ...(embed.fields ?? []).flatMap(({ name, value }, index) => [
    { path: `${at}.fields.${String(index)}.name`, value: name, max: LIMITS.fieldName },
    { path: `${at}.fields.${String(index)}.value`, value, max: LIMITS.fieldValue },
  ]),
];

const urlRules = (embed: APIEmbed, at: string): readonly LengthRule[] =>
  [
    { path: `${at}.url`, value: embed.url },
    { path: `${at}.author.url`, value: embed.author?.url },
    { path: `${at}.image.url`, value: embed.image?.url },
    { path: `${at}.thumbnail.url`, value: embed.thumbnail?.url },
  ].map(rule => ({ ...rule, max: LIMITS.url }));

const textFaults = (rules: readonly LengthRule[]): readonly string[] =>
  rules.flatMap(({ path, value, max }) => {
    if (value === undefined) return [];
    if (value.trim() === '') return [`${path} is blank`];
    if (!value.isWellFormed()) return [`${path} holds half a character`];
    return value.length > max ? [`${path} has ${String(value.length)} units, ${String(max)} at most`] : [];
  });

const countFault = (path: string, items: readonly unknown[] | undefined, max: number): readonly string[] =>
  items !== undefined && (items.length === 0 || items.length > max)
    ? [`${path} holds ${String(items.length)}, 1 to ${String(max)} are allowed`]
    : [];

const embedFaults = (embed: APIEmbed, at: string): readonly string[] => [
  ...textFaults([...textRules(embed, at), ...urlRules(embed, at)]),
  ...countFault(`${at}.fields`, embed.fields, LIMITS.fields),
  ...(embed.color !== undefined &&
  (!Number.isInteger(embed.color) || embed.color < 0 || embed.color > LIMITS.color)
    ? [`${at}.color is not a color`]
    : []),
];

const buttonFaults = (rows: readonly ButtonRow[] | undefined): readonly string[] => [
  ...countFault('components', rows, LIMITS.buttonRows),
  ...(rows ?? []).flatMap(({ components }, index) => {
    const at = `components.${String(index)}`;
    const texts = components.flatMap(({ label, url }) => [
      { path: `${at}.label`, value: label, max: LIMITS.buttonLabel },
      { path: `${at}.url`, value: url, max: LIMITS.buttonUrl },
    ]);
    return [...countFault(at, components, LIMITS.buttonsInRow), ...textFaults(texts)];
  }),
];

const findFaults = (body: DiscordBody): readonly string[] => {
  const embeds = body.embeds ?? [];
  const together = embeds
    .flatMap(embed => textRules(embed, ''))
    .reduce((sum, { value = '' }) => sum + value.length, 0);
  return [
    ...countFault('embeds', embeds, LIMITS.embeds),
    ...embeds.flatMap((embed, index) => embedFaults(embed, `embeds.${String(index)}`)),
    ...(together > LIMITS.allEmbedsTogether
      ? [`embeds have ${String(together)} units together, ${String(LIMITS.allEmbedsTogether)} at most`]
      : []),
    ...buttonFaults(body.components),
    ...textFaults([
      { path: 'content', value: body.content, max: LIMITS.content },
      { path: 'username', value: body.username, max: LIMITS.username },
      { path: 'avatar_url', value: body.avatar_url, max: LIMITS.url },
    ]),
  ];
};

/** The payload, if it is within Discord's limits. Otherwise throws an Error that names the place: a bug in Hookline. */
export const checkedPayload = (body: DiscordBody, cuts: readonly Cut[]): Payload => {
  const [fault] = findFaults(body);
  if (fault !== undefined) throw new Error(`Discord would refuse this message: ${fault}`);
  return { body: { ...body }, cuts };
};
