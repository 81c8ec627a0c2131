import { isWord } from '../../text/graphemes.js';
import { JOINER } from '../slack/escape.js';

/** Text for a variable, which a workflow may read as mrkdwn: no bracket starts a mention, a link, or a date. */
export const breakMentions = (value: string): string =>
  value.replace(/<(?=(.))/gsu, (bracket, next: string) =>
    /[!@#:|]/.test(next) || isWord(next) ? bracket + JOINER : bracket,
  );
