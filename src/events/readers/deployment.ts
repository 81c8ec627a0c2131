import type { DeploymentEvent } from '@octokit/webhooks-types';
import { sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { changeOfHead, deployedRef } from '../shared/head.js';
import { known, name, str, url } from '../../values/read.js';
import { shaOf } from '../shared/ref.js';
import type { EventReader } from '../types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment */
export const deployment: EventReader<DeploymentEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const found = payload.deployment ?? {};
  const environment = name(found.environment);
  const run = payload.workflow_run;
  const ref = deployedRef(found.ref, context);
  const what = shaOf(str(found.ref))?.slice(0, 7) ?? name(found.ref);
  const change = changeOfHead(base.repo, { ref, sha: found.sha });
  const title = [
    what === undefined ? 'started a deployment' : `started deploying ${what}`,
    ...(environment === undefined ? [] : [`to ${environment}`]),
  ];
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'started',
      title: sentence(base.actor, title.join(' ')),
      ...known('url', url(run?.html_url) ?? (base.repo && `${base.repo.url}/deployments`)),
      lines: [...smallFacts(name(found.description)), ...change.lines],
      facts: smallFacts(
        found.task === 'deploy' ? undefined : name(found.task),
        name(run?.name),
        found.transient_environment === true ? 'short-lived environment' : undefined,
      ),
    },
    change,
  };
};
