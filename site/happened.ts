import {
  exitCode,
  createState,
  annotationResource,
  jobResource,
  runResource,
  stepResources,
  type GitHubState,
} from '../tools/testing/github/state.js';
import { asText, listEntries, asList, asObject, type Values } from './json.js';
import type { ErrorLine, FailedJob, Happened, NamedResult, NamedValue } from './state.js';
import type { Story } from './stories/types.js';
import { readReport, withReport } from './test-report.js';

type JobResource = GitHubState['jobs'][number];

/** What the forms show, read from a story; and a story with the forms' values applied. */

const OWN_RUN = 9876543210;
const OWN_JOB = 4242;
const DAY_MS = 86_400_000;
const YESTERDAY = Date.parse('2026-11-24T09:00:00Z');
const BROKEN_BY = 'b2c3d4e5f60718293a4b5c6d7e8f9012345678a1';

const resultsIn = (context: Values, key: string): readonly NamedResult[] =>
  listEntries(context).map(([name, value]) => ({ name, result: asText(asObject(value)[key]) }));

const historyIn = (github: Partial<GitHubState> | undefined): readonly string[] =>
  (github?.runs ?? []).filter(run => run.id !== OWN_RUN).map(run => asText(run['conclusion']));

const failedStep = (job: JobResource): string =>
  asText(
    asList(job['steps'])
      .map(asObject)
      .find(step => step['conclusion'] === 'failure')?.['name'],
  );

const isExitCode = (annotation: Values): boolean => asText(annotation['path']) === '.github';

const errorsIn = (github: Partial<GitHubState>, id: number): readonly ErrorLine[] =>
  (github.annotations?.[id] ?? [])
    .filter(annotation => !isExitCode(annotation))
    .map(annotation => ({
      file: asText(annotation['path']),
      line: asText(annotation['start_line']),
      message: [annotation['title'], annotation['message']].map(asText).filter(Boolean).join(': '),
    }));

const failuresIn = (github: Partial<GitHubState> | undefined): readonly FailedJob[] =>
  (github?.jobs ?? [])
    .filter(job => failedStep(job) !== '' && job['conclusion'] !== 'success')
    .map(job => ({
      name: asText(job['name']),
      step: failedStep(job),
      errors: errorsIn(github ?? {}, job.id),
    }));

/** Everything that the forms show of a story. */
export const happenedIn = (story: Story): Required<Happened> => ({
  status: asText(story.job['status']) || 'success',
  workflow: story.env['GITHUB_WORKFLOW'] ?? '',
  job: story.env['GITHUB_JOB'] ?? '',
  attempt: story.env['GITHUB_RUN_ATTEMPT'] ?? '1',
  needs: resultsIn(story.needs, 'result'),
  steps: resultsIn(story.steps, 'outcome'),
  matrix: listEntries(story.matrix ?? {}).map(([name, value]) => ({ name, value: asText(value) })),
  history: historyIn(story.github),
  failures: failuresIn(story.github),
  tests: readReport(story.files),
});

