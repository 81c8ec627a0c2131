import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAssets } from './assets.js';
import type { Browser } from 'playwright-core';
import { startBrowser, takePictures } from './browser.js';
import { casesInFile, goldenCases, type PreviewCase, selectCases } from './cases.js';
import { drawPage } from './page.js';
import { PICTURES, readmeCases, takeReadmePictures } from './readme.js';

const FOLDER = 'preview';
const PAGE = join(FOLDER, 'index.html');
const HELP = `npm run preview -- [--from FILE] [--png] [--into DIR] [--readme] [NAME…]
Draws messages of both platforms side by side in ${PAGE}.
  --from FILE   JSON: { name, slack, slackPlainer, discord } or a list of them (default: the golden files)
  --png         also takes a picture of each case and one of all, with Chromium
  --into DIR    where the pictures go (default: ${FOLDER})
  NAME…         only these cases; failure-* is all whose names begin so
  --readme      takes the pictures of README.md into ${PICTURES} instead, small if pngquant is installed`;

const writePage = async (cases: readonly PreviewCase[]): Promise<void> => {
  if (cases.length === 0) throw new Error('There is nothing to draw: no case was found.');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(PAGE, drawPage(cases, await loadAssets()));
  console.log(`${PAGE}: ${cases.length} cases`);
};

const withBrowser = async (work: (browser: Browser) => Promise<void>): Promise<void> => {
  const browser = await startBrowser(process.env['CHROME_PATH']);
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      png: { type: 'boolean' },
      into: { type: 'string', default: FOLDER },
      readme: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.readme) {
    await writePage(readmeCases());
    await withBrowser(browser => takeReadmePictures(browser, PAGE));
    console.log(`${PICTURES}: the pictures of README.md`);
    return;
  }
  const all = values.from === undefined ? goldenCases() : casesInFile(values.from);
  await writePage(selectCases(all, positionals));
  if (!values.png) return;
  const folder = values.into;
  await withBrowser(browser => takePictures(browser, PAGE, folder));
  console.log(`${folder}: a picture of each and overview.png`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
