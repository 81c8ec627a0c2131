import { describe, expect, jest, test } from '@jest/globals';

import { createState } from '../../tools/testing/github/index.js';
import { busy, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified } from '../helpers/notify.js';

jest.setTimeout(90_000);

const world = useRun();
const sentences = ({ annotations }: Notified): string[] => annotations.map(({ message }) => message);
const none = { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '', ACTIONS_CACHE_SERVICE_V2: '' };

describe.each<[string, Record<string, string>]>([
  ['a self-hosted runner without a cache service', none],
  [
    'GitHub Enterprise Server',
    {
      ...none,
      ACTIONS_CACHE_URL: 'https://ghes.example/_apis/artifactcache/',
      GITHUB_SERVER_URL: 'https://ghes.example',
    },
  ],
])('on %s', (_where, env) => {
  test.each([
    ['live', 'so a new message is posted'],
    ['thread', 'so the message starts a new thread'],
  ])('%s: run posts a new message with one notice, at once', async (input, end) => {
    world().github.state = createState({ jobs: [running('lint', 'Run it'), busy('test')] });
    const step = (): Promise<Notified> =>
      runStep(world(), 'lint', 'success', {
        env,
        inputs: {
          webhook: world().notify.receiver.forum,
          live: '',
          [input]: 'run',
          ...(input === 'live' && { thread: 'Runs' }),
        },
      });
    const first = await step();
    const second = await step();
    for (const sent of [first, second]) {
      expect([sent.code, sent.outputs['outcome']]).toEqual([0, 'delivered']);
      expect(sent.requests.map(({ method }) => method)).toEqual(['POST']);
      expect(sentences(sent)).toEqual([expect.stringContaining(end)]);
    }
    expect(world().cache.calls).toEqual([]);
  });
});