/** The branch whose runs the API is asked for. */
const branchIn = ({ event, payload, env }: Story): string => {
  const pull = asObject(asObject(payload['pull_request'])['head']);
  const run = asObject(payload['workflow_run']);
  if (event === 'workflow_run') return asText(run['head_branch']);
  return asText(pull['ref']) || (env['GITHUB_REF'] ?? '').replace(/^refs\/(?:heads|tags)\//, '');
};

/** The repository that the API is asked about. */
const repositoryOf = ({ env }: Story): string => env['GITHUB_REPOSITORY'] || createState().repository;

const buildRuns = (story: Story, history: readonly string[]): GitHubState['runs'] => {
  const { id, name, event } = asObject(story.payload['workflow_run']);
  const watched = story.event === 'workflow_run';
  const shared = {
    head_branch: branchIn(story),
    event: watched ? asText(event) : story.event,
    name: watched ? asText(name) : 'CI',
    head_repository: { full_name: repositoryOf(story) },
  };
  const own = runResource({
    id: watched ? Number(id) : OWN_RUN,
    run_number: 42,
    status: 'in_progress',
    conclusion: null,
    ...shared,
  });
  const earlier = history.map((conclusion, at) =>
    runResource({
      id: 41 - at,
      conclusion,
      head_sha: BROKEN_BY,
      run_started_at: new Date(YESTERDAY - at * DAY_MS).toISOString(),
      ...shared,
    }),
  );
  return [own, ...earlier];
};

/** The reporting job is still running, unless it reports on others. */
const buildJobs = (failures: readonly FailedJob[], reportsOthers: boolean): readonly JobResource[] =>
  failures.map(({ name, step }, at) => {
    const steps = stepResources('Set up job', 'Run actions/checkout@v7', `!${step || 'Run npm test'}`);
    return at === 0 && !reportsOthers
      ? jobResource({ id: OWN_JOB, name, steps, status: 'in_progress', conclusion: null, completed_at: null })
      : jobResource({ id: 500 + at, name, steps });
  });

const buildAnnotations = (
  failures: readonly FailedJob[],
  jobs: readonly JobResource[],
): GitHubState['annotations'] =>
  Object.fromEntries(
    failures.map(({ errors }, at) => [
      jobs[at]?.id ?? 0,
      [
        ...errors.map(({ file, line, message }) =>
          annotationResource({
            path: file || '.github',
            start_line: Number(line) || 1,
            end_line: Number(line) || 1,
            message,
          }),
        ),
        exitCode(),
      ],
    ]),
  );

const buildContext = (rows: readonly NamedResult[], keys: readonly string[]): Values =>
  Object.fromEntries(
    rows
      .filter(({ name }) => name !== '')
      .map(({ name, result }) => [
        name,
        { ...Object.fromEntries(keys.map(key => [key, result])), outputs: {} },
      ]),
  );

const buildMatrix = (rows: readonly NamedValue[]): Story['matrix'] => {
  const named = rows.filter(({ name }) => name !== '');
  return named.length === 0
    ? null
    : Object.fromEntries(named.map(({ name, value }) => [name, /^\d+$/.test(value) ? Number(value) : value]));
};

const buildGitHubState = (story: Story, { history, failures, needs }: Happened): Story['github'] => {
  if (history === undefined && failures === undefined) return story.github;
  const known = { ...createState(story.github), repository: repositoryOf(story) };
  const reportsOthers = needs ? needs.length > 0 : Object.keys(story.needs).length > 0;
  const jobs = failures && buildJobs(failures, reportsOthers);
  return {
    ...known,
    ...(jobs && { jobs, annotations: buildAnnotations(failures, jobs), logs: {} }),
    runs: history ? buildRuns(story, history) : known.runs,
  };
};

/** An API that knows this run and none before it. */
export const firstRun = (story: Story): Partial<GitHubState> => ({
  ...createState(),
  repository: repositoryOf(story),
  runs: buildRuns(story, []),
});

/** The story with the forms' values. Keeps what no form touches. */
export const withHappened = (story: Story, given: Happened): Story => {
  const { status, workflow, job, attempt, needs, steps, matrix, tests } = given;
  const github = buildGitHubState(story, given);
  return {
    ...story,
    env: {
      ...story.env,
      ...(workflow !== undefined && { GITHUB_WORKFLOW: workflow }),
      ...(job !== undefined && { GITHUB_JOB: job }),
      ...(attempt !== undefined && { GITHUB_RUN_ATTEMPT: attempt }),
    },
    job: status === undefined ? story.job : { ...story.job, status },
    needs: needs ? buildContext(needs, ['result']) : story.needs,
    steps: steps ? buildContext(steps, ['outcome', 'conclusion']) : story.steps,
    matrix: matrix ? buildMatrix(matrix) : story.matrix,
    files: tests ? withReport(story.files, tests) : story.files,
    ...(github && { github }),
  };
};
