import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

const SHOWN = 200;

const hintFor = (line: string): string => {
  if (/tabs are not allowed/i.test(line)) return 'indent with spaces';
  return /alias|reserved|directive|tag/i.test(line) ? QUOTES : 'fix it there';
};

const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';

/** The YAML parser's message on one line, and a hint. Its first line says what is wrong; the rest quotes the text. */
export const describeYamlProblem = (
  message: string,
): { readonly description: string; readonly hint: string } => {
  const [line = ''] = message.split('\n', 1);
  return {
    description: cutText(oneLine(line.replace(/:$/, '')), SHOWN),
    hint: hintFor(line),
  };
};
