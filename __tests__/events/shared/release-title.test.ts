import { expect, test } from '@jest/globals';
import { formatReleaseTitle } from '../../../src/events/shared/release-title.js';

test.each([
  ['v1.2.0', 'The cart that counts', 'v1.2.0: The cart that counts'],
  ['v1.2.0', 'v1.2.0', 'v1.2.0'],
  ['v2.0.0', '2.0.0', 'v2.0.0'],
  ['v2.0', '2.0', 'v2.0'],
  ['shop-v1.2.0', 'v1.2.0', 'shop-v1.2.0'],
  ['shop_v1.2.0', 'V1.2.0', 'shop_v1.2.0'],
  ['shop@1.2.0', '1.2.0', 'shop@1.2.0'],
  ['v2.0.0', 'Release 2.0.0', 'v2.0.0'],
  ['v2.0.0', 'Version v2.0.0', 'v2.0.0'],
  ['v2.0.0', 'v2.0.0 – The cart', 'v2.0.0 – The cart'],
  ['v2.0.0', '2.0.0: The cart', '2.0.0: The cart'],
  ['shop-v1.2.0', 'Shop 1.2.0', 'Shop 1.2.0'],
  ['nightly', 'Nightly build', 'Nightly build'],
  ['v12.0', '2.0', 'v12.0: 2.0'],
  ['v2.0.1', '2.0', 'v2.0.1'],
  ['v2.0.0-beta.1', '2.0.0', 'v2.0.0-beta.1: 2.0.0'],
  ['v1', 'The 10 best', 'v1: The 10 best'],
  ['v1', 'Release notes of March', 'v1: Release notes of March'],
  ['v1.2.0', null, 'v1.2.0'],
  [null, 'The cart', 'The cart'],
  [undefined, '', 'without a name'],
])('combines the tag %s and the name %s to "%s"', (tag, name, expected) => {
  expect(formatReleaseTitle(tag, name)).toBe(expected);
});
