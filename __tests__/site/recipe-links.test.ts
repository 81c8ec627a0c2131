import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

import { decodeLink } from '../../site/link.js';
import { readPasted } from '../../site/step/paste.js';
import { CHOSEN } from '../../site/stories/chosen.js';
import { messageStep } from '../../tools/scripts/docs/playground.js';
import { readMetadata } from '../../tools/testing/runner/metadata.js';
import { pages, playgroundLinks as links, storyLinks } from '../helpers/documentation.js';

const inputs = Object.keys(readMetadata('.').inputs ?? {});
const stories = Object.values(CHOSEN).flatMap(titles => Object.keys(titles));

test.each(storyLinks)('opens the story $story with the link in $path', ({ story }) => {
  expect(stories).toContain(story);
});

test('opens every recipe in the playground', () => {
  const recipes = links.filter(({ where }) => where.startsWith('docs/recipes.md'));
  const headings = (pages.get('docs/recipes.md') ?? '').match(/^## /gm) ?? [];
  expect(recipes).toHaveLength(headings.length);
});

test.each(links)('opens its step with a story from the link in $where', async ({ hash, source }) => {
  const asked = await decodeLink(hash);
  if (asked.kind !== 'words') throw new Error(`the link is ${asked.kind}`);
  expect(stories).toContain(asked.story);
  expect(parse(asked.step)).toEqual([messageStep(source)]);
  const reading = readPasted(asked.step, inputs);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  expect(reading.pasted.notes).toEqual([]);
});
