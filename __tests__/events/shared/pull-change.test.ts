import { expect, test } from '@jest/globals';
import {
  branchesFact,
  readPullRequestChange,
  type LoosePullRequest,
  pullRequestUrl,
} from '../../../src/events/shared/pull-change.js';
import { changeLines, headlineEnd } from '../../../src/message/change.js';
import { toPlainText } from '../../../src/text/plain.js';
import { context } from '../../helpers/read-subject.js';

const shop = { name: 'octo-org/shop', url: 'https://github.com/octo-org/shop' };
const side = (ref: unknown, repo: string, login = 'octo-org') => ({
  label: `${login}:${String(ref)}`,
  ref,
  sha: 'a1b2c3d4e5f6',
  user: { login },
  repo: { full_name: repo, html_url: `https://github.com/${repo}` },
});
const pull = (head: unknown, more: object = {}): LoosePullRequest =>
  ({
    number: 12,
    title: 'Fix the cart',
    head,
    base: side('main', 'octo-org/shop'),
    user: { login: 'hubot' },
    ...more,
  }) as LoosePullRequest;
const own = side('fix/cart', 'octo-org/shop');

const shown = (found: LoosePullRequest) => {
  const between = branchesFact(found);
  return between && toPlainText([between]);
};

test.each([
  ['fix/cart → main', own],
  ['hubot:fix/cart → main', side('fix/cart', 'hubot/shop', 'hubot')],
  ['hubot:fix/cart → main', { ...side('fix/cart', 'hubot/shop', 'hubot'), user: null }],
  ['octo-org:fix/cart → main', { ...own, repo: null }],
  ['a b → main', side('a\nb\u202e', 'octo-org/shop')],
  [undefined, side(null, 'octo-org/shop')],
  [undefined, side(7, 'octo-org/shop')],
  [undefined, null],
])('shows head and base: %s', (expected, head) => {
  expect(shown(pull(head))).toBe(expected);
});

test('names the author beside the branches unless the fork’s name shows it', () => {
  const lineOf = (found: LoosePullRequest) =>
    changeLines(readPullRequestChange(found, shop, context()), shop).map(toPlainText);
  expect(lineOf(pull(own))).toEqual(['a1b2c3d · fix/cart → main — hubot']);
  expect(lineOf(pull(side('fix/cart', 'hubot/shop', 'hubot')))).toEqual(['a1b2c3d · hubot:fix/cart → main']);
  expect(lineOf(pull(side('fix/cart', 'mona/shop', 'mona')))).toEqual([
    'a1b2c3d · mona:fix/cart → main — hubot',
  ]);
});

test('shows the pull request’s number for its run', () => {
  const end = headlineEnd(readPullRequestChange(pull(own), shop, context()), shop, '(3rd run)');
  expect(toPlainText(end)).toBe('on pull request #12 (3rd run)');
});

test.each([
  ['https://github.com/x/y/pull/1', pull(own, { html_url: 'https://github.com/x/y/pull/1' })],
  ['https://github.com/octo-org/shop/pull/12', pull(own, { html_url: 'javascript:alert(1)' })],
  [undefined, null],
])('links to %s', (expected, found) => {
  expect(pullRequestUrl(found, shop)).toBe(expected);
});

test.each([
  ['a1b2c3d · fix/cart → main — hubot', pull(own)],
  ['', pull({ ...own, ref: null })],
  ['fix/cart → main', pull({ ...own, sha: null }, { user: null })],
  ['', pull(null, { user: null })],
])('shows where a run of it ran: "%s"', (expected, found) => {
  expect(
    changeLines(readPullRequestChange(found, shop, context()), shop)
      .map(toPlainText)
      .join(' | '),
  ).toBe(expected);
});

test('uses the run’s context for a pull request without a number', () => {
  expect(readPullRequestChange(pull(own, { number: null }), shop, context()).ref).toEqual({
    kind: 'branch',
    name: 'main',
  });
});
