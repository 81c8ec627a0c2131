import type { KnownBlock } from '@slack/types';
import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import type { PayloadForm } from '../types.js';
import { actions, context, smallPicture, fieldSections, withThumbnail } from './blocks.js';
import { selectButtons } from './buttons.js';
import { check, countUnits } from './check.js';
import { envelopeFields } from './envelope.js';
import { fit } from './fit.js';
import { headlineLeaves, headlineText } from './headline.js';
import { LIMITS, SHARES } from './limits.js';
import { attachments, buildPictures, headCuts } from './parts.js';
import { richSize, richText } from './rich-text.js';

/** The headline at the top, everything else next to the color bar. */
export const renderRich = async (message: Message, envelope: Envelope): Promise<PayloadForm> => {
  const head: KnownBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: headlineLeaves(message) }],
  };
  const buttons = selectButtons(message);
  const { images, thumbnail, cuts } = buildPictures(message);
  const avatars = smallPicture(
    message.actorAvatar?.url,
    cutText(oneLine(message.actorAvatar?.login ?? ''), LIMITS.altText),
  );
  const fixed = [head, ...actions(buttons.shown), ...images, ...thumbnail, ...avatars];
  const reserve = SHARES.joints + (thumbnail.length === 0 ? 0 : SHARES.beside);
  const room = LIMITS.allBlocks - countUnits(fixed) - reserve;
  const fitted = await fit(message, buttons.links, { room, size: richSize });
  const { beside, content } =
    thumbnail.length === 0
      ? { beside: [], content: fitted.content }
      : (await import('./beside.js')).setBeside(fitted.content);
  const elements = richText(content);
  const texts: KnownBlock[] = [
    ...beside,
    ...(elements.length === 0 ? [] : [{ type: 'rich_text' as const, elements }]),
  ];
  const blocks = [
    ...withThumbnail([...texts, ...fieldSections(fitted.fields)], thumbnail),
    ...images,
    ...actions(buttons.shown),
    ...context(fitted.facts, avatars),
  ];
  const body = {
    text: headlineText(message),
    blocks: [head],
    ...attachments(message, fitted, blocks),
    ...envelopeFields(envelope),
  };
  return { body: check(body), cuts: [...headCuts(message), ...fitted.cuts, ...cuts] };
};
