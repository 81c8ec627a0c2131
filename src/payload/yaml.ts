import { parseDocument } from 'yaml';
import { UserError } from '../inputs/user-error.js';
import { oneLine } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';

/** A few anchors save typing; more is an attack on the memory. https://eemeli.org/yaml/#tojs-options */
const MOST_ALIASES = 100;

const SHOWN = 200;

const QUOTES = 'put a text that begins with *, &, @, !, % or # in quotes';

/** The value of a YAML text, with merge keys. Throws a `UserError` with line and column. */
export const parseYaml = (input: string, text: string): unknown => {
  const document = parseDocument(text, { merge: true, prettyErrors: true, logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw broken(input, problem.message, problem);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    throw broken(input, error instanceof Error ? error.message : String(error), error);
  }
};

/** The parser's first line; what follows it quotes the text. */
const broken = (input: string, message: string, cause: unknown): UserError => {
  const [line = ''] = message.split('\n');
  const words = cutText(oneLine(line.replace(/:$/, '')), SHOWN);
  const mend = /alias|reserved|tag/i.test(line) ? QUOTES : 'mend it there';
  return new UserError(input, `not readable as JSON or YAML: ${words}`, mend, { cause });
};
