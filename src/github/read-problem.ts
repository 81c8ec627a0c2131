import type { Gap, Permission } from '../facts/run-reader.js';
import { valueAt } from '../values/json.js';

/** What is requested, and what permission it takes. */
export interface RequestedData {
  /** Starts a sentence, in the plural: "The failed jobs". */
  readonly what: string;
  readonly permission: Permission;
}

/** What could not be read, why, and what would allow it. Leaves out the error's own text, which may contain anything. */
export const describeProblem = (
  { what, permission }: RequestedData,
  error: unknown,
  { aborted }: AbortSignal,
): Gap => {
  if (aborted) return unreadGap(what, 'could not be read in time');
  if (error === undefined)
    return unreadGap(what, 'could not be read: the answer was cut off, or is of an unknown form');
  const status = readHttpStatus(error);
  if (status === undefined) return unreadGap(what, `could not be read${describeUnreachable(error)}`);
  const gap = unreadGap(what, `could not be read${explainStatus(status, error, permission)}`);
  if (lacksPermission(status, error)) return { ...gap, refused: { what, status, permission } };
  return status === 401 || isLimited(error) ? { ...gap, isFinal: true } : gap;
};

const unreadGap = (what: string, how: string): Gap => ({
  sentence: `${what} ${how}`,
  unread: { what, how },
});

/** Octokit gives errors without an answer the status 500. */
const readHttpStatus = (error: unknown): number | undefined => {
  const status = valueAt(error, 'response', 'status');
  return typeof status === 'number' ? status : undefined;
};

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const explainStatus = (status: number, error: unknown, permission: Permission): string => {
  if (status === 429 || isLimited(error)) return ` (HTTP ${status}): too many requests for now`;
  if (status === 401) return ' (HTTP 401): the token is not valid';
  return lacksPermission(status, error)
    ? ` (HTTP ${status}): they need the permission ${permission}`
    : ` (HTTP ${status})`;
};

/** GitHub answers 404 if a token may not even know that something exists. */
const lacksPermission = (status: number, error: unknown): boolean =>
  (status === 403 || status === 404) && !isLimited(error);

const isLimited = (error: unknown): boolean =>
  valueAt(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
  valueAt(error, 'response', 'headers', 'retry-after') !== undefined;

const describeUnreachable = (error: unknown): string => {
  const code = [
    valueAt(error, 'cause', 'cause', 'code'),
    valueAt(error, 'cause', 'code'),
    valueAt(error, 'code'),
  ].find(value => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value));
  return `: the API was not reached${typeof code === 'string' ? ` (${code})` : ''}`;
};
