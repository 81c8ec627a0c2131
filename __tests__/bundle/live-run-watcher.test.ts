import { describe, expect, jest, test } from '@jest/globals';

import { createState, type GitHubState, jobResource, runResource } from '../../tools/testing/github/index.js';
import { asObject, type JsonObject } from '../../src/values/json.js';
import { corpus } from '../helpers/corpus.js';
import { useRun } from '../helpers/live-run.js';
import type { Notified } from '../helpers/notify.js';

// Edits that come together wait for their turn.
jest.setTimeout(90_000);

const world = useRun();

const ID = 289782451;

const example = (action: string, status: string): JsonObject => {
  const all = corpus.find(({ name }) => name === 'workflow_run')?.examples ?? [];
  const found = all.find(one => {
    const run = asObject(one['workflow_run']);
    return one['action'] === action && run['status'] === status && run['id'] === ID;
  });
  if (found === undefined) throw new Error(`no example of ${action}`);
  return found;
};

/** GitHub's own examples of the event, for one moment of a run. */
const MOMENTS = {
  requested: () => example('requested', 'queued'),
  in_progress: () => {
    const payload = example('requested', 'queued');
    const run = asObject(payload['workflow_run']);
    return { ...payload, action: 'in_progress', workflow_run: { ...run, status: 'in_progress' } };
  },
  completed: () => example('completed', 'completed'),
} as const;

type Moment = keyof typeof MOMENTS;

const event = (moment: Moment, patch: JsonObject): JsonObject => {
  const payload = MOMENTS[moment]();
  const run = asObject(payload['workflow_run']);
  const name = 'CI';
  return {
    ...payload,
    workflow_run: { ...run, name, ...patch, conclusion: moment === 'completed' ? patch['conclusion'] : null },
  };
};

/** What GitHub's API says of the run at that moment. */
const state = (moment: Moment, { conclusion, ...patch }: JsonObject): GitHubState => {
  const id = Number(patch['id'] ?? ID);
  const attempt = Number(patch['run_attempt'] ?? 1);
  const isOver = moment === 'completed';
  const status = { requested: 'queued', in_progress: 'in_progress', completed: 'completed' }[moment];
  const result = isOver ? conclusion : null;
  const job = { status, conclusion: result, ...(!isOver && { completed_at: null, steps: [] }) };
  return createState({
    repository: 'octo-org/octo-repo',
    runs: [runResource({ id, run_attempt: attempt, status, conclusion: result })],
    jobs: [jobResource({ id: id + 1, name: 'build', run_id: id, run_attempt: attempt, ...job })],
  });
};

/** The watcher's run for one event. `atNow`: where the run is by then, for events that arrive late. */
const watch = (
  moment: Moment,
  patch: JsonObject,
  inputs: Readonly<Record<string, string>>,
  atNow: Moment = moment,
  cacheEnv: Readonly<Record<string, string>> = world().cache.env(),
): Promise<Notified> => {
  world().github.state = state(atNow, patch);
  return world().notify.runNotify({
    name: 'workflow_run',
    event: event(moment, patch),
    env: { RUNNER_TEMP: world().temp, ...cacheEnv },
    inputs: { live: 'run', ...inputs },
    contexts: {
      github: {
        api_url: world().github.url,
        workflow: 'Watch',
        repository: 'octo-org/octo-repo',
        run_id: '5',
      },
    },
  });
};

const slack = (): Readonly<Record<string, string>> => {
  const { url, token, channel } = world().notify.receiver.slackApi;
  return { webhook: '', 'slack-token': token, 'slack-api': url, channel };
};

