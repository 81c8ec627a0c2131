import { branchProtectionRule } from './branch-protection-rule.js';
import { checkRun } from './check-run.js';
import { checkSuite } from './check-suite.js';
import { create } from './create.js';
import { deleted } from './delete.js';
import { deploymentStatus } from './deployment-status.js';
import { deployment } from './deployment.js';
import { discussionComment } from './discussion-comment.js';
import { discussion } from './discussion.js';
import { fork } from './fork.js';
import { gollum } from './gollum.js';
import { imageVersion } from './image-version.js';
import { issueComment } from './issue-comment.js';
import { issues } from './issues.js';
import { label } from './label.js';
import { mergeGroup } from './merge-group.js';
import { milestone } from './milestone.js';
import { pageBuild } from './page-build.js';
import { madePublic } from './public.js';
import { pullRequestReviewComment } from './pull-request-review-comment.js';
import { pullRequestReview } from './pull-request-review.js';
import { registryPackage } from './registry-package.js';
import { release } from './release.js';
import { status } from './status.js';
import { watch } from './watch.js';
import { workflowRun } from './workflow-run.js';
import { type AnyReader, reader } from './reader.js';

/** All the other events, in a chunk of their own: a push must not pay for them. */
export const others: ReadonlyMap<string, AnyReader> = new Map([
  ['branch_protection_rule', reader(branchProtectionRule)],
  ['check_run', reader(checkRun)],
  ['check_suite', reader(checkSuite)],
  ['create', reader(create)],
  ['delete', reader(deleted)],
  ['deployment', reader(deployment)],
  ['deployment_status', reader(deploymentStatus)],
  ['discussion', reader(discussion)],
  ['discussion_comment', reader(discussionComment)],
  ['fork', reader(fork)],
  ['gollum', reader(gollum)],
  ['image_version', reader(imageVersion)],
  ['issue_comment', reader(issueComment)],
  ['issues', reader(issues)],
  ['label', reader(label)],
  ['merge_group', reader(mergeGroup)],
  ['milestone', reader(milestone)],
  ['page_build', reader(pageBuild)],
  ['public', reader(madePublic)],
  ['pull_request_comment', reader(issueComment)],
  ['pull_request_review', reader(pullRequestReview)],
  ['pull_request_review_comment', reader(pullRequestReviewComment)],
  ['registry_package', reader(registryPackage)],
  ['release', reader(release)],
  ['status', reader(status)],
  ['watch', reader(watch)],
  ['workflow_run', reader(workflowRun)],
]);
