/** https://docs.slack.dev/reference/block-kit/blocks and the pages of the single blocks and elements, unless said otherwise. */
export const SLACK = {
  blocks: 50,
  blockId: 255,
  text: 3000,
  header: 150,
  headerLevels: 4,
  fields: 10,
  field: 2000,
  contextElements: 10,
  actionsElements: 25,
  url: 3000,
  altText: 2000,
  imageTitle: 2000,
  buttonText: 75,
  buttonValue: 2000,
  accessibilityLabel: 75,
  actionId: 255,
  /** The deepest that Slack's own editor goes. */
  listIndent: 8,
  /** https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling-errors (`too_many_attachments`) */
  attachments: 100,
  /** https://docs.slack.dev/legacy/legacy-messaging/legacy-secondary-message-attachments */
  attachmentFooter: 300,
  /** Slack cuts longer ones: https://docs.slack.dev/changelog/2018-truncating-really-long-messages. Here they are refused. */
  messageText: 40_000,
  /** Not documented; seen to fail from 13,172 characters: https://github.com/slackapi/bolt-js/issues/2509 */
  allBlocksTogether: 13_000,
  /** https://docs.slack.dev/apis/web-api/rate-limits: one message per second and channel. */
  rate: { requests: 1, perMs: 1000 },
} as const;
