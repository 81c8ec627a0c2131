import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { startReceiver, type PlatformName, type Receiver } from '../testing/receiver/index.js';
import { prepareStep, type StepRun } from '../testing/runner/index.js';
import release from '../demo/events/release.json' with { type: 'json' };
import { spread, table } from './figures.js';
import { HUGE } from './huge.js';
import { parsePairs, timePairs } from './measure.js';

const WARM_UPS = 1;

/** How much longer a message may take than a plain one. */
const MOST_MS = 200;

const HELP = `npm run bench:hostile -- [options]      times release notes that are hard to read against plain ones

  --pairs N      counted pairs of runs for each (5)`;

const releaseStep = (receiver: Receiver, platform: PlatformName, eventPath: string): StepRun =>
  prepareStep({
    root: resolve('.'),
    eventName: 'release',
    eventPath,
    inputs: { webhook: receiver[platform], 'allowed-hosts': receiver.host },
  });

/** The extra milliseconds of a release with these notes over a plain one, from the start to posted. */
const over = async (
  notes: string,
  platform: PlatformName,
  pairs: number,
  receiver: Receiver,
  folder: string,
): Promise<number> => {
  const steps = [notes, 'A **word**.'].map((body, index) => {
    const path = join(folder, `${index}.json`);
    writeFileSync(path, JSON.stringify({ ...release, release: { ...release.release, body } }));
    return releaseStep(receiver, platform, path);
  });
  try {
    const [hostile, plain] = steps.map(step => step.command('main', {}));
    if (!hostile || !plain) throw new Error('action.yml names no main');
    const timed = await timePairs(hostile, plain, receiver, pairs, WARM_UPS);
    return spread(timed.map(({ action, bare }) => (action.posted ?? NaN) - (bare.posted ?? NaN))).median;
  } finally {
    for (const step of steps) step.remove();
  }
};

const bench = async (pairs: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const receiver = await startReceiver();
  try {
    const rows = [['ms over a plain release', 'slack', 'discord', '']];
    for (const [name, notes] of Object.entries(HUGE)) {
      const slack = await over(notes, 'slack', pairs, receiver, folder);
      const discord = await over(notes, 'discord', pairs, receiver, folder);
      const mark = Math.max(slack, discord) > MOST_MS ? `over ${MOST_MS}` : '';
      rows.push([name, slack.toFixed(0), discord.toFixed(0), mark]);
    }
    console.log(`Node ${process.version}, ${pairs} alternating pairs after ${WARM_UPS}, medians\n`);
    console.log(table(rows));
  } finally {
    await receiver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '5' }, help: { type: 'boolean', default: false } },
});
if (values.help) console.log(HELP);
else await bench(parsePairs(values.pairs));
