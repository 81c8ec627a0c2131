import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createState } from '../../src/edges/state.js';
import { readFileCommands } from '../../tools/testing/runner/commands.js';

const folder = mkdtempSync(join(tmpdir(), 'state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('saves the state of main to the runner’s file, whatever it holds', () => {
  const path = join(folder, 'state');
  const { save } = createState({ GITHUB_STATE: path });
  save('started', '1700000000000');
  save('mistake', 'a\nb<<c');
  expect(readFileCommands(readFileSync(path, 'utf8'))).toEqual({
    started: '1700000000000',
    mistake: 'a\nb<<c',
  });
});

test('reads the state in post from its environment', () => {
  const { read } = createState({ STATE_started: '17' });
  expect([read('started'), read('mistake')]).toEqual(['17', '']);
});

test('saves nothing and does not fail when the runner provides no file', () => {
  expect(() => createState({}).save('started', '17')).not.toThrow();
});
