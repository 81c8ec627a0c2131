import { expect, test } from '@jest/globals';
import { registryPackage } from '../../../src/events/readers/registry-package.js';
import { HAND_MADE } from '../../helpers/hand-made.js';
import { corpus, patched } from '../../helpers/corpus.js';
import { headline, lines } from '../../helpers/read-news.js';
import { facts, subject } from '../../helpers/read-subject.js';

const updated = HAND_MADE.registry_package;

/** GitHub's examples of `package`, whose payload is the same under another key. */
const [published, image] = (corpus.find(sample => sample.name === 'package')?.examples ?? []).map(
  ({ package: found, ...rest }) => ({ ...rest, registry_package: found }),
);
if (!published || !image) throw new Error('no example of a package');

test.each([
  ['octocat updated shop v1.2.0', updated],
  ['Codertocat published hello-world-npm 1.0.0', published],
  ['Codertocat updated hello-world-npm 1.0.0', patched(published, { action: 'updated' })],
  ['Codertocat published hello-world-npm sha256:3da1996a8115', image],
  ['Codertocat published hello-world-npm', patched(published, { 'registry_package.package_version': null })],
  ['Codertocat published a package', patched(published, { registry_package: null })],
])('%s', (expected, payload) => {
  expect(headline(registryPackage, payload)).toBe(expected);
});

test('shows the install command, the commit, and the release, but not the readme', () => {
  expect(lines(registryPackage, published)).toEqual(['npm install @Codertocat/@1.0.0', '6c62fb4']);
  expect(facts(registryPackage, published)).toBe('npm package · release 1.0.0');
  expect(subject(registryPackage, published).news).toMatchObject({
    mark: 'package',
    url: 'https://github.com/Codertocat/hello-world-npm/packages/10696?version=1.0.0',
  });
  expect(subject(registryPackage, published).news.body).toBeUndefined();
});

test('omits an install command without a tag', () => {
  expect(lines(registryPackage, image)).toEqual(['Hello-World in a docker container', '6c62fb4']);
});

test('shows what the package is and how to get it', () => {
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
