import { sentence, whoAndWhere } from './common.js';
import { deed } from './deed.js';
import { projectUrl } from './project-url.js';
import { entry, known, name, str } from './read.js';
import { labelled, smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, Mark } from './types.js';

interface ProjectsV2Event {
  readonly action: string;
  readonly projects_v2: {
    readonly title: string;
    readonly number: number;
    readonly short_description: string;
    readonly public: boolean;
  };
  readonly changes: {
    readonly title: { readonly from: string };
    readonly public: { readonly from: boolean; readonly to: boolean };
    readonly short_description: { readonly from: string };
  };
  readonly organization: { readonly login: string };
  readonly sender: { readonly login: string; readonly html_url: string };
  readonly repository: { readonly full_name: string; readonly html_url: string };
}

type Payload = GitHubEvent<ProjectsV2Event>['payload'];

const MARKS: Readonly<Record<string, Mark>> = { closed: 'closed', deleted: 'deleted' };

/** Projects of an organisation. https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2 */
export const projectsV2: EventReader<ProjectsV2Event> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const { action, projects_v2: found, organization } = payload;
  const page = action === 'deleted' ? undefined : found?.number;
  return toldOfAccount(payload, base, context, {
    mark: entry(MARKS, action) ?? 'project',
    title: sentence(base.actor, deedOf(payload)),
    ...known('url', projectUrl(context, organization, page)),
    ...known(
      'body',
      action === 'created' || action === 'reopened' ? str(found?.short_description) : undefined,
    ),
    facts: smallFacts(
      labelled('organization', name(organization?.login)),
      action === 'edited' && payload.changes?.short_description ? 'new description' : undefined,
    ),
  });
};

const deedOf = ({ action, projects_v2: found, changes }: Payload): string => {
  const title = name(found?.title);
  const formerly = name(changes?.title?.from);
  const visible = changes?.public?.to ?? undefined;
  const thing = title === undefined ? 'a project' : `project ${title}`;
  if (action !== 'edited') return deed({}, action, thing);
  if (title !== undefined && formerly !== undefined) return `renamed project ${formerly} to ${title}`;
  return visible === undefined ? `edited ${thing}` : `made ${thing} ${visible ? 'public' : 'private'}`;
};
