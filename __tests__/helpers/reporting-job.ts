import { jobResource, stepResources, type GitHub } from '../../tools/testing/github/index.js';
import type { NotifyOptions } from './notify.js';
import { push } from './payloads.js';

/** The reporting job, which has already failed. */
export const ownJob = jobResource({
  id: 4242,
  status: 'in_progress',
  conclusion: null,
  steps: stepResources('Set up job', '!Run npm test'),
});

/** A push to main whose job reports to a workflow that GitHub’s API knows; `job` is its context. */
export const withJob = (github: GitHub, job: object, options: NotifyOptions = {}): NotifyOptions => ({
  event: push(),
  ...options,
  contexts: {
    ...options.contexts,
    job,
    github: {
      api_url: github.url,
      workflow_ref: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/main',
      ...(options.contexts?.['github'] as object | undefined),
    },
  },
});
