import type { Story } from './draw.js';
import { commit, push } from './payloads.js';

const failed = JSON.stringify({ status: 'failure', check_run_id: 4242 });
const steps = JSON.stringify({ unit: { outcome: 'failure', conclusion: 'failure' } });

/** Whom a message mentions. */
export const mentionStories: readonly Story[] = [
  {
    name: 'mention-author-and-group',
    event: 'push',
    payload: push(),
    inputs: {
      job: failed,
      steps,
      mention: 'author\nS0123ABCD\n<@&165511591545143296>',
      users: 'octocat: U0123ABCD, 80351110224678912',
    },
  },
  {
    name: 'mention-all-and-a-stranger',
    event: 'push',
    payload: push({ head_commit: commit('Fix the cart total', 'mona') }),
    inputs: { job: failed, mention: 'here, author', users: 'octocat: U0123ABCD' },
  },
  {
    name: 'mention-not-due',
    event: 'push',
    payload: push(),
    inputs: { mention: 'channel' },
  },
];
