import type { ImageBlock, KnownBlock } from '@slack/types';
import type { Block } from '../../text/tree.js';
import { section } from './blocks.js';
import { LIMITS, SHARES } from './limits.js';
import { printBlocks } from './print-blocks.js';
import type { RichText } from './rich-text.js';

/** Only a section can have a picture next to it, and its text is mrkdwn. The first text becomes a section if it is short enough. */
export const setBeside = (
  content: readonly Block[],
  { size }: RichText,
): { readonly beside: readonly KnownBlock[]; readonly content: readonly Block[] } => {
  const found = content.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'heading');
  const count = found < 0 ? content.length : Math.max(1, found);
  const top = content.slice(0, count);
  const printed = printBlocks(top);
  const room = Math.min(LIMITS.sectionText, size(top) + SHARES.beside);
  return printed.trim() === '' || printed.length > room
    ? { beside: [], content }
    : { beside: [section(printed)], content: content.slice(count) };
};

/**
 * The thumbnail goes next to the first text, never next to fields, whose columns it would squeeze; below everything if there is no text.
 */
export const withThumbnail = (
  blocks: readonly KnownBlock[],
  thumbnail: readonly ImageBlock[],
): KnownBlock[] => {
  const [accessory] = thumbnail;
  const at = blocks.findIndex(block => block.type === 'section' && block.text !== undefined);
  if (accessory === undefined || at < 0) return [...blocks, ...thumbnail];
  return blocks.map((block, i) => (i === at && block.type === 'section' ? { ...block, accessory } : block));
};
