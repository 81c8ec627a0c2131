import type { MilestoneEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader, GitHubEvent, Mark } from '../types.js';
import { count, sentence, whoAndWhere, labelled, smallFacts } from '../shared/common.js';
import { day } from '../shared/times.js';
import { deed } from '../shared/deed.js';
import { entry, known, name, num, str, url } from '../../values/read.js';
import { told } from '../shared/told.js';

type Payload = GitHubEvent<AnyAction<MilestoneEvent>>['payload'];
type Milestone = Payload['milestone'];

const MARKS: Readonly<Record<string, Mark>> = { deleted: 'deleted' };

/** A milestone that is opened was closed before: a new one is created. */
const DEEDS: Readonly<Record<string, string>> = { opened: 'reopened #' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#milestone */
export const milestone: EventReader<AnyAction<MilestoneEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, milestone: found, changes } = payload;
  const all = base.repo && `${base.repo.url}/milestones`;
  return told(base, context, {
    mark: entry(MARKS, action) ?? 'milestone',
    title: sentence(base.actor, deedOf(payload)),
    ...known('url', (action === 'deleted' ? undefined : url(found?.html_url)) ?? all),
    ...known('body', action === 'created' || action === 'opened' ? str(found?.description) : undefined),
    facts: smallFacts(
      progressOf(found),
      labelled('due', day(found?.due_on)),
      labelled('was due', day(changes?.due_on?.from)),
      action === 'edited' && changes?.description ? 'new description' : undefined,
    ),
  });
};

const deedOf = ({ action, milestone, changes }: Payload): string => {
  const title = name(milestone?.title);
  const formerly = name(changes?.title?.from);
  return title === undefined || formerly === undefined
    ? deed(DEEDS, action, title === undefined ? 'a milestone' : `milestone ${title}`)
    : `renamed milestone ${formerly} to ${title}`;
};

/** `8 of 10 issues closed`; GitHub counts pull requests too. */
const progressOf = (found: Milestone): string | undefined => {
  const [open, closed] = [num(found?.open_issues), num(found?.closed_issues)];
  if (open === undefined || closed === undefined || open + closed === 0) return undefined;
  return `${closed} of ${count(open + closed, 'issue')} closed`;
};
