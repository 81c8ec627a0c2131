import { oneLine } from '../text/clean.js';
import { toPlainText } from '../text/plain.js';
import type { Message } from './types.js';

/** What a message says first, for the log. */
export const messageHeadline = ({
  symbol,
  title,
  where,
}: Pick<Message, 'symbol' | 'title' | 'where'>): string =>
  oneLine(`${symbol} ${title} ${toPlainText(where)}`);
