import type { Runner } from '../edges/types.js';
import type { OutboxTarget } from '../inputs/types.js';

/** Warns if anyone who can open a pull request could bring messages too. */
export const warnIfTracked = async (
  target: OutboxTarget,
  { warning }: Pick<Runner, 'warning'>,
): Promise<void> => {
  if (target.kind !== 'file' || !(await import('./tracked.js')).isTracked(target.path)) return;
  warning(
    `outbox: git tracks records in the folder ${target.path}, so anyone who can bring a change can write messages that a drain posts. ` +
      'Remove them from git, and list the folder in .gitignore',
  );
};
