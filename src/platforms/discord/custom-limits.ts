/**
 * Discord's limits for custom payloads, besides those in limits.ts. Components: https://discord.com/developers/docs/components/reference
 * Polls: https://discord.com/developers/docs/resources/poll#poll-create-request-object
 */
export const CUSTOM_LIMITS = {
  tags: 5,
  components: 40,
  componentId: 2 ** 31 - 1,
  textDisplay: 4000,
  /** Across the whole message. */
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

/** The message flags that a webhook may set. https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const FLAGS = { suppressEmbeds: 4, suppressNotifications: 4096, componentsV2: 32_768 } as const;
