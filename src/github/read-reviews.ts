import { oneLine } from '../text/clean.js';
import { known, readName, readObjectList, readObjects, readString, readUrl } from '../values/read.js';
import { asObject } from '../values/json.js';
import type { RunIdentity } from '../events/types.js';
import type { Loose } from '../events/loose.js';
import type { ReadResult, Review } from '../facts/run-reader.js';
import { type ApiClient, queryApi } from './query.js';

/** https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run */
interface RawReview {
  /** `approved`, `rejected`, or `pending` for a comment. */
  readonly state: string;
  readonly comment: string;
  readonly environments: readonly { readonly name: string }[];
  readonly user: { readonly login: string; readonly html_url: string };
}

/** Who approved or rejected deployments of a run. */
export const readReviews = (client: ApiClient, run: RunIdentity): Promise<ReadResult<readonly Review[]>> =>
  queryApi(
    client,
    {
      what: 'The reviews of the deployments',
      permission: 'actions: read',
      route: '/actions/runs/{run_id}/approvals',
      parameters: { run_id: run.id },
    },
    ({ data }) => readObjectList(data as Loose<readonly RawReview[]>)?.flatMap(parseReview),
  ).then(({ value = [], ...rest }) => ({ value, ...rest }));

const STATES: ReadonlySet<unknown> = new Set(['approved', 'rejected']);

const parseReview = ({
  state,
  comment,
  environments,
  user,
}: NonNullable<Loose<RawReview>>): readonly Review[] => {
  const by = readName(user?.login);
  if (by === undefined || !STATES.has(state)) return [];
  const said = oneLine(readString(comment) ?? '');
  return [
    {
      isApproved: state === 'approved',
      environments: readObjects(environments).flatMap(({ name }) => readName(name) ?? []),
      by,
      ...known('url', readUrl(user?.html_url)),
      ...(said !== '' && { comment: said }),
    },
  ];
};

/** https://docs.github.com/rest/deployments/environments#get-an-environment */
interface RawEnvironment {
  readonly protection_rules: readonly { readonly type: string; readonly prevent_self_review: boolean }[];
}

/** Whether the person who starts a run may not approve its deployment to this environment. */
export const readPreventsSelfReview = (
  client: ApiClient,
  environment: string,
): Promise<ReadResult<boolean>> =>
  queryApi(
    client,
    {
      what: 'The rules of the environments',
      permission: 'actions: read',
      route: '/environments/{environment_name}',
      parameters: { environment_name: environment },
    },
    ({ data }) =>
      readObjects((asObject(data) as Loose<RawEnvironment>)?.protection_rules).some(
        rule => rule.prevent_self_review === true,
      ),
  ).then(({ value = false, ...rest }) => ({ value, ...rest }));
