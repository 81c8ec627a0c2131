import {
  address,
  all,
  anything,
  atLeastOneOf,
  choice,
  findRepeated,
  flag,
  list,
  noOther,
  shape,
  text,
  variant,
  whole,
  type Checks,
} from '../../values/checks.js';
import { keyPath, describeExcess, fault, type Check } from '../../values/findings.js';
import { type JsonObject, asObject, objectsIn } from '../../values/json.js';
import { LIMITS } from './limits.js';
import { color, loose, media } from './custom-embeds.js';
import { CUSTOM_LIMITS } from './custom-limits.js';

const component = (required: Checks, optional: Checks = {}): Check =>
  shape({ type: anything, ...required }, { id: whole(0, CUSTOM_LIMITS.componentId), ...optional }, loose);

/** Only links work without an app: https://discord.com/developers/docs/resources/webhook#execute-webhook */
const onlyLinks: Check = (value, at) =>
  asObject(value)['style'] === 5
    ? []
    : fault(keyPath(at, 'style'), 'not 5: a webhook sends link buttons only, with a url');

const noId: Check = (_value, at) => fault(at, 'is not allowed together with url');

/** An empty emoji is not one. */
const emoji = all(
  shape({}, { id: anything, name: text(CUSTOM_LIMITS.emoji), animated: flag }, loose),
  atLeastOneOf('id', 'name'),
);

const button = all(
  onlyLinks,
  component(
    { style: anything, url: address(LIMITS.buttonUrl, 'http', 'https', 'discord') },
    { label: text(LIMITS.buttonLabel, { trimmed: true }), emoji, disabled: flag, custom_id: noId },
  ),
  atLeastOneOf('label', 'emoji'),
);

const SELECTS = [3, 5, 6, 7, 8];
const inRow: Checks = { 2: button };
const noSelect = (type: unknown, at: string) =>
  fault(at, SELECTS.includes(Number(type)) ? 'a menu, which a webhook cannot send' : 'not 2, a button');
const row = component({ components: list(variant(inRow, noSelect), LIMITS.buttonsInRow, 1) });

const display = component({ content: text(CUSTOM_LIMITS.textDisplay, { trimmed: true }) });
const described = { description: text(CUSTOM_LIMITS.mediaDescription), spoiler: flag } as const;
const picture = shape({ url: media }, {}, loose);
const thumbnail = component({ media: picture }, described);
const section = component({
  components: list(variant({ 10: display }, noOther('10, a text')), CUSTOM_LIMITS.sectionTexts, 1),
  accessory: variant({ 2: button, 11: thumbnail }, noOther('2, a button,', '11, a picture')),
});
const gallery = component({
  items: list(shape({ media: picture }, described, loose), CUSTOM_LIMITS.galleryItems, 1),
});
const separator = component({}, { divider: flag, spacing: choice(1, 2) });
const file: Check = (_value, at) => fault(at, 'a file, and files are not sent');

const INSIDE: Checks = { 1: row, 9: section, 10: display, 12: gallery, 13: file, 14: separator };
const container = component(
  { components: list(variant(INSIDE, noOther(...Object.keys(INSIDE))), CUSTOM_LIMITS.components, 1) },
  { accent_color: color, spoiler: flag },
);
const LAYOUT: Checks = { ...INSIDE, 17: container };

const isComponent = ({ type }: JsonObject): boolean => typeof type === 'number';

/** What counts toward the limits of a layout, including nested components. */
export const measureLayout = (layout: unknown): { readonly count: number; readonly said: number } => {
  const all = objectsIn(layout).filter(isComponent);
  const said = all.reduce((sum, { type, content }) => sum + (type === 10 ? String(content).length : 0), 0);
  return { count: all.length, said };
};

const together: Check = (value, at) => {
  const { count, said } = measureLayout(value);
  return [
    ...(count > CUSTOM_LIMITS.components
      ? fault(at, describeExcess(count, CUSTOM_LIMITS.components, 'components'))
      : []),
    ...(said > CUSTOM_LIMITS.textDisplays
      ? fault(at, describeExcess(said, CUSTOM_LIMITS.textDisplays, 'characters in all'))
      : []),
  ];
};

/** An ID of 0 counts as none. https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
const distinctIds: Check = (value, at) => {
  const ids = objectsIn(value)
    .filter(isComponent)
    .flatMap(({ id }) => (typeof id === 'number' && id !== 0 ? [id] : []));
  const again = findRepeated(ids);
  return again === undefined ? [] : fault(at, `id ${again} is used twice`);
};

/** Components of a message with the flag IS_COMPONENTS_V2. */
export const layout = all(
  list(variant(LAYOUT, noOther(...Object.keys(LAYOUT))), CUSTOM_LIMITS.components),
  together,
  distinctIds,
);

const needsFlag = (_type: unknown, at: string) =>
  fault(at, 'not 1, a row of buttons; other components need flags: 32768 in the message');

/** Rows of link buttons. */
export const rows = all(list(variant({ 1: row }, needsFlag), LIMITS.buttonRows), distinctIds);
