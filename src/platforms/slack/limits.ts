/** What Slack documents, counted in UTF-16 units, the strictest count in use. */
export const LIMITS = {
  /** "4,000 characters" for `text`, less a margin. https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  text: 3900,
  /**
   * Text and addresses over all blocks. Undocumented: `msg_blocks_too_long` comes near 13,200, the containers' own
   * weight included. https://github.com/slackapi/bolt-js/issues/2509
   */
  allBlocks: 12_000,
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocks: 50,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  sectionText: 3000,
  sectionFields: 10,
  fieldText: 2000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  contextText: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  buttons: 25,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonLabel: 75,
  /** Of a button or an image, the only addresses that have a documented limit; links keep to it too. */
  url: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
  altText: 2000,
} as const;

/** Our own measures: how much of a message its parts may take. */
export const SHARES = {
  title: 300,
  where: 300,
  afterColon: 300,
  repo: 150,
  fallback: 300,
  username: 80,
  /** How deep lists are indented; deeper ones stay there. */
  listIndent: 8,
  /** A field that would get less room than this is left out. */
  fieldLeast: 40,
  /** All link buttons together, labels and addresses. */
  buttons: 6000,
  /** A link in mrkdwn that is longer than this is its label alone, so that a line can always be split. */
  printedLink: 1500,
  /** The headline with its links; a longer one goes without them. */
  headline: 2000,
  /** The facts keep this much before anything else is cut. */
  factsKeep: 300,
  /** Of the room of a form: what facts, fields and body keep before what matters more may push them out. */
  factsMost: 0.25,
  fieldsKeep: 0.25,
  bodyKeep: 0.25,
  /** What joining the parts adds: line breaks, and fences that a split closes and opens. */
  joints: 100,
  /** What mrkdwn may need more than rich text for the text beside a thumbnail. */
  beside: 400,
} as const;

/** How a moment is shown, in the reader's zone. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const MOMENT = '{date_short_pretty} at {time}';

/** How both forms draw what Slack has no element for. */
export const RULE = '──────────';
export const INDENT = '    ';
