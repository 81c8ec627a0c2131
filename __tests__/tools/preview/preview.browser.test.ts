import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadAssets, type Assets } from '../../../tools/preview/assets.js';
import { openPage, startBrowser } from '../../../tools/preview/browser.js';
import { goldenCases, type PreviewCase } from '../../../tools/preview/cases.js';
import { drawPage } from '../../../tools/preview/page.js';

const url = 'https://a.example/i.png';
const made: PreviewCase = {
  name: 'made by hand',
  slack: [
    { text: 'Slack headline', attachments: [{ blocks: [{ type: 'image', image_url: url, alt_text: 'a' }] }] },
  ],
  slackPlainer: [],
  discord: [{ avatar_url: url, embeds: [{ title: 'Discord title', description: '- item', image: { url } }] }],
};

describe('the preview in a browser', () => {
  let assets: Assets;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'preview-'));
    assets = await loadAssets();
    browser = await startBrowser(process.env['CHROME_PATH']);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (cases: readonly PreviewCase[]): ReturnType<typeof openPage> => {
    const file = join(mkdtempSync(join(folder, 'page-')), 'index.html');
    writeFileSync(file, drawPage(cases, assets));
    return await openPage(browser, file);
  };

  test('draws both platforms', async () => {
    const { page } = await open([made]);
    const light = page.locator('.pair.light');
    expect(await light.locator('.slack').innerText()).toContain('Slack headline');
    expect(await light.locator('discord-embed').innerText()).toContain('Discord title');
    expect(await light.locator('discord-embed li').boundingBox()).toMatchObject({
      height: expect.any(Number),
    });
  });

  test('hides a theme that was not chosen', async () => {
    const { page } = await open([made]);
    await page.getByLabel('light').check();
    expect(await page.locator('.pair.light').isVisible()).toBe(true);
    expect(await page.locator('.pair.dark').isVisible()).toBe(false);
  });

  test('draws every golden case without an error or a request', async () => {
    const cases = [made, ...goldenCases()];
    const { page, troubles } = await open(cases);
    expect(await page.locator('.case').count()).toBe(cases.length);
    expect(troubles).toEqual([]);
  });

  test('notices a request, so that the test above can fail', async () => {
    const { page, troubles } = await open([made]);
    const script = "document.body.append(Object.assign(new Image(), { src: 'https://a.example/x.png' }))";
    await Promise.all([page.waitForEvent('console'), page.evaluate(script)]);
    expect(troubles.join()).toContain('a.example');
  });
});
