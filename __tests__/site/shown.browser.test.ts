import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { readOptions } from '../../tools/demo/options.js';
import { writePage } from '../../tools/demo/page.js';
import { runStories } from '../../tools/demo/run.js';
import { openPage, startBrowser } from '../../tools/preview/browser.js';
import { axeFindings, discordCard, payloadText, says, slackCard } from './page.js';

const written: string[] = [];

/** The page that `npm start -- ARGS --open` opens, and the requests that it shows. */
const write = async (...args: string[]) => {
  const options = readOptions([...args, '--open'], '/');
  if (options === 'help') throw new Error('no help was asked for');
  const { stories, platforms } = options;
  const played = await runStories(stories, { root: resolve('.'), platforms });
  const path = await writePage(played, platforms, resolve('dist', 'start'));
  written.push(path);
  return { path, requests: played.flatMap(({ requests }) => requests) };
};

describe('the page of npm start -- --open', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser(process.env['CHROME_PATH']);
  });
  afterAll(async () => {
    await browser.close();
    for (const path of written) rmSync(dirname(path), { recursive: true });
  });

  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const opened = await openPage(browser, path, { offline: true, ...options });
    await opened.page.locator('.messages').waitFor();
    return opened;
  };

  test('draws what was posted without a network', async () => {
    const { path, requests } = await write('release');
    const { page, troubles } = await open(path);
    await says(slackCard(page), 'Release 0.0.1 in Codertocat/Hello-World: The first words');
    await says(discordCard(page), 'Release 0.0.1: The first words');
    const sent = Object.fromEntries(
      requests.map(({ platform, json }) => [platform, JSON.stringify(json, null, 2)]),
    );
    expect(await payloadText(page, 'Slack')).toBe(sent['slack']);
    expect(await payloadText(page, 'Discord')).toBe(sent['discord']);
    const change = page.getByRole('link', { name: 'Change it in the playground' });
    expect(await change.getAttribute('href')).toMatch(/^https:\/\/hookline\.github\.io\/hookline\/#/);
    expect(troubles).toEqual([]);
  });

  test('has a button for each story and a dark theme', async () => {
    const { path } = await write();
    const { page, troubles } = await open(path);
    await page.getByRole('button', { name: 'A failed build' }).click();
    await says(slackCard(page), 'is still failing');
    await page.getByText('Dark', { exact: true }).click();
    expect(await page.locator('.slack.dark').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  test('explains why nothing was posted', async () => {
    const { page } = await open((await write('push', '--input', 'when=failure')).path);
    await says(slackCard(page), 'Nothing posted: the status is success');
    const wrong = await open((await write('push', '--input', 'timeout=soon')).path);
    await says(wrong.page.locator('.mistake'), '"soon" is not a duration');
  });

  test('shows a dry run, and a single platform', async () => {
    const { path } = await write('push', '--platform', 'discord', '--input', 'dry-run=true');
    const { page } = await open(path);
    await says(discordCard(page), 'CI › build passed');
    expect(await slackCard(page).count()).toBe(0);
  });

  test('renders no markup of a message as its own', async () => {
    const title = '</script><img src=x onerror=alert(1)><!--<script>';
    const { page, troubles } = await open((await write('push', '--input', `title=${title}`)).path);
    await says(slackCard(page), title);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  const fits = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

  test.each(['light', 'dark'] as const)('passes axe and fits a phone screen: %s', async colorScheme => {
    const { path } = await write();
    const phone = await open(path, { colorScheme, viewport: { width: 390, height: 844 } });
    expect(await fits(phone.page)).toBe(true);
    // The page's policy blocks outside scripts, and axe is one.
    const { page } = await open(path, { colorScheme, bypassCSP: true });
    expect(await axeFindings(page)).toEqual([]);
  });
});
