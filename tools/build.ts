/**
 * Builds what is committed below dist/: `node tools/build.ts`, and with `--check` fails if that changes a file. It imports
 * nothing of the project, since it runs before anything is compiled.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Bundles and where their entries are once compiled. */
const ENTRIES = {
  notify: ['build', 'src', 'notify.js'],
  start: ['build', 'tools', 'start', 'main.js'],
};

const run = (program: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${[program, ...args].join(' ')} failed\n${stdout}${stderr}`, { cause: error });
};

const node = (...args: readonly string[]): string => run(process.execPath, ...args);
const tool = (...path: readonly string[]): string => join(root, 'node_modules', ...path);
const remove = (...path: readonly string[]): void =>
  rmSync(join(root, ...path), { recursive: true, force: true });

const build = (): void => {
  remove('build');
  node(tool('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json');
  for (const [name, entry] of Object.entries(ENTRIES)) {
    remove('dist', name);
    const ncc = tool('@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
    const out = join(root, 'dist', name);
    // The cache would make the result depend on what was built before.
    node(ncc, 'build', join(root, ...entry), '--out', out, '--license', 'licenses.txt', '--no-cache');
  }
};

try {
  build();
  if (process.argv.includes('--check')) {
    const changed = run('git', 'status', '--porcelain', '--', 'dist');
    if (changed !== '') throw new Error(`dist/ is not what npm run build makes; commit it:\n${changed}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
