import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { renderers, stylesheets } from './build-parts.ts';

const root = resolve(import.meta.dirname, '..');

interface Shown {
  /** Script and style by file name. */
  readonly files: ReadonlyMap<string, string>;
  /** All files of node_modules/ in it. */
  readonly sources: readonly string[];
}

/**
 * The page of `npm start -- --open` without its content. It contains the code that draws messages and nothing of src/, so it seldom
 * changes.
 */
export const buildShown = async (): Promise<Shown> => {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['site/shown/main.tsx'],
    bundle: true,
    minify: true,
    write: false,
    // The page is one file, opened without a server, where a browser loads no modules.
    format: 'iife',
    charset: 'ascii',
    target: 'es2023',
    platform: 'browser',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [renderers],
    metafile: true,
    logLevel: 'error',
  });
  return {
    files: new Map([
      ['page.js', outputFiles[0]?.text ?? ''],
      ['page.css', stylesheets()],
    ]),
    sources: Object.keys(metafile.inputs)
      .filter(path => path.includes('node_modules/'))
      .map(path => join(root, path)),
  };
};
