import type { Post, Receipt } from '../delivery/types.js';
import type { Runner } from '../edges/types.js';
import type { Destination } from '../platforms/types.js';
import type { Outputs } from './types.js';

/** The results of all destinations, in order, if each got its message. */
export const toOutputs = (receipts: readonly Receipt[]): Outputs => ({
  outcome: 'delivered',
  messageId: receipts.map(formatMessageIds).join('\n'),
  payload: serializeBodies(
    receipts.map(receipt => ({
      ...receipt.post,
      payloads: receipt.kind === 'delivered' ? receipt.sent : receipt.post.payloads,
    })),
  ),
  reason: `Delivered to ${receipts.map(receipt => receipt.post.destination.name).join(', ')}`,
  undelivered: '[]',
});

/** What `message-id` accepts for one destination; `''` if there is nothing to edit. */
const formatMessageIds = ({ messageIds }: Receipt): string => messageIds.filter(id => id !== '').join(' ');

/** The same for all destinations, by name: an empty line if nothing was sent. */
export const linesFor = (destinations: readonly Destination[], receipts: readonly Receipt[]): string =>
  destinations
    .map(({ name }) => receipts.find(({ post }) => post.destination.name === name))
    .map(receipt => (receipt === undefined ? '' : formatMessageIds(receipt)))
    .join('\n');

export const writeOutputs = (outputs: Outputs, runner: Pick<Runner, 'output'>): void => {
  runner.output('outcome', outputs.outcome);
  runner.output('message-id', outputs.messageId);
  runner.output('payload', outputs.payload);
  runner.output('reason', outputs.reason);
  runner.output('tests', outputs.tests ?? '');
  runner.output('undelivered', outputs.undelivered);
};

/** The bodies in the order of `webhook`. */
export const serializeBodies = (
  posts: readonly Pick<Post, 'payloads'>[] | readonly { readonly payloads: Receipt['sent'] }[],
): string => JSON.stringify(posts.flatMap(post => post.payloads.map(payload => payload.body)));
