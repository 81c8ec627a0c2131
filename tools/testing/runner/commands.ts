export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings */
export const readFileCommands = (content: string): Record<string, string> => {
  const values: Record<string, string> = {};
  const lines = content.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    const [, plain, value, block, delimiter] = /^(?:([^=<]+)=(.*)|(.+?)<<(.+))$/.exec(line) ?? [];
    if (plain !== undefined) values[plain] = value ?? '';
    if (block === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter);
    if (end === -1) throw new Error(`file command: "${block}" has no end "${delimiter}"`);
    values[block] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return values;
};

const unescape = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** `::name key=value,key=value::message`, at the start of a line. */
const readCommands = (stdout: string): WorkflowCommand[] =>
  [...stdout.matchAll(/^\s*::([\w-]+)(?: ([^\r\n]*?))?::([^\r\n]*)$/gm)].map(
    ([, name = '', properties = '', message = '']) => ({
      name,
      message: unescape(message),
      properties: Object.fromEntries(
        properties
          .split(',')
          .map(pair => pair.split('='))
          .filter(([key]) => key !== '')
          .map(([key = '', ...value]) => [key, unescape(value.join('='))]),
      ),
    }),
  );

const LEVELS: ReadonlyMap<string, Annotation['level']> = new Map([
  ['notice', 'notice'],
  ['warning', 'warning'],
  ['error', 'error'],
]);

export const annotationsIn = (stdout: string): Annotation[] =>
  readCommands(stdout).flatMap(({ name, message, properties }) => {
    const level = LEVELS.get(name);
    return level ? [{ level, message, properties }] : [];
  });

/** Values that the action asked to keep out of the log. */
export const masksIn = (stdout: string): string[] =>
  readCommands(stdout).flatMap(({ name, message }) => (name === 'add-mask' ? [message] : []));
