import type { GitHubState } from '../../tools/testing/github/state.js';

/** One of the golden stories, split into what happened and the step that reports it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The runner's variables, except the event's name and path. */
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
  /** How long a watched job has run. */
  readonly elapsedMs: number;
  /** As in the step. */
  readonly inputs: Readonly<Record<string, string>>;
}
