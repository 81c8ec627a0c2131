import { formatDuration } from '../../src/text/duration.js';
import { spread, table } from './figures.js';
import { runHerd, type Herd } from './herd.js';

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
