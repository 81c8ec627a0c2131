import type { KnownBlock, MessageAttachment } from '@slack/types';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { blocksToPlainText } from '../../text/plain.js';
import { escapeEntities } from './escape.js';
import type { FittedMessage } from './fit-types.js';
import { type Headline, headlinePlain } from './headline.js';
import { SHARES } from './limits.js';
import type { Pictures } from './pictures.js';

/** The color bar needs an attachment. Next to blocks, it accepts only a color and a fallback. */
export const attachments = (
  { color }: Message,
  headline: Headline,
  { content }: FittedMessage,
  blocks: readonly KnownBlock[],
) => {
  if (blocks.length === 0) return {};
  const summary = cutText(oneLine(blocksToPlainText(content)), SHARES.fallback);
  const attachment: MessageAttachment = {
    color: `#${color.toString(16).padStart(6, '0')}`,
    fallback: escapeEntities(summary || cutText(headlinePlain(headline), SHARES.fallback)),
    blocks: [...blocks],
  };
  return { attachments: [attachment] };
};

const NO_PICTURES: Pictures = { images: [], thumbnail: [], cuts: [] };

export const findPictures = async (message: Message, headline: Headline): Promise<Pictures> =>
  message.image === undefined && message.thumbnail === undefined
    ? NO_PICTURES
    : (await import('./pictures.js')).buildPictures(message, headline);
