import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { issueCommand } from '#core';
import { createVault, type Vault } from '../secrets/vault.js';
import { appendOutput } from './output-file.js';
import { safeLine } from './safe-line.js';
import type { Env, Runner } from './types.js';

/** The runner through stdout and the file commands. Values masked earlier never appear in later output. */
export const createRunner = (env: Env, vault: Vault = createVault()): Runner => {
  const shown = (text: string): string => safeLine(vault.redactPieces(text));
  const annotate = (command: string, line: string): void => issueCommand(command, {}, shown(line));
  const say = (line: string): void => void process.stdout.write(`${shown(line)}${EOL}`);
  // https://docs.github.com/actions/reference/workflows-and-actions/variables
  const debugs = env['RUNNER_DEBUG'] === '1';

  return {
    input: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    mask: (...values) => {
      const secrets = new Set(values.flatMap(maskable));
      if (secrets.size === 0) return;
      secrets.forEach(vault.add);
      // All in one write: separate writes would wake the reader of the log each time.
      process.stdout.cork();
      secrets.forEach(secret => issueCommand('add-mask', {}, secret));
      process.stdout.uncork();
    },
    redact: vault.redactPieces,
    debugs,
    debug: line => {
      if (debugs) annotate('debug', line);
    },
    info: say,
    group: (title, lines) => {
      annotate('group', title);
      lines.forEach(say);
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

/** The value and each of its lines, since the runner writes logs line by line. */
const maskable = (value: string): readonly string[] =>
  [value, ...value.split(/\r\n|\r|\n/)].filter(part => part.trim() !== '');
