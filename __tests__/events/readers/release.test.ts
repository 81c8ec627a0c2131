import { expect, test } from '@jest/globals';
import { release as readRelease } from '../../../src/events/readers/release.js';
import { toPlainText } from '../../../src/text/plain.js';
import { release } from '../../helpers/payloads.js';
import { subject } from '../../helpers/read-subject.js';

const asset = (index: number) => ({
  name: `shop-${index}.tgz`,
  size: 1_500_000 * (index + 1),
  browser_download_url: `https://github.com/octo-org/shop/releases/download/v1/shop-${index}.tgz`,
});

const formatPages = (assets: readonly unknown[], action = 'published'): readonly string[] => {
  const { news } = subject(readRelease, release({ action, 'release.assets': assets }));
  return [...(news.lines ?? []), ...(news.facts ?? [])].map(toPlainText);
};

test.each<[string, readonly unknown[], readonly string[]]>([
  ['omits an empty list', [], ['by octocat']],
  ['names one with its size', [asset(0)], ['shop-0.tgz 1.5 MB', 'by octocat']],
  [
    'names the first three and counts the rest',
    [0, 1, 2, 3, 4].map(asset),
    [
      'shop-0.tgz 1.5 MB · shop-1.tgz 3.0 MB · shop-2.tgz 4.5 MB · and 2 more',
      'by octocat',
      '5 assets, 23 MB',
    ],
  ],
  ['omits an unknown size', [{ name: 'notes.txt' }], ['notes.txt', 'by octocat']],
])('lists assets of a release: %s', (_what, assets, lines) => {
  expect(formatPages(assets)).toEqual(lines);
});

test('offers no downloads for a deleted release', () => {
  expect(formatPages([asset(0)], 'deleted')[0]).toBe('by octocat');
});

test('links an asset to its download', () => {
  const { news } = subject(readRelease, release({ 'release.assets': [asset(0)] }));
  expect(news.lines?.[0]?.[0]).toMatchObject({ kind: 'link', url: asset(0).browser_download_url });
});

test('leaves room after an endless name for what became of the release', () => {
  const { news } = subject(
    readRelease,
    release({ action: 'deleted', 'release.name': 'The cart that counts v1.2.0 '.repeat(30) }),
  );
  expect(news.title).toMatch(/^Release The cart that counts .{60,110}… was deleted$/);
});

test('shows the release’s given name last', () => {
  const { news } = subject(readRelease, release({ action: 'deleted' }));
  expect(news).toMatchObject({ title: 'Release v1.2.0 was deleted', afterColon: 'The cart that counts' });
});

test.each([
  ['published', 'octocat'],
  ['released', 'octocat'],
  ['prereleased', 'octocat'],
  ['created', 'hubot'],
  ['edited', 'hubot'],
  ['unpublished', 'hubot'],
  ['deleted', 'hubot'],
])('names for a release that is %s: %s', (action, who) => {
  const payload = release({ action, sender: { login: 'hubot' }, 'release.assets': [] });
  const { news } = subject(readRelease, payload);
  expect((news.facts ?? []).map(toPlainText)).toEqual([`by ${who}`]);
});

test('names whoever published a release without an author', () => {
  const payload = release({ sender: { login: 'hubot' }, 'release.author': null, 'release.assets': [] });
  expect((subject(readRelease, payload).news.facts ?? []).map(toPlainText)).toEqual(['by hubot']);
});
