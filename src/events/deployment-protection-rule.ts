import type { DeploymentProtectionRuleEvent } from '@octokit/webhooks-types';
import { whoAndWhere } from './common.js';
import { changeOfHead } from './head.js';
import { words } from './deed.js';
import { known, name, str } from './read.js';
import { shaOf } from './ref.js';
import { labelled, smallFacts } from './small-facts.js';
import type { EventReader, Repo } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_protection_rule */
export const deploymentProtectionRule: EventReader<DeploymentProtectionRuleEvent> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  const environment = name(payload.environment) ?? name(payload.deployment?.environment);
  const ref = str(payload.deployment?.ref);
  const change = changeOfHead(base.repo, {
    ref: shaOf(ref) === undefined ? ref : undefined,
    sha: payload.deployment?.sha,
    pulls: payload.pull_requests,
  });
  return {
    ...base,
    runIsTheNews: false,
    news: {
      mark: 'waiting',
      title: `Deployment${environment === undefined ? '' : ` to ${environment}`} waits for a protection rule`,
      ...known('url', pageOf(base.repo, str(payload.deployment_callback_url))),
      lines: [...smallFacts(name(payload.deployment?.description)), ...change.lines],
      facts: [
        ...(change.on ? [change.on] : []),
        ...change.facts,
        ...smallFacts(labelled('started by', words(payload.event))),
      ],
    },
    change,
  };
};

/** The payload has no page of the run, but its API address holds the run's number: `…/actions/runs/7/deployment_protection_rule`. */
const pageOf = (repo: Repo | undefined, callback: string | undefined): string | undefined => {
  const run = /\/actions\/runs\/(\d+)\//.exec(callback ?? '')?.[1];
  return repo && (run === undefined ? `${repo.url}/deployments` : `${repo.url}/actions/runs/${run}`);
};
