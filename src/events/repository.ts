import type { RepositoryEvent } from '@octokit/webhooks-types';
import { accountUrl } from './account.js';
import type { AnyAction } from './any-action.js';
import { bag, joined } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { deed, words } from './deed.js';
import { entry, known, name } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent, Mark, News } from './types.js';

type Payload = GitHubEvent<AnyAction<RepositoryEvent>>['payload'];

/** What happened, by action; `#` stands for the repository, whose name stands beside the title. */
const VERBS: Readonly<Record<string, string>> = {
  privatized: 'made # private',
  publicized: 'made # public',
  unarchived: 'took # out of the archive',
};

const MARKS: Readonly<Record<string, Mark>> = {
  created: 'opened',
  deleted: 'deleted',
  archived: 'closed',
  publicized: 'warning',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#repository */
export const repository: EventReader<AnyAction<RepositoryEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const deleted = payload.action === 'deleted';
  return told(base, context, {
    mark: entry(MARKS, payload.action) ?? 'settings',
    title: sentence(base.actor, deedOf(payload)),
    ...known('url', deleted ? accountUrl(context, payload.repository?.owner) : base.repo?.url),
    lines: shows(payload, 'description') ? smallFacts(name(payload.repository?.description)) : [],
    facts: payload.action === 'created' ? kindOf(payload) : [],
  });
};

const deedOf = (payload: Payload): string => {
  const { repository: repo, changes } = payload;
  switch (payload.action) {
    case 'renamed':
      return `renamed the repository${fromTo(changes?.repository?.name?.from, repo?.name)}`;
    case 'transferred': {
      const from = changes?.owner?.from;
      return `transferred the repository${fromTo(from?.user?.login ?? organizationOf(from), repo?.owner?.login)}`;
    }
    case 'edited':
      return edited(payload);
    default:
      return deed(VERBS, payload.action, 'the repository');
  }
};

/** Newer than the published types. */
const organizationOf = (from: unknown): unknown => bag(bag(from)['organization'])['login'];

/** ` from shop to store`, as far as it is known. */
const fromTo = (from: unknown, to: unknown): string => {
  const [before, after] = [name(from), name(to)];
  return `${before === undefined ? '' : ` from ${before}`}${after === undefined ? '' : ` to ${after}`}`;
};

const edited = ({ changes, repository: repo }: Payload): string => {
  if (changes?.default_branch) {
    return `changed the default branch${fromTo(changes.default_branch.from, repo?.default_branch)}`;
  }
  const keys = Object.keys(bag(changes)).flatMap(key => words(key) ?? []);
  return keys.length === 0 ? 'changed the repository' : `changed the repository's ${joined(keys)}`;
};

const shows = ({ action, changes }: Payload, key: string): boolean =>
  action === 'created' || (action === 'edited' && bag(changes)[key] !== undefined);

const kindOf = ({ repository: repo }: Payload): News['facts'] & object =>
  smallFacts(
    repo?.private === true ? 'private' : repo?.private === false ? 'public' : undefined,
    repo?.fork === true ? 'fork' : undefined,
  );
