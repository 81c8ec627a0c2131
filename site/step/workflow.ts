import { stringify } from 'yaml';
import { asText, listEntries, asObject, type Values } from '../json.js';
import type { Step } from '../state.js';
import type { Story } from '../stories/types.js';

/** The step as YAML, and the workflow that it needs around it. */

const USES = 'hookline/hookline@v1';
const WATCH_USES = 'hookline/hookline/watch@v1';

type Yaml = Record<string, unknown>;

/** Keeps long texts on their lines. Quotes only where YAML requires them. */
const print = (value: unknown): string => stringify(value, { lineWidth: 0, singleQuote: true });

const writeInputs = ({ webhook, inputs }: Step): Yaml => ({
  ...(webhook.length > 0 && { webhook: webhook.length === 1 ? webhook[0] : `${webhook.join('\n')}\n` }),
  ...Object.fromEntries(inputs.map(({ name, value }) => [name, scalar(value)])),
});

/** A text that reads as a number or a boolean is written as one: the runner turns it into text again. */
const scalar = (value: string): unknown => {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
};

/** Whether the step reports on its job or on the whole run. For the run, it has to come after all other jobs. */
const reportsRun = (step: Step, about: 'run' | 'event'): boolean => !step.watch && about === 'run';

const writeStep = (step: Step, about: 'run' | 'event'): Yaml => ({
  uses: step.watch ? WATCH_USES : USES,
  ...writeCondition(step, about),
  ...(step.webhook.length + step.inputs.length > 0 && { with: writeInputs(step) }),
});

const writeCondition = ({ condition, ...step }: Step, about: 'run' | 'event'): Yaml => {
  if (condition !== undefined) return condition === '' ? {} : { if: condition };
  return reportsRun(step, about) ? { if: 'always()' } : {};
};

export const stepYaml = (step: Step, story: Story): string =>
  print([writeStep(step, inferAbout(story, step))]);

/** Events that only start runs. */
const STARTERS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'repository_dispatch'];
/** Events whose runs follow another one. The step has no job to report on there. */
const TELLERS = ['workflow_run', 'deployment_status', 'check_run', 'check_suite', 'status'];

/** Whether the workflow does the reported work, or only reports what happened elsewhere. */
const inferAbout = ({ event, payload, needs, steps, job }: Story, step: Step): 'run' | 'event' => {
  const asked = step.inputs.find(({ name }) => name === 'about')?.value;
  if (asked === 'run' || asked === 'event') return asked;
  if (TELLERS.includes(event)) return 'event';
  const works = Object.keys(needs).length + Object.keys(steps).length > 0;
  const green = asText(job['status']) === 'success';
  return STARTERS.includes(event) || payload['action'] === 'synchronize' || works || !green ? 'run' : 'event';
};

/** Without `types`, these start a workflow. */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
  merge_group: ['checks_requested'],
  watch: ['started'],
};

const NO_TYPES = [
  'push',
  'deployment_status',
  'deployment',
  'fork',
  'gollum',
  'public',
  'page_build',
  'status',
];

const onPush = (ref: string): Yaml =>
  ref.startsWith('refs/tags/')
    ? { tags: [ref.replace('refs/tags/', '').replace(/\d.*$/, '*')] }
    : { branches: [ref.replace('refs/heads/', '')] };

const onEvent = ({ event, payload }: Story): unknown => {
  const action = asText(payload['action']);
  switch (event) {
    case 'push':
      return onPush(asText(payload['ref']) || 'refs/heads/main');
    case 'schedule':
      return [{ cron: asText(payload['schedule']) || '30 2 * * 5' }];
    case 'workflow_run':
      return { workflows: [asText(asObject(payload['workflow_run'])['name']) || 'CI'], types: ['completed'] };
    case 'workflow_dispatch': {
      const inputs = listEntries(asObject(payload['inputs'])).map(([name]) => [name, { type: 'string' }]);
      return inputs.length === 0 ? null : { inputs: Object.fromEntries(inputs) as Yaml };
    }
    default:
      return action === '' || NO_TYPES.includes(event) || USUAL_TYPES[event]?.includes(action)
        ? null
        : { types: [action] };
  }
};

