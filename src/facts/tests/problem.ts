/** What a report says about a failure, cut to what people would read. */
export interface Problem {
  readonly message: string;
  /** The text of the failure: a stack trace or the output. */
  readonly trace: string;
  /** The file and line that the report gives for the test itself. */
  readonly file?: string;
  readonly line?: number;
  /** The class or package. */
  readonly className: string;
  readonly testName: string;
}

/** In UTF-16 units: how much is searched. */
const MAX_TRACE = 8_192;
const MAX_LINE = 1_000;

const COLORS = /[\u001b\u241b\ufffd]\[[\d;]*m|#x1B\[[\d;]*m/g;

/** The same if a tool has dropped only the escape character: `[31m`, but not the `[5m]` of a query. */
const BARE_COLORS = /\[(?:[0-4]|2[1-9]|[349]\d|10[0-7])(?:;\d{1,3})*m(?!\])/g;

/** A copy: a substring would keep the whole string in memory. */
export const copyString = (value: string): string => ` ${value}`.slice(1);

/** The start of a text, without terminal colors. */
export const cutProblem = (value: string): string => {
  const text = copyString(value.slice(0, MAX_TRACE)).replace(COLORS, '');
  // Colors are ended by a reset.
  return /\[(?:0|22|39)m/.test(text) ? text.replace(BARE_COLORS, '') : text;
};

/** The lines of a text, each cut to what people would read. */
export const linesIn = (value: string): readonly string[] =>
  value.split(/\r\n|[\r\n]/).map(line => line.slice(0, MAX_LINE).trimEnd());
