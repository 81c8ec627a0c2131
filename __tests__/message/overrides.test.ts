import { describe, expect, test } from '@jest/globals';

import type { Message } from '../../src/message/types.js';
import { toPlainText, blocksToPlainText } from '../../src/text/plain.js';
import { messageOf } from '../helpers/draw.js';
import { push } from '../helpers/payloads.js';

const made = (inputs: Readonly<Record<string, string>>): Promise<Message> =>
  messageOf({ name: 'one', event: 'push', payload: push(), inputs });

describe('What the user writes', () => {
  test('as the title stands alone, on one line', async () => {
    const { symbol, title, where, repoInHeadline } = await made({ title: 'Deployed\n*now*' });
    expect({ symbol, title, where, repoInHeadline }).toEqual({
      symbol: '',
      title: 'Deployed *now*',
      where: [],
      repoInHeadline: false,
    });
  });

  test('as the text is read as Markdown, and takes the place of the body alone', async () => {
    const { body, change } = await made({ text: '**Live** now' });
    expect(blocksToPlainText(body)).toBe('Live now');
    expect(change.map(toPlainText).join()).toContain('Fix the cart total');
  });

  test('as fields is read as Markdown where it fits one line, else shown as it is', async () => {
    const { fields } = await made({ fields: 'Version: **1.2**\nList: - one' });
    expect(fields.map(({ name, value }) => `${name}=${toPlainText(value)}`)).toEqual([
      'Version=1.2',
      'List=- one',
    ]);
  });

  test('as the footer takes the place of all small facts, and is no Markdown', async () => {
    expect((await made({ footer: '*by*\nthe crew' })).facts.map(toPlainText)).toEqual(['*by* the crew']);
  });

  test.each([
    ['#8250df', 0x8250df],
    ['failure', 0xcf222e],
  ])('as the color (%s) is taken', async (color, expected) => {
    expect((await made({ color })).color).toBe(expected);
  });
});

test('fields: none leaves neither fields nor lines on the change', async () => {
  const { title, change, fields } = await made({ fields: 'none' });
  expect([title, change, fields]).toEqual(['CI › test passed', [], []]);
});

test('the fields of a dispatch stand before the user’s own', async () => {
  const payload = { inputs: { environment: 'staging' }, ref: 'refs/heads/main' };
  const inputs = { fields: 'Version: 1.2' };
  const { fields } = await messageOf({ name: 'one', event: 'workflow_dispatch', payload, inputs });
  expect(fields.map(({ name, value }) => `${name}=${toPlainText(value)}`)).toEqual([
    'environment=staging',
    'Version=1.2',
  ]);
});
