import { branchProtectionConfiguration } from './branch-protection-configuration.js';
import { branchProtectionRule } from './branch-protection-rule.js';
import { checkRun } from './check-run.js';
import { checkSuite } from './check-suite.js';
import { codeScanningAlert } from './code-scanning-alert.js';
import { commitComment } from './commit-comment.js';
import { create } from './create.js';
import { customPropertyValues } from './custom-property-values.js';
import { customProperty } from './custom-property.js';
import { deleted } from './delete.js';
import { dependabotAlert } from './dependabot-alert.js';
import { deployKey } from './deploy-key.js';
import { deploymentProtectionRule } from './deployment-protection-rule.js';
import { deploymentReview } from './deployment-review.js';
import { deploymentStatus } from './deployment-status.js';
import { deployment } from './deployment.js';
import { discussionComment } from './discussion-comment.js';
import { discussion } from './discussion.js';
import { fork } from './fork.js';
import { githubAppAuthorization } from './github-app-authorization.js';
import { gollum } from './gollum.js';
import { imageVersion } from './image-version.js';
import { installationRepositories } from './installation-repositories.js';
import { installation } from './installation.js';
import { issueComment } from './issue-comment.js';
import { issueDependencies } from './issue-dependencies.js';
import { issues } from './issues.js';
import { label } from './label.js';
import { marketplacePurchase } from './marketplace-purchase.js';
import { member } from './member.js';
import { membership } from './membership.js';
import { mergeGroup } from './merge-group.js';
import { meta } from './meta.js';
import { milestone } from './milestone.js';
import { orgBlock } from './org-block.js';
import { organization } from './organization.js';
import { packageEvent } from './package.js';
import { pageBuild } from './page-build.js';
import { ping } from './ping.js';
import { projectCard } from './project-card.js';
import { projectColumn } from './project-column.js';
import { project } from './project.js';
import { projectsV2Item } from './projects-v2-item.js';
import { projectsV2StatusUpdate } from './projects-v2-status-update.js';
import { projectsV2 } from './projects-v2.js';
import { madePublic } from './public.js';
import { pullRequestReviewComment } from './pull-request-review-comment.js';
import { pullRequestReviewThread } from './pull-request-review-thread.js';
import { pullRequestReview } from './pull-request-review.js';
import { registryPackage } from './registry-package.js';
import { release } from './release.js';
import { repositoryAdvisory } from './repository-advisory.js';
import { repositoryImport } from './repository-import.js';
import { repositoryRuleset } from './repository-ruleset.js';
import { repositoryVulnerabilityAlert } from './repository-vulnerability-alert.js';
import { repository } from './repository.js';
import { secretScanningAlertLocation } from './secret-scanning-alert-location.js';
import { secretScanningAlert } from './secret-scanning-alert.js';
import { securityAdvisory } from './security-advisory.js';
import { securityAndAnalysis } from './security-and-analysis.js';
import { sponsorship } from './sponsorship.js';
import { star } from './star.js';
import { status } from './status.js';
import { subIssues } from './sub-issues.js';
import { teamAdd } from './team-add.js';
import { team } from './team.js';
import { watch } from './watch.js';
import { workflowJob } from './workflow-job.js';
import { workflowRun } from './workflow-run.js';
import { type AnyReader, reader } from './reader.js';

/** All the other events, in a chunk of their own: a push must not pay for them. */
export const others: ReadonlyMap<string, AnyReader> = new Map([
  ['branch_protection_configuration', reader(branchProtectionConfiguration)],
  ['branch_protection_rule', reader(branchProtectionRule)],
  ['check_run', reader(checkRun)],
  ['check_suite', reader(checkSuite)],
  ['code_scanning_alert', reader(codeScanningAlert)],
  ['commit_comment', reader(commitComment)],
  ['create', reader(create)],
  ['custom_property', reader(customProperty)],
  ['custom_property_values', reader(customPropertyValues)],
  ['delete', reader(deleted)],
  ['dependabot_alert', reader(dependabotAlert)],
  ['deploy_key', reader(deployKey)],
  ['deployment', reader(deployment)],
  ['deployment_protection_rule', reader(deploymentProtectionRule)],
  ['deployment_review', reader(deploymentReview)],
  ['deployment_status', reader(deploymentStatus)],
  ['discussion', reader(discussion)],
  ['discussion_comment', reader(discussionComment)],
  ['fork', reader(fork)],
  ['github_app_authorization', reader(githubAppAuthorization)],
  ['gollum', reader(gollum)],
  ['image_version', reader(imageVersion)],
  ['installation', reader(installation)],
  ['installation_repositories', reader(installationRepositories)],
  ['issue_comment', reader(issueComment)],
  ['issue_dependencies', reader(issueDependencies)],
  ['issues', reader(issues)],
  ['label', reader(label)],
  ['marketplace_purchase', reader(marketplacePurchase)],
  ['member', reader(member)],
  ['membership', reader(membership)],
  ['merge_group', reader(mergeGroup)],
  ['meta', reader(meta)],
  ['milestone', reader(milestone)],
  ['org_block', reader(orgBlock)],
  ['organization', reader(organization)],
  ['package', reader(packageEvent)],
  ['page_build', reader(pageBuild)],
  ['ping', reader(ping)],
  ['project', reader(project)],
  ['project_card', reader(projectCard)],
  ['project_column', reader(projectColumn)],
  ['projects_v2', reader(projectsV2)],
  ['projects_v2_item', reader(projectsV2Item)],
  ['projects_v2_status_update', reader(projectsV2StatusUpdate)],
  ['public', reader(madePublic)],
  ['pull_request_comment', reader(issueComment)],
  ['pull_request_review', reader(pullRequestReview)],
  ['pull_request_review_comment', reader(pullRequestReviewComment)],
  ['pull_request_review_thread', reader(pullRequestReviewThread)],
  ['registry_package', reader(registryPackage)],
  ['release', reader(release)],
  ['repository', reader(repository)],
  ['repository_advisory', reader(repositoryAdvisory)],
  ['repository_import', reader(repositoryImport)],
  ['repository_ruleset', reader(repositoryRuleset)],
  ['repository_vulnerability_alert', reader(repositoryVulnerabilityAlert)],
  ['secret_scanning_alert', reader(secretScanningAlert)],
  ['secret_scanning_alert_location', reader(secretScanningAlertLocation)],
  ['security_advisory', reader(securityAdvisory)],
  ['security_and_analysis', reader(securityAndAnalysis)],
  ['sponsorship', reader(sponsorship)],
  ['star', reader(star)],
  ['status', reader(status)],
  ['sub_issues', reader(subIssues)],
  ['team', reader(team)],
  ['team_add', reader(teamAdd)],
  ['watch', reader(watch)],
  ['workflow_job', reader(workflowJob)],
  ['workflow_run', reader(workflowRun)],
]);
