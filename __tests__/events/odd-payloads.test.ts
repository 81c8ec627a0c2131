import { expect, test } from '@jest/globals';
import { fc } from '../helpers/property.js';
import { readContext } from '../../src/events/context.js';
import { readSubject } from '../../src/events/index.js';
import { changeFacts, changeLines, headlineEnd } from '../../src/message/change.js';
import { corpus, patched } from '../helpers/corpus.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { withNews } from '../helpers/read-subject.js';
import { unexpectedValue, listPaths, listStrings } from '../helpers/unexpected-values.js';

const recorded = corpus.flatMap(({ name, examples }) => examples.map(payload => ({ name, payload })));
const byHand = Object.entries(HAND_MADE).map(([name, payload]) => ({ name, payload }));
const all = [...recorded, ...byHand];

/** Addresses that no reader reads, so changing them would test nothing. */
const UNREAD = /(?<!html|content|target|log|environment)_url$/;

test.each(byHand)(
  'gives $name, for which GitHub has no example, a headline and a link',
  async ({ name, payload }) => {
    const { news } = await withNews(await readSubject(payload, readContext({ GITHUB_EVENT_NAME: name })));
    expect(news.title).toMatch(/^\S+ \S+/);
    expect(news.url).toMatch(/^https:\/\//);
  },
);

test('never fails or shows a blank for an unusual payload', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...all),
      fc.array(fc.tuple(fc.nat(), unexpectedValue), { minLength: 1, maxLength: 8 }),
      async ({ name, payload }, changes) => {
        const known = listPaths(payload).filter(path => !UNREAD.test(path));
        const patch = Object.fromEntries(
          changes.map(([at, value]) => [known[at % known.length] ?? 'action', value]),
        );
        const { news, change, repo } = await withNews(
          await readSubject(patched(payload, patch), readContext({ GITHUB_EVENT_NAME: name })),
        );
        expect(news.title).not.toMatch(/^$|^\s|\s$| {2}|\n/);
        const said = [headlineEnd(change, repo), changeLines(change, repo), changeFacts(change)];
        for (const value of listStrings([news, change, said])) expect(value.trim()).not.toBe('');
        for (const value of [news.title, ...listStrings([news.facts, news.fields, said])])
          expect(value).not.toMatch(/\bundefined\b|\[object/);
      },
    ),
    { numRuns: 2000 },
  );
});
