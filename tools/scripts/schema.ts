import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONFIG_KEYS, type ConfigShape } from '../../src/config/keys.js';

/** Writes hookline.schema.json, which tells editors what a config file may contain. With `--check`, only says whether it is up to date. */

type Schema = Readonly<Record<string, unknown>>;

const SCALAR: Schema = { type: ['string', 'number', 'boolean'] };
const LIST: Schema = { type: 'array', items: SCALAR };

const shapeSchema = (shape: ConfigShape): Schema => {
  switch (shape.kind) {
    case 'text':
      return SCALAR;
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { enum: shape.choices };
    case 'choices':
      return {
        anyOf: [
          { enum: shape.choices },
          { type: 'array', items: { enum: shape.choices } },
          listed(shape.choices),
        ],
      };
    case 'list':
      return { anyOf: [SCALAR, LIST] };
    case 'map': {
      const value = shape.lists ? { anyOf: [SCALAR, LIST] } : SCALAR;
      const map = { type: 'object', additionalProperties: value, propertyNames: { pattern: '^[^:]+$' } };
      return {
        anyOf: [map, { type: 'string' }, { type: 'array', items: { anyOf: [map, { type: 'string' }] } }],
      };
    }
  }
};

/** Several words in one text, as in the workflow. */
const listed = (words: readonly string[]): Schema => {
  const word = `(?:${words.join('|')})`;
  return { type: 'string', pattern: `^\\s*${word}(?:\\s*[,\\n]\\s*${word})*\\s*$` };
};

interface SchemaSource {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
}

/** The schema's text. */
export const schemaText = (actionYml: string): string => {
  const { inputs } = parse(actionYml) as SchemaSource;
  const properties = Object.entries(CONFIG_KEYS).map(([name, shape]) => [
    name,
    { description: inputs[name]?.description.trim().replace(/\s+/g, ' '), ...shapeSchema(shape) },
  ]);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Hookline',
    description: 'Defaults for inputs of Hookline: .github/hookline.yml',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...(Object.fromEntries(properties) as Schema) },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};

const FILE = 'hookline.schema.json';

if (import.meta.main) {
  const made = schemaText(readFileSync('action.yml', 'utf8'));
  if (!process.argv.includes('--check')) writeFileSync(FILE, made);
  else if (made !== readFileSync(FILE, 'utf8')) {
    console.error(`${FILE} is not up to date; run npm run readme`);
    process.exitCode = 1;
  }
}
