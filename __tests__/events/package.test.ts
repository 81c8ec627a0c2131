import { expect, test } from '@jest/globals';
import { packageEvent } from '../../src/events/package.js';
import { corpus, example, patched } from '../helpers/corpus.js';
import { headline, lines } from '../helpers/news.js';
import { facts, subject } from '../helpers/reading.js';

const published = example('package', 'published');
const image = corpus.find(sample => sample.name === 'package')?.examples[1] ?? {};

test.each([
  ['Codertocat published hello-world-npm 1.0.0', published],
  ['Codertocat updated hello-world-npm 1.0.0', patched(published, { action: 'updated' })],
  ['Codertocat published hello-world-npm sha256:3da1996a8115', image],
  ['Codertocat published hello-world-npm', patched(published, { 'package.package_version': null })],
  ['Codertocat published a package', patched(published, { package: null })],
])('%s', (expected, payload) => {
  expect(headline(packageEvent, payload)).toBe(expected);
});

test('shows how to install it, its commit and its release, not its readme', () => {
  expect(lines(packageEvent, published)).toEqual(['npm install @Codertocat/@1.0.0', '6c62fb4']);
  expect(facts(packageEvent, published)).toBe('npm package · release 1.0.0');
  expect(subject(packageEvent, published).news).toMatchObject({
    mark: 'package',
    url: 'https://github.com/Codertocat/hello-world-npm/packages/10696?version=1.0.0',
  });
  expect(subject(packageEvent, published).news.body).toBeUndefined();
});

test('leaves out a command that lacks its tag', () => {
  expect(lines(packageEvent, image)).toEqual(['Hello-World in a docker container', '6c62fb4']);
});
