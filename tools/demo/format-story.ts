import { asArray, asObject, isJsonObject, type JsonObject } from '../../src/values/json.js';
import { formatFault, type PlatformName, type Recorded } from '../testing/receiver/index.js';
import type { RunResult } from '../testing/runner/index.js';
import { colorWord, footnotes, layOut } from './card.js';
import { discordCard } from './discord-card.js';
import { plain, type Paint } from './paint.js';
import { slackCard } from './slack-card.js';
import type { DemoStory } from './stories.js';

/** What happened to one story. */
export interface StoryResult {
  readonly story: DemoStory;
  readonly result: RunResult;
  readonly requests: readonly Recorded[];
}

const TITLES: Readonly<Record<PlatformName, string>> = { slack: 'Slack', discord: 'Discord' };
const CARDS = { slack: slackCard, discord: discordCard };

export const isAccepted = ({ answered }: Recorded): boolean =>
  typeof answered === 'number' && answered >= 200 && answered < 300;

const paintLine = (line: string, color: number | undefined, paint: Paint): string => {
  if (line.startsWith('▌')) return `${paint.bar('▌', color)}${line.slice(1)}`;
  return /^\[\d+\] /.test(line) ? paint.faint(line) : line;
};

const formatBody = (platform: PlatformName, body: unknown, paint: Paint, about = ''): string[] => {
  const notes = footnotes();
  const card = CARDS[platform](asObject(body), notes);
  const bar = card.color === undefined ? '' : `, ${colorWord(card.color)} bar`;
  const lines = layOut(card, notes).map(line => paintLine(line, card.color, paint));
  return [paint.title(`${TITLES[platform]}${bar}${about}`), ...lines.map(line => `  ${line}`)];
};

const formatRequest = (request: Recorded, paint: Paint): string[] =>
  isAccepted(request)
    ? formatBody(request.platform, request.json, paint)
    : [
        paint.problem(`${TITLES[request.platform]} refused a message (${request.answered}):`),
        ...request.faults.map(one => `  ${formatFault(one)}`),
      ];

/** Whether a body without an address is for Discord. */
export const isDiscordBody = (body: JsonObject): boolean =>
  ['content', 'embeds', 'components', 'poll'].some(key => key in body);

/** What a dry run would have posted. */
const formatDryRun = ({ outputs }: RunResult, paint: Paint): string[] =>
  asArray(JSON.parse(outputs['payload'] || '[]'))
    .filter(isJsonObject)
    .flatMap(body =>
      formatBody(isDiscordBody(body) ? 'discord' : 'slack', body, paint, ', not posted (dry run)'),
    );

/** A run that delivered nothing for a normal reason is successful too. */
export const isSuccessful = ({ result }: StoryResult): boolean =>
  result.code === 0 && ['delivered', 'skipped', 'dry-run'].includes(result.outputs['outcome'] ?? '');

/** Warnings and errors, each once, and the log of a run that failed. */
const formatProblems = (results: StoryResult, paint: Paint): string[] => {
  const { code, stdout, stderr, annotations, outputs, unknownInputs } = results.result;
  const reason = outputs['reason'] ?? '';
  const said = annotations.map(({ level, message }) => `${level}: ${message}`);
  const isSaid = annotations.some(({ message }) => message.includes(reason));
  const notes = [
    ...unknownInputs.map(name => `warning: there is no input ${name}`),
    ...new Set(said),
    ...(results.requests.length === 0 && reason !== '' && !isSaid ? [reason] : []),
  ].map(paint.problem);
  if (isSuccessful(results)) return notes;
  const log = `${stdout}${stderr}`.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('::'));
  const outcome = `The action ended with code ${code}, outcome ${outputs['outcome'] ?? 'unknown'}.`;
  if (log.length === 0) return [...notes, outcome];
  return [...notes, `${outcome} Its log:`, ...log.map(line => `  ${line}`)];
};

/** A story and its messages, as lines for a person. */
export const formatStory = (results: StoryResult, paint: Paint = plain): string[] => {
  const { story, requests, result } = results;
  const isDry = result.outputs['outcome'] === 'dry-run';
  return [
    paint.title(`── ${story.title} ${'─'.repeat(Math.max(3, 60 - story.title.length))}`),
    ...requests.flatMap(request => formatRequest(request, paint)),
    ...(isDry ? formatDryRun(result, paint) : []),
    ...formatProblems(results, paint),
    '',
  ];
};
