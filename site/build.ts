import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { renderers, stylesheets, toDataUrl } from './build-parts.ts';
import { readInputs } from './step/read-inputs.ts';

/** Builds the playground: `node site/build.ts`. Everything in it comes from the sources; nothing is downloaded. */

const root = resolve(import.meta.dirname, '..');
export const OUT = join(root, 'build', 'site');

/** Parts of the action that reach outside, and their stand-ins for a page that must not. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\/github\/octokit\.js$/, 'octokit.ts'],
  [/\/service\.js$/, 'cache.ts'],
  [/^node:path$/, 'path.ts'],
  [/^node:util$/, 'util.ts'],
  [/^node:crypto$/, 'crypto.ts'],
];

/** What only runs outside a browser. Nothing on the way to a message calls it. */
const OUTSIDE = /^(?:cronstrue$|node:|@actions\/github|@actions\/cache|@aws-sdk\/|amqplib|undici)/;

const standIns: Plugin = {
  name: 'stand-ins',
  setup: builder => {
    for (const [filter, file] of STAND_INS)
      builder.onResolve({ filter }, () => ({ path: join(root, 'site', 'stand-ins', file) }));
    // The page never queues a message.
    builder.onResolve({ filter: /\/outbox\/(?:hand-over|names)\.js$/ }, ({ path }) => ({
      path,
      namespace: 'outside',
    }));
    builder.onResolve({ filter: OUTSIDE }, ({ path }) => ({ path, namespace: 'outside' }));
    builder.onLoad({ filter: /.*/, namespace: 'outside' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Generated modules. */
const virtual = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'virtual',
  setup: builder => {
    builder.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'virtual' }));
    builder.onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({ contents: modules[path] ?? '' }));
  },
});

/** The tests' stories. They read files, so they are built here and not in the browser. */
const storiesModule = async (): Promise<string> => {
  const outfile = join(root, 'build', 'site-stories.mjs');
  await build({
    entryPoints: [join(root, 'site', 'stories', 'collect.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  const { stories } = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as { stories: unknown };
  return `export const stories = JSON.parse(${JSON.stringify(JSON.stringify(stories))});`;
};

/** Size of all scripts as a server compresses them, in bytes. */
export const packedScript = (): number =>
  readdirSync(OUT)
    .filter(name => name.endsWith('.js'))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(OUT, name)), { level: 9 }).length, 0);

export const buildSite = async (): Promise<void> => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const entries = readInputs(
    readFileSync(join(root, 'action.yml'), 'utf8'),
    readFileSync(join(root, 'action-types.yml'), 'utf8'),
  );
  const icon = toDataUrl('icon.svg');
  const result = await build({
    entryPoints: { playground: join(root, 'site', 'main.tsx') },
    bundle: true,
    minify: true,
    legalComments: 'none',
    splitting: false,
    format: 'esm',
    target: 'es2023',
    platform: 'browser',
    jsx: 'automatic',
    outdir: OUT,
    inject: [join(root, 'site', 'stand-ins', 'buffer.ts')],
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.platform': '"linux"',
      'process.arch': '"x64"',
    },
    plugins: [
      renderers,
      standIns,
      virtual({
        'virtual:stories': await storiesModule(),
        'virtual:icon': `export const icon = ${JSON.stringify(icon)};`,
        'virtual:inputs': `export const entries = ${JSON.stringify(entries)};`,
      }),
    ],
    metafile: true,
    logLevel: 'error',
  });
  writeFileSync(join(root, 'build', 'site-meta.json'), JSON.stringify(result.metafile));
  writeFileSync(join(OUT, 'playground.css'), stylesheets());
  const page = readFileSync(join(root, 'site', 'index.html'), 'utf8');
  writeFileSync(join(OUT, 'index.html'), page.replace('icon.svg', icon));
};

if (import.meta.main) {
  await buildSite();
  const files = readdirSync(OUT);
  const raw = files.reduce((sum, name) => sum + statSync(join(OUT, name)).size, 0);
  console.log(
    `build/site: ${files.length} files, ${Math.round(raw / 1000)} kB, ${Math.round(packedScript() / 1000)} kB of script packed`,
  );
}
