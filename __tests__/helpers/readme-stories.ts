import {
  exitCode,
  annotationResource,
  jobResource,
  stepResources,
} from '../../tools/testing/github/state.js';
import type { Story } from './draw.js';
import { earlier } from './failure-stories.js';
import { commit, pull, push, release } from './payloads.js';

/** As long as a picture of them should be. */
const notes = `## What changed

- Free items count towards the total, by @octocat in #12
- Tax is read per region: \`tax.rate(region)\`

## Upgrading

\`\`\`sh
npm install shop@1.2.0
\`\`\`

> [!WARNING]
> Node 18 is no longer supported.

**Full Changelog**: https://github.com/octo-org/shop/compare/v1.1.0...v1.2.0`;

const results = {
  lint: 'success',
  build: 'success',
  'unit-tests': 'failure',
  'end-to-end': 'cancelled',
  deploy: 'skipped',
};

/** What README.md shows besides some of the other stories. `npm run preview -- --readme` makes the pictures. */
export const readmeStories: readonly Story[] = [
  {
    name: 'readme-failed',
    event: 'push',
    payload: push({
      commits: ['Tax by region', 'Round once', 'Fix the cart total'].map(line => commit(line)),
    }),
    inputs: {
      job: JSON.stringify({ status: 'failure', check_run_id: 4242 }),
      steps: JSON.stringify({ 'unit-tests': { outcome: 'failure', conclusion: 'failure' } }),
      matrix: '{"os":"windows","node":24}',
    },
    github: {
      jobs: [
        jobResource({
          id: 4242,
          name: 'test (windows, 24)',
          conclusion: null,
          started_at: '2026-11-25T09:55:48Z',
          steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run npm test'),
        }),
      ],
      annotations: {
        4242: [
          annotationResource({ title: 'cart › counts free items', message: 'expected 3 to be 2' }),
          exitCode(),
        ],
      },
      runs: earlier('failure', 'failure', 'success', 'success'),
    },
  },
  {
    name: 'readme-report',
    event: 'pull_request',
    payload: pull({ action: 'synchronize' }),
    env: { GITHUB_REF: 'refs/pull/12/merge' },
    inputs: {
      needs: JSON.stringify(
        Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])),
      ),
    },
  },
  {
    name: 'readme-release',
    event: 'release',
    payload: release({ 'release.body': notes }),
    env: { GITHUB_REF: 'refs/tags/v1.2.0' },
  },
];
