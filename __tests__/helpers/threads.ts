import { afterEach, beforeEach } from '@jest/globals';

import { type CacheService, startCacheService } from '../../tools/testing/cache/index.js';
import { createState, jobResource } from '../../tools/testing/github/index.js';
import type { Receiver } from '../../tools/testing/receiver/index.js';
import { startWithApi } from './api.js';
import type { Notified, NotifyOptions } from './notify.js';
import { push } from './payloads.js';

type Inputs = Readonly<Record<string, string>>;

export interface ThreadSetup {
  readonly receiver: Receiver;
  /** One step of a workflow; all of a test share a memory. */
  readonly step: (inputs: Inputs, options?: NotifyOptions) => Promise<Notified>;
  readonly inForum: (inputs?: Inputs) => Inputs;
  readonly withToken: (inputs?: Inputs) => Inputs;
}

/** Steps that reply to the first message about a commit, with the receiver and a new cache for each test. */
export const startThreads = async (): Promise<ThreadSetup> => {
  const { notify, github } = await startWithApi();
  const { receiver } = notify;
  let cache: CacheService;
  beforeEach(async () => {
    github.state = createState({ jobs: [jobResource({ id: 1001, name: 'test' })] });
    cache = await startCacheService();
  });
  afterEach(() => cache.close());
  return {
    receiver,
    step: (inputs, options = {}) =>
      notify.runNotify({
        event: push(),
        ...options,
        env: { ...cache.env(), ...options.env },
        inputs,
        contexts: {
          job: { status: 'success', check_run_id: 1001 },
          ...options.contexts,
          github: { api_url: github.url },
        },
      }),
    inForum: inputs => ({ webhook: receiver.forum, thread: 'commit', ...inputs }),
    withToken: inputs => {
      const { url, token, channel } = receiver.slackApi;
      return {
        webhook: '',
        'slack-token': token,
        'slack-api': url,
        channel,
        thread: 'commit',
        ...inputs,
      };
    },
  };
};

export const lastBody = ({ requests }: Notified): Record<string, unknown> =>
  JSON.parse(requests.at(-1)?.body ?? '{}') as Record<string, unknown>;

/** Where Discord was asked to post, request by request. */
export const threadIds = ({ requests }: Notified): (string | null)[] =>
  requests.map(({ url }) => url.searchParams.get('thread_id'));

export const sentences = ({ annotations }: Notified): string[] => annotations.map(({ message }) => message);
