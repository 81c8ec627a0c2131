/** What the stand-in for GitHub knows. Its answers have the documented shapes, with runs and jobs as in the API. */
export interface GitHubState {
  readonly repository: string;
  readonly token: string;
  /** What the token may not read. */
  readonly forbidden: readonly ('actions' | 'checks' | 'contents')[];
  /** The latest attempt of each run, newest first. */
  readonly runs: readonly RunResource[];
  /** Earlier attempts of runs. */
  readonly attempts: readonly RunResource[];
  readonly jobs: readonly JobResource[];
  /** What runs wait for. */
  readonly pending: readonly Readonly<Record<string, unknown>>[];
  /** Who reviewed them: the history of a run. */
  readonly reviews: readonly Readonly<Record<string, unknown>>[];
  /** By name. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By the ID of the job, which is also the ID of its check run. */
  readonly annotations: Readonly<Record<number, readonly AnnotationResource[]>>;
  readonly logs: Readonly<Record<number, string>>;
  /** Newest first. */
  readonly releases: readonly ReleaseResource[];
  /** Tags without a release, by name. */
  readonly tags: readonly string[];
  /** Whether the token may write and so sees drafts. */
  readonly seesDrafts: boolean;
  /** By hash. */
  readonly commits: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type RunResource = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly run_attempt: number;
  readonly workflow_id: number;
  readonly path: string;
  readonly event: string;
  readonly head_branch: string;
  readonly status: string;
};

type JobResource = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly run_id: number;
  readonly run_attempt: number;
};

export type ReleaseResource = Readonly<Record<string, unknown>> & {
  readonly tag_name: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
};

export type AnnotationResource = Readonly<Record<string, unknown>>;

const REPOSITORY = 'octo-org/shop';
const SHA = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
const START = Date.parse('2026-11-25T09:00:00Z');
const iso = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

export const createState = (given: Partial<GitHubState> = {}): GitHubState => ({
  repository: REPOSITORY,
  token: 'ghs_0000000000000000000000000000000000ff',
  forbidden: [],
  runs: [],
  attempts: [],
  jobs: [],
  pending: [],
  reviews: [],
  environments: {},
  annotations: {},
  logs: {},
  releases: [],
  tags: [],
  seesDrafts: false,
  commits: {},
  ...given,
});

/** https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run */
export const runResource = (
  given: Readonly<Record<string, unknown>> & { readonly id: number },
): RunResource => ({
  name: 'CI',
  head_branch: 'main',
  head_sha: SHA,
  path: '.github/workflows/ci.yml',
  display_title: 'Fix the cart total',
  run_number: given.id,
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  workflow_id: 159038,
  run_attempt: 1,
  created_at: iso(START),
  run_started_at: iso(START),
  updated_at: iso(START + 252_000),
  actor: { login: 'octocat' },
  triggering_actor: { login: 'octocat' },
  head_commit: {
    id: SHA,
    message: 'Fix the cart total',
    author: { name: 'Mona', email: '583231+octocat@users.noreply.github.com' },
  },
  head_repository: { full_name: REPOSITORY },
  repository: { full_name: REPOSITORY },
  ...given,
});

/** Steps by name. Those that start with `!` failed, those with `-` were skipped. */
export const stepResources = (...names: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  names.map((name, index) => ({
    name: name.replace(/^[!-]/, ''),
    status: 'completed',
    conclusion: name.startsWith('!') ? 'failure' : name.startsWith('-') ? 'skipped' : 'success',
    number: index + 1,
    started_at: iso(START + index * 10_000),
    completed_at: iso(START + index * 10_000 + 9_000),
  }));

/** https://docs.github.com/rest/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt */
export const jobResource = (
  given: Readonly<Record<string, unknown>> & { readonly id: number },
): JobResource => ({
  run_id: 9876543210,
  run_attempt: 1,
  head_sha: SHA,
  html_url: `https://github.com/${REPOSITORY}/actions/runs/9876543210/job/${given.id}`,
  check_run_url: `https://api.github.com/repos/${REPOSITORY}/check-runs/${given.id}`,
  status: 'completed',
  conclusion: 'failure',
  started_at: iso(START),
  completed_at: iso(START + 60_000),
  name: 'test',
  steps: stepResources('Set up job', 'Run actions/checkout@v7', '!Run npm test', '-Upload', 'Complete job'),
  labels: ['ubuntu-latest'],
  runner_name: 'GitHub Actions 2',
  workflow_name: 'CI',
  head_branch: 'main',
  ...given,
});

/** https://docs.github.com/rest/checks/runs#list-check-run-annotations */
export const annotationResource = (given: Readonly<Record<string, unknown>> = {}): AnnotationResource => ({
  path: 'src/cart.ts',
  start_line: 42,
  end_line: 42,
  start_column: null,
  end_column: null,
  annotation_level: 'failure',
  title: '',
  message: 'Expected 3, got 2',
  raw_details: '',
  blob_href: `https://github.com/${REPOSITORY}/blob/${SHA}/src/cart.ts`,
  ...given,
});

/** What the runner adds to every failed step. */
export const exitCode = (code = 1): AnnotationResource =>
  annotationResource({
    path: '.github',
    start_line: 12,
    end_line: 12,
    message: `Process completed with exit code ${code}.`,
  });

/** https://docs.github.com/rest/releases/releases#get-a-release-by-tag-name */
export const releaseResource = (
  given: Readonly<Record<string, unknown>> & { readonly tag_name: string },
): ReleaseResource => ({
  id: 1,
  url: `https://api.github.com/repos/${REPOSITORY}/releases/1`,
  html_url: `https://github.com/${REPOSITORY}/releases/tag/${given.tag_name.split('/').map(encodeURIComponent).join('/')}`,
  target_commitish: 'main',
  name: null,
  body: null,
  draft: false,
  prerelease: false,
  immutable: false,
  created_at: iso(START),
  updated_at: iso(START),
  published_at: iso(START),
  author: {
    login: 'github-actions[bot]',
    id: 41898282,
    html_url: 'https://github.com/apps/github-actions',
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    type: 'Bot',
  },
  assets: [],
  ...given,
});
