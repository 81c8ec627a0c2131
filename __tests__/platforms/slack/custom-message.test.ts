import { describe, expect, test } from '@jest/globals';

import { customMessage } from '../../../src/platforms/slack/custom-message.js';
import { formatFaults } from '../../../src/values/findings.js';
import { answerMessage } from '../../../tools/testing/receiver/slack.js';

const letters = (count: number): string => 'a'.repeat(count);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const plain = (text: string): object => ({ type: 'plain_text', text });
const mrkdwn = (text: string): object => ({ type: 'mrkdwn', text });
const url = 'https://shop.example/a.png';
const image = { type: 'image', image_url: url, alt_text: 'a' };
const button = { type: 'button', text: plain('Go'), url };
const richText = {
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }],
};
const raw = (text: string): object => ({ type: 'raw_text', text });
const option = { text: plain('a'), value: 'a' };
const series = { name: 'a', data: [{ label: 'b', value: 1 }] };
const card = { type: 'card', title: mrkdwn(letters(150)), body: mrkdwn(letters(200)), actions: [button] };
const video = { type: 'video', alt_text: 'a', title: plain('a'), thumbnail_url: url, video_url: url };
const actions = (...elements: object[]): object => ({ type: 'actions', elements });

/** Every type of block, with one dimension as large as allowed. */
const RIGHT: readonly (readonly [string, object])[] = [
  ['section', { type: 'section', text: mrkdwn(letters(3000)), accessory: image, expand: true }],
  ['section of fields', { type: 'section', fields: times(10, mrkdwn('a')) }],
  ['header', { type: 'header', text: plain('🚀'.repeat(150)), level: 4 }],
  ['divider', { type: 'divider', block_id: letters(255) }],
  ['context', { type: 'context', elements: [...times(9, mrkdwn('a')), image] }],
  ['image', { ...image, title: plain('a') }],
  ['image of a file', { type: 'image', slack_file: { id: 'F0123ABCD' }, alt_text: 'a' }],
  ['actions', actions(...times(25, button))],
  [
    'menus',
    actions(
      { type: 'overflow', options: times(5, option) },
      { type: 'static_select', options: times(100, option), placeholder: plain('a') },
    ),
  ],
  [
    'pickers',
    actions(
      { type: 'datepicker', initial_date: '2026-12-31' },
      { type: 'timepicker', initial_time: '18:30' },
      { type: 'users_select' },
      { type: 'checkboxes', options: [option] },
    ),
  ],
  [
    'rich_text',
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_list',
          style: 'ordered',
          indent: 8,
          border: 3,
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'user', user_id: 'U0123ABCD' },
                { type: 'link', url },
              ],
            },
          ],
        },
        { type: 'rich_text_preformatted', language: 'sh', elements: [{ type: 'text', text: 'a' }] },
      ],
    },
  ],
  ['markdown', { type: 'markdown', text: letters(12_000) }],
  [
    'table',
    {
      type: 'table',
      rows: times(100, times(20, raw('a'))),
      column_settings: [null, { align: 'right', is_wrapped: true }],
    },
  ],
  [
    'data_table',
    {
      type: 'data_table',
      caption: 'a',
      rows: [[raw('a')], [{ type: 'raw_number', value: 1 }], [richText]],
      page_size: 100,
    },
  ],
  [
    'data_visualization',
    {
      type: 'data_visualization',
      title: letters(50),
      chart: { type: 'bar', series: [series], axis_config: { categories: ['b'] } },
    },
  ],
  [
    'a pie',
    { type: 'data_visualization', title: 'a', chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] } },
  ],
  ['card', card],
  ['carousel', { type: 'carousel', elements: times(10, { type: 'card', title: mrkdwn('a') }) }],
  [
    'container',
    {
      type: 'container',
      title: plain('a'),
      child_blocks: [{ type: 'divider' }, richText],
      is_collapsible: true,
    },
  ],
  ['layout', { type: 'layout', label: letters(150), rows: [{}], grid_lines: 'rows' }],
  [
    'context_actions',
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          positive_button: { text: plain('a'), value: 'a' },
          negative_button: { text: plain('b'), value: 'b' },
        },
      ],
    },
  ],
  ['task_card', { type: 'task_card', task_id: 'a', title: 'a', status: 'complete', details: richText }],
  ['plan', { type: 'plan', title: 'a', tasks: [] }],
  ['video', video],
  ['input', { type: 'input', label: plain('a'), element: { type: 'plain_text_input', action_id: 'a' } }],
];

