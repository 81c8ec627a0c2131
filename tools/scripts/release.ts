import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

import {
  movingTags,
  nextVersion,
  planRelease,
  printVersion,
  readVersion,
  releasedVersions,
  unreleasedNotes,
  withRelease,
} from './release-rules.ts';

/**
 * Runs in the top folder of the repository, without anything installed:
 *
 *     node tools/scripts/release.ts prepare      CHANGELOG.md and package.json for the next version, to be committed
 *     node tools/scripts/release.ts plan [TAG]   checks that HEAD can be released, writes release-notes.md and outputs
 *     node tools/scripts/release.ts move TAG     moves v1 and v1.2 to the commit of TAG, here and on origin
 */

const git = (...words: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr.trim()}`);
  return stdout.trim();
};

const splitLines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '');

const tagList = (): readonly string[] => splitLines(git('tag', '--list'));

const isOnMain = (): boolean =>
  spawnSync('git', ['merge-base', '--is-ancestor', 'HEAD', 'refs/remotes/origin/main']).status === 0;

const readPackage = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const writePackage = (path: string, content: unknown): void =>
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);

const NOTES = 'release-notes.md';

/** Outputs for the following steps, and lines for the log. */
const output = (values: Readonly<Record<string, string>>): void => {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  process.stdout.write(lines.join(''));
  const file = process.env['GITHUB_OUTPUT'];
  if (file) appendFileSync(file, lines.join(''));
};

const prepare = (): void => {
  const released = releasedVersions(tagList());
  const last = released.at(-1);
  const range = last ? [`v${printVersion(last)}..HEAD`] : [];
  const messages = git('log', '--format=%B%x00', ...range)
    .split('\0')
    .map(message => message.trim());
  const version = nextVersion(released, messages);
  const printed = printVersion(version);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  if (unreleasedNotes(changelog) === '' && readPackage('package.json')['version'] === printed) {
    console.log(`${printed} is prepared already.`);
    return;
  }
  writeFileSync('CHANGELOG.md', withRelease(changelog, version));
  writePackage('package.json', { ...readPackage('package.json'), version: printed });
  const lock = readPackage('package-lock.json');
  const packages = lock['packages'] as Record<string, Record<string, unknown>>;
  packages[''] = { ...packages[''], version: printed };
  writePackage('package-lock.json', { ...lock, version: printed });
  console.log(`Read the section ${printed} of CHANGELOG.md, then commit: build: release ${printed}`);
};

const plan = (pushedTag: string | undefined): void => {
  const { tag, version, notes, isLatest } = planRelease({
    packageVersion: String(readPackage('package.json')['version']),
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    tags: tagList(),
    tagsHere: splitLines(git('tag', '--points-at', 'HEAD')),
    onMain: isOnMain(),
    ...(pushedTag !== undefined && { pushedTag }),
  });
  writeFileSync(NOTES, `${notes}\n`);
  output({ tag, version, latest: String(isLatest), commit: git('rev-parse', 'HEAD') });
};

/** GitHub refuses a workflow's token if the commit's workflows differ from those of every branch. */
const NEEDS_A_PERSON = /without `?workflows`? permission/;

const push = (refs: readonly string[], tag: string): void => {
  try {
    git('push', '--atomic', '--force', 'origin', ...refs);
  } catch (error) {
    const { message } = error as Error;
    if (!NEEDS_A_PERSON.test(message)) throw error;
    const remedy = `git fetch --tags origin && node tools/scripts/release.ts move ${tag}`;
    throw new Error(
      `${message}\nThe workflows of main have changed since ${tag}; move the tags yourself: ${remedy}`,
      { cause: error },
    );
  }
};

const move = (tag: string | undefined): void => {
  const version = readVersion(tag ?? '');
  if (tag === undefined || !version) throw new Error(`${tag ?? 'nothing'} is not a tag like v1.2.3`);
  const commit = git('rev-parse', `refs/tags/${tag}^{commit}`);
  const moving = movingTags(version, releasedVersions(tagList()));
  for (const name of moving) git('tag', '--force', name, commit);
  // All or none. No commit is pushed, since the release's own tag is already there.
  const refs = moving.map(name => `refs/tags/${name}`);
  if (refs.length > 0) push(refs, tag);
  output({ moved: moving.join(' ') });
};

const run = (command: string | undefined, argument: string | undefined): void => {
  switch (command) {
    case 'prepare':
      return prepare();
    case 'plan':
      return plan(argument === '' ? undefined : argument);
    case 'move':
      return move(argument);
    default:
      throw new Error('write prepare, plan or move');
  }
};

if (import.meta.main) {
  try {
    run(process.argv[2], process.argv[3]);
  } catch (error) {
    console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
