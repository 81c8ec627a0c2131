import { describe, expect, test } from '@jest/globals';
import { fc } from '../../helpers/property.js';
import { printBlocks } from '../../../src/platforms/slack/print-blocks.js';
import { splitMrkdwn } from '../../../src/platforms/slack/split.js';
import { blocks } from './arbitrary.js';

describe('printed text', () => {
  test('stays whole when it fits', () => {
    expect(splitMrkdwn('a\n\nb', 100)).toEqual(['a\n\nb']);
  });

  test('is split between lines', () => {
    expect(splitMrkdwn(`${'a'.repeat(50)}\n${'b'.repeat(50)}`, 100)).toEqual([
      'a'.repeat(50),
      'b'.repeat(50),
    ]);
  });

  test('closes a fence and opens it again', () => {
    expect(splitMrkdwn(`\`\`\`\n${'a'.repeat(50)}\n${'b'.repeat(50)}\n\`\`\`\nc`, 80)).toEqual([
      `\`\`\`\n${'a'.repeat(50)}\n\`\`\``,
      `\`\`\`\n${'b'.repeat(50)}\n\`\`\`\nc`,
    ]);
  });

  test('is split at words, never in a link or an entity', () => {
    const link = '<https://x.example/a b|a label>';
    const parts = splitMrkdwn(`${'word &amp; '.repeat(20)}${link}`, 60);
    expect(parts.join(' ').replaceAll('\n', ' ')).toBe(`${'word &amp; '.repeat(20)}${link}`);
    expect(parts.at(-1)).toContain(link);
  });

  test.each(['👨‍👩‍👧‍👦', 'q\u0303\u0323', '👍🏽', '🇨🇭'])('is never split in %s', whole => {
    const parts = splitMrkdwn(`x${whole.repeat(400)}`, 300);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(part => part.replaceAll(whole, '').replaceAll('\n', '')).join('')).toBe('x');
  });

  test('is split even in a character that is longer than the limit', () => {
    for (const part of splitMrkdwn('👩‍'.repeat(400), 300)) {
      expect(part.length).toBeLessThanOrEqual(300);
      expect(part.isWellFormed()).toBe(true);
    }
  });

  test('loses nothing and never exceeds the limit', () => {
    fc.assert(
      fc.property(blocks, list => {
        const printed = printBlocks(list);
        const parts = splitMrkdwn(printed, 3000);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(3000);
        const bare = (text: string): string => text.replace(/```|\s/g, '');
        expect(bare(parts.join(''))).toBe(bare(printed));
      }),
      { numRuns: 100 },
    );
  });
});
