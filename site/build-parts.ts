import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { MESSAGE_STYLE } from '../tools/preview/style.ts';

/** The shared build of the playground and the page of `npm start -- --open`. */

const root = resolve(import.meta.dirname, '..');

const STATIC_RENDERER = join(
  root,
  'node_modules/react-dom/cjs/react-dom-server-legacy.browser.production.js',
);

const standIn = (file: string): { path: string } => ({ path: join(root, 'site', 'stand-ins', file) });

/** Skin tones of emoji, which no message here has: a tenth of the script. */
const SKIN_TONES = /"[\w+-]+::skin-tone-[\w-]+":"[^"]*",/g;

/** Draws messages for a page whose policy forbids styles in HTML. */
export const renderers: Plugin = {
  name: 'renderers',
  setup: builder => {
    builder.onResolve({ filter: /^lit\/directives\/style-map\.js$/ }, () => standIn('style-map.ts'));
    builder.onResolve({ filter: /^node-emoji$/ }, () => standIn('node-emoji.ts'));
    builder.onLoad({ filter: /[/\\]slack-blocks-to-jsx[/\\]dist[/\\]index\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(SKIN_TONES, ''),
    }));
    // Its GFM parser can also write Markdown, which no page does.
    builder.onResolve({ filter: /^mdast-util-to-markdown$/ }, ({ path }) => ({ path, namespace: 'unused' }));
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
    // Names of SVG attributes, which no message has.
    builder.onResolve({ filter: /^\.\/lib\/svg\.js$/ }, () => standIn('svg.ts'));
    // Its half that renders to a string; the other one streams.
    builder.onResolve({ filter: /^react-dom\/server$/ }, () => ({ path: STATIC_RENDERER }));
  },
};

export const stylesheets = (): string => {
  const slack = join(root, 'node_modules', 'slack-blocks-to-jsx', 'dist', 'style.css');
  const own = join(root, 'site', 'style.css');
  return readFileSync(slack, 'utf8') + MESSAGE_STYLE + readFileSync(own, 'utf8');
};

export const toDataUrl = (svg: string): string =>
  `data:image/svg+xml,${encodeURIComponent(readFileSync(join(root, 'site', svg), 'utf8').trim())}`;
