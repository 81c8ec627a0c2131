import type { Drawn } from '../helpers/draw.js';
import { listStrings } from '../helpers/unexpected-values.js';
import { selectParts, type Mark, type PreviewContent } from './clients.js';

const TARGET = /^(?:https?:\/\/|mailto:)/;

/** Characters that look like those of an address. */
const LOOKS: Readonly<Record<string, string>> = {
  '∕': '/',
  '⁄': '/',
  '∶': ':',
  '۔': '.',
  ꓸ: '.',
  '。': '.',
  '·': '.',
};

/** Letter for letter as a reader sees it, without invisible characters and look-alikes. */
const readable = (label: string): string =>
  Array.from(
    label
      .replaceAll('…', '\ue000')
      .normalize('NFKC')
      .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, ''),
  )
    .map(sign => LOOKS[sign] ?? sign)
    .join('');

const START = String.raw`(?<![\p{L}\p{N}_@/.:&=])`;
const REST = String.raw`(?::\d+)?(?:[/?#][^\s()[\]<>"'|\x60,]*)?`;
const ADDRESS = new RegExp(
  [
    String.raw`[\p{L}][\p{L}\d+.-]*:[/\\]{2,}[^\s()[\]<>"'|\x60,\\]*[\p{L}\p{N}][^\s()[\]<>"'|\x60,]*`,
    String.raw`${START}(?:[\p{L}\d][\p{L}\d-]*\.)+(?:com|org|io|rs|sh|dev|example)(?![\p{L}\p{N}_.@-])${REST}`,
    String.raw`${START}\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}.])${REST}`,
    String.raw`${START}localhost[:/][^\s()<>]*`,
    String.raw`[\p{L}\d.+-]*[\p{L}\d][\p{L}\d.+-]*@(?:[\p{L}\d-]+\.)+(?:com|org|example)(?![\p{L}\p{N}.-]|_+[\p{L}\p{N}])`,
  ].join('|'),
  'giu',
);

/** What a reader takes for the target: whole addresses, with or without a scheme, anywhere. */
const addressesIn = (label: string): string[] =>
  [...readable(label).matchAll(ADDRESS)].map(([address]) => address.replace(/[?!.,:;*_~'"}]+$/, ''));

const plainForm = (url: string): string =>
  url.replace(/^(?:https?:\/\/(?:www\.)?|mailto:)/i, '').replace(/\/$/, '');

/** Whether the link leads to an address that its label names. A cut one may continue. */
const isThere = (address: string, target: string): boolean => {
  const whole = address.replace(/\ue000.*$/u, '');
  const written = /^[^:/]+:\/\//.test(whole) || whole.includes('@') ? whole : `https://${whole}`;
  const shown = plainForm(URL.canParse(written) ? new URL(written).href : written);
  if (/[^\0-\x7f]/.test(whole.replace(/^[^:/]*:\/\//, '').split('/')[0] ?? '')) return false;
  return whole === address
    ? shown === plainForm(target)
    : plainForm(target).startsWith(shown) && shown.includes('/');
};

/** Hookline's own links, to the pages that the text names: whatever a title contains, it leads to its own page. */
const OWN = 'https://github.com/octo-org/shop';

/** As a reader sees it where a browser writes letters of other scripts instead of their codes. */
const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** A label's other words: the URL itself, whole or cut, says where it leads, whatever else its path may hold. */
const withoutTarget = (label: string, target: string): string => {
  const other = target === '' ? label : label.replaceAll(target, ' ').replaceAll(decoded(target), ' ');
  return other.replace(/https?:\/\/[^\s…]+\/[^\s…]*…/g, cut =>
    target.startsWith(cut.slice(0, -1)) ? ' ' : cut,
  );
};

const isFalse = ({ target = '', label }: Mark): boolean =>
  !target.startsWith(OWN) &&
  addressesIn(withoutTarget(label, target)).some(address => !isThere(address, target));

const markHarms = ({ at, marks }: PreviewContent): string[] =>
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

/** What a message could do to its readers, in words; empty if it is harmless. */
export const harmsOf = (drawn: Drawn): readonly string[] => [
  ...Object.entries(selectParts(drawn)).flatMap(([form, all]) =>
    all.flatMap(markHarms).map(harm => `${form}: ${harm}`),
  ),
  ...listStrings([drawn.slack, drawn.trigger, drawn.discord]).flatMap(value =>
    stringHarms(value).map(harm => `${harm} in ${JSON.stringify(value).slice(0, 200)}`),
  ),
  ...(JSON.stringify(drawn.discord['allowed_mentions']) === '{"parse":[]}' ? [] : ['Discord may mention']),
];
