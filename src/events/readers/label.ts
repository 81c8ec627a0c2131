import type { LabelEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader, GitHubEvent, Repo } from '../types.js';
import { sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { deed } from '../shared/deed.js';
import { known, name, str } from '../../values/read.js';
import { told } from '../shared/told.js';

type Payload = GitHubEvent<AnyAction<LabelEvent>>['payload'];

/** https://docs.github.com/webhooks/webhook-events-and-payloads#label */
export const label: EventReader<AnyAction<LabelEvent>> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const deleted = payload.action === 'deleted';
  const { changes } = payload;
  const found = name(payload.label?.name);
  const formerly = name(changes?.name?.from);
  return told(base, context, {
    mark: deleted ? 'deleted' : 'tagged',
    title: sentence(
      base.actor,
      formerly === undefined || found === undefined
        ? deed({}, payload.action, found === undefined ? 'a label' : `label ${found}`)
        : `renamed label ${formerly} to ${found}`,
    ),
    ...known('url', pageOf(payload, base.repo)),
    facts: smallFacts(
      changes?.color ? 'new colour' : undefined,
      changes?.description ? 'new description' : undefined,
      name(payload.label?.description),
    ),
  });
};

/** The issues with the label, or all labels where it is gone. */
const pageOf = ({ action, label }: Payload, repo: Repo | undefined): string | undefined => {
  const found = str(label?.name);
  const path =
    action === 'deleted' || found === undefined ? '' : `/${encodeURIComponent(found.toWellFormed())}`;
  return repo && `${repo.url}/labels${path}`;
};
