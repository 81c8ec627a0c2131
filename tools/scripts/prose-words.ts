import ts from 'typescript';

/** The words to avoid, and where they occur. */

export interface Avoided {
  readonly pattern: RegExp;
  readonly instead: string;
}

export interface WordList {
  readonly prose: readonly Avoided[];
  /** For names in code: matches a whole word of a name. */
  readonly names: readonly Avoided[];
}

type Patterns = Readonly<Record<string, string>>;

/** Reads words.json: regular expressions (ignoring case) and what to write instead, for prose and for names in code. */
export const readWordList = (json: string): WordList => {
  const { prose, names } = JSON.parse(json) as { readonly prose: Patterns; readonly names: Patterns };
  return {
    prose: Object.entries(prose).map(([source, instead]) => ({
      pattern: new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'gi'),
      instead,
    })),
    names: Object.entries(names).map(([source, instead]) => ({
      pattern: new RegExp(`^(?:${source})$`, 'i'),
      instead,
    })),
  };
};

export interface Found {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly instead: string;
}

/** Markdown code, link targets, and comments are not prose. Spaces replace them, so that positions stay. */
const extractProse = (markdown: string): string =>
  markdown.replace(/^```[\s\S]*?^```|`[^`\n]*`|(?<=\]\()[^)]*|<!--[\s\S]*?-->|https?:\/\/\S+/gm, code =>
    code.replace(/[^\n]/g, ' '),
  );

/** Every place of an avoided word in a text. */
export const findWords = (text: string, avoided: readonly Avoided[]): readonly Found[] => {
  const prose = extractProse(text);
  return avoided.flatMap(({ pattern, instead }) =>
    [...prose.matchAll(pattern)].map(({ 0: found, index }) => {
      const before = prose.slice(0, index).split('\n');
      return { line: before.length, column: (before.at(-1) ?? '').length + 1, found, instead };
    }),
  );
};

/** Three words or more with spaces between them are a sentence for people. */
const IS_PHRASE = /\w\S* \S+ \S*\w/;

/** The texts of a module that are long enough to be sentences, with their lines. */
export const readPhrases = (source: string): readonly { readonly line: number; readonly text: string }[] => {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest);
  const phrases: { line: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const text =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
        ? node.text
        : '';
    if (IS_PHRASE.test(text))
      phrases.push({ line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return phrases;
};

export interface FoundName {
  readonly line: number;
  readonly name: string;
  readonly instead: string;
}

/** `isTestRun`, `API_URL` → the words that they are made of. */
const splitName = (name: string): readonly string[] => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];

/** The names that a module declares with a word to avoid in them. */
export const findNames = (
  source: string,
  avoided: readonly Avoided[],
  path = 'module.ts',
): readonly FoundName[] => {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: FoundName[] = [];
  const check = (node: ts.Node): void => {
    const isDeclared = ts.isIdentifier(node) && 'name' in node.parent && node.parent.name === node;
    if (isDeclared && !ts.isPropertyAccessExpression(node.parent))
      for (const { pattern, instead } of avoided)
        if (splitName(node.text).some(word => pattern.test(word)))
          found.push({
            line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
            name: node.text,
            instead,
          });
    ts.forEachChild(node, check);
  };
  check(file);
  return found;
};
