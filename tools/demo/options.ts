import { parseArgs } from 'node:util';

import { findNearest } from '../../src/text/nearest.js';
import type { PlatformName } from '../testing/receiver/index.js';
import { checkEventName, describeMismatch, inferEvent } from './event-name.js';
import { readEvent } from './read-event.js';
import { demo, samples, type DemoStory } from './stories.js';
import { UsageError } from './usage-error.js';

export { UsageError } from './usage-error.js';

const NAMES = Object.keys(samples);
const STATUSES = ['success', 'failure', 'cancelled'];

export const HELP = `npm start                        shows a push, a failed build, a fixed one and a release, on Slack and on Discord
npm start -- SAMPLE [options]    shows a sample: ${NAMES.slice(0, 5).join(', ')},
                                 ${NAMES.slice(5).join(', ')}
npm start -- --event FILE        shows an event of your own

  --event FILE        the event, in JSON, as GitHub delivers it
  --name NAME         the event's name, if its keys do not show it
  --status STATUS     the result of the job: ${STATUSES.join(', ')}
  --input 'KEY=VALUE' an input of the action, as under "with:"; may be given several times
  --platform NAME     slack or discord alone
  --json              prints the payloads as they arrived
  --open              opens a page that draws the messages as the platforms do; it needs no network
  --help              prints this

Where to get an event: add the step  run: cat "$GITHUB_EVENT_PATH"  to a workflow, or open the repository's
Settings → Webhooks → a webhook → Recent Deliveries, and copy the payload.

Paths are relative to the folder you are in: payload-file and .github/hookline.yml are read from there.
Nothing leaves this machine: messages go to a receiver on 127.0.0.1, which is as strict as the platforms, and
what GitHub's API would say (earlier runs, errors) is made up.`;

export interface Options {
  readonly stories: readonly DemoStory[];
  readonly platforms: readonly PlatformName[];
  readonly json: boolean;
  readonly open: boolean;
  /** The event or an input is the caller's own, so a message may not follow. */
  readonly own: boolean;
  /** Looks like a mistake, but may not be one. */
  readonly warnings: readonly string[];
}

/** This program decides where messages go, so that a trial never posts to a real channel. */
const OWN_INPUTS = ['webhook', 'allowed-hosts', 'slack-token', 'outbox'];

const readInputs = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map(pair => {
      const [key = '', value] = pair.split(/=(.*)/s);
      if (key === '' || value === undefined)
        throw new UsageError(`--input: "${pair}" has no "="; write a name and a value, such as 'title=Hi'`);
      if (OWN_INPUTS.includes(key)) throw new UsageError(`--input: ${key} is set by this program`);
      return [key, value];
    }),
  );

const readPlatforms = (name: string | undefined): PlatformName[] => {
  if (name === undefined) return ['slack', 'discord'];
  if (name === 'slack' || name === 'discord') return [name];
  throw new UsageError(`--platform: "${name}" is not known; write slack or discord`);
};

const readStatus = (status: string | undefined): string | undefined => {
  if (status === undefined || STATUSES.includes(status)) return status;
  const near = findNearest(status, STATUSES);
  const hint = near === undefined ? `write ${STATUSES.join(', ')}` : `did you mean ${near}?`;
  throw new UsageError(`--status: "${status}" is not known; ${hint}`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        event: { type: 'string' },
        name: { type: 'string' },
        status: { type: 'string' },
        input: { type: 'string', multiple: true, default: [] },
        platform: { type: 'string' },
        json: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence}; --help shows the options`, { cause: error });
  }
};

const readSample = (name: string): DemoStory => {
  const found = samples[name];
  if (found) return found;
  const near = findNearest(name, NAMES);
  const hint = near === undefined ? `write ${NAMES.join(', ')}` : `did you mean ${near}?`;
  throw new UsageError(`there is no sample "${name}"; ${hint}`);
};

const readOwn = (path: string, name: string | undefined, folder: string): DemoStory => {
  const event = readEvent(path, folder);
  const eventName = name === undefined ? inferEvent(event) : checkEventName(name);
  if (eventName === undefined)
    throw new UsageError(
      `--event: the keys of ${path} do not show which event it is; add --name, such as --name push`,
    );
  return { title: `${eventName} (${path})`, eventName, event, inputs: {}, contexts: {} };
};

/** The story as the options change it. */
const withOptions = (
  story: DemoStory,
  inputs: Readonly<Record<string, string>>,
  status: string | undefined,
): DemoStory => ({
  ...story,
  inputs: { ...story.inputs, ...inputs },
  contexts: { ...story.contexts, ...(status !== undefined && { job: { status } }) },
});

/** What the command line asks for, or `help`. @param folder what paths are relative to. Throws a `UsageError`. */
export const readOptions = (args: readonly string[], folder = process.cwd()): Options | 'help' => {
  const {
    values: { event, name, status, input, platform, json, open, help },
    positionals: [sample, more],
  } = parse(args);
  if (help) return 'help';
  if (more !== undefined) throw new UsageError(`"${more}": one sample at a time; --help shows the options`);
  if (sample !== undefined && event !== undefined)
    throw new UsageError(`"${sample}": give a sample or --event, not both`);
  if (name !== undefined && event === undefined) throw new UsageError('--name: needs --event FILE beside it');
  const inputs = readInputs(input);
  const own = event === undefined ? undefined : readOwn(event, name, folder);
  const chosen = own ? [own] : sample === undefined ? demo : [readSample(sample)];
  const mismatch =
    own && name !== undefined
      ? describeMismatch(name, own.event as Readonly<Record<string, unknown>>)
      : undefined;
  const changed = readStatus(status);
  return {
    stories: chosen.map(story => withOptions(story, inputs, changed)),
    platforms: readPlatforms(platform),
    json,
    open,
    own: own !== undefined || input.length > 0 || status !== undefined,
    warnings: mismatch === undefined ? [] : [mismatch],
  };
};
