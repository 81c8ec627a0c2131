import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

const SHOWN = 200;

const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';

/** What the YAML parser found, in one line, and the mend. Its first line says it; what follows quotes the text. */
export const yamlProblem = (message: string): { readonly words: string; readonly mend: string } => {
  const [line = ''] = message.split('\n', 1);
  return {
    words: cutText(oneLine(line.replace(/:$/, '')), SHOWN),
    mend: /alias|reserved|tag/i.test(line) ? QUOTES : 'mend it there',
  };
};
