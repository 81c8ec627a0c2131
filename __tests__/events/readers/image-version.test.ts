import { expect, test } from '@jest/globals';
import { imageVersion } from '../../../src/events/readers/image-version.js';
import { headline } from '../../helpers/read-news.js';
import { subject } from '../../helpers/read-subject.js';

test('reports that an image is ready, and that the run is the news', () => {
  expect(headline(imageVersion, {})).toBe('A new version of a runner image is ready on main');
  expect(subject(imageVersion, {}).runIsTheNews).toBe(true);
});
