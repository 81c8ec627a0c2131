import { appendFileSync } from 'node:fs';

/**
 * An output in the format of the runner's file: the value between two delimiter lines that it does not contain, so that no value can end
 * early and set another output. Replaces the function of @actions/core, which loads node:crypto for a random line, a twentieth of a run.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
export const outputBlock = (name: string, value: string): string => {
  let end = 'END_OF_OUTPUT';
  while (value.includes(end)) end += '_';
  return [`${name}<<${end}`, value, end, ''].join('\n');
};

export const appendOutput = (path: string, name: string, value: string): void =>
  appendFileSync(path, outputBlock(name, value));
