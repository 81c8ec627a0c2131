import { describe, expect, test } from '@jest/globals';
import { linkReferences, shortLabel } from '../../src/text/references.js';
import type { Inline } from '../../src/text/tree.js';

const serverUrl = 'https://github.com';
const repoUrl = 'https://github.com/octo-org/shop';
const context = { serverUrl, repoUrl };
const sha = '0123456789abcdef0123456789abcdef01234567';

const links = (nodes: readonly Inline[]): string[][] =>
  nodes.flatMap(node =>
    node.kind === 'link' ? [[node.of[0]?.kind === 'text' ? node.of[0].text : '', node.url]] : [],
  );

describe('linkReferences', () => {
  test.each([
    ['by @octocat.', '@octocat', `${serverUrl}/octocat`],
    ['(@mona_corp)', '@mona_corp', `${serverUrl}/mona_corp`],
    ['@dependabot[bot] in', '@dependabot[bot]', `${serverUrl}/apps/dependabot`],
    ['fixes #12,', '#12', `${repoUrl}/issues/12`],
    ['GH-26', 'GH-26', `${repoUrl}/issues/26`],
    ['see a/b.c#7', 'a/b.c#7', `${serverUrl}/a/b.c/issues/7`],
    [`by a/b.c@${sha},`, 'a/b.c@0123456', `${serverUrl}/a/b.c/commit/${sha}`],
    ['note #12¹', '#12', `${repoUrl}/issues/12`],
    [
      'to mona.lisa+x@mail.example.com.',
      'mona.lisa+x@mail.example.com',
      'mailto:mona.lisa+x@mail.example.com',
    ],
    ['(www.example.com)', 'www.example.com', 'http://www.example.com/'],
    ['www.example.com/a_(b)?c=1&d, ok', 'www.example.com/a_(b)?c=1&d', 'http://www.example.com/a_(b)?c=1&d'],
    [`in ${sha}`, '0123456', `${repoUrl}/commit/${sha}`],
  ])('links %j', (value, label, url) => {
    expect(links(linkReferences(value, context))).toEqual([[label, url]]);
  });

  test.each([
    '@everyone @here @channel @Here',
    '@octo-org/team',
    '@types/node',
    'a@b',
    'a@b.com-',
    'git@github.com:octo/repo.git',
    'awww.example.com',
    'www.x',
    `a/b@${sha}0`,
    'mail+@x',
    '<@U1>',
    '@babel.core',
    'issue#12',
    '#12a',
    '&#12;',
    '/#12',
    `${sha}0`,
    'ГH@é',
  ])('leaves %j as text', value => {
    expect(linkReferences(value, context)).toEqual([{ kind: 'text', text: value }]);
  });

  test('leaves all as text without a context', () => {
    const value = `@octocat #12 a/b#1 ${sha}`;
    expect(linkReferences(value, {})).toEqual([{ kind: 'text', text: value }]);
  });

  test('links hosts and email addresses without a context', () => {
    expect(links(linkReferences('a@b.c www.x.y', {})).map(([label]) => label)).toEqual(['a@b.c', 'www.x.y']);
  });

  test('loses nothing between the links', () => {
    const parts = linkReferences('a #1 b @c d www.x.y.)', context).map(node =>
      node.kind === 'link' ? '*' : node.kind === 'text' ? node.text : '',
    );
    expect(parts).toEqual(['a ', '*', ' b ', '*', ' d ', '*', '.)']);
  });
});

describe('shortLabel', () => {
  test.each([
    [`${repoUrl}/pull/12`, '#12'],
    [`${repoUrl.toUpperCase().replace('HTTPS://GITHUB.COM', serverUrl)}/issues/12`, '#12'],
    [`${serverUrl}/a/b/issues/3`, 'a/b#3'],
    [`${serverUrl}/a/b/issues/3#issuecomment-9`, 'a/b#3 (comment)'],
    [`${repoUrl}/commit/${sha}`, '0123456'],
    [`${serverUrl}/a/b/commit/${sha}`, 'a/b@0123456'],
    [`${repoUrl}/compare/v1.0...v1.1`, 'v1.0...v1.1'],
    [`${serverUrl}/a/b/compare/x...y`, 'a/b@x...y'],
    [`${repoUrl}/pull/12/files`, undefined],
    [`${repoUrl}/pull/12?diff=split`, undefined],
    [`${repoUrl}/pull/12#top`, undefined],
    ['https://github.example/a/b/pull/1', undefined],
    ['https://github.com/octocat', undefined],
    ['mailto:a@b.c', undefined],
  ])('shortens %s to %s', (url, expected) => {
    expect(shortLabel(url, context)).toBe(expected);
  });

  test('knows an enterprise server, and uses github.com by default', () => {
    expect(shortLabel('https://ghe.corp/a/b/pull/1', { serverUrl: 'https://ghe.corp' })).toBe('a/b#1');
    expect(shortLabel('https://github.com/a/b/pull/1', {})).toBe('a/b#1');
  });
});
