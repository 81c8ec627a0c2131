import type { GitHubState } from '../tools/testing/github/state.js';
import type { PlatformId } from './state.js';

/** Everything that decides a message: what happened, and the step that reports it. */
export interface Scene {
  readonly event: string;
  /** The event's payload as text, which may not be JSON. */
  readonly payload: string;
  /** The runner's variables of this run. */
  readonly env: Readonly<Record<string, string>>;
  readonly job: Readonly<Record<string, unknown>>;
  readonly needs: Readonly<Record<string, unknown>>;
  readonly steps: Readonly<Record<string, unknown>>;
  readonly matrix: Readonly<Record<string, unknown>> | null;
  /** What GitHub's API knows; absent if it may not be asked. */
  readonly github?: Partial<GitHubState>;
  /** The workspace: files by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly watch: boolean;
  readonly elapsedMs: number;
  /** As in the step, including expressions. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where the step posts. */
  readonly platforms: readonly PlatformId[];
}
