import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

export interface Opened {
  readonly page: Page;
  /** Errors on the page, and requests to anywhere else. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** The playground in its own browser, once it shows its first message. */
export const openPlayground = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', error => troubles.push(error.message));
  page.on('request', request => {
    if (new URL(request.url()).origin !== new URL(url).origin) troubles.push(`asks for ${request.url()}`);
  });
  await page.goto(url);
  await page.locator('.drawing').first().waitFor();
  return { page, troubles, close: () => context.close() };
};

export const slackCard = (page: Page): Locator => page.getByRole('article', { name: 'Slack message' });
export const discordCard = (page: Page): Locator => page.getByRole('article', { name: 'Discord message' });

/** Waits until a part of the page shows a text; fails with what it shows instead. */
export const says = async (part: Locator, words: string): Promise<void> => {
  try {
    await part.filter({ hasText: words }).first().waitFor({ timeout: 10_000 });
  } catch (cause) {
    throw new Error(`expected "${words}" in: ${await part.innerText()}`, { cause });
  }
};

/** The first payload of a platform, as the page prints it. */
export const payloadText = (page: Page, platform: 'Slack' | 'Discord'): Promise<string> =>
  page
    .getByLabel(`${platform} payload`, { exact: true })
    .first()
    .evaluate(element => element.textContent);

export const pickStory = async (page: Page, id: string): Promise<void> => {
  await page.getByLabel('Story', { exact: true }).selectOption(id);
};

export const yaml = (page: Page): Locator => page.getByLabel('YAML', { exact: true });

/** Pastes a step and reads it into the form. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.getByText('Paste a step you have').click();
  await page.getByLabel('Step or workflow (YAML)').fill(text);
  await page.getByRole('button', { name: 'Read it into the form' }).click();
};

/** In the page: milliseconds from typing a title until both messages show it. */
export const timeToRedraw = (input: SVGElement | HTMLElement, title: string): Promise<number> =>
  new Promise(resolve => {
    const messages = document.querySelector('.messages');
    if (messages === null || !(input instanceof HTMLInputElement)) return;
    const begin = performance.now();
    const watcher = new MutationObserver(() => {
      const cards = [...messages.querySelectorAll('.drawing')];
      if (!cards.every(card => card.textContent.includes(title))) return;
      watcher.disconnect();
      requestAnimationFrame(() => resolve(performance.now() - begin));
    });
    watcher.observe(messages, { childList: true, subtree: true, characterData: true });
    // React watches the value as the browser sets it.
    Reflect.set(HTMLInputElement.prototype, 'value', title, input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

interface Axe {
  readonly run: () => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }[];
  }>;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the current page. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`),
    );
  });
};

/** Whether the page eventually shows these payloads first. */
export const showsPayloads = (
  page: Page,
  payloads: Readonly<Record<'Slack' | 'Discord', unknown>>,
): Promise<boolean> =>
  page
    .waitForFunction(
      expected =>
        expected.every(
          ([platform, json]) =>
            document.querySelector(`[aria-label="${platform} payload"]`)?.textContent === json,
        ),
      Object.entries(payloads).map(([platform, body]) => [platform, JSON.stringify(body, null, 2)] as const),
      { timeout: 5_000 },
    )
    .then(
      () => true,
      () => false,
    );

interface Golden {
  readonly slack: unknown;
  readonly discord: unknown;
}

export const golden = (id: string): Golden =>
  JSON.parse(readFileSync(`__tests__/golden/${id}.json`, 'utf8')) as Golden;
