import type { DependabotAlertEvent } from '@octokit/webhooks-types';
import { link } from '../text/tree.js';
import { type Actions, alertNews, reasonOf } from './alert.js';
import { whoAndWhere } from './common.js';
import type { Context } from './context.js';
import { known, name, num, str, url } from './read.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent, News } from './types.js';
import { type Affected, advisoryPage, vulnerabilityFields } from './vulnerability.js';

type Alert = NonNullable<GitHubEvent<DependabotAlertEvent>['payload']['alert']>;

const ACTIONS: Actions = {
  created: { alone: '#', mark: 'security' },
  dismissed: { by: 'dismissed #', alone: '# was dismissed', mark: 'closed' },
  auto_dismissed: { alone: '# was dismissed by a rule', mark: 'closed' },
  auto_reopened: { alone: '# was reopened by a rule', mark: 'security' },
  fixed: { alone: '# was fixed', mark: 'passed' },
  reintroduced: { alone: '# is back', mark: 'security' },
  reopened: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
  assignees_changed: { by: 'changed who is assigned to #', alone: '# was assigned', mark: 'security' },
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert */
export const dependabotAlert: EventReader<DependabotAlertEvent> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const alert = payload.alert ?? {};
  const number = num(alert.number);
  const open = alert.state === 'open';
  return told(base, context, {
    ...alertNews(ACTIONS, payload, {
      label: number === undefined ? 'a Dependabot alert' : `Dependabot alert #${number}`,
      about: aboutOf(alert),
    }),
    ...known('url', url(alert.html_url) ?? (base.repo && `${base.repo.url}/security/dependabot`)),
    lines: smallFacts(name(alert.security_advisory?.summary)),
    ...(open && { fields: fieldsOf(alert) }),
    facts: factsOf(alert, context),
  });
};

/** `medium vulnerability in semver` */
const aboutOf = (alert: Alert): string => {
  const severity = name(alert.security_vulnerability?.severity) ?? name(alert.security_advisory?.severity);
  const found = name(alert.dependency?.package?.name);
  const words = severity === undefined ? 'vulnerability' : `${severity} vulnerability`;
  return found === undefined ? words : `${words} in ${found}`;
};

const fieldsOf = (alert: Alert): News['fields'] & object => {
  const found = alert.security_vulnerability;
  const affected: Affected = {
    package: found?.package?.name,
    ecosystem: found?.package?.ecosystem,
    vulnerable: found?.vulnerable_version_range,
    patched: found?.first_patched_version?.identifier,
  };
  return vulnerabilityFields(found?.severity, alert.security_advisory?.cvss?.score, [affected]);
};

const factsOf = (alert: Alert, context: Context): News['facts'] & object => {
  const ghsa = alert.security_advisory?.ghsa_id;
  const id = name(alert.security_advisory?.cve_id) ?? name(ghsa);
  return smallFacts(
    name(alert.dependency?.manifest_path),
    alert.dependency?.scope === 'development' ? 'development only' : undefined,
    id === undefined
      ? undefined
      : link(id, str(ghsa) === undefined ? undefined : advisoryPage(ghsa, context)),
    reasonOf(alert.dismissed_reason),
    name(alert.dismissed_comment),
  );
};