const WRONG: readonly (readonly [string, object, string])[] = [
  ['a section without a text', { type: 'section' }, 'blocks[0]: holds none of text, fields'],
  ['an empty text', { type: 'section', text: mrkdwn('') }, 'blocks[0].text.text: empty'],
  ['a text without a type', { type: 'section', text: { text: 'a' } }, 'blocks[0].text.type: missing'],
  ['a bare string as text', { type: 'section', text: 'a' }, 'blocks[0].text: not an object'],
  ['mrkdwn in a header', { type: 'header', text: mrkdwn('a') }, 'blocks[0].text.type: not plain_text'],
  [
    'a header of 151 characters',
    { type: 'header', text: plain(letters(151)) },
    'blocks[0].text.text: 151 of 150 characters',
  ],
  ['11 fields', { type: 'section', fields: times(11, mrkdwn('a')) }, 'blocks[0].fields: 11 of 10 entries'],
  [
    'a long field',
    { type: 'section', fields: [mrkdwn(letters(2001))] },
    'blocks[0].fields[0].text: 2,001 of 2,000 characters',
  ],
  [
    '11 elements',
    { type: 'context', elements: times(11, mrkdwn('a')) },
    'blocks[0].elements: 11 of 10 entries',
  ],
  ['26 buttons', actions(...times(26, button)), 'blocks[0].elements: 26 of 25 entries'],
  [
    'a long label',
    actions({ ...button, text: plain(letters(76)) }),
    'blocks[0].elements[0].text.text: 76 of 75 characters',
  ],
  [
    'a URL that runs code',
    actions({ ...button, url: 'javascript:alert(1)' }),
    'blocks[0].elements[0].url: not an address',
  ],
  ['an unknown style', actions({ ...button, style: 'green' }), 'style: not primary or danger'],
  ['an image without a description', { type: 'image', image_url: url }, 'blocks[0].alt_text: missing'],
  [
    'an image without a source',
    { type: 'image', alt_text: 'a' },
    'blocks[0]: holds none of image_url, slack_file',
  ],
  ['6 choices', actions({ type: 'overflow', options: times(6, option) }), 'options: 6 of 5 entries'],
  ['a menu without options', actions({ type: 'static_select' }), 'holds none of options, option_groups'],
  ['rich text without parts', { type: 'rich_text', elements: [] }, 'blocks[0].elements: empty'],
  [
    'a mention without an ID',
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'user', user_id: 'octocat' }] }],
    },
    'user_id: not an ID such as U0123ABCD',
  ],
  [
    'too much markdown',
    { type: 'markdown', text: letters(12_001) },
    'blocks[0].text: 12,001 of 12,000 characters',
  ],
  ['101 rows', { type: 'table', rows: times(101, [raw('a')]) }, 'blocks[0].rows: 101 of 100 entries'],
  ['21 cells', { type: 'table', rows: [times(21, raw('a'))] }, 'blocks[0].rows[0]: 21 of 20 entries'],
  [
    'a table with only a header',
    { type: 'data_table', caption: 'a', rows: [[raw('a')]] },
    'blocks[0].rows: 1 of at least 2 entries',
  ],
  ['an empty card', { type: 'card' }, 'blocks[0]: holds none of hero_image, title, actions, body'],
  [
    '11 cards',
    { type: 'carousel', elements: times(11, { type: 'card', title: mrkdwn('a') }) },
    'blocks[0].elements: 11 of 10 entries',
  ],
  [
    'a container without a title',
    { type: 'container', child_blocks: [{ type: 'divider' }] },
    'holds none of title, rich_text_title',
  ],
  [
    'a mistake inside a container',
    { type: 'container', title: plain('a'), child_blocks: [{ type: 'section' }] },
    'blocks[0].child_blocks[0]: holds none of',
  ],
  [
    'a video without TLS',
    { ...video, video_url: 'http://shop.example' },
    'blocks[0].video_url: not an address that begins with https:',
  ],
  ['an alert', { type: 'alert', text: plain('a') }, 'blocks[0]: Slack takes no such block in a message'],
  [
    'a file',
    { type: 'file', external_id: 'a', source: 'remote' },
    'blocks[0]: Slack takes no such block in a message',
  ],
  ['a long id', { type: 'divider', block_id: letters(256) }, 'blocks[0].block_id: 256 of 255 characters'],
];

