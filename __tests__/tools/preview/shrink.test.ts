import { expect, test } from '@jest/globals';
import { shrinkPicture } from '../../../tools/preview/shrink.js';

const picture = new Uint8Array([1, 2, 3, 4]);

test.each([
  ['the program is not installed', 'no-such-program-for-pictures'],
  ['the program fails', 'false'],
  ['the program returns nothing smaller', 'echo'],
])('a picture stays as it is if %s', (_, program) => {
  expect(shrinkPicture(picture, program)).toBe(picture);
});
