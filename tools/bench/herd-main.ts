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

type LiveHerd = Omit<RunHerd, 'seed' | 'deadlineMs'>;

const LIVE: readonly LiveHerd[] = (['slack', 'discord'] as const).flatMap(platform => [
  { platform, jobs: 20, withinMs: 500, hasCache: true },
  { platform, jobs: 256, withinMs: WITHIN_MS, hasCache: true },
  { platform, jobs: 256, withinMs: WITHIN_MS, hasCache: true, dying: 10 },
  { platform, jobs: 256, withinMs: 500, hasCache: true, countsTaken: true },
  { platform, jobs: 256, withinMs: 20 * 60_000, hasCache: true },
  { platform, jobs: 256, withinMs: WITHIN_MS, hasCache: false },
]);

const LIVE_HEAD = [
  'platform, jobs, within',
  'requests',
  'refused',
  'edits by others',
  'no turn',
  'wrong in the end',
  'wait, median',
  'longest',
  'step, median',
  'longest',
  'GitHub requests',
  'cache requests',
];

const SEEDS = [1, 2, 3, 4, 5];

/** The worst of several herds for faults, and the mean for everything else. */
const liveRow = async (herd: LiveHerd): Promise<string[]> => {
  const { platform, jobs, withinMs, hasCache, dying } = herd;
  const all: RunOutcome[] = [];
  for (const seed of SEEDS) all.push(await simulateRun({ ...herd, deadlineMs: 60_000, seed }));
  const mean = (of: (one: RunOutcome) => number): string =>
    String(Math.round(all.reduce((sum, one) => sum + of(one), 0) / all.length));
  const worst = (of: (one: RunOutcome) => number): string => String(Math.max(...all.map(of)));
  const { median, max } = spread(all.flatMap(({ waitsMs }) => waitsMs));
  const steps = spread(all.flatMap(({ stepsMs }) => stepsMs));
  const how = `${hasCache ? '' : ', no cache'}${dying === undefined ? '' : `, ${dying} % die`}`;
  return [
    `${platform}, ${jobs}, ${formatDuration(withinMs)}${how}`,
    mean(one => one.requests),
    worst(one => one.refused),
    mean(one => one.byAnother),
    worst(one => one.failed),
    worst(one => one.wrong),
    formatDuration(median),
    formatDuration(max),
    formatDuration(steps.median),
    formatDuration(steps.max),
    mean(one => one.reads),
    mean(one => one.cacheRequests),
  ];
};

console.log(`
Jobs of one run that end together and edit the run's one message (\`live: run\`), with a deadline of 1m; means and worst of ${SEEDS.length} herds.\n`);
const liveRows = [LIVE_HEAD];
for (const herd of LIVE) liveRows.push(await liveRow(herd));
console.log(table(liveRows));
