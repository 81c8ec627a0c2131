import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../site/build.js';
import { serveSite, type Served } from '../../site/serve.js';
import { startBrowser } from '../../tools/preview/browser.js';
import { axeFindings, discordCard, openPlayground, paste, says, slackCard, yaml } from './page.js';
import { beforeAndAfter } from './pasted.js';

/** What somebody meets who sees the playground for the first time. */
describe('a newcomer', () => {
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

  const open = (options?: Parameters<typeof openPlayground>[2]): ReturnType<typeof openPlayground> =>
    openPlayground(browser, served.url, options);

  test('sees the platform of the step first, and the other one as a preview', async () => {
    const { page, close } = await open();
    await page.getByLabel('Slack', { exact: true }).click();
    await says(slackCard(page), 'your step does not post here');
    expect(await page.getByRole('article').first().getAttribute('aria-label')).toBe('Discord message');
    await page.getByLabel('Discord', { exact: true }).click();
    await says(page.locator('.targets'), 'the step posts nothing');
    expect(await yaml(page).innerText()).not.toContain('with:');
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });

  test('is not told a mistake of a platform that the step does not post to', async () => {
    const { page, troubles, close } = await open();
    const slackapi = beforeAndAfter.find(({ name }) => name === 'slackapi/slack-github-action');
    await paste(page, slackapi?.before ?? '');
    await says(slackCard(page), 'Build of main');
    expect(await page.locator('.mistake').count()).toBe(0);
    expect(await page.getByLabel('Slack', { exact: true }).isChecked()).toBe(true);
    await says(discordCard(page), 'There is no message for this platform');
    await page.getByLabel('Slack', { exact: true }).click();
    expect(await yaml(page).innerText()).not.toContain('slack-token');
    expect(troubles).toEqual([]);
    await close();
  });

  test('learns that GitHub skips the step after a failed one, and adds the condition', async () => {
    const { page, close } = await open();
    await paste(page, '- uses: hookline/hookline@v1\n  with: { title: Hi, colr: red }');
    await says(page.getByLabel('What changed'), 'did you mean color?');
    await says(page.locator('.yaml'), 'GitHub skips this step after a failed one');
    await page.getByRole('button', { name: 'Add if: always()' }).click();
    expect(await yaml(page).innerText()).toContain('if: always()');
    expect(await page.getByText('GitHub skips this step').count()).toBe(0);
    await close();
  });

  test('pastes an event without its name, and the API answers for its repository', async () => {
    const { page, close } = await open();
    await page.getByText('Use your own event').click();
    const repository = { full_name: 'mona/cart', html_url: 'https://github.com/mona/cart' };
    const push = { ref: 'refs/heads/trunk', before: '0'.repeat(40), after: 'e'.repeat(40), repository };
    await page.getByLabel('Event payload (JSON)').fill(JSON.stringify(push));
    await says(slackCard(page), 'broke on trunk');
    await says(slackCard(page), 'src/cart.ts:42');
    expect(await page.locator('.remark').count()).toBe(0);
    const issue = { action: 'opened', issue: { number: 5, title: 'Mine alone' }, repository };
    await page.getByLabel('Event payload (JSON)').fill(JSON.stringify(issue));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'issues'),
    );
    await page.getByLabel('Event name').fill('isues');
    await says(page.locator('.happened'), 'did you mean issues?');
    await close();
  });

  test('reads the notification as people see it, with a mention and without remarks on this page', async () => {
    const { page, close } = await open();
    await paste(
      page,
      '- uses: hookline/hookline@v1\n  with: { slack-token: "${{ secrets.T }}", channel: C0123ABCD, mention: S0123ABCD, live: run, thread: commit }',
    );
    await says(slackCard(page).locator('.notification'), '@group');
    expect(await page.locator('.remark').allInnerTexts()).toEqual([
      expect.stringContaining('GitHub skips this step'),
    ]);
    await close();
  });

  test('keeps the focus when an input comes or goes', async () => {
    const { page, close } = await open();
    const focused = (expected: string) =>
      page.waitForFunction(id => document.activeElement?.id === id, expected);
    await page.getByRole('button', { name: '+ when' }).focus();
    await page.keyboard.press('Enter');
    await focused('input-when');
    await page.getByRole('button', { name: 'Remove when' }).focus();
    await page.keyboard.press('Enter');
    await focused('add-when');
    await page.getByRole('button', { name: 'Remove run 1' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '+ Add run');
    await close();
  });

  test('jumps over the forms by keyboard, and the link stays as it is', async () => {
    const { page, close } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'messages');
    expect(new URL(page.url()).hash).not.toBe('#messages');
    await close();
  });

  test('sees the message on the first screen of a phone', async () => {
    const { page, close } = await open({ viewport: { width: 390, height: 844 } });
    const drawing = await slackCard(page).locator('.drawing').boundingBox();
    expect(drawing?.y).toBeLessThan(700);
    await page.getByText('Change what happened').click();
    expect(await page.getByText('Earlier runs (5)').isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await close();
  });
});
