import type { OpenFile } from '../../edges/types.js';
import { CtrfReader } from './ctrf.js';
import { decodeText } from './decode.js';
import { JunitReader } from './junit.js';
import { Unreadable } from './unreadable.js';
import type { TakeTest } from './types.js';

/**
 * Reads one report in either format and returns how long its tests took. Rejects with `Unreadable`; tests before the fault have been
 * recorded by then.
 */
export const readReport = async (file: OpenFile, take: TakeTest): Promise<number | undefined> => {
  let reader: JunitReader | CtrfReader | undefined;
  let head = '';
  for await (const text of decodeText(file.pieces())) {
    if (reader) reader.write(text);
    else {
      head = (head + text).trimStart();
      if (head === '') continue;
      reader = readerFor(head, take);
      reader.write(head);
    }
  }
  if (reader) return reader.end();
  throw new Unreadable('broken', 'it is empty');
};

const readerFor = (head: string, take: TakeTest): JunitReader | CtrfReader => {
  if (head.startsWith('<')) return new JunitReader(take);
  if (head.startsWith('{')) return new CtrfReader(take);
  throw new Unreadable('other', 'it is neither XML nor JSON');
};
