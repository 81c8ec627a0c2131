import { property, type RunnerContexts } from './values.js';

const readPath = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>(property, value);
const readText = (value: unknown, ...keys: readonly string[]): string => {
  const found = readPath(value, ...keys);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
};

const SOME_SHA = 'ffac537e6cbbf934b08745a378932722df287a53';

interface RefAndSha {
  readonly ref: string;
  readonly sha: string;
}

const pullRequestRefAndSha = (event: unknown): RefAndSha => {
  const pull = readPath(event, 'pull_request');
  return {
    ref: `refs/pull/${readText(pull, 'number')}/merge`,
    sha: readText(pull, 'merge_commit_sha') || SOME_SHA,
  };
};

const branch = (name: string): string => (name.startsWith('refs/') ? name : `refs/heads/${name}`);

/** GITHUB_REF and GITHUB_SHA of an event: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const findRefAndSha = (eventName: string, event: unknown): RefAndSha => {
  const home = { ref: branch(readText(event, 'repository', 'default_branch') || 'main'), sha: SOME_SHA };
  switch (eventName) {
    case 'push':
      return { ref: readText(event, 'ref') || home.ref, sha: readText(event, 'after') || SOME_SHA };
    case 'create': {
      const kind = readText(event, 'ref_type') === 'tag' ? 'tags' : 'heads';
      return { ref: `refs/${kind}/${readText(event, 'ref')}`, sha: SOME_SHA };
    }
    case 'workflow_dispatch':
      return { ref: branch(readText(event, 'ref') || home.ref), sha: SOME_SHA };
    case 'pull_request':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return pullRequestRefAndSha(event);
    case 'release':
      return { ref: `refs/tags/${readText(event, 'release', 'tag_name')}`, sha: SOME_SHA };
    case 'deployment':
    case 'deployment_status':
      return {
        ref: branch(readText(event, 'deployment', 'ref') || home.ref),
        sha: readText(event, 'deployment', 'sha') || SOME_SHA,
      };
    case 'merge_group':
      return {
        ref: readText(event, 'merge_group', 'head_ref') || home.ref,
        sha: readText(event, 'merge_group', 'head_sha') || SOME_SHA,
      };
    default:
      return home;
  }
};

/** The `github` context of a first attempt. Its API address refuses connections at once: nothing here may reach the network. */
const buildGitHubContext = (eventName: string, event: unknown): Record<string, unknown> => {
  const repository = readText(event, 'repository', 'full_name') || 'octo-org/octo-repo';
  const actor = readText(event, 'sender', 'login') || 'octocat';
  const { ref, sha } = findRefAndSha(eventName, event);
  return {
    token: 'ghs_0000000000000000000000000000000000ff',
    event,
    event_name: eventName,
    repository,
    repository_id: readText(event, 'repository', 'id') || '1296269',
    repository_owner: repository.split('/')[0],
    repository_owner_id: readText(event, 'repository', 'owner', 'id') || '1',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha,
    head_ref: readText(event, 'pull_request', 'head', 'ref'),
    base_ref: readText(event, 'pull_request', 'base', 'ref'),
    actor,
    actor_id: readText(event, 'sender', 'id') || '583231',
    triggering_actor: actor,
    workflow: 'CI',
    workflow_ref: `${repository}/.github/workflows/ci.yml@${ref}`,
    workflow_sha: sha,
    job: 'build',
    action: 'hookline',
    run_id: '9876543210',
    run_number: '42',
    run_attempt: '1',
    retention_days: '90',
    server_url:
      readText(event, 'repository', 'html_url').replace(/^(https?:\/\/[^/]+).*/, '$1') ||
      'https://github.com',
    api_url: 'http://127.0.0.1:9',
    graphql_url: 'http://127.0.0.1:9/graphql',
  };
};

const RUNNER_OS: Partial<Record<NodeJS.Platform, string>> = { win32: 'Windows', darwin: 'macOS' };

/** All contexts, with `given` applied (key by key in `github`, `job`, and `runner`). */
export const buildContexts = (eventName: string, event: unknown, given: RunnerContexts): RunnerContexts => {
  const own: Record<string, Record<string, unknown>> = {
    github: buildGitHubContext(eventName, event),
    job: { status: 'success', check_run_id: 4242 },
    runner: {
      os: RUNNER_OS[process.platform] ?? 'Linux',
      arch: process.arch.toUpperCase(),
      name: 'stand-in',
    },
  };
  const merged = Object.entries(own).map(([name, values]) => [
    name,
    { ...values, ...(given[name] as object | undefined) },
  ]);
  return {
    strategy: {},
    matrix: null,
    needs: {},
    steps: {},
    env: {},
    vars: {},
    secrets: {},
    inputs: {},
    ...given,
    ...(Object.fromEntries(merged) as RunnerContexts),
  };
};
