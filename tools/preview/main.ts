import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAssets } from './assets.js';
import { startBrowser, takePictures } from './browser.js';
import { casesInFile, goldenCases, type PreviewCase } from './cases.js';
import { drawPage } from './page.js';

const FOLDER = 'preview';
const PAGE = join(FOLDER, 'index.html');
const HELP = `npm run preview -- [--from FILE] [--png [DIR]]
Draws messages of both platforms side by side in ${PAGE}.
  --from FILE   JSON: { name, slack, slackPlainer, discord } or a list of them (default: the golden files)
  --png [DIR]   also takes a picture of each case and one of all, with Chromium (default: ${FOLDER})`;

const writePage = async (cases: readonly PreviewCase[]): Promise<void> => {
  if (cases.length === 0) throw new Error('There is nothing to draw: no case was found.');
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(PAGE, drawPage(cases, await loadAssets()));
  console.log(`${PAGE}: ${cases.length} cases`);
};

const writePictures = async (folder: string): Promise<void> => {
  const browser = await startBrowser(process.env['CHROME_PATH']);
  try {
    await takePictures(browser, PAGE, folder);
  } finally {
    await browser.close();
  }
  console.log(`${folder}: a picture of each and overview.png`);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, png: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  await writePage(values.from === undefined ? goldenCases() : casesInFile(values.from));
  if (values.png) await writePictures(positionals[0] ?? FOLDER);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
