import { describe, expect, jest, test } from '@jest/globals';

import { createState, type GitHubState, jobResource } from '../../tools/testing/github/index.js';
import { formatFault } from '../../tools/testing/receiver/index.js';
import { busy, over, running, runStep, useRun } from '../helpers/live-run.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';

// Edits of jobs that end together wait for their turn.
jest.setTimeout(90_000);

const world = useRun();

const user = (login: string) => ({
  type: 'User',
  reviewer: { login, html_url: `https://github.com/${login}` },
});
const team = { type: 'Team', reviewer: { name: 'Ops', html_url: 'https://github.com/orgs/o/teams/ops' } };
const pending = (name: string, reviewers: readonly object[], timer = 0) => ({
  environment: { id: 1, name, html_url: `https://github.com/octo-org/shop/deployments/${name}` },
  wait_timer: timer,
  current_user_can_approve: false,
  reviewers,
});
const review = (state: string, login: string, comment = '', name = 'production') => ({
  state,
  comment,
  environments: [{ id: 1, name }],
  user: { login, html_url: `https://github.com/${login}` },
});
const gated = jobResource({
  id: 1003,
  name: 'deploy',
  status: 'waiting',
  conclusion: null,
  started_at: null,
  completed_at: null,
  steps: [],
});

const onSlack = (): Record<string, string> => {
  const { url, token, channel } = world().notify.receiver.slackApi;
  return { webhook: '', 'slack-token': token, 'slack-api': url, channel };
};

/** The step of a job beside the one that waits. */
const ask = (state: Partial<GitHubState>, options: NotifyOptions = {}): Promise<Notified> => {
  world().github.state = createState(state);
  return runStep(world(), 'lint', 'success', {
    ...options,
    inputs: { status: 'waiting', live: '', ...options.inputs },
  });
};

