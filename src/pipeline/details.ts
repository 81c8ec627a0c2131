import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import { addDetails } from '../facts/details.js';
import { buildRunIdentity } from '../facts/identity.js';
import { dependsOnTransition, findTransitions } from '../facts/transitions.js';
import type { Facts } from '../facts/types.js';
import { reportsFailure } from '../facts/when.js';
import type { Get } from '../github/query.js';
import { createReader } from '../github/reader.js';
import type { Inputs } from '../inputs/types.js';

/** For all questions together: a message that waits longer is late. */
const ALL_MS = 5_000;

/**
 * The facts with what GitHub's API tells besides, where it has something to tell. Whatever it does, they come back in time,
 * with a note of what is missing. `connect` is for tests.
 */
export const withDetails = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: Pick<Edges, 'env' | 'clock' | 'interrupted'>,
  connect = octokit,
): Promise<Facts> => {
  const { token, details, timeoutMs } = inputs;
  const { clock, env, interrupted } = edges;
  const decide = dependsOnTransition(inputs, facts);
  const without = (why: string): Facts => ({
    ...facts,
    transitions: findTransitions(facts.status, undefined),
    gaps: [{ sentence: `GitHub's API was not asked for failed jobs and earlier runs: ${why}` }],
  });
  if (!decide && (details === 'none' || !reportsFailure(facts))) return facts;
  if (details === 'none') return without('details is none');
  if (token === undefined) return without('token is empty');
  const run = buildRunIdentity(facts.subject, context, env);
  const [owner, repo] = context.repository?.split('/') ?? [];
  if (!run || !owner || !repo) return without('the runner does not say which run this is');
  const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
  try {
    const reader = createReader({ get: await connect(token, env), owner, repo, clock, timeoutMs, until });
    return await addDetails(facts, inputs, reader, run, clock.now());
  } catch (error) {
    return without(`${error instanceof Error ? error.name : 'an error'} was thrown; please report this`);
  }
};

/** A chunk of its own: it is large. */
const octokit = async (...of: [NonNullable<Inputs['token']>, Edges['env']]): Promise<Get> =>
  (await import('../github/octokit.js')).octokitGet(...of);
