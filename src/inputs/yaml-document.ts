import {
  Composer,
  type Document,
  isScalar,
  type ParseOptions,
  Parser,
  type DocumentOptions,
  type SchemaOptions,
  visit,
} from 'yaml';
import { findExcess } from './yaml-bounds.js';
import { describeYamlProblem } from './yaml-problem.js';

/** What is wrong with a YAML text, on one line, and what to do. */
interface YamlProblem {
  readonly description: string;
  readonly hint: string;
  readonly cause?: unknown;
}

type YamlOptions = ParseOptions & DocumentOptions & SchemaOptions;
type YamlReading = { readonly document: Document.Parsed | undefined } | { readonly problem: YamlProblem };

/**
 * The single document of a YAML text, undefined if it is empty; or its first mistake. Refuses a text that would take long before parsing
 * it.
 */
export const readYaml = (given: string, options: YamlOptions): YamlReading => {
  // A lone carriage return is a line break in YAML, but not for the parser. https://yaml.org/spec/1.2.2/#54-line-break-characters
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const excess = findExcess(text);
  if (excess !== undefined) return { problem: { description: excess, hint: 'write less, and flatter' } };
  try {
    const documents = compose(text, options);
    const [document, second] = documents.filter(({ contents }) => !isNothing(contents));
    return second === undefined
      ? { document }
      : { problem: { description: 'it holds several documents', hint: 'keep one, without a second ---' } };
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return { problem: { ...describeYamlProblem(error.message), cause: error } };
  }
};

/** The first error of a text, with its place. */
class SyntaxProblem extends Error {
  constructor(text: string, message: string, offset: number) {
    const before = text.slice(0, offset).split('\n');
    super(`${message} at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`);
  }
}

const compose = (text: string, options: YamlOptions): readonly Document.Parsed[] => {
  const composer = new Composer({ ...options, uniqueKeys: false, logLevel: 'error' });
  let first: SyntaxProblem | undefined;
  // The composer continues after an error and makes an object of each of thousands. It reports what is thrown here once more.
  Reflect.set(composer, 'onError', (source: Source, _code: string, message: string) => {
    throw (first ??= new SyntaxProblem(text, message, findOffset(source)));
  });
  const documents = [...composer.compose(new Parser().parse(text), true, text.length)];
  for (const document of documents) checkKeys(text, document);
  return documents;
};

type Source = number | readonly [number, ...number[]] | { readonly offset: number };

const findOffset = (source: Source): number => {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
};

/** The parser's own check compares every key with all others. */
const checkKeys = (text: string, document: Document.Parsed): void =>
  visit(document, {
    Map: (_at, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key) || key.value === '<<') continue;
        if (seen.has(key.value))
          throw new SyntaxProblem(text, 'Map keys must be unique', key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });

/** The content between two document marks, or a literal `null`. */
const isNothing = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && (contents.value === null || isNull(contents)));

/** An explicit `null` in a schema without types. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export const isNull = ({ value, type }: { readonly value: unknown; readonly type?: unknown }): boolean =>
  type === 'PLAIN' && typeof value === 'string' && /^(?:null|Null|NULL|~|)$/.test(value);
