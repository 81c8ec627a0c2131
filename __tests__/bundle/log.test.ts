import { describe, expect, test } from '@jest/globals';

import { createState } from '../../tools/testing/github/index.js';
import { startWithApi } from '../helpers/api.js';
import type { Notified, NotifyOptions } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { ownJob, withJob } from '../helpers/reporting-job.js';
import { runWatch } from '../helpers/watch.js';
import { findSecrets } from './secrets.js';

const { notify, github } = await startWithApi();

const linesOf = ({ stdout }: Notified): readonly string[] =>
  stdout.split(/\r?\n/).filter(line => line !== '' && !line.startsWith('::add-mask::'));

describe('the log of a normal run says what was sent', () => {
  test('including the headline of the message', async () => {
    const result = await notify.runNotify({ event: push() });
    expect(linesOf(result).toSorted()).toEqual([
      expect.stringMatching(/^discord: delivered "✅ CI › build passed on main" in \d+ ms$/),
      expect.stringMatching(/^slack: delivered "✅ CI › build passed on main" in \d+ ms$/),
    ]);
  });

  test.each([
    ['a text', { slack: { text: 'Hello\nyou' }, discord: { content: 'Hello\nyou' } }],
    [
      'texts in several parts',
      {
        slack: { blocks: [{ type: 'section', text: { type: 'plain_text', text: 'Hello' } }] },
        discord: { embeds: [{ title: 'Hello' }] },
      },
    ],
    [
      'components and attachments',
      {
        slack: { attachments: [{ text: 'Hello', fallback: 'x' }] },
        discord: { flags: 32_768, components: [{ type: 10, content: 'Hello' }] },
      },
    ],
  ])('including the beginning of a custom payload: %s', async (_what, payload) => {
    const { stdout } = await notify.runNotify({
      event: push(),
      inputs: { payload: JSON.stringify(payload) },
    });
    expect(stdout).toMatch(/^slack: delivered "Hello" in/m);
    expect(stdout).toMatch(/^discord: delivered "Hello" in/m);
  });

  test('on one line that runs no command, is cut, and shows no secrets', async () => {
    const title = `::error::a\n::set-output name=b::##[group]${notify.receiver.slack} ${'long '.repeat(60)}`;
    const result = await notify.runNotify({ event: push(), inputs: { title } });
    expect(result.annotations).toEqual([]);
    const said = linesOf(result).filter(line => line.includes(': delivered'));
    expect(said).toHaveLength(2);
    for (const line of said) {
      expect(line).toMatch(/^(?:slack|discord): delivered "::error::a .*…" in \d+ ms$/);
      expect(line.length).toBeLessThan(200);
      expect(line).not.toContain('##[');
    }
    expect(findSecrets(notify.receiver.slack).filter(secret => result.visible.includes(secret))).toEqual([]);
  });

  test('for watch at both ends of the job', async () => {
    const result = await runWatch(notify, {
      event: push(),
      inputs: { live: 'true', webhook: notify.receiver.discord },
      postContexts: { job: { status: 'failure' } },
    });
    expect(result.stages.main?.stdout).toMatch(/^discord: delivered ".*running on main" in/m);
    expect(result.stages.post?.stdout).toMatch(/^discord: delivered "❌ CI › build failed on main" in/m);
  });
});

