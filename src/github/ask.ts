import type { Clock } from '../edges/types.js';
import type { Reading } from '../facts/run-reader.js';
import { gapOf, type Wanted } from './gap.js';

export interface Answer {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
}

/** One GET request by its route, such as `GET /repos/{owner}/{repo}`. Rejects with a `status` where it is refused. */
export type Get = (
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  options: { readonly signal: AbortSignal; readonly asStream: boolean },
) => Promise<Answer>;

/** How to ask: of which repository, for how long at most, and until when in all. */
export interface Asking {
  readonly get: Get;
  readonly owner: string;
  readonly repo: string;
  readonly clock: Pick<Clock, 'timeout' | 'sleep'>;
  readonly timeoutMs: number;
  readonly until: AbortSignal;
}

export interface Question extends Wanted {
  /** Below `/repos/{owner}/{repo}`. */
  readonly route: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly asStream?: boolean;
}

/** Asks once, within the time that is left, and reads the answer; undefined with a gap where either fails. */
export const ask = async <T>(
  asking: Asking,
  question: Question,
  read: (answer: Answer) => T | undefined | Promise<T | undefined>,
): Promise<Reading<T | undefined>> => {
  const { get, owner, repo, clock, timeoutMs, until } = asking;
  const signal = AbortSignal.any([until, clock.timeout(timeoutMs)]);
  try {
    const answer = await get(
      `GET /repos/{owner}/{repo}${question.route}`,
      { owner, repo, ...question.parameters },
      { signal, asStream: question.asStream === true },
    );
    const value = await read(answer);
    return value === undefined ? { value, gap: gapOf(question, undefined, signal) } : { value };
  } catch (error) {
    return { value: undefined, gap: gapOf(question, error, signal) };
  }
};
