import type { Story } from './draw.js';
import { commit, common, pull, push } from './payloads.js';

/** Texts in other scripts, and texts of any length. */
export const textStories: readonly Story[] = [
  {
    name: 'text-right-to-left',
    event: 'pull_request',
    payload: pull({ 'pull_request.title': 'תיקון: שגיאת כניסה — Исправить вход' }),
  },
  {
    name: 'text-cjk',
    event: 'push',
    payload: push(),
    inputs: { text: `${'変更点を確認する。'.repeat(40)}おしまい` },
  },
  { name: 'text-emoji-cut', event: 'push', payload: push(), inputs: { title: `a${'👨‍👩‍👧‍👦'.repeat(40)}` } },
  {
    name: 'text-long-commit',
    event: 'push',
    payload: push({ head_commit: commit(`Squash: ${'abc def '.repeat(121)}`) }),
  },
  {
    name: 'text-release-notes',
    event: 'release',
    payload: {
      action: 'published',
      release: {
        tag_name: 'v2.0.0',
        name: '2.0',
        html_url: 'https://github.com/octo-org/shop/releases/tag/v2.0.0',
        author: { login: 'octocat' },
        body: [
          '## :rocket: Downloads',
          '',
          '| System | File | Size |',
          '|---|---|--:|',
          '| Linux | [shop-linux.tar.gz](https://example.com/dl/shop-linux.tar.gz) | 4.1 MB |',
          '| macOS | [shop-mac.zip](https://example.com/dl/shop-mac.zip) | 4.4 MB |',
          '',
          '## Changes',
          '',
          '- The cart is ~slow~ fast[^1] by @mona in #12',
          '- Pinned to octo-org/tools@0123456789abcdef0123456789abcdef01234567',
          '',
          'Questions: help@example.com or www.example.com/help.',
          '',
          '[^1]: On a **usual** phone.',
        ].join('\n'),
      },
      ...common,
    },
  },
  {
    name: 'text-long-issue-title',
    event: 'issues',
    payload: {
      action: 'opened',
      issue: {
        number: 7,
        title: `Crash when ${'long title '.repeat(30)}`,
        html_url: 'https://github.com/octo-org/shop/issues/7',
        user: { login: 'octocat' },
      },
      ...common,
    },
  },
];
