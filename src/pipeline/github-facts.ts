import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { Facts } from '../facts/types.js';
import { wantsDetails } from '../facts/when.js';
import type { Inputs } from '../inputs/types.js';
import { withDetails } from './details.js';
import { withPendingDeployments } from './pending-deployments.js';
import { withReviews } from './reviews.js';
import { type RunLive, withRunOverview } from './run-overview.js';

/** The facts with what GitHub's API adds. */
export const withGitHubFacts = async (
  collected: Facts,
  live: RunLive,
  ...rest: readonly [inputs: Inputs, context: Context, edges: Edges]
): Promise<Facts> => {
  const [inputs] = rest;
  const facts = inputs.status === 'waiting' ? await withPendingDeployments(collected, ...rest) : collected;
  if (inputs.target?.live === 'run') return withRunOverview(facts, ...rest, live);
  const detailed = wantsDetails(facts, inputs) ? await withDetails(facts, ...rest) : facts;
  return live.hasWaited ? withReviews(detailed, live, ...rest) : detailed;
};
