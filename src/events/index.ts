import type { Context } from './context.js';
import { create } from './create.js';
import { deleted } from './delete.js';
import { deploymentStatus } from './deployment-status.js';
import { issueComment } from './issue-comment.js';
import { issues } from './issues.js';
import { mergeGroup } from './merge-group.js';
import { plain } from './plain.js';
import { pullRequest } from './pull-request.js';
import { push } from './push.js';
import { type AnyReader, reader } from './reader.js';
import { release } from './release.js';
import { repositoryDispatch } from './repository-dispatch.js';
import { schedule } from './schedule.js';
import type { Subject } from './types.js';
import { workflowDispatch } from './workflow-dispatch.js';
import { workflowRun } from './workflow-run.js';

/** The events that most workflows run on; `others.ts` holds the rest. A new event is one file and one line in either. */
const readers: ReadonlyMap<string, AnyReader> = new Map([
  ['create', reader(create)],
  ['delete', reader(deleted)],
  ['deployment_status', reader(deploymentStatus)],
  ['issue_comment', reader(issueComment)],
  ['issues', reader(issues)],
  ['merge_group', reader(mergeGroup)],
  ['pull_request', reader(pullRequest)],
  ['pull_request_comment', reader(issueComment)],
  ['pull_request_target', reader(pullRequest)],
  ['push', reader(push)],
  ['release', reader(release)],
  ['repository_dispatch', reader(repositoryDispatch)],
  ['schedule', reader(schedule)],
  ['workflow_dispatch', reader(workflowDispatch)],
  ['workflow_run', reader(workflowRun)],
]);

const readerOf = async (event: string): Promise<AnyReader> => {
  const found = readers.get(event) ?? (await import('./others.js')).others.get(event);
  // An event that nobody wrote a reader for still says what, who, where.
  return found ?? plain;
};

/** What the event is about. */
export const subjectOf = async (
  payload: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Subject> => (await readerOf(context.event))({ payload, context });
