import { memoryGet } from '../../__tests__/helpers/memory-get.js';
import type { Env } from '../../src/edges/types.js';
import type { Get } from '../../src/github/query.js';
import type { Secret } from '../../src/secrets/secret.js';
import { createState } from '../../tools/testing/github/state.js';
import { githubStates } from './github-states.js';

/** A stand-in for src/github/octokit.ts: GitHub's API from memory, without a network. */
export const octokitGet = async (token: Secret, env: Env): Promise<Get> =>
  memoryGet(githubStates.get(env) ?? createState(), token);
