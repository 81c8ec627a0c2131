import type { DestinationStats, DrainResult } from '../drain/types.js';
import { htmlText } from '../text/print-html.js';
import { countReasons } from './drain-reasons.js';

/** A table of what happened to the records. All on one line, without Markdown syntax. */
export const buildSummary = ({ stats }: DrainResult, outbox: string, line: string): string =>
  [
    `<h3>Drained the ${htmlText(outbox)}</h3>`,
    `<p>${htmlText(line)}.</p>`,
    '<table><tr><th>Destination</th><th>Delivered</th><th>Kept</th><th>Dead-lettered</th><th>Why</th></tr>',
    ...stats.map(row),
    '</table>',
  ].join('');

const row = ([name, stats]: DrainResult['stats'][number]): string => {
  const { delivered, remaining, deadLettered } = stats;
  const why = listReasons(stats).map(htmlText).join('<br>');
  const cells = [htmlText(name), delivered, remaining.length, deadLettered.length, why];
  return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
};

const listReasons = ({ deadLettered, stopped }: DestinationStats): readonly string[] => [
  ...(stopped === undefined ? [] : [stopped.reason]),
  ...[...countReasons(deadLettered)].map(([reason, count]) =>
    count === 1 ? reason : `${count} times: ${reason}`,
  ),
];
