import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { chunkGroup } from '../../../tools/scripts/build-chunks.ts';

test.each([
  ['platforms/discord/render.ts', 'discord'],
  ['platforms/discord/custom-embeds.ts', 'discord-custom'],
  ['platforms/slack/custom-limits.ts', 'slack'],
  ['platforms/slack-trigger/render.ts', 'slack'],
  ['platforms/slack-api/index.ts', 'targets'],
  ['inputs/target.ts', 'inputs'],
  ['inputs/drain.ts', 'drain'],
  ['drain.ts', 'drain'],
  ['text/gfm.ts', 'markdown'],
])('%s goes to %s', (module, expected) => {
  expect(chunkGroup(module)).toBe(expected);
});

// What needs a package is loaded by those alone that need it as well.
test.each([
  'outbox/amqp.ts',
  'outbox/sqs.ts',
  'github/octokit.ts',
  'text/cell-width.ts',
  'edges/no-proxy.ts',
  'memory/client.js',
  'facts/tests/index.ts',
])('%s has a chunk of its own', module => {
  expect(existsSync(join('src', module))).toBe(true);
  expect(chunkGroup(module)).toBeUndefined();
});

test('every chunk has its own name', () => {
  const names = readdirSync(join('dist', 'chunks'));
  expect(names.filter(name => /\d\.js$/.test(name))).toEqual([]);
});
