import { TextDecoder } from 'node:util';

const DECLARED = /^<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Longest declaration of an encoding, in bytes. */
const HEAD = 200;

/**
 * Decodes a file as it arrives, in the encoding of its byte order mark or XML declaration, otherwise UTF-8. Replaces characters that XML
 * forbids, such as terminal colors, with U+FFFD: many tools write them into errors, and a strict parser would refuse the report.
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let rest = '';
  for await (const piece of bytes) {
    decoder ??= decoderFor(piece);
    const text = rest + decoder.decode(piece, { stream: true });
    // A character reference may be cut in two.
    const open = text.slice(-LONGEST_REFERENCE).lastIndexOf('&');
    const cut = open < 0 ? text.length : Math.max(0, text.length - LONGEST_REFERENCE) + open;
    rest = text.slice(cut);
    if (cut > 0) yield replaceForbidden(text.slice(0, cut));
  }
  const last = replaceForbidden(rest + (decoder?.decode() ?? ''));
  if (last !== '') yield last;
}

const LONGEST_REFERENCE = 12;

const decoderFor = (head: Uint8Array): TextDecoder => {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  const declared = DECLARED.exec(String.fromCharCode(...head.subarray(0, HEAD)))?.[1] ?? 'utf-8';
  try {
    // A declaration of UTF-16 in one-byte letters is wrong.
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared);
  } catch {
    return new TextDecoder();
  }
};

const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
/** The same as references, `&#27;` and `&#x1b;`. */
const REFERENCES =
  /&#(?:x0{0,4}(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0{0,4}(?:[0-8]|1[124-9]|2\d|3[01]|6553[45]));/gi;

const replaceForbidden = (text: string): string =>
  text.replace(CONTROLS, '\ufffd').replace(REFERENCES, '\ufffd');
