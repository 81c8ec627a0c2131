import { runChild, type ChildResult, type ChildLimits } from './child.js';
import { annotationsIn, masksIn, readFileCommands, type Annotation } from './commands.js';
import type { Stage } from './metadata.js';
import { prepareStep, type StepRun, type StepOptions } from './step.js';
import type { RunnerContexts } from './values.js';

export { runChild, type ChildCommand } from './child.js';
export { holds, interpolate } from './expression.js';
export { prepareStep, type StepRun } from './step.js';
export type { RunnerContexts } from './values.js';

export interface RunOptions extends StepOptions, Partial<ChildLimits> {
  /** In this order; `main` alone by default. */
  readonly stages?: readonly Stage[];
  /** Contexts at the time of `post`. */
  readonly postContexts?: RunnerContexts;
  /** What the job's other steps do before `post`. */
  readonly beforePost?: (step: StepRun, soFar: RunResult) => void;
}

/** What one stage produced. */
interface StageResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

/** What all stages produced. The code is that of the first one that did not exit with 0. */
export interface RunResult extends StageResult {
  readonly stages: Readonly<Partial<Record<Stage, StageResult>>>;
  readonly state: Readonly<Record<string, string>>;
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
  stages: {},
  masks: [],
  unknownInputs,
  ms: 0,
});

const joined = (
  before: RunResult,
  stage: Stage,
  ended: ChildResult,
  files: Readonly<Record<string, string>>,
): RunResult => {
  const { code, signal, stdout, stderr } = ended;
  const left = {
    code,
    signal,
    stdout,
    stderr,
    outputs: readFileCommands(files['GITHUB_OUTPUT'] ?? ''),
    summary: files['GITHUB_STEP_SUMMARY'] ?? '',
    annotations: annotationsIn(stdout),
  };
  return {
    ...before,
    code: before.code === 0 ? code : before.code,
    signal: before.signal ?? signal,
    stdout: before.stdout + stdout,
    stderr: before.stderr + stderr,
    outputs: { ...before.outputs, ...left.outputs },
    summary: before.summary + left.summary,
    annotations: [...before.annotations, ...left.annotations],
    stages: { ...before.stages, [stage]: left },
    state: { ...before.state, ...readFileCommands(files['GITHUB_STATE'] ?? '') },
    masks: [...before.masks, ...masksIn(stdout)],
    ms: before.ms + ended.ms,
  };
};

/** Runs an action like GitHub's runner, and removes the files that it needed. Throws on unknown expressions. */
export const runAction = async (options: RunOptions): Promise<RunResult> => {
  const step = prepareStep(options);
  let result = nothingYet(step.unknownInputs);
  try {
    for (const stage of options.stages ?? ['main']) {
      const isPost = stage === 'post';
      if (isPost) options.beforePost?.(step, result);
      const contexts = isPost ? { ...options.contexts, ...options.postContexts } : options.contexts;
      const command = step.isDue(stage, contexts) ? step.command(stage, result.state, contexts) : undefined;
      if (!command) continue;
      const ended = await runChild(command, {
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        // The runner never cancels a step that uses always().
        cancelWhen: isPost ? undefined : options.cancelWhen,
      });
      result = joined(result, stage, ended, step.collect());
    }
    return result;
  } finally {
    step.remove();
  }
};
