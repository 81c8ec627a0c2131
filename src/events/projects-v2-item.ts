import type { ProjectsV2ItemEvent } from '@octokit/webhooks-types';
import type { AnyAction } from './any-action.js';
import { bag } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { day } from './day.js';
import { deed, fromTo } from './deed.js';
import { projectUrl } from './project-url.js';
import { entry, known, name, num } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent } from './types.js';

type Bag = ReturnType<typeof bag>;
type Payload = GitHubEvent<AnyAction<ProjectsV2ItemEvent>>['payload'];

/** The payload knows an item by its kind only. */
const KINDS: Readonly<Record<string, string>> = {
  DraftIssue: 'a draft',
  Issue: 'an issue',
  PullRequest: 'a pull request',
};

/** What happened, by action; `#` stands for the item. */
const DEEDS: Readonly<Record<string, string>> = {
  created: 'added # to a project',
  deleted: 'took # out of a project',
  archived: 'archived # in a project',
  restored: 'brought # in a project back from the archive',
  reordered: 'moved # within a project',
  converted: 'turned a draft in a project into an issue',
  edited: 'edited # in a project',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item */
export const projectsV2Item: EventReader<AnyAction<ProjectsV2ItemEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const edit = bag(payload.changes?.field_value);
  return toldOfAccount(payload, base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'project',
    title: sentence(base.actor, deedOf(payload, edit)),
    ...known('url', projectUrl(context, payload.organization, edit['project_number'])),
    facts: smallFacts(labelled('organization', name(payload.organization?.login))),
  });
};

/** An edit holds the field's name, the project's number and both values; the types do not have them yet. */
const deedOf = (payload: Payload, edit: Bag): string => {
  const item = entry(KINDS, payload.projects_v2_item?.content_type) ?? 'an item';
  const field = name(edit['field_name']);
  if (payload.action !== 'edited' || field === undefined) return deed(DEEDS, payload.action, item);
  const [from, to] = [valueOf(edit['from']), valueOf(edit['to'])];
  return to === undefined && from !== undefined
    ? `cleared ${field} of ${item} in a project, which was ${from}`
    : `changed ${field} of ${item} in a project${fromTo(from, to)}`;
};

/** Options have a name, iterations a title; texts, numbers and dates stand for themselves. */
const valueOf = (value: unknown): string | undefined => {
  const number = num(value);
  if (number !== undefined) return String(number);
  return day(value) ?? name(value) ?? name(bag(value)['name']) ?? name(bag(value)['title']);
};
