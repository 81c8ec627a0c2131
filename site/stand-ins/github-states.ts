import type { GitHubState } from '../../tools/testing/github/state.js';

/** What GitHub's API knows in a run, by the variables that the run was given. */
export const githubStates = new WeakMap<object, GitHubState>();
