import { safeLink } from '../text/links.js';
import { known } from '../values/read.js';
import type { Values } from '../text/types.js';
import { splitLines } from './choices.js';
import { quoteValue, UserError } from './user-error.js';
import type { Button, InputField } from './types.js';

/**
 * `fields`: one `Name: value` per line. A line without a name continues the previous value, since an expression may contain a line break;
 * `note` reports it. Fields with an empty value are left out.
 */
export const parseFields = (
  input: string,
  raw: string,
  note?: (sentence: string) => void,
): readonly InputField[] => {
  const found: InputField[] = [];
  for (const line of splitLines(raw)) {
    const [, name, value = ''] =
      /^([^:]*[^:\s])\s*:(?:\s+(.*))?$/s.exec(line) ?? /^([^:]*[^:\s])\s*:(.*)$/s.exec(line) ?? [];
    const above = found.at(-1);
    const isName = name !== undefined && !(above && looksLikeProse(name, line));
    if (isName) found.push({ name: name.trim(), value: value.trim() });
    else if (above) {
      found.splice(-1, 1, { ...above, value: `${above.value} ${line}`.trim() });
      note?.(
        `${input}: ${quoteValue(line)} has no name, so it continues ${above.name}; text with line breaks fits text better`,
      );
    } else
      throw new UserError(
        input,
        `${quoteValue(line)} has no name and value`,
        'write one "Name: value" per line, or none',
        { value: line },
      );
  }
  return found.filter(({ value }) => value !== '');
};

/** In a continuation line, the colon of `https://…` or of a sentence does not end a field name. */
const looksLikeProse = (name: string, line: string): boolean => line.startsWith(`${name}://`);

/**
 * `buttons`: one `Label: URL` per line. Buttons with an empty URL are left out, and so are wrong ones, which `onMistake` receives. Template
 * values are filled in after the lines are read.
 */
export const parseButtons = (
  input: string,
  raw: string,
  onMistake: (mistake: UserError) => void,
  values?: Values,
): readonly Button[] =>
  splitLines(raw).flatMap(line => {
    const found = /^(.*?\S)\s*:\s*(\S*)$/s.exec(line.replace(/:\s*(https?:)/i, ': $1'));
    const label = values && found?.[1] ? values.plain(found[1]) : found?.[1];
    const target = values && found?.[2] ? values.address(found[2]) : found?.[2];
    if (label !== undefined && target === '') return [];
    const url = target === undefined ? undefined : safeLink(target);
    if (label === undefined || url === undefined || url.startsWith('mailto:')) {
      const problem = `${quoteValue(values?.plain(line) ?? line)} is not a label and a link`;
      const isFromValues = values !== undefined && isValidButton(input, withSampleValues(line, values));
      onMistake(
        isFromValues
          ? new UserError(input, problem, 'it is left out', { isFromValues })
          : new UserError(input, problem, 'write one "Label: https://…" per line', known('value', target)),
      );
      return [];
    }
    return [{ label, url }];
  });

const isValidButton = (input: string, line: string): boolean => {
  let isRight = true;
  parseButtons(input, line, () => (isRight = false));
  return isRight;
};

/** The line with sample values: a word, or an address where a value starts one. */
const withSampleValues = (line: string, values: Values): string =>
  values
    .pieces(line)
    .reduce<string>(
      (before, piece) =>
        before + (typeof piece === 'string' ? piece : /:\s*$/.test(before) ? 'https://github.com' : 'x'),
      '',
    );
