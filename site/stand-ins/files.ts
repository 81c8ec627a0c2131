import type { Files } from '../../src/edges/types.js';

/** A glob as the runner's Node reads it: `**` any folders, `*` and `?` within one name. */
const globPattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*|\?/g, wild => ({ '**/': '(?:.*/)?', '?': '[^/]' })[wild] ?? '[^/]*')}$`,
  );

const fault = (code: string): Error => Object.assign(new Error(code), { code });

/** The files of a runner that has only these, by full path. */
export const createFiles = (texts: Readonly<Record<string, string>>): Files => ({
  read: async path => {
    const text = texts[path];
    if (text === undefined) throw fault('ENOENT');
    return text;
  },
  exists: path => path in texts,
  realpath: async path => path,
  glob: async function* (folder, pattern) {
    const matches = globPattern(pattern);
    for (const path of Object.keys(texts)) {
      const below = path.slice(folder.length + 1);
      if (path.startsWith(`${folder}/`) && matches.test(below)) yield below;
    }
  },
  open: async (path, max) => {
    const bytes = new TextEncoder().encode(texts[path] ?? '');
    if (bytes.length > max) throw fault('EFBIG');
    const pieces = async function* () {
      yield bytes;
    };
    return { size: bytes.length, pieces };
  },
  write: async () => undefined,
});
