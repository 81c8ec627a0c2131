/** Whether a text may contain an emoji name. Only then are all of them loaded. */
const NAME = /:[a-z\d_+-]{1,60}:/;

export type DrawEmoji = (line: string) => string;

export const mayNameEmoji = (source: string): boolean => NAME.test(source);

/** Draws the emoji in a text; absent if none is named. */
export const emojiFor = async (source: string): Promise<DrawEmoji | undefined> =>
  mayNameEmoji(source) ? (await import('./emoji.js')).replaceEmoji : undefined;

/** A line in which GitHub draws emoji, such as a title. */
export const drawEmoji = async (line: string): Promise<string> => (await emojiFor(line))?.(line) ?? line;