const shown = ({ requests }: Notified): string => {
  const body = requests.at(-1)?.body ?? '';
  expect(requests.flatMap(({ faults }) => faults).map(formatFault)).toEqual([]);
  return body
    .replace(/\[([^\]{[]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replace(/<https?:[^|>]*\|([^>]*)>/g, '$1');
};

describe('status: waiting', () => {
  test('names who may approve for each of several environments, and mentions those whom users knows', async () => {
    const sent = await ask(
      { pending: [pending('staging', [user('mona')]), pending('production', [user('octocat'), team])] },
      { inputs: { users: 'Mona: 80351110224678912' } },
    );
    expect(shown(sent)).toContain('CI is waiting for approval to deploy to staging and production on main');
    expect(shown(sent)).toContain('staging: mona can approve');
    expect(shown(sent)).toContain('production: octocat or team Ops can approve');
    expect(shown(sent)).toContain('<@80351110224678912>');
  });

  test('leaves out the person who started the run where the environment forbids self-review', async () => {
    const rules = [{ type: 'required_reviewers', prevent_self_review: true }];
    const state = {
      pending: [pending('production', [user('octocat'), user('mona')])],
      environments: { production: { name: 'production', protection_rules: rules } },
    };
    const text = shown(await ask(state, { inputs: { users: 'octocat: 80351110224678912' } }));
    expect(text).toContain('mona can approve');
    expect(text).toContain('octocat started the run and cannot approve it');
    expect(text).not.toContain('<@80351110224678912>');
  });

  test('names the person who started the run where the environment allows self-review', async () => {
    const state = {
      pending: [pending('production', [user('octocat')])],
      environments: { production: { protection_rules: [{ type: 'required_reviewers' }] } },
    };
    const text = shown(await ask(state));
    expect(text).toContain('octocat can approve');
    expect(text).not.toContain('cannot approve');
  });

  test('says that another rule decides where nobody is asked', async () => {
    const text = shown(await ask({ pending: [pending('production', [])] }));
    expect(text).toContain('CI is waiting to deploy to production');
    expect(text).toContain('production has another protection rule that decides');
  });

  test('says that people and a timer are waited for', async () => {
    const text = shown(await ask({ pending: [pending('production', [team], 30)] }));
    expect(text).toContain('CI is waiting for approval');
    expect(text).toContain('team Ops can approve');
    expect(text).toContain('production has a wait timer of 30m');
  });

  test('posts nothing once the deployment was reviewed, and says by whom', async () => {
    const sent = await ask({ reviews: [review('approved', 'mona')] });
    expect([sent.requests, sent.outputs['outcome']]).toEqual([[], 'skipped']);
    expect(sent.outputs['reason']).toBe(
      'Nothing posted: production was approved by mona, so the run does not wait for approval',
    );
  });

  test('posts though GitHub lists nothing yet, and says so', async () => {
    const sent = await ask({});
    expect(sent.outputs['outcome']).toBe('delivered');
    expect(sent.stdout).toContain('GitHub knows of no pending deployment of this run');
  });

  test('posts without actions: read, with one notice that names it', async () => {
    const sent = await ask({ forbidden: ['actions'] });
    expect(shown(sent)).toContain('CI is waiting for approval');
    expect(sent.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/pending deployments.*actions: read/),
    ]);
  });
});

describe('what became of it', () => {
  const state = {
    pending: [pending('production', [user('octocat')])],
    jobs: [over('lint', 'success'), gated],
  };

  test('stands in the reply of the job behind the approval', async () => {
    const first = await ask(state, { inputs: { ...onSlack(), thread: 'run' } });
    world().github.state = createState({
      jobs: [over('lint', 'success'), running('deploy', 'Run it')],
      reviews: [review('approved', 'octocat')],
    });
    const reply = await runStep(world(), 'deploy', 'success', {
      inputs: { ...onSlack(), live: '', thread: 'run' },
    });
    expect(reply.requests[0]?.json).toMatchObject({ thread_ts: first.outputs['message-id'] });
    expect(shown(reply)).toContain('production approved by octocat');
  });

  test('stands in the same message with live: run, within three requests', async () => {
    await ask(state, { inputs: { live: 'run' } });
    world().github.state = createState({
      jobs: [over('lint', 'success'), running('deploy', 'Run it')],
      reviews: [review('approved', 'octocat')],
    });
    const before = world().github.requests.length;
    const edit = await runStep(world(), 'deploy');
    expect(edit.requests.map(({ method }) => method)).toEqual(['PATCH']);
    expect(shown(edit)).toMatch(/CI passed on main.*production approved by octocat/);
    expect(world().github.requests.length - before).toBeLessThanOrEqual(3);
  });

  test('stands in the message while other jobs run, too', async () => {
    await ask(state, { inputs: { live: 'run' } });
    world().github.state = createState({
      jobs: [running('lint', 'Run it'), busy('deploy')],
      reviews: [review('approved', 'octocat')],
    });
    const edit = await runStep(world(), 'lint');
    expect(shown(edit)).toMatch(/CI is running on main.*production approved by octocat/);
  });

  test.each(['live', 'thread'])('names who rejected it, and why (%s: run)', async input => {
    const where = { ...onSlack(), live: '', [input]: 'run' };
    await ask(state, { inputs: where });
    world().github.state = createState({
      jobs: [
        over('lint', 'success'),
        jobResource({ id: 1003, name: 'deploy', conclusion: 'failure', steps: [] }),
        running('docs', 'Run it'),
      ],
      reviews: [review('rejected', 'mona', 'Not on a *Friday*\n<!channel> @here')],
    });
    const needs = '{"deploy":{"result":"failure"}}';
    const before = world().github.requests.length;
    const sent = await runStep(world(), 'docs', 'success', { inputs: { ...where, needs } });
    expect(shown(sent)).toMatch(/CI (failed|broke)/);
    expect(shown(sent)).toContain('was rejected by mona: Not on a');
    expect(shown(sent)).not.toContain('<!channel>');
    expect(world().github.requests.length - before).toBeLessThanOrEqual(input === 'live' ? 3 : 6);
  });

  test('is not asked for in a run that did not wait', async () => {
    world().github.state = createState({ jobs: [running('deploy', 'Run it')] });
    await runStep(world(), 'deploy');
    expect(world().github.requests.filter(({ path }) => path.includes('approvals'))).toEqual([]);
  });
});
