/** Plain words, as nearly all lines are: printable ASCII that neither begins with a colon nor holds two `#`. */
const HARMLESS = /^(?! *:)(?!.*#.*#)[\x20-\x7e]*$/;

/**
 * One line that the runner takes for plain text: it runs `::command::` at a line's start and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const safeLine = (text: string): string => (HARMLESS.test(text) ? text : withoutCommands(text));

/** The expressions stand in here since `\p{…}` costs milliseconds to set up. */
const withoutCommands = (text: string): string =>
  text
    // Line breaks and every other control character, escape sequences' first character among them.
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    // The runner compares by culture, so it overlooks characters that are ignorable (zero width and the like).
    .replace(/^((?:\s|\p{DI})*:)(?=\p{DI}*:)/u, '$1 ')
    .replace(/#\p{DI}*#\p{DI}*\[/gu, '## [');
