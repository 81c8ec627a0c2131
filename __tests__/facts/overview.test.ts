import { describe, expect, test } from '@jest/globals';

import { mayBeOver, readStates } from '../../src/facts/overview.js';
import { type OwnJob } from '../../src/facts/own-job.js';
import type { RunJob, RunStep } from '../../src/facts/run-reader.js';

const BEGAN = Date.parse('2026-11-28T12:00:30.400Z');
const by = (name: string, fromMs?: number): RunStep => ({
  name,
  number: 1,
  ...(fromMs !== undefined && { fromMs }),
});
const listed = (...steps: readonly RunStep[]): RunJob => ({
  id: '7',
  name: 'build',
  steps: [{ name: 'Set up job', number: 1, result: 'success' }, ...steps, by('Complete job')],
});
const isUncertain = (job: RunJob, given: Partial<OwnJob> = {}): boolean => {
  const own: OwnJob = { id: '7', name: 'build', result: 'success', stepBeganAtMs: BEGAN, ...given };
  return readStates([job], own).some(state => mayBeOver(state, own));
};

const thisSecond = BEGAN - 400;
const earlier = BEGAN - 20_000;

describe('whether a job in the middle of its steps may be ending', () => {
  test('is not asked when its step began with this process and others follow', () => {
    expect(isUncertain(listed(by('Notify', thisSecond), by('Deploy')))).toBe(false);
    expect(isUncertain(listed(by('Tell all', thisSecond), by('a'), by('b'), by('c')))).toBe(false);
  });

  test('is asked when GitHub lists an earlier step as running', () => {
    expect(isUncertain(listed(by('Run npm test', earlier), by('Notify'), by('Upload')))).toBe(true);
    expect(isUncertain(listed(by('Notify start', earlier), by('Run npm test'), by('Notify')))).toBe(true);
  });

  test('is asked when a quick earlier step may have begun in the same second', () => {
    expect(isUncertain(listed(by('Build', thisSecond), by('Tell all'), by('Upload')))).toBe(true);
  });

  test('is asked when the start of this step or the listed one is unknown', () => {
    expect(isUncertain(listed(by('Notify'), by('Deploy')))).toBe(true);
    const job = listed(by('Notify', thisSecond), by('Deploy'));
    expect(
      mayBeOver({ job, state: 'running', isOver: false }, { id: '7', name: 'build', result: 'success' }),
    ).toBe(true);
  });

  test('is not asked for watch, which knows it, or for other jobs', () => {
    const job = listed(by('Run npm test', earlier), by('Notify'), by('Upload'));
    expect(isUncertain(job, { isOver: false })).toBe(false);
    expect(isUncertain(job, { id: '8' })).toBe(false);
  });
});
