/** What docs/troubleshooting.md says about the sentences of the log. */

export interface LogEntry {
  /** The sentences, or the part of each that shows what it is, as the code has them: `…` stands for a value. */
  readonly says: readonly string[];
  readonly cause: string;
  readonly fix: string;
  /** Parts of such sentences that say too little to be looked for: the page leaves them out. */
  readonly also: readonly string[];
}

export interface LogSection {
  /** The name between the marks of the page. */
  readonly name: string;
  readonly entries: readonly LogEntry[];
}

export const entry = (
  says: string | readonly string[],
  cause: string,
  fix: string,
  also: readonly string[] = [],
): LogEntry => ({
  says: typeof says === 'string' ? [says] : says,
  cause,
  fix,
  also,
});
