import { parse, parseDocument, isMap, isScalar } from 'yaml';
import { INPUT_EXAMPLES } from './input-examples.js';
import { oneLine, drawTable } from './markers.js';

/** Inputs and outputs of an action, as its metadata describes them. */

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

/** A default that the code sets and not the runner, so that the config file can override it, is added to the description. */
const OWN_DEFAULT = / Default: (`[^`]+`)\.$/;

const readDefault = ({ default: filledIn, description = '' }: Entry): string =>
  filledIn === undefined ? (OWN_DEFAULT.exec(oneLine(description))?.[1] ?? '') : `\`${filledIn}\``;

const describe = ({ description = '' }: Entry): string => oneLine(description).replace(OWN_DEFAULT, '');

/** The inputs in README.md, in this order. */
const MOST_USED = [
  'webhook',
  'when',
  'needs',
  'steps',
  'tests',
  'details',
  'title',
  'text',
  'mention',
  'dry-run',
] as const;

/** The longest sentence that fits in a row of README.md. */
export const SHORT = 80;

const firstSentence = (entry: Entry): string => {
  const [sentence = ''] = describe(entry).split(/(?<=\.) /, 1);
  if (sentence.length > SHORT)
    throw new Error(`the first sentence is longer than ${SHORT} characters: ${sentence}`);
  return sentence;
};

export const shortInputTable = (actionYml: string): string => {
  const { inputs } = parse(actionYml) as Metadata;
  return drawTable(
    ['input', 'meaning'],
    MOST_USED.map(name => [`\`${name}\``, firstSentence(inputs[name] ?? {})]),
  );
};

export const inputTable = (actionYml: string): string => {
  const { inputs } = parse(actionYml) as Metadata;
  return drawTable(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, entry]) => [`\`${name}\``, readDefault(entry), describe(entry)]),
  );
};

export const outputTable = (actionYml: string): string => {
  const { outputs } = parse(actionYml) as Metadata;
  return drawTable(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, entry]) => [`\`${name}\``, describe(entry)]),
  );
};

/** The inputs by the comments above them, which name their groups. */
const inputGroups = (actionYml: string): ReadonlyMap<string, readonly string[]> => {
  const inputs = parseDocument(actionYml).get('inputs');
  if (!isMap(inputs)) throw new Error('action.yml has no inputs');
  const groups = new Map<string, string[]>();
  let names: string[] = [];
  for (const [index, { key }] of inputs.items.entries()) {
    if (!isScalar(key)) continue;
    const heading = (key.commentBefore ?? (index === 0 ? inputs.commentBefore : undefined))?.trim();
    if (heading !== undefined) groups.set(heading, (names = []));
    names.push(String(key.value));
  }
  return groups;
};

const inputSection = (name: string, entry: Entry): string => {
  const example = INPUT_EXAMPLES[name];
  if (example === undefined)
    throw new Error(`tools/scripts/docs/input-examples.ts has no example of ${name}`);
  const filledIn = readDefault(entry);
  return [
    `### \`${name}\``,
    describe(entry) + (filledIn === '' ? '' : ` Default: ${filledIn}.`),
    `\`\`\`yml\n${example}\n\`\`\``,
  ].join('\n\n');
};

/** All inputs under the headings of their groups, each with an example. */
export const inputSections = (actionYml: string): string => {
  const { inputs } = parse(actionYml) as Metadata;
  return [...inputGroups(actionYml)]
    .flatMap(([heading, names]) => [
      `## ${heading}`,
      ...names.map(name => inputSection(name, inputs[name] ?? {})),
    ])
    .join('\n\n');
};

/** Links to the groups and to each input. */
export const inputContents = (actionYml: string): string =>
  [...inputGroups(actionYml)]
    .map(([heading, names]) => {
      const links = names.map(name => `[\`${name}\`](#${name})`);
      return `- **${heading}:** ${links.join(' · ')}`;
    })
    .join('\n');
