/**
 * Builds what is committed below dist/: `node tools/build.ts`, and with `--check` fails if that changes a file. It imports
 * nothing of the project, since it runs before anything is compiled.
 */
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = resolve(import.meta.dirname, '..');

/** Each has its entry in src/ and its bundle in dist/. */
const ACTIONS = ['notify'];

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(' ')} failed\n${stdout}${stderr}`, { cause: error });
};

const node = (...args: readonly string[]): string => run(process.execPath, ...args);
const tool = (...path: readonly string[]): string => join(root, 'node_modules', ...path);
const remove = (...path: readonly string[]): void =>
  rmSync(join(root, ...path), { recursive: true, force: true });

/** The cache would make the result depend on what was built before. */
const bundle = (entry: string, out: string): void =>
  void node(
    tool('@vercel', 'ncc', 'dist', 'ncc', 'cli.js'),
    ...['build', entry, '--out', out, '--license', 'licenses.txt', '--no-cache'],
  );

/**
 * The action's bundle is CommonJS, which Node starts a few percent sooner than a module of the same code. ncc makes one
 * of an entry that is CommonJS, and leaves it to us to say so beside it.
 */
const bundleAsCommonJs = (name: string, out: string): void => {
  const entry = join(root, 'build', `${name}.cjs`);
  writeFileSync(entry, `require('./src/${name}.js');\n`);
  bundle(entry, out);
  renameSync(join(out, 'index.cjs'), join(out, 'index.js'));
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
};

const build = (): void => {
  remove('build');
  remove('dist');
  node(tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json');
  for (const action of ACTIONS) bundleAsCommonJs(action, join(root, 'dist', action));
  bundle(join(root, 'build', 'tools', 'start', 'main.js'), join(root, 'dist', 'start'));
};

try {
  const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values;
  build();
  if (check) {
    const changed = run('git', 'status', '--porcelain', '--', 'dist');
    if (changed !== '') throw new Error(`dist/ is not what npm run build makes; commit it:\n${changed}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
