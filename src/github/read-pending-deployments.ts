import { known, readNumber, readObjects, readName, readObjectList, readUrl } from '../values/read.js';
import type { RunIdentity } from '../events/types.js';
import type { Loose } from '../events/loose.js';
import type { PendingDeployment, ReadResult } from '../facts/run-reader.js';
import { type ApiClient, queryApi } from './query.js';

/** https://docs.github.com/rest/actions/workflow-runs#get-pending-deployments-for-a-workflow-run */
interface RawPending {
  readonly environment: { readonly name: string; readonly html_url: string };
  /** Minutes. */
  readonly wait_timer: number;
  readonly reviewers: readonly {
    readonly type: string;
    readonly reviewer: { readonly login: string; readonly name: string; readonly html_url: string };
  }[];
}

/** The environments that a run waits for, and who may approve it. */
export const readPendingDeployments = (
  client: ApiClient,
  run: RunIdentity,
): Promise<ReadResult<readonly PendingDeployment[]>> =>
  queryApi(
    client,
    {
      what: 'The pending deployments',
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/pending_deployments',
      parameters: { run_id: run.id },
    },
    ({ data }) => readObjectList(data as Loose<readonly RawPending[]>)?.flatMap(parsePendingDeployment),
  ).then(({ value = [], ...rest }) => ({ value, ...rest }));

const parsePendingDeployment = (pending: NonNullable<Loose<RawPending>>): readonly PendingDeployment[] => {
  const environment = readName(pending.environment?.name);
  if (environment === undefined) return [];
  const minutes = readNumber(pending.wait_timer);
  return [
    {
      environment,
      ...(minutes !== undefined && minutes > 0 && { waitMinutes: minutes }),
      ...known('url', readUrl(pending.environment?.html_url)),
      approvers: readObjects(pending.reviewers).flatMap(({ type, reviewer }) => {
        const isTeam = type === 'Team';
        const called = isTeam ? readName(reviewer?.name) : readName(reviewer?.login);
        return called === undefined
          ? []
          : [{ name: called, isTeam, ...known('url', readUrl(reviewer?.html_url)) }];
      }),
    },
  ];
};
