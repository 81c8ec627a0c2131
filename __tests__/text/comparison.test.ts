import { describe, expect, test } from '@jest/globals';
import { findComparison, hasComparison } from '../../src/text/comparison.js';
import { cutBlocks } from '../../src/text/cut.js';
import { blocksToPlainText } from '../../src/text/plain.js';
import { link, paragraph, text, type Block } from '../../src/text/tree.js';

const COMPARE = 'https://github.com/octo-org/shop/compare';
const p = (value: string): Block => paragraph(text(value));
const changelog = (versions = 'v1...v2'): Block =>
  paragraph(text('Full Changelog: '), link(versions, `${COMPARE}/${versions}`));
const linksTo = (versions: string) => [link('all changes', `${COMPARE}/${versions}`)];
const list = (...items: Block[]): Block => ({ kind: 'list', items: items.map(of => ({ of: [of] })) });
const words = Array.from({ length: 20 }, (_, at) => p(`Change number ${String(at)} of the shop`));

const said = (blocks: readonly Block[]): string | undefined => {
  const found = findComparison(blocks);
  return found && blocksToPlainText([found]);
};

describe('the line that links to all changes', () => {
  test.each<[string, Block[], string | undefined]>([
    ['at the end', [...words, changelog()], 'Full Changelog: v1...v2'],
    ['before sections on downloads', [changelog(), ...words], 'Full Changelog: v1...v2'],
    ['as the last item of a list', [list(...words, changelog())], '• Full Changelog: v1...v2'],
    ['not as another item', [list(changelog(), ...words)], undefined],
    ['not as one of several', [changelog(), changelog('a...b'), ...words], undefined],
    ['at the end of several', [changelog('a...b'), ...words, changelog()], 'Full Changelog: v1...v2'],
    ['not in a long paragraph', [paragraph(text('x'.repeat(300)), ...linksTo('v1...v2'))], undefined],
    ['nowhere', words, undefined],
  ])('is found %s', (_where, blocks, expected) => {
    expect(said(blocks)).toBe(expected);
  });

  test('is recognized in a copy with fewer links', () => {
    const other = paragraph(text('All of it: '), ...linksTo('v1...v2'));
    expect(hasComparison([...words, other], changelog())).toBe(true);
    expect(hasComparison([...words, changelog('v0...v1')], changelog())).toBe(false);
  });
});

describe('a cut text', () => {
  const size = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, block) => sum + JSON.stringify(block).length, 0);

  test('ends with that line, wherever it was', () => {
    const blocks = [...words, changelog(), p('Checksums'), ...words];
    for (const room of [800, 1500, 2500, 4000]) {
      const kept = blocksToPlainText(cutBlocks(blocks, room, size));
      expect(kept.split('v1...v2')).toHaveLength(2);
    }
  });

  test('has it once, also if links went so that the rest fits', () => {
    const far = link('far', `https://shop.example/${'x'.repeat(290)}`);
    const profiles = Array.from({ length: 9 }, (_, at) =>
      paragraph(link(`@dev${String(at)}`, `https://github.com/dev${String(at)}`), text(' helped')),
    );
    const blocks = [...profiles, paragraph(far), changelog()];
    for (let room = 300; room < size(blocks); room += 50)
      expect(blocksToPlainText(cutBlocks(blocks, room, size)).split('v1...v2').length).toBeLessThan(3);
  });
});
