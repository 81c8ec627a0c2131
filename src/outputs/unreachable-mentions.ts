import type { Runner } from '../edges/types.js';
import type { Mention, MentionInputs } from '../inputs/types.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';

const PLATFORMS = { slack: 'Slack', discord: 'Discord' } as const;

/** Names everyone whom no destination can mention: IDs of the other platform, and logins missing in `users`. */
const reportUnreachableMentions = (
  mentions: readonly Mention[],
  destinations: readonly Destination[],
  runner: Pick<Runner, 'notice'>,
): void => {
  for (const mention of mentions) {
    if (mention.kind !== 'one') continue;
    const { ids, name } = mention;
    if (destinations.some(({ platform }) => ids.some(id => id.platform === platform.id))) continue;
    const [id] = ids;
    if (id === undefined)
      runner.notice(
        `mention: ${name ?? ''} is not mentioned, since users has no ID for that login; add "${name ?? 'login'}: ID" to it`,
      );
    else
      runner.notice(
        `mention: ${name ?? id.id} is not mentioned: ${name === undefined ? 'that' : `users has ${id.id}, which`} is an ID of ${PLATFORMS[id.platform]}, and the message does not go there`,
      );
  }
};

/** Says that an author or an actor should be mentioned, but the event has none. */
export const reportNobody = ({ whom }: MentionInputs, runner: Pick<Runner, 'notice'>): void => {
  const words = [...new Set(whom.map(({ kind }) => kind))].join(' or ');
  if (words !== '') runner.notice(`mention: nobody is mentioned, since this event has no ${words}`);
};

/** Warns that a mention in an edited message notifies nobody: platforms only notify about new messages. */
const reportSilentEdits = (destinations: readonly Destination[], runner: Pick<Runner, 'notice'>): void => {
  for (const { name } of destinations.filter(isEdited))
    runner.notice(
      `mention: ${name} notifies nobody, since the message is an edit; leave out live or message-id for a new one`,
    );
};

/** Says which mentions of a message reach nobody. */
export const reportUnreachable = (
  mentions: readonly Mention[],
  destinations: readonly Destination[],
  runner: Pick<Runner, 'notice'>,
): void => {
  reportSilentEdits(destinations, runner);
  reportUnreachableMentions(mentions, destinations, runner);
};
