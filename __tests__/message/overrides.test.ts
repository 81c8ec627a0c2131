import { describe, expect, test } from '@jest/globals';

import type { Message } from '../../src/message/types.js';
import { toPlainText, blocksToPlainText } from '../../src/text/plain.js';
import { messageOf } from '../helpers/draw.js';
import { push } from '../helpers/payloads.js';

const made = (inputs: Readonly<Record<string, string>>): Promise<Message> =>
  messageOf({ name: 'one', event: 'push', payload: push(), inputs });

describe('what the user writes', () => {
  test('stands alone as the title, on one line', async () => {
    const { symbol, title, where, repoInHeadline } = await made({ title: 'Deployed\n*now*' });
    expect({ symbol, title, where, repoInHeadline }).toEqual({
      symbol: '',
      title: 'Deployed *now*',
      where: [],
      repoInHeadline: false,
    });
  });

  test('is read as Markdown in text and replaces only the body', async () => {
    const { body, change } = await made({ text: '**Live** now' });
    expect(blocksToPlainText(body)).toBe('Live now');
    expect(change.map(toPlainText).join()).toContain('Fix the cart total');
  });

  test('is read as Markdown in fields that fit on one line, otherwise shown unchanged', async () => {
    const { fields } = await made({ fields: 'Version: **1.2**\nList: - one' });
    expect(fields.map(({ name, value }) => `${name}=${toPlainText(value)}`)).toEqual([
      'Version=1.2',
      'List=- one',
    ]);
  });

  test('replaces all small facts in the footer and is not read as Markdown', async () => {
    expect((await made({ footer: '*by*\nthe crew' })).facts.map(toPlainText)).toEqual(['*by* the crew']);
  });

  test.each([
    ['#8250df', 0x8250df],
    ['failure', 0xcf222e],
  ])('sets the color (%s)', async (color, expected) => {
    expect((await made({ color })).color).toBe(expected);
  });
});

test('shows neither fields nor lines about the change with fields: none', async () => {
  const { title, change, fields } = await made({ fields: 'none' });
  expect([title, change, fields]).toEqual(['CI › test passed', [], []]);
});

test('shows no hash of a commit among the small facts with fields: none', async () => {
  const story = { name: 'none', event: 'schedule', payload: {}, inputs: { status: 'failure' } };
  const facts = async (inputs: Readonly<Record<string, string>>): Promise<string> =>
    (await messageOf({ ...story, inputs: { ...story.inputs, ...inputs } })).facts
      .map(fact => toPlainText(fact))
      .join(' · ');
  const sha = (await facts({})).split(' · ').find(fact => /^[0-9a-f]{7}$/.test(fact));
  expect(sha).toBeDefined();
  const left = await facts({ fields: 'none' });
  expect(left).not.toContain(sha);
  expect(left).toContain('run #');
});

test('shows inputs of a dispatch before the user’s fields', async () => {
  const payload = { inputs: { environment: 'staging' }, ref: 'refs/heads/main' };
  const inputs = { fields: 'Version: 1.2' };
  const { fields } = await messageOf({ name: 'one', event: 'workflow_dispatch', payload, inputs });
  expect(fields.map(({ name, value }) => `${name}=${toPlainText(value)}`)).toEqual([
    'environment=staging',
    'Version=1.2',
  ]);
});
