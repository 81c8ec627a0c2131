import { describe, expect, test } from '@jest/globals';
import { readSections, shareOut } from '../../src/message/sections.js';
import { blocksToPlainText } from '../../src/text/plain.js';

describe('shares lines among sections', () => {
  test.each([
    ['gives all what they need when they fit', [3, 5], 20, [3, 5]],
    ['evenly when none fits', [50, 50], 20, [10, 10]],
    ['gives what short ones leave to the long ones', [2, 50, 50], 22, [2, 10, 10]],
    ['gives none when none are left', [5, 5], 0, [0, 0]],
  ])('%s', (_what, wanted, room, expected) => expect(shareOut(wanted, room)).toEqual(expected));
});

test('shows a short text completely beside a long one, which ends with a link to the rest', async () => {
  const long = Array.from({ length: 60 }, (_, at) => `- change ${at + 1}`).join('\n');
  const blocks = await readSections(
    [
      { title: 'a@1', url: 'https://a.example/', body: long },
      { title: 'b@1', url: 'https://b.example/', body: 'Only this.' },
      { title: 'c@1', url: 'https://c.example/' },
    ],
    {},
    20,
  );
  const lines = blocksToPlainText(blocks).split('\n');
  expect(lines.filter(line => /change \d+/.test(line))).toHaveLength(13);
  expect(lines.join('\n')).toMatch(/change 13 … more\b[^]*b@1[^]*Only this\.[^]*c@1/);
  expect(JSON.stringify(blocks)).toContain(
    '"url":"https://a.example/","of":[{"kind":"text","text":"… more"}]',
  );
});

test('keeps every section within the platform’s limit when the user sets none', async () => {
  const body = 'A line that a phone shows as one, or nearly so.\n\n'.repeat(200);
  const sections = ['a', 'b', 'c'].map(title => ({ title, body }));
  const text = blocksToPlainText(await readSections(sections, {}, 0));
  expect(text.length).toBeLessThan(5_500);
  expect(text).toMatch(/\bc\n/);
});
