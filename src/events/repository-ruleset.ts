import { names } from './bag.js';
import { count, sentence, whoAndWhere } from './common.js';
import { deed, words } from './deed.js';
import { entry, known, list, name, url } from './read.js';
import { settingChange } from './setting.js';
import { smallFacts } from './small-facts.js';
import { told } from './told.js';
import type { EventReader, FactField, GitHubEvent, Loose, News, Repo } from './types.js';

interface Rule {
  readonly type: string;
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#repository_ruleset */
interface RepositoryRulesetPayload {
  readonly action: string;
  readonly repository_ruleset: {
    readonly name: string;
    readonly target: string;
    readonly enforcement: string;
    readonly conditions: { readonly ref_name: { readonly include: readonly string[] } };
    readonly rules: readonly Rule[];
    readonly _links: { readonly html: { readonly href: string } };
  };
  readonly changes: {
    readonly name: { readonly from: string };
    readonly enforcement: { readonly from: string };
    readonly rules: {
      readonly added: readonly Rule[];
      readonly deleted: readonly Rule[];
      readonly updated: readonly { readonly rule: Rule }[];
    };
  };
  readonly repository: { readonly full_name: string; readonly html_url: string };
  readonly sender: { readonly login: string; readonly html_url: string };
}

type Payload = GitHubEvent<RepositoryRulesetPayload>['payload'];
type Ruleset = NonNullable<Payload['repository_ruleset']>;

const VERBS: Readonly<Record<string, string>> = { edited: 'changed #' };
const ENFORCED: Readonly<Record<string, string>> = { disabled: 'not enforced', evaluate: 'evaluated only' };
const ALIASES: Readonly<Record<string, string>> = {
  '~DEFAULT_BRANCH': 'the default branch',
  '~ALL': 'everything',
};

/** Patterns and rules that are named before the rest is counted. */
const NAMED = 4;

export const repositoryRuleset: EventReader<RepositoryRulesetPayload> = ({ payload, context }) => {
  const base = whoAndWhere(payload, context);
  const ruleset = payload.repository_ruleset ?? {};
  const called = name(ruleset.name);
  const thing = called === undefined ? 'a ruleset' : `the ruleset ${called}`;
  return told(base, context, {
    mark: payload.action === 'deleted' ? 'deleted' : 'settings',
    title: sentence(base.actor, deed(VERBS, payload.action, thing)),
    ...known('url', pageOf(payload.action === 'deleted' ? undefined : ruleset, base.repo)),
    ...(payload.action === 'edited' && { fields: changed(payload, ruleset) }),
    facts: factsOf(ruleset),
  });
};

const pageOf = (ruleset: Ruleset | undefined, repo: Repo | undefined): string | undefined =>
  url(ruleset?._links?.html?.href) ?? (repo && `${repo.url}/rules`);

const changed = (payload: Payload, ruleset: Ruleset): readonly FactField[] => {
  const { name: renamed, enforcement, rules } = payload.changes ?? {};
  const updated = list(rules?.updated).map(one => one.rule);
  return [
    ...(renamed ? settingChange('name', renamed.from, ruleset.name) : []),
    ...(enforcement ? settingChange('enforcement', enforcement.from, ruleset.enforcement) : []),
    ...rulesField('Rules added', rules?.added),
    ...rulesField('Rules removed', rules?.deleted),
    ...rulesField('Rules changed', updated),
  ];
};

const rulesField = (label: string, rules: Loose<readonly Rule[]>): readonly FactField[] => {
  const types = list(rules).flatMap(rule => words(rule.type) ?? []);
  return types.length > 0 ? [{ name: label, value: types.join(', ') }] : [];
};

const factsOf = (ruleset: Ruleset): News['facts'] & object => {
  const patterns = names(ruleset.conditions?.ref_name?.include).map(
    pattern => entry(ALIASES, pattern) ?? pattern.replace(/^refs\/(heads|tags)\//, ''),
  );
  const rules = list(ruleset.rules).length;
  const left = patterns.length - NAMED;
  return smallFacts(
    entry(ENFORCED, ruleset.enforcement),
    patterns.length === 0
      ? undefined
      : `on ${patterns.slice(0, NAMED).join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    ruleset.target === 'tag' ? 'for tags' : undefined,
    rules > 0 ? count(rules, 'rule') : undefined,
  );
};
