import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import type { InlineLine } from '../../text/tree.js';
import type { PayloadForm } from '../types.js';
import { withThumbnail } from './beside.js';
import { context, fieldSections, section } from './blocks.js';
import { check, countUnits } from './check.js';
import { envelopeFields } from './envelope.js';
import { fit } from './fit.js';
import { buildHeadline, headlineText } from './headline.js';
import { LIMITS, SHARES } from './limits.js';
import { attachments, findPictures } from './parts.js';
import { printBlocks, printedSize } from './print-blocks.js';
import { renderRich } from './render-rich.js';
import { splitMrkdwn } from './split.js';

/** Only text, for a server that refuses attachments with blocks. */
const renderText = async (message: Message, envelope: Envelope): Promise<PayloadForm> => {
  const headline = await buildHeadline(message);
  const head = headlineText(headline);
  const room = Math.max(0, LIMITS.text - head.length - SHARES.joints);
  const fitted = await fit(message, await findButtonLinks(message), { room, size: printedSize });
  const parts = [head, printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
  const text = parts.filter(part => part !== '').join('\n');
  return { body: check({ text, ...envelopeFields(envelope) }), cuts: [...headline.cuts, ...fitted.cuts] };
};

/** The whole message in mrkdwn sections, for a server that refuses `rich_text`. */
const renderSections = async (message: Message, envelope: Envelope): Promise<PayloadForm> => {
  const headline = await buildHeadline(message);
  const { images, thumbnail, cuts } = await findPictures(message, headline);
  const room = LIMITS.allBlocks - countUnits([...images, ...thumbnail]) - SHARES.joints;
  const fitted = await fit(message, await findButtonLinks(message), { room, size: printedSize });
  const blocks = [
    ...withThumbnail(
      [
        ...splitMrkdwn(printBlocks(fitted.content), LIMITS.sectionText).map(section),
        ...fieldSections(fitted.fields),
      ],
      thumbnail,
    ),
    ...images,
    ...context(fitted.facts),
  ];
  const body = {
    text: headlineText(headline),
    ...attachments(message, headline, fitted, blocks),
    ...envelopeFields(envelope),
  };
  return { body: check(body), cuts: [...headline.cuts, ...fitted.cuts, ...cuts] };
};

const findButtonLinks = async (message: Message): Promise<readonly InlineLine[]> =>
  message.buttons.length === 0 ? [] : (await import('./buttons.js')).buttonLinks(message);

/** The same message in simpler forms. Slack may not reach the actor's picture, such as that of a private server. */
export const renderFallbacks = (
  { actorAvatar: picture, ...message }: Message,
  envelope: Envelope,
): Promise<readonly PayloadForm[]> =>
  Promise.all([
    ...(picture ? [renderRich(message, envelope)] : []),
    renderSections(message, envelope),
    renderText(message, envelope),
  ]);
