import {
  address,
  all,
  anything,
  choice,
  flag,
  list,
  noOther,
  number,
  oneOf,
  shape,
  text,
  variant,
  whole,
  type Checks,
} from '../../values/checks.js';
import { entry, isMisspelt, odd, tooMany, unknown, wrong } from '../../values/findings.js';
import { isJsonObject, listOf, objectsIn, type Check, type Finding } from '../../values/json.js';
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
} from './own-elements.js';
import { OWN } from './own-limits.js';
import { richTextParts } from './own-rich-text.js';

const block = (required: Checks, optional: Checks = {}): Check =>
  typed(required, { block_id: text(OWN.id), ...optional });

const cannotBeSent: Check = (_value, at) => wrong(at, 'Slack takes no such block in a message');

const richText = block({ elements: richTextParts });
const richTextObject = variant({ rich_text: richText }, noOther('rich_text'));

const rawText = typed({ text: text(Infinity, { mayBeEmpty: true }) });
const rawNumber = typed({ value: number }, { text: text() });
const CELLS: Checks = { raw_text: rawText, raw_number: rawNumber, rich_text: richText };
const cell = variant(CELLS, noOther(...Object.keys(CELLS)));
const rows = (max: number, min: number): Check => list(list(cell, OWN.tableCells, 1), max, min);
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
      title: cardText(OWN.cardTitle),
      subtitle: cardText(OWN.cardTitle),
      body: cardText(OWN.cardBody),
      subtext: cardText(OWN.cardBody),
      actions: list(variant({ button }, noOther('button')), OWN.cardActions, 1),
    },
  ),
  oneOf('hero_image', 'title', 'actions', 'body'),
);

const task = {
  status: choice('pending', 'in_progress', 'complete', 'error'),
  details: richTextObject,
  output: richTextObject,
  sources: list(anything),
} as const;
const taskCard = block({ task_id: text(), title: text() }, task);

const chartLabel = text(OWN.chartLabel);
const point = shape({ label: chartLabel, value: number }, {}, strict);
const series = shape({ name: chartLabel, data: list(point, OWN.chartPoints, 1) }, {}, strict);
const axis = shape(
  { categories: list(chartLabel, OWN.chartPoints) },
  { x_label: text(OWN.chartAxis), y_label: text(OWN.chartAxis) },
  strict,
);
const lines = typed({ series: list(series, OWN.chartSeries, 1), axis_config: axis });
const chart = variant(
  { line: lines, bar: lines, area: lines, pie: typed({ segments: list(point, OWN.chartSeries, 1) }) },
  noOther('line', 'bar', 'area', 'pie'),
);

const secure = address(OWN.url, 'https');

/** Blocks of blocks look at their children through this one, which knows them all. */
const child: Check = (value, at) => anyBlock(value, at);

