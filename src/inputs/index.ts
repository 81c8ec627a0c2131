import { Secret } from '../secrets/secret.js';
import { parseBoolean, isTemplate, splitLines, parseChoice, parseChoiceList } from './choices.js';
import { parseColor } from './color.js';
import { parseResults, parseJobContext, parseMatrix } from './contexts.js';
import { parseDuration } from './duration.js';
import { parseHosts } from './hosts.js';
import { parseButtons, parseFields } from './pairs.js';
import {
  ABOUT_CHOICES,
  DETAILS_CHOICES,
  type Inputs,
  type MentionInputs,
  type OutboxTarget,
  PLATFORM_CHOICES,
  type ReadInput,
  RUN_STATUSES,
  WHEN_CONDITIONS,
} from './types.js';
import { parseAvatar, parseImageUrl } from './url.js';
import { parseWebhooks } from './webhooks.js';

/** Leaves out what is not given, so that an absent input is an absent key. */
const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

const globs = (raw: string): readonly string[] | undefined => {
  const found = splitLines(raw);
  return found.length > 0 ? found : undefined;
};

const unlessBlank = (raw: string): string | undefined => (raw.trim() === '' ? undefined : raw);

/**
 * Reads every input once. Rejects with a `UserError` for the first value that is wrong. Inputs that few runs use are read
 * by a module of their own, imported only where one of them is given.
 */
export const parseInputs = async (readRaw: ReadInput): Promise<Inputs> => {
  const templates = TEMPLATE_INPUTS.filter(name => isTemplate(readRaw(name)));
  const read: ReadInput = name => (templates.includes(name) ? '' : readRaw(name));
  const token = read('token').trim();
  const noFields = read('fields').trim().toLowerCase() === 'none';
  return {
    webhooks: parseWebhooks('webhook', read('webhook')),
    platform: parseChoice('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
    allowedHosts: parseHosts('allowed-hosts', read('allowed-hosts')),

    ...given('status', parseChoice('status', read('status'), RUN_STATUSES)),
    job: parseJobContext('job', read('job')),
    ...given('needs', parseResults('needs', read('needs'))),
    ...given('steps', parseResults('steps', read('steps'))),
    ...given('tests', globs(read('tests'))),
    matrix: parseMatrix('matrix', read('matrix')),
    when: parseChoiceList('when', read('when'), WHEN_CONDITIONS, ['always']),

    about: parseChoice('about', read('about'), ABOUT_CHOICES) ?? 'auto',
    ...(token !== '' && { token: new Secret(token) }),
    details: parseChoice('details', read('details'), DETAILS_CHOICES) ?? 'auto',
    ...given('title', unlessBlank(read('title'))),
    ...given('text', unlessBlank(read('text'))),
    fields: noFields ? [] : parseFields('fields', read('fields')),
    noFields,
    ...given('color', parseColor('color', read('color'))),
    ...given('image', parseImageUrl('image', read('image'))),
    ...given('thumbnail', parseImageUrl('thumbnail', read('thumbnail'))),
    buttons: parseButtons('buttons', read('buttons')),
    ...given('footer', unlessBlank(read('footer'))),
    ...(templates.length > 0 && {
      templates: (await import('./templates.js')).readTemplates(templates, readRaw),
    }),
    ...given('payload', await readPayloadSource(read)),
    ...given('mentions', await readMentions(read)),
    envelope: {
      ...given('username', unlessBlank(read('username'))),
      ...given('avatar', parseAvatar('avatar', read('avatar'))),
      silent: parseBoolean('silent', read('silent')),
    },
    ...given('target', await readTarget(read)),

    timeoutMs: parseDuration('timeout', read('timeout'), '10s'),
    deadlineMs: parseDuration('deadline', read('deadline'), '60s'),
    onError: parseChoice('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
    ...given('outbox', await readOutbox(read('outbox'))),
    dryRun: parseBoolean('dry-run', read('dry-run')),
    summary: parseBoolean('summary', read('summary')),
  };
};

/** Inputs that may be Liquid templates. */
const TEMPLATE_INPUTS = ['title', 'text', 'fields', 'image', 'thumbnail', 'buttons', 'footer'];

/** Undefined where neither `mention` nor `users` is given. */
const readMentions = async (read: ReadInput): Promise<MentionInputs | undefined> => {
  const [mention, users] = [read('mention'), read('users')];
  const when = parseChoiceList('mention-when', read('mention-when'), WHEN_CONDITIONS, ['failure']);
  if (mention.trim() === '' && users.trim() === '') return undefined;
  return (await import('./mention.js')).parseMentions(mention, when, users);
};

const readPayloadSource = async (read: ReadInput): Promise<Inputs['payload']> =>
  ['payload', 'payload-file'].some(name => read(name).trim() !== '')
    ? (await import('./templates.js')).payload(read)
    : undefined;

/** `slack-api` has a default, so it asks for nothing by itself. */
const TARGET_INPUTS = ['slack-token', 'channel', 'thread', 'tags', 'message-id'];

const readTarget = async (read: ReadInput): Promise<Inputs['target']> =>
  parseBoolean('live', read('live')) || TARGET_INPUTS.some(name => read(name).trim() !== '')
    ? (await import('./target.js')).parseTarget(read)
    : undefined;

const readOutbox = async (raw: string): Promise<OutboxTarget | undefined> =>
  raw.trim() === '' ? undefined : (await import('./outbox.js')).parseOutbox('outbox', raw);
