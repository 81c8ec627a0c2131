/**
 * File names in an outbox, with IDs made by `createRecordId`; no other file is touched. `ID.json` waits, `ID.held-TIME-HOLDER` is leased
 * until that time, `ID.tmp-HOLDER` is being written.
 */
const WAITING = /^(\d{8}T\d{9}Z-[\da-f]{12})\.json$/;
const HELD = /^(\d{8}T\d{9}Z-[\da-f]{12})\.held-(\d{13,})-(\w+)$/;

export const waitingName = (id: string): string => `${id}.json`;
export const leasedName = (id: string, untilMs: number, holder: string): string =>
  `${id}.held-${untilMs}-${holder}`;
export const temporaryName = (id: string, holder: string): string => `${id}.tmp-${holder}`;

export interface FolderRecord {
  readonly name: string;
  readonly id: string;
  /** Whether it is leased at this time. */
  readonly isLeased: boolean;
  /** Who leases it, or did, and until when. */
  readonly lease?: { readonly holder: string; readonly untilMs: number };
}

/** The records among the file names of a folder, oldest first. An expired lease does not count. */
export const findRecords = (names: readonly string[], nowMs: number): readonly FolderRecord[] =>
  names
    .flatMap(name => {
      const [, waiting] = WAITING.exec(name) ?? [];
      if (waiting !== undefined) return [{ name, id: waiting, isLeased: false }];
      const [, id, until, holder = ''] = HELD.exec(name) ?? [];
      const untilMs = Number(until);
      return id === undefined ? [] : [{ name, id, isLeased: untilMs > nowMs, lease: { holder, untilMs } }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
