import type { Message } from '../../message/types.js';
import { cutBlocks, wholeWords } from '../../text/cut.js';
import { sizeUpTo } from '../../text/fitting.js';
import { safeLink } from '../../text/links.js';
import { toPlainText } from '../../text/plain.js';
import { type Cut, listCuts } from '../cuts.js';
import { following, link, paragraph, text, type Block, type Inline } from '../../text/tree.js';
import { overfilling, printFields, printWithin } from './fields.js';
import { readRepository } from './headline.js';
import { LIMITS, SHARES } from './limits.js';
import { printInlines } from './print.js';

/** How a form prints blocks, and the units it has for everything under the headline. */
interface Form {
  readonly room: number;
  readonly size: (blocks: readonly Block[]) => number;
}

export interface FittedMessage {
  /** The body, the way to its rest, and the lines on what it happened. */
  readonly content: readonly Block[];
  readonly fields: readonly string[];
  readonly facts: string;
  readonly cuts: readonly Cut[];
}

/** Parts with ` · ` between them. */
const inOneLine = (parts: readonly (readonly Inline[])[]): Inline[] =>
  parts
    .filter(part => toPlainText(part).trim() !== '')
    .flatMap((part, i) => (i === 0 ? [...part] : [text(' · '), ...part]));

const changeBlocks = ({ change, changeFollows }: Message, links: readonly (readonly Inline[])[]): Block[] => {
  const lines = change.filter(line => toPlainText(line).trim() !== '');
  const inLines = lines.flatMap((line, i): Inline[] => (i === 0 ? [...line] : [{ kind: 'break' }, ...line]));
  const [first, ...others] = [inLines, inOneLine(links)].filter(of => of.length > 0);
  if (first === undefined) return [];
  return [(changeFollows ? following : paragraph)(...first), ...others.map(of => paragraph(...of))];
};

const factNodes = (message: Message): Inline[] =>
  inOneLine(message.repoInHeadline ? message.facts : [readRepository(message), ...message.facts]);

interface Sizes {
  readonly change: number;
  readonly body: number;
  readonly fields: number;
  readonly facts: number;
}

/** What is worth most takes its room first; what is worth less keeps a little. */
const allot = (want: Sizes, room: number): Sizes => {
  const keepBody = Math.min(want.body, Math.floor(room * SHARES.bodyKeep));
  const keepFields = Math.min(want.fields, Math.floor(room * SHARES.fieldsKeep));
  const keepFacts = Math.min(want.facts, SHARES.factsKeep, Math.floor(room * SHARES.factsMost));
  const change = Math.min(want.change, room - keepBody - keepFields - keepFacts);
  const body = Math.min(want.body, room - change - keepFields - keepFacts);
  const fields = Math.min(want.fields, room - change - body - keepFacts);
  return { change, body, fields, facts: Math.min(want.facts, room - change - body - fields) };
};

const collectRest = ({ more, url = '' }: Message): Block => {
  const target = safeLink(more ?? url);
  return target === undefined ? paragraph(text('…')) : paragraph(text('… '), link('Read the rest', target));
};

/** A part within its room, of which it wants `want`, and under a cut body the way to the rest. */
const within = (blocks: readonly Block[], want: number, room: number, form: Form, rest: readonly Block[]) => {
  const isWhole = want <= room;
  const fits = isWhole ? blocks : wholeWords(blocks, room, form.size);
  if (fits !== undefined) return { blocks: fits, cut: false, unlinked: !isWhole };
  const last = form.size(rest) <= room ? rest : [];
  const kept = cutBlocks(blocks, room - form.size(last), form.size);
  return { blocks: [...kept, ...last], cut: true, unlinked: false };
};

/** A message cut to a form: facts give way first, then fields, then the body. `links` join the lines under the body. */
export const fit = (message: Message, links: readonly (readonly Inline[])[], form: Form): FittedMessage => {
  const change = changeBlocks(message, links);
  const facts = overfilling(factNodes(message), LIMITS.contextText);
  const fields = printFields(message.fields);
  const factsLength = printInlines(facts).length;
  const want = {
    change: sizeUpTo(change, form.room, form.size),
    body: sizeUpTo(message.body, form.room, form.size),
    fields: fields.want,
    facts: Math.min(factsLength, LIMITS.contextText),
  };
  const rooms = allot(want, form.room);
  const body = within(message.body, want.body, rooms.body, form, [collectRest(message)]);
  const lines = within(change, want.change, rooms.change, form, []);
  const shownFields = fields.within(rooms.fields);
  return {
    content: [...body.blocks, ...lines.blocks],
    fields: shownFields.texts,
    facts: printWithin(facts, rooms.facts),
    cuts: listCuts({
      body: body.cut,
      bodyLinks: body.unlinked,
      change: lines.cut,
      fields: { cut: shownFields.cut, of: message.fields.length },
      facts: factsLength > rooms.facts,
    }),
  };
};
