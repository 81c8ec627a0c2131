import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { encodeState } from '../../site/link.js';
import { DISCORD_SECRET, FIRST, SLACK_SECRET, type State } from '../../site/state.js';
import { asObject, valueAt } from '../../src/values/json.js';
import type { DemoStory } from './stories.js';

const PAGE = 'https://hookline.github.io/hookline/';

const results = (value: unknown, key: string): { name: string; result: string }[] =>
  Object.entries(asObject(value)).map(([name, one]) => ({ name, result: String(asObject(one)[key]) }));

/** The story as the playground's link holds it: the event, the result, and the step. */
const stateOf = ({ eventName, event, inputs, contexts, history }: DemoStory): State => {
  const status = valueAt(contexts['job'], 'status');
  return {
    story: FIRST.story,
    own: { name: eventName, payload: JSON.stringify(event) },
    happened: {
      status: typeof status === 'string' ? status : 'success',
      ...('needs' in contexts && { needs: results(contexts['needs'], 'result') }),
      ...('steps' in contexts && { steps: results(contexts['steps'], 'outcome') }),
      ...(history && { history }),
    },
    step: {
      watch: false,
      webhook: [SLACK_SECRET, DISCORD_SECRET],
      inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
    },
  };
};

export const playgroundLink = async (story: DemoStory): Promise<string> =>
  `${PAGE}${await encodeState(stateOf(story))}`;

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** A command line has no room for a long link: a page on this machine leads there. */
const writeRedirect = (link: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'hookline-')), 'playground.html');
  writeFileSync(
    path,
    `<!doctype html><title>Hookline</title><script>location.replace(${JSON.stringify(link)})</script>`,
  );
  return pathToFileURL(path).href;
};

/** Opens the playground with the story. Where there is no browser, the address that is returned is enough. */
export const openPlayground = async (story: DemoStory): Promise<string> => {
  const page = writeRedirect(await playgroundLink(story));
  const [command = 'xdg-open', ...args] = OPENERS[process.platform] ?? [];
  const child = spawn(command, [...args, page], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
  return page;
};
