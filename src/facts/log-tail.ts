import { manyLines } from '../text/clean.js';
import { cutText } from '../text/graphemes.js';
import type { RunStep } from './run-reader.js';

const LINES = 12;
const LINE_LENGTH = 200;

/** What the runner writes for every failed step. */
export const EXIT_CODE = /^Process completed with exit code (-?\d+)\.?$/;

interface LogLine {
  readonly atMs: number;
  readonly text: string;
}

/** The last lines of a failed step, without timestamps, colors, and the runner's marks; undefined if there are none. */
export const logTail = (log: string, step: RunStep | undefined): string | undefined => {
  const lines = selectStepLines(parseLogLines(log), step);
  const error = lines.findLastIndex(line => line.text.startsWith('##[error]'));
  const upTo = error < 0 ? lines : lines.slice(0, error + 1);
  const own = upTo.slice(findOutputStart(upTo)).flatMap(line => withoutMarks(line.text));
  const last = manyLines(own.join('\n')).trim().split('\n').slice(-LINES);
  const tail = last.map(line => cutText(line.trimEnd(), LINE_LENGTH)).join('\n');
  return tail === '' ? undefined : tail;
};

/** A line without a timestamp continues the previous one. */
const parseLogLines = (log: string): readonly LogLine[] => {
  let atMs = 0;
  return log.split(/\r?\n/).map(raw => {
    const [, time, text = raw] = /^\uFEFF?(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(raw) ?? [];
    if (time !== undefined) atMs = Date.parse(time);
    return { atMs, text };
  });
};

/** A log does not say where a step starts. Its lines lie between the step's times, which are precise to the second. */
const selectStepLines = (lines: readonly LogLine[], step: RunStep | undefined): readonly LogLine[] => {
  if (step?.fromMs === undefined || step.toMs === undefined) return lines;
  const { fromMs, toMs } = step;
  const within = lines.filter(line => line.atMs >= fromMs && line.atMs < toMs + 1_000);
  return within.length > 0 ? within : lines;
};

/** After the group in which the runner repeats the step's command. */
const findOutputStart = (lines: readonly LogLine[]): number => {
  const head = lines.findLastIndex(line => line.text.startsWith('##[group]Run '));
  if (head < 0) return 0;
  return head + 1 + lines.slice(head).findIndex(line => line.text.startsWith('##[endgroup]'));
};

const withoutMarks = (text: string): readonly string[] => {
  const [, mark, rest = ''] = /^##\[(\w+)\](.*)$/.exec(text) ?? [];
  if (mark === undefined) return [text];
  return mark === 'endgroup' || mark === 'debug' || EXIT_CODE.test(rest) ? [] : [rest];
};
