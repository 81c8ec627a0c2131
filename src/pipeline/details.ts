import { known } from '../values/read.js';
import type { Edges } from '../edges/types.js';
import type { Context } from '../events/context.js';
import type { RunIdentity } from '../events/types.js';
import { addCommit, addDetails, addTimeouts } from '../facts/details.js';
import { buildRunIdentity } from '../facts/identity.js';
import { dependsOnTransition, findTransitions } from '../facts/transitions.js';
import type { RunReader } from '../facts/run-reader.js';
import type { Facts } from '../facts/types.js';
import { findUntitled, mayBeTimeout, reportsFailure } from '../facts/when.js';
import { createReader } from '../github/reader.js';
import type { Inputs } from '../inputs/types.js';
import { connectOctokit } from './connect.js';

/** For all requests together: after that, the message would be late. */
const ALL_MS = 5_000;

/**
 * Adds what GitHub's API knows, if it may know anything. Always returns in time, with a note of what is missing. `connect` is for tests.
 */
export const withDetails = async (
  facts: Facts,
  inputs: Inputs,
  context: Context,
  edges: ApiEdges,
  connect = connectOctokit,
): Promise<Facts> => {
  const { token, details } = inputs;
  const { clock } = edges;
  const decide = dependsOnTransition(inputs, facts);
  const without = (why: string): Facts => ({
    ...facts,
    transitions: findTransitions(facts.status, undefined),
    gaps: [{ sentence: `GitHub's API was not asked for failed jobs and earlier runs: ${why}` }],
  });
  const isSuspect = mayBeTimeout(facts, inputs);
  const reports = decide || (details !== 'none' && reportsFailure(facts));
  if (!reports && !isSuspect && findUntitled(facts, inputs) === undefined) return facts;
  if (details === 'none') return without('details is none');
  if (token === undefined) return without('token is empty');
  try {
    const opened = await openReader(facts, inputs, context, edges, connect);
    if ('why' in opened) return without(opened.why);
    return await (isSuspect ? addTimeouts : reports ? addDetails : addCommit)(
      facts,
      inputs,
      opened.reader,
      opened.run,
      clock.now(),
    );
  } catch (error) {
    return without(describeBug(error));
  }
};

/** In debug mode, the log lists each request. */
export type ApiEdges = Pick<Edges, 'env' | 'clock' | 'interrupted'> & Partial<Pick<Edges, 'runner'>>;

/** An error's own text may contain anything. */
export const describeBug = (error: unknown): string =>
  `${error instanceof Error ? error.name : 'an error'} was thrown; please report this`;

/** The reader for the run that the facts are about; or why there is none. */
export const openReader = async (
  { subject }: Pick<Facts, 'subject'>,
  { token, timeoutMs }: Inputs,
  context: Context,
  { clock, env, interrupted, runner }: ApiEdges,
  connect = connectOctokit,
): Promise<{ readonly reader: RunReader; readonly run: RunIdentity } | { readonly why: string }> => {
  if (token === undefined) return { why: 'token is empty' };
  const run = buildRunIdentity(subject, context, env);
  const [owner, repo] = context.repository?.split('/') ?? [];
  if (!run || !owner || !repo) return { why: 'the runner does not say which run this is' };
  const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
  const plain = await connect(token, env, runner?.redact);
  const get = runner?.debugs ? (await import('./trace.js')).tracedGet(plain, { clock, runner }) : plain;
  return {
    reader: createReader({
      ...{ get, owner, repo, serverUrl: context.serverUrl, clock, timeoutMs, until },
      ...known('redact', runner?.redact),
    }),
    run,
  };
};
