import type { MilestoneEvent } from '@octokit/webhooks-types';
import type { EventReader, GitHubEvent, Mark } from '../types.js';
import type { AnyAction } from '../loose.js';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { formatDay } from '../shared/times.js';
import { actionPhrase } from '../shared/action-phrase.js';
import { entry, known, readName, readNumber, readString, readUrl } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts, withLabel } from '../shared/wording.js';

type MilestonePayload = GitHubEvent<AnyAction<MilestoneEvent>>['payload'];
type LooseMilestone = MilestonePayload['milestone'];

const MARKS: Readonly<Record<string, Mark>> = { deleted: 'deleted' };

/** A milestone that is opened was closed before: a new one is created. */
const ACTION_PHRASES: Readonly<Record<string, string>> = { opened: 'reopened #' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#milestone */
export const milestone: EventReader<AnyAction<MilestoneEvent>> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const { action, milestone: found, changes } = payload;
  const all = base.repo && `${base.repo.url}/milestones`;
  return newsSubject(base, context, {
    mark: entry(MARKS, action) ?? 'milestone',
    title: actorSentence(base.actor, describeAction(payload)),
    ...known('url', (action === 'deleted' ? undefined : readUrl(found?.html_url)) ?? all),
    ...known(
      'body',
      action === 'created' || action === 'opened' ? readString(found?.description) : undefined,
    ),
    facts: toSmallFacts(
      formatProgress(found),
      withLabel('due', formatDay(found?.due_on)),
      withLabel('was due', formatDay(changes?.due_on?.from)),
      action === 'edited' && changes?.description ? 'new description' : undefined,
    ),
  });
};

const describeAction = ({ action, milestone, changes }: MilestonePayload): string => {
  const title = readName(milestone?.title);
  const previous = readName(changes?.title?.from);
  return title === undefined || previous === undefined
    ? actionPhrase(ACTION_PHRASES, action, title === undefined ? 'a milestone' : `milestone ${title}`)
    : `renamed milestone ${previous} to ${title}`;
};

/** `8 of 10 issues closed`; GitHub counts pull requests too. */
const formatProgress = (found: LooseMilestone): string | undefined => {
  const [open, closed] = [readNumber(found?.open_issues), readNumber(found?.closed_issues)];
  if (open === undefined || closed === undefined || open + closed === 0) return undefined;
  return `${closed} of ${pluralize(open + closed, 'issue')} closed`;
};
