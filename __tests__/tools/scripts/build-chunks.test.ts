import { readdirSync, readFileSync } from 'node:fs';
import { join, parse, relative, sep } from 'node:path';

import { expect, test } from '@jest/globals';

import { chunkGroup } from '../../../tools/scripts/build-chunks.ts';

test.each([
  ['platforms/discord/render.ts', 'discord'],
  ['platforms/discord/custom-embeds.ts', 'discord-custom'],
  ['platforms/slack/custom-limits.ts', 'slack'],
  ['platforms/slack/custom-write.ts', 'custom'],
  ['platforms/slack-trigger/render.ts', 'slack'],
  ['platforms/custom-fill.ts', 'checks'],
  ['inputs/pairs.ts', 'checks'],
  ['template/mistakes.ts', 'template-mistakes'],
  ['inputs/target.ts', 'common'],
  ['inputs/drain.ts', 'outbox'],
  ['inputs/outbox.ts', 'outbox'],
  ['drain.ts', 'outbox'],
  ['drain/drain.ts', 'outbox'],
  ['drain/sort.ts', 'drain-records'],
  ['outbox/hand-over.ts', 'undelivered'],
  ['outbox/amqp.ts', 'outbox-amqp'],
  ['outbox/sqs.ts', 'outbox-sqs'],
  ['text/gfm.ts', 'markdown'],
  ['text/forged.ts', 'rich'],
  ['../node_modules/tlds/index.json', 'rich'],
  ['../node_modules/markdown-it/dist/markdown-it.mjs', 'markdown'],
])('puts %s into %s', (module, expected) => {
  expect(chunkGroup(module)).toBe(expected);
});

const chunkText = (name: string): string => readFileSync(join('dist', 'chunks', name), 'utf8');

// Each package is loaded by one chunk as it is read, or by a function that is called where it is needed.
test('makes one chunk for each package that a chunk is loaded with', () => {
  const loaded = readdirSync(join('dist', 'chunks')).flatMap(name =>
    [...chunkText(name).matchAll(/^var .* = require\('\.\.\/packages\/([^']+)\.js'\);$/gm)].map(
      ([, packed = '']) => [packed, name],
    ),
  );
  expect(Object.fromEntries(loaded)).toEqual({
    'aws-sdk-client-sqs': 'outbox-sqs.js',
    liquidjs: 'template.js',
    saxes: 'tests.js',
    undici: 'proxy.js',
    yaml: 'config.js',
  });
  expect(loaded).toHaveLength(5);
});

test('shares a chunk among all modules that are loaded later', () => {
  const modules = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => relative('src', join(parentPath, name)).replaceAll(sep, '/'));
  const alone = readdirSync(join('dist', 'chunks')).filter(
    name => !modules.some(module => chunkGroup(module) === parse(name).name),
  );
  expect(modules.length).toBeGreaterThan(400);
  expect(alone).toEqual([]);
});

test('gives every chunk its own name', () => {
  const names = readdirSync(join('dist', 'chunks'));
  expect(names.filter(name => /\d\.js$/.test(name))).toEqual([]);
});
