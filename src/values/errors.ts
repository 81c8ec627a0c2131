/** An unexpected error, in words. */
export const unexpectedError = (error: unknown): string =>
  `Hookline failed unexpectedly: ${error instanceof Error ? error.message : String(error)}`;

/** A system error's code, `''` if it has none. */
export const errorCode = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : '';
};
