import { asObject, valueAt } from '../../src/values/json.js';
import {
  annotationResource,
  createState,
  exitCode,
  jobResource,
  runResource,
  stepResources,
  type GitHubState,
} from '../testing/github/index.js';
import type { DemoStory } from './stories.js';

/** What GitHub's API knows about a story: earlier runs, and the failed jobs with their steps and errors. */

/** The run of the simulated runner, and the check run of its job. */
const RUN = { id: 9876543210, check: 4242 };

const DAY_MS = 86_400_000;
const NEWEST = Date.parse('2026-11-24T09:00:00Z');

const textAt = (value: unknown, ...keys: readonly string[]): string => {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
};

const readBranch = (event: unknown): string =>
  textAt(event, 'workflow_run', 'head_branch') ||
  textAt(event, 'pull_request', 'head', 'ref') ||
  textAt(event, 'ref').replace(/^refs\/(?:heads|tags)\//, '') ||
  textAt(event, 'repository', 'default_branch');

/** The failed jobs: those of `needs`; otherwise the reporting one. */
const failedJobs = ({ contexts }: DemoStory): readonly string[] => {
  const needs = Object.entries(asObject(contexts['needs'])).flatMap(([name, need]) =>
    asObject(need)['result'] === 'failure' ? [name] : [],
  );
  return needs.length > 0 ? needs : ['build'];
};

const makeErrors = (repository: string, sha: string) => [
  annotationResource({
    path: 'lib/hello.rb',
    start_line: 12,
    end_line: 12,
    title: 'hello › speaks three languages',
    message: 'expected "Bonjour" to be "Bonjour !"',
    blob_href: `https://github.com/${repository}/blob/${sha}/lib/hello.rb`,
  }),
  exitCode(),
];

export const buildApi = (story: DemoStory): GitHubState => {
  const { event, eventName, history = ['success', 'success'] } = story;
  const repository = textAt(event, 'repository', 'full_name') || 'octo-org/octo-repo';
  const url = textAt(event, 'repository', 'html_url') || `https://github.com/${repository}`;
  const workflowRun = asObject(asObject(event)['workflow_run']);
  const id = typeof workflowRun['id'] === 'number' ? workflowRun['id'] : RUN.id;
  const sha =
    textAt(event, 'workflow_run', 'head_sha') ||
    textAt(event, 'pull_request', 'head', 'sha') ||
    textAt(event, 'after');
  const shared = {
    event: textAt(workflowRun, 'event') || eventName,
    head_branch: readBranch(event),
    head_repository: { full_name: repository },
    repository: { full_name: repository },
  };
  const jobs = failedJobs(story).map((name, index) => {
    const check = RUN.check + index;
    return jobResource({
      id: check,
      run_id: id,
      name,
      html_url: `${url}/actions/runs/${id}/job/${check}`,
      steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run bundle exec rake test'),
    });
  });
  return createState({
    repository,
    runs: [
      runResource({ id, run_number: 42, ...shared, status: 'in_progress', conclusion: null }),
      ...history.map((conclusion, index) =>
        runResource({
          id: 41 - index,
          conclusion,
          ...shared,
          run_started_at: new Date(NEWEST - index * DAY_MS).toISOString(),
        }),
      ),
    ],
    jobs,
    annotations: Object.fromEntries(jobs.map(job => [job.id, makeErrors(repository, sha)])),
  });
};
