/** Colors of a terminal. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly bar: (text: string, color: number | undefined) => string;
  readonly faint: (text: string) => string;
  readonly problem: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plain: Paint = { title: unchanged, bar: unchanged, faint: unchanged, problem: unchanged };

const wrap =
  (from: number | string, to: number) =>
  (text: string): string =>
    `\u001b[${from}m${text}\u001b[${to}m`;

export const colored: Paint = {
  title: wrap(1, 22),
  bar: (text, color) =>
    color === undefined ? text : wrap(`38;2;${color >> 16};${(color >> 8) & 255};${color & 255}`, 39)(text),
  faint: wrap(2, 22),
  problem: wrap(33, 39),
};

/** Whether a stream should get colors. https://no-color.org and https://force-color.org */
export const wantsColor = (
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): boolean =>
  (env['NO_COLOR'] ?? '') === '' &&
  (stream.isTTY === true ? env['TERM'] !== 'dumb' : !['', '0', undefined].includes(env['FORCE_COLOR']));
