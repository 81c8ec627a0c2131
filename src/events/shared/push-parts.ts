import type { PushEvent } from '@octokit/webhooks-types';
import { known, readObjects, readString, readUrl } from '../../values/read.js';
import type { GitHubEvent, Person, Repo } from '../types.js';
import { readActorAndRepo } from './common.js';
import { type Ref, readRef, refUrl } from './ref.js';

type PushPayload = GitHubEvent<PushEvent>['payload'];

/** The data for the parts of a push's message. */
export interface PushParts {
  readonly payload: PushPayload;
  readonly actor?: Person;
  readonly repo?: Repo;
  readonly ref?: Ref;
  readonly serverUrl: string;
}

export const readPushParts = ({ payload, context }: GitHubEvent<PushEvent>): PushParts => ({
  payload,
  ...readActorAndRepo(payload, context),
  ...known('ref', readRef(readString(payload.ref) ?? context.ref)),
  serverUrl: context.serverUrl,
});

/** Whether the news is a new tag, or a new branch without its own commits. */
export const isRefNew = ({ payload, ref }: PushParts): boolean =>
  payload.created === true && (ref?.kind === 'tag' || readObjects(payload.commits).length === 0);

/** Where the news leads. */
export const findPushPage = (pushed: PushParts): string | undefined => {
  const { payload, repo, ref } = pushed;
  if (payload.deleted === true) return repo?.url;
  if (isRefNew(pushed)) return repo && ref ? refUrl(repo.url, ref) : repo?.url;
  return readUrl(payload.compare) ?? readUrl(payload.head_commit?.url) ?? repo?.url;
};

export const refNoun = (ref: Ref | undefined): string => (ref?.kind === 'tag' ? 'tag' : 'branch');
