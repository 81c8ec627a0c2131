export type Counts = readonly [total: number, passed: number, failed: number, flaky: number, skipped: number];

/** A tool's report, and what is read of it. */
export interface Dialect {
  readonly file: string;
  readonly counts: Counts;
  /** Files of the workspace in which the tool ran. */
  readonly sources: readonly string[];
  readonly failures: readonly string[];
  readonly flaky?: readonly string[];
}
