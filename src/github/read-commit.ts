import { readCommit as readRawCommit, type RawCommit } from '../events/shared/commit.js';
import type { Commit } from '../events/types.js';
import type { Loose } from '../events/loose.js';
import type { ReadResult } from '../facts/run-reader.js';
import { isObject } from '../values/read.js';
import { type ApiClient, queryApi } from './query.js';

/** A commit's message and author, without its files. https://docs.github.com/rest/git/commits#get-a-commit-object */
export const readCommit = async (client: ApiClient, sha: string): Promise<ReadResult<Commit | undefined>> => {
  const { value, problem } = await queryApi(
    client,
    {
      what: 'The commits',
      permission: 'contents: read',
      route: '/git/commits/{commit_sha}',
      parameters: { commit_sha: sha },
    },
    ({ data }) => (isObject<Loose<RawCommit>>(data) ? readRawCommit(sha, data, client.serverUrl) : undefined),
  );
  // A missing title is worth a log line, not a notice: the failure is known without it.
  return { value, ...(problem && { problem: { sentence: problem.sentence } }) };
};
