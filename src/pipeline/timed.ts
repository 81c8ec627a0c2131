import type { Edges } from '../edges/types.js';

/** Does the work; in debug mode logs how long it took. */
export const timed = async <T>(
  what: string,
  { clock, runner }: Pick<Edges, 'clock' | 'runner'>,
  work: () => Promise<T>,
): Promise<T> => {
  const startedAt = clock.now();
  const done = await work();
  runner.debug(`${what}: ${clock.now() - startedAt} ms`);
  return done;
};
