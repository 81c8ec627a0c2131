import { basename } from 'node:path';

/** What nobody may read of a webhook: the whole URL, its path, and its token. */
export const findSecrets = (...urls: readonly string[]): string[] =>
  urls.flatMap(url => [url, new URL(url).pathname, basename(new URL(url).pathname)]);

/** Debug mode on, as the runner and older actions set it. */
export const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } as const;
