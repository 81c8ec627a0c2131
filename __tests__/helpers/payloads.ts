import { patched } from './corpus.js';

/** Hand-made payloads of one shop's repository: what GitHub sends, without what no message needs. */

const repository = {
  full_name: 'octo-org/shop',
  name: 'shop',
  html_url: 'https://github.com/octo-org/shop',
  default_branch: 'main',
};
const sender = {
  login: 'octocat',
  html_url: 'https://github.com/octocat',
  avatar_url: 'https://avatars.githubusercontent.com/u/583231?v=4',
};
const hubot = { login: 'hubot', avatar_url: 'https://avatars.githubusercontent.com/u/480938?v=4' };
export const common = { repository, sender };
export const sha = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';

export const commit = (message: string, login = 'octocat', id = sha) => ({
  id,
  message,
  author: { name: login, username: login },
});

export const push = (patch: Readonly<Record<string, unknown>> = {}) => ({
  ref: 'refs/heads/main',
  before: '1111111111111111111111111111111111111111',
  after: sha,
  created: false,
  deleted: false,
  forced: false,
  compare: 'https://github.com/octo-org/shop/compare/1111111...a1b2c3d',
  head_commit: commit('Fix the cart total\n\nFree items were left out.'),
  commits: [commit('Fix the cart total\n\nFree items were left out.')],
  ...common,
  ...patch,
});

export const pull = (patch: Readonly<Record<string, unknown>> = {}) =>
  patched(
    {
      action: 'opened',
      number: 12,
      pull_request: {
        number: 12,
        title: 'Fix the cart total',
        html_url: 'https://github.com/octo-org/shop/pull/12',
        body: 'Free items were left out of the sum. This counts them and adds a test for the tax of the sum.',
        draft: false,
        merged: false,
        user: { login: 'octocat' },
        head: {
          ref: 'fix/cart',
          sha,
          user: { login: 'octocat' },
          repo: { full_name: 'octocat/shop', html_url: 'https://github.com/octocat/shop' },
        },
        base: { ref: 'main', sha, repo: { full_name: 'octo-org/shop' } },
        additions: 48,
        deletions: 12,
        changed_files: 3,
        commits: 4,
      },
      ...common,
    },
    patch,
  );

const notes = `## What changed

- Free items count towards the total, by @octocat in #12
- Tax is read per region: \`tax.rate(region)\`
- Windows: paths with spaces

<!-- internal: do not forget the blog post -->

## Upgrading

\`\`\`sh
npm install shop@1.2.0
\`\`\`

> [!WARNING]
> Node 18 is no longer supported.

- [x] Docs
- [ ] Blog post

| Region | Rate |
| --- | ---: |
| CH | 8.1 |
| DE | 19 |

**Full Changelog**: https://github.com/octo-org/shop/compare/v1.1.0...v1.2.0`;

export const release = (patch: Readonly<Record<string, unknown>> = {}) =>
  patched(
    {
      action: 'published',
      release: {
        tag_name: 'v1.2.0',
        name: 'The cart that counts',
        html_url: 'https://github.com/octo-org/shop/releases/tag/v1.2.0',
        body: notes,
        draft: false,
        prerelease: false,
        author: { ...sender },
        assets: [
          {
            name: 'shop.tgz',
            browser_download_url: 'https://github.com/octo-org/shop/releases/download/v1.2.0/shop.tgz',
            size: 2_100_000,
          },
          {
            name: 'shop.zip',
            browser_download_url: 'https://github.com/octo-org/shop/releases/download/v1.2.0/shop.zip',
            size: 1_900_000,
          },
          {
            name: 'SHA256SUMS',
            browser_download_url: 'https://github.com/octo-org/shop/releases/download/v1.2.0/SHA256SUMS',
            size: 130_000,
          },
        ],
      },
      ...common,
    },
    patch,
  );

export const deployment = (patch: Readonly<Record<string, unknown>> = {}) =>
  patched(
    {
      action: 'created',
      deployment_status: {
        state: 'failure',
        environment: 'production',
        description: 'Health check on /cart answered 502',
        log_url: 'https://github.com/octo-org/shop/actions/runs/1',
        environment_url: 'https://shop.example',
      },
      deployment: { ref: 'v1.2.0', sha, environment: 'production', creator: hubot },
      ...common,
    },
    patch,
  );

export const run = (patch: Readonly<Record<string, unknown>> = {}) =>
  patched(
    {
      action: 'completed',
      workflow_run: {
        id: 777,
        name: 'Nightly',
        html_url: 'https://github.com/octo-org/shop/actions/runs/777',
        conclusion: 'failure',
        status: 'completed',
        head_branch: 'hotfix/tls',
        head_sha: sha,
        head_commit: commit('Renew the certificate', 'hubot'),
        head_repository: { full_name: 'octo-org/shop', html_url: 'https://github.com/octo-org/shop' },
        repository: { full_name: 'octo-org/shop' },
        run_number: 128,
        run_attempt: 2,
        run_started_at: '2026-11-25T02:00:00Z',
        updated_at: '2026-11-25T02:04:12Z',
        event: 'schedule',
        actor: { login: 'hubot' },
        triggering_actor: { ...sender },
        pull_requests: [],
      },
      ...common,
    },
    patch,
  );
