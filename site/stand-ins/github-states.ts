import type { GitHubState } from '../../tools/testing/github/state.js';

/** What GitHub's API knows in a run, by the run's variables. */
export const githubStates = new WeakMap<object, GitHubState>();
