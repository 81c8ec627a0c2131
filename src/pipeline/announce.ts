import { deliverAll } from '../delivery/deliver.js';
import { serializeMemory, noteStart, loadMessages } from '../delivery/live.js';
import { readContext } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { formatMessageIds, writeOutputs } from '../outputs/report.js';
import type { Destination } from '../platforms/types.js';
import { saveReceipts, trySave } from './live.js';
import { buildOutputs } from './outcome.js';
import { type AuthoredContent, prepareSafely } from './prepare.js';
import type { WatchEdges } from '../edges/types.js';

/** The job waits for this message, which is the lesser one. */
const DEADLINE_MS = 15_000;

/**
 * Posts that the job runs, in Hookline's own words, where that can be edited once it has ended. Only mistakes fail the job: a message that does not
 * arrive costs a warning, and the end of the job is posted as a new message.
 */
export const announce = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  file: EventFile,
  edges: WatchEdges,
  authored: Omit<AuthoredContent, 'custom'>,
): Promise<void> => {
  const { runner, env, clock, state } = edges;
  for (const { name, platform } of destinations.filter(one => !one.platform.edits))
    runner.notice(
      `${name}: a ${platform.title} webhook cannot edit messages, so only the end of the job is posted`,
    );
  const isNoted = await trySave(noteStart(destinations, clock.now(), edges), edges);
  const open = destinations.filter(one => one.platform.edits);
  if (open.length === 0) return;

  const context = readContext(env);
  // A status that the user gives is meant for the end: an expression says "success" of a job that has only begun.
  const { status: _status, ...rest } = inputs;
  const running: Inputs = { ...rest, phase: { kind: 'started' }, onError: 'warn' };
  const recalled = await loadMessages(open, edges);
  const prepared = await prepareSafely(running, file, context, recalled, edges, authored);
  if (prepared.kind === 'not-due') {
    runner.info(prepared.reason);
    return;
  }
  const limits = { ...inputs, deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS) };
  const madeAtMs = clock.now();
  const receipts = await deliverAll(prepared.posts, limits, { ...edges, log: runner.info });
  state.save('posted', (await serializeMemory(receipts, edges)) ?? '');
  if (isNoted) await saveReceipts(edges)(receipts);
  const outputs = await buildOutputs(receipts, running, { context, madeAtMs, running: true }, edges);
  const lines = destinations.map(one => {
    const receipt = receipts[open.indexOf(one)];
    return receipt === undefined ? '' : formatMessageIds(receipt);
  });
  writeOutputs({ ...outputs, messageId: lines.join('\n') }, runner);
};
