import { expect, test } from '@jest/globals';
import { files } from '../../src/edges/files.js';

test('a file is read as UTF-8', async () => {
  expect(await files.read(new URL(import.meta.url).pathname.replace(/^\/(?=\w:)/, ''))).toContain('später');
});

test("a file that is not there rejects with the system's error", async () => {
  await expect(files.read('no/such/file')).rejects.toMatchObject({ code: 'ENOENT' });
});
