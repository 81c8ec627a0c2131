import type { Scene } from './scenes.js';

/** The setup with test reports: artifacts of a matrix, downloaded into the workspace of the job that posts. */
export const testScenes = (payload: Scene['payload'], endedRun: Scene['payload']): readonly Scene[] => {
  const testReports = { setUp: 'Failed tests', event: 'push', payload };
  return [
    {
      ...testReports,
      when: 'tests of a matrix have failed',
      workspace: '__tests__/fixtures/workspace',
      contexts: { needs: { test: { result: 'failure', outputs: {} } } },
      outcome: 'delivered',
      says: ['1 of 2 tests failed', 'cart › adds up', 'in windows', 'expected 3 to be 4'],
    },
    {
      ...testReports,
      when: 'no job has left a report',
      contexts: { needs: { test: { result: 'failure', outputs: {} } } },
      outcome: 'delivered',
      says: ['test failed'],
      logs: ['tests: reports/**/*.xml finds no file in the workspace'],
    },
    {
      setUp: 'Failed tests of another workflow',
      event: 'workflow_run',
      payload: endedRun,
      when: 'its tests have failed',
      workspace: '__tests__/fixtures/workspace',
      outcome: 'delivered',
      says: ['CI failed', '1 of 2 tests failed', 'cart › adds up', 'expected 3 to be 4'],
    },
    {
      setUp: 'Failed tests of another workflow',
      event: 'workflow_run',
      payload: endedRun,
      when: 'it has failed before it made a report',
      outcome: 'delivered',
      says: ['CI failed'],
      logs: ['tests: reports/**/*.xml finds no file in the workspace'],
    },
  ];
};
