import { writeSync } from 'node:fs';

/** Every pipe holds this much, so a slow reader of a usual log does not hold up the message. */
const DIRECT_BYTES = 16 * 1024;

const STDOUT = 1;

/**
 * Prints texts to stdout, in order. A log that cannot be written stops nothing else. The first texts are written directly, since creating
 * `process.stdout` takes milliseconds. It takes over for good when a log becomes long, or when stdout does not take a text at once.
 */
export const createPrinter = (): ((text: string) => void) => {
  let left = DIRECT_BYTES;
  let stream: NodeJS.WritableStream | undefined;

  /** Returns what is not written yet. */
  const writeDirectly = (bytes: Buffer): Buffer => {
    let rest = bytes;
    try {
      while (rest.length > 0 && rest.length <= left) {
        const written = writeSync(STDOUT, rest);
        rest = rest.subarray(written);
        left -= written;
      }
    } catch {
      // The stream waits for a full pipe, and reports a closed one or a full disk to its listener.
    }
    return rest;
  };

  return text => {
    const bytes = Buffer.from(text);
    const rest = stream === undefined ? writeDirectly(bytes) : bytes;
    if (rest.length === 0) return;
    stream ??= process.stdout.on('error', () => undefined);
    stream.write(rest);
  };
};
