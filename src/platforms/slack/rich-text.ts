import type { RichTextBlockElement, RichTextElement, RichTextList, RichTextSection } from '@slack/types';
import { manyLines } from '../../text/clean.js';
import { isFollowing, type Block, type ListItem } from '../../text/tree.js';
import { taskBox, flatLeaves, leaf, mergeTexts, type SlackList } from './leaves.js';
import { countUnits } from './check.js';
import { unmentioned } from './escape.js';
import { SHARES } from './limits.js';

/** An item's own line, and the blocks that must follow the list: a list may only contain sections. */
const itemParts = ({ checked, of }: ListItem): { section: RichTextSection; rest: readonly Block[] } => {
  const found = of.findIndex(block => block.kind !== 'paragraph' && block.kind !== 'heading');
  const texts = of.slice(0, found < 0 ? of.length : found);
  const elements = mergeTexts([...taskBox(checked), ...flatLeaves(texts)]);
  return {
    section: { type: 'rich_text_section', elements: elements.length > 0 ? elements : leaf(' ') },
    rest: of.slice(texts.length),
  };
};

/** `before`: how many items of the same list come before. */
const buildList = (
  { start }: SlackList,
  elements: RichTextSection[],
  before: number,
  depth: number,
): RichTextList => {
  const offset = start === undefined ? 0 : Math.max(0, start - 1) + before;
  // `offset` is missing in the types: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block
  const list: RichTextList & { offset?: number } = {
    type: 'rich_text_list',
    style: start === undefined ? 'bullet' : 'ordered',
    indent: Math.min(depth, SHARES.listIndent),
    ...(offset > 0 && { offset }),
    elements,
  };
  return list;
};

/** Lists and other blocks inside items split a list into several. */
const listElements = (block: SlackList, depth: number): RichTextBlockElement[] => {
  const out: RichTextBlockElement[] = [];
  let run: RichTextSection[] = [];
  for (const [i, item] of block.items.entries()) {
    const { section, rest } = itemParts(item);
    run.push(section);
    if (rest.length === 0 && i < block.items.length - 1) continue;
    out.push(buildList(block, run, i + 1 - run.length, depth), ...toElements(rest, depth + 1));
    run = [];
  }
  return out;
};

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

const otherElements = (block: Block, depth: number): RichTextBlockElement[] => {
  if (block.kind === 'list') return listElements(block, depth);
  if (block.kind === 'pre') {
    const text = manyLines(block.text);
    return text.trim() === ''
      ? []
      : [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: unmentioned(text) }] }];
  }
  const elements = mergeTexts(flatLeaves([block]));
  return elements.length === 0 ? [] : [{ type: 'rich_text_quote', elements }];
};

const toElements = (blocks: readonly Block[], depth: number): RichTextBlockElement[] => {
  const out: RichTextBlockElement[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'rule')
      addText(
        out,
        flatLeaves([block]),
        blocks[i - 1]?.kind === 'heading' || isFollowing(block) ? '\n' : '\n\n',
        isFollowing(block),
      );
    else out.push(...otherElements(block, depth));
  }
  return out.map(element =>
    element.type === 'rich_text_section' ? { ...element, elements: mergeTexts(element.elements) } : element,
  );
};

/** Blocks as the elements of a `rich_text` block. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richText = (blocks: readonly Block[]): RichTextBlockElement[] => toElements(blocks, 0);

/** The units of blocks as rich text. */
export const richSize = (blocks: readonly Block[]): number => countUnits(richText(blocks));