describe.each<[string, () => Readonly<Record<string, string>>]>([
  ['Discord', () => ({ webhook: world().notify.receiver.discord })],
  ['Slack with a token', slack],
])('a watcher of all workflows on %s', (_platform, inputs) => {
  const sent = (): readonly string[] =>
    world().notify.receiver.requests.map(({ method, url }) =>
      url.pathname.includes('chat.') ? (url.pathname.split('/').at(-1) ?? '') : method,
    );
  const isNew = (what: string): boolean => what === 'POST' || what === 'chat.postMessage';
  /** How many messages were posted, by all steps so far. */
  const news = (): number => sent().filter(isNew).length;
  /** What was sent last. */
  const last = (): string => world().notify.receiver.requests.at(-1)?.body ?? '';
  const red = { conclusion: 'failure' };

  test('keeps one message from the first event to the last', async () => {
    const first = await watch('requested', red, inputs());
    const second = await watch('in_progress', red, inputs());
    const third = await watch('completed', red, inputs());
    expect(news()).toBe(1);
    expect(isNew(sent()[0] ?? '')).toBe(true);
    expect(last()).toMatch(/CI (?:failed|broke)/);
    expect([first, second, third].map(({ outputs }) => outputs['message-id'])).toEqual(
      Array.from({ length: 3 }, () => first.outputs['message-id']),
    );
  });

  test('shows the result when it comes first and in_progress comes late', async () => {
    await watch('completed', red, inputs());
    await watch('in_progress', red, inputs(), 'completed');
    await watch('requested', red, inputs(), 'completed');
    expect(news()).toBe(1);
    expect(last()).toMatch(/CI (?:failed|broke)/);
  });

  test('shows the result when all three events are handled at once', async () => {
    world().github.state = state('completed', red);
    await Promise.all(
      (['in_progress', 'completed', 'requested'] as const).map(moment =>
        watch(moment, red, inputs(), 'completed'),
      ),
    );
    expect(news()).toBe(1);
    expect(last()).toMatch(/CI (?:failed|broke)/);
  });

  test('continues in the same message with the next attempt', async () => {
    await watch('completed', red, inputs());
    const again = { run_attempt: 2, conclusion: 'success' };
    await watch('in_progress', again, inputs());
    expect(last()).toMatch(/CI is running/);
    await watch('completed', again, inputs());
    expect(news()).toBe(1);
    expect(last()).toMatch(/CI (?:passed|fixed|is fixed)/i);
    // An event of the attempt before that comes late.
    const late = await watch('completed', red, inputs());
    expect([late.requests, late.outputs['outcome']]).toEqual([[], 'skipped']);
    expect(last()).toMatch(/CI (?:passed|fixed|is fixed)/i);
  });

  test('keeps one message for each of several workflows', async () => {
    const ids = [ID, ID + 100, ID + 200];
    const firsts = await Promise.all(
      ids.map(id => watch('requested', { ...red, id, name: `W${id}` }, inputs())),
    );
    expect(news()).toBe(3);
    const messages = firsts.map(({ outputs }) => outputs['message-id']);
    expect(new Set(messages).size).toBe(3);
    for (const [at, id] of ids.entries()) {
      const done = await watch('completed', { ...red, id, name: `W${id}` }, inputs());
      expect(done.outputs['message-id']).toBe(messages[at]);
      expect(last()).toContain(`W${id}`);
    }
  });

  test('posts a fork’s run once, at its end, when GitHub allows only reading the cache', async () => {
    const main = { ref: 'refs/heads/main', writes: false };
    const fork = {
      ...red,
      event: 'pull_request',
      head_branch: 'patch-1',
      head_repository: { full_name: 'stranger/octo-repo', html_url: 'https://github.com/stranger/octo-repo' },
    };
    const run = (moment: Moment): Promise<Notified> =>
      watch(moment, fork, inputs(), moment, world().cache.env(main));
    const first = await run('requested');
    const second = await run('in_progress');
    await run('completed');
    expect([first, second].map(({ outputs }) => outputs['outcome'])).toEqual(['skipped', 'skipped']);
    expect(news()).toBe(1);
    expect(last()).toMatch(/CI (?:failed|broke)/);
    expect(last()).toContain('stranger');
  });
});
