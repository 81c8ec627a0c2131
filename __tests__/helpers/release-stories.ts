import { releaseResource, type ReleaseResource } from '../../tools/testing/github/state.js';
import type { Story } from './draw.js';
import { push, release } from './payloads.js';

/** The release of `release-published`, as GitHub's API returns it. */
export const published = releaseResource({
  ...(release() as { readonly release: { readonly tag_name: string } }).release,
});

const bump = (commit: string): string =>
  `### Patch Changes\n\n- Updated dependencies [\`${commit}\`](https://github.com/octo-org/shop/commit/${commit})\n  - @octo/money@2.1.0`;

/** Made by changesets, one per package, with notes as it writes them. */
const packages: readonly ReleaseResource[] = [
  releaseResource({
    tag_name: '@octo/cart@3.0.0',
    name: '@octo/cart@3.0.0',
    body: `### Major Changes

- [#412](https://github.com/octo-org/shop/pull/412) [\`a1b2c3d\`](https://github.com/octo-org/shop/commit/a1b2c3d) Thanks [@octocat](https://github.com/octocat)! - Totals are integers, in the smallest unit of the currency. \`total\` was a float: multiply by 100 where you compare.

### Minor Changes

- [#418](https://github.com/octo-org/shop/pull/418) [\`b2c3d4e\`](https://github.com/octo-org/shop/commit/b2c3d4e) Thanks [@hubot](https://github.com/hubot)! - Free items count toward the minimum order

- [#420](https://github.com/octo-org/shop/pull/420) [\`c3d4e5f\`](https://github.com/octo-org/shop/commit/c3d4e5f) Thanks [@mona](https://github.com/mona)! - \`Cart.merge()\` joins the carts of a guest and an account

### Patch Changes

- [#421](https://github.com/octo-org/shop/pull/421) [\`d4e5f6a\`](https://github.com/octo-org/shop/commit/d4e5f6a) Thanks [@octocat](https://github.com/octocat)! - An empty cart no longer throws in \`format()\`

- Updated dependencies [\`e5f6a7b\`](https://github.com/octo-org/shop/commit/e5f6a7b)
  - @octo/money@2.1.0`,
  }),
  releaseResource({
    tag_name: '@octo/money@2.1.0',
    name: '@octo/money@2.1.0',
    body: '### Minor Changes\n\n- [`e5f6a7b`](https://github.com/octo-org/shop/commit/e5f6a7b) Thanks [@mona](https://github.com/mona)! - Swiss rounding to five centimes',
  }),
  releaseResource({ tag_name: '@octo/mail@1.4.2', name: '@octo/mail@1.4.2', body: bump('e5f6a7b') }),
  releaseResource({ tag_name: '@octo/bank@0.9.1', name: '@octo/bank@0.9.1', body: bump('e5f6a7b') }),
  releaseResource({
    tag_name: 'create-shop@5.0.0-next.0',
    name: 'create-shop@5.0.0-next.0',
    prerelease: true,
    body: '### Major Changes\n\n- Node 22 or newer',
  }),
];

const names = (all: readonly ReleaseResource[]): string =>
  JSON.stringify(
    all.map(({ tag_name: tag }) => ({
      name: tag.slice(0, tag.lastIndexOf('@')),
      version: tag.slice(tag.lastIndexOf('@') + 1),
    })),
  );

const many = Array.from({ length: 14 }, (_, at) =>
  releaseResource({
    tag_name: `plugin-${at + 1}-v1.${at}.0`,
    name: `plugin-${at + 1}: v1.${at}.0`,
    body: `### Features\n\n${'* say what is wrong with a setting, and where ([#7](https://github.com/octo-org/shop/issues/7))\n'.repeat(6)}`,
  }),
);

const event = { event: 'push', payload: push() } as const;

/** Runs that report releases that a tool made earlier. */
export const releaseStories: readonly Story[] = [
  {
    name: 'release-input-one',
    ...event,
    inputs: { release: 'v1.2.0' },
    github: { releases: [published] },
  },
  {
    name: 'release-input-five',
    ...event,
    inputs: { release: names(packages) },
    github: { releases: packages },
  },
  {
    name: 'release-input-fourteen',
    ...event,
    inputs: { release: many.map(({ tag_name: tag }) => tag).join('\n') },
    github: { releases: many },
  },
  {
    name: 'release-input-unread',
    ...event,
    inputs: { release: '@octo/cart@3.0.0' },
    github: { releases: packages, forbidden: ['contents'] },
  },
  {
    name: 'release-input-hostile',
    ...event,
    inputs: { release: 'a@1\nb@1' },
    github: {
      releases: [
        releaseResource({
          tag_name: 'a@1',
          name: '<!channel> @everyone [x](https://evil.example)\n::error::no',
          body: '<!here> @everyone <@U0123ABCD> [https://bank.example](https://evil.example)\n\n# <https://evil.example|Sign in>',
        }),
        releaseResource({ tag_name: 'b@1', name: '||b@1|| `tick` *star*', body: '## b@1' }),
      ],
    },
  },
];
