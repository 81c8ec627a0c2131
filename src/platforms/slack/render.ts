import type { KnownBlock, MessageAttachment } from '@slack/types';
import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { blocksToPlainText } from '../../text/plain.js';
import type { Block } from '../../text/tree.js';
import type { Cut } from '../cuts.js';
import type { Payload, PayloadForm } from '../types.js';
import { actions, context, face, fieldSections, image, section, withThumbnail } from './blocks.js';
import { buttonLinks, selectButtons } from './buttons.js';
import { check, countUnits } from './check.js';
import { envelopeFields } from './envelope.js';
import { escapeEntities, unmentioned } from './escape.js';
import { fit, type FittedMessage } from './fit.js';
import { headlineLeaves, headlinePlain, headlineText } from './headline.js';
import { LIMITS, SHARES } from './limits.js';
import { printBlocks, printedSize } from './print.js';
import { richText } from './rich-text.js';
import { splitMrkdwn } from './split.js';

const richSize = (blocks: readonly Block[]): number => countUnits(richText(blocks));

/** The color bar needs an attachment, and next to blocks it takes a color and a fallback only. */
const attachments = (message: Message, { content }: FittedMessage, blocks: readonly KnownBlock[]) => {
  if (blocks.length === 0) return {};
  const summary = cutText(oneLine(blocksToPlainText(content)), SHARES.fallback);
  const attachment: MessageAttachment = {
    color: `#${message.color.toString(16).padStart(6, '0')}`,
    fallback: escapeEntities(summary || cutText(headlinePlain(message), SHARES.fallback)),
    blocks: [...blocks],
  };
  return { attachments: [attachment] };
};

const buildPictures = (message: Message) => {
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

/** What was cut in all the forms alike. */
const headCuts = ({ title }: Message): readonly Cut[] =>
  oneLine(title).length > SHARES.title ? [{ part: 'title' }] : [];

/** Text alone, for a server that refuses attachments with blocks. */
const renderText = (message: Message, envelope: Envelope): PayloadForm => {
  const head = headlineText(message);
  const room = Math.max(0, LIMITS.text - head.length - SHARES.joints);
  const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
  const parts = [head, printBlocks(fitted.content), fitted.fields.join('\n'), fitted.facts];
  const text = parts.filter(part => part !== '').join('\n');
  return { body: check({ text, ...envelopeFields(envelope) }), cuts: [...headCuts(message), ...fitted.cuts] };
};

/** The whole message in mrkdwn sections, for a server that refuses `rich_text` here. */
const renderSections = (message: Message, envelope: Envelope): PayloadForm => {
  const { images, thumbnail, cuts } = buildPictures(message);
  const room = LIMITS.allBlocks - countUnits([...images, ...thumbnail]) - SHARES.joints;
  const fitted = fit(message, buttonLinks(message), { room, size: printedSize });
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
    text: headlineText(message),
    ...attachments(message, fitted, blocks),
    ...envelopeFields(envelope),
  };
  return { body: check(body), cuts: [...headCuts(message), ...fitted.cuts, ...cuts] };
};

/** Only a section can have a picture beside it, and its text is mrkdwn: the text on top becomes one where it is no longer than it may be. */
const setBeside = (
  content: readonly Block[],
): { readonly beside: readonly KnownBlock[]; readonly content: readonly Block[] } => {
  const found = content.findIndex(({ kind }) => kind !== 'paragraph' && kind !== 'heading');
  const count = found < 0 ? content.length : Math.max(1, found);
  const top = content.slice(0, count);
  const printed = printBlocks(top);
  const room = Math.min(LIMITS.sectionText, richSize(top) + SHARES.beside);
  return printed.trim() === '' || printed.length > room
    ? { beside: [], content }
    : { beside: [section(printed)], content: content.slice(count) };
};

/** The headline on top, everything else beside the color bar. */
const renderRich = (message: Message, envelope: Envelope): PayloadForm => {
  const head: KnownBlock = {
    type: 'rich_text',
    elements: [{ type: 'rich_text_section', elements: headlineLeaves(message) }],
  };
  const buttons = selectButtons(message);
  const { images, thumbnail, cuts } = buildPictures(message);
  const faces = face(message.face?.url, cutText(oneLine(message.face?.login ?? ''), LIMITS.altText));
  const fixed = [head, ...actions(buttons.shown), ...images, ...thumbnail, ...faces];
  const reserve = SHARES.joints + (thumbnail.length === 0 ? 0 : SHARES.beside);
  const room = LIMITS.allBlocks - countUnits(fixed) - reserve;
  const fitted = fit(message, buttons.links, { room, size: richSize });
  const { beside, content } =
    thumbnail.length === 0 ? { beside: [], content: fitted.content } : setBeside(fitted.content);
  const elements = richText(content);
  const texts: KnownBlock[] = [
    ...beside,
    ...(elements.length === 0 ? [] : [{ type: 'rich_text' as const, elements }]),
  ];
  const blocks = [
    ...withThumbnail([...texts, ...fieldSections(fitted.fields)], thumbnail),
    ...images,
    ...actions(buttons.shown),
    ...context(fitted.facts, faces),
  ];
  const body = {
    text: headlineText(message),
    blocks: [head],
    ...attachments(message, fitted, blocks),
    ...envelopeFields(envelope),
  };
  return { body: check(body), cuts: [...headCuts(message), ...fitted.cuts, ...cuts] };
};

/** Slack may not reach the picture of a face, such as that of a private server. */
const renderFallbacks = ({ face: picture, ...message }: Message, envelope: Envelope): PayloadForm[] => [
  ...(picture ? [renderRich(message, envelope)] : []),
  renderSections(message, envelope),
  renderText(message, envelope),
];

export const render = (message: Message, envelope: Envelope): readonly [Payload] => [
  { ...renderRich(message, envelope), fallbacks: () => renderFallbacks(message, envelope) },
];
