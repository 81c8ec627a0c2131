import type { KnownBlock } from '@slack/types';
import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import type { Block } from '../../text/tree.js';
import type { PayloadForm } from '../types.js';
import { context, smallPicture, fieldSections } from './blocks.js';
import { check, countUnits } from './check.js';
import { envelopeFields } from './envelope.js';
import { fit } from './fit.js';
import type { FittedMessage } from './fit-types.js';
import { buildHeadline, headlineLeaves, headlineText } from './headline.js';
import { LIMITS, SHARES } from './limits.js';
import { isText } from './leaves.js';
import { attachments, findPictures } from './parts.js';
import type { Pictures } from './pictures.js';
import { type RichText, toElements } from './rich-text.js';

const NO_BUTTONS = { blocks: [], links: [] };

/** The headline at the top, everything else next to the color bar. */
export const renderRich = async (message: Message, envelope: Envelope): Promise<PayloadForm> => {
  const headline = await buildHeadline(message);
  const head: KnownBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: headlineLeaves(headline) }],
  };
  const buttons =
    message.buttons.length === 0 ? NO_BUTTONS : (await import('./buttons.js')).selectButtons(message);
  const pictures = await findPictures(message, headline);
  const { images, thumbnail } = pictures;
  const avatars = smallPicture(
    message.actorAvatar?.url,
    cutText(oneLine(message.actorAvatar?.login ?? ''), LIMITS.altText),
  );
  const fixed = [head, ...buttons.blocks, ...images, ...thumbnail, ...avatars];
  const reserve = SHARES.joints + (thumbnail.length === 0 ? 0 : SHARES.beside);
  const room = LIMITS.allBlocks - countUnits(fixed) - reserve;
  const rich = await richTextFor(message.body);
  const fitted = await fit(message, buttons.links, { room, size: rich.size });
  const blocks = [
    ...(await layOutTexts(fitted, pictures, rich)),
    ...images,
    ...buttons.blocks,
    ...context(fitted.facts, avatars),
  ];
  const body = {
    text: headlineText(headline),
    blocks: [head],
    ...attachments(message, headline, fitted, blocks),
    ...envelopeFields(envelope),
  };
  return { body: check(body), cuts: [...headline.cuts, ...fitted.cuts, ...pictures.cuts] };
};

/** The texts and fields, with the thumbnail next to them. */
const layOutTexts = async (
  { content, fields }: FittedMessage,
  { thumbnail }: Pictures,
  rich: RichText,
): Promise<readonly KnownBlock[]> => {
  if (thumbnail.length === 0) return [...richBlock(content, rich), ...fieldSections(fields)];
  const { setBeside, withThumbnail } = await import('./beside.js');
  const { beside, content: rest } = setBeside(content, rich);
  return withThumbnail([...beside, ...richBlock(rest, rich), ...fieldSections(fields)], thumbnail);
};

const richBlock = (content: readonly Block[], { print }: RichText): readonly KnownBlock[] => {
  const elements = print(content);
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }];
};

/** Prints these blocks, or parts of them. The code for lists, quotes, and code blocks is loaded only if there are some. */
const richTextFor = async (blocks: readonly Block[]): Promise<RichText> => {
  const others = blocks.every(isText) ? () => [] : (await import('./rich-blocks.js')).otherElements;
  const print: RichText['print'] = some => toElements(some, 0, others);
  return { print, size: some => countUnits(print(some)) };
};
