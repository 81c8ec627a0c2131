import { afterAll, beforeEach } from '@jest/globals';

import { startGitHub, type GitHub } from '../../tools/testing/github/index.js';
import { startNotify, type Notify } from './notify.js';

/** The built notify action, its receiver and a stand-in for GitHub's API: one of each a test file, emptied before each test. */
export const startWithApi = async (): Promise<{ readonly notify: Notify; readonly github: GitHub }> => {
  const [notify, github] = await Promise.all([startNotify(), startGitHub()]);
  beforeEach(() => {
    notify.receiver.clear();
    github.clear();
  });
  afterAll(() => Promise.all([notify.close(), github.close()]));
  return { notify, github };
};
