import { beforeEach, describe, expect, test } from '@jest/globals';

import { createState, releaseResource } from '../tools/testing/github/index.js';
import { startWithApi } from './helpers/api.js';
import { readPage } from './helpers/documentation.js';
import type { Notified } from './helpers/notify.js';
import { common, push, run as endedRun } from './helpers/payloads.js';
import { play, workflowsIn, type Moment } from './helpers/workflows.js';

const workflows = workflowsIn(readPage('docs/releases.md'));

const { notify, github } = await startWithApi();
beforeEach(() => {
  github.state = createState({
    releases: ['v1.2.0', '@octo/cart@1.2.0', '@octo/mail@0.9.0', 'cart-v1.2.0'].map(tag =>
      releaseResource({ tag_name: tag, name: tag, body: `- what is new in ${tag}` }),
    ),
  });
});

const run = async (heading: string, moment: Partial<Moment>): Promise<Notified> => {
  const workflow = workflows.get(heading)?.workflow;
  if (!workflow) throw new Error(`docs/releases.md shows no workflow under "${heading}"`);
  const contexts = { ...moment.contexts, github: { api_url: github.url } };
  const done = await play(workflow, { event: 'push', payload: push(), ...moment, contexts }, notify);
  if (!done) throw new Error('the step does not run');
  return done;
};

const after = (id: string, outputs: Readonly<Record<string, string>>): Partial<Moment> => ({
  contexts: { steps: { [id]: { outputs, outcome: 'success', conclusion: 'success' } } },
});

/** What each release tool outputs, with and without a release. */
const TOOLS: readonly (readonly [string, Partial<Moment>, readonly string[], Partial<Moment>])[] = [
  [
    'Releases of changesets',
    after('changesets', {
      published: 'true',
      publishedPackages: '[{"name":"@octo/cart","version":"1.2.0"},{"name":"@octo/mail","version":"0.9.0"}]',
      hasChangesets: 'false',
    }),
    [
      '2 releases',
      '@octo/cart@1.2.0 and @octo/mail@0.9.0',
      'new in @octo/cart@1.2.0',
      'new in @octo/mail@0.9.0',
    ],
    after('changesets', { published: 'false', publishedPackages: '[]', hasChangesets: 'true' }),
  ],
  [
    'Releases of release-please',
    after('release', {
      releases_created: 'true',
      paths_released: '[".","packages/cart"]',
      release_created: 'true',
      tag_name: 'v1.2.0',
      'packages/cart--release_created': 'true',
      'packages/cart--tag_name': 'cart-v1.2.0',
      'packages/cart--body': '### Features',
      prs_created: 'false',
    }),
    ['2 releases', 'v1.2.0 and cart-v1.2.0', 'new in v1.2.0', 'new in cart-v1.2.0'],
    after('release', { releases_created: 'false', paths_released: '[]', prs_created: 'true', pr: '{}' }),
  ],
  [
    'Releases of semantic-release',
    after('semantic', {
      new_release_published: 'true',
      new_release_version: '1.2.0',
      new_release_git_tag: 'v1.2.0',
      last_release_git_tag: 'v1.1.0',
    }),
    ['Release v1.2.0', 'new in v1.2.0'],
    after('semantic', { new_release_published: 'false', last_release_git_tag: 'v1.1.0' }),
  ],
];

describe.each(TOOLS)('%s', (heading, released, words, nothing) => {
  test('are announced in one message', async () => {
    const { code, outputs, requests, annotations } = await run(heading, released);
    expect([code, outputs['outcome'], annotations]).toEqual([0, 'delivered', []]);
    expect(requests).toHaveLength(1);
    for (const word of words) expect(requests[0]?.body).toContain(word);
  });

  test('post nothing when nothing was released', async () => {
    const { code, outputs, requests } = await run(heading, nothing);
    expect([code, outputs['outcome'], requests.length]).toEqual([0, 'skipped', 0]);
  });

  test('report the failure when releasing fails', async () => {
    const { contexts } = nothing;
    const { requests } = await run(heading, { contexts: { ...contexts, job: { status: 'failure' } } });
    expect(requests[0]?.body).toContain('Release › release failed');
  });
});

test('releases of gh', async () => {
  const { requests } = await run('Releases of gh', {
    payload: push({ ref: 'refs/tags/v1.2.0', created: true, commits: [] }),
  });
  expect(requests[0]?.body).toContain('Release v1.2.0');
});

describe('releases of another workflow', () => {
  const ended = (conclusion: string): Partial<Moment> => ({
    event: 'workflow_run',
    payload: endedRun({
      'workflow_run.name': 'Release',
      'workflow_run.head_branch': 'v1.2.0',
      'workflow_run.conclusion': conclusion,
    }),
  });

  test('are announced once the run has passed', async () => {
    const { code, outputs, requests } = await run('Releases of another workflow', ended('success'));
    expect([code, outputs['outcome'], requests.length]).toEqual([0, 'delivered', 1]);
    expect(requests[0]?.body).toContain('Release v1.2.0');
    expect(requests[0]?.body).toContain('new in v1.2.0');
  });

  test('report the failure when the run fails', async () => {
    const { requests } = await run('Releases of another workflow', ended('failure'));
    expect(requests[0]?.body).toContain('Release failed');
    expect(requests[0]?.body).not.toContain('new in v1.2.0');
  });
});

test.each(['latest', 'v1.2.0'])('Announce a release again: %s', async tag => {
  const { requests } = await run('Announce a release again', {
    event: 'workflow_dispatch',
    payload: { inputs: { tag }, ref: 'refs/heads/main', ...common },
    contexts: { inputs: { tag } },
  });
  expect(requests).toHaveLength(2);
  for (const { body } of requests) expect(body).toContain('Release v1.2.0');
});

test('plays every workflow on the page', () => {
  expect([...workflows.keys()]).toEqual([
    ...TOOLS.map(([heading]) => heading),
    'Releases of gh',
    'Releases of another workflow',
    'Announce a release again',
  ]);
});
