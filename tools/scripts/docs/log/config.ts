import { entry, type LogEntry } from './types.js';

/** Mistakes in the config file. */
export const CONFIG: readonly LogEntry[] = [
  entry(
    [
      'not readable as YAML: …',
      '… at line …, column …',
      'Map keys must be unique',
      'indent with spaces',
      'fix it there',
      'it holds several documents',
    ],
    'The YAML is not valid.',
    'Fix the line that the sentence names.',
  ),
  entry(
    [
      'it holds no keys',
      'it has no value',
      'it is a map',
      'an item of it is a map or a list',
      '"…" holds a colon',
    ],
    'A value has another form than the input takes.',
    'Write it as [the examples](inputs.md) do.',
    ['it is …', 'it holds nothing'],
  ),
  entry(
    [
      '… is not allowed there',
      'secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them',
      'it belongs in one step, so write it in the workflow',
    ],
    'The input is a secret, or belongs to one step.',
    'Write it in the workflow.',
  ),
  entry(
    [
      'it holds too many aliases',
      'it is too long',
      'it is nested too deeply',
      'it holds too many keys and items',
    ],
    'The file is larger than a config file may be.',
    'Write less.',
  ),
];
