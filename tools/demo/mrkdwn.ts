import type { Footnotes } from './card.js';
import { hideCode } from './code.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

const decode = (text: string): string =>
  text.replace(/&(?:lt|gt|amp);/g, entity => ENTITIES.get(entity) ?? entity);

const special = (inside: string, notes: Footnotes): string => {
  const [target = '', label] = inside.split(/\|(.*)/s);
  if (target.startsWith('!date^')) return decode(label ?? target);
  if (/^[!@#]/.test(target)) return label ?? target.replace(/^!/, '@');
  const url = decode(target);
  return notes.mark(label === undefined ? url : decode(label), url);
};

const styled = /(^|[\s(])([*_~])(\S(?:.*?\S)?)\2(?=$|[\s).,:;!?›])/gm;
const invisible = /[\u200b\u2060\ufeff]/g;

/** Slack's mrkdwn as its clients show it, in plain text. https://docs.slack.dev/messaging/formatting-message-text */
export const readMrkdwn = (source: string, notes: Footnotes): string => {
  const { text, show } = hideCode(source, { hasEscapes: false, decode });
  const read = text
    .split(/<([^<>\n]+)>/)
    .map((part, index) => (index % 2 === 1 ? special(part, notes) : decode(part)))
    .join('')
    .replace(styled, '$1$3');
  return show(read).replace(invisible, '');
};
