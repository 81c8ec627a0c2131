import type { LabelEvent } from '@octokit/webhooks-types';
import type { EventReader, GitHubEvent, Repo } from '../types.js';
import type { AnyAction } from '../loose.js';
import { readActorAndRepo } from '../shared/common.js';
import { actionPhrase } from '../shared/action-phrase.js';
import { known, readName, readString } from '../../values/read.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';

type LabelPayload = GitHubEvent<AnyAction<LabelEvent>>['payload'];

/** https://docs.github.com/webhooks/webhook-events-and-payloads#label */
export const label: EventReader<AnyAction<LabelEvent>> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const deleted = payload.action === 'deleted';
  const { changes } = payload;
  const found = readName(payload.label?.name);
  const previous = readName(changes?.name?.from);
  return newsSubject(base, context, {
    mark: deleted ? 'deleted' : 'tagged',
    title: actorSentence(
      base.actor,
      previous === undefined || found === undefined
        ? actionPhrase({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
        : `renamed label ${previous} to ${found}`,
    ),
    ...known('url', findPage(payload, base.repo)),
    facts: toSmallFacts(
      changes?.color ? 'new color' : undefined,
      changes?.description ? 'new description' : undefined,
      readName(payload.label?.description),
    ),
  });
};

/** The issues with the label, or all labels if it was deleted. */
const findPage = ({ action, label }: LabelPayload, repo: Repo | undefined): string | undefined => {
  const found = readString(label?.name);
  // The name may already contain drawn emoji.
  const page =
    /\/labels\/([^/?#]+)$/.exec(readString(label?.url) ?? '')?.[1] ??
    encodeURIComponent(found?.toWellFormed() ?? '');
  return repo && `${repo.url}/labels${action === 'deleted' || page === '' ? '' : `/${page}`}`;
};
