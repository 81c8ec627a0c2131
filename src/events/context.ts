import type { Env } from '../edges/types.js';
import { known } from '../values/read.js';

/** What the environment says about this run. https://docs.github.com/actions/reference/workflows-and-actions/variables */
export interface Context {
  readonly event: string;
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository?: string;
  readonly sha?: string;
  /** `refs/heads/…`, `refs/tags/…` or `refs/pull/N/merge`. */
  readonly ref?: string;
  readonly workflow?: string;
  /** The job's ID in the workflow file. */
  readonly job?: string;
  readonly runId?: string;
  readonly runNumber?: number;
  readonly attempt: number;
  /** Who started this attempt. */
  readonly actor?: string;
}

/** Reads the environment; leaves out missing and blank values. */
export const readContext = (env: Env): Context => {
  const read = <K extends string>(key: K, ...names: string[]) =>
    known(
      key,
      names.map(name => env[name]?.trim()).find(found => found),
    );
  const runNumber = Number(env['GITHUB_RUN_NUMBER']);
  return {
    event: env['GITHUB_EVENT_NAME']?.trim() || 'unknown',
    serverUrl: (env['GITHUB_SERVER_URL']?.trim() || 'https://github.com').replace(/\/+$/, ''),
    ...read('repository', 'GITHUB_REPOSITORY'),
    ...read('sha', 'GITHUB_SHA'),
    ...read('ref', 'GITHUB_REF'),
    ...read('workflow', 'GITHUB_WORKFLOW'),
    ...read('job', 'GITHUB_JOB'),
    ...read('runId', 'GITHUB_RUN_ID'),
    ...(runNumber > 0 && { runNumber }),
    attempt: Math.max(1, Math.trunc(Number(env['GITHUB_RUN_ATTEMPT'])) || 1),
    ...read('actor', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_ACTOR'),
  };
};
