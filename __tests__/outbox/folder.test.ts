import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { makeFolder } from '../../src/outbox/folder.js';
import { temporaryFolder } from '../helpers/outbox.js';

test('creates a folder and its parents for several that want it at once', async () => {
  const { path, remove } = temporaryFolder();
  try {
    for (let round = 0; round < 50; round += 1) {
      const folder = join(path, String(round), 'deep', 'outbox');
      await Promise.all(Array.from({ length: 8 }, () => makeFolder(folder)));
      expect(existsSync(folder)).toBe(true);
    }
  } finally {
    remove();
  }
});

test('ends where no folder can be created, although the parent exists', async () => {
  await expect(makeFolder('/proc/hookline/outbox')).rejects.toMatchObject({ code: 'ENOENT' });
});
