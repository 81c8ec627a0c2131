import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { startGitHub } from '../testing/github/index.js';
import { startReceiver, type Receiver } from '../testing/receiver/index.js';
import { prepareStep, type ChildCommand } from '../testing/runner/index.js';
import { BARE_SCRIPT, makeCases, githubState, type Case } from './cases.js';
import { ratioText, spread, table, type Spread } from './figures.js';
import { parsePairs, peakMemory, timePairs, type TimedPair, type Times } from './measure.js';

const WARM_UPS = 2;
const ENTRY_AIM_BYTES = 300_000;

const HELP = `npm run bench -- [options]      times the built action against a bare fetch script

  --pairs N      counted pairs of runs (15)
  --node PATH    the Node to run both with, 24 or newer (the one this runs under)`;

interface Bench {
  readonly node: string;
  readonly pairs: number;
  readonly folder: string;
  readonly receiver: Receiver;
}

const ratios = (pairs: readonly TimedPair[], pick: (times: Times) => number | undefined): Spread =>
  spread(pairs.map(({ action, bare }) => (pick(action) ?? NaN) / (pick(bare) ?? NaN)));

/** `≤ 0.65, never > 0.75`; empty without an aim and a limit. */
const goal = (aim?: number, limit?: number): string =>
  [aim && `≤ ${aim}`, limit && `never > ${limit}`].filter(Boolean).join(', ');

const row = (
  { title, posts, aim, limit }: Case,
  pairs: readonly TimedPair[],
  memory: readonly number[],
): string[] => {
  const pick = ({ posted, ended }: Times): number | undefined => (posts ? posted : ended);
  const ms = (of: keyof TimedPair): string =>
    spread(pairs.map(pair => pick(pair[of]) ?? NaN)).median.toFixed(1);
  return [
    title,
    ms('action'),
    ms('bare'),
    posts ? ratioText(ratios(pairs, ({ posted }) => posted)) : '',
    ratioText(ratios(pairs, ({ ended }) => ended)),
    goal(aim, limit),
    memory.map(mb => mb.toFixed(1)).join(' / '),
  ];
};

const measure = async (one: Case, { node, pairs, folder, receiver }: Bench): Promise<string[]> => {
  const webhook = one.destination === undefined ? receiver.slack : `${one.destination} = ${receiver.slack}`;
  const step = prepareStep({
    root: resolve('.'),
    ...(one.action !== undefined && { action: one.action }),
    node,
    eventPath: one.eventPath,
    inputs: { webhook, 'allowed-hosts': receiver.host, ...one.inputs },
    ...(one.contexts && { contexts: one.contexts }),
  });
  try {
    const action = step.command('main', {});
    if (!action) throw new Error('action.yml names no main');
    const bare: ChildCommand = {
      ...action,
      args: [join(folder, 'bare.mjs')],
      env: { ...action.env, INPUT_WEBHOOK: receiver.slack },
    };
    const timed = await timePairs(action, bare, receiver, pairs, WARM_UPS);
    const memory = [await peakMemory(action, folder), await peakMemory(bare, folder)];
    return row(one, timed, memory);
  } finally {
    step.remove();
  }
};

const sizes = (): string => {
  const size = (path: string): number => statSync(join('dist', path)).size;
  const lazy = ['chunks', 'packages'].flatMap(folder =>
    readdirSync(join('dist', folder)).map(name => join(folder, name)),
  );
  const all = lazy.reduce((sum, path) => sum + size(path), 0);
  const bytes = (count: number): string => `${count.toLocaleString('en')} bytes`;
  return `dist/hookline.js ${bytes(size('hookline.js'))} (aim: under ${bytes(ENTRY_AIM_BYTES)}); ${lazy.length} files that it loads when needed ${bytes(all)}`;
};

const bench = async (node: string, pairs: number): Promise<void> => {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (Number(version.slice(1).split('.')[0]) < 24)
    throw new Error(`Node 24 or newer is needed, ${node} is ${version}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const [receiver, github] = await Promise.all([startReceiver(), startGitHub()]);
  github.state = githubState;
  try {
    writeFileSync(join(folder, 'bare.mjs'), BARE_SCRIPT);
    const head = [
      'ms from start to posted',
      'action',
      'bare',
      'ratio (min–max)',
      'to exit',
      'aim',
      'peak MB',
    ];
    const rows = [head];
    for (const one of makeCases(folder, github.url))
      rows.push(await measure(one, { node, pairs, folder, receiver }));
    console.log(`Node ${version} (${node}), ${pairs} alternating pairs after ${WARM_UPS}, medians\n`);
    console.log(`${table(rows)}\n\n${sizes()}`);
  } finally {
    await Promise.all([receiver.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '15' },
    node: { type: 'string', default: process.execPath },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(HELP);
else await bench(resolve(values.node), parsePairs(values.pairs));
