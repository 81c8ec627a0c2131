import type { Edges, State, WatchEdges } from '../edges/types.js';
import { readContext } from '../events/context.js';
import { type EventFile, NO_EVENT } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { throwFirst } from '../inputs/mistakes.js';
import { UserError } from '../inputs/user-error.js';
import { unexpectedError } from '../values/errors.js';
import { known } from '../values/read.js';
import { writeOutputs } from '../outputs/report.js';
import { listMistakes, nothingSent } from '../outputs/types.js';
import type { Destination } from '../platforms/types.js';
import { eventFileReader, findAll } from '../pipeline/find.js';
import { readInputs } from '../pipeline/inputs.js';
import { MESSAGE_INPUTS, reportUnknownInputs } from '../pipeline/unknown-inputs.js';
import { maskSecrets } from '../pipeline/mask.js';
import { report } from '../pipeline/report.js';
import { type Settle, settleBy } from '../pipeline/settle.js';
import { prepare, type AuthoredContent } from '../pipeline/prepare.js';
import { withoutContent } from '../pipeline/without-content.js';
import { readAuthored } from '../pipeline/authored.js';

/**
 * A canceled job has five minutes for everything that still runs, and this step runs last.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
const CANCELLED_DEADLINE_MS = 120_000;

/** The first step of a job. A configuration mistake fails it before any work is done. With `live`, it posts that the job is running. */
export const watchStart = async (edges: WatchEdges): Promise<void> => {
  const { runner, state, clock } = edges;
  state.save('started', String(clock.now()));
  try {
    await startWatch(edges);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    state.save('mistake', error.input);
    writeOutputs(nothingSent('failed', error.message), runner);
    runner.fail(error.message);
  }
};

const startWatch = async (edges: WatchEdges): Promise<void> => {
  const { env } = edges;
  await maskSecrets(edges);
  await reportUnknownInputs(MESSAGE_INPUTS, edges);
  const readFile = eventFileReader(env, edges.files);
  const { inputs, destinations } = await findAll(await readInputs(edges, true), readFile);
  if (inputs.outbox) (await import('../outbox/names.js')).checkNames(destinations);
  const announces = inputs.target?.live && !inputs.dryRun && destinations.length > 0;
  const staticInputs = withoutFile(inputs);
  const reads = announces || staticInputs.templates || staticInputs.payload;
  const file = reads ? await readFile() : NO_EVENT;
  const { custom, ...authored } = await readAuthored(staticInputs, file, readContext(env), edges);
  throwFirst(
    [...inputs.mistakes, ...(authored.templates?.mistakes ?? [])].filter(mistake => !mistake.isFromValues),
  );
  await checkMessage(inputs, destinations, edges, custom).catch(ignoreEventSender(inputs, readFile, edges));
  if (announces)
    await (await import('../pipeline/announce.js')).announce(inputs, destinations, file, edges, authored);
};

/** A sender name that Discord refuses because of the event costs only that name, at the end. */
const ignoreEventSender =
  ({ envelope }: Inputs, readFile: () => Promise<EventFile>, { env }: WatchEdges) =>
  async (error: unknown): Promise<void> => {
    if (!(error instanceof UserError) || error.input !== 'username') throw error;
    const { markEventSender } = await import('../pipeline/event-values.js');
    const { payload } = await readFile();
    if (!markEventSender(error, envelope.username ?? '', payload, env).isFromValues) throw error;
  };

/** The workspace may not be checked out yet, so files in it are read at the end. */
const withoutFile = ({ payload, ...rest }: Inputs): Inputs =>
  payload?.input === 'payload' ? { ...rest, payload } : rest;

/** Finds inputs that no platform accepts. Leaves out templates, which may refer to steps that have not run yet. */
const checkMessage = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  custom: AuthoredContent['custom'],
): Promise<void> => {
  const { title: _title, mentions, ...rest } = withoutContent(inputs);
  const when: Inputs['when'] = ['always'];
  const due: Inputs = { ...rest, when, ...(mentions && { mentions: { ...mentions, when } }) };
  const settled = custom?.hasTemplates === false ? { custom } : {};
  const context = readContext(edges.env);
  // Notices about the message wait until it is posted.
  const quiet = { ...edges, runner: { ...edges.runner, notice: () => undefined } };
  await prepare(due, NO_EVENT, context, destinations, quiet, settled);
};

/** The end of the job. The message never fails the job unless `on-error` says so. */
export const watchEnd = async (edges: WatchEdges): Promise<void> => {
  const { runner, state } = edges;
  try {
    const { outputs, mistakes } = await report(edges, settleFromState(state));
    writeOutputs(outputs, runner);
    for (const [at, message] of listMistakes(mistakes).entries())
      reportMistake({ ...known('input', mistakes[at]?.input), message }, edges);
  } catch (error) {
    const mistake = error instanceof UserError ? error : { message: unexpectedError(error) };
    writeOutputs(nothingSent('failed', mistake.message), runner);
    reportMistake(mistake, edges);
  }
};

/** The mistake already has its annotation from the start of the job. */
const reportMistake = (
  { input, message }: Partial<Pick<UserError, 'input'>> & Pick<UserError, 'message'>,
  { runner, state }: WatchEdges,
): void => {
  // Reads the raw input, since the input itself may be the mistake.
  const fails = runner.input('on-error').trim().toLowerCase() === 'fail';
  const isKnown = input !== undefined && input === state.read('mistake');
  const log = isKnown ? runner.info : fails ? runner.fail : runner.warning;
  log(message);
};

/** The job as it is now, and the messages that the start of the job posted. */
const settleFromState =
  (state: State): Settle =>
  (inputs, destinations, edges, event) => {
    const startedMs = Number(state.read('started'));
    const elapsedMs = startedMs > 0 ? { elapsedMs: Math.max(0, edges.clock.now() - startedMs) } : {};
    const { deadlineMs, job } = inputs;
    const later: Inputs = {
      ...inputs,
      phase: { kind: 'updated', ...elapsedMs },
      deadlineMs: job.status === 'cancelled' ? Math.min(deadlineMs, CANCELLED_DEADLINE_MS) : deadlineMs,
    };
    const settle = settleBy(async () => {
      const { resumeLive } = await import('../pipeline/live.js');
      return { inputs: later, ...(await resumeLive(destinations, edges, state.read('posted'))) };
    });
    return settle(later, destinations, edges, event);
  };
