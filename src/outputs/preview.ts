import type { Post } from '../delivery/types.js';
import type { Env, Runner } from '../edges/types.js';
import type { Message } from '../message/types.js';
import type { EditorLink, Payload } from '../platforms/types.js';
import { htmlText } from '../text/print-html.js';
import { readableHtml, readableLines, textHtml } from './readable.js';
import { hasCutBody } from './notices.js';
import { serializeBodies } from './report.js';
import type { Outputs } from './types.js';

/**
 * The size limit of a job summary, minus the sentence about a cut.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_BYTES = 1024 * 1024 - 1024;

interface PreviewContent {
  /** Absent if a custom payload replaces it. */
  readonly message?: Message;
  readonly posts: readonly Post[];
}

interface SummaryDeps {
  readonly env: Env;
  readonly runner: Pick<Runner, 'group' | 'info' | 'summary'>;
}

/** One payload, and where to see it drawn. */
interface PayloadSample {
  readonly name: string;
  /** `Payload for alerts (Slack), part 2 of 3` */
  readonly heading: string;
  readonly json: string;
  readonly editor?: EditorLink;
}

/** A link to the playground with a story of the same event. Contains no input: an encoded secret in the link would not be masked. */
const playgroundUrl = (env: Env): string => {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  return `https://hookline.github.io/hookline/${event === '' ? '' : `#event=${encodeURIComponent(event)}`}`;
};

/** `dry-run`: shows the message and each payload in the log and the job summary, and posts nothing. */
export const dryRun = async (shown: PreviewContent, { env, runner }: SummaryDeps): Promise<Outputs> => {
  const { message, posts } = shown;
  const samples = (await Promise.all(posts.map(buildSamples))).flat();
  for (const line of message === undefined ? [] : readableLines(message)) runner.info(line);
  for (const { name, editor } of samples)
    if (editor !== undefined) runner.info(`${name}: ${describeEditor(editor)}`);
  for (const { heading, json } of samples) runner.group(heading, json.split('\n'));
  const names = posts.map(post => post.destination.name).join(', ');
  const reason = `Dry run: built and checked for ${names}, nothing was posted`;
  runner.info(reason);
  const link = `[Try other inputs in the playground](<${playgroundUrl(env)}>)`;
  runner.summary(
    fitSummary([...readable(message), formatNote(reason), link, ...samples.map(sampleMarkdown)]),
  );
  return { outcome: 'dry-run', messageId: '', payload: serializeBodies(posts), reason, undelivered: '[]' };
};

/** `summary`: the message itself, and what happened to it. */
export const summarizeMessage = (
  message: Message | undefined,
  reason: string,
  runner: Pick<Runner, 'summary'>,
): void => runner.summary(fitSummary([...readable(message), formatNote(reason)]));

/** The whole of a user's text that had to be cut. The message links here for the rest. */
export const summarizeText = ({ message, posts }: PreviewContent, { env, runner }: SummaryDeps): void => {
  const names = posts
    .filter(hasCutBody)
    .map(post => post.destination.name)
    .join(', ');
  if (message === undefined || !env['GITHUB_STEP_SUMMARY']) return;
  runner.info(
    `text: it does not fit whole into the message for ${names}; the summary of the run holds all of it`,
  );
  runner.summary(fitSummary([textHtml(message), formatNote(`The whole text of the message for ${names}`)]));
};

const readable = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : [readableHtml(message)];

const formatNote = (reason: string): string => `<p><em>Hookline: ${htmlText(reason)}</em></p>`;

const buildSamples = ({ destination, payloads }: Post): Promise<readonly PayloadSample[]> => {
  const { name, platform } = destination;
  const { title } = platform;
  const label = name.toLowerCase() === title.toLowerCase() ? title : `${name} (${title})`;
  const buildSample = async (payload: Payload, index: number): Promise<PayloadSample> => {
    const editor = await platform.editor(payload);
    const part = payloads.length === 1 ? '' : `, part ${index + 1} of ${payloads.length}`;
    return {
      name,
      heading: `Payload for ${label}${part}`,
      json: JSON.stringify(payload.body, null, 2),
      ...(editor !== undefined && { editor }),
    };
  };
  return Promise.all(payloads.map(buildSample));
};

const describeEditor = ({ title, url }: EditorLink): string =>
  url === undefined ? `too long for a link that opens it in ${title}` : `open it in ${title}: ${url}`;

/** The fence is longer than any in the payload, and no line of JSON starts with one. */
const sampleMarkdown = ({ heading: title, json, editor }: PayloadSample): string => {
  const longest = Math.max(2, ...(json.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const heading = `<details><summary>${htmlText(title)}</summary>`;
  return [heading, '', `${fence}json`, json, fence, '', '</details>', ...editorMarkdown(editor)].join('\n');
};

const editorMarkdown = (editor: EditorLink | undefined): readonly string[] => {
  if (editor === undefined) return [];
  const { title, url } = editor;
  return [
    '',
    url === undefined ? `Too long for a link that opens it in ${title}.` : `[Open in ${title}](<${url}>)`,
  ];
};

/** As many whole parts as the summary has room for. */
const fitSummary = (parts: readonly string[]): string => {
  let text = '';
  let left = 0;
  for (const part of parts) {
    const longer = `${text}${part}\n\n`;
    if (left === 0 && Buffer.byteLength(longer) <= SUMMARY_BYTES) text = longer;
    else left += 1;
  }
  return left === 0
    ? text
    : `${text}<p><em>Left out to fit the summary: ${left} of ${parts.length} parts.</em></p>\n\n`;
};
