import { describe, expect, test } from '@jest/globals';
import { createState, releaseResource, type GitHubState } from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { published } from '../helpers/release-stories.js';
import { commit, push, release, run } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';

const { notify, github } = await startWithApi();

const step = (
  value: string,
  { inputs, contexts, ...options }: NotifyOptions = {},
  state: Partial<GitHubState> = { releases: [published] },
): NotifyOptions => {
  github.state = createState(state);
  return {
    event: push(),
    ...options,
    inputs: { release: value, ...inputs },
    contexts: {
      ...contexts,
      github: { api_url: github.url, ...(contexts?.['github'] as object | undefined) },
    },
  };
};
const announce = (...given: Parameters<typeof step>): Promise<Notified> => notify.runNotify(step(...given));
const bodies = ({ requests }: Notified): readonly string[] => requests.map(({ body }) => body);
const notices = ({ annotations }: Notified): readonly string[] =>
  annotations.map(({ level, message }) => `${level}: ${message}`);

test('announces the event’s release with one request', async () => {
  const result = await announce('v1.2.0');
  expect(github.requests.map(({ path }) => path)).toEqual(['/repos/octo-org/shop/releases/tags/v1.2.0']);
  expect(notices(result)).toEqual([]);
  notify.receiver.clear();
  const event = await notify.runNotify({ name: 'release', event: release() });
  expect(bodies(result)).toEqual(bodies(event));
});

describe('announces a release from any event', () => {
  test.each<[string, NotifyOptions]>([
    ['push', {}],
    [
      'workflow_dispatch',
      { name: 'workflow_dispatch', event: { ref: 'refs/heads/main', inputs: { tag: 'v1.2.0' } } },
    ],
    ['workflow_run', { name: 'workflow_run', event: run({ 'workflow_run.conclusion': 'success' }) }],
    ['schedule', { name: 'schedule', event: { schedule: '0 9 * * 1' } }],
  ])('%s', async (_name, options) => {
    const contexts = { github: { repository: 'octo-org/shop' } };
    const result = await announce('latest', { ...options, contexts });
    expect(result.outputs['outcome']).toBe('delivered');
    for (const body of bodies(result)) {
      expect(body).toMatch(/Release v1\.2\.0\b.*: .*The cart that counts/);
      expect(body).toContain('https://github.com/octo-org/shop/releases/tag/v1.2.0');
      expect(body).not.toContain('CI');
    }
  });

  test('reports a failed run as such, without asking for the release', async () => {
    const failed = await announce('v1.2.0', {
      contexts: { job: { status: 'failure' } },
      inputs: { details: 'none' },
    });
    expect(bodies(failed).every(body => body.includes('CI › build failed'))).toBe(true);
    expect(github.requests).toEqual([]);
    const other = run({ 'workflow_run.conclusion': 'failure' });
    const result = await announce('latest', {
      name: 'workflow_run',
      event: other,
      inputs: { details: 'none' },
    });
    expect(bodies(result).at(-1)).toContain('failed');
    expect(github.requests).toEqual([]);
  });

  test('asks for nothing when no message is due', async () => {
    const result = await announce('v1.2.0', { inputs: { when: 'failure' } });
    expect([result.outputs['outcome'], github.requests.length]).toEqual(['skipped', 0]);
  });
});

describe('an empty value', () => {
  test.each(['', ' \n', '[]', '{"published":"false","published-packages":"[]"}'])(
    '%j means that nothing was released, so nothing is posted',
    async value => {
      const result = await announce(value);
      expect([result.code, result.outputs['outcome'], result.requests.length]).toEqual([0, 'skipped', 0]);
      expect(notices(result)).toEqual(['notice: Nothing posted: release is empty, so nothing was released']);
    },
  );

  test('in a failed job is reported as the failure', async () => {
    const result = await announce('', {
      contexts: { job: { status: 'failure' } },
      inputs: { details: 'none' },
    });
    expect(bodies(result)).toHaveLength(2);
    expect(bodies(result)[0]).toContain('CI › build failed');
  });

  test('differs from a missing input, which changes nothing', async () => {
    const { outputs, requests } = await notify.runNotify({ event: push() });
    expect([outputs['outcome'], requests[0]?.body.includes('CI › build passed')]).toEqual([
      'delivered',
      true,
    ]);
  });
});

