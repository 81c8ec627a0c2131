import type { BranchProtectionRuleEvent } from '@octokit/webhooks-types';
import type { AnyAction, EventReader, FactField, GitHubEvent, News } from '../types.js';
import { bag, joined, names, entry, known, name, num } from '../../values/read.js';
import { count, sentence, whoAndWhere, smallFacts } from '../shared/common.js';
import { deed, words } from '../shared/deed.js';
import { settingChange } from '../shared/setting.js';
import { told } from '../shared/told.js';

type Rule = NonNullable<GitHubEvent<AnyAction<BranchProtectionRuleEvent>>['payload']['rule']>;

const VERBS: Readonly<Record<string, string>> = { edited: 'changed #' };

/** Settings whose keys would not do as words. */
const LABELS: Readonly<Record<string, string>> = {
  admin_enforced: 'applies to administrators',
  authorized_actors_only: 'pushes by some only',
  authorized_actor_names: 'who may push',
  authorized_dismissal_actors_only: 'review dismissals by some only',
  name: 'branch pattern',
  required_approving_review_count: 'required approving reviews',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
export const branchProtectionRule: EventReader<AnyAction<BranchProtectionRuleEvent>> = ({
  payload,
  context,
}) => {
  const base = whoAndWhere(payload, context);
  const rule = payload.rule ?? {};
  const branch = name(rule.name);
  const thing = branch === undefined ? 'a branch protection rule' : `the protection of ${branch}`;
  return told(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: sentence(base.actor, deed(VERBS, payload.action, thing)),
    ...known('url', base.repo && `${base.repo.url}/settings/branches`),
    ...(payload.action === 'edited' && { fields: changed(payload.changes, rule) }),
    ...(payload.action === 'created' && { facts: demands(rule) }),
  });
};

const changed = (changes: unknown, rule: Rule): readonly FactField[] =>
  Object.entries(bag(changes)).flatMap(([key, change]) =>
    settingChange(labelOf(key), bag(change)['from'], bag(rule)[key]),
  );

const labelOf = (key: string): string =>
  entry(LABELS, key) ?? words(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';

/** What the rule asks for, of what people ask about first. */
const demands = (rule: Rule): News['facts'] & object => {
  const reviews = num(rule.required_approving_review_count) ?? 0;
  const checks = names(rule.required_status_checks);
  const isOn = (level: unknown): boolean => level === 'everyone' || level === 'non_admins';
  return smallFacts(
    reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level) ? count(reviews, 'approval') : undefined,
    checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
      ? `checks: ${joined(checks)}`
      : undefined,
    isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined,
    isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined,
    isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined,
    isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined,
  );
};
