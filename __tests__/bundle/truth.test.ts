import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notify, type NotifyOptions } from '../helpers/notify.js';
import { patched } from '../helpers/corpus.js';
import { deployment, pull, push, release, run, sha } from '../helpers/payloads.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

/** The runner's own commit and branch, if the event is about others. */
const MERGE_SHA = 'ffac537e6cbbf934b08745a378932722df287a53';

interface StartData {
  readonly what: string;
  readonly options: NotifyOptions;
  /** Discord's title. */
  readonly title: string;
  /** Both messages contain these… */
  readonly says: readonly string[];
  /** …and none of these. */
  readonly never?: readonly string[];
}

const sent: readonly StartData[] = [
  {
    what: 'the head of a pull request, not its merge commit',
    options: { name: 'pull_request', event: pull({ action: 'synchronize' }) },
    title: '✅ CI › build passed on pull request #12: Fix the cart total',
    says: [`/commit/${sha}`, 'fix/cart'],
    never: [MERGE_SHA, MERGE_SHA.slice(0, 7), 'refs/', '/merge'],
  },
  {
    what: 'the head of a reported run, not the default branch',
    options: { name: 'workflow_run', event: run() },
    title: '❌ Nightly failed on hotfix/tls',
    says: [`/commit/${sha}`, '/actions/runs/777/attempts/2', 'run #128, attempt 2'],
    never: [MERGE_SHA, '9876543210', 'tree/main'],
  },
  {
    what: 'the attempt of a re-run, in text and link',
    options: { event: push(), contexts: { github: { run_attempt: '3' } } },
    title: '✅ CI › build passed on main',
    says: ['run #42, attempt 3', '/actions/runs/9876543210/attempts/3'],
  },
  {
    what: 'a first attempt, which is not mentioned',
    options: { event: push() },
    title: '✅ CI › build passed on main',
    says: ['run #42'],
    never: ['attempt'],
  },
  {
    what: 'a tag',
    options: { event: push({ ref: 'refs/tags/pkg/v1.0.1', created: true, commits: [] }) },
    title: '✅ CI › build passed on tag pkg/v1.0.1',
    says: ['new tag'],
    never: ['/tree/', 'refs/'],
  },
  {
    what: 'a deletion',
    options: {
      event: push({
        ref: 'refs/heads/old/cart',
        deleted: true,
        after: '0'.repeat(40),
        head_commit: null,
        commits: [],
      }),
    },
    title: '✅ CI › build passed on old/cart',
    says: ['branch deleted'],
    never: ['0000000', '/tree/old', '/commit/'],
  },
  {
    what: 'a failed deployment with the commit that was deployed',
    options: { name: 'deployment_status', event: deployment() },
    title: '❌ Deployment of v1.2.0 to production failed',
    says: ['v1.2.0', 'https://github.com/octo-org/shop'],
    never: [MERGE_SHA],
  },
];

describe('Promise 7: tells the truth about', () => {
  test.each(sent)('$what', async ({ options, title, says, never = [] }) => {
    const { outputs, accepted } = await notify.runNotify(options);
    expect(outputs['outcome']).toBe('delivered');
    expect(accepted('discord')[0]?.json).toMatchObject({ embeds: [{ title }] });
    for (const platform of ['slack', 'discord'] as const) {
      const body = accepted(platform)[0]?.body ?? '';
      expect(says.filter(part => !body.includes(part))).toEqual([]);
      expect(never.filter(part => body.includes(part))).toEqual([]);
    }
  });

  test('encodes a branch name in its link', async () => {
    const event = push({ ref: 'refs/heads/area/#5 50%?' });
    const { accepted } = await notify.runNotify({ event, inputs: { webhook: notify.receiver.slack } });
    expect(accepted('slack')[0]?.body).toContain(
      '"https://github.com/octo-org/shop/tree/area/%235%2050%25%3F"',
    );
  });

  test('links to the server that the event came from', async () => {
    const server = 'https://ghe.octo.example';
    const moved = JSON.parse(JSON.stringify(push()).replaceAll('https://github.com', server)) as unknown;
    const { requests } = await notify.runNotify({ event: moved });
    expect(requests).toHaveLength(2);
    for (const { body } of requests) {
      expect(body).toContain(`${server}/octo-org/shop/actions/runs/9876543210`);
      expect(body).not.toContain('github.com');
    }
  });

  test('links references in release notes to that server too', async () => {
    const server = 'https://ghe.octo.example';
    const notes = release({ 'release.body': 'Thanks to @octocat, see #12' });
    const moved = JSON.parse(JSON.stringify(notes).replaceAll('https://github.com', server)) as unknown;
    const { accepted } = await notify.runNotify({ name: 'release', event: moved });
    expect(accepted('slack')[0]?.body).toContain(`${server}/octo-org/shop/issues/12`);
    expect(accepted('discord')[0]?.body).not.toContain('https://github.com');
  });

  test.each([
    'push',
    'pull_request',
    'release',
    'workflow_run',
    'deployment_status',
    'issues',
    'shiny_thing',
  ])('leaves out what a bare %s event does not say', async name => {
    const blank = {
      GITHUB_REPOSITORY: '',
      GITHUB_SHA: '',
      GITHUB_REF: '',
      GITHUB_WORKFLOW: '',
      GITHUB_JOB: '',
      GITHUB_RUN_ID: '',
      GITHUB_RUN_NUMBER: '',
      GITHUB_RUN_ATTEMPT: '',
      GITHUB_ACTOR: '',
      GITHUB_TRIGGERING_ACTOR: '',
    };
    const { outputs, annotations, requests } = await notify.runNotify({
      name,
      event: {},
      env: blank,
      inputs: { job: '' },
    });
    expect([outputs['outcome'], requests.length]).toEqual(['delivered', 2]);
    expect(annotations).toEqual([]);
    for (const { body } of requests) expect(body).not.toMatch(/undefined|null|NaN|\[object|\(\)|""/);
  });

  test('leaves out null values', async () => {
    const event = patched(push(), {
      'head_commit.author': null,
      'repository.html_url': null,
      sender: null,
      compare: null,
    });
    const { requests } = await notify.runNotify({ event });
    expect(requests).toHaveLength(2);
    for (const { body } of requests) expect(body).not.toMatch(/undefined|null|NaN/);
  });
});
