import { parse, stringify } from 'yaml';
import { convert, type Converted, type GivenStep } from '../../tools/scripts/migrating/convert.js';
import { describeUnknownInput } from '../../src/inputs/unknown.js';
import { asText, listEntries, asObject, type Values } from '../json.js';
import type { NamedValue, Step } from '../state.js';

/** A pasted step or workflow, read into the form. */

interface Pasted {
  readonly step: Step;
  /** The action that it was for. */
  readonly from: string;
  /** What had no place in the form, and why: text with `code`. */
  readonly notes: readonly string[];
}

export type Reading =
  { readonly kind: 'read'; readonly pasted: Pasted } | { readonly kind: 'refused'; readonly reason: string };

const OURS = /^hookline\/hookline(?:\/(watch|drain))?@/i;

/** What may appear in a link or on a screen: never a webhook URL or a token. */
const SECRET =
  /hooks\.slack(?:-gov)?\.com\/\S+|discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\S+|\bxox[a-z]-[\w-]+|\bgh[a-z]_\w{20,}|\bgithub_pat_\w+/i;

const IS_EXPRESSION = /^(?:[\w .-]+=\s*)?\$\{\{[^}]*\}\}$/;

/** Text of a scalar; a structure (such as a payload) as its YAML. */
const valueText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? stringify(value) : asText(value).replace(/\n$/, '');

const texts = (value: unknown): Record<string, string> =>
  Object.fromEntries(listEntries(asObject(value)).map(([name, one]) => [name, valueText(one)]));

/** All steps that use an action, wherever they are. */
const stepsIn = (value: unknown): readonly Values[] => {
  if (Array.isArray(value)) return value.flatMap(stepsIn);
  const one = asObject(value);
  return typeof one['uses'] === 'string' ? [one] : Object.values(one).flatMap(stepsIn);
};

const read = (text: string): unknown => {
  try {
    return parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Lines of `webhook`. Expressions stay; a URL does not. */
const webhookLines = (raw: string): readonly string[] =>
  raw
    .split('\n')
    .map(line => line.trim())
    .filter(line => IS_EXPRESSION.test(line));

/** A Slack body names its channel, which here the step has to do. */
const MOVED = { channel: 'channel', thread_ts: 'thread', ts: 'message-id' } as const;

const withoutPlace = ({ action, inputs, left }: Converted): Converted => {
  const body = asObject(read(inputs['payload'] ?? ''));
  if (action !== 'slackapi/slack-github-action' || Object.keys(body).length === 0)
    return { action, inputs, left };
  const moved = listEntries(MOVED).flatMap(([key, input]) =>
    key in body ? [[asText(input), asText(body[key])] as const] : [],
  );
  const rest = Object.fromEntries(listEntries(body).filter(([key]) => !(key in MOVED)));
  return { action, left, inputs: { ...inputs, payload: stringify(rest), ...Object.fromEntries(moved) } };
};

const FILLED_IN = ['job', 'matrix', 'token'];

/** The defaults of the runner's own inputs say nothing. */
const isFilledIn = (name: string, value: string): boolean =>
  FILLED_IN.includes(name) && /^\$\{\{.*\}\}$/.test(value);

/** Links become their text; `code` stays. */
const withoutLinks = (markdown: string): string => markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

const FALLBACKS = ['SLACK_WEBHOOK_URL', 'SLACK_WEBHOOK', 'DISCORD_WEBHOOK_URL', 'DISCORD_WEBHOOK'];

const ours = ({ uses, with: inputs, env }: GivenStep): Converted => {
  const fromEnv = FALLBACKS.flatMap(name => env[name] ?? []).join('\n');
  const webhook = inputs['webhook'] ?? fromEnv;
  return { action: uses, inputs: { ...inputs, ...(webhook !== '' && { webhook }) }, left: [] };
};

/**
 * Reads the first step of Hookline or of an action in docs/migrating.md.
 * @param known the inputs that exist.
 */
export const readPasted = (text: string, known: readonly string[]): Reading => {
  const document = read(text);
  if (document === undefined)
    return { kind: 'refused', reason: 'This is not valid YAML. Paste a step, a job or a workflow.' };
  for (const found of stepsIn(document)) {
    const given = { uses: asText(found['uses']), with: texts(found['with']), env: texts(found['env']) };
    const stage = OURS.exec(given.uses);
    if (stage?.[1] === 'drain')
      return {
        kind: 'refused',
        reason:
          'This step is the drain: it posts messages that wait in an outbox, and makes none of its own.',
      };
    const converted = stage ? ours(given) : convert(given);
    if (converted) return buildPasted(withoutPlace(converted), found, stage?.[1] === 'watch', known);
  }
  return {
    kind: 'refused',
    reason: 'No step here uses Hookline or one of the actions named above. A step begins with “- uses:”.',
  };
};

const buildPasted = (
  { action, inputs, left }: Converted,
  found: Values,
  watch: boolean,
  known: readonly string[],
): Reading => {
  const notes = left.map(({ name, says }) => `\`${name}\`: ${withoutLinks(says)}`);
  const kept: NamedValue[] = [];
  for (const [name, value] of Object.entries(inputs)) {
    if (name === 'webhook' || isFilledIn(name, value)) continue;
    if (!known.includes(name)) notes.push(describeUnknownInput(name, known));
    else if (SECRET.test(value))
      notes.push(`\`${name}\`: a secret belongs in the repository's secrets, and was left out`);
    else kept.push({ name, value });
  }
  const raw = inputs['webhook'] ?? '';
  if (SECRET.test(raw))
    notes.push(
      '`webhook`: a webhook URL is a secret; keep it in the repository, and write `${{ secrets.NAME }}` here',
    );
  return {
    kind: 'read',
    pasted: {
      from: action,
      notes,
      step: {
        watch,
        webhook: webhookLines(raw),
        inputs: kept,
        condition: asText(found['if']),
      },
    },
  };
};
