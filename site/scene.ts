import type { GitHubState } from '../tools/testing/github/state.js';

/** Everything that decides a message: what happened, and the step that tells of it. */
export interface Scene {
  readonly event: string;
  /** The event's payload, as text: it may be no JSON at all. */
  readonly payload: string;
  /** The runner's variables of this run. */
  readonly env: Readonly<Record<string, string>>;
  readonly job: Readonly<Record<string, unknown>>;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly steps: Readonly<Record<string, unknown>>;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  /** What GitHub's API knows; absent where it may not be asked. */
  readonly github?: Partial<GitHubState>;
  /** The workspace: files by their path below it. */
  readonly files: Readonly<Record<string, string>>;
  readonly watch: boolean;
  readonly elapsedMs: number;
  /** As they stand in the step, expressions and all. */
  readonly inputs: Readonly<Record<string, string>>;
}
