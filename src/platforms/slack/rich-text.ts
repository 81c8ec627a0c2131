import type { RichTextBlockElement, RichTextElement } from '@slack/types';
import { isFollowing, type Block } from '../../text/tree.js';
import { isText, leaf, mergeTexts, textLeaves, type TextBlock } from './leaves.js';

/** Prints blocks as the elements of a `rich_text` block. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export interface RichText {
  readonly print: (blocks: readonly Block[]) => RichTextBlockElement[];
  /** The units of blocks as rich text. */
  readonly size: (blocks: readonly Block[]) => number;
}

export type OtherBlock = Exclude<Block, TextBlock>;

/** Slack draws the parts of a rich text without a gap, so a text that is set apart starts with an empty line. */
const addText = (
  out: RichTextBlockElement[],
  leaves: readonly RichTextElement[],
  gap: string,
  follows: boolean,
): void => {
  const last = out.at(-1);
  if (leaves.length === 0) return;
  if (last?.type !== 'rich_text_section')
    out.push({
      type: 'rich_text_section',
      elements: [...(last === undefined || follows ? [] : leaf('\n')), ...leaves],
    });
  else for (const next of [...leaf(gap), ...leaves]) last.elements.push(next);
};

/** `others` prints the blocks that are not text. */
export const toElements = (
  blocks: readonly Block[],
  depth: number,
  others: (block: OtherBlock, depth: number) => RichTextBlockElement[],
): RichTextBlockElement[] => {
  const out: RichTextBlockElement[] = [];
  for (const [i, block] of blocks.entries()) {
    if (isText(block))
      addText(
        out,
        textLeaves(block),
        blocks[i - 1]?.kind === 'heading' || isFollowing(block) ? '\n' : '\n\n',
        isFollowing(block),
      );
    else out.push(...others(block, depth));
  }
  return out.map(element =>
    element.type === 'rich_text_section' ? { ...element, elements: mergeTexts(element.elements) } : element,
  );
};
