import type { Inputs } from '../inputs/types.js';
import { oneLine } from '../text/clean.js';
import { findUnread, markdown } from '../text/markdown.js';
import { type Block, type Inline, paragraph, text } from '../text/tree.js';
import type { MarkdownContext } from '../text/types.js';
import { known } from '../values/read.js';
import { isShort } from './change.js';
import type { Field, Message } from './types.js';

/**
 * The user's text instead of Hookline's own.
 * @param why the reasons for a failure. They stay below the text, unless it places them itself.
 */
export const readUserText = async (
  source: string,
  { placesWhy, details, values }: Pick<Inputs, 'placesWhy' | 'details' | 'values'>,
  why: readonly Block[],
  context: MarkdownContext,
): Promise<Pick<Message, 'body' | 'changeFollows' | 'unread'>> => ({
  ...appendReasons(await markdown(source, context), placesWhy || details === 'none' ? [] : why),
  ...known('unread', await findUnread(source, values)),
});

/** The user's text, and the reasons set apart below it. */
const appendReasons = (
  own: readonly Block[],
  [first, ...others]: readonly Block[],
): Pick<Message, 'body' | 'changeFollows'> =>
  first === undefined
    ? { body: own, changeFollows: isShort(own) }
    : {
        body: [...own, first.kind === 'paragraph' ? paragraph(...first.of) : first, ...others],
        changeFollows: true,
      };

/** Fields as the user wrote them: plain names, and values in Markdown on one line. */
export const readFields = (
  { fields, values }: Pick<Inputs, 'fields' | 'values'>,
  context: MarkdownContext,
): Promise<readonly Field[]> =>
  Promise.all(
    fields.map(async field => ({
      name: oneLine(field.name),
      value: toInlines(await markdown(field.value, context), values?.plain(field.value) ?? field.value),
    })),
  );

/** One line of Markdown is one paragraph. If it would read as another block (a list, a heading), it is shown as written. */
const toInlines = (blocks: readonly Block[], source: string): readonly Inline[] => {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' && rest.length === 0 ? first.of : [text(source)];
};
