import type { Drawn } from '../helpers/draw.js';
import { strings } from '../helpers/odd.js';
import { shownOf, type Mark, type Shown } from './clients.js';

const TARGET = /^(?:https?:\/\/|mailto:)/;

/** Hosts that a label names with a scheme, so that a reader takes it for the target. */
const hostsIn = (label: string): string[] =>
  [...label.matchAll(/https?:\/\/([^\s/?#)\]>|"']+)/gi)].map(([, host = '']) => host.toLowerCase());

/** Hookline's own links, to the pages that the text names: a title may hold whatever it likes, it leads to its own page. */
const OWN = 'https://github.com/octo-org/shop';

/** A URL that is its own label says where it leads, whatever else its path may hold. */
const isFalse = ({ target = '', label }: Mark): boolean =>
  label !== target &&
  !target.startsWith(OWN) &&
  hostsIn(label).some(host => new URL(target).host !== host.replace(/[.,…]+$/, ''));

const markHarms = ({ at, marks }: Shown): string[] =>
  marks.flatMap(mark => {
    if (mark.kind === 'mention') return [`${at}: mention ${mark.label}`];
    if (mark.kind !== 'link') return [];
    if (!TARGET.test(mark.target ?? '')) return [`${at}: link to ${String(mark.target)}`];
    return isFalse(mark) ? [`${at}: ${mark.label} leads to ${String(mark.target)}`] : [];
  });

const isBalanced = (value: string): boolean => {
  let open = 0;
  for (const [mark] of value.matchAll(/[\u2068\u2069]/g)) {
    open += mark === '\u2068' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0;
};

const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]/;
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066\u2067]/;

const stringHarms = (value: string): string[] => [
  ...(value.isWellFormed() ? [] : ['half a character']),
  ...(CONTROLS.test(value) ? ['a control character'] : []),
  ...(REORDERING.test(value) ? ['a character that reorders'] : []),
  ...(isBalanced(value) ? [] : ['an isolate without its end']),
];

/** What a message could do to those who read it, in words; nothing if all is well. */
export const harmsOf = (drawn: Drawn): readonly string[] => [
  ...Object.entries(shownOf(drawn)).flatMap(([form, all]) =>
    all.flatMap(markHarms).map(harm => `${form}: ${harm}`),
  ),
  ...strings([drawn.slack, drawn.trigger, drawn.discord]).flatMap(value =>
    stringHarms(value).map(harm => `${harm} in ${JSON.stringify(value).slice(0, 200)}`),
  ),
  ...(JSON.stringify(drawn.discord['allowed_mentions']) === '{"parse":[]}' ? [] : ['Discord may mention']),
];
