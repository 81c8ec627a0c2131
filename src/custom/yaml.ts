import { parseDocument } from 'yaml';
import { UserError } from '../inputs/user-error.js';
import { describeYamlProblem } from '../inputs/yaml-problem.js';

/** A few anchors save typing; more is an attack on the memory. https://eemeli.org/yaml/#tojs-options */
const MOST_ALIASES = 100;

/** The value of a YAML text, with merge keys. Throws a `UserError` with line and column. */
export const parseYaml = (input: string, text: string): unknown => {
  const document = parseDocument(text, { merge: true, prettyErrors: true, logLevel: 'error' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) throw yamlError(input, problem.message, problem);
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    throw yamlError(input, error instanceof Error ? error.message : String(error), error);
  }
};

const yamlError = (input: string, message: string, cause: unknown): UserError => {
  const { description, hint } = describeYamlProblem(message);
  return new UserError(input, `not readable as JSON or YAML: ${description}`, hint, { cause });
};
