import { type Actions, alertNews, reasonOf } from './alert.js';
import { whoAndWhere } from './common.js';
import { entry, known, name } from './read.js';
import { type SecretAlert, alertPage, labelsOf } from './secret-alert.js';
import { labelled, smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, Loose, News } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#secret_scanning_alert */
interface SecretScanningAlertPayload {
  readonly action: string;
  readonly alert: SecretAlert;
  readonly repository: { readonly full_name: string; readonly html_url: string };
  readonly sender: { readonly login: string; readonly html_url: string };
}

const ACTIONS: Actions = {
  created: { alone: '#', mark: 'security' },
  publicly_leaked: { alone: '# leaked in public', mark: 'warning' },
  reopened: { by: 'reopened #', alone: '# was reopened', mark: 'security' },
  resolved: { by: 'resolved #', alone: '# was resolved', mark: 'closed' },
  revoked: { by: 'revoked the secret of #', alone: '# was resolved: the secret was revoked', mark: 'closed' },
  validated: { alone: '# was checked', mark: 'security' },
  assigned: { by: 'assigned #', alone: '# was assigned', mark: 'security' },
  unassigned: { by: 'took the assignee off #', alone: '# lost its assignee', mark: 'security' },
};

/** Whether the secret still opens something. https://docs.github.com/rest/secret-scanning/secret-scanning */
const VALIDITY: Readonly<Record<string, string>> = { active: 'still valid', inactive: 'no longer valid' };

export const secretScanningAlert: EventReader<SecretScanningAlertPayload> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  return told(base, context, {
    ...alertNews(ACTIONS, payload, labelsOf(payload.alert)),
    ...known('url', alertPage(payload.alert, base.repo)),
    facts: factsOf(payload.alert),
  });
};

const factsOf = (alert: Loose<SecretAlert>): News['facts'] & object => {
  const bypasser = name(alert?.push_protection_bypassed_by?.login);
  return smallFacts(
    entry(VALIDITY, alert?.validity),
    alert?.publicly_leaked === true ? 'leaked in public' : undefined,
    alert?.push_protection_bypassed === true
      ? `push protection bypassed${bypasser === undefined ? '' : ` by ${bypasser}`}`
      : undefined,
    labelled('assigned to', name(alert?.assigned_to?.login)),
    reasonOf(alert?.resolution),
    name(alert?.resolution_comment),
  );
};
