import { pathUnder } from '../events/shared/ref.js';
import { known, readName } from '../values/read.js';
import { EXIT_CODE } from './log-tail.js';
import type { ErrorAnnotation } from './run-reader.js';
import type { ReportedError } from './types.js';

/** GitHub's placeholder for an error without a file. */
const NO_FILE = '.github';

/** Errors for people, without duplicates. Leaves out the runner's "exit code" if there is a better error or if it says nothing. */
export const toReportedErrors = (
  notes: readonly ErrorAnnotation[],
  repoUrl: string | undefined,
  sha: string | undefined,
): readonly ReportedError[] => {
  const informative = notes.filter(note => !isNoise(note));
  const better = informative.filter(note => !EXIT_CODE.test(note.message.trim()));
  return withoutDuplicates(
    (better.length > 0 ? better : informative).flatMap(note => toReportedError(note, repoUrl, sha)),
  );
};

/** Without duplicates, even from different jobs of a matrix. */
export const withoutDuplicates = (complaints: readonly ReportedError[]): readonly ReportedError[] => [
  ...new Map(complaints.map(one => [`${one.at ?? ''} ${one.text}`, one])).values(),
];

/** Exit code 1 only says "failed"; others can mean too little memory or time. */
const isNoise = ({ message }: ErrorAnnotation): boolean =>
  EXIT_CODE.exec(message.trim())?.[1] === '1' || message.trim() === 'The operation was canceled.';

const toReportedError = (
  note: ErrorAnnotation,
  repoUrl: string | undefined,
  sha: string | undefined,
): readonly ReportedError[] => {
  const text = readName(
    [readTitle(note), findFirstLine(note.message)].filter(part => part !== '').join(': '),
  );
  if (text === undefined) return [];
  const path = note.path === NO_FILE ? undefined : note.path;
  const at = readName(path === undefined || note.line === undefined ? path : `${path}:${note.line}`);
  const file = path === undefined || !repoUrl || !sha ? undefined : pathUnder(`${repoUrl}/blob/${sha}`, path);
  return [{ text, ...known('at', at), ...known('url', file && `${file}${lineAnchor(note)}`) }];
};

/** Leaves out a title that the message shows anyway. */
const readTitle = ({ title = '', message }: ErrorAnnotation): string =>
  message.toLowerCase().includes(title.trim().toLowerCase()) ? '' : title.trim().replace(/:$/, '');

const findFirstLine = (message: string): string =>
  message
    .split(/[\r\n]+/)
    .map(line => line.trim())
    .find(line => line !== '') ?? '';

const lineAnchor = ({ line, endLine }: ErrorAnnotation): string => {
  if (line === undefined) return '';
  return endLine !== undefined && endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
};
