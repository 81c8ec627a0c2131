import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTests, type TestsRead } from '../../../src/facts/tests/index.js';
import { fakeEdges } from '../../helpers/fake-edges.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'tests');
const WORKSPACE = '/home/runner/work/shop/shop';

/** A report written by a real tool. */
export const fixture = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

export const fixtures: readonly string[] = readdirSync(FOLDER).filter(name => !name.endsWith('.md'));

/** What is read from the files of a workspace. */
export const readFiles = (
  files: Readonly<Record<string, string>>,
  globs: readonly string[] = ['reports/**'],
): Promise<TestsRead> => {
  const edges = fakeEdges({
    env: { GITHUB_WORKSPACE: WORKSPACE, GITHUB_REPOSITORY: 'octo-org/shop' },
    files: Object.fromEntries(Object.entries(files).map(([path, text]) => [`${WORKSPACE}/${path}`, text])),
  });
  return readTests(globs, { repoUrl: 'https://github.com/octo-org/shop', sha: 'a1b2c3d' }, edges);
};
