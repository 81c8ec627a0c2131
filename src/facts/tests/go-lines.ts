/** `cart_test.go:11: Total(1, 3) = 3, want 4` */
export const GO = /^\w[\w.-]*\.go:\d+:(?: (.*))?$/;

/** Words of an error, which a line of a log seldom has. */
const WRONG =
  /\b(?:err(?:or)?s?|fail(?:s|ed|ure|ures)?|want(?:s|ed)?|got|(?:un)?expect(?:s|ed)?|mismatch|invalid|missing|not|no|cannot|can't|didn't|doesn't|isn't|should|must|panic|timeout|timed out|diff|differs?|wrong|nil)\b|[!=]=/i;

/**
 * The lines from the error on. Go writes what a test logs and what it fails with in the same form: the error is the first line that reads
 * as one, else the last, with which a test usually ends.
 */
export const fromError = (lines: readonly string[]): readonly string[] => {
  const places = lines.flatMap((line, at) => (GO.test(line.trim()) ? [at] : []));
  if (places.length < 2) return lines;
  const isError = (at: number): boolean => {
    const text = GO.exec(lines[at]?.trim() ?? '')?.[1] ?? '';
    return text === '' || WRONG.test(text);
  };
  return lines.slice(places.find(isError) ?? places.at(-1));
};
