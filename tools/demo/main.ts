import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { HELP, readOptions, UsageError, type Options } from './options.js';
import { colored, plain, wantsColor } from './paint.js';
import { openInBrowser } from './open.js';
import { writePage } from './page.js';
import { runStories } from './run.js';
import { isAccepted, isSuccessful, formatStory, type StoryResult } from './format-story.js';

/** The bundle is in dist/start/. */
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '..', '..');

/** npm changes to the package's folder; this is where it was called. */
const folder = process.env['INIT_CWD'] ?? process.cwd();

const print = (results: readonly StoryResult[], json: boolean): void => {
  if (!json) {
    const paint = wantsColor(process.stdout, process.env) ? colored : plain;
    console.log(results.flatMap(result => formatStory(result, paint)).join('\n'));
    return;
  }
  const messages = results.flatMap(({ story, requests }) =>
    requests.map(({ platform, answered, json: payload }) => ({
      story: story.title,
      platform,
      answered,
      payload,
    })),
  );
  console.log(JSON.stringify(messages, null, 2));
};

const start = async ({ stories, platforms, json, open, own, warnings }: Options): Promise<number> => {
  if (!existsSync(join(root, 'dist', 'notify.js')))
    throw new UsageError('dist/notify.js is missing; npm run build makes it');
  for (const warning of warnings) console.error(`warning: ${warning}`);
  const results = await runStories(stories, { root, platforms, workspace: folder });
  print(results, json);
  const delivered = results.flatMap(({ requests }) => requests).filter(isAccepted).length;
  // With --json, standard output contains only JSON.
  const say = json ? console.error : console.log;
  say(`${delivered} ${delivered === 1 ? 'message' : 'messages'} delivered`);
  if (open) {
    const url = pathToFileURL(await writePage(results, platforms, here)).href;
    say(`The messages as pictures: ${url}`);
    openInBrowser(url);
  }
  const enough = own || delivered >= stories.length * platforms.length;
  return enough && results.every(isSuccessful) ? 0 : 1;
};

const main = async (): Promise<void> => {
  try {
    const options = readOptions(process.argv.slice(2), folder);
    if (options === 'help') console.log(HELP);
    else process.exitCode = await start(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};

void main();
