import type { Env } from '../edges/types.js';
import { isTemplate } from '../inputs/choices.js';
import type { TemplatePart } from './parts.js';

/**
 * Strings of the event, of the contexts and of the environment that look like templates: an expression (`${{ … }}`) may have put
 * them into an input.
 */
export const foreignTemplates = (given: readonly unknown[], env: Env): readonly string[] => {
  const found = new Set<string>();
  const waiting: unknown[] = [
    ...given,
    ...Object.entries(env).flatMap(([key, value]) => (key.startsWith('INPUT_') ? [] : [value])),
  ];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && isTemplate(value)) found.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) waiting.push(inner);
  }
  return [...found].flatMap(inForms).sort((a, b) => b.length - a.length);
};

/** As it is, without the blanks around it, and as `toJSON` writes it. */
const inForms = (value: string): readonly string[] => [
  ...new Set([value, value.trim(), JSON.stringify(value).slice(1, -1)]),
];

/** A template whose foreign pieces are words to Liquid. */
interface GuardedTemplate {
  readonly source: string;
  /** Puts the pieces back where they were: they are what the author's expression put there. */
  readonly restore: (parts: readonly TemplatePart[]) => readonly TemplatePart[];
}

export const guardTemplate = (source: string, foreign: readonly string[]): GuardedTemplate => {
  const pieces = foreign.filter(piece => source.includes(piece));
  if (pieces.length === 0) return { source, restore: parts => parts };
  const mark = unusedWord('foreign', [source]);
  const word = (at: number): string => `${mark}${at}z`;
  const restored = (text: string): string =>
    text.replace(new RegExp(`${mark}(\\d+)z`, 'g'), (_all, at: string) => pieces[Number(at)] ?? '');
  return {
    source: pieces.reduce((rest, piece, at) => rest.replaceAll(piece, word(at)), source),
    restore: parts =>
      parts.map(part => (typeof part === 'string' ? restored(part) : restoredValue(part, restored))),
  };
};

const restoredValue = (
  value: Exclude<TemplatePart, string>,
  restored: (text: string) => string,
): TemplatePart => {
  switch (value.kind) {
    case 'text':
      return { ...value, text: restored(value.text) };
    case 'link':
      return { ...value, label: restored(value.label), url: restored(value.url) };
    case 'markdown':
      return { ...value, source: restored(value.source) };
    case 'blocks':
      return value;
  }
};

/** A word of lower-case letters and digits that none of the texts contains. */
export const unusedWord = (stem: string, texts: readonly string[]): string => {
  for (let count = 0; ; count += 1) {
    const word = `${stem}${count}x`;
    if (!texts.some(text => text.includes(word))) return word;
  }
};
