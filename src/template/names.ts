import type { Env } from '../edges/types.js';
import { FACTS } from './facts.js';

/** Contexts with content from the user or GitHub: missing parts are empty. */
const OPEN_CONTEXTS = ['event', 'job', 'needs', 'steps', 'matrix'] as const;

/**
 * What the `github` context contains besides `event`: the variables with the same names in capitals. Not its token.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
const GITHUB = [
  ...['action', 'action_path', 'action_ref', 'action_repository', 'actor', 'actor_id', 'api_url', 'base_ref'],
  ...[
    'event_name',
    'event_path',
    'graphql_url',
    'head_ref',
    'job',
    'ref',
    'ref_name',
    'ref_protected',
    'ref_type',
    'repository',
    'repository_id',
    'repository_owner',
  ],
  ...['repository_owner_id', 'retention_days', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha'],
  ...['triggering_actor', 'workflow', 'workflow_ref', 'workflow_sha', 'workspace'],
];

export const readGitHubContext = (env: Env): ReadonlyMap<string, string | undefined> =>
  new Map(GITHUB.map(key => [key, env[`GITHUB_${key.toUpperCase()}`]]));

/** Every documented name; `[]` stands for any list item. */
export const NAMES: readonly string[] = [
  ...FACTS.map(({ name }) => name),
  ...OPEN_CONTEXTS,
  'github',
  'github.event',
  ...GITHUB.map(key => `github.${key}`),
];

const isOpen = (root: string): boolean => (OPEN_CONTEXTS as readonly string[]).includes(root);
const LISTS = new Set(FACTS.flatMap(({ name }) => /^(.*)\[\]\./.exec(name)?.[1] ?? []));
const ITEMS = new Set(FACTS.map(({ name }) => name));
const OBJECTS = new Set(NAMES.flatMap(name => /^(.*)\./.exec(name)?.[1] ?? []));
const OF_LISTS = ['size', 'first', 'last'];

/** What is wrong with a path, as far as it is fixed: its unknown name. Undefined if it is fine. */
export const findUnknownName = ([root, part, inner, last]: readonly (string | number)[]):
  string | undefined => {
  const name = String(root);
  if (isOpen(name) || (name === 'github' && part === 'event')) return undefined;
  if (!NAMES.includes(name)) return name;
  if (part === undefined) return undefined;
  if (LISTS.has(name)) return unknownInList(name, part, inner);
  const whole = `${name}.${part}`;
  if (LISTS.has(whole)) return inner === undefined ? undefined : unknownInList(whole, inner, last);
  // A text only has a size.
  if (!NAMES.includes(whole)) return part === 'size' && !OBJECTS.has(name) ? undefined : whole;
  return inner === undefined || inner === 'size' ? undefined : `${whole}.${inner}`;
};

const unknownInList = (
  name: string,
  part: string | number,
  inner: string | number | undefined,
): string | undefined => {
  if (typeof part === 'string' && !OF_LISTS.includes(part)) return `${name}.${part}`;
  return inner === undefined || ITEMS.has(`${name}[].${inner}`) ? undefined : `${name}[].${inner}`;
};
