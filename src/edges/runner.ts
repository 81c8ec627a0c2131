import { appendFileSync } from 'node:fs';
import { createVault, type Vault } from '../secrets/vault.js';
import { appendOutput } from './output-file.js';
import { safeLine } from './safe-line.js';
import type { Env, Runner } from './types.js';

/**
 * The runner through its log and the file commands. Values masked earlier never appear in later output.
 * @param print adds text to the log, which is stdout.
 */
export const createRunner = (
  env: Env,
  print: (text: string) => void,
  vault: Vault = createVault(),
): Runner => {
  const shown = (text: string): string => safeLine(vault.redactPieces(text));
  const formatLine = (line: string): string => `${shown(line)}\n`;
  const annotate = (command: string, line: string): void => print(formatCommand(command, shown(line)));
  // https://docs.github.com/actions/reference/workflows-and-actions/variables
  const debugs = env['RUNNER_DEBUG'] === '1';

  return {
    input: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    mask: (...values) => {
      const secrets = new Set(values.flatMap(maskable));
      if (secrets.size === 0) return;
      secrets.forEach(vault.add);
      // All at once: separate writes would wake the reader of the log each time.
      print([...secrets].map(secret => formatCommand('add-mask', secret)).join(''));
    },
    redact: vault.redactPieces,
    debugs,
    debug: line => {
      if (debugs) annotate('debug', line);
    },
    info: line => print(formatLine(line)),
    group: (title, lines) => {
      annotate('group', title);
      print(lines.map(formatLine).join(''));
      annotate('endgroup', '');
    },
    notice: line => annotate('notice', line),
    warning: line => annotate('warning', line),
    error: line => annotate('error', line),
    output: (name, value) => {
      // Outside a runner there is no such file and nobody to read it.
      const path = env['GITHUB_OUTPUT'] ?? '';
      if (path !== '') appendOutput(path, name, vault.redactPieces(value));
    },
    summary: markdown => {
      const path = env['GITHUB_STEP_SUMMARY'] ?? '';
      if (path !== '') appendFileSync(path, vault.redactPieces(markdown));
    },
    fail: line => {
      annotate('error', line);
      process.exitCode = 1;
    },
  };
};

/**
 * A workflow command, as `issueCommand` of @actions/core formats it. That function itself writes to `process.stdout`, which takes
 * milliseconds to create, and the package offers its escaping in no other way; a test compares the two.
 */
const formatCommand = (name: string, text: string): string =>
  `::${name}::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;

/** The value and each of its lines, since the runner writes logs line by line. */
const maskable = (value: string): readonly string[] =>
  [value, ...value.split(/\r\n|\r|\n/)].filter(part => part.trim() !== '');
