import { REFUSALS as DISCORD } from '../../../src/platforms/discord/refusals.js';
import { REFUSALS as SLACK } from '../../../src/platforms/slack/refusals.js';
import { REFUSALS as SLACK_API } from '../../../src/platforms/slack-api/refusals.js';
import { drawTable } from './markers.js';

/** The platform answers that Hookline knows, from the code's own lists. */

interface Refusal {
  readonly reason: string;
  readonly hint: string;
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const refusalTable = (refusals: ReadonlyMap<string | number, Refusal>): string =>
  drawTable(
    ['answer', 'meaning', 'what to do'],
    [...refusals].map(([answer, { reason, hint }]) => [`\`${answer}\``, sentence(reason), sentence(hint)]),
  );

export const slackRefusals = (): string => refusalTable(SLACK);
export const slackApiRefusals = (): string => refusalTable(SLACK_API);
export const discordRefusals = (): string => refusalTable(DISCORD);
