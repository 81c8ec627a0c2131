import type { Post, Receipt } from '../delivery/types.js';
import type { Runner } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { recordOf } from './record.js';
import type { Outputs } from './types.js';

type Undelivered = Extract<Receipt, { kind: 'undelivered' }>;

/** What became of all destinations, in their order. */
export const toOutputs = (receipts: readonly Receipt[], context: Context, nowMs: number): Outputs => {
  const failed = receipts.filter(isUndelivered);
  return {
    outcome: failed.length === 0 ? 'delivered' : failed.length < receipts.length ? 'partial' : 'failed',
    messageId: receipts.map(idsOf).join('\n'),
    payload: bodies(
      receipts.map(receipt => ({
        ...receipt.post,
        payloads: receipt.kind === 'delivered' ? receipt.sent : receipt.post.payloads,
      })),
    ),
    reason: reasonOf(receipts, failed),
    undelivered: JSON.stringify(failed.map(receipt => recordOf(receipt, context, nowMs))),
  };
};

/** What `message-id` takes for one destination; `''` where there is nothing to edit. */
export const idsOf = ({ messageIds }: Receipt): string => messageIds.filter(id => id !== '').join(' ');

/** Every message that did not arrive, as an annotation of its own. */
export const complain = (receipts: readonly Receipt[], say: (line: string) => void): void => {
  for (const receipt of receipts.filter(isUndelivered)) {
    const doubt = receipt.mayHaveArrived ? ' (it may have arrived all the same)' : '';
    say(`${receipt.post.destination.name}: not delivered${doubt}. ${receipt.reason}`);
  }
};

export const writeOutputs = (outputs: Outputs, runner: Pick<Runner, 'output'>): void => {
  runner.output('outcome', outputs.outcome);
  runner.output('message-id', outputs.messageId);
  runner.output('payload', outputs.payload);
  runner.output('reason', outputs.reason);
  runner.output('undelivered', outputs.undelivered);
};

/** The bodies in the order of `webhook`. */
export const bodies = (
  posts: readonly Pick<Post, 'payloads'>[] | readonly { readonly payloads: Receipt['sent'] }[],
): string => JSON.stringify(posts.flatMap(post => post.payloads.map(payload => payload.body)));

const isUndelivered = (receipt: Receipt): receipt is Undelivered => receipt.kind === 'undelivered';

const reasonOf = (receipts: readonly Receipt[], failed: readonly Undelivered[]): string => {
  if (failed.length === 0)
    return `Delivered to ${receipts.map(receipt => receipt.post.destination.name).join(', ')}`;
  return failed.map(receipt => `${receipt.post.destination.name}: ${receipt.reason}`).join(' | ');
};
