import type { CustomPayload } from '../custom/types.js';
import { payloadHeadline } from '../custom/headline.js';
import type { Post } from '../delivery/types.js';
import type { Facts } from '../facts/types.js';
import type { OnMistake } from '../inputs/mistakes.js';
import { UserError } from '../inputs/user-error.js';
import { draftMessage } from '../message/build.js';
import { messageHeadline } from '../message/headline.js';
import type { Destination } from '../platforms/types.js';
import { known } from '../values/read.js';
import { buildOwn, buildPosts, type PostSources, renderOwn } from './posts.js';

/** The posts of a custom payload. Hookline's own message replaces it where this event's values do not fit. */
export const buildCustomPosts = async (
  custom: CustomPayload,
  facts: Facts,
  making: PostSources,
): Promise<{ readonly posts: readonly Post[] }> => {
  const { inputs, context, destinations, isBroadcast, onMistake } = making;
  const draft = await draftMessage(facts, inputs, context.serverUrl);
  const payloadsFor = await tryWithEventValues(onMistake, () => custom.fill(facts, draft, onMistake));
  const replaced = new Set<Destination>();
  const posts = await buildPosts(destinations, isBroadcast, async one => {
    const payloads =
      payloadsFor && (await tryWithEventValues(onMistake, () => payloadsFor(one, inputs.envelope)));
    if (payloads !== undefined) return payloads;
    replaced.add(one);
    return renderOwn(await buildOwn(facts, making), one, making);
  });
  const readHeadline = ({ destination, payloads: [{ body }] }: Post): string | undefined =>
    replaced.has(destination) ? messageHeadline(draft) : payloadHeadline(body);
  return { posts: posts.map(post => ({ ...post, ...known('headline', readHeadline(post)) })) };
};

/** Runs work that uses the event's values; undefined, with a warning in the log, if only those values make it fail. */
const tryWithEventValues = async <T>(
  onMistake: OnMistake,
  work: () => Promise<T>,
): Promise<T | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || !error.isFromValues) throw error;
    onMistake(error);
    return undefined;
  }
};
