import { deliverAll } from '../delivery/deliver.js';
import type { Edges } from '../edges/types.js';
import { type Context, readContext } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { TestFacts } from '../facts/tests/types.js';
import { throwFirst } from '../inputs/mistakes.js';
import type { Inputs } from '../inputs/types.js';
import type { UserError } from '../inputs/user-error.js';
import { reportIgnoredMentions } from '../outputs/mention-notices.js';
import { hasCutBody, reportCuts } from '../outputs/notices.js';
import { firstFew } from '../outputs/first-few.js';
import { linesFor } from '../outputs/report.js';
import { type Outputs, nothingSent, withMistakes } from '../outputs/types.js';
import type { Destination } from '../platforms/types.js';
import { known } from '../values/read.js';
import { reportMissingWebhooks } from './missing-webhooks.js';
import type { Live, Send, Sent } from './live.js';
import type { RunLive } from './run-overview.js';
import { eventFileReader, findAll } from './find.js';
import { readInputs } from './inputs.js';
import { maskSecrets } from './mask.js';
import { buildOutputs } from './outcome.js';
import { prepareSafely, type Prepared } from './prepare.js';
import type { RunEvent } from './run-message.js';
import { beginTurn } from './turn.js';
import { readAuthored, reportUnusedInputs } from './authored.js';

/** Adds to the inputs and destinations what is known about earlier messages and the job's phase. */
export type Settle = (
  inputs: Inputs,
  destinations: readonly Destination[],
  edges: Edges,
  event: RunEvent,
) => Promise<Live>;

/** Adds the threads if `thread` is a word. */
export const withThread = async (
  live: Live,
  inputs: Inputs,
  edges: Edges,
  event: RunEvent,
): Promise<Live> => {
  const word = inputs.target?.together;
  return word === undefined
    ? live
    : (await import('./thread.js')).withThreads(live, word, inputs, edges, event);
};

/**
 * Finds the message of the job or of the run to edit, if any, and then the threads.
 * @param settleJob for `live: true`.
 */
export const settleBy =
  (settleJob: Settle): Settle =>
  async (inputs, destinations, edges, event) => {
    const settleLive = async (): Promise<Live> => {
      switch (inputs.target?.live) {
        case 'job':
          return settleJob(inputs, destinations, edges, event);
        case 'run':
          return (await import('./run-message.js')).openRunMessage(inputs, destinations, edges, event);
        case undefined:
          return { inputs, destinations };
      }
    };
    return withThread(await settleLive(), inputs, edges, event);
  };

/** The outputs, and the mistakes for which the step should still fail. */
export interface Report {
  readonly outputs: Outputs;
  readonly mistakes: readonly UserError[];
}

