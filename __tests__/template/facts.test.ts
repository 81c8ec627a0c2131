import { expect, test } from '@jest/globals';
import { blocksToPlainText } from '../../src/text/plain.js';
import type { Story } from '../helpers/draw.js';
import { common, pull, push, run, sha } from '../helpers/payloads.js';
import { built } from './read.js';

const shop = 'https://github.com/octo-org/shop';
const own = '3333333ccccccccccccccccccccccccccccccccc';

const findSeries = async (
  event: string,
  payload: Story['payload'],
  env: Story['env'] = {},
): Promise<string> => {
  const text = '`{{ ref.kind }} {{ ref }} {{ ref.url }} {{ commit.url }}`';
  return blocksToPlainText((await built({ text }, undefined, { event, payload, env })).body);
};

test.each<[string, string, Story['payload'], Readonly<Record<string, string>>, string]>([
  ['a push', 'push', push(), {}, `branch main ${shop}/tree/main ${shop}/commit/${sha}`],
  [
    'a pull request of a fork',
    'pull_request',
    pull(),
    {},
    `branch octocat:fix/cart https://github.com/octocat/shop/tree/fix/cart https://github.com/octocat/shop/commit/${sha}`,
  ],
  [
    'a run of a fork',
    'workflow_run',
    run({
      'workflow_run.head_repository': { full_name: 'mona/shop', html_url: 'https://github.com/mona/shop' },
    }),
    {},
    `branch mona:hotfix/tls https://github.com/mona/shop/tree/hotfix/tls https://github.com/mona/shop/commit/${sha}`,
  ],
  [
    'a new tag',
    'create',
    { ref: 'v1', ref_type: 'tag', ...common },
    { GITHUB_REF: 'refs/tags/v1', GITHUB_SHA: own },
    `tag v1 ${shop}/releases/tag/v1 ${shop}/commit/${own}`,
  ],
  ['a deleted tag', 'delete', { ref: 'v1', ref_type: 'tag', ...common }, { GITHUB_SHA: own }, 'tag v1'],
  [
    'a deleted branch',
    'push',
    push({ ref: 'refs/heads/old', deleted: true, head_commit: null, commits: [] }),
    { GITHUB_SHA: own },
    'branch old',
  ],
])('links ref and commit of %s to where they are', async (_what, event, payload, env, expected) => {
  expect((await findSeries(event, payload, env)).trim()).toBe(expected);
});