const readInput = ({ inputs }: Step, name: string): string =>
  inputs.find(one => one.name === name)?.value ?? '';

/** Whether the message reads GitHub's API: about a run, or because an input asks for it. */
const readsApi = (step: Step, story: Story): boolean => {
  if (/broken|fixed|changed/.test(readInput(step, 'when')) || readInput(step, 'live') === 'run') return true;
  if (readInput(step, 'details') === 'none') return false;
  return step.watch || inferAbout(story, step) === 'run' || TELLERS.includes(story.event);
};

const listPermissions = (step: Step, story: Story): Yaml =>
  readsApi(step, story) ? { contents: 'read', actions: 'read', checks: 'read' } : { contents: 'read' };

/** Whether GitHub would skip the step, because an earlier step of the job failed. */
export const isSkipped = (step: Step, story: Story): boolean =>
  step.condition !== undefined &&
  !/always\(\)|failure\(\)|cancelled\(\)/.test(step.condition) &&
  reportsRun(step, inferAbout(story, step)) &&
  readInput(step, 'needs') === '' &&
  asText(story.job['status']) !== 'success';

/** What the step needs around it: text with `code`. */
export const listNeeds = (step: Step, story: Story): readonly string[] => [
  ...(readInput(step, 'needs') === ''
    ? []
    : ['Put it in a last job that has `needs: […]` with the other jobs, and `if: always()`.']),
  ...(readsApi(step, story)
    ? [
        'For errors and earlier runs, the job needs `permissions: { contents: read, actions: read, checks: read }`.',
      ]
    : []),
  ...(story.event === 'release'
    ? [
        'A release that a workflow makes with `GITHUB_TOKEN` does not start `on: release`. Use the input `release` in that workflow instead.',
      ]
    : []),
];

const listWork = (steps: Values): readonly Yaml[] =>
  Object.keys(steps).length === 0
    ? [{ uses: 'actions/checkout@v7' }, { run: 'npm test' }]
    : [{ uses: 'actions/checkout@v7' }, ...Object.keys(steps).map(id => ({ id, run: `echo "${id}"` }))];

const RUNS_ON = { 'runs-on': 'ubuntu-latest' };

const reportJobs = (needs: readonly string[], own: Yaml): Yaml => ({
  ...Object.fromEntries(needs.map(name => [name, { ...RUNS_ON, steps: [{ run: `echo "${name}"` }] }])),
  report: { needs, if: 'always()', ...RUNS_ON, steps: [own] },
});

const writeJobs = (story: Story, step: Step): Yaml => {
  const about = inferAbout(story, step);
  const own = writeStep(step, about);
  const needs = Object.keys(story.needs);
  if (!step.watch && step.inputs.some(({ name }) => name === 'needs') && needs.length > 0)
    return reportJobs(needs, { ...own, if: undefined });
  const id = story.env['GITHUB_JOB'] || 'notify';
  if (about === 'event' && !step.watch) return { notify: { ...RUNS_ON, steps: [own] } };
  const matrix = story.matrix && {
    strategy: {
      'fail-fast': false,
      matrix: Object.fromEntries(listEntries(story.matrix).map(([name, value]) => [name, [value]])),
    },
  };
  const work = listWork(story.steps);
  return { [id]: { ...RUNS_ON, ...matrix, steps: step.watch ? [own, ...work] : [...work, own] } };
};

const workflowName = (story: Story): string => story.env['GITHUB_WORKFLOW'] || 'CI';

/** The whole file, with blank lines between its parts. */
export const workflowYaml = (step: Step, story: Story): string =>
  [
    { name: story.event === 'workflow_run' ? 'Notify' : workflowName(story) },
    { on: { [story.event]: onEvent(story) } },
    { permissions: listPermissions(step, story) },
    { jobs: writeJobs(story, step) },
  ]
    .map(print)
    .join('\n')
    .replace(/: null$/gm, ':');