describe('debug mode explains how the message was made', () => {
  const debugLines = (result: Notified): readonly string[] =>
    linesOf(result).flatMap(line => (line.startsWith('::debug::') ? [line.slice('::debug::'.length)] : []));
  const run = (options: NotifyOptions = {}, job: object = { status: 'failure' }): Promise<Notified> =>
    notify.runNotify(withJob(github, job, { env: { RUNNER_DEBUG: '1' }, ...options }));

  test('with the event, the status and its source, the facts, missing permissions, and each answer', async () => {
    github.state = createState({ jobs: [ownJob], forbidden: ['checks'] });
    const result = await run({ inputs: { when: 'broken, failure' } });
    const ms = String.raw`\d+ ms`;
    for (const line of [
      'event: push$',
      'status: failure, from the job$',
      'about: run \\(auto\\)$',
      'when: broken, failure holds, of broken, failure$',
      'token: given; permissions it lacks: checks: read \\(HTTP 403\\)$',
      `the event: ${ms}$`,
      `GitHub: ${ms}$`,
      `the message: ${ms}$`,
      `GET /repos/octo-org/shop/actions/runs/9876543210/attempts/1/jobs: HTTP 200 in ${ms}, with actions: read$`,
      `GET /repos/octo-org/shop/check-runs/4242/annotations: HTTP 403 in ${ms}, with checks: read$`,
      `POST ${notify.receiver.host}: HTTP 200 ok in ${ms}$`,
    ])
      expect(debugLines(result)).toContainEqual(expect.stringMatching(new RegExp(`^${line}`)));
  });

  test.each([
    [{ status: 'timed_out' }, {}, 'status: failure, from the input status (timed_out)'],
    [{ needs: '{"a":{"result":"cancelled"}}' }, {}, 'status: cancelled, from needs'],
    [{}, { status: 'success' }, 'status: success, from the job'],
    [{ job: '' }, {}, 'status: success, from no sign of a failure'],
    [{ needs: '{"a":{"result":"success"}}' }, { status: 'failure' }, 'status: failure, from the job'],
  ])('with %j and the job %j: %s', async (inputs, job, line) => {
    expect(debugLines(await run({ inputs }, job))).toContain(line);
  });

  test('for an event with its own result', async () => {
    const event = {
      action: 'completed',
      workflow_run: { id: 1, name: 'CI', conclusion: 'failure', head_branch: 'main' },
    };
    const said = debugLines(await run({ name: 'workflow_run', event }, { status: 'success' }));
    expect(said).toContain('event: workflow_run, action completed');
    expect(said).toContain('status: failure, from the event');
  });

  test('when nothing is to be posted', async () => {
    const result = await run({ inputs: { when: 'failure' } }, { status: 'success' });
    expect(debugLines(result)).toContain('when: none of failure holds');
  });

  test('with each attempt and the platform’s answer', async () => {
    const said = debugLines(
      await run({
        inputs: { webhook: notify.receiver.slack, details: 'none' },
        script: [{ status: 503, body: 'busy' }],
      }),
    );
    expect(said.filter(line => line.startsWith('POST'))).toEqual([
      expect.stringMatching(/: HTTP 503 busy in \d+ ms$/),
      expect.stringMatching(/: HTTP 200 ok in \d+ ms$/),
    ]);
  });

  test('showing only the code of a refusal, since an answer may hold anything', async () => {
    const said = debugLines(
      await run({
        inputs: { details: 'none' },
        script: {
          slack: [{ status: 403, body: 'action_prohibited' }],
          discord: [{ status: 404, body: '{"message":"Unknown ::error::x","code":10015}' }],
        },
      }),
    );
    expect(said).toContainEqual(expect.stringMatching(/: HTTP 403 action_prohibited in \d+ ms$/));
    expect(said).toContainEqual(expect.stringMatching(/: HTTP 404 10015 in \d+ ms$/));
    expect(said.join()).not.toContain('Unknown');
  });

  test('never with a secret, whatever a platform answers', async () => {
    const { slack, discord } = notify.receiver;
    const result = await run({
      script: [
        { status: 400, body: `no such hook: ${slack} ${discord}` },
        { status: 400, body: encodeURIComponent(discord) },
      ],
    });
    expect(debugLines(result).length).toBeGreaterThan(5);
    expect(findSecrets(slack, discord).filter(secret => result.visible.includes(secret))).toEqual([]);
    expect(result.visible).not.toContain(github.state.token);
  });

  test('at both ends of watch', async () => {
    const { stages } = await runWatch(notify, { event: push(), env: { RUNNER_DEBUG: '1' } });
    for (const stage of [stages.main, stages.post]) expect(stage?.stdout).toMatch(/^::debug::status: /m);
  });

  test('and shows none of it when debug mode is off', async () => {
    const { stdout } = await run({ env: {} });
    expect(stdout).not.toContain('::debug::');
  });
});

test('folds a dry run in the log after its links', async () => {
  const result = await notify.runNotify({
    event: push(),
    inputs: { 'dry-run': 'true', webhook: `team = ${notify.receiver.slack}\n${notify.receiver.discord}` },
  });
  const said = linesOf(result);
  const [opened, closed] = ['::group::', '::endgroup::'].map(command =>
    said.flatMap((line, at) => (line.startsWith(command) ? [at] : [])),
  );
  expect(opened?.map(at => said[at])).toEqual([
    '::group::Payload for team (Slack)',
    '::group::Payload for Discord',
  ]);
  expect(closed).toHaveLength(2);
  expect(
    said.findIndex(line => line.startsWith('team: open it in Block Kit Builder: https://')),
  ).toBeLessThan(opened?.[0] ?? 0);
  expect(said.findIndex(line => line.startsWith('discord: open it in Discohook: https://'))).toBeLessThan(
    opened?.[0] ?? 0,
  );
  // What is not folded fits on a screen.
  const folded = (opened ?? []).map((from, at) => (closed?.[at] ?? from) - from + 1);
  expect(said.length - folded.reduce((sum, count) => sum + count, 0)).toBeLessThan(12);
});

test('lists in the summary who got a message and who did not after a partial delivery', async () => {
  const { summary } = await notify.runNotify({
    event: push(),
    inputs: { summary: 'true' },
    script: { slack: [{ status: 404, body: 'no_service' }] },
  });
  expect(summary).toMatch(/<em>Hookline: Delivered to discord \| slack: Slack answered: .*no_service/);
});
