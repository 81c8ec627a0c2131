import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for the temporary files of a run: where `os.tmpdir()` looks from now on, on any system. */
const openTemporaryFolder = (): void => {
  const folder = mkdtempSync(join(tmpdir(), 'hookline-jest-'));
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
};

export { openTemporaryFolder as default };
