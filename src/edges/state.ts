import { appendOutput } from './output-file.js';
import type { Env, State } from './types.js';

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions */
export const createState = (env: Env): State => ({
  read: name => env[`STATE_${name}`] ?? '',
  save: (name, value) => {
    const path = env['GITHUB_STATE'] ?? '';
    if (path !== '') appendOutput(path, name, value);
  },
});
