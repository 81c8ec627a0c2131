import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from './browser.js';
import { goldenCases, type PreviewCase } from './cases.js';
import { slugify } from './page.js';
import { shrinkPicture } from './shrink.js';
import { THEMES, type Theme } from './theme.js';

/** Where the documentation expects its pictures. */
export const PICTURES = join('docs', 'pictures');

/** The pictures of the documentation, by the golden case that each shows on both platforms. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['failed', 'readme-failed'],
  ['report', 'readme-report'],
  ['release', 'readme-release'],
  ['releases', 'release-input-five'],
  ['tests', 'tests-three-failed'],
  ['tests-forty', 'tests-forty-failed'],
  ['tests-flaky', 'tests-flaky'],
  ['tests-matrix', 'tests-matrix'],
  ['pull-request', 'pull-request-merged'],
  ['deployment', 'deployment-failed'],
  ['workflow-run', 'workflow-run-failed'],
  ['live-run-start', 'live-run-start'],
  ['live-run', 'live-run-half-way'],
  ['live-run-red', 'live-run-red'],
  ['live-run-fixed', 'live-run-fixed'],
  ['waiting', 'live-run-waiting'],
]);

/** Wide enough for a headline on one line; README.md shows it at about 830 px. */
const VIEW = { viewport: { width: 1040, height: 900 }, deviceScaleFactor: 1.5 };
/** On the background of GitHub's page instead of the preview's, around messages of different lengths. */
const GROUNDS: Readonly<Record<Theme, string>> = { light: '#ffffff', dark: '#0d1117' };
const plainStyle = (theme: Theme): string => `
body, .case, .pair { background: ${GROUNDS[theme]}; margin: 0 }
.column > div > h3 { padding: 8px 12px 0; color: ${theme === 'light' ? '#59636e' : '#9198a1'} }
discord-messages { border: 0 }`;

/** The cases that README.md shows. Throws if a golden file is missing. */
export const readmeCases = (): readonly PreviewCase[] => {
  const all = goldenCases();
  return [...SHOWN.values()].map(name => {
    const found = all.find(one => one.name === name);
    if (!found) throw new Error(`There is no golden file ${name}.json: npm run golden writes it.`);
    return { ...found, slackPlainer: [] };
  });
};

/** Takes the pictures, both platforms side by side, in light (`NAME.png`) and in dark (`NAME-dark.png`), into `folder`. */
export async function takeReadmePictures(browser: Browser, file: string, folder = PICTURES): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const theme of THEMES) {
    const { page, troubles } = await openPage(browser, file, VIEW);
    await page.locator(`input[value=${theme}]`).check();
    await page.addStyleTag({ content: plainStyle(theme) });
    for (const [picture, name] of SHOWN) {
      const pair = page.locator(`#${slugify(name)} .pair.${theme}`);
      writeFileSync(
        join(folder, `${picture}${theme === 'light' ? '' : `-${theme}`}.png`),
        shrinkPicture(await pair.screenshot()),
      );
    }
    if (troubles.length > 0) throw new Error(`The page is in trouble: ${troubles.join('; ')}`);
  }
}
