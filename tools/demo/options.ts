import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import type { PlatformName } from '../testing/receiver/index.js';
import { demo, type DemoStory } from './stories.js';

export const HELP = `npm start                       shows a push, a failed build and a release, on Slack and on Discord
npm start -- [options]          shows an event of your own

  --event FILE        the event, in JSON, as GitHub delivers it
  --name NAME         the event's name, such as push or release
  --input 'KEY=VALUE' an input of the action, as under "with:"; may be given several times
  --platform NAME     slack or discord alone
  --json              prints the payloads as they arrived
  --help              prints this

Nothing leaves this machine: the messages go to a receiver on 127.0.0.1, which is as strict as the platforms.`;

export interface Options {
  readonly stories: readonly DemoStory[];
  readonly platforms: readonly PlatformName[];
  readonly json: boolean;
  /** The event or an input is the caller's own, so that a message need not follow. */
  readonly own: boolean;
}

/** A mistake in the command line: one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Where messages go is this program's own affair, so that a trial never posts to a real channel. */
const OWN_INPUTS = ['webhook', 'allowed-hosts'];

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

const describeReadError = (error: unknown): string => {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' ? 'there is no such file' : String(code);
};

const readEvent = (path: string): unknown => {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--event: ${path} cannot be read (${describeReadError(error)})`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(content) as unknown;
  } catch (error) {
    throw new UsageError(`--event: ${path} is not JSON`, { cause: error });
  }
};

const readPlatforms = (name: string | undefined): PlatformName[] => {
  if (name === undefined) return ['slack', 'discord'];
  if (name === 'slack' || name === 'discord') return [name];
  throw new UsageError(`--platform: "${name}" is not known; write slack or discord`);
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        event: { type: 'string' },
        name: { type: 'string' },
        input: { type: 'string', multiple: true, default: [] },
        platform: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new UsageError(`${sentence}; --help shows the options`, { cause: error });
  }
};

/** What the command line asks for, or `help`. Throws a `UsageError`. */
export const readOptions = (args: readonly string[]): Options | 'help' => {
  const { event, name, input, platform, json, help } = parse(args);
  if (help) return 'help';
  const inputs = readInputs(input);
  const platforms = readPlatforms(platform);
  if (event === undefined && name === undefined) {
    return {
      stories: demo.map(story => ({ ...story, inputs: { ...story.inputs, ...inputs } })),
      platforms,
      json,
      own: input.length > 0,
    };
  }
  if (event === undefined) throw new UsageError('--name: needs --event FILE beside it');
  if (name === undefined) throw new UsageError('--event: needs --name beside it, such as --name push');
  const story: DemoStory = {
    title: `${name} (${event})`,
    eventName: name,
    event: readEvent(event),
    inputs,
    contexts: {},
  };
  return { stories: [story], platforms, json, own: true };
};
