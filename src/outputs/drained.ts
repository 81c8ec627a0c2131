import type { Drained, Tally } from '../drain/types.js';
import type { Runner } from '../edges/types.js';
import { htmlText } from '../text/print-html.js';

export const nothingDrained: Drained = { tallies: [], remaining: undefined };

const sum = ({ tallies }: Drained, count: (tally: Tally) => number): number =>
  tallies.reduce((total, [, tally]) => total + count(tally), 0);
const deliveredIn = (drained: Drained): number => sum(drained, tally => tally.delivered);
const deadIn = (drained: Drained): number => sum(drained, tally => tally.dead.length);

/** `remaining` is empty where it is not known. */
export const writeDrained = (drained: Drained, runner: Pick<Runner, 'output'>): void => {
  runner.output('delivered', String(deliveredIn(drained)));
  runner.output('remaining', String(drained.remaining ?? ''));
  runner.output('dead', String(deadIn(drained)));
};

/** The last line of the log, and a table in the job summary where there was something to do. */
export const tellOfDrain = (
  drained: Drained,
  outbox: string,
  { info, summary }: Pick<Runner, 'info' | 'summary'>,
): void => {
  const { tallies, remaining, fault } = drained;
  if (tallies.length === 0) {
    if (fault === undefined) info(`Nothing to deliver: the ${outbox} is empty`);
    return;
  }
  const left = remaining === undefined ? '' : `, ${remaining} still waiting`;
  const line = `Delivered ${deliveredIn(drained)}, laid aside ${deadIn(drained)}${left}`;
  info(line);
  summary(`${page(drained, outbox, line)}\n\n`);
};

/** All on one line: Markdown has no say in it. */
const page = ({ tallies }: Drained, outbox: string, line: string): string =>
  [
    `<h3>Drained the ${htmlText(outbox)}</h3>`,
    `<p>${htmlText(line)}.</p>`,
    '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Laid aside</th><th>Why</th></tr>',
    ...tallies.map(row),
    '</table>',
  ].join('');

const row = ([name, tally]: Drained['tallies'][number]): string => {
  const { delivered, kept, dead } = tally;
  const why = reasonsOf(tally).map(htmlText).join('<br>');
  const cells = [htmlText(name), delivered, kept.length, dead.length, why];
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
};

const reasonsOf = ({ dead, stopped }: Tally): readonly string[] => [
  ...(stopped === undefined ? [] : [stopped.reason]),
  ...[...counted(dead)].map(([reason, count]) => (count === 1 ? reason : `${count} times: ${reason}`)),
];

const counted = (reasons: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return counts;
};

/** What did not go as it should, each as an annotation of its own. That time has run out is no fault. */
export const complainOfDrain = (
  { tallies, fault }: Drained,
  outbox: string,
  say: (line: string) => void,
): void => {
  for (const [name, { dead, kept, stopped }] of tallies) {
    if (stopped?.trouble) say(`${name}: ${kept.length} still waiting. ${stopped.reason}`);
    for (const [reason, count] of counted(dead)) say(`${name}: ${count} laid aside. ${reason}`);
  }
  if (fault === undefined) return;
  const again = tallies.some(([, { delivered }]) => delivered > 0);
  say(`The ${outbox} ${fault}${again ? '. What was delivered last may be delivered once more' : ''}`);
};
