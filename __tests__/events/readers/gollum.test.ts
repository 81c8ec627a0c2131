import { expect, test } from '@jest/globals';
import { gollum } from '../../../src/events/readers/gollum.js';
import { toPlainText } from '../../../src/text/plain.js';
import { example, patched } from '../../helpers/corpus.js';
import { facts, subject, title } from '../../helpers/read-subject.js';

const wiki = example('gollum');
const page = (name: string, action: string, summary: string | null = null) => ({
  page_name: name,
  title: name,
  summary,
  action,
  html_url: `https://github.com/Codertocat/Hello-World/wiki/${name}`,
});
const pages = (...all: readonly unknown[]) => patched(wiki, { pages: all });

test.each([
  ['rachmari edited wiki page Home', wiki],
  ['rachmari created wiki page Setup', pages(page('Setup', 'created'))],
  ['rachmari edited 2 wiki pages', pages(page('A', 'edited'), page('B', 'edited'))],
  ['rachmari created 2 wiki pages', pages(page('A', 'created'), page('B', 'created'))],
  [
    'rachmari created 1 and edited 2 wiki pages',
    pages(page('A', 'edited'), page('B', 'created'), page('C', 'edited')),
  ],
  ['rachmari changed the wiki', pages()],
])('%s', (expected, payload) => {
  expect(title(gollum, payload)).toBe(expected);
});

test('links to a single page and shows its summary as a small fact', () => {
  const payload = pages(page('Setup', 'edited', 'Say which Node'));
  expect(subject(gollum, payload).news.url).toBe('https://github.com/Codertocat/Hello-World/wiki/Setup');
  expect(facts(gollum, payload)).toBe('Say which Node');
});

test('lists several pages and names the first ones', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(name => page(name, 'edited'));
  const { news } = subject(gollum, pages(page('New', 'created', 'First draft'), ...many));
  expect(news.url).toBe('https://github.com/Codertocat/Hello-World/wiki');
  expect(news.lines?.map(toPlainText)).toEqual([
    'New created: First draft',
    'A edited',
    'B edited',
    'C edited',
    'D edited',
    'and 3 more',
  ]);
});
