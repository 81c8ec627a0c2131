import type { Env } from '../edges/types.js';
import { isTemplate } from '../inputs/choices.js';

/** Texts of the event, the contexts, and the environment: an expression (`${{ … }}`) may have put them into an input. */
export interface ForeignTexts {
  /** Those that occur in one of the sources, in the form in which they do. */
  readonly found: readonly string[];
  /** All that contain what looks like a template. */
  readonly templates: readonly string[];
  /** Whether the search took too long, so that some may be missing. */
  readonly isPartial: boolean;
}

/** Words, numbers, versions, and names mean nothing to Liquid but a name or a value. */
const PLAIN = /^[\w.-]*$/;

/** UTF-16 units of sources to search in total: about two seconds. */
const MOST_SEARCHED = 2_000_000_000;

/** How a text must start to be searched for. */
const HEAD = 4;

/** Searches the sources of a step's templates for all foreign texts. */
export const findForeign = (
  sources: readonly string[],
  given: readonly unknown[],
  env: Env,
): ForeignTexts => {
  const all = sources.join('\0');
  const heads = new Set(Array.from(all, (_, at) => all.slice(at, at + HEAD)));
  const found = new Set<string>();
  const templates = new Set<string>();
  let searched = 0;
  const look = (text: string): void => {
    if (PLAIN.test(text)) return;
    if (isTemplate(text)) templates.add(text);
    for (const form of listForms(text, heads)) {
      if (form === '' || form.length > all.length || found.has(form)) continue;
      searched += all.length;
      if (searched > MOST_SEARCHED) return;
      if (all.includes(form)) found.add(form);
    }
  };
  walkTexts([...given, ...foreignEnv(env)], look);
  return { found: [...found], templates: [...templates], isPartial: searched > MOST_SEARCHED };
};

const foreignEnv = (env: Env): readonly unknown[] =>
  Object.entries(env).flatMap(([key, value]) => (key.startsWith('INPUT_') ? [] : [value]));

/** Keys are texts as well: `toJSON` writes them. */
const walkTexts = (values: readonly unknown[], visit: (text: string) => void): void => {
  const waiting = [...values];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') visit(value);
    else if (Array.isArray(value)) for (const item of value) waiting.push(item);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        visit(key);
        waiting.push(inner);
      }
  }
};

/**
 * The forms of a text that start like something in the sources: without spaces around it, each of its lines that looks like a template, and
 * as `toJSON` writes them, here and on the runner. Half of a surrogate pair does not survive the environment.
 */
const listForms = (text: string, heads: ReadonlySet<string>): readonly string[] => {
  const pieces = isTemplate(text) && /[\r\n]/.test(text) ? [text, ...templateLines(text)] : [text];
  return pieces.flatMap(piece => {
    const form = piece.trim().toWellFormed();
    const begins = (written: string): boolean => written.length < HEAD || heads.has(written.slice(0, HEAD));
    // Every character takes at most six.
    const head = inJson(form.slice(0, HEAD));
    return [
      ...(begins(form) ? [form] : []),
      ...(begins(head) ? [inJson(form), runnerJson(form)].filter(written => written !== form) : []),
      ...(begins(runnerJson(form.slice(0, HEAD)))
        ? [runnerJson(form)].filter(written => written !== form)
        : []),
    ];
  });
};

const templateLines = (text: string): readonly string[] => text.split(/\r\n|\r|\n/).filter(isTemplate);

export const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

/** .NET also escapes these three. https://www.newtonsoft.com/json */
const runnerJson = (text: string): string =>
  inJson(text).replace(
    /[\u0085\u2028\u2029]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
