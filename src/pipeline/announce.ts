import { deliverAll } from '../delivery/deliver.js';
import type { DeliveryLimits } from '../delivery/types.js';
import { serializeMemory, noteStart, loadMessages } from '../delivery/live.js';
import { readContext } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { Inputs } from '../inputs/types.js';
import { linesFor, writeOutputs } from '../outputs/report.js';
import { nothingSent } from '../outputs/types.js';
import type { Destination } from '../platforms/types.js';
import { saveReceipts, trySave } from './live.js';
import { buildOutputs } from './outcome.js';
import { withThread } from './settle.js';
import type { RunEvent } from './run-message.js';
import { type AuthoredContent, prepareSafely } from './prepare.js';
import { known } from '../values/read.js';
import type { WatchEdges } from '../edges/types.js';

/** The job waits for this message, so it gets less time than the one at the end. */
const DEADLINE_MS = 15_000;

/**
 * Posts that the job is running, if that message can be edited at the end. Only mistakes fail the job: an undelivered message costs a
 * warning, and the end of the job is posted as a new message.
 */
export const announce = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  file: EventFile,
  edges: WatchEdges,
  authored: Omit<AuthoredContent, 'custom'>,
): Promise<void> => {
  const { runner, env, clock, state } = edges;
  const end =
    inputs.target?.live === 'run'
      ? "the run's message is posted once, at its end"
      : 'only the end of the job is posted';
  for (const { name, platform } of destinations.filter(one => !one.platform.edits))
    runner.notice(`${name}: a ${platform.title} webhook cannot edit messages, so ${end}`);
  const open = destinations.filter(one => one.platform.edits);
  const context = readContext(env);
  if (inputs.target?.live === 'run')
    return announceRunMessage(inputs, destinations, open, { file, context }, edges, authored);
  const isNoted = await trySave(noteStart(destinations, clock.now(), edges), edges);
  if (open.length === 0) return;

  const running = asStarted(inputs);
  const recalled = await loadMessages(open, edges);
  const prepared = await prepareSafely(running, file, context, recalled, edges, authored);
  if (prepared.kind === 'not-due') {
    runner.info(prepared.reason);
    return;
  }
  const limits = limitDelivery(inputs);
  const madeAtMs = clock.now();
  const receipts = await deliverAll(prepared.posts, limits, { ...edges, log: runner.info });
  state.save('posted', (await serializeMemory(receipts, edges)) ?? '');
  if (isNoted) await saveReceipts(edges)(receipts);
  const outputs = await buildOutputs(
    receipts,
    running,
    { context, madeAtMs, running: true, stateAtMs: prepared.stateAtMs },
    edges,
  );
  writeOutputs({ ...outputs, messageId: linesFor(destinations, receipts) }, runner);
};

/**
 * The inputs at the start of a job. A `status` from the user is meant for the end: an expression says "success" for a job that has just
 * started.
 */
const asStarted = ({ status: _status, ...inputs }: Inputs): Inputs => ({
  ...inputs,
  phase: { kind: 'started' },
  onError: 'warn',
});

const limitDelivery = (inputs: Inputs): DeliveryLimits => ({
  ...inputs,
  deadlineMs: Math.min(inputs.deadlineMs, DEADLINE_MS),
});

/** The run's message, with this job among the running ones. Of jobs that start together, one posts or edits for all. */
const announceRunMessage = async (
  inputs: Inputs,
  destinations: readonly Destination[],
  open: readonly Destination[],
  event: RunEvent,
  edges: WatchEdges,
  authored: Omit<AuthoredContent, 'custom'>,
): Promise<void> => {
  const { runner, clock } = edges;
  if (open.length === 0) return;
  const running = asStarted(inputs);
  const { openRunMessage } = await import('./run-message.js');
  const opened = await openRunMessage(running, open, edges, event);
  const end = await opened.sharing?.begin();
  if (opened.sharing && !end) {
    const reason = 'Another job is updating the message of the run now, for this one too';
    runner.info(reason);
    const ids = new Map(opened.destinations.map(({ name, target }) => [name, target?.edits.join(' ')]));
    const messageId = destinations.map(({ name }) => ids.get(name) ?? '').join('\n');
    writeOutputs({ ...nothingSent('skipped', reason), messageId }, runner);
    return;
  }
  const live = await withThread(opened, running, edges, event);
  const { destinations: settled, save, findEditable } = live;
  const prepared = await prepareSafely(running, event.file, event.context, settled, edges, authored, {
    reports: live.reports,
    hasWaited: live.hasWaited,
  });
  if (prepared.kind === 'not-due') {
    runner.info(prepared.reason);
    return;
  }
  const madeAtMs = clock.now();
  const receipts = await deliverAll(prepared.posts, limitDelivery(inputs), { ...edges, log: runner.info });
  await save?.(receipts);
  if (receipts.every(({ kind }) => kind === 'delivered')) await end?.(prepared);
  const result = {
    context: event.context,
    madeAtMs,
    running: true,
    stateAtMs: prepared.stateAtMs,
    ...known('findEditable', findEditable),
  };
  const outputs = await buildOutputs(receipts, running, result, edges);
  writeOutputs({ ...outputs, messageId: linesFor(destinations, receipts) }, runner);
};
