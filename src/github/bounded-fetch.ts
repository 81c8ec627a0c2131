import type { Runner } from '../edges/types.js';

/** Most bytes of an answer, uncompressed. A page of a hundred jobs takes less than one megabyte. */
const LARGEST = 10 * 1024 ** 2;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Answers without a body. https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = [204, 205, 304];

/** The same requests, with bounded answers and without secrets in them. A larger answer is not read completely and comes back empty. */
export const boundedFetch =
  (fetch: Fetch, redact: Runner['redact']): Fetch =>
  async (url, init) => {
    const answer = await fetch(url, init);
    const { status, statusText, headers } = answer;
    const text = await readUpTo(answer.body, LARGEST);
    const bounded = new Response(WITHOUT_BODY.includes(status) ? null : redact(text), {
      status,
      statusText,
      headers: Object.fromEntries(headers),
    });
    // An answer's URL belongs to it and cannot be set on a new one.
    return Object.defineProperty(bounded, 'url', { value: answer.url });
  };

/** Empty if it is too large or breaks off. */
const readUpTo = async (body: AsyncIterable<Uint8Array> | null, max: number): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > max) return '';
      chunks.push(chunk);
    }
  } catch {
    return '';
  }
  return Buffer.concat(chunks).toString('utf8');
};
