import type { Context } from '../events/context.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import { type ApiEdges, describeBug, openReader } from './details.js';
import type { RunLive } from './run-overview.js';

/** Adds who approved or rejected the deployments of a run that waited for it. */
export const withReviews = async (
  facts: Facts,
  { hasWaited }: Pick<RunLive, 'hasWaited'>,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
): Promise<Facts> => {
  if ((await hasWaited?.()) !== true) return facts;
  try {
    const opened = await openReader(facts, inputs, context, edges);
    if ('why' in opened) return facts;
    const { value: reviews, problem } = await opened.reader.reviews(opened.run);
    return {
      ...facts,
      ...(reviews.length > 0 && { reviews }),
      gaps: [...facts.gaps, ...(problem ? [problem] : [])],
    };
  } catch (error) {
    const sentence = `The reviews of the deployments could not be read: ${describeBug(error)}`;
    return { ...facts, gaps: [...facts.gaps, { sentence }] };
  }
};
