import type { Env } from '../edges/types.js';
import { Secret } from '../secrets/secret.js';
import { parseBoolean, isTemplate, splitLines, parseChoice, parseChoiceList } from './choices.js';
import { parseResults, parseJobContext, parseMatrix, readContexts } from './contexts.js';
import { parseDuration } from './duration.js';
import { parseHosts } from './hosts.js';
import { DEFAULT_LINES, parseLines } from './lines.js';
import {
  ABOUT_CHOICES,
  DETAILS_CHOICES,
  type Envelope,
  type Inputs,
  type MentionInputs,
  type OutboxTarget,
  PLATFORM_CHOICES,
  type ReadInput,
  WHEN_CONDITIONS,
  type WhenCondition,
} from './types.js';
import { statusInput } from './status.js';
import type { Extras } from './extras.js';
import { parseOrFallback, type ParseOrFallback } from './mistakes.js';
import { UserError } from './user-error.js';
import { webhookInput } from './webhooks.js';
import { known } from '../values/read.js';

const globs = (raw: string): readonly string[] | undefined => {
  const found = splitLines(raw);
  return found.length > 0 ? found : undefined;
};
const isNone = (raw: string): boolean => raw.trim().toLowerCase() === 'none';

const undefinedIfBlank = (raw: string): string | undefined => (raw.trim() === '' ? undefined : raw);

/**
 * Reads all inputs once. Rejects with a `UserError` for the first value that leaves unclear where, when, or what to post. Mistakes in how
 * the message looks are left out and listed in `mistakes`. Rarely used inputs have their own modules, imported only if one of them is given.
 */
export const parseInputs = async (read: ReadInput, env: Env = {}): Promise<Inputs> => {
  try {
    const inputs = await parse(read, env);
    return inputs.mistakes.length === 0
      ? inputs
      : { ...inputs, mistakes: await Promise.all(inputs.mistakes.map(withSuggestion)) };
  } catch (error) {
    throw error instanceof UserError ? await withSuggestion(error) : error;
  }
};

/** Few runs have a mistake, so the code that compares words is loaded only for them. */
const withSuggestion = async (mistake: UserError): Promise<UserError> =>
  mistake.meant ? (await import('./suggest.js')).suggest(mistake) : mistake;

const parse = async (readRaw: ReadInput, env: Env): Promise<Inputs> => {
  const templates = TEMPLATE_INPUTS.filter(name => isTemplate(readRaw(name)));
  const read: ReadInput =
    templates.length === 0 ? readRaw : name => (templates.includes(name) ? '' : readRaw(name));
  const mistakes: UserError[] = [];
  const orFallback: ParseOrFallback = (fallback, parseValue) =>
    parseOrFallback(mistake => void mistakes.push(mistake), fallback, parseValue);
  const webhook = await webhookInput(read, env);
  const notes: string[] = [...webhook.notes];
  const note = (sentence: string): void => void notes.push(sentence);
  const token = read('token').trim();
  const allowedHosts = parseHosts('allowed-hosts', read('allowed-hosts'));
  return {
    ...webhook,
    platform: parseChoice('platform', read('platform'), PLATFORM_CHOICES) ?? 'auto',
    allowedHosts,

    ...orFallback({}, () => statusInput('status', read('status'))),
    job: parseJobContext('job', read('job')),
    ...known('needs', parseResults('needs', read('needs'))),
    ...known(
      'steps',
      orFallback(undefined, () => parseResults('steps', read('steps'))),
    ),
    ...known('tests', globs(read('tests'))),
    ...known('releases', await readReleases(read('release'), env)),
    matrix: orFallback([], () => parseMatrix('matrix', read('matrix'))),
    when: parseChoiceList('when', read('when'), WHEN_CONDITIONS, ['always']),

    about: orFallback(undefined, () => parseChoice('about', read('about'), ABOUT_CHOICES)) ?? 'auto',
    ...(token !== '' && { token: new Secret(token) }),
    details: orFallback(undefined, () => parseChoice('details', read('details'), DETAILS_CHOICES)) ?? 'auto',
    maxLines: orFallback(DEFAULT_LINES, () => parseLines('max-lines', read('max-lines'))),
    ...(await readLooks(read, orFallback, note, mistake => void mistakes.push(mistake))),
    ...(templates.length > 0 && {
      templates: {
        sources: new Map(templates.map(name => [name, readRaw(name)])),
        contexts: readContexts(read),
      },
    }),
    ...known('payload', await readPayloadSource(read)),
    ...known('mentions', await readMentions(read, orFallback, note)),
    ...known('target', await readTarget(read)),
    ...readHandling(read, orFallback),
    ...known('outbox', await readOutbox(read('outbox'), allowedHosts)),
    notes,
    mistakes,
  };
};

