import type { DeploymentEvent } from '@octokit/webhooks-types';
import { readActorAndRepo } from '../shared/common.js';
import { readHeadChange, readDeployedRef } from '../shared/head.js';
import { known, readName, readString, readUrl } from '../../values/read.js';
import { readSha } from '../shared/ref.js';
import { refPhrase } from '../shared/ref-phrase.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment */
export const deployment: EventReader<DeploymentEvent> = ({ payload, context }) => {
  const base = readActorAndRepo(payload, context);
  const found = payload.deployment ?? {};
  const environment = readName(found.environment);
  const run = payload.workflow_run;
  const ref = readDeployedRef(found.ref, context);
  const sha = ref ? undefined : readSha(readString(found.sha));
  const what = ref ? refPhrase(ref) : sha?.slice(0, 7);
  const change = { ...readHeadChange(base.repo, { sha: found.sha }, context), ...known('ref', ref) };
  const title = [
    what === undefined ? 'started a deployment' : `started deploying ${what}`,
    ...(environment === undefined ? [] : [`to ${environment}`]),
  ];
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'started',
      title: actorSentence(base.actor, title.join(' ')),
      ...known('url', readUrl(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
      lines: toSmallFacts(readName(found.description)),
      shows: 'line',
      ...(sha !== undefined && { namesCommit: true }),
      facts: toSmallFacts(
        found.task === 'deploy' ? undefined : readName(found.task),
        readName(run?.name),
        found.transient_environment === true ? 'short-lived environment' : undefined,
      ),
    },
    change,
  };
};
