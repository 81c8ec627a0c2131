import type { BranchProtectionRuleEvent } from '@octokit/webhooks-types';
import type { EventReader, FactField, GitHubEvent, News } from '../types.js';
import type { AnyAction } from '../loose.js';
import { asObject } from '../../values/json.js';
import { joinNames, readNames, entry, known, readName, readNumber } from '../../values/read.js';
import { pluralize, readActorAndRepo } from '../shared/common.js';
import { actionPhrase, humanize } from '../shared/action-phrase.js';
import { formatSettingChange } from '../shared/setting.js';
import { newsSubject } from '../shared/news-subject.js';
import { actorSentence, toSmallFacts } from '../shared/wording.js';

type LooseProtectionRule = NonNullable<GitHubEvent<AnyAction<BranchProtectionRuleEvent>>['payload']['rule']>;

const VERBS: Readonly<Record<string, string>> = {
  created: 'added #',
  edited: 'changed #',
  deleted: 'removed #',
};

/** Settings whose keys do not read as words. */
const LABELS: Readonly<Record<string, string>> = {
  admin_enforced: 'include administrators',
  authorized_actors_only: 'restrict pushes',
  authorized_actor_names: 'allowed to push',
  authorized_dismissal_actors_only: 'restrict review dismissals',
  name: 'branch pattern',
  required_approving_review_count: 'required approving reviews',
};

/** https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule */
export const branchProtectionRule: EventReader<AnyAction<BranchProtectionRuleEvent>> = ({
  payload,
  context,
}) => {
  const base = readActorAndRepo(payload, context);
  const rule = payload.rule ?? {};
  const branch = readName(rule.name);
  const thing = branch === undefined ? 'a branch protection rule' : `the protection rule for ${branch}`;
  return newsSubject(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: actorSentence(base.actor, actionPhrase(VERBS, payload.action, thing)),
    ...known('url', base.repo && `${base.repo.url}/settings/branches`),
    ...(payload.action === 'edited' && { fields: listChanges(payload.changes, rule) }),
    ...(payload.action === 'created' && { facts: listRequirements(rule) }),
  });
};

const listChanges = (changes: unknown, rule: LooseProtectionRule): readonly FactField[] =>
  Object.entries(asObject(changes)).flatMap(([key, change]) =>
    formatSettingChange(settingLabel(key), asObject(change)['from'], asObject(rule)[key]),
  );

const settingLabel = (key: string): string =>
  entry(LABELS, key) ?? humanize(key.replace(/(_enforcement)?_level$/, '')) ?? 'another setting';

/** The settings of the rule that people ask about first. */
const listRequirements = (rule: LooseProtectionRule): News['facts'] & object => {
  const reviews = readNumber(rule.required_approving_review_count) ?? 0;
  const checks = readNames(rule.required_status_checks);
  const isOn = (level: unknown): boolean => level === 'everyone' || level === 'non_admins';
  return toSmallFacts(
    reviews > 0 && isOn(rule.pull_request_reviews_enforcement_level)
      ? pluralize(reviews, 'approval')
      : undefined,
    checks.length > 0 && isOn(rule.required_status_checks_enforcement_level)
      ? `checks: ${joinNames(checks)}`
      : undefined,
    isOn(rule.signature_requirement_enforcement_level) ? 'signed commits' : undefined,
    isOn(rule.linear_history_requirement_enforcement_level) ? 'linear history' : undefined,
    isOn(rule.allow_force_pushes_enforcement_level) ? 'force pushes allowed' : undefined,
    isOn(rule.allow_deletions_enforcement_level) ? 'deletion allowed' : undefined,
  );
};
