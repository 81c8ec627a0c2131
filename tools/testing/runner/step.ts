import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ChildCommand } from './child.js';
import { buildContexts } from './contexts.js';
import { holds } from './expression.js';
import { readMetadata, resolveInputs, unknownInputs, type Scalar, type Stage } from './metadata.js';
import type { RunnerContexts } from './values.js';
import { buildEnvironment } from './variables.js';

export interface StepOptions {
  /** The repository of the action. */
  readonly root: string;
  /** The folder of `action.yml` below it; the root by default. */
  readonly action?: string;
  /** The values of `with:`; expressions are evaluated. */
  readonly inputs?: Readonly<Record<string, Scalar>>;
  readonly contexts?: RunnerContexts;
  readonly eventName?: string;
  /** The event: an object, a file's raw content, or a path (which need not exist). */
  readonly event?: unknown;
  readonly rawEvent?: string;
  readonly eventPath?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The program that runs the action; this process's own Node by default. */
  readonly node?: string;
}

/** One step of one job, with its temporary folders. */
export interface StepRun {
  readonly unknownInputs: readonly string[];
  /** What to run for a stage; undefined if the action does not have it. */
  readonly command: (
    stage: Stage,
    state: Readonly<Record<string, string>>,
    contexts?: RunnerContexts,
  ) => ChildCommand | undefined;
  /** Whether a stage runs in this state of the job. */
  readonly isDue: (stage: Stage, contexts?: RunnerContexts) => boolean;
  /** What the stage wrote, by variable (`GITHUB_OUTPUT`…). Then forgets it. */
  readonly collect: () => Record<string, string>;
  readonly workspace: string;
  readonly eventPath: string;
  /** The job's own, as long as it runs. */
  readonly temp: string;
  readonly remove: () => void;
}

const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

const readEvent = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return {}; // the runner's own contexts do not depend on the file
  }
};

/** Throws if there is no `action.yml`. The folders stay until `remove`. */
export const prepareStep = (options: StepOptions): StepRun => {
  const folder = join(options.root, options.action ?? '.');
  const metadata = readMetadata(folder);
  const inputs = options.inputs ?? {};
  const temp = mkdtempSync(join(tmpdir(), 'step-'));
  const workspace = join(temp, 'workspace');
  mkdirSync(workspace);

  const eventPath = options.eventPath ?? join(temp, 'event.json');
  if (options.eventPath === undefined)
    writeFileSync(eventPath, options.rawEvent ?? JSON.stringify(options.event ?? {}));
  const event = options.event ?? readEvent(eventPath);
  const files = Object.fromEntries(FILES.map(name => [name, join(temp, name.toLowerCase())]));
  const empty = (): void => Object.values(files).forEach(path => writeFileSync(path, ''));
  empty();

  const folders = { temp, workspace, eventPath, files };
  const contextsNow = (given = options.contexts ?? {}): RunnerContexts =>
    buildContexts(options.eventName ?? 'push', event, given);

  return {
    unknownInputs: unknownInputs(metadata, inputs),
    workspace,
    eventPath,
    temp,
    isDue: (stage, given) =>
      stage !== 'post' || holds(metadata.runs['post-if'] ?? 'always()', contextsNow(given)),
    command: (stage, state, given) => {
      const entry = metadata.runs[stage];
      if (entry === undefined) return undefined;
      const contexts = contextsNow(given);
      const values = resolveInputs(metadata, inputs, contexts);
      return {
        node: options.node ?? process.execPath,
        args: [join(folder, entry)],
        env: buildEnvironment(contexts, folders, values, state, options.env ?? {}),
        // A job may have removed its workspace, where no process could start then.
        cwd: existsSync(workspace) ? workspace : temp,
      };
    },
    collect: () => {
      const written = Object.entries(files).map(([name, path]) => [name, readFileSync(path, 'utf8')]);
      empty();
      return Object.fromEntries(written) as Record<string, string>;
    },
    // Windows releases a folder a little after the process in it has ended.
    remove: () => rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
};
