import { describe, expect, test } from '@jest/globals';
import { createState, runResource } from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import { earlier } from '../helpers/failure-stories.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { pull } from '../helpers/payloads.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';

const { notify, github } = await startWithApi();

const play = (job: object, options?: NotifyOptions): Promise<Notified> =>
  notify.runNotify(withJob(github, job, options));

describe('when', () => {
  test.each([
    // before, now, when, outcome
    ['success', 'failure', 'broken', 'delivered'],
    ['failure', 'failure', 'broken', 'skipped'],
    ['timed_out', 'failure', 'broken', 'skipped'],
    ['startup_failure', 'failure', 'changed', 'skipped'],
    ['success', 'failure', 'changed', 'delivered'],
    ['failure', 'success', 'fixed', 'delivered'],
    ['failure', 'success', 'failure, fixed', 'delivered'],
    ['failure', 'success', 'changed', 'delivered'],
    ['success', 'success', 'fixed', 'skipped'],
    ['success', 'success', 'changed', 'skipped'],
    ['success', 'cancelled', 'changed', 'skipped'],
  ])('after a run with %s, a run with %s under when: %s is %s', async (before, status, when, outcome) => {
    github.state = createState({ runs: earlier('cancelled', 'skipped', before), jobs: [ownJob] });
    const { outputs } = await play({ status }, { inputs: { when } });
    expect(outputs['outcome']).toBe(outcome);
  });

  const WANTED = 'Add to the job: permissions: { contents: read, actions: read }';

  test.each([
    ['broken', '"broken"'],
    ['fixed, changed', '"fixed" or "changed"'],
  ])('without permission, posts a red run under %s, with a warning', async (when, words) => {
    github.state = createState({ runs: earlier('failure'), forbidden: ['actions'] });
    const { outputs, annotations } = await play({ status: 'failure' }, { inputs: { when } });
    const warnings = annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(outputs['outcome']).toBe('delivered');
    expect(warnings).toEqual([
      `It is not known whether this run is ${words}, since GitHub answered 403 for the earlier runs. ${WANTED}, so the message is posted as if it were`,
    ]);
  });

  test.each(['changed', 'fixed', 'failure, fixed'])(
    'without permission, does not post a green run under %s, and warns what to paste',
    async when => {
      github.state = createState({ runs: earlier('failure'), forbidden: ['actions'] });
      const { outputs, annotations } = await play({ status: 'success' }, { inputs: { when } });
      const turn = when === 'changed' ? 'changed' : 'fixed';
      expect([outputs['outcome'], annotations.map(({ level }) => level)]).toEqual(['skipped', ['warning']]);
      expect(outputs['reason']).toBe(
        `Nothing posted: it is not known whether this run is "${turn}", since GitHub answered 403 for the earlier runs. ${WANTED}`,
      );
    },
  );

  test('explains a warning by what is missing from earlier runs, not by details of failed jobs', async () => {
    github.state = createState({ runs: earlier('failure'), jobs: [ownJob], forbidden: ['checks'] });
    github.faults = { '/actions/workflows/': { status: 500 } };
    const { outputs, annotations } = await play({ status: 'failure' }, { inputs: { when: 'broken' } });
    expect(outputs['outcome']).toBe('delivered');
    expect(annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)).toEqual([
      'It is not known whether this run is "broken", since the earlier runs could not be read (HTTP 500), so the message is posted as if it were',
    ]);
  });

  test('without a token, does not post a green run under fixed, and warns why', async () => {
    const { outputs, annotations } = await play(
      { status: 'success' },
      { inputs: { when: 'fixed', token: '' } },
    );
    expect([outputs['outcome'], annotations.map(({ level }) => level)]).toEqual(['skipped', ['warning']]);
    expect(outputs['reason']).toContain('token is empty');
  });

  test('compares with an earlier attempt of the run before earlier runs', async () => {
    const attempt = runResource({ id: 9876543210, run_number: 42, conclusion: 'failure' });
    github.state = createState({ runs: earlier('success'), attempts: [attempt] });
    const { outputs, accepted } = await play(
      { status: 'success' },
      { inputs: { when: 'fixed' }, contexts: { github: { run_attempt: '2' } } },
    );
    expect(outputs['outcome']).toBe('delivered');
    expect(accepted('slack')[0]?.body).toContain('is fixed');
  });

  test('does not compare with a branch of the same name in a fork', async () => {
    const onPull = { event: 'pull_request', head_branch: 'fix/cart' };
    github.state = createState({
      runs: [
        runResource({
          id: 41,
          conclusion: 'success',
          head_repository: { full_name: 'mona/shop' },
          ...onPull,
        }),
        runResource({
          id: 40,
          conclusion: 'failure',
          head_repository: { full_name: 'octo-org/shop' },
          ...onPull,
        }),
      ],
    });
    const event = pull({
      action: 'synchronize',
      'pull_request.head.ref': 'fix/cart',
      'pull_request.head.repo.full_name': 'octo-org/shop',
    });
    const { outputs } = await play(
      { status: 'failure' },
      { name: 'pull_request', event, inputs: { when: 'broken' } },
    );
    expect(outputs['outcome']).toBe('skipped');
  });
});
