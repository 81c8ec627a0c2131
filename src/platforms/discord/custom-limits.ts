/**
 * What Discord takes in a message that the user wrote, in addition to what limits.ts holds.
 * Components: https://discord.com/developers/docs/components/reference
 * Polls: https://discord.com/developers/docs/resources/poll#poll-create-request-object
 */
export const CUSTOM_LIMITS = {
  tags: 5,
  components: 40,
  textDisplay: 4000,
  /** Over all of a message. */
  textDisplays: 4000,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescription: 1024,
  pollQuestion: 300,
  pollAnswers: 10,
  pollAnswer: 55,
  pollHours: 768,
  emoji: 32,
} as const;

/** Those of a message's flags that a webhook may set. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 } as const;
