import type { Post } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { Facts } from '../facts/types.js';
import { isDue } from '../facts/when.js';
import type { OnMistake } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { buildMessage } from '../message/build.js';
import { messageHeadline } from '../message/headline.js';
import type { Message } from '../message/types.js';
import type { Destination } from '../platforms/types.js';
import type { Templates } from '../template/types.js';
import type { JsonObject } from '../values/json.js';
import { timed } from './timed.js';

/** What a message is made of besides the facts, and its destinations. */
export interface PostSources {
  readonly inputs: Inputs;
  readonly context: Context;
  /** The event, as GitHub gives it. */
  readonly event: JsonObject;
  readonly destinations: readonly Destination[];
  readonly isBroadcast: boolean;
  readonly templates: Templates | undefined;
  /** Receives mistakes that only affect how the message looks. */
  readonly onMistake: OnMistake;
  readonly edges: Edges;
}

/** The posts of the built message. */
export const buildMessagePosts = async (
  facts: Facts,
  making: PostSources,
): Promise<{ readonly posts: readonly Post[]; readonly message: Message }> => {
  const { destinations, isBroadcast } = making;
  const message = await buildOwn(facts, making);
  const posts = await buildPosts(destinations, isBroadcast, one => renderOwn(message, one, making));
  const headline = messageHeadline(message);
  return { posts: posts.map(post => ({ ...post, headline })), message };
};

export const buildOwn = async (
  facts: Facts,
  { inputs, context, destinations, templates, onMistake, edges }: PostSources,
): Promise<Message> => {
  const message = await timed('the message', edges, () =>
    buildMessage(facts, inputs, context.serverUrl, templates, onMistake),
  );
  if (inputs.mentions) {
    const { reportNobody, reportUnreachable } = await import('../outputs/unreachable-mentions.js');
    if (message.mentions) reportUnreachable(message.mentions, destinations, edges.runner);
    else if (isDue(inputs.mentions.when, facts.status, facts.transitions))
      reportNobody(inputs.mentions, edges.runner);
  }
  return message;
};

/** A wrong sender name or icon only costs the message that name or icon. */
export const renderOwn = async (
  message: Message,
  { platform }: Destination,
  { inputs: { envelope }, event, onMistake, edges }: PostSources,
): Promise<Post['payloads']> => {
  try {
    return await platform.render(message, envelope);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { username = '', ...rest } = envelope;
    onMistake((await import('./event-values.js')).markEventSender(error, username, event, edges.env));
    return platform.render(message, rest);
  }
};

export const buildPosts = (
  destinations: readonly Destination[],
  isBroadcast: boolean,
  renderPayloads: (destination: Destination) => Promise<Post['payloads']>,
): Promise<readonly Post[]> =>
  Promise.all(
    destinations.map(async destination => {
      const payloads = await renderPayloads(destination);
      const { target, platform } = destination;
      if (target === undefined) return { destination, payloads };
      const { applyTarget } = await import('./apply-target.js');
      return { destination, payloads: await applyTarget(payloads, target, platform, isBroadcast) };
    }),
  );
