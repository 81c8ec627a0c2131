import { resolve } from 'node:path';
import { parse } from 'yaml';

import { buildContexts } from '../../tools/testing/runner/contexts.js';
import { holds, interpolate, type RunnerContexts } from '../../tools/testing/runner/index.js';
import type { Scalar } from '../../tools/testing/runner/metadata.js';
import type { Notified, Notify, NotifyOptions } from './notify.js';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, Scalar>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name?: string;
  readonly on: string | Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface PreviewContent {
  readonly source: string;
  readonly workflow: Workflow;
}

/** The YAML blocks on a Markdown page, each with the heading above it. Blocks marked `yml` are shorter than a step. */
const blocksIn = (page: string): readonly { readonly heading: string; readonly source: string }[] =>
  [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(({ 1: source = '', index }) => {
    const [, heading = ''] = [...page.slice(0, index).matchAll(/^#{2,4} (.+)$/gm)].at(-1) ?? [];
    return { heading: heading.replace(/^\[(.*)\]\(.*\)$/, '$1'), source };
  });

/** Whole workflows by heading. Throws if two have the same. */
export const workflowsIn = (page: string): ReadonlyMap<string, PreviewContent> => {
  const found = new Map<string, PreviewContent>();
  for (const { heading, source } of blocksIn(page)) {
    const workflow = parse(source) as Workflow | readonly Step[];
    if (!('jobs' in workflow)) continue;
    if (found.has(heading)) throw new Error(`two workflows under "${heading}"`);
    found.set(heading, { source, workflow });
  }
  return found;
};

/** Steps that a page shows alone, with the heading above them. */
export const stepsAlone = (page: string): readonly { readonly heading: string; readonly step: Step }[] =>
  blocksIn(page).flatMap(({ heading, source }) => {
    const value = parse(source) as Workflow | readonly Step[];
    return Array.isArray(value) ? (value as readonly Step[]).map(step => ({ heading, step })) : [];
  });

const ACTION = /^hookline\/hookline(?:\/(watch|drain))?@/;

export const isHookline = ({ uses = '' }: Step): boolean => ACTION.test(uses);

/** Where the action of a step is in this repository. */
export const folderOf = ({ uses = '' }: Step): string => ACTION.exec(uses)?.[1] ?? '.';

const isWatch = (step: Step): boolean => folderOf(step) === 'watch';

/** The situation in which the workflow runs. */
export interface Moment {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Overrides what the workflow itself gives: IDs of steps, jobs of `needs`. */
  readonly contexts?: RunnerContexts;
  /** A folder of this repository that stands for the job's workspace. */
  readonly workspace?: string;
  /** Overrides `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly script?: NotifyOptions['script'];
}

const each = (names: readonly string[], value: unknown): Record<string, unknown> =>
  Object.fromEntries(names.map(name => [name, value]));

/** The job that posts, its step and the one after it, and their contexts. */
export const stageOf = (
  workflow: Workflow,
  { contexts = {} }: Moment,
  { receiver }: Notify,
): { job: Job; step: Step; next: Step | undefined; contexts: RunnerContexts } => {
  const [id, job] = Object.entries(workflow.jobs).find(([, { steps }]) => steps.some(isHookline)) ?? [];
  const at = job?.steps.findIndex(isHookline) ?? -1;
  const step = job?.steps[at];
  if (!job || !step) throw new Error(`the workflow "${workflow.name}" has no step of Hookline`);
  const ids = job.steps.slice(0, at).flatMap(before => before.id ?? []);
  const done = { outputs: {}, outcome: 'success', conclusion: 'success' };
  const { slack, discord, forum, slackApi } = receiver;
  return {
    job,
    step,
    next: job.steps[at + 1],
    contexts: {
      secrets: {
        SLACK_WEBHOOK: slack,
        SLACK_WEBHOOK_URL: slack,
        DISCORD_WEBHOOK: discord,
        SLACK_BOT_TOKEN: slackApi.token,
        CHAT_WEBHOOK_URL: slack,
        DISCORD_WEBHOOK_URL: discord,
        DISCORD_FORUM_WEBHOOK_URL: forum,
      },
      ...contexts,
      github: { ...(contexts['github'] as object | undefined), job: id, workflow: workflow.name },
      steps: { ...each(ids, done), ...(contexts['steps'] as object | undefined) },
      needs: {
        ...each([job.needs ?? []].flat(), { result: 'success', outputs: {} }),
        ...(contexts['needs'] as object | undefined),
      },
    },
  };
};

/** The same before the job's work is done. */
const startedAt = ({ job: _job, ...contexts }: RunnerContexts): RunnerContexts => ({
  ...contexts,
  steps: {},
});

/** Runs the step that posts; undefined if an `if:` of the workflow does not hold. */
export const play = async (
  workflow: Workflow,
  moment: Moment,
  notify: Notify,
): Promise<Notified | undefined> => {
  const { job, step, contexts } = stageOf(workflow, moment, notify);
  const { event, payload, inputs, workspace, script = [] } = moment;
  // A job's own status is unknown before it runs.
  const before = buildContexts(event, payload, { ...contexts, job: {} });
  const atStep = isWatch(step) ? startedAt(contexts) : contexts;
  const within = buildContexts(event, payload, atStep);
  if (!holds(job.if ?? 'success()', before) || !holds(step.if ?? 'success()', within)) return undefined;
  const allowed = [step.with?.['allowed-hosts'], notify.receiver.host].join('\n');
  return notify.runNotify({
    name: event,
    event: payload,
    contexts: atStep,
    action: folderOf(step),
    ...(isWatch(step) && { stages: ['main', 'post'], postContexts: contexts }),
    script,
    env: {
      ...Object.fromEntries(
        Object.entries(step.env ?? {}).map(([key, value]) => [key, interpolate(value, within)]),
      ),
      ...(workspace !== undefined && { GITHUB_WORKSPACE: resolve(workspace) }),
    },
    inputs: {
      webhook: '',
      ...step.with,
      'allowed-hosts': allowed,
      'slack-api': notify.receiver.slackApi.url,
      ...inputs,
    },
  });
};
