import { sentence, whoAndWhere } from './common.js';
import { type HomeRepo, issueName, type RelatedIssue } from './issue-name.js';
import { entry, known, num, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

interface SubIssuesEvent {
  readonly action: string;
  readonly sub_issue: RelatedIssue;
  readonly sub_issue_repo: HomeRepo;
  readonly parent_issue:
    | (NonNullable<RelatedIssue> & {
        readonly sub_issues_summary: { readonly total: number; readonly completed: number };
      })
    | null;
  readonly parent_issue_repo: HomeRepo;
  readonly sender: { readonly login: string; readonly html_url: string };
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** The same step comes twice, once for each issue; `#` stands for the sub-issue. */
const DEEDS: Readonly<Record<string, string>> = {
  sub_issue_added: 'made # a sub-issue of',
  parent_issue_added: 'made # a sub-issue of',
  sub_issue_removed: 'removed # as a sub-issue of',
  parent_issue_removed: 'removed # as a sub-issue of',
};

const CHANGED = 'changed #, a sub-issue of';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#sub_issues */
export const subIssues: EventReader<SubIssuesEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, sub_issue: sub, parent_issue: parent } = payload;
  const child = issueName(sub, payload.sub_issue_repo, base.repo);
  const top = issueName(parent, payload.parent_issue_repo, base.repo);
  const { total, completed } = parent?.sub_issues_summary ?? {};
  const [all, done] = [num(total), num(completed)];
  return told(base, context, {
    mark: 'issue',
    title: sentence(base.actor, `${(entry(DEEDS, action) ?? CHANGED).replace('#', () => child)} ${top}`),
    ...known('url', url(sub?.html_url) ?? url(parent?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
    facts: smallFacts(
      all === undefined || done === undefined || all < 1 ? undefined : `${done} of ${all} sub-issues done`,
    ),
  });
};
