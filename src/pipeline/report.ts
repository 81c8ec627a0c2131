import { deliverAll } from '../delivery/deliver.js';
import type { Edges } from '../edges/types.js';
import { type Context, readContext } from '../events/context.js';
import type { EventFile } from '../facts/event-file.js';
import type { TestFacts } from '../facts/tests/types.js';
import type { Inputs } from '../inputs/types.js';
import type { UserError } from '../inputs/user-error.js';
import { hasCutBody, reportCuts } from '../outputs/notices.js';
import { firstFew } from '../outputs/first-few.js';
import { linesFor } from '../outputs/report.js';
import { type Outputs, nothingSent, withMistakes } from '../outputs/types.js';
import { known } from '../values/read.js';
import type { Live, Posts, Send, Sent } from './live.js';
import type { ReleaseNews } from './releases.js';
import type { Turn } from './turn.js';
import type { RunLive } from './run-overview.js';
import { eventFileReader, findAll } from './find.js';
import { readInputs } from './inputs.js';
import { maskSecrets } from './mask.js';
import { buildOutputs } from './outcome.js';
import { type AuthoredContent, prepareSafely, type Prepared } from './prepare.js';
import type { Settle } from './settle.js';

/** The outputs, and the mistakes for which the step should still fail. */
export interface Report {
  readonly outputs: Outputs;
  readonly mistakes: readonly UserError[];
}

/** Everything from the inputs to what happened to the message. Rejects with a `UserError` before anything is posted. */
export const report = async (edges: Edges, settle: Settle): Promise<Report> => {
  const { runner, env, clock } = edges;
  const beganAtMs = clock.now();
  await maskSecrets(edges);
  const readFile = eventFileReader(env, edges.files);
  const { inputs: given, destinations: found } = await findAll(await readInputs(edges), readFile);
  const context = readContext(env);
  const eventFile = await readFile();
  if (found.length === 0 || given.missingWebhooks.length > 0) {
    const { reportMissingWebhooks } = await import('./missing-webhooks.js');
    const nothing = reportMissingWebhooks(given, found, { payload: eventFile.payload, context }, edges);
    if (nothing !== undefined) return { outputs: nothing, mistakes: [] };
  }
  if (given.outbox) (await import('../outbox/names.js')).checkNames(found, runner.notice);
  const releases = await readReleases(given, eventFile, context, edges);
  if (releases?.kind === 'nothing') return skip(releases.reason, runner.notice);
  const news = releases?.kind === 'releases' ? releases : { inputs: given, file: eventFile };
  const { file } = news;
  const live = await settle(news.inputs, found, edges, { file, context });
  if (live.replaced !== undefined) return skip(live.replaced, runner.notice);
  const { inputs, destinations } = live;
  const { reports, unsaved, hasWaited } = live;
  const run: RunLive = { reports, unsaved, hasWaited, memo: {}, beganAtMs };
  firstFew(inputs.notes, 'notices').forEach(runner.notice);
  if (!file.readable) runner.notice(file.note);
  const authored: AuthoredContent =
    inputs.templates || inputs.payload
      ? await (await import('./authored.js')).openAuthored(inputs, file, context, edges)
      : {};
  const prepareNow = (isRead: boolean): Promise<Prepared> =>
    prepareSafely(inputs, file, context, destinations, edges, authored, { ...run, isUnread: !isRead });
  const { prepared, sendPosts } = live.sharing
    ? await (await import('./turn.js')).beginTurn(live.sharing, live, authored, prepareNow)
    : { prepared: await prepareNow(true), sendPosts: sendOnce };
  if (prepared.kind === 'not-due')
    return skip(prepared.reason, prepared.isUndecided ? runner.warning : runner.notice);
  authored.doubts?.forEach(runner.warning);
  return post(prepared, sendPosts, live, context, edges);
};

/** The releases that the message is about, if the step names any. */
const readReleases = async (
  inputs: Inputs,
  file: EventFile,
  context: Context,
  edges: Edges,
): Promise<ReleaseNews | undefined> =>
  inputs.releases &&
  (await import('./releases.js')).readReleaseNews(inputs, inputs.releases, file, context, edges);

/** Says what was left out or cut, and sends the message or, for a dry run, shows it. */
const post = async (
  prepared: Posts,
  sendPosts: Turn['sendPosts'],
  live: Live,
  context: Context,
  edges: Edges,
): Promise<Report> => {
  const { inputs, destinations } = live;
  const { runner } = edges;
  const { mistakes } = prepared;
  firstFew([...prepared.eventMistakes], 'warnings').forEach(runner.warning);
  reportCuts(prepared.posts, runner);
  await reportMentions(inputs, edges);
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

const sendOnce = async (prepared: Posts, send: Send): Promise<Sent> => ({
  prepared,
  receipts: await send(prepared.posts),
});

/** Looks only at texts that contain a character with which Slack's and Discord's own syntax starts. */
const reportMentions = async (inputs: Inputs, { runner }: Edges): Promise<void> => {
  const { title = '', text = '', footer = '', fields } = inputs;
  const written = [title, text, footer, ...fields.flatMap(({ name, value }) => [name, value])].join('\n');
  if (/[<@]/.test(written))
    (await import('../outputs/mention-notices.js')).reportIgnoredMentions(inputs, runner);
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

const serializeCounts = ({ total, passed, failed, flaky, skipped }: TestFacts): string =>
  JSON.stringify({ total, passed, failed, flaky, skipped });
