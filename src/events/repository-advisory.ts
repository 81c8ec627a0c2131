import { sentence, whoAndWhere } from './common.js';
import { words } from './deed.js';
import { known, list, name, str, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader } from './types.js';
import { packagesOf, vulnerabilityFields } from './vulnerability.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#repository_advisory */
interface RepositoryAdvisoryPayload {
  readonly action: string;
  readonly repository_advisory: {
    readonly ghsa_id: string;
    readonly cve_id: string;
    readonly html_url: string;
    readonly summary: string;
    readonly description: string;
    readonly severity: string;
    readonly cvss: { readonly score: number };
    readonly vulnerabilities: readonly {
      readonly package: { readonly ecosystem: string; readonly name: string };
      readonly vulnerable_version_range: string;
      readonly patched_versions: string;
    }[];
  };
  readonly repository: { readonly full_name: string; readonly html_url: string };
  readonly sender: { readonly login: string; readonly html_url: string };
}

/** A report is private until it is published: its description stays on GitHub. */
export const repositoryAdvisory: EventReader<RepositoryAdvisoryPayload> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const advisory = payload.repository_advisory ?? {};
  const affected = list(advisory.vulnerabilities).map(one => ({
    package: one.package?.name,
    ecosystem: one.package?.ecosystem,
    vulnerable: one.vulnerable_version_range,
    patched: one.patched_versions,
  }));
  const packages = packagesOf(affected);
  const reported = payload.action === 'reported';
  const severity = name(advisory.severity);
  const thing = `${severity === undefined ? '' : `${severity} `}${reported ? 'vulnerability' : 'advisory'}`;
  const verb = reported ? 'reported' : (words(payload.action) ?? 'published');
  const article = /^[aeiou]/i.test(thing) ? 'an' : 'a';
  return told(base, context, {
    mark: reported ? 'warning' : 'security',
    title: sentence(
      base.actor,
      `${verb} ${article} ${thing}${packages === undefined ? '' : ` in ${packages}`}`,
    ),
    ...known('url', url(advisory.html_url) ?? (base.repo && `${base.repo.url}/security/advisories`)),
    ...known('body', payload.action === 'published' ? str(advisory.description) : undefined),
    lines: payload.action === 'published' ? [] : smallFacts(name(advisory.summary)),
    fields: vulnerabilityFields(advisory.severity, advisory.cvss?.score, affected),
    facts: smallFacts(name(advisory.cve_id), name(advisory.ghsa_id)),
  });
};
