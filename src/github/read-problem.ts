/** What is asked for, and what lets a token read it. */
export interface RequestedData {
  /** Begins a sentence, in the plural: "The failed jobs". */
  readonly what: string;
  readonly permission: 'actions: read' | 'checks: read';
}

/** A sentence for the log: what could not be read, why, and what gives it. An error's own text may hold anything, so none of it is said. */
export const describeProblem = (
  { what, permission }: RequestedData,
  error: unknown,
  { aborted }: AbortSignal,
): string => {
  if (aborted) return `${what} could not be read in time`;
  if (error === undefined)
    return `${what} could not be read: the answer was cut off, or is of an unknown form`;
  const status = readHttpStatus(error);
  const why = status === undefined ? describeUnreachable(error) : describeRefusal(status, error, permission);
  return `${what} could not be read${why}`;
};

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined,
    value,
  );

/** Octokit gives errors without any answer the status 500. */
const readHttpStatus = (error: unknown): number | undefined => {
  const status = at(error, 'response', 'status');
  return typeof status === 'number' ? status : undefined;
};

/** https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const describeRefusal = (status: number, error: unknown, permission: string): string => {
  if (status === 429 || isLimited(error)) return ` (HTTP ${status}): too many requests for now`;
  if (status === 401) return ' (HTTP 401): the token is not valid';
  // GitHub answers 404 where a token may not even know that something exists.
  return status === 403 || status === 404
    ? ` (HTTP ${status}): they need the permission ${permission}`
    : ` (HTTP ${status})`;
};

const isLimited = (error: unknown): boolean =>
  at(error, 'response', 'headers', 'x-ratelimit-remaining') === '0' ||
  at(error, 'response', 'headers', 'retry-after') !== undefined;

const describeUnreachable = (error: unknown): string => {
  const code = [at(error, 'cause', 'cause', 'code'), at(error, 'cause', 'code'), at(error, 'code')].find(
    value => typeof value === 'string' && /^[A-Z0-9_]+$/.test(value),
  );
  return `: the API was not reached${typeof code === 'string' ? ` (${code})` : ''}`;
};
