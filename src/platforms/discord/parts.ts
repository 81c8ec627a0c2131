import { headlineTail } from '../../message/headline.js';
import type { Message } from '../../message/types.js';
import { oneLine } from '../../text/clean.js';
import { cutText } from '../../text/graphemes.js';
import { toPlainText } from '../../text/plain.js';
import { text, type Inline } from '../../text/tree.js';
import { escapeText, linkTarget } from './escape.js';
import { fitLines, fitText, type FittedText } from './fit.js';
import { LAYOUT, LIMITS } from './limits.js';
import { printLine } from './print-inlines.js';

const DOT = ' · ';

/** A URL that an embed accepts. */
export const embedUrl = (url: string | undefined): string | undefined => {
  const target = url === undefined ? undefined : linkTarget(url);
  return target !== undefined && target.length <= LIMITS.url ? target : undefined;
};

/** The headline: one line of literal text, never blank. Cuts what follows the colon first, then the text before a short `where`. */
export const fitTitle = (message: Message): FittedText => {
  const start = oneLine(`${message.symbol} ${message.title}`);
  const end = oneLine(toPlainText(message.where));
  const head = oneLine(`${start} ${end}`);
  const whole = oneLine(head + toPlainText(headlineTail(message, [])));
  if (whole === '') return { text: 'No title', cut: false };
  const fitted = fitText(head, LIMITS.title);
  if (!fitted.cut) return fitText(whole, LIMITS.title);
  const result = ` ${escapeText(end, false)}`;
  if (end === '' || result.length > LAYOUT.whereKept) return fitted;
  return { text: fitText(start, LIMITS.title - result.length).text + result, cut: true };
};

const holdsMarkdown = (nodes: readonly Inline[]): boolean =>
  nodes.some(
    node =>
      node.kind === 'time' ||
      (node.kind === 'link' && linkTarget(node.url) !== undefined) ||
      ('of' in node && holdsMarkdown(node.of)),
  );

/** The small facts, in two places: links and times do not work in a footer, so facts with one get a line of the description. */
interface SmallFacts {
  readonly line: string;
  readonly footer: string;
  readonly cut: boolean;
}

const SMALL = '-# ';

/** Only whole facts, as many as fit: half a link would not be a link. */
const linkedFacts = (facts: readonly (readonly Inline[])[], room: number): FittedText => {
  let line = '';
  for (const fact of facts) {
    const longer = (line === '' ? SMALL : line + DOT) + printLine(fact);
    if (longer.length > room) return { text: line, cut: true };
    line = longer;
  }
  return { text: line, cut: false };
};

/** The small facts in at most `room` units together. */
export const fitFacts = (facts: Message['facts'], room: number): SmallFacts => {
  const said = facts.filter(fact => oneLine(toPlainText(fact)) !== '');
  // One line on a phone instead of two: all facts go where the linked ones have to be.
  const linked = said.some(holdsMarkdown) ? said : [];
  const line = linkedFacts(linked, Math.min(room, LAYOUT.linkedFactsMost));
  const footer = said
    .filter(fact => !linked.includes(fact))
    .map(fact => oneLine(toPlainText(fact)))
    .join(DOT);
  const kept = cutText(footer, Math.min(room - line.text.length, LIMITS.footer));
  return { line: line.text, footer: kept, cut: line.cut || kept !== footer };
};

export interface EmbedButton {
  readonly label: string;
  readonly url: string;
}

/** The buttons that Discord accepts, and the others as lines of links. */
export const sortButtons = (
  buttons: Message['buttons'],
): { readonly buttons: readonly EmbedButton[]; readonly lines: Message['change'] } => {
  const linked = buttons.flatMap(({ label, url }) => {
    const target = linkTarget(url);
    return target === undefined ? [] : [{ label: oneLine(label) || 'Open', url: target }];
  });
  const most = LIMITS.buttonRows * LIMITS.buttonsInRow;
  const taken = linked.filter(({ url }) => url.length <= LIMITS.buttonUrl).slice(0, most);
  return {
    buttons: taken.map(({ label, url }) => ({ label: cutText(label, LIMITS.buttonLabel), url })),
    lines: linked
      .filter(button => !taken.includes(button))
      .map(({ label, url }) => [{ kind: 'link', url, of: [text(label)] }]),
  };
};

/** The change lines and the list after them, in at most `room` units. */
export const fitChange = (lines: Message['change'], room: number): FittedText =>
  fitLines(lines, Math.min(room, LAYOUT.changeMost));
