import type { HttpResult } from '../edges/types.js';
import { Secret } from '../secrets/secret.js';
import type { ServiceClock } from './service-clock.js';
import type { MemoryEdges } from './types.js';

/** The service failed. The message completes "the cache service …" and contains no URL. */
export class ServiceError extends Error {
  readonly status: number | undefined;

  constructor(reason: string, status?: number) {
    super(reason);
    this.status = status;
  }
}

/** The service's address and token, which the runner passes to actions only. */
export interface Access {
  readonly url: URL;
  readonly token: Secret;
  readonly clock: ServiceClock;
}

/** A failed request is repeated soon: a message waits for it. */
const TRIES = 3;
const BASE_MS = 250;

type Send = (service: string, method: string, contentType: string, data: object) => Promise<object>;

/** How the generated client sends its requests. Rejects with a `ServiceError`. https://twitchtv.github.io/twirp/docs/spec_v7.html */
export const rpc =
  ({ url, token, clock }: Access, edges: MemoryEdges, signal: AbortSignal): Send =>
  async (service, method, contentType, data) => {
    const request = {
      method: 'POST',
      url: new Secret(new URL(`/twirp/${service}/${method}`, url).href),
      token,
      headers: { 'content-type': contentType, 'user-agent': 'hookline' },
      body: JSON.stringify(data),
    } as const;
    for (let attempt = 1; ; attempt += 1) {
      const sentAtMs = edges.clock.now();
      const result = await edges.http(request, signal);
      if (result.kind === 'answer') clock.note(result.headers['date'], sentAtMs, edges.clock.now());
      if (result.kind === 'answer' && result.status >= 200 && result.status < 300)
        return parseObject(result.body);
      if (attempt === TRIES || signal.aborted || !isTransient(result)) throw describeError(result);
      await edges.clock.sleep(BASE_MS * 2 ** (attempt - 1) * (0.5 + edges.random()), signal);
    }
  };

const isTransient = (result: HttpResult): boolean =>
  result.kind === 'failed' ? !result.aborted && result.hint === undefined : result.status >= 500;

export const describeError = (result: HttpResult): ServiceError => {
  if (result.kind === 'failed')
    return new ServiceError(
      result.aborted ? 'did not answer in time' : `could not be reached (${result.reason})`,
    );
  return new ServiceError(describeStatus(result.status), result.status);
};

/** https://docs.github.com/actions/reference/limits: uploads and downloads of a repository are limited by the minute. */
const describeStatus = (status: number): string => {
  if (status === 403) return 'does not let this run write (HTTP 403)';
  return status === 429 ? 'is rate-limiting requests (HTTP 429)' : `answered HTTP ${status}`;
};

const parseObject = (body: string): object => {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // not JSON
  }
  throw new ServiceError(UNKNOWN_FORM);
};

export const UNKNOWN_FORM = 'gave an answer of an unknown form';
