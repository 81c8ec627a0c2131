import { describe, expect, test } from '@jest/globals';
import { drawSlack } from '../../../tools/preview/slack.js';

const section = (text: string): Record<string, unknown> => ({
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }],
});

/** The text of a drawing. */
const seen = (payload: Record<string, unknown>): string =>
  drawSlack(payload, 'light')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

describe('a Slack message', () => {
  test.each([
    ['keeps an escaped mention as text', 'a &lt;!here&gt; b', 'a <!here> b'],
    ['keeps an escaped link as text', '&lt;javascript:x|y&gt;', '<javascript:x|y>'],
    ['unescapes entities once', '&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['keeps single stars', '1 * 2 * 3', '1 * 2 * 3'],
    ['makes no heading from a number sign', '# one', '# one'],
    ['shows the label of a link', '<https://a.example/?x=1&amp;y=2|label>', 'label'],
    ['shows the name of a member', 'cc <@U0123ABCD> <@U1>', 'cc @octocat @U1'],
    ['allows an escaped bracket in a label', '<https://a.example|a &gt; b> c', 'a > b c'],
  ])('%s', (_, mrkdwn, text) => {
    expect(seen(section(mrkdwn))).toContain(text);
  });

  test('links a label to its unescaped URL', () => {
    const html = drawSlack(section('<https://a.example/?x=1&amp;y=2|label>'), 'light');
    expect(html).toContain('<a href="https://a.example/?x=1&amp;y=2">label</a>');
  });

  test('reads no markup in plain text and rich text', () => {
    const payload = {
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: '*head*' } },
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '*rich* &lt;' }] }],
        },
      ],
    };
    expect(seen(payload)).toContain('*head**rich* &lt;');
  });

  test('shows the text when there are no blocks, and not beside blocks', () => {
    expect(seen({ text: 'for notifications' })).toContain('for notifications');
    expect(seen({ text: 'for notifications', ...section('shown') })).not.toContain('for notifications');
  });

  test('draws an attachment with its color and without its fallback', () => {
    const html = drawSlack(
      { text: 'top', attachments: [{ color: '#cf222e', fallback: 'hidden', ...section('inside') }] },
      'dark',
    );
    expect(html).toContain('border-color:#cf222e');
    expect(html).toContain('inside');
    expect(html).not.toContain('hidden');
  });

  test('counts an ordered list from one after bullets', () => {
    const item = { type: 'rich_text_section', elements: [{ type: 'text', text: 'item' }] };
    const list = (style: string): object => ({ type: 'rich_text_list', style, elements: [item] });
    expect(seen({ blocks: [{ type: 'rich_text', elements: [list('bullet'), list('ordered')] }] })).toContain(
      '1.item',
    );
  });

  test('shows the name of a member in rich text', () => {
    const elements = [{ type: 'user', user_id: 'U0123ABCD' }];
    const section = { type: 'rich_text_section', elements };
    expect(seen({ blocks: [{ type: 'rich_text', elements: [section] }] })).toContain('@octocat');
  });

  test('shows a face for an avatar', () => {
    const face = (image_url: string): string =>
      drawSlack(
        { blocks: [{ type: 'context', elements: [{ type: 'image', image_url, alt_text: 'a' }] }] },
        'light',
      );
    expect(face('https://avatars1.githubusercontent.com/u/1?v=4')).not.toBe(face('https://a.example/u/1'));
  });

  test('loads no picture from the web', () => {
    const html = drawSlack(
      {
        icon_url: 'https://a.example/i.png',
        blocks: [{ type: 'image', image_url: 'https://a.example/i.png', alt_text: 'x' }],
      },
      'light',
    );
    expect(html).not.toContain('https://a.example');
  });
});
