import { readAction, corpus } from './corpus.js';
import type { Story } from './draw.js';
import { liveStories } from './live-stories.js';
import { mentionStories } from './mention-stories.js';
import { commit, common, pull, push, run, sha } from './payloads.js';
import { eventStories, mergeRef } from './event-stories.js';
import { failureStories } from './failure-stories.js';
import { payloadStories } from './payload-stories.js';
import { releaseStories } from './release-stories.js';
import { templateStories } from './template-stories.js';
import { testStories } from './test-stories.js';
import { textStories } from './text-stories.js';
import { watchStories } from './watch-stories.js';
import { readmeStories } from './readme-stories.js';
import { TRIGGERS } from './triggers.js';

const failed = JSON.stringify({ status: 'failure', check_run_id: 4242 });
const needs = (results: Readonly<Record<string, string>>): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])),
  );
const steps = JSON.stringify({
  checkout: { outcome: 'success', conclusion: 'success' },
  unit: { outcome: 'failure', conclusion: 'failure' },
});

/** Messages about a run. */
const runStories: readonly Story[] = [
  { name: 'push-passed', event: 'push', payload: push() },
  {
    name: 'push-failed-step',
    event: 'push',
    payload: push(),
    inputs: { job: failed, steps, matrix: '{"os":"windows","node":24}' },
  },
  {
    name: 'push-failed-needs',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ build: 'success', test: 'failure', scan: 'failure', deploy: 'skipped' }) },
  },
  {
    name: 'push-passed-needs',
    event: 'push',
    payload: push(),
    inputs: { needs: needs({ build: 'success', test: 'success' }) },
  },
  { name: 'push-cancelled', event: 'push', payload: push(), inputs: { job: '{"status":"cancelled"}' } },
  { name: 'push-skipped', event: 'push', payload: push(), inputs: { status: 'skipped' } },
  { name: 'push-running', event: 'push', payload: push(), inputs: { status: 'running' } },
  {
    name: 'push-rerun',
    event: 'push',
    payload: push(),
    env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_TRIGGERING_ACTOR: 'hubot' },
  },
  {
    name: 'push-many-commits',
    event: 'push',
    payload: push({ commits: Array.from({ length: 50 }, (_, index) => commit(`Change ${index + 1}`)) }),
  },
  { name: 'push-forced', event: 'push', payload: push({ forced: true, commits: [] }) },
  {
    name: 'push-tag',
    event: 'push',
    payload: push({ ref: 'refs/tags/pkg/v1.0.1', created: true, commits: [] }),
  },
  {
    name: 'push-tag-deleted',
    event: 'push',
    payload: push({ ref: 'refs/tags/v1.0.0', deleted: true, head_commit: null, commits: [] }),
    env: { GITHUB_SHA: '0'.repeat(40) },
  },
  { name: 'push-odd-branch', event: 'push', payload: push({ ref: 'refs/heads/area/#5-left-->-right' }) },
  {
    name: 'push-hostile',
    event: 'push',
    payload: push({
      head_commit: commit(
        '<!channel> @everyone *bold* _it_ `code` [x](https://evil.example) <https://evil.example|Sign in>\n::error::no',
        '_mona_octo',
      ),
    }),
  },
  {
    name: 'pull-request-failed',
    event: 'pull_request',
    payload: pull(),
    env: mergeRef,
    inputs: { job: failed },
  },
  {
    name: 'pull-request-synchronized',
    event: 'pull_request',
    payload: pull({ action: 'synchronize' }),
    env: mergeRef,
  },
  {
    name: 'schedule-failed',
    event: 'schedule',
    payload: { schedule: '30 2 * * 5' },
    env: { GITHUB_WORKFLOW: 'Nightly' },
    inputs: { job: failed },
    github: { commits: { [sha]: commit('Fix the cart total') } },
  },
  {
    name: 'workflow-dispatch',
    event: 'workflow_dispatch',
    payload: {
      inputs: { environment: 'staging', dry_run: 'true', api_token: 'abc' },
      ref: 'refs/heads/main',
      ...common,
    },
    env: { GITHUB_WORKFLOW: 'Deploy' },
  },
  {
    name: 'repository-dispatch',
    event: 'repository_dispatch',
    payload: { action: 'on-demand-test', client_payload: { version: '3.1.4' }, ...common },
  },
  {
    name: 'merge-group',
    event: 'merge_group',
    payload: {
      action: 'checks_requested',
      merge_group: {
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-57-380387f',
        base_ref: 'refs/heads/main',
        head_sha: sha,
        head_commit: commit('Merge #57'),
      },
      ...common,
    },
  },
  { name: 'workflow-run-failed', event: 'workflow_run', payload: run() },
  {
    name: 'workflow-run-neutral',
    event: 'workflow_run',
    payload: run({ 'workflow_run.conclusion': 'neutral' }),
  },
  {
    name: 'workflow-run-fork',
    event: 'workflow_run',
    payload: run({
      'workflow_run.conclusion': 'success',
      'workflow_run.head_repository': { full_name: 'mona/shop', html_url: 'https://github.com/mona/shop' },
      'workflow_run.event': 'pull_request',
      'workflow_run.run_attempt': 1,
    }),
  },
];

/** What users write themselves. */
const inputStories: readonly Story[] = [
  {
    name: 'own-title-and-text',
    event: 'push',
    payload: push(),
    inputs: {
      title: 'Deployed to production 🎉',
      text: 'See [the plan](https://octo.example/plan) and **act**.\n\n- first\n- second\n\n> quoted',
      footer: 'by the release crew',
      color: '#8250df',
    },
  },
  {
    name: 'own-fields-and-buttons',
    event: 'push',
    payload: push(),
    inputs: {
      fields: 'Environment: `staging`\nVersion: **1.2.0**\nDocs: [read](https://octo.example)',
      buttons: 'Open the site: https://octo.example\nLogs: https://logs.octo.example',
      image: 'https://octo.example/chart.png',
      thumbnail: 'https://octo.example/logo.png',
    },
  },
  {
    name: 'forty-fields',
    event: 'push',
    payload: push(),
    inputs: { fields: Array.from({ length: 40 }, (_, index) => `Host ${index}: down`).join('\n') },
  },
  {
    name: 'bare',
    event: 'push',
    payload: push(),
    inputs: { title: 'Only this', fields: 'none', footer: 'and this' },
  },
];

const started = corpus.filter(({ name }) => TRIGGERS.includes(name));

/** GitHub's own examples of events that start a workflow, one for each event and action. */
export const corpusStories: readonly Story[] = started.flatMap(({ name, examples }) => {
  const seen = new Set<string>();
  return examples.flatMap(payload => {
    const action = readAction(payload);
    const label = [name, action].filter(part => part !== '').join('.');
    if (seen.has(label)) return [];
    seen.add(label);
    return [{ name: `corpus.${label}`, event: name, payload, inputs: { about: 'event' } }];
  });
});

export const stories: readonly Story[] = [
  ...testStories,
  ...releaseStories,
  ...runStories,
  ...eventStories,
  ...failureStories,
  ...textStories,
  ...templateStories,
  ...payloadStories,
  ...inputStories,
  ...mentionStories,
  ...watchStories,
  ...liveStories,
  ...readmeStories,
];
