import { asObject } from '../testing/json.js';
import { formatFault, type PlatformName, type Recorded } from '../testing/receiver/index.js';
import type { RunResult } from '../testing/runner/index.js';
import { colorWord, footnotes, layOut } from './card.js';
import { discordCard } from './discord-card.js';
import { slackCard } from './slack-card.js';
import type { DemoStory } from './stories.js';

/** What became of one story. */
export interface StoryResult {
  readonly story: DemoStory;
  readonly result: RunResult;
  readonly requests: readonly Recorded[];
}

const TITLES: Readonly<Record<PlatformName, string>> = { slack: 'Slack', discord: 'Discord' };
const CARDS = { slack: slackCard, discord: discordCard };

export const isAccepted = ({ answered }: Recorded): boolean =>
  typeof answered === 'number' && answered >= 200 && answered < 300;

const formatRequest = (request: Recorded): string[] => {
  const title = TITLES[request.platform];
  if (!isAccepted(request))
    return [
      `${title} refused a message (${request.answered}):`,
      ...request.faults.map(one => `  ${formatFault(one)}`),
    ];
  const notes = footnotes();
  const card = CARDS[request.platform](asObject(request.json), notes);
  const bar = card.color === undefined ? '' : `, ${colorWord(card.color)} bar`;
  const lines = layOut(card, notes);
  return [`${title}${bar}`, ...lines.map(line => `  ${line}`)];
};

/** A run that delivered nothing, for a reason that is not a fault, is successful too. */
export const isSuccessful = ({ result }: StoryResult): boolean =>
  result.code === 0 && ['delivered', 'skipped', 'dry-run'].includes(result.outputs['outcome'] ?? '');

const formatProblems = (results: StoryResult): string[] => {
  const { code, stdout, stderr, annotations, outputs, unknownInputs } = results.result;
  const notes = [
    ...unknownInputs.map(name => `warning: there is no input ${name}`),
    ...annotations.map(({ level, message }) => `${level}: ${message}`),
  ];
  if (isSuccessful(results)) return notes;
  const log = `${stdout}${stderr}`.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('::'));
  return [
    ...notes,
    `The action ended with code ${code}, outcome ${outputs['outcome'] ?? 'unknown'}. Its log:`,
    ...log.map(line => `  ${line}`),
  ];
};

/** A story and its messages, as lines for a person. */
export const formatStory = (results: StoryResult): string[] => [
  `── ${results.story.title} ${'─'.repeat(Math.max(3, 60 - results.story.title.length))}`,
  ...results.requests.flatMap(formatRequest),
  ...(results.requests.length === 0 ? [results.result.outputs['reason'] ?? 'Nothing was posted.'] : []),
  ...formatProblems(results),
  '',
];
