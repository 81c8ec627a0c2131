import { ABOUT_CHOICES, DETAILS_CHOICES, RUN_STATUSES, WHEN_CONDITIONS } from '../inputs/types.js';

/** How a key's value may be written in addition to a text as in the workflow. */
export type ConfigShape =
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'list' }
  /** Names and values, one per line in the workflow. `lists` if a name may have several values. */
  | { readonly kind: 'map'; readonly lists?: true };

/** What a config file may contain. The reader and the JSON Schema both use this table. */
export const CONFIG_KEYS: Readonly<Record<string, ConfigShape>> = {
  when: { kind: 'choices', choices: WHEN_CONDITIONS },
  status: { kind: 'choice', choices: RUN_STATUSES },
  tests: { kind: 'list' },
  about: { kind: 'choice', choices: ABOUT_CHOICES },
  details: { kind: 'choice', choices: DETAILS_CHOICES },
  title: { kind: 'text' },
  text: { kind: 'text' },
  'max-lines': { kind: 'text' },
  fields: { kind: 'map' },
  color: { kind: 'text' },
  image: { kind: 'text' },
  thumbnail: { kind: 'text' },
  buttons: { kind: 'map' },
  footer: { kind: 'text' },
  mention: { kind: 'list' },
  'mention-when': { kind: 'choices', choices: WHEN_CONDITIONS },
  users: { kind: 'map', lists: true },
  silent: { kind: 'boolean' },
};

const SECRET =
  'secrets and where they go stay in the workflow, where a pull request of a fork cannot reach them';
const STEP = 'it belongs in one step, so write it in the workflow';

/** Inputs that a config file cannot set, and why. */
export const NOT_IN_CONFIG: Readonly<Record<string, string>> = {
  webhook: SECRET,
  'allowed-hosts': SECRET,
  'slack-token': SECRET,
  'slack-api': SECRET,
  token: SECRET,
  outbox: SECRET,
  platform: STEP,
  job: STEP,
  needs: STEP,
  steps: STEP,
  matrix: STEP,
  release: STEP,
  channel: STEP,
  thread: STEP,
  'reply-broadcast': STEP,
  tags: STEP,
  'message-id': STEP,
  live: STEP,
  payload: STEP,
  'payload-file': STEP,
  username: STEP,
  avatar: STEP,
  config: STEP,
  timeout: STEP,
  deadline: STEP,
  'on-error': STEP,
  'dry-run': STEP,
  summary: STEP,
};
