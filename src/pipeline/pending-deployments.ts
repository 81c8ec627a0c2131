import type { Context } from '../events/context.js';
import type { Approver, Gap, PendingDeployment, Review, RunReader } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import type { Inputs } from '../inputs/types.js';
import { type ApiEdges, describeBug, openReader } from './details.js';

/** GitHub lists a pending deployment a moment after the jobs next to it have started. */
const TRIES = 3;
const PAUSE_MS = 1_500;

/** Adds the environments that the run waits for, and who may approve. */
export const withPendingDeployments = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  connect?: Parameters<typeof openReader>[4],
): Promise<Facts> => {
  const without = (gap: Gap): Facts => ({ ...facts, about: 'run', gaps: [...facts.gaps, gap] });
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened) return without({ sentence: `The pending deployments were not read: ${opened.why}` });
    const { reader, run } = opened;
    let pendingDeployments: readonly PendingDeployment[] = [];
    for (let attempt = 1; attempt <= TRIES && pendingDeployments.length === 0; attempt += 1) {
      if (attempt > 1) await reader.wait(PAUSE_MS);
      const { value, problem } = await reader.pendingDeployments(run);
      if (problem !== undefined) return without(problem);
      pendingDeployments = value;
    }
    if (pendingDeployments.length > 0) {
      const barred = await withoutStarter(pendingDeployments, facts.run.actor, reader);
      return { ...facts, about: 'run', pendingDeployments: barred };
    }
    const { value: reviews } = await reader.reviews(run);
    return reviews.length > 0
      ? { ...facts, notWaiting: `Nothing posted: ${describeReviews(reviews)}` }
      : without({ sentence: 'GitHub knows of no pending deployment of this run' });
  } catch (error) {
    return without({ sentence: `The pending deployments could not be read: ${describeBug(error)}` });
  }
};

/** Environments whose rules are read. */
const MOST_RULES = 2;

/** Leaves out the person who started the run where an environment forbids to review one's own deployments. */
const withoutStarter = async (
  pending: readonly PendingDeployment[],
  starter: string | undefined,
  reader: RunReader,
): Promise<readonly PendingDeployment[]> => {
  const isStarter = ({ name, isTeam }: Approver): boolean =>
    !isTeam && name.toLowerCase() === starter?.toLowerCase();
  const asked = pending.filter(({ approvers }) => approvers.some(isStarter)).slice(0, MOST_RULES);
  const rules = await Promise.all(asked.map(({ environment }) => reader.preventsSelfReview(environment)));
  return pending.map(one => {
    const isBarred = rules[asked.indexOf(one)]?.value === true;
    if (!isBarred || starter === undefined) return one;
    return { ...one, approvers: one.approvers.filter(approver => !isStarter(approver)), barred: starter };
  });
};

const describeReviews = (reviews: readonly Review[]): string => {
  const all = reviews.map(
    ({ environments, by, isApproved }) =>
      `${environments.join(' and ') || 'the deployment'} was ${isApproved ? 'approved' : 'rejected'} by ${by}`,
  );
  return `${all.join(', ')}, so the run does not wait for approval`;
};
