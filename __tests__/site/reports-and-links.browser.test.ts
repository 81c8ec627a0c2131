import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../site/build.js';
import { serveSite, type Served } from '../../site/serve.js';
import { startBrowser } from '../../tools/preview/browser.js';
import { playgroundLinks } from '../helpers/documentation.js';
import { discordCard, openPlayground, says, slackCard, yaml } from './page.js';

describe('the playground', () => {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    await buildSite();
    served = await serveSite();
    browser = await startBrowser(process.env['CHROME_PATH']);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  test('opens the link of every recipe without a mistake', async () => {
    const { page, troubles, close } = await openPlayground(browser, served.url);
    for (const { where, hash } of playgroundLinks) {
      await page.goto('about:blank');
      await page.goto(served.url + hash);
      await page.locator('.drawing').first().waitFor();
      expect([where, await page.locator('.mistake').allInnerTexts()]).toEqual([where, []]);
    }
    expect(troubles).toEqual([]);
    await close();
  }, 120_000);

  test('reads a test report from its form', async () => {
    const { page, troubles, close } = await openPlayground(browser, served.url);
    await page.getByText('Test report', { exact: true }).click();
    await page.getByLabel('Tests that passed').fill('11');
    await page.getByRole('button', { name: '+ Add test', exact: true }).click();
    await page.getByLabel('Error of test 1').fill('The sum is off');
    await page.getByRole('button', { name: 'Add tests to the step' }).click();
    await says(slackCard(page), '1 of 12 tests failed');
    await says(discordCard(page), 'The sum is off');
    await page.getByLabel('Result of test 1').selectOption('flaky');
    await says(slackCard(page), 'flaky');
    await says(yaml(page), 'tests: reports/**/*.xml');
    expect(troubles).toEqual([]);
    await close();
  });
});