const BLOCKS: Checks = {
  section: all(
    block(
      {},
      { text: anyText(OWN.object), fields: list(anyText(OWN.field), OWN.fields, 1), accessory, expand: flag },
    ),
    oneOf('text', 'fields'),
  ),
  header: block({ text: plainText(OWN.header) }, { level: whole(1, OWN.headerLevels) }),
  divider: block({}),
  context: block({ elements: list(contextElement, OWN.contextElements, 1) }),
  context_actions: block({ elements: list(contextAction, OWN.contextActions, 1) }),
  actions: block({ elements: list(actionsElement, OWN.actionsElements, 1) }),
  image: all(
    block({ alt_text: text(OWN.altText) }, { ...imageSource, title: plainText(OWN.title) }),
    hasSource,
  ),
  rich_text: richText,
  markdown: block({ text: text(OWN.markdown) }),
  table: block({ rows: rows(OWN.tableRows, 1) }, { column_settings: list(column, OWN.tableCells) }),
  data_table: block(
    { caption: text(), rows: rows(OWN.dataRows, 2) },
    { page_size: whole(1, OWN.pageSize), row_header_column_index: whole(0, OWN.tableCells - 1) },
  ),
  data_visualization: block({ title: text(OWN.chartTitle), chart }),
  card,
  carousel: block({ elements: list(variant({ card }, noOther('card')), OWN.cards, 1) }),
  container: all(
    block(
      { child_blocks: list(child, OWN.containerBlocks, 1) },
      {
        title: plainText(OWN.containerTitle),
        rich_text_title: richTextObject,
        subtitle: anyText(OWN.containerTitle),
        icon: image,
        width: choice('narrow', 'standard', 'wide', 'full'),
        is_collapsible: flag,
        default_collapsed: flag,
        has_header_divider: flag,
      },
    ),
    oneOf('title', 'rich_text_title'),
  ),
  layout: block(
    { label: text(OWN.layoutLabel), rows: list(anything, OWN.layoutRows, 1) },
    { is_label_visible: flag, grid_lines: choice('none', 'rows', 'outer'), fallback: list(child) },
  ),
  task_card: taskCard,
  plan: block({ title: anything }, { tasks: list(anything) }),
  video: block(
    { alt_text: text(), title: plainText(OWN.videoTitle), thumbnail_url: link, video_url: secure },
    {
      title_url: secure,
      author_name: text(OWN.videoAuthor),
      provider_name: text(),
      provider_icon_url: link,
      description: plainText(OWN.videoTitle),
    },
  ),
  input: block(
    { label: plainText(OWN.title), element: inputElement },
    { hint: plainText(OWN.title), optional: flag, dispatch_action: flag },
  ),
  alert: cannotBeSent,
  file: cannotBeSent,
};

/** A block that is newer than this list goes out as it is, with a word; one that looks misspelt does not. */
const otherBlock = (type: unknown, at: string): readonly Finding[] => {
  const problem = `"${String(type)}" is ${unknown(String(type), Object.keys(BLOCKS), 'as a block')}`;
  return (isMisspelt(problem) ? wrong : odd)(at, problem);
};

const anyBlock = variant(BLOCKS, otherBlock);

/** Blocks of which a message holds one. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const SINGLE: ReadonlySet<unknown> = new Set(['table', 'data_table']);

const together: Check = (value, at) => {
  const objects = objectsIn(value);
  const markdown = objects.filter(({ type }) => type === 'markdown');
  const written = markdown.reduce((sum, { text: said }) => sum + String(said).length, 0);
  const ids = objects.flatMap(({ block_id: id }) => (typeof id === 'string' ? [id] : []));
  const again = ids.find((id, index) => ids.indexOf(id) !== index);
  const tables = objects.filter(({ type }) => SINGLE.has(type)).length;
  return [
    ...(written > OWN.markdown
      ? wrong(at, `${tooMany(written, OWN.markdown, 'characters')} of markdown`)
      : []),
    ...(again === undefined ? [] : wrong(at, `block_id "${again}" stands twice`)),
    ...(tables > 1 ? wrong(at, tooMany(tables, 1, 'tables')) : []),
  ];
};

/** A message's blocks, or an attachment's. */
export const blocks = all(list(anyBlock, OWN.blocks, 1), together);

/** The characters that count towards the limit over all blocks. */
export const lengthOf = (value: unknown): number =>
  objectsIn(value).reduce((sum, { text: said }) => sum + (typeof said === 'string' ? said.length : 0), 0);

/** Block types whose use in webhooks is not documented, each with its place. */
export const uncommon = (value: unknown, at: string): readonly string[] =>
  listOf(value).flatMap((found, index) =>
    isJsonObject(found) && !COMMON.has(found['type'])
      ? [`${entry(at, index)} (${String(found['type'])})`]
      : [],
  );

const COMMON: ReadonlySet<unknown> = new Set([
  'section',
  'header',
  'divider',
  'context',
  'actions',
  'image',
  'rich_text',
]);
