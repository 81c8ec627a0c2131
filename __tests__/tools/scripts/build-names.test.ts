import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { chunkName, packageFile } from '../../../tools/scripts/build-names.ts';

test.each([
  [['template', 'index.ts'], 'template'],
  [['text', 'gfm.ts'], 'text-gfm'],
  [['platforms', 'slack', 'index.ts'], 'platforms-slack'],
  [['drain.ts'], 'drain'],
  [['index.ts'], 'index'],
])('names a chunk loaded for %j %s', (module, expected) => {
  expect(chunkName(join('/', 'src'), join('/', 'src', ...module))).toBe(expected);
});

test.each([
  ['undici', 'undici.js'],
  ['@aws-sdk/client-sqs', 'aws-sdk-client-sqs.js'],
  ['liquidjs/dist/x', 'liquidjs-dist-x.js'],
  ['#cache', 'cache.js'],
])('packs %s in %s', (name, expected) => {
  expect(packageFile(name)).toBe(expected);
});
