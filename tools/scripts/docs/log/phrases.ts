import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The sentences that the code can write to the log, an annotation or the output `reason`, read from src/. */

export interface LogPhrase {
  /** `src/…:12` */
  readonly at: string;
  /** With `…` for each value. */
  readonly text: string;
}

/** What only makes messages, or is documented elsewhere. */
const NOT_LOG = [
  // The wording of messages.
  'events/',
  'message/',
  'text/',
  // Tables of docs/troubleshooting.md that are made from these lists.
  /refusals\.ts$/,
  // The table of docs/templates.md.
  /^template\/(?:facts|failed|tested)\.ts$/,
  // How lists of names are joined.
  'values/read.ts',
] as const;

const isOfLog = (path: string): boolean =>
  !NOT_LOG.some(one => (typeof one === 'string' ? path.startsWith(one) : one.test(path)));

const readText = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [readText(node.left), readText(node.right)];
    return left === undefined && right === undefined ? undefined : `${left ?? '…'}${right ?? '…'}`;
  }
  return undefined;
};

/** Two words at least. */
const IS_PHRASE = /[a-z]{2}\S* …? ?[a-z]|… [a-z]+ /i;

/** The phrases of a module, with their lines. */
export const readLogPhrases = (source: string, path = 'module.ts'): readonly LogPhrase[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const phrases: LogPhrase[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = readText(node);
    if (text === undefined) {
      ts.forEachChild(node, visit);
      return;
    }
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (IS_PHRASE.test(text)) phrases.push({ at: `${path}:${line + 1}`, text });
    visitValues(node);
  };
  /** What is inside a text: template values, and operands that are not texts. */
  const visitValues = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) for (const { expression } of node.templateSpans) visit(expression);
    if (ts.isBinaryExpression(node))
      for (const side of [node.left, node.right])
        if (readText(side) === undefined) visit(side);
        else visitValues(side);
  };
  visit(file);
  return phrases;
};

/** All phrases in src/ that the log can contain. */
export const collectLogPhrases = (): readonly LogPhrase[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts') && isOfLog(path))
    .sort()
    .flatMap(path => readLogPhrases(readFileSync(join('src', path), 'utf8'), join('src', path)));
