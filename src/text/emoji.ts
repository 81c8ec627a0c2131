import { EMOJI_NAMES } from './emoji-names.js';

const EMOJI: ReadonlyMap<string, string> = new Map(
  EMOJI_NAMES.trim()
    .split(/\s+/)
    .flatMap(entry => {
      const [emoji = '', ...names] = entry.split(',');
      return names.map(name => [name, emoji] as const);
    }),
);

/** Consecutive names, but not parts of a path such as `Vms::Camera:`. */
const NAMES = /(?<![:/\\])(?::[a-z\d_+-]{1,60}:)+(?!:)/g;
const WORD_BEFORE = new RegExp(String.raw`[\p{L}\p{N}_]$`, 'u');
const WORD_AFTER = new RegExp(String.raw`^[\p{L}\p{N}_]`, 'u');

/** Where GitHub draws no emoji: code and addresses, which are looked for once in what has no spaces. */
const LITERAL = /(`[^`]*`|(?<![^\s`])\S*:\/\/\S*)/;

/** A line with short names such as `:rocket:` replaced by emoji. Names inside a word, such as `a:x:b`, stay. */
export const replaceEmoji = (line: string): string =>
  line
    .split(LITERAL)
    .map((part, index) => (index % 2 === 0 ? drawNames(part) : part))
    .join('');

const drawNames = (value: string): string =>
  value.replace(NAMES, (names: string, at: number) =>
    WORD_BEFORE.test(value.slice(Math.max(0, at - 2), at)) &&
    WORD_AFTER.test(value.slice(at + names.length, at + names.length + 2))
      ? names
      : names.replace(/:([^:]+):/g, (whole, name: string) => EMOJI.get(name) ?? whole),
  );
