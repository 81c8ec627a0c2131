import type { ReadResult } from '../facts/run-reader.js';
import { type ApiClient, queryApi } from './query.js';

/** Only the end is kept: a log may have hundreds of megabytes. */
const TAIL_BYTES = 256 * 1024;

/**
 * The end of a job's log. GitHub redirects to another host for it; fetch does not send the token there.
 * https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export const readLog = async (client: ApiClient, jobId: string): Promise<ReadResult<string>> => {
  const { value = '', ...rest } = await queryApi(
    client,
    {
      what: 'The last lines of the log',
      permission: 'actions: read',
      route: '/actions/jobs/{job_id}/logs',
      parameters: { job_id: jobId },
      asStream: true,
    },
    ({ data }) => (isStream(data) ? readTail(data) : undefined),
  );
  return { value: client.redact?.(value) ?? value, ...rest };
};

const isStream = (data: unknown): data is AsyncIterable<Uint8Array> =>
  typeof data === 'object' && data !== null && Symbol.asyncIterator in data;

const readTail = async (stream: AsyncIterable<Uint8Array>): Promise<string> => {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < 2 * TAIL_BYTES) continue;
    chunks = [Buffer.concat(chunks).subarray(-TAIL_BYTES)];
    size = TAIL_BYTES;
  }
  return Buffer.concat(chunks).subarray(-TAIL_BYTES).toString('utf8');
};
