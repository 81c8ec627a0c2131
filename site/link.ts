import { readState } from './read-state.js';
import { FIRST, type State } from './state.js';

/** The state in the part of the link that no server sees: `#` and JSON, compressed, in base64url. */

const throughStream = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), unit => unit.charCodeAt(0));

export const encodeState = async (state: State): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  return `#${toBase64(await throughStream(bytes, new CompressionStream('deflate-raw')))}`;
};

/** What a link asks for. */
export type Asked =
  | { readonly kind: 'state'; readonly state: State }
  /** Written by hand or by a program: `#story=…&step=…`, where the step is YAML, or `#event=…&status=…` for a story of such an event. */
  | {
      readonly kind: 'words';
      readonly story: string;
      readonly event: string;
      readonly status: string;
      readonly step: string;
    }
  /** A link that was cut, or from another version. */
  | { readonly kind: 'unreadable' };

export const decodeLink = async (hash: string): Promise<Asked> => {
  const text = hash.replace(/^#/, '');
  if (text === '') return { kind: 'state', state: FIRST };
  if (text.includes('=')) {
    const words = new URLSearchParams(text);
    const word = (name: string): string => words.get(name) ?? '';
    return {
      kind: 'words',
      story: word('story'),
      event: word('event'),
      status: word('status'),
      step: word('step'),
    };
  }
  try {
    const bytes = await throughStream(fromBase64(text), new DecompressionStream('deflate-raw'));
    const state = readState(JSON.parse(new TextDecoder().decode(bytes)));
    return state ? { kind: 'state', state } : { kind: 'unreadable' };
  } catch {
    return { kind: 'unreadable' };
  }
};
