import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAssets } from './assets.js';
import type { Browser } from 'playwright-core';
import { startBrowser, takePictures } from './browser.js';
import { casesInFile, goldenCases, type PreviewCase } from './cases.js';
import { drawPage } from './page.js';
import { PICTURES, readmeCases, takeReadmePictures } from './readme.js';

const FOLDER = 'preview';
const PAGE = join(FOLDER, 'index.html');
const HELP = `npm run preview -- [--from FILE] [--png [DIR]] [--readme]
Draws messages of both platforms side by side in ${PAGE}.
  --from FILE   JSON: { name, slack, slackPlainer, discord } or a list of them (default: the golden files)
  --png [DIR]   also takes a picture of each case and one of all, with Chromium (default: ${FOLDER})
  --readme      takes the pictures of README.md into ${PICTURES} instead`;

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
  await writePage(values.from === undefined ? goldenCases() : casesInFile(values.from));
  if (!values.png) return;
  const folder = positionals[0] ?? FOLDER;
  await withBrowser(browser => takePictures(browser, PAGE, folder));
  console.log(`${folder}: a picture of each and overview.png`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
