import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Envelope } from '../../inputs/types.js';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { type Cut, listCuts } from '../cuts.js';
import type { Payload } from '../types.js';
import { appendText, bodyLength, layOutBody } from './body.js';
import { checkedPayload, type DiscordBody, type ButtonRow } from './check.js';
import { senderFields } from './envelope.js';
import { fieldsLength, keepFields, printFields } from './fields.js';
import { LAYOUT, LIMITS } from './limits.js';
import { mentionFields } from './mentions.js';
import { embedUrl, fitChange, fitFacts, fitTitle, sortButtons, type EmbedButton } from './parts.js';

/** Separates two parts of a description: an empty line or a line break. */
const GAP = 2;

const inRows = <T>(items: readonly T[], length: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, row) =>
    items.slice(row * length, (row + 1) * length),
  );

/** The room of a part: all it wants if available; otherwise what is left, but at least what it may keep. */
const roomFor = (wanted: number, kept: number, left: number): number =>
  Math.max(Math.min(wanted, left), Math.min(wanted, kept));

const buildHead = (message: Message, title: string): APIEmbed => {
  const author = cutText(oneLine(message.repo?.label ?? ''), LIMITS.author);
  const authorUrl = embedUrl(message.repo?.url);
  const avatar = embedUrl(message.actorAvatar?.url);
  const url = embedUrl(message.url);
  const thumbnail = embedUrl(message.thumbnail);
  return {
    ...(author === ''
      ? {}
      : {
          author: {
            name: author,
            ...(authorUrl === undefined ? {} : { url: authorUrl }),
            ...(avatar === undefined ? {} : { icon_url: avatar }),
          },
        }),
    title,
    ...(url === undefined ? {} : { url }),
    ...(thumbnail === undefined ? {} : { thumbnail: { url: thumbnail } }),
  };
};

interface Parts {
  readonly descriptions: readonly string[];
  readonly fields: readonly APIEmbedField[];
  readonly footer: string;
  readonly cuts: readonly Cut[];
}

/** The parts share `room` units. Each is cut as far as more important parts need it: facts, fields, change, body. */
const layOut = (message: Message, lines: Message['change'], room: number): Parts => {
  const allFields = printFields(message.fields);
  const allFacts = fitFacts(message.facts, Infinity);
  const factsLength = allFacts.line.length + allFacts.footer.length + GAP;
  const changeLength = fitChange(lines, Infinity).text.length + GAP;
  const body = bodyLength(message.body, room);
  const left = room - fieldsLength(allFields) - changeLength - body;
  const factsRoom = roomFor(factsLength, LAYOUT.factsKept, left);
  const fieldsRoom = roomFor(
    fieldsLength(allFields),
    LAYOUT.fieldsKept,
    room - factsRoom - changeLength - body,
  );
  const changeRoom = roomFor(changeLength, LAYOUT.changeKept, room - factsRoom - fieldsRoom - body);

  const facts = fitFacts(message.facts, factsRoom - GAP);
  const change = fitChange(lines, changeRoom - GAP);
  const rest = message.more ?? message.url;
  const text = layOutBody(message.body, room - factsRoom - fieldsRoom - changeRoom, rest);
  const after = [change.text, facts.line].filter(line => line !== '').join('\n');
  const descriptions = appendText(text.parts, after, message.changeFollows ? '\n' : undefined);
  const places = LIMITS.fields * (LIMITS.embeds - Math.max(0, descriptions.length - 1));
  const fields = keepFields(allFields, fieldsRoom, places);
  const lost = allFields.length - fields.filter(field => !field.cut).length;
  return {
    descriptions,
    fields: fields.map(({ field }) => field),
    footer: facts.footer,
    cuts: listCuts({
      body: text.cut,
      bodyLinks: text.unlinked === true,
      change: change.cut,
      fields: { cut: lost, of: allFields.length },
      facts: facts.cut,
    }),
  };
};

/** One embed for each description and for every 25 fields, the first fields below the last description. */
const buildEmbeds = (message: Message, head: APIEmbed, parts: Parts): readonly APIEmbed[] => {
  const image = embedUrl(message.image);
  const last = Math.max(0, parts.descriptions.length - 1);
  const rows = inRows(parts.fields, LIMITS.fields);
  const count = last + Math.max(1, rows.length);
  return Array.from({ length: count }, (_, index) => {
    const description = parts.descriptions[index];
    const fields = rows[index - last];
    const isLast = index === count - 1;
    return {
      ...(index === 0 ? head : {}),
      color: message.color,
      ...(description === undefined ? {} : { description }),
      ...(fields === undefined ? {} : { fields: [...fields] }),
      ...(isLast && image !== undefined ? { image: { url: image } } : {}),
      ...(isLast && parts.footer !== '' ? { footer: { text: parts.footer } } : {}),
    };
  });
};

const buildRows = (buttons: readonly EmbedButton[]): readonly ButtonRow[] =>
  inRows(buttons, LIMITS.buttonsInRow).map(row => ({
    type: 1,
    components: row.map(({ label, url }) => ({ type: 2, style: 5, label, url })),
  }));

/** One message. Throws a UserError for a sender name that Discord refuses. */
export const render = (message: Message, envelope: Envelope): readonly [Payload] => {
  const title = fitTitle(message);
  const head = buildHead(message, title.text);
  const { buttons, lines } = sortButtons(message.buttons);
  const room = LIMITS.allEmbedsTogether - title.text.length - (head.author?.name.length ?? 0);
  const parts = layOut(message, [...message.change, ...lines], room);
  const body: DiscordBody = {
    ...senderFields(envelope),
    embeds: [...buildEmbeds(message, head, parts)],
    ...(buttons.length === 0 ? {} : { components: buildRows(buttons) }),
    ...mentionFields(message.mentions),
  };
  const isPictureLost = [message.image, message.thumbnail].some(
    url => url !== undefined && embedUrl(url) === undefined,
  );
  const cuts: readonly Cut[] = [
    ...(title.cut ? [{ part: 'title' } as const] : []),
    ...parts.cuts,
    ...(isPictureLost ? [{ part: 'image' } as const] : []),
  ];
  return [checkedPayload(body, cuts)];
};
