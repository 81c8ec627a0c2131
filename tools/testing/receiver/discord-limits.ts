/** https://discord.com/developers/docs/resources/webhook#execute-webhook and the pages it links to. */
export const DISCORD = {
  content: 2000,
  username: 80,
  url: 2048,
  threadName: 100,
  appliedTags: 5,
  mentionIds: 100,
  /** https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  allEmbedsTogether: 6000,
  color: 0xffffff,
  /** https://discord.com/developers/docs/components/reference */
  components: 40,
  rows: 5,
  buttons: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  textDisplay: 4000,
  /** Across a message: https://discord.com/developers/docs/components/reference#text-display */
  textDisplays: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  /** https://discord.com/developers/docs/resources/poll#poll-create-request-object */
  poll: { question: 300, answers: 10, answer: 55, hours: 768 },
  emojiName: 32,
  /** SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2 */
  flags: 4 | 4096 | 32_768,
  componentsV2: 32_768,
  /** Undocumented, seen per webhook: https://github.com/discord/discord-api-docs/issues/367 */
  rate: { requests: 5, perMs: 2000 },
  /** Also undocumented, seen per channel, of which a webhook has one: https://github.com/discord/discord-api-docs/issues/1454 */
  channelRate: { requests: 30, perMs: 60_000 },
} as const;
