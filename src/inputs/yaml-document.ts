import {
  type Document,
  isScalar,
  type ParseOptions,
  parseAllDocuments,
  type DocumentOptions,
  type SchemaOptions,
} from 'yaml';
import { describeYamlProblem } from './yaml-problem.js';

/** What is wrong with a YAML text, in one line, and what to do. */
export interface YamlProblem {
  readonly description: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** The one document of a YAML text, undefined where it holds nothing; or what is wrong with it. */
export const readYaml = (
  text: string,
  options: ParseOptions & DocumentOptions & SchemaOptions,
): { readonly document: Document.Parsed | undefined } | { readonly problem: YamlProblem } => {
  // A carriage return alone is a line break of YAML's, which the parser does not know. https://yaml.org/spec/1.2.2/#54-line-break-characters
  const documents = [
    ...parseAllDocuments(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), {
      ...options,
      logLevel: 'error',
    }),
  ];
  const [cause] = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  if (cause !== undefined) return { problem: { ...describeYamlProblem(cause.message), cause } };
  const [document, second] = documents.filter(({ contents }) => !isNothing(contents));
  return second === undefined
    ? { document }
    : { problem: { description: 'it holds several documents', hint: 'keep one, without a second ---' } };
};

/** What is between two marks of a document, or a `null` that is written. */
const isNothing = (contents: unknown): boolean =>
  contents === null || (isScalar(contents) && (contents.value === null || isNull(contents)));

/** An explicit `null` in a schema without types. https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export const isNull = ({ value, type }: { readonly value: unknown; readonly type?: unknown }): boolean =>
  type === 'PLAIN' && typeof value === 'string' && /^(?:null|Null|NULL|~|)$/.test(value);
