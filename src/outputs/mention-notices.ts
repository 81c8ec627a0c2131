import type { Runner } from '../edges/types.js';
import type { Inputs, Mention, MentionInputs } from '../inputs/types.js';
import { isEdited } from '../platforms/destinations.js';
import type { Destination } from '../platforms/types.js';

/** What would mention somebody on Slack or Discord if a platform read it as its own syntax. */
const SYNTAX =
  /<(?:@[!&]?[UW\d][A-Z\d]*|!(?:here|channel|everyone|subteam\^S[A-Z\d]*))(?:\|[^<>]*)?>|(?<!\w)@(?:here|channel|everyone)\b/;

/** A link as Slack writes it, which Markdown shows as it is. */
const SLACK_LINK = /<((?:https?:\/\/|mailto:)[^\s<>|]+)\|([^<>|\n]+)>/;

type Written = Pick<Inputs, 'title' | 'text' | 'fields' | 'footer'>;

/** Tells whoever wrote a mention into a text where it belongs. */
export const reportIgnoredMentions = (inputs: Written, runner: Pick<Runner, 'notice'>): void => {
  const texts = {
    title: inputs.title,
    text: inputs.text,
    fields: inputs.fields.map(({ name, value }) => `${name} ${value}`).join('\n'),
    footer: inputs.footer,
  };
  for (const [input, text] of Object.entries(texts)) {
    const found = text && SYNTAX.exec(text)?.[0];
    if (found) runner.notice(`${input}: ${found} stays text; only the input mention mentions somebody`);
    reportSlackLink(input, text, runner);
  }
};

const reportSlackLink = (input: string, text: string | undefined, runner: Pick<Runner, 'notice'>): void => {
  const [whole, url, label] = SLACK_LINK.exec(text ?? '') ?? [];
  if (whole === undefined) return;
  const hint =
    input === 'text' || input === 'fields'
      ? `${input} is Markdown: write [${label}](${url})`
      : `${input} holds no links`;
  runner.notice(`${input}: ${whole} stays text; ${hint}`);
};

const PLATFORMS = { slack: 'Slack', discord: 'Discord' } as const;

/** Tells of whom no destination can call: IDs of the other platform, logins that `users` does not hold. */
export const reportUnreachableMentions = (
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

/** Tells that an author or an actor was to be called, and the event has none. */
export const reportNobody = ({ whom }: MentionInputs, runner: Pick<Runner, 'notice'>): void => {
  const words = [...new Set(whom.map(({ kind }) => kind))].join(' or ');
  if (words !== '') runner.notice(`mention: nobody is mentioned, since this event has no ${words}`);
};

/** Warns that a mention in an edited message notifies nobody: platforms notify about new messages only. */
export const reportSilentEdits = (
  destinations: readonly Destination[],
  runner: Pick<Runner, 'notice'>,
): void => {
  for (const { name } of destinations.filter(isEdited))
    runner.notice(
      `mention: ${name} notifies nobody, since the message is an edit; leave out live or message-id for a new one`,
    );
};
