/** Writes src/text/emoji-names.ts: `node tools/scripts/emoji.ts`, after an update of gemoji, GitHub's emoji data. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gemoji } from 'gemoji';
import { format, resolveConfig } from 'prettier';

const WIDTH = 1_000;

/** Words in lines. */
const wrapped = (words: readonly string[]): string =>
  words
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < WIDTH)
        return [...lines.slice(0, -1), `${last} ${word}`];
      return [...lines, word];
    }, [])
    .join('\n');

const path = resolve(import.meta.dirname, '..', '..', 'src', 'text', 'emoji-names.ts');
const source = `/** Each emoji and the names that GitHub gives it. Made by tools/scripts/emoji.ts from gemoji, https://github.com/wooorm/gemoji (MIT). */
export const EMOJI_NAMES = \`
${wrapped(gemoji.map(({ emoji, names }) => `${emoji},${names.join(',')}`))}
\`;
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path }));
