import { parse, relative, sep } from 'node:path';

/** `template/index.ts` → `template`, `text/gfm.ts` → `text-gfm`: a chunk is named after the module that it is loaded for. */
export const chunkName = (sources: string, module: string): string => {
  const { dir, name } = parse(relative(sources, module));
  const folders = dir === '' ? [] : dir.split(sep);
  return (name === 'index' && folders.length > 0 ? folders : [...folders, name]).join('-');
};

/** `@aws-sdk/client-sqs` → `aws-sdk-client-sqs.js`; `#cache`, an alias, → `cache.js` */
export const packageFile = (name: string): string => `${name.replace(/^[@#]/, '').replaceAll('/', '-')}.js`;

/** A module that imports only what is used of a package, so that the packer can drop the rest. */
export const entryFor = (name: string, names: ReadonlySet<string>): string =>
  names.has('*')
    ? `export * from '${name}';\n`
    : `export { ${[...names].toSorted().join(', ')} } from '${name}';\n`;
