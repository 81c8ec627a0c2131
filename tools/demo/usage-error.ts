/** A mistake in the command line: one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
