import type { Message } from '../../message/types.js';
import { cutBlocks, wholeWords } from '../../text/cut.js';
import { sizeUpTo } from '../../text/fitting.js';
import { safeLink } from '../../text/links.js';
import { link, paragraph, text, type Block } from '../../text/tree.js';
import { listCuts } from '../cuts.js';
import type { FittedMessage, Form, Parts } from './fit-types.js';
import { LIMITS, SHARES } from './limits.js';
import { printInlines } from './print.js';
import { overfilling, printFields, printWithin } from './shorten-fields.js';

interface Sizes {
  readonly change: number;
  readonly body: number;
  readonly fields: number;
  readonly facts: number;
}

/** The most important part takes its room first; less important ones keep a little. */
const allot = (want: Sizes, room: number): Sizes => {
  const keepBody = Math.min(want.body, Math.floor(room * SHARES.bodyKeep));
  const keepFields = Math.min(want.fields, Math.floor(room * SHARES.fieldsKeep));
  const keepFacts = Math.min(want.facts, SHARES.factsKeep, Math.floor(room * SHARES.factsMost));
  const change = Math.min(want.change, room - keepBody - keepFields - keepFacts);
  const body = Math.min(want.body, room - change - keepFields - keepFacts);
  const fields = Math.min(want.fields, room - change - body - keepFacts);
  return { change, body, fields, facts: Math.min(want.facts, room - change - body - fields) };
};

const collectRest = ({ more, url = '' }: Pick<Message, 'more' | 'url'>): Block => {
  const target = safeLink(more ?? url);
  return target === undefined ? paragraph(text('…')) : paragraph(text('… '), link('Read the rest', target));
};

/** A part within its room, of which it wants `want`, and the link to the rest below a cut body. */
const within = (blocks: readonly Block[], want: number, room: number, form: Form, rest: readonly Block[]) => {
  const isWhole = want <= room;
  const fits = isWhole ? blocks : wholeWords(blocks, room, form.size);
  if (fits !== undefined) return { blocks: fits, cut: false, unlinked: !isWhole };
  const last = form.size(rest) <= room ? rest : [];
  const kept = cutBlocks(blocks, room - form.size(last), form.size);
  return { blocks: [...kept, ...last], cut: true, unlinked: false };
};

/** A message cut to fit a form: facts first, then fields, then the body. */
export const shorten = (parts: Parts, message: Pick<Message, 'more' | 'url'>, form: Form): FittedMessage => {
  const { change } = parts;
  const facts = overfilling(parts.facts, LIMITS.contextText);
  const fields = printFields(parts.fields);
  const factsLength = printInlines(facts).length;
  const want = {
    change: sizeUpTo(change, form.room, form.size),
    body: sizeUpTo(parts.body, form.room, form.size),
    fields: fields.want,
    facts: Math.min(factsLength, LIMITS.contextText),
  };
  const rooms = allot(want, form.room);
  const body = within(parts.body, want.body, rooms.body, form, [collectRest(message)]);
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
      fields: { cut: shownFields.cut, of: parts.fields.length },
      facts: factsLength > rooms.facts,
    }),
  };
};
