import { authorOf } from '../events/shared/common.js';
import { statusOf } from '../events/shared/conclusion.js';
import { known, name, num, str, isObject, millis, objects } from '../values/read.js';
import { shaOf } from '../events/shared/ref.js';
import type { Loose, RunIdentity } from '../events/types.js';
import type { Line, PastRun, Reading } from '../facts/run-reader.js';
import { type Asking, type Question, ask } from './ask.js';
import { lastPage } from './pages.js';

/** https://docs.github.com/rest/actions/workflow-runs */
interface RawRun {
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

interface RawRuns {
  readonly workflow_runs: readonly RawRun[];
}

/** As many as a streak is counted over. */
const RUNS = 50;

const wanted = { what: 'The earlier runs', permission: 'actions: read' } as const satisfies Partial<Question>;

/** The finished runs of a workflow for a branch and a kind of event, newest first. */
export const readRuns = async (
  asking: Asking,
  { workflow, branch, event }: Line,
): Promise<Reading<readonly PastRun[]> & { readonly more?: boolean }> => {
  const { value, ...rest } = await ask(
    asking,
    {
      ...wanted,
      route: '/actions/workflows/{workflow_id}/runs',
      parameters: { workflow_id: workflow, branch, event, status: 'completed', per_page: RUNS },
    },
    answer => {
      const { data } = answer;
      const runs = objects(isObject<Loose<RawRuns>>(data) ? data.workflow_runs : undefined);
      return runs && { runs: runs.flatMap(run => pastRun(run) ?? []), more: lastPage(answer) > 1 };
    },
  );
  return { value: value?.runs ?? [], ...known('more', value?.more), ...rest };
};

/** An earlier attempt of a run. */
export const readAttempt = (
  asking: Asking,
  run: RunIdentity,
  attempt: number,
): Promise<Reading<PastRun | undefined>> =>
  ask(
    asking,
    {
      ...wanted,
      route: '/actions/runs/{run_id}/attempts/{attempt_number}',
      parameters: { run_id: run.id, attempt_number: attempt },
    },
    ({ data }) => (isObject<Loose<RawRun>>(data) ? pastRun(data) : undefined),
  );

/** The workflow, the branch and the event of a run, for servers that tell the runner less. */
export const readLine = async (asking: Asking, run: RunIdentity): Promise<Reading<Partial<Line>>> => {
  const { value = {}, ...rest } = await ask(
    asking,
    { ...wanted, route: '/actions/runs/{run_id}', parameters: { run_id: run.id } },
    ({ data }) =>
      isObject<Loose<RawRun>>(data)
        ? {
            ...known('workflow', num(data.workflow_id)?.toString()),
            ...known('branch', str(data.head_branch)),
            ...known('event', str(data.event)),
          }
        : undefined,
  );
  return { value, ...rest };
};

const pastRun = (run: NonNullable<Loose<RawRun>>): PastRun | undefined => {
  const id = num(run.id);
  if (id === undefined) return undefined;
  const author = authorOf(run.head_commit);
  return {
    id: String(id),
    ...known('number', num(run.run_number)),
    ...known('result', statusOf(run.conclusion)),
    ...known('sha', shaOf(str(run.head_sha))),
    // Nobody starts a schedule: GitHub names whoever edited it last.
    ...known(
      'author',
      author?.login ?? (run.event === 'push' ? name(run.actor?.login) : undefined) ?? author?.name,
    ),
    ...known('atMs', millis(run.run_started_at) ?? millis(run.created_at)),
    ...known('headRepo', str(run.head_repository?.full_name)),
  };
};
