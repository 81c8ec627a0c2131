import { describe, expect, test } from '@jest/globals';
import { findOtherJobs } from '../../src/facts/other-jobs.js';
import type { OwnJob, ReadJob } from '../../src/facts/own-job.js';
import type { RunStep } from '../../src/facts/run-reader.js';
import type { OtherJobs } from '../../src/facts/types.js';

const STEP = 'Run hookline/hookline@v1';

/** A job whose last step runs. */
const ending = (id: number, name = `test (${id})`, step = STEP, first = 'Run npm test'): ReadJob => {
  const steps: readonly RunStep[] = [
    { number: 1, name: first, result: 'success' },
    { number: 2, name: step },
  ];
  return { job: { id: String(id), name, steps }, state: 'success', isOver: true };
};

const running = (id: number): ReadJob => {
  const one = ending(id);
  return {
    job: { ...one.job, steps: [{ number: 1, name: 'Run npm test' }] },
    state: 'running',
    isOver: false,
  };
};

const finished = (id: number): ReadJob => {
  const one = ending(id);
  return { ...one, job: { ...one.job, result: 'success' } };
};

/** As the job with ID 50 sees it. */
const find = (others: readonly ReadJob[], own = ending(50), more: Partial<OwnJob> = {}): OtherJobs =>
  findOtherJobs([own, ...others], { id: '50', name: own.job.name, result: 'success', ...more }, own.job);

describe('the other jobs of a run', () => {
  test('are of the same kind if they are of one matrix and in the same step', () => {
    expect(find([ending(49), ending(51), ending(100)])).toEqual({
      ...{ areOver: false, isLowest: false, ending: 4, ahead: 2, sameAhead: 2, areMixed: false },
    });
  });

  test.each([
    ['another job', ending(51, 'lint')],
    ['another matrix', ending(51, 'lint (51)')],
    ['another step', ending(51, 'test (51)', 'Post Run actions/cache@v5')],
  ])('are not of the same kind: %s', (_what, other) => {
    expect(find([other])).toMatchObject({ ahead: 1, sameAhead: 0, areMixed: true });
  });

  test('are of the same kind if a matrix with its own names has the same steps', () => {
    const own = ending(50, 'Windows');
    expect(find([ending(51, 'Linux')], own, { isInMatrix: true })).toMatchObject({ sameAhead: 1 });
    const other = ending(51, 'Deploy', STEP, 'Run ./deploy.sh');
    expect(find([other], own, { isInMatrix: true })).toMatchObject({ sameAhead: 0 });
    expect(find([ending(51, 'Linux')], own, { isInMatrix: false })).toMatchObject({ sameAhead: 0 });
  });

  test('are over if GitHub knows their result', () => {
    expect(find([finished(49), finished(51)])).toMatchObject({ areOver: true, isLowest: true, ending: 1 });
    expect(find([running(49)])).toMatchObject({ areOver: false, isLowest: false, ending: 1 });
    expect(find([running(51), finished(49)])).toMatchObject({ areOver: false, isLowest: true });
  });

  test('compare by IDs of any length', () => {
    expect(find([running(9)])).toMatchObject({ isLowest: false });
    expect(find([ending(100)])).toMatchObject({ isLowest: true, ahead: 1 });
  });

  test('do not edit the message of a run that another one watches', () => {
    expect(findOtherJobs([ending(1), running(2)], undefined, undefined)).toMatchObject({
      areOver: true,
      ending: 1,
    });
  });
});
