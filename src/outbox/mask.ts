import type { Runner } from '../edges/types.js';
import { outboxSecrets } from '../inputs/outbox.js';

/** Keeps the password of an outbox's URL out of the log, whatever goes wrong afterwards. */
export const maskOutbox = ({ input, mask }: Pick<Runner, 'input' | 'mask'>): void =>
  mask(...outboxSecrets(input('outbox')));
