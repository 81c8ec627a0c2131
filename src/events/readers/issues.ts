import type { IssuesEvent } from '@octokit/webhooks-types';
import { bag, entry, known, list, name, str, url } from '../../values/read.js';
import { sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { numbered, numberedDeed } from '../shared/numbered-deed.js';
import { told } from '../shared/told.js';
import type { EventReader, GitHubEvent, Mark } from '../types.js';
import { otherThan } from '../shared/whose.js';

const MARKS: Readonly<Record<string, Mark>> = { closed: 'closed', deleted: 'deleted' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
export const issues: EventReader<IssuesEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, issue } = payload;
  const changes = bag(bag(payload)['changes']);
  return told(base, context, {
    mark: entry(MARKS, action) ?? 'issue',
    title: sentence(base.actor, numberedDeed(payload, numbered(issue, 'an issue'), base.actor)),
    ...known('url', url(bag(changes['new_issue'])['html_url']) ?? url(issue?.html_url)),
    ...known('body', action === 'opened' || action === 'reopened' ? str(issue?.body) : undefined),
    facts: smallFacts(
      labelled('was', name(bag(changes['title'])['from'])),
      labelled('opened by', otherThan(base.actor, issue?.user)),
      labelsOf(payload),
    ),
  });
};

/** `bug, cart`, without the one that the title names. */
const labelsOf = (payload: GitHubEvent<IssuesEvent>['payload']): string | undefined => {
  const told = payload.action === 'labeled' ? payload.label?.name : undefined;
  const labels = list(payload.issue?.labels).flatMap(({ name: label }) =>
    label === told ? [] : (name(label) ?? []),
  );
  return labels.length > 0 ? labels.join(', ') : undefined;
};
