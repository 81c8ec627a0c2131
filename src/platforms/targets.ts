import { isSnowflake, isTs } from '../values/read.js';
import { quoteValue, UserError } from '../inputs/user-error.js';
import type { TargetInputs, SlackAccess } from '../inputs/types.js';
import { tokenDestination } from './slack-api/destination.js';
import type { Destination, MessageTarget } from './types.js';

/** What is posted to in addition to webhooks, and before them. */
export const tokenDestinations = (
  { slack }: { readonly slack?: SlackAccess },
  allowedHosts: readonly string[],
): readonly Destination[] => (slack === undefined ? [] : [tokenDestination(slack, allowedHosts)]);

/** Each destination with its target. Throws a `UserError` if a thread or a message to edit belongs to none. */
export const withTargets = (target: TargetInputs, all: readonly Destination[]): readonly Destination[] => {
  checkThread(target, all);
  checkEdits(target, all);
  return all.map((destination, index) => ({
    ...destination,
    target: buildTarget(destination, target, index),
  }));
};

const buildTarget = (destination: Destination, target: TargetInputs, index: number): MessageTarget => {
  const { channel, thread, threadTitle, tags, edits } = target;
  const isDiscord = destination.platform.id === 'discord';
  return {
    ...(channel !== undefined && isChannelOf(destination, target) && { channel }),
    ...(thread !== undefined && isThreadOf(destination, thread) && { thread }),
    ...(threadTitle !== undefined && isDiscord && { title: threadTitle }),
    tags: isDiscord ? tags : [],
    edits: edits[index] ?? [],
  };
};

/** A token has its own channel. A webhook next to it has another, and newer ones accept no other. */
const isChannelOf = ({ platform, token }: Destination, { slack }: TargetInputs): boolean =>
  platform.id === 'slack' && (slack === undefined || token !== undefined);

const isThreadOf = ({ platform }: Destination, thread: string): boolean =>
  isTs(thread) === (platform.id === 'slack');

const checkThread = ({ thread }: TargetInputs, all: readonly Destination[]): void => {
  if (thread === undefined || all.length === 0) return;
  if (all.some(one => isThreadOf(one, thread))) return;
  throw isTs(thread)
    ? new UserError(
        'thread',
        `${thread} is a message of Slack's, but only Discord is posted to`,
        "write a thread's ID or a title",
      )
    : new UserError(
        'thread',
        `${quoteValue(thread)} is not the ts of a Slack message`,
        'write one, such as 1700000000.123456, or the link to the message; titles open threads in Discord forums only',
      );
};

const checkEdits = ({ edits }: TargetInputs, all: readonly Destination[]): void => {
  const last = edits.findLastIndex(ids => ids.length > 0) + 1;
  if (all.length > 0 && last > all.length) {
    const problem = `line ${last} matches no destination: there ${all.length === 1 ? 'is 1' : `are ${all.length}`}`;
    throw new UserError('message-id', problem, 'write the lines in the order of the destinations');
  }
  for (const [index, { name, platform }] of all.entries()) {
    const fits = platform.id === 'slack' ? isTs : isSnowflake;
    const wrong = (edits[index] ?? []).find(id => !fits(id));
    if (wrong === undefined) continue;
    throw new UserError(
      'message-id',
      `line ${index + 1} (${wrong}) is not a message of ${name}`,
      'write the lines in the order of the destinations, an empty one where there is none',
    );
  }
};
