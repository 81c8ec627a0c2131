import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import { buildSite, packedScript } from '../../site/build.js';
import { serveSite, type Served } from '../../site/serve.js';
import { CHOSEN } from '../../site/stories/chosen.js';
import { startBrowser } from '../../tools/preview/browser.js';
import {
  axeFindings,
  discordCard,
  golden,
  openPlayground,
  paste,
  payloadText,
  pickStory,
  says,
  showsPayloads,
  slackCard,
  timeToRedraw,
  yaml,
} from './page.js';
import { beforeAndAfter } from './pasted.js';

const MOST_SCRIPT = 700_000;

const ids = Object.values(CHOSEN).flatMap(stories => Object.keys(stories));

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

  const open = (
    options?: Parameters<typeof openPlayground>[2],
    hash = '',
  ): ReturnType<typeof openPlayground> => openPlayground(browser, served.url + hash, options);

  test('has at most 700 kB of script', () => {
    expect(packedScript()).toBeLessThan(MOST_SCRIPT);
  });

  test('shows every story on both platforms like the golden files', async () => {
    const { page, troubles, close } = await open();
    for (const id of ids) {
      await pickStory(page, id);
      const { slack, discord } = golden(id);
      if (!(await showsPayloads(page, { Slack: slack, Discord: discord })))
        expect([id, await payloadText(page, 'Slack'), await payloadText(page, 'Discord')]).toEqual([
          id,
          JSON.stringify(slack, null, 2),
          JSON.stringify(discord, null, 2),
        ]);
      expect(await slackCard(page).locator('.slack').count()).toBeGreaterThan(0);
      expect(await discordCard(page).locator('discord-message').count()).toBeGreaterThan(0);
    }
    expect(troubles).toEqual([]);
    await close();
  }, 300_000);

  test('redraws both messages while the user types', async () => {
    const { page, troubles, close } = await open();
    await page.getByRole('button', { name: '+ title' }).click();
    await page.getByLabel('title', { exact: true }).fill('{{ symbol }} Ship {{ ref }}');
    await says(slackCard(page), '❌ Ship main');
    await says(discordCard(page), '❌ Ship main');
    expect(await yaml(page).innerText()).toContain("title: '{{ symbol }} Ship {{ ref }}'");
    expect(troubles).toEqual([]);
    await close();
  });

  test('shows a mistake beside its input in the action’s words', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: '+ title' }).click();
    const input = page.getByLabel('title', { exact: true });
    await input.fill('{{ actr }}');
    const mistake = page.locator('#input-title-mistake');
    await says(mistake, 'title: ');
    expect(await mistake.innerText()).toMatch(/actr.*actor/);
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    await pickStory(page, 'push-passed');
    await says(slackCard(page), 'Nothing is posted until the mistake is fixed');
    await says(discordCard(page), 'This is the last message without it');
    await input.fill('{{ actor }}');
    await mistake.waitFor({ state: 'detached' });
    await says(slackCard(page), 'octocat');
    await close();
  });

  test('copies the step and the workflow', async () => {
    const { page, close } = await open();
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Copy step' }).click();
    await says(page.getByRole('status'), 'copied');
    expect(await clipboard()).toMatch(/^- uses: hookline\/hookline@v1\n/);
    await page.getByText('The whole workflow').click();
    await page.getByRole('button', { name: 'Copy workflow' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('name: CI'));
    expect(await clipboard()).toContain('permissions:');
    await close();
  });

  test('keeps its whole state in the link', async () => {
    const first = await open();
    await pickStory(first.page, 'readme-release');
    await first.page.getByRole('button', { name: '+ title' }).click();
    await first.page.getByLabel('title', { exact: true }).fill('Out now 🎉');
    await first.page.getByLabel('Attempt').fill('3');
    await says(slackCard(first.page), 'Out now 🎉');
    await first.page.waitForTimeout(500);
    const { hash } = new URL(first.page.url());
    await first.close();
    const second = await open({}, hash);
    expect(await second.page.getByLabel('Story', { exact: true }).inputValue()).toBe('readme-release');
    expect(await second.page.getByLabel('Attempt').inputValue()).toBe('3');
    await says(discordCard(second.page), 'Out now 🎉');
    await second.close();
  });

  test.each(['#AAAA', '#bm90IGEgc3RhdGU', '#%%%'])('starts over from a broken link: %s', async hash => {
    const { page, troubles, close } = await open({}, hash);
    await says(page.getByRole('status'), 'cannot be read');
    await says(slackCard(page), 'CI › test broke');
    expect(troubles).toEqual([]);
    await close();
  });

  test('opens a handwritten link', async () => {
    const step = "- uses: hookline/hookline@v1\n  with:\n    title: 'Written by hand'\n";
    const { page, close } = await open({}, `#story=readme-release&step=${encodeURIComponent(step)}`);
    await says(slackCard(page), 'Written by hand');
    expect(await page.getByLabel('Story', { exact: true }).inputValue()).toBe('readme-release');
    await close();
  });

  test.each([
    ['#event=pull_request&status=failure', 'pull-request-failed'],
    ['#event=push&status=success', 'push-passed'],
    ['#event=deployment_status&status=success', 'deployment-succeeded'],
    ['#event=push', 'failure-first'],
  ])('opens a story for the event and status in a link: %s', async (hash, story) => {
    const { page, close } = await open({}, hash);
    expect(await page.getByLabel('Story', { exact: true }).inputValue()).toBe(story);
    await close();
  });

  test('keeps no webhook URL or token of a pasted step', async () => {
    const { page, close } = await open();
    await paste(
      page,
      `- uses: hookline/hookline@v1
  with:
    webhook: https://hooks.slack.com/services/T012/B012/abcdef
    text: see https://discord.com/api/webhooks/1/abcdef
    title: Kept`,
    );
    await says(slackCard(page), 'Kept');
    await says(page.getByLabel('What changed'), 'webhook: a webhook URL is a secret');
    await page.waitForTimeout(500);
    expect(await yaml(page).innerText()).not.toMatch(/abcdef/);
    const link = Buffer.from(new URL(page.url()).hash.slice(1), 'base64url');
    expect(inflateRawSync(link).toString()).not.toMatch(/abcdef/);
    await close();
  });

  test.each(beforeAndAfter)('reads a step of $name', async ({ before, says: expected, notes }) => {
    const { page, troubles, close } = await open();
    await paste(page, before);
    const step = parse(await yaml(page).innerText()) as readonly { with: Readonly<Record<string, string>> }[];
    for (const [name, value] of Object.entries(expected)) expect(step[0]?.with[name]).toBe(value);
    if (notes !== '') await says(page.getByLabel('What changed'), notes);
    else await says(page.locator('.paste'), 'The form below has all of it');
    await says(page.locator('.yaml'), 'Checked with GitHub’s workflow parser');
    expect(troubles).toEqual([]);
    await close();
  });

  test('shows a message for the user’s own event and reports its mistakes', async () => {
    const { page, troubles, close } = await open();
    await page.getByText('Use your own event').click();
    await page.getByLabel('Event name').fill('issues');
    const payload = page.getByLabel('Event payload (JSON)');
    await payload.fill('{"action":');
    await says(page.locator('.happened'), 'This is not a JSON object');
    await says(page.locator('.messages'), 'The event file (GITHUB_EVENT_PATH) is not valid JSON');
    await payload.fill(
      JSON.stringify({
        action: 'opened',
        issue: { number: 5, title: 'Mine alone', html_url: 'https://github.com/mona/cart/issues/5' },
        repository: { full_name: 'mona/cart', html_url: 'https://github.com/mona/cart' },
        sender: { login: 'mona' },
      }),
    );
    await page.getByLabel('Result of the job').selectOption('success');
    await says(slackCard(page), 'Mine alone');
    await says(discordCard(page), 'mona/cart');
    expect(troubles).toEqual([]);
    await close();
  });

  test('takes the event from its forms', async () => {
    const { page, close } = await open();
    await page.getByText('Failed jobs and errors').click();
    await page.getByLabel('Message of error 1').fill('The cart is on fire');
    await says(slackCard(page), 'The cart is on fire');
    await page.getByLabel('Earlier run 1', { exact: true }).selectOption('failure');
    await page.getByLabel('Earlier run 2', { exact: true }).selectOption('failure');
    await says(discordCard(page), '❌❌❌');
    await pickStory(page, 'push-failed-needs');
    await says(slackCard(page), 'scan');
    await page.getByLabel('Name of job 3').fill('deep-scan');
    await says(slackCard(page), 'deep-scan');
    await page.getByRole('button', { name: '+ Add job' }).click();
    await says(discordCard(page), 'job-5');
    await page.getByRole('button', { name: 'Remove job 5' }).click();
    await discordCard(page).getByText('job-5').waitFor({ state: 'detached' });
    await page.getByLabel('Result of job 2').selectOption('success');
    await page.getByLabel('Result of job 3').selectOption('success');
    await says(slackCard(page), '✅ CI passed');
    await close();
  });

  test('explains why nothing is posted', async () => {
    const { page, close } = await open();
    await pickStory(page, 'push-passed');
    await page.getByRole('button', { name: '+ when' }).click();
    await says(slackCard(page), 'Nothing posted: the status is success');
    await close();
  });

  test('draws Discord’s components V2', async () => {
    const { page, troubles, close } = await open();
    await page.getByText('+ Add an input').click();
    await page
      .getByRole('button', { name: /^payload /, exact: false })
      .first()
      .click();
    await page
      .getByLabel('payload', { exact: true })
      .fill(
        'slack: { text: hello }\ndiscord: { flags: 32768, components: [{ type: 17, accent_color: 255, components: [{ type: 10, content: "**Second** version" }] }] }',
      );
    await discordCard(page).locator('.v2-container strong').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test('draws its first message within a second and a keystroke within a tenth of a second', async () => {
    const firsts: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const { page, close } = await open();
      firsts.push(
        await page.evaluate(() => performance.getEntriesByName('first message')[0]?.startTime ?? Infinity),
      );
      await close();
    }
    expect(Math.min(...firsts)).toBeLessThan(1_000);
    const { page, close } = await open();
    await page.getByRole('button', { name: '+ title' }).click();
    const input = page.getByLabel('title', { exact: true });
    const times: number[] = [];
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']) {
      times.push(await input.evaluate(timeToRedraw, title));
    }
    expect(Math.min(...times)).toBeLessThan(100);
    console.info(
      `first message ${Math.round(Math.min(...firsts))} ms, a letter ${Math.round(Math.min(...times))} ms`,
    );
    await close();
  }, 120_000);

  test('works with the keyboard alone', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: '+ title' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'input-title');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('By keys');
    await says(slackCard(page), 'By keys');
    await page.getByLabel('Light').focus();
    await page.keyboard.press('ArrowRight');
    await discordCard(page).locator('discord-messages:not([light-theme])').waitFor();
    await close();
  });

  test('continues without a network', async () => {
    const { page, troubles, close } = await open();
    await page.context().setOffline(true);
    await pickStory(page, 'template-failures');
    await says(slackCard(page), 'main is broken since');
    await says(page.locator('.yaml'), 'Checked with GitHub’s workflow parser');
    expect(troubles).toEqual([]);
    await close();
  });

  test('fits a phone screen', async () => {
    const { page, close } = await open({ viewport: { width: 360, height: 740 } });
    for (const id of ['failure-first', 'readme-release', 'own-fields-and-buttons']) {
      await pickStory(page, id);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await close();
  });

  test.each(['light', 'dark'] as const)('passes axe: %s', async colorScheme => {
    const { page, close } = await open({ colorScheme });
    await page.getByText('+ Add an input').click();
    for (const id of ['failure-first', 'readme-release', 'own-fields-and-buttons']) {
      await pickStory(page, id);
      await page.waitForTimeout(300);
      expect(await axeFindings(page)).toEqual([]);
    }
    await close();
  });
});
