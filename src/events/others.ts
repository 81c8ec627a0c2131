import { branchProtectionRule } from './readers/branch-protection-rule.js';
import { checkRun } from './readers/check-run.js';
import { checkSuite } from './readers/check-suite.js';
import { create } from './readers/create.js';
import { deleted } from './readers/delete.js';
import { deploymentStatus } from './readers/deployment-status.js';
import { deployment } from './readers/deployment.js';
import { discussionComment } from './readers/discussion-comment.js';
import { discussion } from './readers/discussion.js';
import { fork } from './readers/fork.js';
import { gollum } from './readers/gollum.js';
import { imageVersion } from './readers/image-version.js';
import { issueComment } from './readers/issue-comment.js';
import { issues } from './readers/issues.js';
import { label } from './readers/label.js';
import { mergeGroup } from './readers/merge-group.js';
import { milestone } from './readers/milestone.js';
import { pageBuild } from './readers/page-build.js';
import { madePublic } from './readers/public.js';
import { pullRequestReviewComment } from './readers/pull-request-review-comment.js';
import { pullRequestReview } from './readers/pull-request-review.js';
import { registryPackage } from './readers/registry-package.js';
import { release } from './readers/release.js';
import { releases } from './readers/releases.js';
import { status } from './readers/status.js';
import { watch } from './readers/watch.js';
import { workflowRun } from './readers/workflow-run.js';
import type { AnyReader } from './types.js';

export { plain } from './readers/plain.js';

/** All other events, in their own chunk, so that a push does not load them. */
export const others: ReadonlyMap<string, AnyReader> = new Map<string, AnyReader>([
  ['branch_protection_rule', branchProtectionRule],
  ['check_run', checkRun],
  ['check_suite', checkSuite],
  ['create', create],
  ['delete', deleted],
  ['deployment', deployment],
  ['deployment_status', deploymentStatus],
  ['discussion', discussion],
  ['discussion_comment', discussionComment],
  ['fork', fork],
  ['gollum', gollum],
  ['image_version', imageVersion],
  ['issue_comment', issueComment],
  ['issues', issues],
  ['label', label],
  ['merge_group', mergeGroup],
  ['milestone', milestone],
  ['page_build', pageBuild],
  ['public', madePublic],
  ['pull_request_comment', issueComment],
  ['pull_request_review', pullRequestReview],
  ['pull_request_review_comment', pullRequestReviewComment],
  ['registry_package', registryPackage],
  ['release', release],
  ['releases', releases],
  ['status', status],
  ['watch', watch],
  ['workflow_run', workflowRun],
]);
