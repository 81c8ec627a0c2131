import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * How the runner ends a canceled step: SIGINT, SIGTERM after 7.5 s, and the end 2.5 s later.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 */
const TERM_AFTER_MS = 7500;
const KILL_AFTER_MS = 2500;

export interface ChildCommand {
  readonly node: string;
  /** A path, and arguments before it if a program needs them. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface ChildResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** `performance.now()` just before the start. */
  readonly startedAt: number;
  readonly ms: number;
}

export interface ChildLimits {
  readonly timeoutMs: number;
  /** Cancel the step, like the runner, once this has arrived. */
  readonly cancelWhen?: Promise<unknown> | undefined;
}

/** Runs a program to its end, or ends it. Rejects if it cannot be started. */
export const runChild = async (
  command: ChildCommand,
  { timeoutMs, cancelWhen }: ChildLimits,
): Promise<ChildResult> => {
  const startedAt = performance.now();
  const child = spawn(command.node, [...command.args], {
    env: { ...command.env },
    cwd: command.cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => (output[stream] += text));

  const killed = (signal: NodeJS.Signals, afterMs: number): NodeJS.Timeout =>
    setTimeout(() => child.kill(signal), afterMs);
  const timers = [killed('SIGKILL', timeoutMs)];
  const cancel = (): void => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    timers.push(killed('SIGTERM', TERM_AFTER_MS), killed('SIGKILL', TERM_AFTER_MS + KILL_AFTER_MS));
  };
  void cancelWhen?.then(cancel);
  try {
    const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    return { code, signal, ...output, startedAt, ms: performance.now() - startedAt };
  } finally {
    timers.forEach(clearTimeout);
  }
};
