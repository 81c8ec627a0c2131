import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startReceiver, type Receiver } from '../../../../tools/testing/receiver/index.js';
import { post } from '../../../helpers/post.js';

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
beforeEach(() => receiver.clear());
afterAll(() => receiver.close());

const letters = (count: number): string => 'a'.repeat(count);
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text = 'x') => ({ type: 'section', text: mrkdwn(text) });
const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements });
const line = (...elements: unknown[]) => ({ type: 'rich_text_section', elements });
const say = (text: string, style?: unknown) => ({ type: 'text', text, ...(style ? { style } : {}) });
const button = (over: object = {}) => ({
  type: 'button',
  text: plain('Go'),
  url: 'https://x.example/',
  ...over,
});
const url = (length: number): string => `https://x.example/${letters(length - 18)}`;
const blocks = (...list: unknown[]) => ({ text: 't', blocks: list });
const attachment = (over: object) => ({ text: 't', attachments: [{ color: '#cf222e', ...over }] });

test.each<[string, unknown]>([
  ['a text', { text: 'hi' }],
  ['40,000 characters of text', { text: letters(40_000) }],
  ['an older attachment', attachment({ title: 'a', title_link: url(20), footer: letters(300) })],
  ['100 attachments', { text: 't', attachments: times(100, { text: 'x' }) }],
  ['an attachment with blocks, color and fallback', attachment({ fallback: 'f', blocks: [section()] })],
  ['50 blocks', blocks(...times(50, { type: 'divider' }))],
  ['a section of 3,000 characters', blocks(section(letters(3000)))],
  ['10 fields of 1,200 characters', blocks({ type: 'section', fields: times(10, mrkdwn(letters(1200))) })],
  ['a field of 2,000 characters', blocks({ type: 'section', fields: [mrkdwn(letters(2000))] })],
  ['a header of 150 characters', blocks({ type: 'header', text: plain(letters(150)) })],
  ['10 context elements', blocks({ type: 'context', elements: times(10, mrkdwn('x')) })],
  ['25 buttons', blocks({ type: 'actions', elements: times(25, button()) })],
  [
    'a button at its limits',
    blocks({ type: 'actions', elements: [button({ text: plain(letters(75)), url: url(3000) })] }),
  ],
  ['an image', blocks({ type: 'image', image_url: url(3000), alt_text: letters(2000) })],
  [
    'styled rich text',
    blocks(rich(line(say('x', { bold: true }), { type: 'link', url: url(20), text: 'l' }))),
  ],
  [
    'lists, quotes and code',
    blocks(
      rich(
        { type: 'rich_text_list', style: 'ordered', indent: 8, offset: 2, elements: [line(say('x'))] },
        { type: 'rich_text_quote', elements: [say('x')] },
        { type: 'rich_text_preformatted', elements: [say('x')] },
      ),
    ),
  ],
  ['13,000 characters over all blocks', blocks(...times(4, section(letters(3000))), section(letters(1000)))],
])('accepts %s', async (_what, payload) => {
  expect(await post(receiver.slack, payload)).toMatchObject({ status: 200, text: 'ok' });
});

