import type { RichTextBlockElement, RichTextElement, RichTextList, RichTextSection } from '@slack/types';
import { manyLines } from '../../text/clean.js';
import type { Block, ListItem } from '../../text/tree.js';
import { leaf, mergeTexts, textLeaves } from './leaves.js';
import { unmentioned } from './escape.js';
import { INDENT, SHARES } from './limits.js';
import { type OtherBlock, toElements } from './rich-text.js';

type SlackList = Extract<Block, { kind: 'list' }>;

/** The box before an item of a task list. */
const taskBox = (checked: boolean | undefined): RichTextElement[] =>
  checked === undefined ? [] : leaf(checked ? '☑ ' : '☐ ');

const inLines = (parts: readonly RichTextElement[][]): RichTextElement[] =>
  parts.filter(part => part.length > 0).flatMap((part, i) => (i === 0 ? part : [...leaf('\n'), ...part]));

const flatList = ({ start, items }: SlackList, depth: number): RichTextElement[] =>
  inLines(
    items.map(({ checked, of }, i) => [
      ...leaf(`${INDENT.repeat(depth)}${start === undefined ? '•' : `${start + i}.`} `),
      ...taskBox(checked),
      ...flatLeaves(of, depth + 1),
    ]),
  );

const flatBlock = (block: Block, depth: number): RichTextElement[] => {
  switch (block.kind) {
    case 'list':
      return flatList(block, depth);
    case 'quote':
      return flatLeaves(block.of, depth);
    case 'pre':
      return inLines(
        manyLines(block.text)
          .split('\n')
          .map(line => leaf(line, { code: true })),
      );
    default:
      return textLeaves(block);
  }
};

/** Blocks as lines of leaves, for places that cannot contain blocks: quotes, and the text of a list item. */
const flatLeaves = (blocks: readonly Block[], depth = 0): RichTextElement[] =>
  inLines(blocks.map(block => flatBlock(block, depth)));

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
    out.push(buildList(block, run, i + 1 - run.length, depth), ...toElements(rest, depth + 1, otherElements));
    run = [];
  }
  return out;
};

/** A list, quote, or code as elements. Others cannot contain it. */
export const otherElements = (block: OtherBlock, depth: number): RichTextBlockElement[] => {
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
