import { describe, expect, test } from '@jest/globals';
import { blocksToPlainText } from '../../src/text/plain.js';
import { built, type Inputs } from './read.js';

const RED = { job: '{"status":"failure"}', steps: '{"unit tests":{"conclusion":"failure"}}' };

const parseBody = async (inputs: Inputs): Promise<string> => blocksToPlainText((await built(inputs)).body);

describe('the reasons of a failure', () => {
  test('are shown below the author’s text', async () => {
    expect(await parseBody({ ...RED, text: 'Deploy to production' })).toBe(
      'Deploy to production\nStep unit tests failed',
    );
  });

  test('appear where why puts them and nowhere else', async () => {
    expect(await parseBody({ ...RED, text: 'Because:\n\n{{ why }}\n\nCall us.' })).toBe(
      'Because:\nStep unit tests failed\nCall us.',
    );
    expect(await parseBody({ ...RED, text: '{% if status == "failure" %}{{ why }}{% endif %}' })).toBe(
      'Step unit tests failed',
    );
  });

  test('are omitted with details: none', async () => {
    expect(await parseBody({ ...RED, text: 'Deploy', details: 'none' })).toBe('Deploy');
  });

  test('are not available for a green run or without a run', async () => {
    expect(await parseBody({ job: '{"status":"success"}', text: 'Done {{ why }}' })).toBe('Done');
    expect(await parseBody({ ...RED, about: 'event', text: 'Done' })).toBe('Done');
  });

  test('are plain text in filters and plain inputs', async () => {
    const { title } = await built({ ...RED, title: '{{ why | upcase }}', text: 'x' });
    expect(title).toBe('STEP UNIT TESTS FAILED');
  });
});
