import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HELP, readOptions, UsageError, type Options } from './options.js';
import { playAll } from './run.js';
import { isAccepted, isWell, tell, type Told } from './tell.js';

/** The bundle stands in dist/start/. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

const print = (told: readonly Told[], json: boolean): void => {
  if (!json) {
    console.log(told.flatMap(tell).join('\n'));
    return;
  }
  const messages = told.flatMap(({ story, requests }) =>
    requests.map(({ platform, answered, json: payload }) => ({
      story: story.title,
      platform,
      answered,
      payload,
    })),
  );
  console.log(JSON.stringify(messages, null, 2));
};

const start = async ({ stories, platforms, json, own }: Options): Promise<number> => {
  if (!existsSync(join(root, 'dist', 'notify.js')))
    throw new UsageError('dist/notify.js is missing; npm run build makes it');
  const told = await playAll(root, stories, platforms);
  print(told, json);
  const delivered = told.flatMap(({ requests }) => requests).filter(isAccepted).length;
  // With --json the standard output holds JSON and nothing else.
  (json ? console.error : console.log)(`${delivered} ${delivered === 1 ? 'message' : 'messages'} delivered`);
  const enough = own || delivered >= stories.length * platforms.length;
  return enough && told.every(isWell) ? 0 : 1;
};

const main = async (): Promise<void> => {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === 'help') console.log(HELP);
    else process.exitCode = await start(options);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};

void main();
