import type { KnownBlock, MessageAttachment } from '@slack/types';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { blocksToPlainText } from '../../text/plain.js';
import type { Cut } from '../cuts.js';
import { image } from './blocks.js';
import { escapeEntities, unmentioned } from './escape.js';
import type { FittedMessage } from './fit-types.js';
import { headlinePlain } from './headline.js';
import { LIMITS, SHARES } from './limits.js';

/** The color bar needs an attachment. Next to blocks, it accepts only a color and a fallback. */
export const attachments = (message: Message, { content }: FittedMessage, blocks: readonly KnownBlock[]) => {
  if (blocks.length === 0) return {};
  const summary = cutText(oneLine(blocksToPlainText(content)), SHARES.fallback);
  const attachment: MessageAttachment = {
    color: `#${message.color.toString(16).padStart(6, '0')}`,
    fallback: escapeEntities(summary || cutText(headlinePlain(message), SHARES.fallback)),
    blocks: [...blocks],
  };
  return { attachments: [attachment] };
};

export const buildPictures = (message: Message) => {
  const alt = cutText(unmentioned(headlinePlain(message)), LIMITS.altText);
  const images = image(message.image, alt);
  const thumbnail = image(message.thumbnail, alt);
  const wanted = [message.image, message.thumbnail].filter(url => url !== undefined).length;
  return {
    images,
    thumbnail,
    cuts: images.length + thumbnail.length < wanted ? [{ part: 'image' } as const] : [],
  };
};

/** What was cut in all forms alike. */
export const headCuts = ({ title, afterColon = '' }: Message): readonly Cut[] =>
  oneLine(title).length > SHARES.title || oneLine(afterColon).length > SHARES.afterColon
    ? [{ part: 'title' }]
    : [];