test.each<[string, string, unknown]>([
  ['invalid_payload', 'a body that is not JSON', '{'],
  ['invalid_payload', 'a list', []],
  ['invalid_payload', 'a text that is not a string', { text: 1 }],
  ['invalid_payload', 'a thread that is not a ts', { text: 't', thread_ts: 'x' }],
  ['no_text', 'nothing', {}],
  ['no_text', 'an empty text', { text: '' }],
  ['no_text', 'a color alone', { attachments: [{ color: 'good' }] }],
  ['msg_too_long', '40,001 characters of text', { text: letters(40_001) }],
  ['too_many_attachments', '101 attachments', { text: 't', attachments: times(101, { text: 'x' }) }],
  ['invalid_attachments', 'blocks beside an older field', attachment({ blocks: [section()], footer: 'f' })],
  ['invalid_attachments', 'an invalid color', attachment({ color: 'red', text: 'x' })],
  ['invalid_attachments', 'a footer of 301 characters', attachment({ text: 'x', footer: letters(301) })],
  ['invalid_attachments', 'a bad block in an attachment', attachment({ blocks: [section('')] })],
  ['invalid_blocks', '51 blocks', blocks(...times(51, { type: 'divider' }))],
  ['invalid_blocks', 'an unknown block type', blocks({ type: 'alert', text: plain('x') })],
  ['invalid_blocks', 'a section with neither text nor fields', blocks({ type: 'section' })],
  ['invalid_blocks', 'an empty text object', blocks(section(''))],
  ['invalid_blocks', 'a section of 3,001 characters', blocks(section(letters(3001)))],
  ['invalid_blocks', 'an unknown key in a section', blocks({ ...section(), url: 'https://x.example' })],
  ['invalid_blocks', '11 fields', blocks({ type: 'section', fields: times(11, mrkdwn('x')) })],
  [
    'invalid_blocks',
    'a field of 2,001 characters',
    blocks({ type: 'section', fields: [mrkdwn(letters(2001))] }),
  ],
  ['invalid_blocks', 'a header of 151 characters', blocks({ type: 'header', text: plain(letters(151)) })],
  ['invalid_blocks', 'a header in mrkdwn', blocks({ type: 'header', text: mrkdwn('x') })],
  ['invalid_blocks', '11 context elements', blocks({ type: 'context', elements: times(11, mrkdwn('x')) })],
  ['invalid_blocks', '26 buttons', blocks({ type: 'actions', elements: times(26, button()) })],
  [
    'invalid_blocks',
    'a button text of 76 characters',
    blocks({ type: 'actions', elements: [button({ text: plain(letters(76)) })] }),
  ],
  [
    'invalid_blocks',
    'a button URL of 3,001 characters',
    blocks({ type: 'actions', elements: [button({ url: url(3001) })] }),
  ],
  ['invalid_blocks', 'an image with no alt text', blocks({ type: 'image', image_url: url(20) })],
  [
    'invalid_blocks',
    'an image with an invalid URL',
    blocks({ type: 'image', image_url: 'x', alt_text: 'x' }),
  ],
  [
    'invalid_blocks',
    'an alt text of 2,001 characters',
    blocks({ type: 'image', image_url: url(20), alt_text: letters(2001) }),
  ],
  [
    'invalid_blocks',
    'a block_id used twice',
    blocks({ ...section(), block_id: 'b' }, { ...section(), block_id: 'b' }),
  ],
  ['invalid_blocks', 'a block_id of 256 characters', blocks({ ...section(), block_id: letters(256) })],
  ['invalid_blocks', 'an empty leaf of rich text', blocks(rich(line(say(''))))],
  ['invalid_blocks', 'an unknown kind of leaf', blocks(rich(line({ type: 'blink', text: 'x' })))],
  ['invalid_blocks', 'an unknown style', blocks(rich(line(say('x', { blink: true }))))],
  ['invalid_blocks', 'an empty style', blocks(rich(line(say('x', {}))))],
  ['invalid_blocks', 'a link to a script', blocks(rich(line({ type: 'link', url: 'javascript:x' })))],
  [
    'invalid_blocks',
    'a list of leaves',
    blocks(rich({ type: 'rich_text_list', style: 'bullet', elements: [say('x')] })),
  ],
  [
    'invalid_blocks',
    'a list nested nine levels',
    blocks(rich({ type: 'rich_text_list', style: 'bullet', indent: 9, elements: [line(say('x'))] })),
  ],
  [
    'msg_blocks_too_long',
    '13,001 characters over all blocks',
    { ...blocks(...times(4, section(letters(3000)))), attachments: [{ blocks: [section(letters(1001))] }] },
  ],
])('answers %s to %s', async (error, _what, payload) => {
  expect(await post(receiver.slack, payload)).toMatchObject({ status: 400, text: error });
  expect(receiver.requests[0]?.faults).not.toEqual([]);
});

test('accepts JSON by POST alone', async () => {
  const form = await post(receiver.slack, 'payload={}', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(form).toMatchObject({ status: 400, text: 'invalid_payload' });
  expect((await fetch(receiver.slack)).status).toBe(400);
});

test('rejects a deleted webhook', async () => {
  receiver.removed.add('B00000000');
  expect(await post(receiver.slack, { text: 'hi' })).toMatchObject({ status: 404, text: 'no_service' });
});

describe('a workflow trigger', () => {
  test('accepts a flat object of strings', async () => {
    const answer = await post(receiver.trigger, { title: 'CI failed', text: '' });
    expect(answer).toMatchObject({ status: 200, text: '{"ok":true}' });
  });

  test.each([[{ run: 42 }], [{ run: { id: '42' } }], [{ ok: true }]])('rejects %j', async values => {
    expect((await post(receiver.trigger, values)).status).toBe(400);
  });
});
