import { safeLink } from '../text/links.js';
import type { Values } from '../text/types.js';
import { splitLines } from './choices.js';
import { quoteValue, UserError } from './user-error.js';
import type { Button, InputField } from './types.js';

/**
 * `fields`: one `Name: value` per line. A line without a name continues the value above: an expression may have put a line
 * break into it, which `note` tells. A field whose value came out empty is left out: what is not known is not shown.
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
      );
  }
  return found.filter(({ value }) => value !== '');
};

/** Where a continuation line holds a colon, as `https://…` or a sentence do, it is no name of a field. */
const looksLikeProse = (name: string, line: string): boolean => line.startsWith(`${name}://`);

/** `buttons`: one `Label: URL` per line. A button whose URL came out empty is left out. Values of templates are put in after the lines are read. */
export const parseButtons = (
  input: string,
  raw: string,
  values?: Pick<Values, 'plain' | 'address'>,
): readonly Button[] =>
  splitLines(raw).flatMap(line => {
    const found = /^(.*?\S)\s*:\s*(\S*)$/s.exec(line.replace(/:\s*(https?:)/i, ': $1'));
    const label = values && found?.[1] ? values.plain(found[1]) : found?.[1];
    const target = values && found?.[2] ? values.address(found[2]) : found?.[2];
    if (label !== undefined && target === '') return [];
    const url = target === undefined ? undefined : safeLink(target);
    if (label === undefined || url === undefined || url.startsWith('mailto:')) {
      throw new UserError(
        input,
        `${quoteValue(values?.plain(line) ?? line)} is not a label and a link`,
        'write one "Label: https://…" per line',
      );
    }
    return [{ label, url }];
  });