type Looks = Pick<Inputs, 'title' | 'text' | 'noFields' | 'footer' | 'noFooter' | 'envelope' | keyof Extras>;

/** What the message looks like, and who sends it. */
const readLooks = async (
  read: ReadInput,
  orFallback: ParseOrFallback,
  note: (sentence: string) => void,
  keep: (mistake: UserError) => void,
): Promise<Looks> => {
  const noFields = isNone(read('fields'));
  const noFooter = isNone(read('footer'));
  const given = EXTRA_INPUTS.some(name => read(name).trim() !== '' && !(name === 'fields' && noFields));
  const { avatar, ...extras }: Extras & Pick<Envelope, 'avatar'> = given
    ? (await import('./extras.js')).parseExtras(read, noFields, orFallback, note, keep)
    : { fields: [], buttons: [] };
  return {
    ...known('title', undefinedIfBlank(read('title'))),
    ...known('text', undefinedIfBlank(read('text'))),
    noFields,
    ...extras,
    ...known('footer', noFooter ? undefined : undefinedIfBlank(read('footer'))),
    noFooter,
    envelope: {
      ...known('username', undefinedIfBlank(read('username'))),
      ...known('avatar', avatar),
      silent: orFallback(false, () => parseBoolean('silent', read('silent'))),
    },
  };
};

/** Inputs that are more than words. */
const EXTRA_INPUTS = ['fields', 'color', 'image', 'thumbnail', 'buttons', 'avatar'];

/** How the message is handled. */
const readHandling = (
  read: ReadInput,
  orFallback: ParseOrFallback,
): Pick<Inputs, 'timeoutMs' | 'deadlineMs' | 'onError' | 'dryRun' | 'summary'> => ({
  timeoutMs: orFallback(DEFAULT_TIMEOUT_MS, () => parseDuration('timeout', read('timeout'), '10s')),
  deadlineMs: orFallback(DEFAULT_DEADLINE_MS, () => parseDuration('deadline', read('deadline'), '60s')),
  onError: orFallback(undefined, () => parseChoice('on-error', read('on-error'), ['warn', 'fail'])) ?? 'warn',
  dryRun: parseBoolean('dry-run', read('dry-run')),
  summary: orFallback(false, () => parseBoolean('summary', read('summary'))),
});

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_DEADLINE_MS = 60_000;

/** Inputs that may be Liquid templates. */
const TEMPLATE_INPUTS = ['title', 'text', 'fields', 'image', 'thumbnail', 'buttons', 'footer'];

/** Undefined if neither `mention` nor `users` is given. */
const readMentions = async (
  read: ReadInput,
  orFallback: ParseOrFallback,
  note: (sentence: string) => void,
): Promise<MentionInputs | undefined> => {
  const [mention, users] = [read('mention'), read('users')];
  const fallback: readonly WhenCondition[] = ['failure'];
  const when = orFallback(fallback, () =>
    parseChoiceList('mention-when', read('mention-when'), WHEN_CONDITIONS, fallback),
  );
  if (mention.trim() === '' && users.trim() === '') return undefined;
  const { parseMentions: parseMentioning } = await import('./mention.js');
  return orFallback(undefined, () => parseMentioning(mention, when, users, note));
};

const readPayloadSource = async (read: ReadInput): Promise<Inputs['payload']> =>
  ['payload', 'payload-file'].some(name => read(name).trim() !== '')
    ? (await import('./payload.js')).readPayload(read)
    : undefined;

/** `slack-api` has a default, so it requests nothing by itself. */
const TARGET_INPUTS = ['slack-token', 'channel', 'thread', 'tags', 'message-id', 'live', 'reply-broadcast'];

/** `live` has a default too. */
const isUnused = (raw: string): boolean => ['', 'false'].includes(raw.trim().toLowerCase());

const readTarget = async (read: ReadInput): Promise<Inputs['target']> =>
  TARGET_INPUTS.some(name => !isUnused(read(name)))
    ? (await import('./target.js')).parseTarget(read)
    : undefined;

/**
 * The default of `release` is `none`, so an empty value comes from an expression: the tool before this step released nothing.
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionRunner.cs fills in defaults only for inputs that are not given.
 */
const readReleases = async (raw: string, env: Env): Promise<Inputs['releases']> => {
  const isEmpty = raw.trim() === '';
  if (isNone(raw) || (isEmpty && env['INPUT_RELEASE'] === undefined)) return undefined;
  return (await import('./releases.js')).parseReleases('release', isEmpty ? '[]' : raw);
};

const readOutbox = async (raw: string, allowedHosts: readonly string[]): Promise<OutboxTarget | undefined> =>
  raw.trim() === '' ? undefined : (await import('./outbox.js')).parseOutbox('outbox', raw, allowedHosts);
