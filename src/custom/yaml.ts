import { UserError } from '../inputs/user-error.js';
import { readYaml } from '../inputs/yaml-document.js';
import { describeYamlProblem } from '../inputs/yaml-problem.js';

/** A few anchors save typing; more than that is an attack on memory. https://eemeli.org/yaml/#tojs-options */
const MOST_ALIASES = 100;

/** Parses YAML, with merge keys; `null` if it is empty. Throws a `UserError` with line and column. */
export const parseYaml = (input: string, text: string): unknown => {
  const read = readYaml(text, { merge: true, prettyErrors: true });
  if ('problem' in read) {
    const { description, hint, cause } = read.problem;
    throw yamlError(input, description, hasComments(text) ? NO_COMMENTS : hint, cause);
  }
  try {
    return (read.document?.toJS({ maxAliasCount: MOST_ALIASES }) ?? null) as unknown;
  } catch (error) {
    const { description, hint } = describeYamlProblem(error instanceof Error ? error.message : String(error));
    throw yamlError(input, description, hint, error);
  }
};

const yamlError = (input: string, description: string, hint: string, cause: unknown): UserError =>
  new UserError(input, `not readable as JSON or YAML: ${description}`, hint, { cause });

/** JSON with comments is neither JSON nor YAML. */
const hasComments = (text: string): boolean =>
  /^\s*(?:[{[]|\/[/*])/.test(text) && /(?:^|\s)\/[/*]/.test(text);

const NO_COMMENTS = 'leave the comments out, or write them as in YAML, with #';
