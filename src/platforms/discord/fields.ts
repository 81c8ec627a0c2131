import type { APIEmbedField } from 'discord-api-types/v10';
import type { Field } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { fitInlines, fitText } from './fit.js';
import { LAYOUT, LIMITS } from './limits.js';

/** Discord trims names and then refuses empty ones, but this character stays. */
const NO_NAME = '\u200b';

interface Printed {
  readonly source: Field;
  readonly field: APIEmbedField;
  readonly cut: boolean;
}

const print = (source: Field, room: number): Printed | undefined => {
  const name = fitText(oneLine(source.name), LIMITS.fieldName);
  const label = name.text === '' ? NO_NAME : name.text;
  const value = fitInlines(source.value, Math.min(LIMITS.fieldValue, room - label.length));
  if (value.text === '') return undefined;
  const inline = value.text.length <= LAYOUT.inlineValue && !value.text.includes('\n');
  return { source, field: { name: label, value: value.text, inline }, cut: name.cut || value.cut };
};

/** The fields as Discord Markdown, without empty ones. */
export const printFields = (fields: readonly Field[]): readonly Printed[] =>
  fields.flatMap(field => print(field, Infinity) ?? []);

const fieldLength = ({ field }: Printed): number => field.name.length + field.value.length;

/** The units of all fields together. */
export const fieldsLength = (fields: readonly Printed[]): number =>
  fields.reduce((sum, field) => sum + fieldLength(field), 0);

/** How many leading fields fit into `room`. */
const fitting = (fields: readonly Printed[], room: number): number => {
  let left = room;
  const over = fields.findIndex(field => {
    left -= fieldLength(field);
    return left < 0;
  });
  return over < 0 ? fields.length : over;
};

/** At most `most` leading fields in `room` units. Cuts the first one that does not fit, unless only a stub would remain. */
export const keepFields = (fields: readonly Printed[], room: number, most: number): readonly Printed[] => {
  const kept = fields.slice(0, Math.min(most, fitting(fields, room)));
  const next = fields[kept.length];
  const left = room - fieldsLength(kept);
  if (next === undefined || kept.length >= most || left < next.field.name.length + LAYOUT.stub) return kept;
  const part = print(next.source, left);
  return part === undefined ? kept : [...kept, part];
};
