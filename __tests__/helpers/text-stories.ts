import type { Story } from './draw.js';
import { commit, common, pull, push } from './payloads.js';

/** Texts of other scripts, and texts without measure. */
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
