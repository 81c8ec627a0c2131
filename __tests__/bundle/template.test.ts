import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startNotify, type Notified, type Notify } from '../helpers/notify.js';
import { commit, push } from '../helpers/payloads.js';
import { runWatch } from '../helpers/watch.js';
import { DEBUG } from './secrets.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

type Inputs = Readonly<Record<string, string>>;

const embedOf = ({ accepted }: Notified): Readonly<Record<string, unknown>> =>
  (accepted('discord')[0]?.json as { embeds: Readonly<Record<string, unknown>>[] }).embeds[0] ?? {};

test('exposes the event, the run, the contexts, and the facts to a template', async () => {
  const result = await notify.runNotify({
    event: push(),
    inputs: {
      title: '{{ symbol }} {{ commit.title }} ({{ github.run_id }})',
      text: '{{ event.pusher.name | default: actor }} on **{{ ref }}**: {{ steps.unit.outcome }}, {{ job.status }}',
      fields: 'Leg: {{ matrix.os }}\nNone: {{ event.nothing }}',
      buttons: 'Compare: {{ event.compare }}',
      steps: '{"unit":{"outcome":"failure","conclusion":"failure","outputs":{}}}',
      job: '{"status":"failure","check_run_id":4242}',
      matrix: '{"os":"linux"}',
    },
  });
  expect(result.outputs['outcome']).toBe('delivered');
  expect(embedOf(result)).toMatchObject({
    title: '❌ Fix the cart total (9876543210)',
    description: expect.stringContaining('octocat on **main**: failure, failure'),
    fields: [{ name: 'Leg', value: 'linux' }],
  });
  expect(result.accepted('slack')).toHaveLength(1);
});

describe('a mistake', () => {
  test.each<[what: string, inputs: Inputs, sentence: string]>([
    [
      'in a template',
      { text: 'All is\n{{ wel }}' },
      'text: line 2, column 4: "wel" is not known; write status, title, symbol, url, body, why, repo, actor, ref, commit, run, job, failures, tests, history, jobs, event, needs, steps, matrix or github',
    ],
    [
      'in a message that is not due',
      { title: '{{ repo | upcas }}', when: 'failure' },
      'title: line 1, column 11: there is no filter "upcas"; did you mean upcase?',
    ],
    [
      'in a name that holds a secret',
      { footer: '{{ github.token }}' },
      'footer: line 1, column 4: "github.token" is not known; templates see no secrets',
    ],
    [
      'in an endless loop',
      { text: '{% for i in (1..1000000000) %}{% endfor %}' },
      'text: line 1, column 1: the template makes too much; let it loop less',
    ],
  ])('%s fails the step before anything is posted', async (_what, inputs, sentence) => {
    const { code, outputs, requests, annotations } = await notify.runNotify({
      event: push(),
      inputs,
      env: DEBUG,
    });
    expect([code, requests.length, outputs['outcome'], outputs['reason']]).toEqual([
      1,
      0,
      'failed',
      sentence,
    ]);
    expect(annotations.map(({ message }) => message)).toEqual([sentence]);
  });
});

test('finds a mistake of watch at the start of its job, before any work is done', async () => {
  const { code, requests, stages } = await runWatch(notify, {
    event: push(),
    inputs: { title: '{{ comit }}', 'on-error': 'fail' },
  });
  expect([code, requests]).toEqual([1, []]);
  expect(stages.main?.outputs['reason']).toBe(
    'title: line 1, column 4: "comit" is not known; did you mean commit?',
  );
});

test('does not let an event break a template or reach outside it', async () => {
  const said = '{{ nobody }} {% if %} }} <!channel> @everyone **x** [y](https://evil.example)';
  const result = await notify.runNotify({
    event: push({ head_commit: commit(said) }),
    inputs: { title: `${said} {{ ref }}`, text: '{{ commit.title }}, {{ commit.title | markdown }}' },
  });
  expect(result.outputs['outcome']).toBe('delivered');
  expect(result.requests.flatMap(({ faults }) => faults)).toEqual([]);
  expect(result.accepted('discord')[0]?.json).toMatchObject({ allowed_mentions: { parse: [] } });
  expect(result.accepted('slack')[0]?.body).not.toContain('<!channel>');
});

test('posts a message even when filling a template fails', async () => {
  const result = await notify.runNotify({
    event: push({ note: '\ud800' }),
    inputs: { text: '{{ event.note | url_encode }}' },
  });
  expect(result.outputs['outcome']).toBe('delivered');
  expect(result.annotations.map(({ level }) => level)).toEqual(['warning']);
});
