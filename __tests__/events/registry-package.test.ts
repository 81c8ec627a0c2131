import { expect, test } from '@jest/globals';
import { registryPackage } from '../../src/events/registry-package.js';
import { HAND_MADE } from '../helpers/hand-made.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const updated = HAND_MADE.registry_package;

test('names an image by its tag', () => {
  expect(headline(registryPackage, updated)).toBe('octocat updated shop v1.2.0');
});

test('shows what it is and how to get it', () => {
  expect(lines(registryPackage, updated)).toEqual([
    'The shop',
    'docker pull ghcr.io/octo-org/shop:v1.2.0',
    'a1b2c3d',
  ]);
  expect(facts(registryPackage, updated)).toBe('container image · pre-release');
  expect(subject(registryPackage, updated).news.url).toBe(
    'https://github.com/octo-org/shop/pkgs/container/shop/7',
  );
});
