import { runChild, type Limits } from './child.js';
import { annotationsIn, masksIn, readFileCommands, type Annotation } from './commands.js';
import type { Stage } from './metadata.js';
import { prepareStep, type StepOptions } from './step.js';
import type { Contexts } from './values.js';

export { runChild, type Command, type Ended } from './child.js';
export type { Annotation } from './commands.js';
export { evaluate } from './expression.js';
export { holds, interpolate } from './interpolate.js';
export type { Stage } from './metadata.js';
export { prepareStep, type Step, type StepOptions } from './step.js';
export type { Contexts } from './values.js';

export interface RunOptions extends StepOptions, Partial<Limits> {
  /** In this order; `main` alone if not given. */
  readonly stages?: readonly Stage[];
  /** Contexts as they are when `post` runs. */
  readonly postContexts?: Contexts;
}

/** What the stages left behind, taken together. */
export interface RunResult {
  /** Of the first stage that did not end with 0. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly unknownInputs: readonly string[];
  readonly ms: number;
}

const DEFAULT_TIMEOUT_MS = 60_000;

const nothingYet = (unknownInputs: readonly string[]): RunResult => ({
  code: 0,
  signal: null,
  stdout: '',
  stderr: '',
  outputs: {},
  state: {},
  summary: '',
  annotations: [],
  masks: [],
  unknownInputs,
  ms: 0,
});

/** Runs an action as GitHub's runner does, and removes what it needed for that. Throws on expressions that are not known. */
export const runAction = async (options: RunOptions): Promise<RunResult> => {
  const step = prepareStep(options);
  let result = nothingYet(step.unknownInputs);
  try {
    for (const stage of options.stages ?? ['main']) {
      const contexts = stage === 'post' ? { ...options.contexts, ...options.postContexts } : options.contexts;
      const command = step.command(stage, result.state, contexts);
      if (!command) continue;
      const ended = await runChild(command, {
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        signalAfterMs: options.signalAfterMs,
      });
      const files = step.collect();
      const stdout = result.stdout + ended.stdout;
      result = {
        ...result,
        code: result.code === 0 ? ended.code : result.code,
        signal: result.signal ?? ended.signal,
        stdout,
        stderr: result.stderr + ended.stderr,
        outputs: { ...result.outputs, ...readFileCommands(files['GITHUB_OUTPUT'] ?? '') },
        state: { ...result.state, ...readFileCommands(files['GITHUB_STATE'] ?? '') },
        summary: result.summary + (files['GITHUB_STEP_SUMMARY'] ?? ''),
        annotations: annotationsIn(stdout),
        masks: masksIn(stdout),
        ms: result.ms + ended.ms,
      };
    }
    return result;
  } finally {
    step.remove();
  }
};
