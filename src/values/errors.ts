/** An error that nobody foresaw, in words. */
export const unexpectedError = (error: unknown): string =>
  `Hookline failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`;
