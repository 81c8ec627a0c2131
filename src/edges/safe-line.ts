// Line breaks and every other control character, escape sequences' first character among them.
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;

// The runner compares by culture, so it overlooks characters that are ignorable (zero width and the like).
const COMMAND_START = /^((?:\s|\p{DI})*:)(?=\p{DI}*:)/u;
const OLD_COMMAND = /#\p{DI}*#\p{DI}*\[/gu;

/**
 * One line that the runner takes for plain text: it runs `::command::` at a line's start and `##[command]` anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const safeLine = (text: string): string =>
  text.replace(CONTROLS, ' ').replace(COMMAND_START, '$1 ').replace(OLD_COMMAND, '## [');
