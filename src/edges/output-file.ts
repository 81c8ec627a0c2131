import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

/**
 * An output as the runner's file takes it: the value between two lines that it does not hold itself, so that no value can
 * end early and set another. Own code because @actions/core's loads node:crypto for a random line, a twentieth of a run.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export const outputBlock = (name: string, value: string): string => {
  let end = 'END_OF_OUTPUT';
  while (value.includes(end)) end += '_';
  return [`${name}<<${end}`, value, end, ''].join(EOL);
};

export const appendOutput = (path: string, name: string, value: string): void =>
  appendFileSync(path, outputBlock(name, value));