/** Everything from the inputs to what happened to the message. Rejects with a `UserError` before anything is posted. */
export const report = async (edges: Edges, settled: Settle): Promise<Report> => {
  const { runner, env, clock } = edges;
  const beganAtMs = clock.now();
  await maskSecrets(edges);
  const readFile = eventFileReader(env, edges.files);
  const { inputs: given, destinations: found } = await findAll(await readInputs(edges), readFile);
  const context = readContext(env);
  const eventFile = await readFile();
  if (found.length === 0) throwFirst(given.mistakes.filter(mistake => !mistake.isFromValues));
  const nothing = reportMissingWebhooks(given, found, { payload: eventFile.payload, context }, edges);
  if (nothing !== undefined) return { outputs: nothing, mistakes: [] };
  if (given.outbox) (await import('../outbox/names.js')).checkNames(found, runner.notice);
  const news = await findNews(given, eventFile, context, edges);
  if (news.kind === 'nothing') return skip(news.reason, runner.notice);
  const { file } = news;
  const live = await settled(news.inputs, found, edges, { file, context });
  if (live.replaced !== undefined) return skip(live.replaced, runner.notice);
  const { inputs, destinations } = live;
  const { reports, unsaved, hasWaited } = live;
  const run: RunLive = { reports, unsaved, hasWaited, memo: {}, beganAtMs };
  firstFew(inputs.notes, 'notices').forEach(runner.notice);
  if (!file.readable) runner.notice(file.note);
  const authored = await readAuthored(inputs, file, context, edges);
  await reportUnusedInputs(inputs, authored, edges);
  const prepareNow = (isRead: boolean): Promise<Prepared> =>
    prepareSafely(inputs, file, context, destinations, edges, authored, { ...run, isUnread: !isRead });
  const { prepared, sendPosts } = await beginTurn(live, authored, prepareNow);
  if (prepared.kind === 'not-due')
    return skip(prepared.reason, prepared.isUndecided ? runner.warning : runner.notice);
  authored.doubts?.forEach(runner.warning);
  const { mistakes } = prepared;
  firstFew([...prepared.eventMistakes], 'warnings').forEach(runner.warning);
  reportCuts(prepared.posts, runner);
  reportIgnoredMentions(inputs, runner);
  const counts = prepared.tests && { tests: serializeCounts(prepared.tests) };
  if (inputs.dryRun) {
    const shown = await (await import('../outputs/preview.js')).dryRun(prepared, edges);
    return { outputs: { ...shown, ...counts }, mistakes };
  }
  // The message links to this run's page for the rest of the user's text, so the text has to be there.
  if (inputs.text !== undefined && !inputs.summary && prepared.posts.some(hasCutBody))
    (await import('../outputs/preview.js')).summarizeText(prepared, edges);
  const { outputs, sent } = await sendAll(send => sendPosts(prepared, send), live, context, edges);
  if (inputs.summary)
    (await import('../outputs/preview.js')).summarizeMessage(sent.prepared.message, outputs.reason, runner);
  const messageId = linesFor(destinations, sent.receipts);
  return { outputs: { ...withMistakes(outputs, mistakes), ...counts, messageId }, mistakes };
};

/** Sends what is prepared, saves it for later steps, and hands over what did not arrive. */
const sendAll = async (
  sendBy: (send: Send) => Promise<Sent>,
  { inputs, save, findEditable }: Live,
  context: Context,
  edges: Edges,
): Promise<{ readonly outputs: Outputs; readonly sent: Sent }> => {
  const madeAtMs = edges.clock.now();
  const send: Send = (posts, limits) =>
    deliverAll(posts, { ...inputs, ...limits }, { ...edges, log: edges.runner.info });
  const sent = await sendBy(send);
  await save?.(sent.receipts);
  const { running, stateAtMs } = sent.prepared;
  const deliveryContext = { context, madeAtMs, running, stateAtMs, ...known('findEditable', findEditable) };
  return { outputs: await buildOutputs(sent.receipts, inputs, deliveryContext, edges), sent };
};

const skip = (reason: string, log: (line: string) => void): Report => {
  log(reason);
  return { outputs: nothingSent('skipped', reason), mistakes: [] };
};

type News =
  | { readonly kind: 'event'; readonly inputs: Inputs; readonly file: EventFile }
  | { readonly kind: 'nothing'; readonly reason: string };

/** What the message is about: what started the run, or the releases that the step names. */
const findNews = async (inputs: Inputs, file: EventFile, context: Context, edges: Edges): Promise<News> => {
  const own: News = { kind: 'event', inputs, file };
  if (!inputs.releases) return own;
  const { readReleaseNews } = await import('./releases.js');
  const news = await readReleaseNews(inputs, inputs.releases, file, context, edges);
  switch (news.kind) {
    case 'run':
      return own;
    case 'nothing':
      return news;
    case 'releases':
      return { kind: 'event', inputs: news.inputs, file: news.file };
  }
};

const serializeCounts = ({ total, passed, failed, flaky, skipped }: TestFacts): string =>
  JSON.stringify({ total, passed, failed, flaky, skipped });
