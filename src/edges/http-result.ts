import type { HttpAnswer } from './types.js';

/** The rest of an answer is never read: the error text and the message ID are at the front. */
const BODY_BYTES = 64 * 1024;

/** How long a body may take after the headers. The status says nearly everything, and a body may never end. */
const BODY_MS = 2_000;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

interface ResponseStream extends AsyncIterable<Uint8Array> {
  readonly destroy: () => unknown;
}

/** The answer with its body as UTF-8, as far as it arrived in time. Never rejects. */
export const toHttpResult = async (
  status: number,
  headers: Headers,
  body: ResponseStream,
): Promise<HttpAnswer> => {
  const text = await readBody(body);
  return {
    kind: 'answer',
    status,
    headers: Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
    ),
    // A content encoding that was not requested. The body is useless here and in a log.
    body: /^(identity)?$/i.test([headers['content-encoding'] ?? ''].flat().join()) ? text : '',
  };
};

const readBody = async (stream: ResponseStream): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const late = setTimeout(() => stream.destroy(), BODY_MS);
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      size += chunk.length;
      if (size >= BODY_BYTES) break;
    }
  } catch {
    // The status already says whether the message arrived, so a body that breaks off changes nothing.
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8');
};
