import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isJsonObject } from '../../src/values/json.js';
import { UsageError } from './usage-error.js';

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

const readText = (path: string, folder: string): string => {
  try {
    return readFileSync(resolve(folder, path), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`--event: ${path} cannot be read: ${READ_ERRORS[code] ?? code}`, { cause: error });
  }
};

/** Line and column of a mistake, if the parser gives its offset. */
const describePosition = (text: string, { message }: Error): string => {
  const [, offset] = / at position (\d+)/.exec(message) ?? [];
  if (offset === undefined) return /end of JSON/i.test(message) ? ': it ends too early' : '';
  const before = text.slice(0, Number(offset)).split('\n');
  return `: see line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
};

/** The payload in a file. @param folder what the path is relative to. Throws a `UsageError`. */
export const readEvent = (path: string, folder: string): Readonly<Record<string, unknown>> => {
  const text = readText(path, folder);
  if (text.trim() === '') throw new UsageError(`--event: ${path} is empty`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--event: ${path} is not JSON${describePosition(text, error as Error)}`, {
      cause: error,
    });
  }
  if (!isJsonObject(value)) throw new UsageError(`--event: ${path} holds no JSON object`);
  return value;
};
