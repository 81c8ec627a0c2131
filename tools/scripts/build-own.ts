import { existsSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { rollup, type GetManualChunk, type OutputChunk, type Plugin } from 'rollup';

import { chunkGroup } from './build-chunks.ts';
import { compileAtOnce } from './build-eager.ts';
import { exportTogether } from './build-exports.ts';
import { joinedFile, joinedPackages, PACKAGES, requestLater } from './build-joined.ts';
import { chunkName, packageFile } from './build-names.ts';
import { toAscii } from './build-text.ts';
import { stripTypes } from './build-types.ts';
import type { RequestedData } from './build-packages.ts';

export interface OwnCode {
  /** Code by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly wanted: RequestedData;
  /** Files of node_modules/ that are joined with ours, because only a few modules of their package are used. */
  readonly sources: readonly string[];
}

/**
 * Where imports lead: our own modules, Node's, and packages, each of which has its own file next to the program. An alias stands for parts
 * of a package: joined with what imports them, and packed where they are loaded.
 */
const imports = (
  base: string,
  aliases: Readonly<Record<string, string>>,
  packages: Map<string, string>,
): Plugin => {
  const packedFile = (name: string): { id: string; external: 'relative' } => {
    const inside = `${PACKAGES}/${packageFile(name)}`;
    packages.set(inside, name);
    return { id: join(base, inside), external: 'relative' };
  };
  return {
    name: 'imports',
    // Shorter than rollup's own form, which is in the entry dozens of times.
    renderDynamicImport: () => ({ left: 'Promise.resolve(require(', right: '))' }),
    resolveDynamicImport: specifier =>
      typeof specifier === 'string' && specifier in aliases ? packedFile(specifier) : null,
    resolveId: (specifier, importer) => {
      if (importer === undefined) return specifier;
      if (isBuiltin(specifier)) return { id: specifier, external: true };
      const joined = joinedFile(specifier, importer);
      if (joined !== undefined) return joined;
      const path = aliases[specifier] ?? specifier;
      if (!path.startsWith('.')) return packedFile(path);
      const file = resolve(specifier in aliases ? '.' : dirname(importer), path);
      return existsSync(file) ? file : file.replace(/\.js$/, '.ts');
    },
  };
};

/** The programs share most of their modules, and removing types is a fifth of the build. */
const stripped = new Map<string, string>();

const stripOnce = (code: string): string => {
  const known = stripped.get(code) ?? stripTypes(code);
  stripped.set(code, known);
  return known;
};

const types: Plugin = {
  name: 'types and JSON',
  transform: (code, id) => {
    if (id.endsWith('.ts')) return { code: stripOnce(code), map: null };
    return id.endsWith('.json') ? { code: `export default ${code}`, map: null } : null;
  },
};

/** Code from packages that all chunks use. */
const collectRequests = (
  chunks: readonly OutputChunk[],
  packages: ReadonlyMap<string, string>,
): RequestedData => {
  const wanted = new Map<string, Set<string>>();
  for (const { importedBindings, dynamicImports } of chunks) {
    const taken = [
      ...Object.entries(importedBindings),
      ...dynamicImports.map(file => [file, ['*']] as const),
    ];
    for (const [file, names] of taken) {
      const name = packages.get(file);
      if (name !== undefined) wanted.set(name, new Set([...(wanted.get(name) ?? []), ...names]));
    }
  }
  return wanted;
};

const groupIn = (base: string, module: string): string | undefined =>
  chunkGroup(relative(base, module).replaceAll(sep, '/'));

/** What all runs load with the entry. */
const START = 'start';

/** Groups chunks, but moves nothing out of the file that is loaded at the start. */
const groupChunks = (base: string): GetManualChunk => {
  const atStart = new Set<string>();
  return (id, { getModuleIds, getModuleInfo }) => {
    const add = (module: string): void => {
      if (atStart.has(module)) return;
      atStart.add(module);
      getModuleInfo(module)?.importedIds.forEach(add);
    };
    if (atStart.size === 0) [...getModuleIds()].filter(one => getModuleInfo(one)?.isEntry).forEach(add);
    return atStart.has(id) ? START : groupIn(base, id);
  };
};

/** A group takes its own modules, but not those that they import. */
const AS_ROLLUP_5 = { onlyExplicitManualChunks: true };

/**
 * Joins our modules into one file, with chunks next to it for what only some runs load. Node starts it sooner than a hundred modules that
 * import from each other, and CommonJS sooner than ES modules with the same code.
 * @param entry below the folder that gives the chunks their names.
 */
export const joinOwn = async (
  entry: string,
  aliases: Readonly<Record<string, string>> = {},
): Promise<OwnCode> => {
  const base = dirname(entry);
  const packages = new Map<string, string>();
  const joined = await rollup({
    input: entry,
    preserveEntrySignatures: 'allow-extension',
    plugins: [imports(base, aliases, packages), types, joinedPackages],
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await joined.generate({
    format: 'cjs',
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId, moduleIds }) => {
      const module = facadeModuleId ?? moduleIds.at(-1) ?? '';
      return `chunks/${groupIn(base, module) ?? chunkName(base, module)}.js`;
    },
    manualChunks: groupChunks(base),
    ...AS_ROLLUP_5,
    minifyInternalExports: false,
    hoistTransitiveImports: false,
    // A dynamic import of a Node module or a package would cost 20 ms.
    dynamicImportInCjs: false,
    generatedCode: { arrowFunctions: true },
    interop: id => (id === null || isBuiltin(id) ? 'default' : 'esModule'),
    externalLiveBindings: false,
  });
  await joined.close();
  const chunks = output.filter(file => file.type === 'chunk');
  const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
  return {
    files: new Map(
      chunks.map(({ fileName, code }) => [fileName, toAscii(compileAtOnce(exportTogether(code)))]),
    ),
    wanted: new Map([...collectRequests(chunks, packages), ...requestLater(modules)]),
    sources: modules.filter(id => id.includes(`${sep}node_modules${sep}`)),
  };
};
