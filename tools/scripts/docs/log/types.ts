/** What docs/troubleshooting.md says about the sentences of the log. */

export interface LogEntry {
  /** The sentences in the form of the code, or the part that identifies each; `…` stands for a value. */
  readonly says: readonly string[];
  readonly cause: string;
  readonly fix: string;
  /** Parts of such sentences that say too little to search for. The page leaves them out. */
  readonly also: readonly string[];
}

export interface LogSection {
  /** The name in the page's markers. */
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
