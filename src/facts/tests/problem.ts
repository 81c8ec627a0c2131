/** What a report says about a failure, not longer than people would read. */
export interface Problem {
  readonly message: string;
  /** The text of the failure: a stack trace, the output. */
  readonly trace: string;
  /** A file and a line that the report names for the test itself. */
  readonly file?: string;
  readonly line?: number;
  /** The class or package. */
  readonly className: string;
  readonly testName: string;
}

/** UTF-16 units that are looked at. */
const MAX_TRACE = 8_192;
const MAX_LINE = 1_000;

const COLORS = /[\u001b\u241b\ufffd]\[[\d;]*m|#x1B\[[\d;]*m/g;

/** The same where a tool has dropped the escape alone: `[31m`, but not the `[5m]` of a query. */
const BARE_COLORS = /\[(?:[0-4]|2[1-9]|[349]\d|10[0-7])(?:;\d{1,3})*m(?!\])/g;

/** A copy of its own: a part of a string keeps all of it in memory. */
export const ownCopy = (value: string): string => ` ${value}`.slice(1);

/** The beginning of a text, without a terminal's colors. */
export const beginning = (value: string): string => {
  const text = ownCopy(value.slice(0, MAX_TRACE)).replace(COLORS, '');
  // Colors are ended by a reset.
  return /\[(?:0|22|39)m/.test(text) ? text.replace(BARE_COLORS, '') : text;
};

/** The lines of a text, with none longer than anybody would read. */
export const linesIn = (value: string): readonly string[] =>
  value.split(/\r\n|[\r\n]/).map(line => line.slice(0, MAX_LINE).trimEnd());
