import type { EventReader } from '../../src/events/types.js';
import { toPlainText } from '../../src/text/plain.js';
import { subject } from './reading.js';

type Payload = Readonly<Record<string, unknown>>;

/** The title and what follows it, as a notification shows them. */
export const headline = <P>(reader: EventReader<P>, payload: Payload): string => {
  const { title, where } = subject(reader, payload).news;
  return [title, ...(where ? [toPlainText(where)] : [])].join(' ');
};

export const lines = <P>(reader: EventReader<P>, payload: Payload): readonly string[] =>
  (subject(reader, payload).news.lines ?? []).map(toPlainText);

/** `Severity: High` */
export const fields = <P>(reader: EventReader<P>, payload: Payload): readonly string[] =>
  (subject(reader, payload).news.fields ?? []).map(field => `${field.name}: ${field.value}`);
