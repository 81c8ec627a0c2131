import { bag } from './bag.js';
import { sentence, whoAndWhere } from './common.js';
import { words } from './deed.js';
import { entry, known } from './read.js';
import { settingChange } from './setting.js';
import { told } from './told.js';
import type { EventReader, GitHubEvent } from './types.js';

/** https://docs.github.com/webhooks/webhook-events-and-payloads#security_and_analysis */
interface SecurityAndAnalysisPayload {
  readonly changes: { readonly from: { readonly security_and_analysis: object } };
  readonly repository: {
    readonly full_name: string;
    readonly html_url: string;
    readonly security_and_analysis: object;
  };
  readonly sender: { readonly login: string; readonly html_url: string };
}

interface Change {
  readonly feature: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** Features whose keys would not do as words. */
const FEATURES: Readonly<Record<string, string>> = {
  advanced_security: 'GitHub Advanced Security',
  dependabot_security_updates: 'Dependabot security updates',
  secret_scanning_ai_detection: 'secret scanning by AI',
  secret_scanning_non_provider_patterns: 'secret scanning for generic patterns',
  secret_scanning_push_protection: 'push protection of secret scanning',
};

export const securityAndAnalysis: EventReader<SecurityAndAnalysisPayload> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const changes = changesOf(payload);
  const [only] = changes;
  const alone = changes.length === 1 ? only : undefined;
  return told(base, context, {
    mark: changes.some(({ to }) => to === 'disabled') ? 'warning' : 'security',
    title: sentence(
      base.actor,
      alone === undefined
        ? 'changed the security settings'
        : `${words(alone.to) ?? 'changed'} ${alone.feature}`,
    ),
    ...known('url', base.repo && `${base.repo.url}/settings/security_analysis`),
    ...(alone === undefined && {
      fields: changes.flatMap(({ feature, from, to }) => settingChange(feature, from, to)),
    }),
  });
};

/** What is on and off now, where it was otherwise before. */
const changesOf = (payload: GitHubEvent<SecurityAndAnalysisPayload>['payload']): readonly Change[] => {
  const before = bag(payload.changes?.from?.security_and_analysis);
  const after = bag(payload.repository?.security_and_analysis);
  return Object.keys({ ...before, ...after }).flatMap(key => {
    const feature = entry(FEATURES, key) ?? words(key);
    const [from, to] = [bag(before[key])['status'], bag(after[key])['status']];
    return feature === undefined || from === to ? [] : [{ feature, from, to }];
  });
};
