import type { EventReader } from '../../src/events/types.js';
import { changeLines, headlineEnd } from '../../src/message/change.js';
import { headlineTail } from '../../src/message/headline.js';
import { toPlainText } from '../../src/text/plain.js';
import { known } from '../../src/values/read.js';
import { type ReadSubject, subject } from './read-subject.js';

type Payload = Readonly<Record<string, unknown>>;

/** The title and what follows it, as in a notification. */
export const headline = <P>(reader: EventReader<P>, payload: Payload): string =>
  subjectHeadline(subject(reader, payload));

export const subjectHeadline = ({ news, change, repo }: ReadSubject): string => {
  const isAll = news.shows === 'all';
  const where = news.where ?? (isAll ? headlineEnd(change, repo) : []);
  const afterColon = news.afterColon ?? (isAll ? change.title : undefined);
  return news.title + toPlainText(headlineTail(known('afterColon', afterColon), where));
};

export const lines = <P>(reader: EventReader<P>, payload: Payload): readonly string[] => {
  const { news, change, repo } = subject(reader, payload);
  return [...(news.lines ?? []), ...(news.shows ? changeLines(change, repo) : [])].map(toPlainText);
};

/** `Severity: High` */
export const fields = <P>(reader: EventReader<P>, payload: Payload): readonly string[] =>
  (subject(reader, payload).news.fields ?? []).map(field => `${field.name}: ${field.value}`);
