import { describe, expect, jest, test } from '@jest/globals';

import { createState, type GitHubState, jobResource, runResource } from '../../tools/testing/github/index.js';
import { busy, IDS, over, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { run } from '../helpers/payloads.js';

// Edits of jobs that end together wait for their turn.
jest.setTimeout(90_000);

const world = useRun();
const step = (job: string, status?: string, options?: NotifyOptions): Promise<Notified> =>
  runStep(world(), job, status, options);
const jobs = (...all: GitHubState['jobs']): void => {
  world().github.state = createState({ jobs: all });
};

interface Embed {
  readonly title?: string;
  readonly description?: string;
}

/** What the message shows: its headline without the symbol, its lines, and the small facts. */
const shown = ({ requests }: Notified): { title: string; text: string } => {
  const { embeds } = JSON.parse(requests.at(-1)?.body ?? '{}') as { embeds?: Embed[] };
  const { title = '', description = '' } = embeds?.[0] ?? {};
  const plain = description.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('**', '');
  return { title: title.replace(/^\S+ /, ''), text: plain };
};

const attempt = (number: number): NotifyOptions => ({
  contexts: { github: { run_attempt: String(number) } },
});

describe('a job that may fail (continue-on-error)', () => {
  const failed = over('test', 'failure', '!Run npm test');

  test('does not make the run red where a job with needs reports it, and is shown as failed', async () => {
    jobs(over('lint', 'success', 'Run it'), failed, running('deploy', 'Run it'));
    const needs = '{"lint":{"result":"success"},"test":{"result":"success"}}';
    const { title, text } = shown(await step('deploy', 'success', { inputs: { needs } }));
    expect(title).toBe('CI passed on main');
    expect(text).toMatch(/❌ test/);
    expect(text).toMatch(/✅ lint/);
    expect(text.match(/Run npm test/g)).toHaveLength(1);
  });

  test('does not make the run red where a watcher reports it', async () => {
    const id = 777;
    world().github.state = createState({
      runs: [runResource({ id, conclusion: 'success' })],
      jobs: [
        { ...failed, run_id: id },
        { ...over('lint', 'success'), run_id: id },
      ],
    });
    const sent = await world().notify.runNotify({
      name: 'workflow_run',
      event: run({
        action: 'completed',
        'workflow_run.id': id,
        'workflow_run.run_attempt': 1,
        'workflow_run.status': 'completed',
        'workflow_run.conclusion': 'success',
      }),
      env: { RUNNER_TEMP: world().temp, ...world().cache.env() },
      inputs: { webhook: world().notify.receiver.discord, live: 'run' },
      contexts: { github: { api_url: world().github.url, workflow: 'Watch', run_id: '5' } },
    });
    const { title, text } = shown(sent);
    expect(title).toMatch(/Nightly passed/);
    expect(text).toMatch(/❌ test/);
  });

  test('has steps that may fail, too: they are no failure of the job', async () => {
    jobs(running('test', 'Run npm test'));
    const steps = '{"flaky":{"outcome":"failure","conclusion":"success"}}';
    const { title, text } = shown(await step('test', 'success', { inputs: { steps } }));
    expect(title).toBe('CI passed on main');
    expect(text).not.toContain('flaky');
  });
});

describe('a re-run of single jobs', () => {
  const first = (job: ReturnType<typeof over>) => ({ ...job, run_attempt: 1 });
  const second = (job: ReturnType<typeof over>) => ({ ...job, run_attempt: 2 });
  const early = { started_at: '2026-11-20T09:00:00Z', completed_at: '2026-11-20T09:01:00Z' };

  test('shows the jobs that it does not repeat as they ended, and takes no time of theirs', async () => {
    jobs(
      first({ ...over('lint', 'success'), ...early }),
      first({ ...over('test', 'failure', '!Run npm test'), ...early }),
      second({ ...running('test', 'Run npm test'), id: 2002, started_at: new Date().toISOString() }),
    );
    const options = { contexts: { ...attempt(2).contexts, job: { status: 'success', check_run_id: 2002 } } };
    const sent = await step('test', 'success', options);
    const { title, text } = shown(sent);
    expect(title).toMatch(/^CI (passed|is fixed)/);
    expect(text).toMatch(/✅ lint/);
    expect(text).toMatch(/✅ test/);
    expect(text).not.toContain('❌');
    expect(text).toContain('attempt 2');
    expect(text).not.toMatch(/ \d+d \d+h/);
    expect(world().github.requests.length).toBeLessThanOrEqual(3);
  });

  test('stays red where a job failed that it does not repeat', async () => {
    jobs(
      first(over('lint', 'failure', '!Run npm run lint')),
      first(over('test', 'failure', '!Run npm test')),
      second({ ...running('test', 'Run npm test'), id: 2002 }),
    );
    const options = { contexts: { ...attempt(2).contexts, job: { status: 'success', check_run_id: 2002 } } };
    const { title, text } = shown(await step('test', 'success', options));
    expect(title).toMatch(/^CI (failed|is still failing)/);
    expect(text).toContain('Run npm run lint');
    expect(text).not.toContain('Run npm test');
  });

  test('is not called failing while it still may repeat the job that failed', async () => {
    jobs(
      first(over('lint', 'failure', '!Run npm run lint')),
      first(over('docs', 'success')),
      second({ ...busy('test'), id: 2002 }),
      second({ ...busy('e2e'), id: 2005 }),
    );
    const options = { contexts: { ...attempt(2).contexts, job: { status: 'success', check_run_id: 2002 } } };
    const { title, text } = shown(await step('test', 'success', { ...options, inputs: {} }));
    expect(title).toBe('CI is running on main');
    expect(text).toMatch(/✅ docs/);
    expect(text).not.toContain('lint');
  });

  test('without actions: read forgets what failed before, and keeps what passed', async () => {
    world().github.state = createState({ forbidden: ['actions', 'checks'] });
    await step('lint');
    await step('test', 'failure');
    const again = { contexts: { ...attempt(2).contexts, job: { status: 'success', check_run_id: 2002 } } };
    const { title, text } = shown(await step('test', 'success', again));
    expect(title).toMatch(/^CI passed/);
    expect(text).toMatch(/✅ lint/);
    expect(text).not.toContain('❌');
  });
});

describe('a run', () => {
  test('that was cancelled says so, with the jobs that were stopped', async () => {
    jobs(
      over('lint', 'success'),
      over('test', 'cancelled'),
      jobResource({ id: IDS['deploy'] ?? 0, name: 'deploy', conclusion: 'cancelled', steps: [] }),
      { ...running('docs', 'Run it') },
    );
    const { title, text } = shown(await step('docs', 'cancelled'));
    expect(title).toMatch(/^CI was cancelled/);
    expect(text).not.toContain('failed');
  });

  test('whose matrix failed fast names the job that failed, not those that were stopped for it', async () => {
    const matrixJob = (id: number, values: string, conclusion: string) =>
      jobResource({ id, name: `test (${values})`, conclusion, steps: [] });
    jobs(
      matrixJob(11, 'linux, 20', 'cancelled'),
      matrixJob(12, 'linux, 22', 'failure'),
      matrixJob(13, 'linux, 24', 'cancelled'),
      running('lint', 'Run it'),
    );
    const { title, text } = shown(await step('lint'));
    expect(title).toMatch(/^CI (failed|broke)/);
    expect(text).toContain('test (linux, 22) failed');
    expect(text).toContain('1 failed, 2 cancelled, 1 passed');
  });

  test('with skipped jobs passes, and names them small', async () => {
    jobs(jobResource({ id: 9, name: 'deploy', conclusion: 'skipped', steps: [] }), running('lint', 'Run it'));
    const { title, text } = shown(await step('lint'));
    expect(title).toBe('CI passed on main');
    expect(text).toContain('skipped: deploy');
  });

  test('with reusable workflows and equal names shows each job once', async () => {
    jobs(
      jobResource({ id: 21, name: 'checks / lint', conclusion: 'success', steps: [] }),
      jobResource({ id: 22, name: 'checks / lint', conclusion: 'failure', steps: [] }),
      running('test', 'Run it'),
    );
    const { title, text } = shown(await step('test'));
    expect(title).toMatch(/^CI (failed|broke)/);
    expect(text.match(/checks \/ lint/g)).toHaveLength(2);
  });

  test('of which jobs run that have no step of Hookline is running, until a later edit sees their end', async () => {
    jobs(running('lint', 'Run it'), busy('e2e'));
    const first = shown(await step('lint'));
    expect(first.title).toBe('CI is running on main');
    expect(first.text).toMatch(/🔄 e2e/);
    jobs(over('lint', 'success'), over('e2e', 'failure', '!Run e2e'), running('deploy', 'Run it'));
    const second = shown(await step('deploy'));
    expect(second.title).toMatch(/^CI (failed|broke)/);
    expect(second.text).toContain('Run e2e');
  });

  test('of more than 300 jobs is over only once all of them are', async () => {
    const many = Array.from({ length: 320 }, (_, n) =>
      jobResource({ id: 5000 + n, name: `test (shard ${n + 1})`, conclusion: 'success', steps: [] }),
    );
    jobs(running('lint', 'Run it'), ...many, busy('deploy'));
    const first = shown(await step('lint'));
    expect(first.title).toBe('CI is running on main');
    expect(first.text).toContain('🔄 deploy');
    expect(world().github.requests.filter(({ path }) => path.includes('/jobs')).length % 4).toBe(0);
  });

  test('that only waits for an environment is waiting, not running', async () => {
    const gated = { status: 'waiting', conclusion: null, completed_at: null, started_at: null, steps: [] };
    jobs(running('lint', 'Run it'), jobResource({ id: 31, name: 'deploy', ...gated }));
    const { title, text } = shown(await step('lint'));
    expect(title).toBe('CI is waiting on main');
    expect(text).toContain('waiting: deploy');
  });
});
