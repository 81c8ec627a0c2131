import { formatDuration } from '../../src/text/duration.js';
import { spread, table } from './figures.js';
import { runHerd, type Herd } from './herd.js';
import { simulateRun, type RunHerd, type RunOutcome } from './run-herd.js';

const WITHIN_MS = 10_000;
const SEED = 1;

const HERDS: readonly Omit<Herd, 'withinMs' | 'seed'>[] = (['slack', 'discord'] as const).flatMap(
  platform => [
    ...[2, 10, 30, 256].map(jobs => ({ platform, jobs, deadlineMs: 60_000 })),
    { platform, jobs: 256, deadlineMs: 600_000 },
  ],
);

const HEAD = [
  'platform, jobs, deadline',
  'arrived',
  'requests each',
  'wait, median',
  'longest',
  'handed over',
  'drained',
  'lost',
  'requests each, in all',
  'all told after',
];

const row = async (herd: Omit<Herd, 'withinMs' | 'seed'>): Promise<string[]> => {
  const { platform, jobs, deadlineMs } = herd;
  const { delivered, handedOver, requests, waitsMs, drain, overMs } = await runHerd({
    ...herd,
    withinMs: WITHIN_MS,
    seed: SEED,
  });
  const { median, max } = spread(waitsMs);
  return [
    `${platform}, ${jobs}, ${formatDuration(deadlineMs)}`,
    String(delivered),
    (requests / jobs).toFixed(2),
    formatDuration(median),
    formatDuration(max),
    String(handedOver),
    String(drain.delivered),
    String(jobs - delivered - drain.delivered),
    ((requests + drain.requests) / jobs).toFixed(2),
    formatDuration(Math.max(overMs, drain.overMs)),
  ];
};

console.log(`Jobs of one run that end within ${formatDuration(WITHIN_MS)} and post to one webhook, in simulated time.
Without an outbox, what is handed over is in the output \`undelivered\`; with one, it is drained afterwards.\n`);
const rows = [HEAD];
for (const herd of HERDS) rows.push(await row(herd));
console.log(table(rows));

type LiveHerd = Omit<RunHerd, 'seed'> & { readonly what?: string };

const FEW = { jobs: 20, withinMs: 500, deadlineMs: 60_000, hasCache: true } as const;
const MANY = { ...FEW, jobs: 256, withinMs: WITHIN_MS } as const;

const KINDS: readonly Omit<LiveHerd, 'platform'>[] = [
  FEW,
  MANY,
  { ...FEW, isMixed: true, what: 'two sets of webhooks' },
  { ...MANY, isMixed: true, what: 'two sets of webhooks' },
  { ...FEW, killsEditors: true, what: 'editors killed' },
  { ...MANY, killsEditors: true, what: 'editors killed' },
  { ...MANY, dying: 10, what: '10 % die' },
  { ...FEW, skewMs: 120_000, what: 'clocks wrong' },
  { ...FEW, deadlineMs: 5_000, what: 'deadline 5s' },
  { ...FEW, deadlineMs: 3_000, what: 'deadline 3s' },
  { ...MANY, withinMs: 500, countsTaken: true },
  { ...MANY, withinMs: 20 * 60_000 },
  { ...FEW, cacheFault: 'slow', what: 'slow cache' },
  { ...FEW, cacheFault: 'refusing', what: 'refusing cache' },
  { ...FEW, cacheFault: 'wrong', what: 'wrong cache' },
  { ...FEW, hasCache: false, what: 'no cache' },
  { ...MANY, hasCache: false, what: 'no cache' },
  { ...MANY, hasCache: false, killsEditors: true, what: 'no cache, editors killed' },
  { ...FEW, hasCache: false, areDifferent: true, what: 'no cache, no matrix' },
  { ...MANY, hasCache: false, areDifferent: true, what: 'no cache, no matrix' },
];

const LIVE: readonly LiveHerd[] = KINDS.flatMap(kind =>
  (['slack', 'discord'] as const).map(platform => ({ ...kind, platform })),
);

const LIVE_HEAD = [
  'platform, jobs, within',
  'requests',
  'refused',
  'edits by others',
  'failed',
  'wrong in the end',
  'wait, median',
  '90 %',
  'step, median',
  '90 %',
  'longest',
  'GitHub requests',
  'cache requests',
  'most by one job',
];

const SEEDS = [1, 2, 3, 4, 5];

const ninety = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * 0.9)] ?? NaN;

/** The worst of several herds for faults, and the mean for everything else. */
const liveRow = async ({ what, ...herd }: LiveHerd): Promise<string[]> => {
  const { platform, jobs, withinMs } = herd;
  const all: RunOutcome[] = [];
  for (const seed of SEEDS) all.push(await simulateRun({ ...herd, seed }));
  const mean = (of: (one: RunOutcome) => number): string =>
    String(Math.round(all.reduce((sum, one) => sum + of(one), 0) / all.length));
  const worst = (of: (one: RunOutcome) => number): string => String(Math.max(...all.map(of)));
  const waits = all.flatMap(({ waitsMs }) => waitsMs);
  const steps = all.flatMap(({ stepsMs }) => stepsMs);
  return [
    `${platform}, ${jobs}, ${formatDuration(withinMs)}${what === undefined ? '' : `, ${what}`}`,
    mean(one => one.requests),
    worst(one => one.refused),
    mean(one => one.byAnother),
    worst(one => one.failed),
    worst(one => one.wrong),
    formatDuration(spread(waits).median),
    formatDuration(ninety(waits)),
    formatDuration(spread(steps).median),
    formatDuration(ninety(steps)),
    formatDuration(spread(steps).max),
    mean(one => one.reads),
    mean(one => one.cacheRequests),
    worst(one => one.mostByOne),
  ];
};

console.log(`
Jobs of one run that end together and edit the run's one message (\`live: run\`), with a deadline of 1m; means and worst of ${SEEDS.length} herds.\n`);
const liveRows = [LIVE_HEAD];
for (const herd of LIVE) liveRows.push(await liveRow(herd));
console.log(table(liveRows));
