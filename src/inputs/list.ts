/** The items of a list input: one per line; blank lines and lines that begin with `#` are skipped. */
export const lines = (raw: string): string[] =>
  raw
    .split(/\r\n|\r|\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'));

/** The same where items cannot hold a comma: a single line may then separate them by commas. */
export const items = (raw: string): string[] => {
  const found = lines(raw);
  if (found.length !== 1) return found;
  return found.flatMap(line => line.split(',')).flatMap(item => item.trim() || []);
};
