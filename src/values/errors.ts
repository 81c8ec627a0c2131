/** An error that nobody foresaw, in words. */
export const unexpectedError = (error: unknown): string =>
  `Hookline broke: ${error instanceof Error ? error.message : String(error)}`;
