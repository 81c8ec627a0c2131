import type { Edges } from '../edges/types.js';
import type { Inputs } from '../inputs/types.js';
import { isCommitOfRun } from './checkout.js';

/**
 * Events whose runs have secrets while a stranger's change may be checked out.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const OPEN_TO_STRANGERS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** Events whose runs have secrets too and start with the default branch. A job may check out a stranger's change instead. */
const OPEN_WITH_CHECKOUT: ReadonlySet<string> = new Set([
  'issue_comment',
  'check_run',
  'check_suite',
  'status',
]);

/** What would silence a message, make another of it, report a false status or call people. */
const GUARDED = ['when', 'status', 'about', 'silent', 'mention', 'mention-when', 'users'];

/** Where a config file comes from: named by the step, or the default path, which anyone who opens a pull request can write. */
export interface ConfigFile {
  readonly path: string;
  readonly isNamed: boolean;
  /** The event that started the run. */
  readonly event: string;
}

/** A file, and whether a stranger may have written it. */
export interface CheckedFile extends ConfigFile {
  readonly isForeign: boolean;
}

export const checkFile = async (
  file: ConfigFile,
  deps: Pick<Edges, 'env' | 'files'>,
): Promise<CheckedFile> => ({ ...file, isForeign: await mayBeForeign(file, deps) });

const mayBeForeign = async (
  { isNamed, event }: ConfigFile,
  deps: Pick<Edges, 'env' | 'files'>,
): Promise<boolean> => {
  if (isNamed) return false;
  if (OPEN_TO_STRANGERS.has(event)) return true;
  return OPEN_WITH_CHECKOUT.has(event) && !(await isCommitOfRun(deps));
};

/** Which of these inputs the file cannot set. */
export const findGuarded = (file: CheckedFile, names: readonly string[]): readonly string[] =>
  file.isForeign ? GUARDED.filter(name => names.includes(name)) : [];

/** Removes what the default config file may never do on any event, such as mentioning a whole channel. Also returns the notice. */
export const withoutBroadcasts = (inputs: Inputs, file: ConfigFile): Inputs => {
  const { mentions } = inputs;
  const broadcasts = mentions?.whom.filter(({ kind }) => kind === 'here' || kind === 'everyone') ?? [];
  if (!mentions || broadcasts.length === 0) return inputs;
  const whom = mentions.whom.filter(one => !broadcasts.includes(one));
  const words = [...new Set(broadcasts.map(({ kind }) => kind))];
  const note = `mention: ${words.join(', ')} ignored, since any pull request can change this file`;
  return {
    ...inputs,
    mentions: { ...mentions, whom },
    notes: [...inputs.notes, describeIgnored(file, note)],
  };
};

/** What was ignored, and how to allow it. */
const describeIgnored = ({ path }: ConfigFile, note: string): string =>
  `${path}: ${note}. Write it in the workflow, or name the file there: config: ${path}`;

/** The notice about inputs that the file cannot set on this event. */
export const describeGuarded = (file: ConfigFile, names: readonly string[]): string =>
  describeIgnored(
    file,
    `${names.join(', ')} ignored on ${file.event}, where a stranger's change may be checked out`,
  );

/** What a mistake in such a file costs: the input, never the message. */
export const describeLeftOut = ({ path, event }: ConfigFile): string =>
  `it is left out, since on ${event} ${path} may come from an untrusted pull request`;
