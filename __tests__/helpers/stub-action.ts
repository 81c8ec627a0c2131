import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A repository with one small action, `main.mjs`, in a temporary folder. */
export const stubAction = (
  metadata: string,
  script: string,
): { readonly root: string; readonly remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'stub-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'action.yml'), metadata);
  writeFileSync(join(root, 'dist', 'main.mjs'), script);
  return { root, remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
};
