import { describe, expect, test } from '@jest/globals';
import { linkOn, safeLink, safeTarget } from '../../src/text/links.js';

describe('safeLink', () => {
  test.each([
    ['https://Example.COM', 'https://example.com/'],
    ['http://a.b/c?d=e#f', 'http://a.b/c?d=e#f'],
    ['https://a.b/x|y', 'https://a.b/x%7Cy'],
    ['https://a.b/?q=<x>|"y" z', 'https://a.b/?q=%3Cx%3E%7C%22y%22%20z'],
    ['https://a.b/\u202ex', 'https://a.b/%E2%80%AEx'],
    ['https:\\\\a.b\\c', 'https://a.b/c'],
    ['https://例え.jp', 'https://xn--r8jz45g.jp/'],
  ])('normalizes %j', (url, expected) => {
    expect(safeLink(url)).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:a@b.c',
    '/relative',
    '//a.b/c',
    'a.b',
    '',
    'https://',
    'https://user:pass@a.b',
    'https://github.com@evil.com',
    'https://a.b|c/',
  ])('rejects %j', url => {
    expect(safeLink(url)).toBeUndefined();
  });

  test('safeTarget also accepts email addresses', () => {
    expect(safeTarget('mailto:a@b.c')).toBe('mailto:a@b.c');
    expect(safeTarget('mailto:a@b.c?subject=x&bcc=d@e.f')).toBe('mailto:a@b.c');
    for (const odd of ['a@b.c|<x>', 'a@b.c,d@e.f', 'a@b.c;d@e.f', 'a%40b.c,d@e.f', 'a', '?to=a@b.c'])
      expect(safeTarget(`mailto:${odd}`)).toBeUndefined();
    expect(safeTarget('tel:1')).toBeUndefined();
  });
});

const PAGE = 'https://github.com/o/r/pull/7#issuecomment-1';

test.each([
  ['../issues/4', 'https://github.com/o/r/issues/4'],
  ['../../pull/7', 'https://github.com/o/pull/7'],
  ['/o/r/wiki', 'https://github.com/o/r/wiki'],
  ['docs/x.md', 'https://github.com/o/r/pull/docs/x.md'],
  ['#x', 'https://github.com/o/r/pull/7#x'],
  ['?tab=1', 'https://github.com/o/r/pull/7?tab=1'],
  ['//evil.example/x', 'https://evil.example/x'],
  ['https://x.y/a', 'https://x.y/a'],
  ['mailto:a@b.c', 'mailto:a@b.c'],
  ['javascript:alert(1)', undefined],
  ['https://u:p@x.y', undefined],
  ['', undefined],
])('resolves %j on a page to %s', (href, url) => {
  expect(linkOn(PAGE, href)).toBe(url);
});

test('resolves nothing relative without a page', () => {
  expect(linkOn(undefined, '../issues/4')).toBeUndefined();
});
