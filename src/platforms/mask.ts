import type { Edges } from '../edges/types.js';
import { webhookSecrets } from '../inputs/webhooks.js';
import { secretParts, tokenParts } from '../secrets/redact.js';
import { findMisplaced } from './misplaced.js';

/** Keeps every webhook and token that could be used, whole and in parts, out of the log, whatever goes wrong afterwards. */
export const maskWebhooks = ({ runner, env }: Pick<Edges, 'runner' | 'env'>): void => {
  const tokens = ['slack-token', 'token'].flatMap(input => tokenParts(runner.input(input).trim()));
  const secrets = [
    ...webhookSecrets(runner.input, env).flatMap(secretParts),
    ...tokens,
    ...findMisplaced(env),
  ];
  runner.mask(...secrets);
};
