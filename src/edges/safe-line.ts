/** Plain words, as nearly all lines are: printable ASCII that neither begins with a colon nor holds two `#`. */
const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;

/**
 * One line that the runner takes for plain text: it runs `::command::` at a line's start and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const safeLine = (text: string): string => (HARMLESS.test(text) ? text : withoutCommands(text));

/** No literals: V8 reads those when it first parses this file, and `\p{…}` costs milliseconds there. */
const withoutCommands = (text: string): string =>
  text
    // Line breaks, every other control character (escape sequences begin with one), and what turns the order of letters.
    .replace(new RegExp(String.raw`[\p{Cc}\u2028\u2029\u202a-\u202e\u2066\u2067]+`, 'gu'), ' ')
    // The runner compares by culture, so it overlooks characters that are ignorable (zero width and the like).
    .replace(new RegExp(String.raw`^((?:\s|\p{DI})*:)(?=\p{DI}*:)`, 'u'), '$1 ')
    .replace(new RegExp(String.raw`#\p{DI}*#\p{DI}*\[`, 'gu'), '## [');
