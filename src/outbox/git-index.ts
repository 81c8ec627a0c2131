/** Bytes of an entry before its path: times, IDs, modes, owner, size, hash (SHA-1), and flags. */
const BEFORE_PATH = 62;
const FLAGS = 60;
const EXTENDED = 0x4000;

/** The paths in a Git index of version 2 to 4; empty for anything else. https://git-scm.com/docs/index-format */
export const readIndexPaths = (index: Uint8Array): readonly string[] => {
  const view = Buffer.from(index.buffer, index.byteOffset, index.byteLength);
  if (view.length < 12 || view.toString('latin1', 0, 4) !== 'DIRC') return [];
  const version = view.readUInt32BE(4);
  const paths: string[] = [];
  let at = 12;
  let before = Buffer.alloc(0);
  for (let left = view.readUInt32BE(8); left > 0 && at + BEFORE_PATH < view.length; left -= 1) {
    const isExtended = (view.readUInt16BE(at + FLAGS) & EXTENDED) !== 0;
    const start = at + BEFORE_PATH + (isExtended ? 2 : 0);
    const prefix = version === 4 ? readCount(view, start) : { value: 0, next: start };
    const end = view.indexOf(0, prefix.next);
    if (end === -1) break;
    const suffix = view.subarray(prefix.next, end);
    const path =
      version === 4
        ? Buffer.concat([before.subarray(0, Math.max(0, before.length - prefix.value)), suffix])
        : suffix;
    paths.push(path.toString('utf8'));
    before = Buffer.from(path);
    // Up to version 3, entries are padded with one to eight zeros.
    at = version === 4 ? end + 1 : at + Math.floor((end - at + 8) / 8) * 8;
  }
  return paths;
};

/** A number of variable length, seven bits per byte: how many bytes of the previous path to drop. */
const readCount = (view: Buffer, at: number): { readonly value: number; readonly next: number } => {
  let value = (view[at] ?? 0) & 0x7f;
  let next = at + 1;
  while (((view[next - 1] ?? 0) & 0x80) !== 0) {
    value = (value + 1) * 0x80 + ((view[next] ?? 0) & 0x7f);
    next += 1;
  }
  return { value, next };
};
