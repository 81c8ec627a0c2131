import type { Context } from '../events/context.js';
import { known, readName } from '../values/read.js';
import type { Subject } from '../events/types.js';
import type { Inputs } from '../inputs/types.js';
import type { Job, Run } from './types.js';

/** The run of the workflow that this step is part of, or the one that the event is about. */
export const buildRun = (subject: Subject, { phase }: Pick<Inputs, 'phase'>, context: Context): Run =>
  subject.run ?? {
    ...known('workflow', readName(context.workflow)),
    ...known('url', runUrl(context)),
    ...known('number', context.runNumber),
    attempt: context.attempt,
    ...known('durationMs', phase?.kind === 'updated' ? phase.elapsedMs : undefined),
    ...findStarter(subject, context),
  };

/** The context names who started a re-run; the event still names who caused the first attempt. */
const findStarter = ({ actor }: Subject, context: Context): Pick<Run, 'actor' | 'avatar'> => {
  const again = context.attempt > 1 ? readName(context.actor) : undefined;
  const login = again ?? actor?.login;
  return { ...known('actor', login), ...(login === actor?.login && known('avatar', actor?.avatar)) };
};

/** `…/actions/runs/1`, with the attempt if it is not the first. */
export const runUrl = ({ serverUrl, repository, runId, attempt }: Context): string | undefined => {
  if (repository === undefined || runId === undefined) return undefined;
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return attempt > 1 ? `${url}/attempts/${attempt}` : url;
};

/** The job of this step, if the message is about it. Its check run gives its page without an API call. */
export const buildJob = (
  subject: Subject,
  inputs: Pick<Inputs, 'needs' | 'job' | 'matrix'>,
  context: Context,
): Job | undefined => {
  const label = readName(context.job);
  if (subject.run || inputs.needs || label === undefined) return undefined;
  const { serverUrl, repository, runId } = context;
  const id = inputs.job.checkRunId;
  const url = id && repository && runId && `${serverUrl}/${repository}/actions/runs/${runId}/job/${id}`;
  return {
    name: label,
    ...known('url', url || undefined),
    matrix: inputs.matrix.flatMap(value => readName(value) ?? []),
  };
};
