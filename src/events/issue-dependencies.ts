import { sentence, whoAndWhere } from './common.js';
import { type HomeRepo, issueName, type RelatedIssue } from './issue-name.js';
import { known, str, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';

interface IssueDependenciesEvent {
  readonly action: string;
  readonly blocked_issue: RelatedIssue;
  readonly blocked_issue_repo: HomeRepo;
  readonly blocking_issue: RelatedIssue;
  readonly blocking_issue_repo: HomeRepo;
  readonly sender: { readonly login: string; readonly html_url: string };
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

/** The same step comes twice, once for each issue. https://docs.github.com/webhooks/webhook-events-and-payloads#issue_dependencies */
export const issueDependencies: EventReader<IssueDependenciesEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { blocked_issue: waits, blocking_issue: first } = payload;
  const action = str(payload.action) ?? '';
  const later = issueName(waits, payload.blocked_issue_repo, base.repo);
  const blocker = issueName(first, payload.blocking_issue_repo, base.repo);
  const now = action.endsWith('removed') ? 'no longer ' : '';
  const asBlocker = action.startsWith('blocking');
  return told(base, context, {
    mark: 'issue',
    title: sentence(
      base.actor,
      asBlocker
        ? `marked ${blocker} as ${now}blocking ${later}`
        : `marked ${later} as ${now}blocked by ${blocker}`,
    ),
    ...known('url', url((asBlocker ? first : waits)?.html_url) ?? (base.repo && `${base.repo.url}/issues`)),
    facts: smallFacts(
      first?.state === 'closed' && now === '' ? 'the blocking issue is closed already' : undefined,
    ),
  });
};
