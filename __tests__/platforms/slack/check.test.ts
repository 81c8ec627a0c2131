import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/platforms/slack/check.js';

const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: mrkdwn(length) });
const fields = (count: number, length = 1) => ({
  type: 'section',
  fields: Array.from({ length: count }, () => mrkdwn(length)),
});
const button = (label: number, url = 'https://x.example') => ({
  type: 'button',
  text: { type: 'plain_text', text: 'x'.repeat(label) },
  url,
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const rich = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
const image = (url: string, alt: string) => ({ type: 'image', image_url: url, alt_text: alt });
const attachment = (more: object = {}) => ({
  color: '#cf222e',
  fallback: 'x',
  blocks: [section(1)],
  ...more,
});

describe('the check', () => {
  test('accepts a payload at the limits', () => {
    const body = {
      text: 'x'.repeat(3900),
      blocks: [
        section(3000),
        fields(10, 100),
        actions(...Array.from({ length: 25 }, () => button(75))),
        rich('x'),
        image('https://x.example', 'x'),
      ],
      attachments: [attachment()],
    };
    expect(check(body)).toBe(body);
  });

  test.each<[string, object, string]>([
    ['no text', { text: '' }, 'text is empty'],
    ['a long text', { text: 'x'.repeat(3901) }, 'text has 3901 characters, 3900 at most'],
    ['an empty sender', { username: '' }, 'username is empty'],
    ['no blocks', { blocks: [] }, 'blocks is empty'],
    ['a long section', { blocks: [section(3001)] }, 'blocks/0/text has 3001'],
    ['an empty section', { blocks: [section(0)] }, 'blocks/0/text is empty'],
    ['a section without content', { blocks: [{ type: 'section' }] }, 'blocks/0 has neither'],
    ['too many fields', { blocks: [fields(11)] }, 'blocks/0/fields has 11 entries'],
    ['a long field', { blocks: [fields(1, 2001)] }, 'blocks/0/fields/0 has 2001'],
    ['too many buttons', { blocks: [actions(...Array.from({ length: 26 }, () => button(1)))] }, '26 entries'],
    ['a long label', { blocks: [actions(button(76))] }, 'blocks/0/elements/0/text has 76'],
    [
      'a long address',
      { blocks: [actions(button(1, 'x'.repeat(3001)))] },
      'blocks/0/elements/0/url has 3001',
    ],
    ['a long image address', { blocks: [image('x'.repeat(3001), 'x')] }, 'blocks/0/image_url has 3001'],
    ['an image without alt text', { blocks: [image('https://x.example', '')] }, 'blocks/0/alt_text is empty'],
    ['an empty leaf', { blocks: [rich('')] }, 'blocks/0/elements/0/0/text is empty'],
    [
      'a long context',
      { blocks: [{ type: 'context', elements: [mrkdwn(3001)] }] },
      'blocks/0/elements/0 has 3001',
    ],
    ['an unknown block', { blocks: [{ type: 'alert' }] }, 'unknown type alert'],
    [
      'too many characters',
      { blocks: Array.from({ length: 5 }, () => section(2500)) },
      'hold 12500 characters',
    ],
    [
      'too many blocks',
      { blocks: Array.from({ length: 50 }, () => section(1)), attachments: [attachment()] },
      '51 in all',
    ],
    [
      'a footer beside blocks',
      { attachments: [attachment({ footer: 'x' })] },
      'attachments/0/footer is not allowed',
    ],
    ['no color', { attachments: [attachment({ color: 'red' })] }, 'attachments/0/color is not a color'],
  ])('rejects %s', (_, change, problem) => {
    expect(() => check({ text: 'x', ...change })).toThrow(problem);
  });
});
