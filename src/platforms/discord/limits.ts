/**
 * Discord's limits, counted in UTF-16 units (the strictest count in use) after trimming. Embeds:
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits Webhooks:
 * https://discord.com/developers/docs/resources/webhook#execute-webhook Buttons:
 * https://discord.com/developers/docs/components/reference#button
 */
export const LIMITS = {
  content: 2000,
  /** How many users, and how many roles, can be mentioned. https://discord.com/developers/docs/resources/message#allowed-mentions-object */
  mentions: 100,
  embeds: 10,
  allEmbedsTogether: 6000,
  author: 256,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  color: 0xffffff,
  /** Any URL in an embed, and the avatar's. */
  url: 2048,
  username: 80,
  threadName: 100,
  buttonRows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
} as const;

/** How much of each part stays, in units, before a more important part is cut; and how the parts look. */
export const LAYOUT = {
  /** A `where` up to this length stays whole if the title is cut. */
  whereKept: 100,
  factsKept: 300,
  fieldsKept: 1200,
  changeKept: 1000,
  /** So that change lines and linked facts fit into one description together. */
  changeMost: 3000,
  linkedFactsMost: 1000,
  /** Values up to this length are shown side by side. */
  inlineValue: 40,
  /** A longer address leaves only the label: a description would have no room for words next to it. */
  target: 3000,
  /** Less than this of a text says nothing. */
  stub: 20,
} as const;
