import { describe, expect, test } from '@jest/globals';
import { isForged } from '../../src/text/forged.js';

describe('isForged', () => {
  test.each([
    ['github.com', 'https://evil.com/'],
    ['GitHub.com/login', 'https://evil.com/'],
    ['https://github.com', 'https://evil.com/'],
    ['Log in at https://github.com/login now', 'https://evil.com/'],
    ['www.github.com', 'https://evil.com/'],
    ['→ github.com', 'https://evil.com/'],
    ['github。com', 'https://evil.com/'],
    ['ｇｉｔｈｕｂ．ｃｏｍ', 'https://evil.com/'],
    ['https://github.com@evil.com', 'https://evil.com/'],
    ['https://github.com:99999', 'https://evil.com/'],
    ['support@github.com', 'https://evil.com/'],
    ['a@github.com', 'mailto:a@evil.com'],
    ['github.md', 'https://evil.com/x'],
  ])('tells that %j does not lead to %s', (label, target) => {
    expect(isForged(label, target)).toBe(true);
  });

  test.each([
    ['github.com', 'https://www.github.com/'],
    ['https://github.com/a/b…', 'https://github.com/a/b/c'],
    ['a@github.com', 'mailto:a@github.com'],
    ['package.json', 'https://evil.com/'],
    ['README.md', 'https://github.com/o/r/blob/main/README.md'],
    ['v1.2.3', 'https://evil.com/'],
    ['Fix the cart.', 'https://evil.com/'],
    ['#12', 'https://evil.com/'],
    ['Node.js', 'https://evil.com/'],
  ])('lets %j lead to %s', (label, target) => {
    expect(isForged(label, target)).toBe(false);
  });
});
