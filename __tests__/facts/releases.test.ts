import { describe, expect, test } from '@jest/globals';
import { findReleases } from '../../src/facts/releases.js';
import { createReleaseReader } from '../../src/github/read-releases.js';
import type { RequestedRelease } from '../../src/inputs/releases.js';
import { Secret } from '../../src/secrets/secret.js';
import { createState, releaseResource, type GitHubState } from '../../tools/testing/github/state.js';
import { virtualClock } from '../../tools/testing/virtual-clock.js';
import { memoryGet } from '../helpers/memory-get.js';

const tag = (name: string, ...others: string[]): RequestedRelease => ({ kind: 'tag', tag: name, others });
const v1 = releaseResource({ tag_name: 'v1' });

/** Asks a GitHub that changes over time. */
const find = async (asked: readonly RequestedRelease[], stateAt: (ms: number) => Partial<GitHubState>) => {
  const clock = virtualClock(0);
  let requests = 0;
  const token = new Secret(createState().token);
  const reader = createReleaseReader({
    get: (route, parameters, options) => {
      requests += 1;
      return memoryGet(createState(stateAt(clock.now())), token)(route, parameters, options);
    },
    owner: 'octo-org',
    repo: 'shop',
    serverUrl: 'https://github.com',
    clock,
    timeoutMs: 10_000,
    until: clock.timeout(10_000),
  });
  const found = await findReleases(asked, reader).catch((error: unknown) => (error as Error).message);
  return { found, requests, ms: clock.now() };
};

describe('a release', () => {
  test('costs one request when it exists', async () => {
    expect(await find([tag('v1')], () => ({ releases: [v1] }))).toEqual({
      found: [{ kind: 'read', release: v1 }],
      requests: 1,
      ms: 0,
    });
  });

  test('is waited for when it appears after three seconds', async () => {
    const { found, ms } = await find([tag('v1')], at => ({ releases: at < 3_000 ? [] : [v1] }));
    expect(found).toEqual([{ kind: 'read', release: v1 }]);
    expect(ms).toBe(3_000);
  });

  test('is requested again after a server error, but not without permission', async () => {
    const locked = await find([tag('v1')], () => ({ releases: [v1], forbidden: ['contents'] }));
    expect([locked.requests, locked.ms]).toEqual([1, 0]);
    expect(locked.found).toMatchObject([
      {
        kind: 'unread',
        gap: {
          sentence: 'The notes of v1 could not be read (HTTP 403): they need the permission contents: read',
        },
      },
    ]);
  });

  test('is not requested again with an invalid token', async () => {
    const { requests, found } = await find([tag('v1')], () => ({ token: 'another' }));
    expect(requests).toBe(1);
    expect(found).toMatchObject([{ gap: { sentence: expect.stringContaining('the token is not valid') } }]);
  });

  test('of a package is found by any of its tags', async () => {
    const { found } = await find([tag('shop@1', 'v1', '1')], () => ({ releases: [v1] }));
    expect(found).toEqual([{ kind: 'read', release: v1 }]);
  });

  test('is found as a draft when the token may see it', async () => {
    const draft = { ...v1, draft: true };
    const { found } = await find([tag('v1')], () => ({ releases: [draft], seesDrafts: true }));
    expect(found).toEqual([{ kind: 'read', release: draft }]);
  });
});

describe('reports within ten seconds that it is missing', () => {
  test.each<[string, readonly RequestedRelease[], Partial<GitHubState>, string]>([
    [
      'neither a release nor a tag',
      [tag('v9')],
      { releases: [v1] },
      'release: "v9" has no release and no tag; look at the spelling, or make the release before this step',
    ],
    [
      'a tag without a release',
      [tag('v2')],
      { tags: ['v2'] },
      'release: "v2" has no release, though there is the tag "v2"; make the release before this step',
    ],
    [
      'a draft that the token may not see',
      [tag('v1')],
      { releases: [{ ...v1, draft: true }] },
      'release: "v1" has no release and no tag',
    ],
    [
      'some of several',
      [tag('v1'), tag('a@1'), tag('b@1')],
      { releases: [v1] },
      '"a@1" and "b@1" have no release',
    ],
    [
      'paths from release-please',
      [tag('packages/cart')],
      {},
      'of release-please, ${{ toJSON(steps.ID.outputs) }} and not paths_released alone',
    ],
    [
      'the latest',
      [{ kind: 'latest' }],
      { releases: [{ ...v1, prerelease: true }] },
      'release: the repository has no latest release (drafts and pre-releases do not count)',
    ],
  ])('%s', async (_what, asked, state, sentence) => {
    const { found, ms } = await find(asked, () => state);
    expect(found).toContain(sentence);
    expect(ms).toBeLessThanOrEqual(10_000);
  });

  test('when a token cannot see the repository', async () => {
    const { found } = await find([tag('v9')], () => ({ repository: 'octo-org/other' }));
    expect(found).toBe(
      'release: "v9" has no release that the token can see (HTTP 404); make the release before this step, and let the job read it: permissions: { contents: read }',
    );
  });
});
