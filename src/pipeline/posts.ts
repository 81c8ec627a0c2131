import type { CustomPayload } from '../custom/types.js';
import type { Post } from '../delivery/types.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { Facts } from '../facts/types.js';
import { isDue } from '../facts/when.js';
import type { OnSlip } from '../inputs/slips.js';
import type { Inputs } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { buildMessage, draftMessage } from '../message/build.js';
import { messageHeadline } from '../message/headline.js';
import type { Message } from '../message/types.js';
import { reportNobody, reportSilentEdits, reportVainMentions } from '../outputs/mention-notices.js';
import type { Destination, Payload } from '../platforms/types.js';
import type { Templates } from '../template/types.js';
import { known } from '../values/read.js';
import { timed } from './timed.js';

/** To whom, and how. */
interface Posting {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly destinations: readonly Destination[];
  readonly isBroadcast: boolean;
}

/** What the message is made of besides the facts. */
interface Making extends Posting {
  readonly templates: Templates | undefined;
  /** Hears of mistakes that cost a part of the looks. */
  readonly onSlip: OnSlip;
  readonly edges: Edges;
}

/** The posts of the built message. */
export const buildMessagePosts = async (
  facts: Facts,
  { inputs, context, destinations, isBroadcast, templates, onSlip, edges }: Making,
): Promise<{ readonly posts: readonly Post[]; readonly message: Message }> => {
  const message = await timed('the message', edges, () =>
    buildMessage(facts, inputs, context.serverUrl, templates, onSlip),
  );
  if (message.mentions) {
    reportSilentEdits(destinations, edges.runner);
    reportVainMentions(message.mentions, destinations, edges.runner);
  } else if (inputs.mentions && isDue(inputs.mentions.when, facts.status, facts.transitions))
    reportNobody(inputs.mentions, edges.runner);
  const posts = await buildPosts(destinations, isBroadcast, async ({ platform }) => {
    try {
      return await platform.render(message, inputs.envelope);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      onSlip(error);
      return platform.render(message, { silent: inputs.envelope.silent });
    }
  });
  const headline = messageHeadline(message);
  return { posts: posts.map(post => ({ ...post, headline })), message };
};

/** The posts of the user's own message. */
export const buildCustomPosts = async (
  custom: CustomPayload,
  facts: Facts,
  { inputs, context, destinations, isBroadcast }: Posting,
): Promise<{ readonly posts: readonly Post[] }> => {
  const payloadsFor = await custom.fill(facts, await draftMessage(facts, inputs, context.serverUrl));
  const posts = await buildPosts(destinations, isBroadcast, one => payloadsFor(one, inputs.envelope));
  const { payloadHeadline } = await import('../custom/headline.js');
  return {
    posts: posts.map(post => ({ ...post, ...known('headline', payloadHeadline(post.payloads[0].body)) })),
  };
};

const buildPosts = (
  destinations: readonly Destination[],
  isBroadcast: boolean,
  renderPayloads: (destination: Destination) => Promise<Post['payloads']>,
): Promise<readonly Post[]> =>
  Promise.all(
    destinations.map(async destination => ({
      destination,
      payloads: await applyTargets(await renderPayloads(destination), destination, isBroadcast),
    })),
  );

/** The payloads sent to their destination's spot, each part in the place of the one of before. */
const applyTargets = async (
  payloads: Post['payloads'],
  { platform, target }: Destination,
  isBroadcast: boolean,
): Promise<Post['payloads']> => {
  if (target === undefined) return payloads;
  const { edits, ...rest } = target;
  const applyTo = (payload: Payload, part: number): Promise<Payload> =>
    platform.applyTarget(payload, {
      ...rest,
      ...(isBroadcast && { isBroadcast }),
      ...(edits[part] !== undefined && { edit: edits[part] }),
      ...(edits[0] !== undefined && { first: edits[0] }),
    });
  const [first, ...others] = payloads;
  return [
    await applyTo(first, 0),
    ...(await Promise.all(others.map((payload, at) => applyTo(payload, at + 1)))),
  ];
};