const ofBlocks = (...blocks: object[]): Readonly<Record<string, unknown>> => ({ text: 't', blocks });
const attached = (attachment: object): Readonly<Record<string, unknown>> => ({
  text: 't',
  attachments: [attachment],
});

const MESSAGES: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ['51 blocks', ofBlocks(...times(51, { type: 'divider' })), 'blocks: 51 of 50 entries'],
  ['two tables', ofBlocks(...times(2, { type: 'table', rows: [[raw('a')]] })), 'blocks: 2 of 1 tables'],
  [
    'a duplicate ID',
    ofBlocks(...times(2, { type: 'divider', block_id: 'a' })),
    'blocks: block_id "a" is used twice',
  ],
  ['40,001 characters', { text: letters(40_001) }, 'text: 40,001 of 40,000 characters'],
  [
    '101 attachments',
    { text: 't', attachments: times(101, { text: 'a' }) },
    'attachments: 101 of 100 entries',
  ],
  ['a color by name', attached({ text: 'a', color: 'green' }), 'attachments[0].color: not a color'],
  [
    'a long footer',
    attached({ text: 'a', footer: letters(301) }),
    'attachments[0].footer: 301 of 300 characters',
  ],
  [
    'a bar beside older text',
    attached({ text: 'a', blocks: [{ type: 'divider' }] }),
    'attachments[0].text: is not allowed together with blocks',
  ],
  ['an icon without colons', { text: 't', icon_emoji: 'rocket' }, 'icon_emoji: not an emoji'],
  ['an invalid thread', { text: 't', thread_ts: 'yesterday' }, 'thread_ts: not the ts'],
];

const ok = (message: object): boolean => answerMessage({ ...message }).reply.status === 200;

describe('Slack’s limits for a custom payload', () => {
  test.each(RIGHT)('accept a block like the receiver: %s', (_what, block) => {
    expect([formatFaults(customMessage(ofBlocks(block), '')), ok(ofBlocks(block))]).toEqual(['', true]);
  });

  test.each(WRONG)('reject a block like the receiver: %s', (_what, block, says) => {
    expect(formatFaults(customMessage(ofBlocks(block), ''))).toContain(says);
    expect(ok(ofBlocks(block))).toBe(false);
  });

  test.each(MESSAGES)('reject a message like the receiver: %s', (_what, message, says) => {
    expect(formatFaults(customMessage(message, ''))).toContain(says);
    expect(ok(message)).toBe(false);
  });

  test.each([
    [
      'an older attachment',
      attached({
        pretext: 'a',
        title: 'b',
        title_link: url,
        text: 'c',
        color: 'danger',
        fields: [{ title: 'a', value: 'b', short: true }],
        footer: 'd',
        ts: 1_700_000_000,
        mrkdwn_in: ['text'],
      }),
    ],
    [
      'an attachment with a bar beside blocks',
      attached({ color: '#1a7f37', fallback: 'a', blocks: [{ type: 'divider' }] }),
    ],
    ['a thread', { text: 't', thread_ts: '1700000000.123456', reply_broadcast: true, unfurl_links: false }],
  ])('accept a message like the receiver: %s', (_what, message) => {
    expect([formatFaults(customMessage(message, '')), ok(message)]).toEqual(['', true]);
  });

  test('report a type or key that is newer than the list and send it', () => {
    const findings = customMessage(
      ofBlocks({ type: 'hologram', depth: 3 }, { type: 'divider', thickness: 2 }),
      '',
    );
    expect(formatFaults(findings)).toBe('');
    expect(findings.map(({ at }) => at)).toEqual(['blocks[0].type', 'blocks[1].thickness']);
  });
});
