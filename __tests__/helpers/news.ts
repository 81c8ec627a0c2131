import type { EventReader } from '../../src/events/types.js';
import { changeLines, headlineEnd } from '../../src/message/change.js';
import { toPlainText } from '../../src/text/plain.js';
import { subject } from './reading.js';

type Payload = Readonly<Record<string, unknown>>;

/** The title and what follows it, as a notification shows them. */
export const headline = <P>(reader: EventReader<P>, payload: Payload): string => {
  const { news, change, repo } = subject(reader, payload);
  const where = toPlainText(news.where ?? (news.shows === 'all' ? headlineEnd(change, repo) : []));
  return where === '' ? news.title : `${news.title} ${where}`;
};

export const lines = <P>(reader: EventReader<P>, payload: Payload): readonly string[] => {
  const { news, change, repo } = subject(reader, payload);
  return [...(news.lines ?? []), ...(news.shows ? changeLines(change, repo) : [])].map(toPlainText);
};

/** `Severity: High` */
export const fields = <P>(reader: EventReader<P>, payload: Payload): readonly string[] =>
  (subject(reader, payload).news.fields ?? []).map(field => `${field.name}: ${field.value}`);
