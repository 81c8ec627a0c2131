/** What Slack documents, counted in UTF-16 units, the strictest count in use. */
export const LIMITS = {
  /** "4,000 characters" for `text`, minus a margin. https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  text: 3900,
  /**
   * Text and addresses across all blocks. Undocumented: `msg_blocks_too_long` appears near 13,200, including the weight of containers.
   * https://github.com/slackapi/bolt-js/issues/2509
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
  /** For a button or an image, the only addresses with a documented limit; links keep to it too. */
  url: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/image-block */
  altText: 2000,
} as const;

/** Our own limits: how much of a message its parts may take. */
export const SHARES = {
  title: 300,
  where: 300,
  afterColon: 300,
  repo: 150,
  fallback: 300,
  username: 80,
  /** How deep lists are indented; deeper items stay there. */
  listIndent: 8,
  /** A field that would get less room than this is left out. */
  fieldLeast: 40,
  /** All link buttons together, labels and addresses. */
  buttons: 6000,
  /** A longer link in mrkdwn becomes only its label, so that a line can always be split. */
  printedLink: 1500,
  /** The headline with its links; a longer one goes without them. */
  headline: 2000,
  /** The facts keep this much before anything else is cut. */
  factsKeep: 300,
  /** Shares of a form's room that facts, fields, and body keep before more important parts may take them. */
  factsMost: 0.25,
  fieldsKeep: 0.25,
  bodyKeep: 0.25,
  /** What joining the parts adds: line breaks, and fences that a split closes and opens. */
  joints: 100,
  /** What mrkdwn may need beyond rich text for the text next to a thumbnail. */
  beside: 400,
} as const;

/** How to show a time in the reader's time zone. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export const MOMENT = '{date_short_pretty} at {time}';

/** How both forms draw what Slack has no element for. */
export const RULE = '──────────';
export const INDENT = '    ';
