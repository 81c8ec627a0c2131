import { objectsIn } from '../json.js';
import {
  accessory,
  action,
  any,
  anyText,
  button,
  closed,
  contextAction,
  contextElement,
  image,
  inputElement,
  needsExactlyOneOf,
  needsOneOf,
  picture,
  plainText,
  type,
  url,
} from './slack-elements.js';
import { richText } from './slack-rich-text.js';
import { SLACK } from './slack-limits.js';
import { togetherFaults } from './slack-together.js';
import { choice, fault, flag, link, list, shape, text, variant, whole, type Rule } from './shape.js';

const block = (required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule =>
  shape({ type, ...required }, { block_id: text(SLACK.blockId), ...optional }, closed);

const amount: Rule = (value, path) =>
  typeof value === 'number' ? [] : [fault(path, 'NUMBER_TYPE_COERCE', 'Must be a number.')];
const words = text(SLACK.allBlocksTogether, { mayBeEmpty: true });
const said = text(SLACK.allBlocksTogether);

const rich = block({ elements: richText });
const onlyRich = variant({ rich_text: rich });

const cell = variant({
  raw_text: shape({ type, text: words }, {}, closed),
  raw_number: shape({ type, value: amount }, { text: said }, closed),
  rich_text: rich,
});
const rows = (max: number, min: number): Rule => list(list(cell, SLACK.tableColumns, 1), max, min);
const setting: Rule = (value, path) =>
  value === null
    ? []
    : shape({}, { align: choice('left', 'center', 'right'), is_wrapped: flag }, closed)(value, path);

const card = needsOneOf(
  block(
    {},
    {
      hero_image: image,
      icon: image,
      slack_icon: any,
      title: anyText(SLACK.cardTitle),
      subtitle: anyText(SLACK.cardTitle),
      body: anyText(SLACK.cardBody),
      subtext: anyText(SLACK.cardBody),
      actions: list(variant({ button }), SLACK.cardActions, 1),
    },
  ),
  ...['hero_image', 'title', 'actions', 'body'],
);

const label = text(SLACK.chartLabel);
const dot = shape({ label, value: amount }, {}, closed);
const graph = shape(
  {
    type,
    series: list(
      shape({ name: label, data: list(dot, SLACK.chartPoints, 1) }, {}, closed),
      SLACK.chartSeries,
      1,
    ),
    axis_config: shape(
      { categories: list(label, SLACK.chartPoints) },
      { x_label: text(SLACK.chartAxisLabel), y_label: text(SLACK.chartAxisLabel) },
      closed,
    ),
  },
  {},
  closed,
);
const pie = shape({ type, segments: list(dot, SLACK.chartSeries, 1) }, {}, closed);

const inner: Rule = (value, path) => anyBlock(value, path);
const https = link(SLACK.url, 'https');

/** The blocks that a message may contain. Others are refused here, whatever newer clients show. */
const anyBlock = variant({
  header: block({ text: plainText(SLACK.header) }, { level: whole(1, SLACK.headerLevels) }),
  section: needsOneOf(
    block(
      {},
      {
        text: anyText(SLACK.text),
        fields: list(anyText(SLACK.field), SLACK.fields, 1),
        accessory,
        expand: flag,
      },
    ),
    'text',
    'fields',
  ),
  context: block({ elements: list(contextElement, SLACK.contextElements, 1) }),
  context_actions: block({ elements: list(contextAction, SLACK.contextActions, 1) }),
  actions: block({ elements: list(action, SLACK.actionsElements, 1) }),
  divider: block({}),
  image: needsExactlyOneOf(
    block({ alt_text: text(SLACK.altText) }, { ...picture, title: plainText(SLACK.imageTitle) }),
    ...Object.keys(picture),
  ),
  rich_text: rich,
  markdown: block({ text: text(SLACK.markdown) }),
  table: block({ rows: rows(SLACK.tableRows, 1) }, { column_settings: list(setting, SLACK.tableColumns) }),
  data_table: block(
    { caption: said, rows: rows(SLACK.dataTableRows, 2) },
    { page_size: whole(1, 100), row_header_column_index: whole(0, SLACK.tableColumns - 1) },
  ),
  data_visualization: block({
    title: text(SLACK.chartTitle),
    chart: variant({ line: graph, bar: graph, area: graph, pie }),
  }),
  card,
  carousel: block({ elements: list(variant({ card }), SLACK.cards, 1) }),
  container: needsOneOf(
    block(
      { child_blocks: list(inner, SLACK.containerBlocks, 1) },
      {
        title: plainText(SLACK.containerTitle),
        rich_text_title: onlyRich,
        subtitle: anyText(SLACK.containerTitle),
        icon: image,
        width: choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: flag,
        default_collapsed: flag,
        has_header_divider: flag,
      },
    ),
    'title',
    'rich_text_title',
  ),
  layout: block(
    { label: text(SLACK.layoutLabel), rows: list(any, SLACK.layoutRows, 1) },
    {
      is_label_visible: flag,
      grid_lines: choice('none', 'rows', 'outer'),
      fallback: list(inner, SLACK.blocks),
    },
  ),
  task_card: block(
    { task_id: said, title: said },
    {
      status: choice('pending', 'in_progress', 'complete', 'error'),
      details: onlyRich,
      output: onlyRich,
      sources: list(any, SLACK.blocks),
    },
  ),
  plan: block({ title: any }, { tasks: list(any, SLACK.blocks) }),
  video: block(
    { alt_text: said, title: plainText(SLACK.videoTitle), thumbnail_url: url, video_url: https },
    {
      title_url: https,
      author_name: text(SLACK.videoAuthor),
      provider_name: said,
      provider_icon_url: url,
      description: plainText(SLACK.videoTitle),
    },
  ),
  input: block(
    { label: plainText(SLACK.inputLabel), element: inputElement },
    { hint: plainText(SLACK.inputLabel), optional: flag, dispatch_action: flag },
  ),
});

/** A message's `blocks`, or an attachment's. */
export const blocksCheck: Rule = (value, path) => [
  ...list(anyBlock, SLACK.blocks, 1)(value, path),
  ...togetherFaults(value, path),
];

/** Characters that count toward the limit across all blocks. */
export const blocksLength = (blocks: unknown): number =>
  objectsIn(blocks).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);
