import { asObject, objectsIn } from '../json.js';
import { DISCORD } from './discord-limits.js';
import {
  all,
  choice,
  fault,
  flag,
  link,
  list,
  shape,
  text,
  variant,
  whole,
  type Rule,
  type PayloadFault,
} from './shape.js';

const nullable = { nullable: true } as const;
const id = { id: whole(0, 2 ** 31 - 1) };
const media = shape({ url: link(DISCORD.url, 'http', 'https', 'attachment') }, {}, nullable);

const noCustomId: Rule = (_value, path) => [
  fault(
    path,
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  ),
];

const emojiShape = shape({}, { name: text(DISCORD.emojiName), animated: flag }, nullable);
const emoji: Rule = (value, path) => {
  const { id: own, name } = asObject(value);
  return isEmpty(own) && isEmpty(name)
    ? [fault([...path, 'name'], 'BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji')]
    : emojiShape(value, path);
};

/** A button shows something. */
const shown: Rule = (value, path) => {
  const { label, emoji: drawn } = asObject(value);
  return isEmpty(label) && isEmpty(drawn)
    ? [fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required')]
    : [];
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** A plain webhook can send only link buttons: nobody would handle a click on others. */
const button = all(
  shape(
    { style: choice(5), url: link(DISCORD.buttonUrl, 'http', 'https', 'discord') },
    { label: text(DISCORD.buttonLabel), emoji, custom_id: noCustomId, disabled: flag, ...id },
    nullable,
  ),
  shown,
);
const row = shape({ components: list(variant({ 2: button }), DISCORD.buttons, 1) }, id, nullable);

const words = shape({ content: text(DISCORD.textDisplay) }, id, nullable);
const described = { description: text(DISCORD.mediaDescription), spoiler: flag };
const thumbnail = shape({ media }, { ...described, ...id }, nullable);
const section = shape(
  {
    components: list(variant({ 10: words }), DISCORD.sectionTexts, 1),
    accessory: variant({ 2: button, 11: thumbnail }),
  },
  id,
  nullable,
);
const gallery = shape(
  { items: list(shape({ media }, described, nullable), DISCORD.galleryItems, 1) },
  id,
  nullable,
);
const separator = shape({}, { divider: flag, spacing: choice(1, 2), ...id }, nullable);

const inContainer = { 1: row, 9: section, 10: words, 12: gallery, 14: separator };
const container = shape(
  { components: list(variant(inContainer), DISCORD.components, 1) },
  { accent_color: whole(0, DISCORD.color), spoiler: flag, ...id },
  nullable,
);

const tooMany = (value: unknown, path: readonly string[]): PayloadFault[] =>
  objectsIn(value).filter(({ type }) => typeof type === 'number').length > DISCORD.components
    ? [
        fault(
          path,
          'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
          `The total number of components cannot exceed ${DISCORD.components}`,
        ),
      ]
    : [];

const tooLong = (value: unknown, path: readonly string[]): PayloadFault[] => {
  const texts = objectsIn(value).filter(({ type }) => type === 10);
  const length = texts.reduce((sum, { content }) => sum + String(content).length, 0);
  return length > DISCORD.textDisplays
    ? [
        fault(
          path,
          'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
          `The total size of displayable text cannot exceed ${DISCORD.textDisplays}`,
        ),
      ]
    : [];
};

/** An ID of 0 counts as none. https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
const repeated = (value: unknown, path: readonly string[]): PayloadFault[] => {
  const ids = objectsIn(value).flatMap(({ type, id: own }) =>
    typeof type === 'number' && typeof own === 'number' && own !== 0 ? [own] : [],
  );
  return ids.some((own, index) => ids.indexOf(own) !== index)
    ? [fault(path, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated')]
    : [];
};

/** Rows of link buttons. */
export const rowsCheck: Rule = all(list(variant({ 1: row }), DISCORD.rows), repeated);

/** Components of a message with the flag IS_COMPONENTS_V2. */
export const layoutCheck: Rule = (value, path) => [
  ...list(variant({ ...inContainer, 17: container }), DISCORD.components)(value, path),
  ...tooMany(value, path),
  ...tooLong(value, path),
  ...repeated(value, path),
];
