import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ParseEnglish } from 'parse-english';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { findNames, findWords, readPhrases, readWordList } from './prose-words.ts';

/**
 * Checks the documentation and the action's own words like an editor: repeated words, "a" or "an", long sentences, and the words to avoid
 * in words.json, in pages, in log lines, and in names in code. Run by `npm run prose`.
 */

/** Words in a sentence that is still easy to read. */
const LONGEST = 40;

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'RELEASE.md',
  'watch/README.md',
  'drain/README.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
];

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

const sentencesIn = (node: Node): readonly Node[] =>
  node.type === 'SentenceNode' ? [node] : (node.children ?? []).flatMap(sentencesIn);

const countWords = (sentence: Node): number =>
  (sentence.children ?? []).filter(({ type }) => type === 'WordNode').length;

const shortSentences = () => (tree: Node, file: VFile) => {
  for (const sentence of sentencesIn(tree)) {
    const count = countWords(sentence);
    if (count > LONGEST)
      file.message(`A sentence of ${count} words; ${LONGEST} at most`, sentence.position?.start);
  }
};

const editor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRetext, ParseEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(shortSentences);

const list = readWordList(readFileSync('tools/scripts/words.json', 'utf8'));

const checkPage = async (path: string): Promise<VFile> => {
  const file = new VFile({ path, value: readFileSync(path, 'utf8') });
  await editor.run(editor.parse(file), file);
  for (const { line, column, found, instead } of findWords(String(file.value), list.prose))
    file.message(`"${found}": write ${instead}`, { line, column });
  return file;
};

/** Sentences for users, in the code. */
const checkSource = (path: string): VFile => {
  const file = new VFile({ path, value: '' });
  for (const { line, text } of readPhrases(readFileSync(path, 'utf8')))
    for (const { found, instead } of findWords(text, list.prose))
      file.message(`"${found}" in "${text.slice(0, 60)}": write ${instead}`, { line, column: 1 });
  return file;
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  // A table of names.
  .filter(name => name.endsWith('.ts') && !name.endsWith('emoji-names.ts'))
  .map(name => join('src', name));

const checkNames = (path: string): VFile => {
  const file = new VFile({ path, value: '' });
  for (const { line, name, instead } of findNames(readFileSync(path, 'utf8'), list.names, path))
    file.message(`the name ${name}: write ${instead}`, { line, column: 1 });
  return file;
};

const modules = ['src', 'tools', 'site', '__tests__'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name)),
);

const checked = [
  ...(await Promise.all(PAGES.map(checkPage))),
  ...sources.map(checkSource),
  ...modules.map(checkNames),
].filter(({ messages }) => messages.length > 0);
if (checked.length > 0) {
  console.error(reporter(checked));
  process.exitCode = 1;
}
