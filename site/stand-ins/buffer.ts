const ENCODINGS = ['utf8', 'base64', 'base64url'] as const;
type Encoding = (typeof ENCODINGS)[number];

const isEncoding = (value: unknown): value is Encoding => ENCODINGS.some(known => known === value);

const encodeText = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'utf8'
    ? new TextEncoder().encode(text)
    : Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), unit => unit.charCodeAt(0));

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

const printed = (bytes: Uint8Array, encoding: Encoding): string => {
  if (encoding === 'utf8') return new TextDecoder().decode(bytes);
  const text = base64(bytes);
  return encoding === 'base64' ? text : text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

/** A stand-in for Node's Buffer: text to bytes and back, which is all that src/ uses on the way to a message. */
export class Buffer extends Uint8Array {
  static byteLength(text: string): number {
    return encodeText(text, 'utf8').length;
  }

  static concat(parts: readonly Uint8Array[]): Buffer {
    const whole = new Buffer(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  }

  /** Node's `Buffer.from` for a text. Lists and buffers are not used. */
  static override from(source: unknown, encoding?: unknown): Buffer {
    if (typeof source !== 'string') throw new TypeError('the stand-in reads texts only');
    return Buffer.concat([encodeText(source, isEncoding(encoding) ? encoding : 'utf8')]);
  }

  override toString(encoding: Encoding = 'utf8'): string {
    return printed(this, encoding);
  }
}
