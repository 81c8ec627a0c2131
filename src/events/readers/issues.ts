import type { IssuesEvent } from '@octokit/webhooks-types';
import { asObject } from '../../values/json.js';
import { entry, known, readObjects, readName, readString, readUrl } from '../../values/read.js';
import { readActorAndRepo } from '../shared/common.js';
import { formatNumberAndTitle, describeNumberedAction, appendTitle } from '../shared/numbered-action.js';
import { newsSubject } from '../shared/news-subject.js';
import type { EventReader, GitHubEvent, Mark } from '../types.js';
import { unlessActor } from '../shared/possessive.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

const MARKS: Readonly<Record<string, Mark>> = { closed: 'closed', deleted: 'deleted' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#issues */
export const issues: EventReader<IssuesEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const { action, issue } = payload;
  const changes = asObject(asObject(payload)['changes']);
  return newsSubject(base, context, {
    mark: entry(MARKS, action) ?? 'issue',
    ...appendTitle(
      actorSentence(
        base.actor,
        describeNumberedAction(payload, formatNumberAndTitle('issue', issue), base.actor),
      ),
      issue,
    ),
    ...known('url', readUrl(asObject(changes['new_issue'])['html_url']) ?? readUrl(issue?.html_url)),
    ...known('body', action === 'opened' || action === 'reopened' ? readString(issue?.body) : undefined),
    facts: toSmallFacts(
      withLabel('was', readName(asObject(changes['title'])['from'])),
      withLabel('opened by', unlessActor(base.actor, issue?.user)),
      formatLabels(payload),
    ),
  });
};

/** `bug, cart`, without the label that the title names. */
const formatLabels = (payload: GitHubEvent<IssuesEvent>['payload']): string | undefined => {
  const isNamed = payload.action === 'labeled' || payload.action === 'unlabeled';
  const named = isNamed ? payload.label?.name : undefined;
  const labels = readObjects(payload.issue?.labels).flatMap(({ name: label }) =>
    label === named ? [] : (readName(label) ?? []),
  );
  return labels.length > 0 ? labels.join(', ') : undefined;
};
