import type { RichTextElement } from '@slack/types';
import type { Mention } from '../../inputs/types.js';
import { oneLine } from '../../text/clean.js';
import { fitMentions } from '../texts.js';
import { literal, unmentioned } from './escape.js';

/** All mentions together, as mrkdwn; a notification shows far less. */
const MOST = 1000;

/** What follows the headline. */
export interface PrintedMentions {
  readonly leaves: readonly RichTextElement[];
  /** The same as mrkdwn. */
  readonly text: string;
  /** The mentions alone, as mrkdwn. */
  readonly bare: string;
}

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

const START = ' · cc ';

export const printMentions = (mentions: readonly Mention[]): PrintedMentions => {
  const parts = fitMentions(mentions.flatMap(toParts), MOST);
  const bare = parts.map(({ text }) => text).join(' ');
  return {
    leaves: parts.flatMap(({ leaf }, i) => [{ type: 'text', text: i === 0 ? START : ' ' }, leaf]),
    text: bare === '' ? '' : START + bare,
    bare,
  };
};
