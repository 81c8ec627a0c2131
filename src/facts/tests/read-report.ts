import type { OpenFile } from '../../edges/types.js';
import { readCtrf } from './ctrf.js';
import { decodePercent } from './decode.js';
import { JunitReader } from './junit.js';
import { Unreadable } from './unreadable.js';
import type { TakeTest } from './types.js';

/**
 * Reads one report, whichever of the two formats it has, and gives how long its tests took. Rejects with `Unreadable`; the tests before the
 * fault have been taken then.
 */
export const readReport = async (file: OpenFile, take: TakeTest): Promise<number | undefined> => {
  let reader: JunitReader | undefined;
  let json: string[] | undefined;
  let head = '';
  for await (const text of decodePercent(file.pieces())) {
    if (reader) reader.write(text);
    else if (json) json.push(text);
    else {
      head = (head + text).trimStart();
      if (head === '') continue;
      if (head.startsWith('<')) (reader = new JunitReader(take)).write(head);
      else if (head.startsWith('{')) json = [head];
      else throw new Unreadable('other', 'it is neither XML nor JSON');
    }
  }
  if (reader) return reader.end();
  if (json) return readCtrf(json.join(''), take);
  throw new Unreadable('broken', 'it is empty');
};
