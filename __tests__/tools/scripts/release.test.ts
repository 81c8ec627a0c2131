import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';

// Starts dozens of Git processes.
jest.setTimeout(120_000);

/** The script as people and the workflow run it, on its own repository with a bare one as its origin. */

const SCRIPT = resolve('tools/scripts/release.ts');

let folder: string;
let work: string;

const run = (program: string, words: readonly string[], cwd = work) => {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
      GIT_CONFIG_NOSYSTEM: '1',
      GITHUB_OUTPUT: join(folder, 'outputs'),
    },
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = run('git', words);
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  return stdout;
};

const release = (...words: readonly string[]) => run(process.execPath, [SCRIPT, ...words]);

const write = (path: string, text: string): void => writeFileSync(join(work, path), text);
const read = (path: string): string => readFileSync(join(work, path), 'utf8');

/** Adds a line to the changelog, commits it, and pushes main. */
const commit = (message: string): void => {
  write('CHANGELOG.md', read('CHANGELOG.md').replace('## Unreleased\n', `## Unreleased\n\n- ${message}\n`));
  git('commit', '--quiet', '--all', '--message', message);
  git('push', '--quiet', 'origin', 'main');
};

/** What a release of the prepared version does on GitHub: sets the tag where main is. */
const publish = (tag: string): void => {
  git('commit', '--quiet', '--all', '--message', `build: release ${tag}`);
  git('push', '--quiet', 'origin', 'main');
  git('tag', tag);
  git('push', '--quiet', 'origin', tag);
};

/** Names of the remote's tags, by the subject of their commit. */
const remoteTags = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    run('git', ['for-each-ref', '--format=%(refname:short) %(subject)', 'refs/tags'], join(folder, 'origin'))
      .stdout.split('\n')
      .filter(line => line !== '')
      .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  work = join(folder, 'work');
  writeFileSync(
    join(folder, 'gitconfig'),
    '[user]\n\tname = Mona\n\temail = mona@example.com\n[init]\n\tdefaultBranch = main\n[core]\n\tautocrlf = false\n',
  );
  run('git', ['init', '--quiet', '--bare', 'origin'], folder);
  run('git', ['clone', '--quiet', 'origin', 'work'], folder);
  write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n');
  write('package.json', '{\n  "name": "hookline",\n  "version": "0.1.0"\n}\n');
  write(
    'package-lock.json',
    '{\n  "name": "hookline",\n  "version": "0.1.0",\n  "packages": { "": { "version": "0.1.0" } }\n}\n',
  );
  git('checkout', '--quiet', '-B', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'feat: begin');
  git('push', '--quiet', 'origin', 'main');
});

afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

test('makes the first release 1.0.0 and derives later ones from the commits', () => {
  commit('feat: post');
  expect(release('prepare')).toMatchObject({ status: 0 });
  expect(read('CHANGELOG.md')).toBe('# Changelog\n\n## Unreleased\n\n## 1.0.0\n\n- feat: post\n');
  expect(JSON.parse(read('package.json'))).toMatchObject({ version: '1.0.0' });
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '1.0.0',
    packages: { '': { version: '1.0.0' } },
  });
  publish('v1.0.0');
  expect(release('move', 'v1.0.0')).toMatchObject({ status: 0, stdout: 'moved=v1 v1.0' });

  commit('fix: a typo');
  release('prepare');
  publish('v1.0.1');
  release('move', 'v1.0.1');
  commit('feat: a color');
  release('prepare');
  publish('v1.1.0');
  release('move', 'v1.1.0');

  expect(remoteTags()).toEqual({
    v1: 'build: release v1.1.0',
    'v1.0': 'build: release v1.0.1',
    'v1.0.0': 'build: release v1.0.0',
    'v1.0.1': 'build: release v1.0.1',
    'v1.1': 'build: release v1.1.0',
    'v1.1.0': 'build: release v1.1.0',
  });
});

test('leaves v1 in place for a patch of an older version', () => {
  commit('feat: post');
  release('prepare');
  publish('v1.0.0');
  release('move', 'v1.0.0');
  commit('feat: a color');
  release('prepare');
  publish('v1.1.0');
  release('move', 'v1.1.0');
  git('checkout', '--quiet', 'v1.0.0');
  git('commit', '--quiet', '--allow-empty', '--message', 'fix: an old fault');
  git('tag', 'v1.0.1');
  git('push', '--quiet', 'origin', 'v1.0.1');
  expect(release('move', 'v1.0.1').stdout).toBe('moved=v1.0');
  expect(remoteTags()).toMatchObject({ v1: 'build: release v1.1.0', 'v1.0': 'fix: an old fault' });
});

test('writes the notes in a plan and lists the next steps', () => {
  commit('feat: post');
  release('prepare');
  git('commit', '--quiet', '--all', '--message', 'build: release 1.0.0');
  git('push', '--quiet', 'origin', 'main');
  const { status } = release('plan');
  expect(status).toBe(0);
  expect(read('release-notes.md')).toBe('- feat: post\n');
  expect(readFileSync(join(folder, 'outputs'), 'utf8')).toBe(
    `tag=v1.0.0\nversion=1.0.0\nlatest=true\ncommit=${git('rev-parse', 'HEAD')}\n`,
  );
});

test('changes nothing when preparing a second time', () => {
  commit('feat: post');
  release('prepare');
  const before = read('CHANGELOG.md');
  expect(release('prepare').stdout).toBe('1.0.0 is prepared already.');
  expect(read('CHANGELOG.md')).toBe(before);
});

test('does not release a commit that is not on main', () => {
  commit('feat: post');
  release('prepare');
  git('commit', '--quiet', '--all', '--message', 'build: release 1.0.0');
  expect(release('plan')).toMatchObject({
    status: 1,
    stderr: 'release: the commit is not part of main; merge it first',
  });
});

test.each(['v1', 'main', 'v1.0.0-rc.1', '--force', ''])('moves no tag for %j', tag => {
  expect(release('move', tag)).toMatchObject({ status: 1 });
  expect(remoteTags()).toEqual({});
});

test('reports tags that GitHub leaves to a person as an error', () => {
  commit('feat: post');
  release('prepare');
  publish('v1.0.0');
  const refusal =
    'refusing to allow a GitHub App to create or update workflow `.github/workflows/ci.yml` without `workflows` permission';
  const hook = join(folder, 'origin', 'hooks', 'pre-receive');
  writeFileSync(hook, `#!/bin/sh\necho '${refusal}' >&2\nexit 1\n`, { mode: 0o755 });
  const { status, stderr } = release('move', 'v1.0.0');
  expect(status).toBe(1);
  expect(stderr).toContain(refusal);
  expect(stderr).toContain(
    'move the tags yourself: git fetch --tags origin && node tools/scripts/release.ts move v1.0.0',
  );
  expect(Object.keys(remoteTags())).toEqual(['v1.0.0']);
});

test('reports tags that origin refuses as an error', () => {
  commit('feat: post');
  release('prepare');
  publish('v1.0.0');
  rmSync(join(folder, 'origin'), { recursive: true });
  expect(release('move', 'v1.0.0')).toMatchObject({ status: 1 });
});
