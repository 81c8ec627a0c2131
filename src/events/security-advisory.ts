import type { SecurityAdvisoryEvent } from '@octokit/webhooks-types';
import { capital, whoAndWhere } from './common.js';
import { since } from './day.js';
import { entry, known, list, name, str } from './read.js';
import { smallFacts } from './small-facts.js';
import { toldOfAccount } from './told.js';
import type { EventReader, GitHubEvent, Mark } from './types.js';
import { type Affected, advisoryPage, packagesOf, vulnerabilityFields } from './vulnerability.js';

type Payload = GitHubEvent<SecurityAdvisoryEvent>['payload'];
type Advisory = NonNullable<Payload['security_advisory']>;

/** Nothing is said of `published`: an advisory that is there is news enough. */
const DONE: Readonly<Record<string, string>> = { updated: ' was updated', withdrawn: ' was withdrawn' };
const MARKS: Readonly<Record<string, Mark>> = { withdrawn: 'closed' };

/** https://docs.github.com/webhooks/webhook-events-and-payloads#security_advisory */
export const securityAdvisory: EventReader<SecurityAdvisoryEvent> = ({ payload, context }) => {
  // Nobody sends it, and it belongs to no repository.
  const base = whoAndWhere({}, context);
  const advisory = payload.security_advisory ?? {};
  const affected = affectedBy(advisory);
  const published = payload.action === 'published';
  return toldOfAccount({}, base, context, {
    mark: entry(MARKS, payload.action) ?? 'security',
    title: titleOf(payload, packagesOf(affected)),
    url: advisoryPage(advisory.ghsa_id, context),
    ...known('body', published ? str(advisory.description) : undefined),
    lines: published ? [] : smallFacts(name(advisory.summary)),
    fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
    facts: [
      ...smallFacts(cveOf(advisory), name(advisory.ghsa_id)),
      ...(published ? [] : since('published', advisory.published_at)),
    ],
  });
};

/** `Critical advisory in lodash` */
const titleOf = (payload: Payload, packages: string | undefined): string => {
  const severity = name(payload.security_advisory?.severity);
  const advisory = severity === undefined ? 'Advisory' : `${capital(severity)} advisory`;
  const done = entry(DONE, payload.action);
  if (packages === undefined) return advisory + (done ?? ' was published');
  return `${advisory} in ${packages}${done ?? ''}`;
};

const affectedBy = (advisory: Advisory): readonly Affected[] =>
  list(advisory.vulnerabilities).map(one => ({
    package: one.package?.name,
    ecosystem: one.package?.ecosystem,
    vulnerable: one.vulnerable_version_range,
    patched: one.first_patched_version?.identifier,
  }));

/** Older payloads name it among the identifiers alone. */
const cveOf = (advisory: Advisory): string | undefined =>
  name(advisory.cve_id) ?? name(list(advisory.identifiers).find(one => one.type === 'CVE')?.value);
