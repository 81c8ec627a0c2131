import type { Clock, Runner } from '../edges/types.js';
import type { ReadResult } from '../facts/run-reader.js';
import { describeProblem, type RequestedData } from './read-problem.js';
import type { JsonObject } from '../values/json.js';

export interface ApiResponse {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** One GET request by its route, such as `GET /repos/{owner}/{repo}`. Rejects with a `status` if it is refused. */
export type Get = (
  route: string,
  parameters: JsonObject,
  options: { readonly signal: AbortSignal; readonly asStream: boolean },
) => Promise<ApiResponse>;

/** How to ask: the repository, the timeout of one request, and the deadline for all. */
export interface ApiClient {
  readonly get: Get;
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  readonly clock: Pick<Clock, 'timeout' | 'sleep'>;
  readonly timeoutMs: number;
  readonly until: AbortSignal;
  /** Removes secrets from answers that are not JSON. */
  readonly redact?: Runner['redact'];
}

export interface ApiQuery extends RequestedData {
  /** Below `/repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters?: JsonObject;
  readonly asStream?: boolean;
}

/** Sends one request within the remaining time and reads the answer; undefined with a gap if either fails. */
export const queryApi = async <T>(
  client: ApiClient,
  query: ApiQuery,
  read: (answer: ApiResponse) => T | undefined | Promise<T | undefined>,
): Promise<ReadResult<T | undefined>> => {
  const { get, owner, repo, clock, timeoutMs, until } = client;
  const signal = AbortSignal.any([until, clock.timeout(timeoutMs)]);
  try {
    const answer = await get(
      `GET /repos/{owner}/{repo}${query.route}`,
      { owner, repo, ...query.parameters },
      { signal, asStream: query.asStream === true },
    );
    const value = await read(answer);
    return value === undefined ? { value, problem: describeProblem(query, undefined, signal) } : { value };
  } catch (error) {
    return { value: undefined, problem: describeProblem(query, error, signal) };
  }
};
