import { expect, test } from '@jest/globals';
import { isCompare, dropTargets } from '../../src/text/targets.js';
import { link, paragraph, strong, text, type Block, type Inline } from '../../src/text/tree.js';

const url = (units: number): string => `https://a.example/${'p'.repeat(units)}`;
const printed = (nodes: readonly Inline[]): string =>
  nodes
    .map(node => {
      if (node.kind === 'link')
        return `[${printed(node.of)}](${node.url.length})${'.'.repeat(node.url.length)}`;
      return 'of' in node ? printed(node.of) : 'text' in node ? node.text : '';
    })
    .join('');
const shown = (blocks: readonly Block[]): string =>
  blocks
    .map(block => {
      if (block.kind === 'quote') return shown(block.of);
      if (block.kind === 'list') return block.items.map(item => shown(item.of)).join('');
      return 'of' in block ? printed(block.of) : '';
    })
    .join('');
const size = (blocks: readonly Block[]): number => shown(blocks).length;
const words = (blocks: readonly Block[]): string => shown(blocks).replace(/\.+/g, '');

const blocks: Block[] = [
  paragraph(link('a', url(500)), text(' b '), strong(link('c', url(20)))),
  { kind: 'quote', of: [paragraph(link('d', url(400)))] },
  { kind: 'list', items: [{ of: [paragraph(link('e', url(30)))] }] },
];

test.each([
  [2000, '[a](518) b [c](38)[d](418)[e](48)'],
  [1000, 'a b [c](38)[d](418)[e](48)'],
  [500, 'a b [c](38)d[e](48)'],
  [100, 'a b [c](38)de'],
  [20, 'a b cde'],
])('drops the longest targets first to fit %i units', (room, expected) => {
  const kept = dropTargets(blocks, room, size);
  expect(words(kept)).toBe(expected);
  expect(size(kept)).toBeLessThanOrEqual(room);
});

test('leaves what fits unchanged', () => {
  expect(dropTargets(blocks, 2000, size)).toBe(blocks);
});

test('keeps short links when the words do not fit anyway', () => {
  const long = [...blocks, paragraph(text('x'.repeat(3000)))];
  expect(words(dropTargets(long, 2000, size)).replace(/x+/, '')).toBe('a b [c](38)d[e](48)');
});

test('drops profiles first and never a comparison of versions', () => {
  const entry = (n: number): Block =>
    paragraph(
      text('Fix by '),
      link('@mona', 'https://github.com/mona'),
      text(' in '),
      link(`#${n}`, `https://github.com/o/r/pull/${n}`),
    );
  const notes = [
    ...Array.from({ length: 20 }, (_, n) => entry(n + 10)),
    paragraph(link('v1...v2', 'https://github.com/o/r/compare/v1...v2')),
  ];
  const links = (room: number): string => JSON.stringify(dropTargets(notes, room, size));
  expect(links(1500).match(/\/pull\//g)).toHaveLength(20);
  expect(links(1500).match(/\/mona/g)?.length ?? 0).toBeLessThan(10);
  expect(links(500)).not.toContain('/pull/29');
  for (const room of [2000, 1500, 500, 330, 50]) expect(links(room)).toContain('/compare/v1...v2');
});

test('drops the links of badges after profiles and before all others', () => {
  const badge = (name: string): Inline => ({
    kind: 'link',
    url: `https://ci.example/${name}`,
    of: [text(name)],
    isPicture: true,
  });
  const notes = [
    paragraph(badge('build'), text(' '), badge('cover'), text(' '), link('docs', url(60))),
    paragraph(text('by '), link('@mona', 'https://github.com/mona')),
  ];
  const targets = (fewer: number): readonly string[] =>
    ['github.com', 'ci.example/build', 'ci.example/cover', 'a.example'].filter(target =>
      JSON.stringify(dropTargets(notes, size(notes) - fewer, size)).includes(target),
    );
  expect(targets(0)).toHaveLength(4);
  expect(targets(1)).toEqual(['ci.example/build', 'ci.example/cover', 'a.example']);
  expect(targets(30)).toEqual(['ci.example/build', 'a.example']);
  expect(targets(60)).toEqual(['a.example']);
});

test('drops a text that exists only for its link', () => {
  const item = (label: string): { forLink: true; of: Block[] } => ({
    forLink: true,
    of: [paragraph(text('lib: '), link(label, url(300)))],
  });
  const table: Block[] = [paragraph(text('a')), { kind: 'list', items: [item('source'), item('notes')] }];
  expect(words(dropTargets(table, 370, size))).toBe('alib: [source](318)');
  expect(words(dropTargets(table, 50, size))).toBe('a');
});

test.each(['v1...v2', '@acme/ui@1.0.0...@acme/ui@1.1.0', 'sdk/v1..sdk/v2', 'v2'])(
  'takes %s for a comparison of versions',
  versions => {
    const url = `https://github.com/o/r/compare/${versions}`;
    expect(isCompare({ kind: 'link', url, of: [] })).toBe(true);
  },
);

test.each(['compare/main?expand=1', 'compare/a/b', 'compare/'])('does not take %s for a comparison', path => {
  expect(isCompare({ kind: 'link', url: `https://github.com/o/r/${path}`, of: [] })).toBe(false);
});
