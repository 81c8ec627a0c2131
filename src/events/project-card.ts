import type { ProjectCardEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { known, str } from './read.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent } from './types.js';

type Payload = GitHubEvent<AnyAction<ProjectCardEvent>>['payload'];

/** What happened, by action; `#` stands for the card. */
const DEEDS: Readonly<Record<string, string>> = {
  created: 'added # to a project',
  deleted: 'took # out of a project',
  edited: 'edited # in a project',
  converted: 'turned a note into an issue in a project',
};

/** Cards of classic projects, which have no page of their own. https://docs.github.com/webhooks/webhook-events-and-payloads#project_card */
export const projectCard: EventReader<AnyAction<ProjectCardEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const issue = issueOf(payload);
  const shown = issue === undefined && payload.action !== 'deleted';
  return told(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'project',
    title: sentence(base.actor, deedOf(payload, issue)),
    ...known(
      'url',
      base.repo && (issue === undefined ? `${base.repo.url}/projects` : `${base.repo.url}/issues/${issue}`),
    ),
    ...known('body', shown ? str(payload.project_card?.note) : undefined),
  });
};

/** The number of the issue that the card shows, which the payload holds in an API address only. */
const issueOf = ({ project_card: card }: Payload): string | undefined =>
  /\/issues\/(\d+)$/.exec(str(card?.content_url) ?? '')?.[1];

const deedOf = (payload: Payload, issue: string | undefined): string => {
  const card = issue === undefined ? 'a card' : `#${issue}`;
  if (payload.action !== 'moved') return deed(DEEDS, payload.action, card);
  return payload.changes?.column_id ? `moved ${card} to another column` : `moved ${card} within its column`;
};
