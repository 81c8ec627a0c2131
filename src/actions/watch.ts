import type { Edges, State, WatchEdges } from '../edges/types.js';
import { readContext } from '../events/context.js';
import { NO_EVENT, readEventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { UserError } from '../inputs/user-error.js';
import { broke } from '../values/errors.js';
import { writeOutputs } from '../outputs/report.js';
import { nothingSent } from '../outputs/types.js';
import { findDestinations } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';
import { readInputs } from '../pipeline/inputs.js';
import { maskSecrets } from '../pipeline/mask.js';
import { report, type Settle } from '../pipeline/report.js';
import { plainest, prepare, type Author } from '../pipeline/prepare.js';
import { authorOf } from '../pipeline/author.js';

/**
 * A cancelled job has five minutes for everything that still runs, and our turn comes last.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const CANCELLED_DEADLINE_MS = 120_000;

/** The first step of a job: a configuration mistake fails it before any work is done. `live` posts that the job runs. */
export const watchStart = async (edges: WatchEdges): Promise<void> => {
  const { runner, state, clock } = edges;
  state.save('started', String(clock.now()));
  try {
    await begin(edges);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    state.save('mistake', error.message);
    writeOutputs(nothingSent('failed', error.message), runner);
    runner.fail(error.message);
  }
};

const begin = async (edges: WatchEdges): Promise<void> => {
  const { env } = edges;
  await maskSecrets(edges);
  const inputs = await readInputs(edges, true);
  const destinations = await findDestinations(inputs, env);
  if (inputs.outbox) (await import('../outbox/names.js')).checkNames(destinations);
  const announces = inputs.place?.live && !inputs.dryRun && destinations.length > 0;
  const authored = withoutFile(inputs);
  const reads = announces || authored.templates || authored.payload;
  const file = reads ? await readEventFile(env, edges.files) : NO_EVENT;
  const { own, ...author } = await authorOf(authored, file, readContext(env), edges);
  await rehearse(inputs, destinations, edges, own);
  if (announces)
    await (await import('../pipeline/announce.js')).announce(inputs, destinations, file, edges, author);
};

/** A file of the workspace may not be checked out yet: it is left for the end. */
const withoutFile = ({ payload, ...rest }: Inputs): Inputs =>
  payload?.input === 'payload' ? { ...rest, payload } : rest;

/** Finds what no platform would take. The author's words are left out where they may speak of steps that are still to run. */
const rehearse = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  own: Author['own'],
): Promise<void> => {
  const { title: _title, mentioning, ...rest } = plainest(inputs);
  const when: Inputs['when'] = ['always'];
  const due: Inputs = { ...rest, when, ...(mentioning && { mentioning: { ...mentioning, when } }) };
  const settled = own?.hasTemplates === false ? { own } : {};
  const context = readContext(edges.env);
  await prepare(due, NO_EVENT, context, destinations, edges, settled);
};

/** The end of the job, which never fails for what becomes of the message unless `on-error` says so. */
export const watchEnd = async (edges: WatchEdges): Promise<void> => {
  const { runner, state } = edges;
  try {
    writeOutputs(await report(edges, settledBy(state)), runner);
  } catch (error) {
    const reason = error instanceof UserError ? error.message : broke(error);
    writeOutputs(nothingSent('failed', reason), runner);
    // The input may be what is wrong, so it is read as it stands.
    const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
    const say = reason === state.read('mistake') ? runner.info : fails ? runner.fail : runner.warning;
    say(reason);
  }
};

/** The job as it is now, and the messages that its start has posted. */
const settledBy =
  (state: State): Settle =>
  async (inputs, destinations, edges) => {
    const startedMs = Number(state.read('started'));
    const elapsedMs = startedMs > 0 ? { elapsedMs: Math.max(0, edges.clock.now() - startedMs) } : {};
    const { deadlineMs, job, place } = inputs;
    return {
      inputs: {
        ...inputs,
        phase: { kind: 'updated', ...elapsedMs },
        deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
      },
      ...(place?.live
        ? await (await import('../pipeline/live.js')).recalled(destinations, edges, state.read('posted'))
        : { destinations }),
    };
  };
