import type { RichTextElement } from '@slack/types';
import type { Mention } from '../../inputs/types.js';
import { oneLine } from '../../text/clean.js';
import { fitMentions } from '../texts.js';
import { literal, unmentioned } from './escape.js';

/**
 * All mentions together, as mrkdwn; a notification shows far less. Not in limits.ts, so that the chunk of triggers does not depend on it.
 */
const MOST = 1000;

/** A mention in both forms; a name is text in either. */
interface MentionForm {
  readonly leaf: RichTextElement;
  readonly text: string;
}

const nameForm = (name: string): MentionForm => ({
  leaf: { type: 'text', text: unmentioned(oneLine(name)) },
  text: literal(unmentioned(oneLine(name))),
});

/** https://docs.slack.dev/messaging/formatting-message-text#mentioning-users */
const toParts = (mention: Mention): readonly MentionForm[] => {
  if (mention.kind !== 'one') {
    const range = mention.kind === 'here' ? 'here' : 'channel';
    return [{ leaf: { type: 'broadcast', range }, text: `<!${range}>` }];
  }
  const ids = mention.ids.filter(id => id.platform === 'slack');
  if (ids.length === 0) return mention.name === undefined ? [] : [nameForm(mention.name)];
  return ids.map(({ kind, id }) =>
    kind === 'user'
      ? { leaf: { type: 'user', user_id: id }, text: `<@${id}>` }
      : { leaf: { type: 'usergroup', usergroup_id: id }, text: `<!subteam^${id}>` },
  );
};

const selectParts = (mentions: readonly Mention[] = []): readonly MentionForm[] =>
  fitMentions(mentions.flatMap(toParts), MOST);

const START = ' · cc ';

/** What follows the headline, as leaves. */
export const mentionLeaves = (mentions: readonly Mention[] | undefined): RichTextElement[] =>
  selectParts(mentions).flatMap(({ leaf }, i): RichTextElement[] => [
    { type: 'text', text: i === 0 ? START : ' ' },
    leaf,
  ]);

/** The mentions alone, as mrkdwn. */
export const printMentions = (mentions: readonly Mention[] | undefined): string =>
  selectParts(mentions)
    .map(({ text }) => text)
    .join(' ');

/** What follows the headline, as mrkdwn. */
export const mentionText = (mentions: readonly Mention[] | undefined): string => {
  const printed = printMentions(mentions);
  return printed === '' ? '' : START + printed;
};
