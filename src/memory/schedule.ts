import { createHash } from 'node:crypto';
import { type Keys, LONGEST } from './keys.js';

/** When a message is edited next. */
interface PlannedEdit {
  /** In the time that all jobs share. */
  readonly atMs: number;
  /** Undefined if nobody edits it before that time, to make a pause. */
  readonly turn?: number;
}

/** Which messages of a run are edited when, as the job that claimed the last turn knows it. */
export interface Schedule {
  /** The last turn. */
  readonly turn: number;
  /** By the names from `nameMessages`. */
  readonly edits: ReadonlyMap<string, PlannedEdit>;
  /** Groups of messages that a second job edits if the one whose turn it is does not. */
  readonly deputies: readonly string[];
}

export const NO_SCHEDULE: Schedule = { turn: 0, edits: new Map(), deputies: [] };

/** 40 bits: a run has a few messages. */
const DIGITS = 10;

/** A short name for messages: none of their IDs, since anyone who can read the repository can list keys. */
export const nameMessages = (...ids: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(ids.toSorted())).digest('hex').slice(0, DIGITS);

/** The schedule as a key. Drops the oldest edits if it would be too long. */
export const scheduleKey = (keys: Keys, { turn, edits, deputies }: Schedule): string => {
  const end = deputies.map(one => `~${one}`).join('');
  const newestFirst = [...edits]
    .toSorted(([, a], [, b]) => b.atMs - a.atMs)
    .map(([name, { atMs, turn: planned = 0 }]) => `_${name}.${Math.round(atMs).toString(36)}.${planned}`);
  let key = `${keys.edits}${turn}`;
  for (const edit of newestFirst) if (key.length + edit.length + end.length <= LONGEST) key += edit;
  return key + end;
};

const FORM = /^(\d{1,9})((?:_[\da-f]{10}\.[\da-z]{1,10}\.\d{1,9})*)((?:~[\da-f]{10})*)$/;

/**
 * Edits that are planned later than this are not believed: no pause is that long, so a clock was wrong, or something else wrote the key.
 */
const FARTHEST_MS = 45_000;

/** The schedule that a key contains; undefined if the key is not valid: anything in the repository can write to the cache. */
export const readSchedule = (keys: Keys, key: string, nowMs: number): Schedule | undefined => {
  const [, turn, edits, deputies] = FORM.exec(key.slice(keys.edits.length)) ?? [];
  if (turn === undefined || edits === undefined || deputies === undefined) return undefined;
  return {
    turn: Number(turn),
    edits: new Map(
      edits
        .split('_')
        .slice(1)
        .flatMap(edit => {
          const [name = '', at = '', planned] = edit.split('.');
          const atMs = parseInt(at, 36);
          return atMs > nowMs + FARTHEST_MS
            ? []
            : [[name, { atMs, ...(planned !== '0' && { turn: Number(planned) }) }] as const];
        }),
    ),
    deputies: deputies.split('~').slice(1),
  };
};
