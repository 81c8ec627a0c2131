import type { DrainResult, DestinationStats } from '../drain/types.js';
import type { HeldRecords } from '../outbox/types.js';
import type { Runner } from '../edges/types.js';
import { countReasons } from './drain-reasons.js';

export const nothingDrained: DrainResult = { stats: [], remaining: undefined };

const sumStats = ({ stats }: DrainResult, count: (stats: DestinationStats) => number): number =>
  stats.reduce((total, [, stats]) => total + count(stats), 0);
const countDelivered = (result: DrainResult): number => sumStats(result, stats => stats.delivered);
const countDeadLettered = (result: DrainResult): number =>
  sumStats(result, stats => stats.deadLettered.length);

/** `remaining` is empty if it is unknown. */
export const writeDrainOutputs = (result: DrainResult, runner: Pick<Runner, 'output'>): void => {
  runner.output('delivered', String(countDelivered(result)));
  runner.output('remaining', String(result.remaining ?? ''));
  runner.output('dead', String(countDeadLettered(result)));
};

/** The last line of the log, and a table in the job summary if there was anything to do. */
export const reportDrain = async (
  result: DrainResult,
  outbox: string,
  { info, summary }: Pick<Runner, 'info' | 'summary'>,
): Promise<void> => {
  const { stats, remaining, held, fault } = result;
  if (stats.length === 0) {
    if (fault === undefined)
      info(
        held ? `Nothing to deliver now: ${describeHeld(held)}` : `Nothing to deliver: the ${outbox} is empty`,
      );
    return;
  }
  const others = held ? ` (${describeHeld(held)})` : '';
  const left = remaining === undefined ? '' : `, ${remaining} still waiting${others}`;
  const line = `Delivered ${countDelivered(result)}, dead-lettered ${countDeadLettered(result)}${left}`;
  info(line);
  const { buildSummary } = await import('./drain-summary.js');
  summary(`${buildSummary(result, outbox, line)}\n\n`);
};

/** `another drain holds 3 records until 2026-11-28 18:40:12 UTC` */
const describeHeld = ({ count, untilMs }: HeldRecords): string => {
  const records = count === 1 ? '1 record' : `${count} records`;
  const end =
    untilMs === undefined
      ? `until it has delivered or released ${count === 1 ? 'it' : 'them'}`
      : `until ${new Date(untilMs).toISOString().slice(0, 19).replace('T', ' ')} UTC at the latest`;
  return `another drain holds ${records} ${end}`;
};

/** Everything that went wrong, each as its own annotation. Running out of time is not a fault. */
export const reportDrainProblems = (
  { stats, fault }: DrainResult,
  outbox: string,
  say: (line: string) => void,
): void => {
  for (const [name, { deadLettered, remaining, stopped }] of stats) {
    if (stopped?.isProblem) say(`${name}: ${remaining.length} still waiting. ${stopped.reason}`);
    for (const [reason, count] of countReasons(deadLettered))
      say(`${name}: ${count} dead-lettered. ${reason}`);
  }
  if (fault === undefined) return;
  const again = stats.some(([, { delivered }]) => delivered > 0);
  say(`The ${outbox} ${fault}${again ? '. What was delivered last may be delivered once more' : ''}`);
};
