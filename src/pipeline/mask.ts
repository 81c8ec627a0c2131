import type { Edges } from '../edges/types.js';
import { webhookSecrets } from '../inputs/webhooks.js';
import { findMisplaced } from '../platforms/misplaced.js';
import { secretParts, tokenParts } from '../secrets/redact.js';

/**
 * Keeps every usable secret out of the log, whole and in parts, before anything else happens: webhooks, tokens, and the password of an
 * outbox URL.
 */
export const maskSecrets = async ({ runner, env }: Edges): Promise<void> => {
  const tokens = ['slack-token', 'token'].flatMap(input => tokenParts(runner.input(input).trim()));
  const secrets = webhookSecrets(runner.input, env).flatMap(secretParts);
  runner.mask(...secrets, ...tokens, ...(await findMisplaced(env)));
  const outbox = runner.input('outbox');
  if (outbox !== '') runner.mask(...(await import('../inputs/outbox.js')).outboxSecrets(outbox));
};