test('gives templates the facts of the release', async () => {
  const result = await announce('v1.2.0', {
    inputs: {
      text: '{{ event.release.tag_name }} {{ ref }} {{ ref.kind }} {{ commit }} {{ actor }} {{ repo }} {{ github.event_name }}\n\n{{ body | markdown }}',
    },
  });
  for (const body of bodies(result)) {
    expect(body).toContain('v1.2.0 v1.2.0 tag c0ffee1 octocat octo-org/shop push');
    expect(body).toContain('Free items count');
  }
});

test('does not run text of the triggering event as a template beside a release', async () => {
  const event = push({ head_commit: commit('{{ github.sha }} {{ nothing.like.it }}') });
  const result = await announce('v1.2.0', {
    event,
    inputs: { title: '{{ event.release.tag_name }} after ${{ github.event.head_commit.message }}' },
  });
  expect(bodies(result)[0]).toContain('v1.2.0 after {{ github.sha }} {{ nothing.like.it }}');
});

describe('a release that is incomplete or missing', () => {
  test('is a mistake, with its name, when only a tag exists', async () => {
    const result = await announce('v9.9.9', {}, { tags: ['v9.9.9'] });
    expect([result.code, result.outputs['outcome'], result.requests.length]).toEqual([1, 'failed', 0]);
    expect(notices(result)).toEqual([
      'error: release: "v9.9.9" has no release, though there is the tag "v9.9.9"; make the release before this step',
    ]);
  }, 30_000);

  test('is announced when it is published a little later', async () => {
    const waiting = announce('v1.2.0', {}, { releases: [] });
    setTimeout(() => (github.state = createState({ releases: [published] })), 1_500);
    expect((await waiting).outputs['outcome']).toBe('delivered');
  }, 30_000);

  test.each<[string, NotifyOptions, Partial<GitHubState>, string]>([
    [
      'permission',
      {},
      { forbidden: ['contents'] },
      'warning: release: The notes of v1.2.0 could not be read (HTTP 403): they need the permission contents: read, so the message shows only the name of the release. Add to the job: permissions: { contents: read }',
    ],
    [
      'token',
      { inputs: { token: '' } },
      {},
      'warning: release: The release notes could not be read (token is empty): they need a token with the permission contents: read, so the message shows only the name of the release',
    ],
    [
      'server',
      { contexts: { github: { api_url: 'http://127.0.0.1:9/api/v3' } } },
      {},
      'warning: release: The notes of v1.2.0 could not be read: the API was not reached, so the message shows only the name of the release',
    ],
  ])(
    'is posted with the name alone when there is no %s',
    async (_what, options, state, sentence) => {
      const result = await announce('v1.2.0', options, { releases: [published], ...state });
      expect(notices(result)).toEqual([sentence]);
      expect(result.outputs['outcome']).toBe('delivered');
      for (const body of bodies(result)) {
        expect(body).toContain('Release v1.2.0');
        expect(body).toContain('https://github.com/octo-org/shop/releases/tag/v1.2.0');
        expect(body).not.toContain('octocat');
      }
    },
    30_000,
  );

  test('cannot be the latest one unless it can be read', async () => {
    const result = await announce('latest', {}, { releases: [published], forbidden: ['contents'] });
    expect(result.code).toBe(1);
    expect(notices(result)[0]).toContain('permissions: { contents: read }');
  });

  test.each([
    ['no answer', { hang: true }],
    ['a server error', { status: 502 }],
    ['too many requests', { status: 429 }],
  ])(
    'is linked as the latest when reading fails: %s',
    async (_what, fault) => {
      const options = step('latest');
      github.faults = { '/releases/latest': fault };
      const result = await notify.runNotify(options);
      expect([result.code, result.outputs['outcome']]).toEqual([0, 'delivered']);
      expect(notices(result)).toEqual([expect.stringMatching(/^warning: release: The notes of the latest/)]);
      for (const body of bodies(result))
        expect(body).toContain('https://github.com/octo-org/shop/releases/latest');
    },
    30_000,
  );

  test('is asked for again after no answer', async () => {
    const options = step('v1.2.0');
    github.faults = { '/releases/tags': { hang: true } };
    await notify.runNotify(options);
    expect(github.requests.length).toBeGreaterThan(1);
  }, 30_000);

  test('gets one warning for several', async () => {
    const result = await announce('v1.2.0\nv1.3.0', {}, { forbidden: ['contents'] });
    expect(notices(result)).toEqual([
      'warning: release: The notes of v1.2.0 could not be read (HTTP 403): they need the permission contents: read. The same is true of 1 more, so the message shows only their names. Add to the job: permissions: { contents: read }',
    ]);
  });

  test('is a mistake when it belongs to another repository, even if its tag exists here', async () => {
    const result = await announce(
      JSON.stringify({
        tag_name: 'v1.2.0',
        html_url: 'https://github.com/octo-org/tools/releases/tag/v1.2.0',
      }),
    );
    expect([result.code, result.requests.length, github.requests.length]).toEqual([1, 0, 0]);
    expect(notices(result)).toEqual([
      'error: release: "v1.2.0" is a release of octo-org/tools; name a release of octo-org/shop',
    ]);
  });

  test('is read from the address of an enterprise server', async () => {
    const event = push();
    const result = await announce('v1.2.0', {
      event,
      contexts: { github: { api_url: github.url, server_url: 'https://github.octo.example' } },
    });
    expect(result.outputs['outcome']).toBe('delivered');
    expect(github.requests).toHaveLength(1);
  });
});

