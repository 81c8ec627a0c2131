import type { Inputs } from '../inputs/types.js';

/**
 * Events whose runs have secrets while a stranger's change may be checked out.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const OPEN_TO_STRANGERS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** What would silence a message, tell a false status or call people. */
const GUARDED = ['when', 'status', 'mention', 'mention-when', 'users'];

/** Where a config file comes from: the step names it, or it is the usual one, which whoever brings a change can bring. */
export interface ConfigFile {
  readonly path: string;
  readonly isNamed: boolean;
  /** The event of the run. */
  readonly event: string;
}

/** Whether nobody can tell who wrote the file. */
export const isFromStranger = ({ isNamed, event }: Omit<ConfigFile, 'path'>): boolean =>
  !isNamed && OPEN_TO_STRANGERS.has(event);

/** Which of these inputs the file may not set. */
export const findGuarded = (file: ConfigFile, names: readonly string[]): readonly string[] =>
  isFromStranger(file) ? GUARDED.filter(name => names.includes(name)) : [];

/** The inputs without what the usual file may never do, on any event: call all of a channel. And what to say of it. */
export const withoutBroadcasts = (inputs: Inputs, file: ConfigFile): Inputs => {
  const { mentions } = inputs;
  const broadcasts = mentions?.whom.filter(({ kind }) => kind === 'here' || kind === 'everyone') ?? [];
  if (!mentions || broadcasts.length === 0) return inputs;
  const whom = mentions.whom.filter(one => !broadcasts.includes(one));
  const words = [...new Set(broadcasts.map(({ kind }) => kind))];
  const note = `mention: ${words.join(', ')} ignored, since any pull request can bring this file`;
  return {
    ...inputs,
    mentions: { ...mentions, whom },
    notes: [...inputs.notes, describeIgnored(file, note)],
  };
};

/** What was ignored, and how to allow it. */
const describeIgnored = ({ path }: ConfigFile, note: string): string =>
  `${path}: ${note}. Write it in the workflow, or name the file there: config: ${path}`;

/** The sentence about inputs that the file may not set on this event. */
export const describeGuarded = (file: ConfigFile, names: readonly string[]): string =>
  describeIgnored(
    file,
    `${names.join(', ')} ignored on ${file.event}, where a stranger's change may be checked out`,
  );
