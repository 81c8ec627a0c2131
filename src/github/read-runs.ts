import { readAuthor } from '../events/shared/commit.js';
import { toStatus } from '../events/shared/conclusion.js';
import {
  known,
  readName,
  readNumber,
  readString,
  isObject,
  readTime,
  readObjectList,
} from '../values/read.js';
import { readSha } from '../events/shared/ref.js';
import type { RunIdentity } from '../events/types.js';
import type { Loose } from '../events/loose.js';
import type { RunSeries, PastRun, ReadResult } from '../facts/run-reader.js';
import { type ApiClient, type ApiQuery, queryApi } from './query.js';
import { lastPage } from './pages.js';

/** https://docs.github.com/rest/actions/workflow-runs */
interface ApiRun {
  readonly id: number;
  readonly run_number: number;
  readonly workflow_id: number;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  readonly conclusion: string | null;
  readonly created_at: string;
  readonly run_started_at: string;
  readonly actor: { readonly login: string };
  readonly head_commit: {
    readonly id: string;
    readonly message: string;
    readonly author: { readonly name: string; readonly email: string };
  };
  readonly head_repository: { readonly full_name: string };
}

interface ApiRuns {
  readonly workflow_runs: readonly ApiRun[];
}

/** As many runs as a streak is counted over. */
const RUNS = 50;

const wanted = { what: 'The earlier runs', permission: 'actions: read' } as const satisfies Partial<ApiQuery>;

/** The finished runs of a workflow for a branch and a kind of event, newest first. */
export const readRuns = async (
  client: ApiClient,
  { workflow, branch, event }: RunSeries,
): Promise<ReadResult<readonly PastRun[]> & { readonly more?: boolean }> => {
  const { value, ...rest } = await queryApi(
    client,
    {
      ...wanted,
      route: '/actions/workflows/{workflow_id}/runs',
      parameters: { workflow_id: workflow, branch, event, status: 'completed', per_page: RUNS },
    },
    answer => {
      const { data } = answer;
      const runs = readObjectList(isObject<Loose<ApiRuns>>(data) ? data.workflow_runs : undefined);
      return (
        runs && { runs: runs.flatMap(run => readPastRun(run, client) ?? []), more: lastPage(answer) > 1 }
      );
    },
  );
  return { value: value?.runs ?? [], ...known('more', value?.more), ...rest };
};

/** An earlier attempt of a run. */
export const readAttempt = (
  client: ApiClient,
  run: RunIdentity,
  attempt: number,
): Promise<ReadResult<PastRun | undefined>> =>
  queryApi(
    client,
    {
      ...wanted,
      route: '/actions/runs/{run_id}/attempts/{attempt_number}',
      parameters: { run_id: run.id, attempt_number: attempt },
    },
    ({ data }) => (isObject<Loose<ApiRun>>(data) ? readPastRun(data, client) : undefined),
  );

/** The workflow, branch, and event of a run, for servers that tell the runner less. */
export const readSeries = async (
  client: ApiClient,
  run: RunIdentity,
): Promise<ReadResult<Partial<RunSeries>>> => {
  const { value = {}, ...rest } = await queryApi(
    client,
    { ...wanted, route: '/actions/runs/{run_id}', parameters: { run_id: run.id } },
    ({ data }) =>
      isObject<Loose<ApiRun>>(data)
        ? {
            ...known('workflow', readNumber(data.workflow_id)?.toString()),
            ...known('branch', readString(data.head_branch)),
            ...known('event', readString(data.event)),
          }
        : undefined,
  );
  return { value, ...rest };
};

const readPastRun = (run: NonNullable<Loose<ApiRun>>, { serverUrl }: ApiClient): PastRun | undefined => {
  const id = readNumber(run.id);
  if (id === undefined) return undefined;
  const author = readAuthor(run.head_commit, serverUrl);
  return {
    id: String(id),
    ...known('number', readNumber(run.run_number)),
    ...known('result', toStatus(run.conclusion)),
    ...known('sha', readSha(readString(run.head_sha))),
    // Nobody starts a scheduled run: GitHub names the last person who edited the schedule.
    ...known(
      'author',
      author?.login ?? (run.event === 'push' ? readName(run.actor?.login) : undefined) ?? author?.name,
    ),
    ...known('atMs', readTime(run.run_started_at) ?? readTime(run.created_at)),
    ...known('headRepo', readString(run.head_repository?.full_name)),
  };
};