test('reads the requested release even with details: none', async () => {
  const result = await announce('v1.2.0', { inputs: { details: 'none' } });
  expect(github.requests).toHaveLength(1);
  for (const body of bodies(result)) expect(body).toContain('Free items count');
});

test.each(['feature/1', 'v1%2F2', 'v1#2&x=3', '🚀-v1', '@octo/cart@1.0.0-next.0+build.5'])(
  'requests and links the tag %s literally',
  async tag => {
    const result = await announce(
      tag,
      {},
      { releases: [releaseResource({ tag_name: tag, body: `- news of ${tag}` })] },
    );
    expect([result.outputs['outcome'], notices(result)]).toEqual(['delivered', []]);
    const page = `releases/tag/${tag.split('/').map(encodeURIComponent).join('/')}`;
    for (const body of bodies(result)) expect(body).toContain(page);
  },
);

test('posts several releases as one message with a section each', async () => {
  const releases = ['cart', 'mail', 'bank'].map(name =>
    releaseResource({
      tag_name: `@octo/${name}@1.0.0`,
      name: `@octo/${name}@1.0.0`,
      body: `- news of ${name}`,
    }),
  );
  const packages = ['cart', 'mail', 'bank'].map(name => ({ name: `@octo/${name}`, version: '1.0.0' }));
  const result = await announce(JSON.stringify(packages), {}, { releases });
  expect(result.requests).toHaveLength(2);
  expect(github.requests).toHaveLength(3);
  for (const body of bodies(result)) {
    expect(body).toMatch(
      /3 releases\b.*: .*@octo\/cart@1\.0\.0, @octo\/mail@1\.0\.0 and @octo\/bank@1\.0\.0/,
    );
    for (const name of ['cart', 'mail', 'bank']) {
      expect(body).toContain(`https://github.com/octo-org/shop/releases/tag/%40octo/${name}%401.0.0`);
      expect(body).toContain(`news of ${name}`);
    }
  }
});

describe('in watch', () => {
  test('announces at the end what the job released', async () => {
    const watched = await runWatch(
      notify,
      step('${{ steps.release.outputs.tag_name }}', {
        postContexts: {
          github: { api_url: github.url },
          steps: { release: { outputs: { tag_name: 'v1.2.0' } } },
        },
      }),
    );
    expect([watched.code, watched.atStart.length]).toEqual([0, 0]);
    expect(watched.atEnd.map(({ body }) => body.includes('Release v1.2.0'))).toEqual([true, true]);
  });

  test('posts nothing when the job released nothing', async () => {
    const watched = await runWatch(notify, step('${{ steps.release.outputs.tag_name }}'));
    expect([watched.code, watched.requests.length, watched.outputs['outcome']]).toEqual([0, 0, 'skipped']);
  });
});
