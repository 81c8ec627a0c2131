import { patched } from './corpus.js';
import type { Scene } from './scenes.js';

type Payload = Scene['payload'];

/** Workflows with the author's own words, as templates. */
export const customTextScenes = ({
  push,
  release,
}: {
  readonly push: Payload;
  readonly release: Payload;
}): readonly Scene[] => {
  const template = { setUp: 'A template for failures', event: 'push', payload: push };
  const failed = { outputs: {}, outcome: 'failure', conclusion: 'failure' };
  return [
    {
      ...template,
      when: 'a job has failed',
      contexts: {
        needs: { build: { result: 'success', outputs: {} }, test: { result: 'failure', outputs: {} } },
      },
      outcome: 'delivered',
      says: ['❌ main is broken since', 'What failed:', '• test', 'See the logs'],
    },
    { ...template, when: 'all is well', outcome: 'skipped', posts: 0 },
    {
      ...template,
      setUp: 'A summary from another step',
      when: 'a step has failed',
      contexts: {
        job: { status: 'failure', check_run_id: 4242 },
        steps: {
          tests: failed,
          diagnosis: {
            outcome: 'success',
            conclusion: 'success',
            outputs: { text: '**Likely cause:** the cart ignores free items' },
          },
        },
      },
      outcome: 'delivered',
      says: ['Step tests failed', 'Likely cause: the cart ignores free items'],
    },
    {
      setUp: 'Highlights of a release',
      when: 'its notes have a marker',
      event: 'release',
      payload: patched(release, { 'release.body': 'Free items **count**.\n\n<!-- more -->\n\nSmall print' }),
      outcome: 'delivered',
      says: ['Free items count', 'All notes'],
      hides: ['Small print'],
    },
    {
      setUp: 'Highlights of a release',
      when: 'its notes have none',
      event: 'release',
      payload: release,
      outcome: 'delivered',
      says: ['What changed', 'All notes'],
    },
  ];
};
