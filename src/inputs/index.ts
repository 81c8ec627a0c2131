import { Secret } from '../secrets/secret.js';
import { boolean, isTemplate, lines, word, wordList } from './words.js';
import { color } from './color.js';
import { ended, jobContext, matrixValues } from './contexts.js';
import { durationMs } from './duration.js';
import { hosts } from './hosts.js';
import { buttons, fields } from './pairs.js';
import {
  ABOUT_CHOICES,
  DETAILS_CHOICES,
  type Inputs,
  type Mentioning,
  type OutboxTarget,
  PLATFORM_CHOICES,
  type ReadInput,
  RUN_STATUSES,
  WHEN_CONDITIONS,
} from './types.js';
import { avatar, imageUrl } from './url.js';
import { webhooks } from './webhooks.js';

/** Leaves out what is not given, so that an absent input is an absent key. */
const given = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

const globs = (raw: string): readonly string[] | undefined => {
  const found = lines(raw);
  return found.length > 0 ? found : undefined;
};

const written = (raw: string): string | undefined => (raw.trim() === '' ? undefined : raw);

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
    webhooks: webhooks('webhook', read('webhook')),
    platform: word('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
    allowedHosts: hosts('allowed-hosts', read('allowed-hosts')),

    ...given('status', word('status', read('status'), RUN_STATUSES)),
    job: jobContext('job', read('job')),
    ...given('needs', ended('needs', read('needs'))),
    ...given('steps', ended('steps', read('steps'))),
    ...given('tests', globs(read('tests'))),
    matrix: matrixValues('matrix', read('matrix')),
    when: wordList('when', read('when'), WHEN_CONDITIONS, ['always']),

    about: word('about', read('about'), ABOUT_CHOICES) ?? 'auto',
    ...(token !== '' && { token: new Secret(token) }),
    details: word('details', read('details'), DETAILS_CHOICES) ?? 'auto',
    ...given('title', written(read('title'))),
    ...given('text', written(read('text'))),
    fields: noFields ? [] : fields('fields', read('fields')),
    noFields,
    ...given('color', color('color', read('color'))),
    ...given('image', imageUrl('image', read('image'))),
    ...given('thumbnail', imageUrl('thumbnail', read('thumbnail'))),
    buttons: buttons('buttons', read('buttons')),
    ...given('footer', written(read('footer'))),
    ...(templates.length > 0 && {
      templates: (await import('./templates.js')).templates(templates, readRaw),
    }),
    ...given('payload', await payload(read)),
    ...given('mentioning', await mentioning(read)),
    envelope: {
      ...given('username', written(read('username'))),
      ...given('avatar', avatar('avatar', read('avatar'))),
      silent: boolean('silent', read('silent')),
    },
    ...given('place', await place(read)),

    timeoutMs: durationMs('timeout', read('timeout'), '10s'),
    deadlineMs: durationMs('deadline', read('deadline'), '60s'),
    onError: word('on-error', read('on-error'), ['warn', 'fail']) ?? 'warn',
    ...given('outbox', await outbox(read('outbox'))),
    dryRun: boolean('dry-run', read('dry-run')),
    summary: boolean('summary', read('summary')),
  };
};

/** Inputs that may be Liquid templates. */
const TEMPLATE_INPUTS = ['title', 'text', 'fields', 'image', 'thumbnail', 'buttons', 'footer'];

/** Undefined where neither `mention` nor `users` is given. */
const mentioning = async (read: ReadInput): Promise<Mentioning | undefined> => {
  const [mention, users] = [read('mention'), read('users')];
  const when = wordList('mention-when', read('mention-when'), WHEN_CONDITIONS, ['failure']);
  if (mention.trim() === '' && users.trim() === '') return undefined;
  return (await import('./mention.js')).mentioning(mention, when, users);
};

const payload = async (read: ReadInput): Promise<Inputs['payload']> =>
  ['payload', 'payload-file'].some(name => read(name).trim() !== '')
    ? (await import('./templates.js')).payload(read)
    : undefined;

/** `slack-api` has a default, so it asks for nothing by itself. */
const PLACE_INPUTS = ['slack-token', 'channel', 'thread', 'tags', 'message-id'];

const place = async (read: ReadInput): Promise<Inputs['place']> =>
  boolean('live', read('live')) || PLACE_INPUTS.some(name => read(name).trim() !== '')
    ? (await import('./place.js')).place(read)
    : undefined;

const outbox = async (raw: string): Promise<OutboxTarget | undefined> =>
  raw.trim() === '' ? undefined : (await import('./outbox.js')).outboxTarget('outbox', raw);
