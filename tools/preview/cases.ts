import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject, objectsIn, textAt, type JsonObject } from './json.js';

const GOLDEN = join('__tests__', 'golden');

/** One message. A list contains the payloads of one form in the order of posting; most have one. */
export interface PreviewCase {
  readonly name: string;
  readonly slack: readonly JsonObject[];
  readonly slackPlainer: readonly JsonObject[];
  readonly discord: readonly JsonObject[];
}

/** Accepts `{ name, slack, slackPlainer, discord }`, and `slack: { forms: [payload, plainer] }`. */
const toCase = (record: JsonObject, fallbackName: string): PreviewCase => {
  const slack = record['slack'];
  const forms = isJsonObject(slack) && Array.isArray(slack['forms']) ? objectsIn(slack['forms']) : undefined;
  return {
    name: textAt(record, 'name') ?? fallbackName,
    slack: forms === undefined ? objectsIn(slack) : forms.slice(0, 1),
    slackPlainer: forms === undefined ? objectsIn(record['slackPlainer']) : forms.slice(1),
    discord: objectsIn(record['discord']),
  };
};

/** The cases of one JSON file: a record or a list of them. */
export const casesInFile = (file: string): readonly PreviewCase[] =>
  objectsIn(JSON.parse(readFileSync(file, 'utf8'))).map((record, at) => toCase(record, `${file} ${at + 1}`));

/** The cases of all golden files, by file name. */
export const goldenCases = (): readonly PreviewCase[] =>
  readdirSync(GOLDEN)
    .filter(name => name.endsWith('.json'))
    .sort()
    .flatMap(name => casesInFile(join(GOLDEN, name)));

/** The cases with these names, or all without a name; `failure-*` matches several. Throws for an unknown name. */
export const selectCases = (
  all: readonly PreviewCase[],
  names: readonly string[],
): readonly PreviewCase[] => {
  const matches = (pattern: string, { name }: PreviewCase): boolean =>
    pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
  const unknown = names.find(pattern => !all.some(one => matches(pattern, one)));
  if (unknown !== undefined)
    throw new Error(`There is no case ${unknown}; these are: ${all.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? all : all.filter(one => names.some(pattern => matches(pattern, one)));
};
