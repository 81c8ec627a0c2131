/**
 * Builds what is committed below dist/: `node tools/build.ts`, and with `--check` fails if that changes a file. It imports
 * nothing of the project, since it runs before anything is compiled.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rollup, type Plugin } from 'rollup';

const root = resolve(import.meta.dirname, '..');

/** Each has its entry in src/ and its bundle in dist/. */
const ACTIONS = ['notify', 'watch', 'drain'];

/** Those that tell an event, and so have a plain run. */
const FOR_EVENTS = ['notify', 'watch'];

/** Those that run again at the end of the job: the same program, which knows its stage by the name of the file. */
const WITH_POST = ['watch'];

/** For each file of a bundle, where the functions stand that a plain run calls. */
type Called = Readonly<Record<string, readonly (readonly [start: number, end: number])[]>>;

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(' ')} failed\n${stdout}${stderr}`, { cause: error });
};

const node = (...args: readonly string[]): string => run(process.execPath, ...args);
const tool = (...path: readonly string[]): string => join(root, 'node_modules', ...path);
const remove = (...path: readonly string[]): void =>
  rmSync(join(root, ...path), { recursive: true, force: true });

/** As git keeps it: some packages end their lines in CR LF, and a bundle has theirs. */
const endLinesInLf = (path: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));

/** The cache would make the result depend on what was built before. */
const bundle = (entry: string, out: string): void => {
  node(
    tool('@vercel', 'ncc', 'dist', 'ncc', 'cli.js'),
    ...['build', entry, '--out', out, '--license', 'licenses.txt', '--no-cache'],
  );
  for (const file of readdirSync(out)) endLinesInLf(join(out, file));
};

/** rollup would make `require` of it, which loads at once. */
const importsStay: Plugin = {
  name: 'imports stay',
  renderDynamicImport: () => ({ left: 'import(', right: ')' }),
};

/**
 * Our own modules as one, with what only some runs load in files beside it. Node starts it sooner than a bundle of a
 * hundred modules that reach for each other's exports. The entry is CommonJS, in which the many names that those files take
 * of it cost no getters; they themselves stay modules, since some packages are nothing else. Packages stay as they are.
 */
const flatten = async (name: string): Promise<void> => {
  const dir = join(root, 'build', 'flat', name);
  const ours = await rollup({
    input: join(root, 'build', 'src', `${name}.js`),
    plugins: [importsStay],
    external: id => !isAbsolute(id) && !id.startsWith('.'),
  });
  const names = {
    dir,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].js',
    minifyInternalExports: false,
  };
  await ours.write({ ...names, format: 'es' });
  const { output } = await ours.generate({ ...names, format: 'cjs' });
  writeFileSync(join(dir, output[0].fileName), output[0].code);
  await ours.close();
};

/** Escapes all that is not ASCII: Node reads such a file faster, and keeps it in half the memory. */
const toAscii = (path: string): void =>
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replace(
      /[^\x00-\x7f]/g,
      unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );

/**
 * Puts the functions that a plain run calls in parentheses, which makes V8 compile them at once: a function that is only
 * skimmed at first is read twice. https://v8.dev/blog/preparser#pife
 */
const compileAtOnce = (name: string, out: string): void => {
  const called = JSON.parse(node(join(root, 'build', 'tools', 'called.js'), name)) as Called;
  for (const [file, spans] of Object.entries(called)) {
    const source = readFileSync(join(out, file), 'utf8');
    const marks = spans
      .flatMap(([start, end]) => [
        { at: start, mark: '(' },
        { at: end, mark: ')' },
      ])
      .toSorted((a, b) => a.at - b.at);
    const pieces = marks.map(({ at, mark }, index) => source.slice(marks[index - 1]?.at ?? 0, at) + mark);
    writeFileSync(join(out, file), pieces.join('') + source.slice(marks.at(-1)?.at ?? 0));
  }
};

/**
 * The action's bundle is CommonJS, which Node starts a few percent sooner than a module of the same code. ncc makes one
 * of an entry that is CommonJS, and leaves it to us to say so beside it.
 */
const bundleAsCommonJs = async (name: string, out: string): Promise<void> => {
  await flatten(name);
  const entry = join(root, 'build', `${name}.cjs`);
  writeFileSync(entry, `require('./flat/${name}/${name}.cjs');\n`);
  bundle(entry, out);
  renameSync(join(out, 'index.cjs'), join(out, 'index.js'));
  toAscii(join(out, 'index.js'));
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  if (WITH_POST.includes(name)) writeFileSync(join(out, 'post.js'), "require('./index.js');\n");
  if (FOR_EVENTS.includes(name)) compileAtOnce(name, out);
};

const build = async (): Promise<void> => {
  remove('build');
  remove('dist');
  node(tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json');
  for (const action of ACTIONS) await bundleAsCommonJs(action, join(root, 'dist', action));
  bundle(join(root, 'build', 'tools', 'start', 'main.js'), join(root, 'dist', 'start'));
};

try {
  const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
  await build();
  if (check) {
    const changed = run('git', 'status', '--porcelain', '--', 'dist');
    if (changed !== '') throw new Error(`dist/ is not what npm run build makes; commit it:\n${changed}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
