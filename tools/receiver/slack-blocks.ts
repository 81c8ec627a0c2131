import { isFields, objectsIn } from '../json.js';
import { richText } from './slack-rich-text.js';
import { SLACK } from './slack-limits.js';
import {
  choice,
  fault,
  flag,
  link,
  list,
  shape,
  text,
  variant,
  whole,
  type Check,
  type Fault,
  type Path,
} from './shape.js';

const closed = { closed: true } as const;
const type: Check = () => [];
const url = link(SLACK.url, 'http', 'https');

const plainText = (max: number): Check =>
  variant({ plain_text: shape({ type, text: text(max) }, { emoji: flag }, closed) });

const anyText = (max: number): Check =>
  variant({
    plain_text: plainText(max),
    mrkdwn: shape({ type, text: text(max) }, { verbatim: flag }, closed),
  });

const button = shape(
  { type, text: plainText(SLACK.buttonText) },
  {
    url: link(SLACK.url, 'http', 'https', 'mailto', 'slack'),
    action_id: text(SLACK.actionId),
    value: text(SLACK.buttonValue),
    style: choice('primary', 'danger'),
    accessibility_label: text(SLACK.accessibilityLabel),
  },
  closed,
);

const image = shape({ type, image_url: url, alt_text: text(SLACK.altText) }, {}, closed);

const block = (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  shape({ type, ...required }, { block_id: text(SLACK.blockId), ...optional }, closed);

const sectionSays: Check = (value, path) =>
  isFields(value) && value['text'] === undefined && value['fields'] === undefined
    ? [fault(path, 'BASE_TYPE_REQUIRED', 'A section needs text or fields.')]
    : [];

const sectionShape = block(
  {},
  {
    text: anyText(SLACK.text),
    fields: list(anyText(SLACK.field), SLACK.fields, 1),
    accessory: variant({ button, image }),
    expand: flag,
  },
);

/** The blocks that a webhook is known to take; others are refused here, whatever newer clients may show. */
const anyBlock = variant({
  header: block({ text: plainText(SLACK.header) }, { level: whole(1, SLACK.headerLevels) }),
  section: (value, path) => [...sectionShape(value, path), ...sectionSays(value, path)],
  context: block({
    elements: list(
      variant({ image, plain_text: plainText(SLACK.text), mrkdwn: anyText(SLACK.text) }),
      SLACK.contextElements,
      1,
    ),
  }),
  actions: block({ elements: list(variant({ button }), SLACK.actionsElements, 1) }),
  divider: block({}),
  image: block({ image_url: url, alt_text: text(SLACK.altText) }, { title: plainText(SLACK.imageTitle) }),
  rich_text: block({ elements: richText }),
});

const repeatedIds = (blocks: unknown, path: Path): Fault[] => {
  const ids = objectsIn(blocks).flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
  const again = ids.find((id, index) => ids.indexOf(id) !== index);
  return again === undefined ? [] : [fault(path, 'DUPLICATE', `block_id "${again}" is used twice.`)];
};

/** A message's `blocks`, or an attachment's. */
export const blocksCheck: Check = (value, path) => [
  ...list(anyBlock, SLACK.blocks, 1)(value, path),
  ...repeatedIds(value, path),
];

/** Characters that count towards the limit over all blocks. */
export const blocksLength = (blocks: unknown): number =>
  objectsIn(blocks).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);
