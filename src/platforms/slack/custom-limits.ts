import { LIMITS } from './limits.js';

/**
 * Slack's limits for custom payloads, counted in UTF-16 units, the strictest count in use. Blocks:
 * https://docs.slack.dev/reference/block-kit/blocks · elements: https://docs.slack.dev/reference/block-kit/block-elements · objects:
 * https://docs.slack.dev/reference/block-kit/composition-objects
 */
export const CUSTOM_LIMITS = {
  /** Slack itself cuts longer ones. https://docs.slack.dev/changelog/2018-truncating-really-long-messages */
  text: 40_000,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  advisedText: 4000,
  attachments: 100,
  attachmentFooter: 300,
  blocks: LIMITS.blocks,
  /** Undocumented: `msg_blocks_too_long` appears from 13,172. https://github.com/slackapi/bolt-js/issues/2509 */
  allBlocks: 13_000,
  id: 255,
  object: LIMITS.sectionText,
  field: LIMITS.fieldText,
  fields: LIMITS.sectionFields,
  header: 150,
  headerLevels: 4,
  contextElements: 10,
  contextActions: 5,
  actionsElements: LIMITS.buttons,
  url: LIMITS.url,
  altText: LIMITS.altText,
  title: 2000,
  button: LIMITS.buttonLabel,
  buttonValue: 2000,
  placeholder: 150,
  options: 100,
  choices: 10,
  overflow: 5,
  optionValue: 150,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  listIndent: 8,
  /** Across all markdown blocks. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
  markdown: 12_000,
  tableRows: 100,
  tableCells: 20,
  /** Including the header. https://docs.slack.dev/reference/block-kit/blocks/data-table-block */
  dataRows: 101,
  pageSize: 100,
  cardTitle: 150,
  cardBody: 200,
  cardActions: 3,
  cards: 10,
  containerTitle: 150,
  containerBlocks: 10,
  layoutLabel: 150,
  layoutRows: 5,
  videoTitle: 199,
  videoAuthor: 49,
  chartTitle: 50,
  chartLabel: 20,
  chartAxis: 50,
  chartSeries: 12,
  chartPoints: 20,
} as const;
