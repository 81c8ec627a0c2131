import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';

/** What the page needs in addition to the messages. */
export interface Assets {
  /** From the renderer of Slack's blocks. */
  readonly css: string;
  /** Defines Discord's custom elements. */
  readonly script: string;
}

/** Reads and bundles them from node_modules. */
export async function loadAssets(): Promise<Assets> {
  const require = createRequire(import.meta.url);
  const css = await readFile(require.resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8');
  const bundle = await build({
    stdin: { contents: "import '@skyra/discord-components-core';", resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  return { css, script: bundle.outputFiles[0]?.text ?? '' };
}
