import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A browser removes these after its process has ended. */
const BY_BROWSERS = /^(?:\.|playwright)/;

/** Removes the folder of the temporary files. Throws if a suite has left something in it. */
const closeTemporaryFolder = (): void => {
  const folder = tmpdir();
  const left = readdirSync(folder).filter(name => !BY_BROWSERS.test(name));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  if (left.length > 0) throw new Error(`the suites left temporary files: ${left.join(', ')}`);
};

export { closeTemporaryFolder as default };
