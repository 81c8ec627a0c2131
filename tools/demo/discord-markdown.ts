import type { Footnotes } from './card.js';
import { hideCode } from './code.js';

/** Escaped characters are moved to Unicode's private use area, while the syntax is read. */
const PRIVATE_USE = 0xe000;
const hideEscapes = (text: string): string =>
  text.replace(/\\([!-/:-@[-`{-~])/g, (_found, character: string) =>
    String.fromCharCode(PRIVATE_USE + character.charCodeAt(0)),
  );
const showEscapes = (text: string): string =>
  text.replace(/[\ue021-\ue07e]/g, character => String.fromCharCode(character.charCodeAt(0) - PRIVATE_USE));

/** A time, which clients show in the reader's time zone; UTC here. */
const time = (_found: string, seconds: string): string =>
  `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const prose = (text: string, notes: Footnotes): string =>
  showEscapes(
    hideEscapes(text)
      .replace(/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/g, (_found, label: string, url: string) =>
        notes.mark(label, url),
      )
      .replace(/<t:(\d{1,10})(?::[tTdDfFsSR])?>/g, time)
      .replace(/<(https?:\/\/[^\s>]+)>/g, '$1')
      .replace(/^(?:#{1,3}|-#) /gm, '')
      .replace(/(\*\*|__|~~|\|\|)(\S(?:.*?\S)?)\1/g, '$2')
      .replace(/(^|[\s(])([*_])(\S(?:.*?\S)?)\2(?=$|[\s).,:;!?])/gm, '$1$3')
      .replace(/[\u200b\u2060\ufeff]/g, ''),
  );

/**
 * Discord's Markdown as its clients show it, in plain text. Code stays as it is.
 * https://discord.com/developers/docs/reference#message-formatting
 */
export const readDiscordMarkdown = (source: string, notes: Footnotes): string => {
  const { text, show } = hideCode(source, { hasEscapes: true, decode: code => code });
  return show(prose(text, notes));
};
