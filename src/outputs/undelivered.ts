import type { Receipt } from '../delivery/types.js';
import type { OutboxRecord } from '../outbox/record.js';
import { toOutputs } from './report.js';
import type { Outputs } from './types.js';

/** What happened to all destinations, where not all got their message. `undelivered`: of those that do not even wait. */
export const toMixedOutputs = (
  receipts: readonly Receipt[],
  undelivered: readonly OutboxRecord[],
): Outputs => ({
  ...toOutputs(receipts),
  outcome: summarizeOutcome(receipts),
  reason: describeAll(receipts),
  undelivered: JSON.stringify(undelivered),
});

/** All that did not arrive but is safe counts for itself; else only some arrived, unless none did. */
const summarizeOutcome = (receipts: readonly Receipt[]): Outputs['outcome'] => {
  if (receipts.every(receipt => receipt.kind === 'queued')) return 'queued';
  return receipts.some(receipt => receipt.kind === 'delivered') ? 'partial' : 'failed';
};

/** Who got the message, and what happened to it elsewhere. */
const describeAll = (receipts: readonly Receipt[]): string => {
  const names = receipts.flatMap(({ kind, post }) => (kind === 'delivered' ? [post.destination.name] : []));
  const delivered = names.length === 0 ? [] : [`Delivered to ${names.join(', ')}`];
  return [...delivered, ...receipts.flatMap(describeReceipt)].join(' | ');
};

const describeReceipt = (receipt: Receipt): readonly string[] => {
  if (receipt.kind === 'delivered') return [];
  const where = receipt.kind === 'queued' ? 'waits in the outbox: ' : '';
  return [`${receipt.post.destination.name}: ${where}${receipt.reason}`];
};

/** Every message that did not arrive, as an annotation of its own. One that is safe in the outbox is a warning at most. */
export const reportUndelivered = (
  receipts: readonly Receipt[],
  say: (line: string) => void,
  warn: (line: string) => void,
): void => {
  for (const receipt of receipts) {
    if (receipt.kind === 'delivered') continue;
    const { post, kind, mayHaveArrived, reason } = receipt;
    const doubt = mayHaveArrived ? ' (it may have arrived all the same)' : '';
    if (kind === 'queued') warn(`${post.destination.name}: waits in the outbox${doubt}. ${reason}`);
    else say(`${post.destination.name}: not delivered${doubt}. ${reason}`);
  }
};
