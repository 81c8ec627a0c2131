import { describe, expect, test } from '@jest/globals';
import { push as readPush } from '../../../src/events/readers/push.js';
import { buildPushNews } from '../../../src/events/shared/push-news.js';
import { readPushParts } from '../../../src/events/shared/push-parts.js';
import { headline, lines } from '../../helpers/read-news.js';
import { commit, push as pushed } from '../../helpers/payloads.js';
import { context, facts, subject } from '../../helpers/read-subject.js';

const shop = 'https://github.com/octo-org/shop';
/** With its news, which most messages do not show. */
const push = (event => ({
  ...readPush(event),
  news: buildPushNews(readPushParts(event)),
})) satisfies typeof readPush;

const seven = Array.from({ length: 7 }, (_, index) => commit(`Change ${index + 1}`));

describe('announces a new tag or branch and links the title to it:', () => {
  test.each([
    ['refs/tags/v1.2.0', [], 'octocat created tag v1.2.0', `${shop}/releases/tag/v1.2.0`],
    ['refs/tags/v1.2.0', seven, 'octocat created tag v1.2.0', `${shop}/releases/tag/v1.2.0`],
    ['refs/heads/area/x', [], 'octocat created branch area/x', `${shop}/tree/area/x`],
  ])('%s', (ref, commits, expected, page) => {
    const payload = pushed({ ref, created: true, commits });
    expect(headline(push, payload)).toBe(expected);
    expect(subject(push, payload).news.url).toBe(page);
    expect(readPush({ payload, context: context() }).news.url).toBe(page);
  });
});

test('lists the commits of a new tag and links the rest to the comparison', () => {
  const payload = pushed({ ref: 'refs/tags/v1.2.0', created: true, commits: seven });
  expect(lines(push, payload)).toHaveLength(6);
  expect(subject(push, payload).news.lines?.at(-1)).toMatchObject([{ kind: 'link', url: pushed().compare }]);
});

test('lists the commits of a new branch and links the title to the comparison', () => {
  const payload = pushed({ ref: 'refs/heads/dev', created: true, commits: seven });
  expect(headline(push, payload)).toBe('octocat pushed 7 commits to dev');
  expect(facts(push, payload)).toBe('new branch');
  expect(subject(push, payload).news.url).toBe(pushed().compare);
});

test('links to the repository when a ref was deleted', () => {
  const payload = pushed({ ref: 'refs/tags/v1.2.0', deleted: true, head_commit: null, commits: [] });
  expect(headline(push, payload)).toBe('octocat deleted tag v1.2.0');
  expect(subject(push, payload).news.url).toBe(shop);
});
