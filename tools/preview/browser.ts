import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';
/** Both columns as wide as a phone. The overview puts three cases next to each other. */
const CASE_VIEW = { viewport: { width: 760, height: 900 }, deviceScaleFactor: 2 };
const OVERVIEW = { viewport: { width: 2320, height: 1200 }, deviceScaleFactor: 1 };

/** Starts Chromium. `path` is the value of `CHROME_PATH`, if set. Throws if there is none. */
export async function startBrowser(path = DEBIAN_CHROMIUM): Promise<Browser> {
  if (!existsSync(path))
    throw new Error(
      `There is no Chromium at ${path}: apt-get install chromium fonts-noto-color-emoji, or set CHROME_PATH.`,
    );
  return await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
}

/** Opens the page file. `troubles` collects errors on the page and requests to anywhere. */
export async function openPage(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = CASE_VIEW,
): Promise<{ page: Page; troubles: string[] }> {
  const page = await browser.newPage(options);
  const troubles: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', error => troubles.push(error.message));
  page.on('request', request => {
    if (!/^(file|data):/.test(request.url())) troubles.push(`asks for ${request.url()}`);
  });
  await page.goto(pathToFileURL(resolve(file)).href);
  return { page, troubles };
}

/** Takes a picture of each case and one of all together into `folder`. Throws if the page has errors. */
export async function takePictures(browser: Browser, file: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { page, troubles } = await openPage(browser, file);
  for (const section of await page.locator('.case').all())
    await section.screenshot({ path: join(folder, `${await section.getAttribute('id')}.png`) });
  await page.close();
  const overview = await openPage(browser, file, OVERVIEW);
  await overview.page.screenshot({ path: join(folder, 'overview.png'), fullPage: true });
  if (troubles.length > 0) throw new Error(`The page is in trouble: ${troubles.join('; ')}`);
}
