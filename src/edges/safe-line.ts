/** Plain text, like nearly all lines: printable ASCII that does not start with a colon or contain two `#`. */
const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;

/**
 * Makes one line that the runner takes for plain text. The runner runs `::command::` at the start of a line and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const safeLine = (text: string): string => (HARMLESS.test(text) ? text : withoutCommands(text));

/** Not literals: V8 compiles literals when it first parses this file, and `\p{…}` takes milliseconds. */
const withoutCommands = (text: string): string =>
  text
    // Line breaks, all other control characters (escape sequences start with one), and characters that reorder letters.
    .replace(new RegExp(String.raw`[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]+`, 'gu'), ' ')
    // The runner compares by culture, which skips ignorable characters such as zero-width ones.
    .replace(new RegExp(String.raw`^((?:\s|\p{DI})*:)(?=\p{DI}*:)`, 'u'), '$1 ')
    .replace(new RegExp(String.raw`#\p{DI}*#\p{DI}*\[`, 'gu'), '## [');
