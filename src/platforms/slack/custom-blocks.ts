import {
  address,
  all,
  anything,
  choice,
  flag,
  list,
  noOther,
  number,
  atLeastOneOf,
  shape,
  text,
  variant,
  whole,
  type Checks,
} from '../../values/checks.js';
import { refuseMisspelled, unknownWord, fault, type Check, type Finding } from '../../values/findings.js';
import { chart } from './custom-charts.js';
import {
  accessory,
  actionsElement,
  anyText,
  button,
  contextAction,
  contextElement,
  hasSource,
  image,
  imageSource,
  inputElement,
  link,
  plainText,
  strict,
  typed,
} from './custom-elements.js';
import { CUSTOM_LIMITS } from './custom-limits.js';
import { richTextParts } from './custom-rich-text.js';

const block = (required: Checks, optional: Checks = {}): Check =>
  typed(required, { block_id: text(CUSTOM_LIMITS.id), ...optional });

const cannotBeSent: Check = (_value, at) => fault(at, 'Slack takes no such block in a message');

const richText = block({ elements: richTextParts });

const richTextObject = variant({ rich_text: richText }, noOther('rich_text'));

const rawText = typed({ text: text(Infinity, { mayBeEmpty: true }) });

const rawNumber = typed({ value: number }, { text: text() });

const CELLS: Checks = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };

const cell = variant(CELLS, noOther(...Object.keys(CELLS)));

const rows = (max: number, min: number): Check => list(list(cell, CUSTOM_LIMITS.tableCells, 1), max, min);

const column: Check = (value, at) =>
  value === null
    ? []
    : shape({}, { align: choice('left', 'center', 'right'), is_wrapped: flag }, strict)(value, at);

const cardText = (max: number): Check => anyText(max);

const card = all(
  block(
    {},
    {
      hero_image: image,
      icon: image,
      slack_icon: anything,
      title: cardText(CUSTOM_LIMITS.cardTitle),
      subtitle: cardText(CUSTOM_LIMITS.cardTitle),
      body: cardText(CUSTOM_LIMITS.cardBody),
      subtext: cardText(CUSTOM_LIMITS.cardBody),
      actions: list(variant({ button }, noOther('button')), CUSTOM_LIMITS.cardActions, 1),
    },
  ),
  atLeastOneOf('hero_image', 'title', 'actions', 'body'),
);

const task = {
  status: choice('pending', 'in_progress', 'complete', 'error'),
  details: richTextObject,
  output: richTextObject,
  sources: list(anything),
} as const;

const taskCard = block({ task_id: text(), title: text() }, task);

const secure = address(CUSTOM_LIMITS.url, 'https');

/** Blocks that contain blocks check their children through this function, which knows all kinds. */
const child: Check = (value, at) => anyBlock(value, at);

const BLOCKS: Checks = {
  section: all(
    block(
      {},
      {
        text: anyText(CUSTOM_LIMITS.object),
        fields: list(anyText(CUSTOM_LIMITS.field), CUSTOM_LIMITS.fields, 1),
        accessory,
        expand: flag,
      },
    ),
    atLeastOneOf('text', 'fields'),
  ),
  header: block({ text: plainText(CUSTOM_LIMITS.header) }, { level: whole(1, CUSTOM_LIMITS.headerLevels) }),
  divider: block({}),
  context: block({ elements: list(contextElement, CUSTOM_LIMITS.contextElements, 1) }),
  context_actions: block({ elements: list(contextAction, CUSTOM_LIMITS.contextActions, 1) }),
  actions: block({ elements: list(actionsElement, CUSTOM_LIMITS.actionsElements, 1) }),
  image: all(
    block(
      { alt_text: text(CUSTOM_LIMITS.altText) },
      { ...imageSource, title: plainText(CUSTOM_LIMITS.title) },
    ),
    hasSource,
  ),
  rich_text: richText,
  markdown: block({ text: text(CUSTOM_LIMITS.markdown) }),
  table: block(
    { rows: rows(CUSTOM_LIMITS.tableRows, 1) },
    { column_settings: list(column, CUSTOM_LIMITS.tableCells) },
  ),
  data_table: block(
    { caption: text(), rows: rows(CUSTOM_LIMITS.dataRows, 2) },
    {
      page_size: whole(1, CUSTOM_LIMITS.pageSize),
      row_header_column_index: whole(0, CUSTOM_LIMITS.tableCells - 1),
    },
  ),
  data_visualization: block({ title: text(CUSTOM_LIMITS.chartTitle), chart }),
  card,
  carousel: block({ elements: list(variant({ card }, noOther('card')), CUSTOM_LIMITS.cards, 1) }),
  container: all(
    block(
      { child_blocks: list(child, CUSTOM_LIMITS.containerBlocks, 1) },
      {
        title: plainText(CUSTOM_LIMITS.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(CUSTOM_LIMITS.containerTitle),
        icon: image,
        width: choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: flag,
        default_collapsed: flag,
        has_header_divider: flag,
      },
    ),
    atLeastOneOf('title', 'rich_text_title'),
  ),
  layout: block(
    { label: text(CUSTOM_LIMITS.layoutLabel), rows: list(anything, CUSTOM_LIMITS.layoutRows, 1) },
    { is_label_visible: flag, grid_lines: choice('none', 'rows', 'outer'), fallback: list(child) },
  ),
  task_card: taskCard,
  plan: block({ title: anything }, { tasks: list(anything) }),
  video: block(
    { alt_text: text(), title: plainText(CUSTOM_LIMITS.videoTitle), thumbnail_url: link, video_url: secure },
    {
      title_url: secure,
      author_name: text(CUSTOM_LIMITS.videoAuthor),
      provider_name: text(),
      provider_icon_url: link,
      description: plainText(CUSTOM_LIMITS.videoTitle),
    },
  ),
  input: block(
    { label: plainText(CUSTOM_LIMITS.title), element: inputElement },
    { hint: plainText(CUSTOM_LIMITS.title), optional: flag, dispatch_action: flag },
  ),
  alert: cannotBeSent,
  file: cannotBeSent,
};

/** A block that is newer than this list is sent as it is, with a notice; one that looks misspelled is not. */
const otherBlock = (type: unknown, at: string): readonly Finding[] => {
  const finding = unknownWord(at, String(type), Object.keys(BLOCKS), 'as a block');
  return [refuseMisspelled({ ...finding, problem: `"${String(type)}" is ${finding.problem}` })];
};

export const anyBlock = variant(BLOCKS, otherBlock);
