import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { notify } from '../src/actions/notify.js';
import {
  createState,
  jobResource,
  startGitHub,
  stepResources,
  type GitHub,
} from '../tools/testing/github/index.js';
import { draw } from './helpers/draw.js';
import { fakeEdges } from './helpers/fake-edges.js';
import { startNotify, type Notify } from './helpers/notify.js';
import { push } from './helpers/payloads.js';

/** The examples of docs/testing.md, word for word. */

let step: Notify;
let github: GitHub;
beforeAll(async () => {
  [step, github] = await Promise.all([startNotify(), startGitHub()]);
});
beforeEach(() => {
  step.receiver.clear();
  github.clear();
});
afterAll(() => Promise.all([step.close(), github.close()]));

test('posts a message again after a server error', async () => {
  const edges = fakeEdges({
    env: {
      GITHUB_EVENT_NAME: 'push',
      SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/T0/B0/s3cr3tT0ken',
    },
    script: [{ status: 503 }, { status: 200, body: 'ok' }],
  });
  await notify(edges);
  expect(edges.runner.outputs.get('outcome')).toBe('delivered');
  expect(edges.seen).toHaveLength(2);
});

test('reports a push whose run passed', async () => {
  const { slack, discord } = await draw({ name: 'push-passed', event: 'push', payload: push() });
  expect(slack[0]?.['text']).toContain('CI › test passed');
  expect(JSON.stringify(discord)).toContain('CI › test passed');
});

test('posts a push message that both platforms accept', async () => {
  const { outputs, accepted, annotations } = await step.runNotify({ event: push() });
  expect(outputs['outcome']).toBe('delivered');
  expect([accepted('slack').length, accepted('discord').length]).toEqual([1, 1]);
  expect(annotations).toEqual([]);
});

test('warns about a refused webhook and keeps the step green', async () => {
  const { code, outputs, annotations } = await step.runNotify({
    event: push(),
    script: { slack: [{ status: 404, body: 'no_service' }] },
  });
  expect([code, outputs['outcome']]).toEqual([0, 'partial']);
  expect(annotations.map(({ level }) => level)).toEqual(['warning']);
});

test('reads the failed step of another job from the API', async () => {
  github.state = createState({
    jobs: [jobResource({ id: 1, name: 'test', steps: stepResources('!Run npm test') })],
  });
  const { accepted } = await step.runNotify({
    event: push(),
    inputs: { needs: '{"test":{"result":"failure"}}' },
    contexts: { github: { api_url: github.url } },
  });
  expect(accepted('slack')[0]?.body).toContain('Run npm test');
});

test('docs/testing.md shows these examples', () => {
  const page = readFileSync('docs/testing.md', 'utf8');
  const shown = [...page.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);
  const here = readFileSync('__tests__/examples.test.ts', 'utf8');
  expect(shown.length).toBeGreaterThan(3);
  for (const code of shown) expect(here).toContain(code);
});
