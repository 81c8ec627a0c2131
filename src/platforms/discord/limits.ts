/**
 * What Discord takes, counted in UTF-16 units (the strictest count in use) after trimming.
 * Embeds: https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 * Webhooks: https://discord.com/developers/docs/resources/webhook#execute-webhook
 * Buttons: https://discord.com/developers/docs/components/reference#button
 */
export const LIMITS = {
  content: 2000,
  /** Users, and roles, that may be mentioned. https://discord.com/developers/docs/resources/message#allowed-mentions-object */
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
  /** Any URL of an embed, and the avatar's. */
  url: 2048,
  username: 80,
  threadName: 100,
  buttonRows: 5,
  buttonsInRow: 5,
  buttonLabel: 80,
  buttonUrl: 512,
} as const;

/** How much of each part stays, in units, before the part that is worth more is cut; and how the parts look. */
export const LAYOUT = {
  /** A `where` up to this length stays whole when the title is cut. */
  whereKept: 100,
  factsKept: 300,
  fieldsKept: 1200,
  changeKept: 1000,
  /** So that change lines and linked facts fit one description together. */
  changeMost: 3000,
  linkedFactsMost: 1000,
  /** Values up to this length are shown side by side. */
  inlineValue: 40,
  /** A link to a longer address is its label alone: beside it a description would have no room for words. */
  target: 3000,
  /** Less than this of a text says nothing. */
  stub: 20,
} as const;
