/** An error that nobody foresaw, in words. */
export const broke = (error: unknown): string =>
  `Hookline broke: ${error instanceof Error ? error.message : String(error)}`;
