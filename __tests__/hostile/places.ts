import { REFUSED_NAMES } from '../../src/platforms/discord/envelope.js';
import { oneLine } from '../../src/text/clean.js';
import {
  annotationResource,
  jobResource,
  releaseResource,
  runResource,
  stepResources,
  type AnnotationResource,
  type GitHubState,
} from '../../tools/testing/github/state.js';
import type { Story } from '../helpers/draw.js';
import { junit, type MadeTest } from '../helpers/junit.js';
import { commit, deployment, pull, push, release, run, common } from '../helpers/payloads.js';

/** A place for text, and a message with that text in it. */
export interface Place {
  readonly name: string;
  readonly story: (value: string) => Story;
}

const FAILED = JSON.stringify({ status: 'failure' });
const parseResults = (...names: string[]): string =>
  JSON.stringify(Object.fromEntries(names.map(name => [name, { result: 'failure', outcome: 'failure' }])));

const at = (
  name: string,
  event: string,
  payload: (value: string) => Story['payload'],
  more: (value: string) => Pick<Story, 'env' | 'inputs'> = () => ({}),
): Place => ({ name, story: value => ({ name, event, payload: payload(value), ...more(value) }) });

/**
 * A push whose run has the text in its inputs or environment, put there by an expression, so the event contains it too.
 * @param form what the text has to be for that place.
 */
const around = (
  name: string,
  more: (value: string) => Pick<Story, 'env' | 'inputs'>,
  form = (value: string): string => value,
): Place => ({
  name,
  story: value => ({ name, event: 'push', payload: push({ note: form(value) }), ...more(form(value)) }),
});

/** An input that is a template with the text. */
const template = (name: string, inputs: Readonly<Record<string, string>>): Place =>
  at(
    `template: ${name}`,
    'push',
    note => push({ note }),
    () => ({ inputs }),
  );

const asEvent = () => ({ inputs: { about: 'event' } });

const issue = (value: { title?: string; body?: string; login?: string; labels?: string[] }) => ({
  action: 'opened',
  issue: {
    number: 7,
    title: value.title ?? 'The cart is wrong',
    html_url: 'https://github.com/octo-org/shop/issues/7',
    body: value.body ?? 'It counts twice.',
    user: { login: value.login ?? 'octocat' },
    labels: (value.labels ?? []).map(name => ({ name })),
  },
  ...common,
});

const RUN = { inputs: { needs: JSON.stringify({ test: { result: 'failure' } }), details: 'logs' } };

/** A failed run about which GitHub's API returns the text. */
const fromApi = (name: string, github: (value: string) => NonNullable<Story['github']>): Place => ({
  name,
  story: value => ({ name, event: 'push', payload: push(), ...RUN, github: github(value) }),
});

const failedJob = (given: object = {}): Pick<GitHubState, 'jobs'> => ({
  jobs: [jobResource({ id: 7, ...given })],
});
const annotated = (given: object): Partial<GitHubState> => ({
  ...failedJob(),
  annotations: { 7: [annotationResource(given as AnnotationResource)] },
});

/** A failed job whose test report holds the text, less what XML cannot hold. */
const reported = (name: string, test: (value: string) => Partial<MadeTest>): Place => ({
  name: `test report: ${name}`,
  story: value => {
    const text = value.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
    const report = junit([{ suite: 'cart', name: 'adds up', ...test(text) }]);
    return {
      name,
      event: 'push',
      payload: push(),
      inputs: { job: FAILED, tests: 'a.xml' },
      files: { 'a.xml': report },
    };
  },
});

/** A release that the input names. */
const released = (name: string, given: (value: string) => object): Place => ({
  name: `input release: ${name}`,
  story: value => ({
    name,
    event: 'push',
    payload: push(),
    inputs: { release: 'v1.2.0' },
    github: { releases: [releaseResource({ tag_name: 'v1.2.0', name: 'v1.2.0', ...given(value) })] },
  }),
});

/** A run that waits for somebody's approval. */
const waits = (
  name: string,
  given: (value: string) => { environment?: string; login?: string; team?: string },
): Place => ({
  name: `waiting: ${name}`,
  story: value => {
    const { environment = 'production', login = 'octocat', team = 'ops' } = given(value);
    const reviewers = [
      { type: 'User', reviewer: { login, html_url: `https://github.com/${login}` } },
      { type: 'Team', reviewer: { name: team, html_url: 'https://github.com/orgs/octo-org/teams/ops' } },
    ];
    const pending = [{ environment: { id: 1, name: environment }, reviewers }];
    return { name, event: 'push', payload: push(), inputs: { status: 'waiting' }, github: { pending } };
  },
});

/** A message of the whole run. */
const wholeRun = (name: string, job: (value: string) => object): Place => ({
  name: `whole run: ${name}`,
  story: value => ({
    name,
    event: 'push',
    payload: push(),
    inputs: { live: 'run' },
    phase: { kind: 'updated' },
    github: failedJob(job(value)),
  }),
});

/** Where the text is data, shown letter for letter on one line. */
export const LITERAL: readonly Place[] = [
  at('commit message', 'push', v => push({ head_commit: commit(v), commits: [commit(v)] })),
  at(
    'commit message in a list',
    'push',
    v => push({ commits: [commit('First'), commit(v, 'hubot')] }),
    asEvent,
  ),
  at('commit author', 'push', v => push({ head_commit: commit('Fix it', v) })),
  at(
    'author who is only named',
    'push',
    v => push({ head_commit: commit('Fix it', v) }),
    () => ({ inputs: { mention: 'author', 'mention-when': 'always' } }),
  ),
  at('branch', 'push', v => push({ ref: `refs/heads/${v}` })),
  at('tag', 'push', v => push({ ref: `refs/tags/${v}` })),
  at('deleted branch', 'delete', v => ({ ref: v, ref_type: 'branch', ...common })),
  at('login', 'issues', v => ({ ...issue({}), sender: { login: v, html_url: 'https://github.com/x' } })),
  at('pull request title', 'pull_request', v => pull({ 'pull_request.title': v })),
  at('pull request title of a run', 'pull_request', v =>
    pull({ action: 'synchronize', 'pull_request.title': v }),
  ),
  at('head branch', 'pull_request', v => pull({ 'pull_request.head.ref': v })),
  at('base branch', 'pull_request', v => pull({ 'pull_request.base.ref': v })),
  at('issue title', 'issues', v => issue({ title: v })),
  at('issue author', 'issues', v => issue({ login: v })),
  at('label', 'issues', v => issue({ labels: ['bug', v] })),
  at('release title', 'release', v => release({ 'release.name': v })),
  at('release tag', 'release', v => release({ 'release.tag_name': v })),
  at('environment', 'deployment_status', v =>
    deployment({ 'deployment_status.environment': v, 'deployment.environment': v }),
  ),
  at('foreign workflow', 'workflow_run', v => run({ 'workflow_run.name': v })),
  at('foreign branch', 'workflow_run', v => run({ 'workflow_run.head_branch': v })),
  at('name of an input', 'workflow_dispatch', v => ({ inputs: { [v]: 'x' }, ...common })),
  at('value of an input', 'workflow_dispatch', v => ({ inputs: { target: v }, ...common })),
  around('workflow', v => ({ env: { GITHUB_WORKFLOW: v } })),
  around('job', v => ({ env: { GITHUB_JOB: v }, inputs: { job: FAILED } })),
  around('matrix', v => ({ inputs: { job: FAILED, matrix: JSON.stringify({ os: v, node: 24 }) } })),
  around('step', v => ({ inputs: { job: FAILED, steps: parseResults(v, 'other') } })),
  around('needed job', v => ({ inputs: { needs: parseResults(v, 'other') } })),
  fromApi('failed job of the API', v => failedJob({ name: `test / ${v}` })),
  fromApi('failed step of the API', v => failedJob({ steps: stepResources('Set up job', `!x${v}`) })),
  fromApi('error’s message', v => annotated({ message: `x${v.replace(/[\r\n]/g, ' ')}` })),
  fromApi('error’s title', v => annotated({ title: v.replace(/[\r\n]/g, ' ') })),
  fromApi('author of an earlier run', v => ({
    ...failedJob(),
    runs: [
      runResource({ id: 41, conclusion: 'failure', event: 'push', head_commit: null, actor: { login: v } }),
    ],
  })),
  around('title', v => ({ inputs: { title: v } })),
  around('footer', v => ({ inputs: { footer: v } })),
  template('title', { title: 'Now {{ event.note }}!' }),
  template('footer', { footer: '{{ event.note }}' }),
  template('name of a field', { fields: 'x{{ event.note }}y: value' }),
];

/** Where the text is Markdown, or a person's own list. */
const WRITTEN: readonly Place[] = [
  at('pull request body', 'pull_request', v => pull({ 'pull_request.body': v })),
  at('issue body', 'issues', v => issue({ body: v })),
  at('release notes', 'release', v => release({ 'release.body': v })),
  at('comment', 'issue_comment', v => ({
    ...issue({}),
    action: 'created',
    comment: { body: v, html_url: 'https://github.com/octo-org/shop/issues/7#issuecomment-1' },
  })),
  at('deployment description', 'deployment_status', v => deployment({ 'deployment_status.description': v })),
  at('unknown event', 'no_such_event', v => ({ action: v, title: v, name: v, ...common })),
  fromApi('failed matrix job of the API', v => ({
    jobs: [
      jobResource({ id: 7, name: `test (a${v.replace(/[()]/g, '')})` }),
      jobResource({ id: 8, name: 'test (b)' }),
    ],
  })),
  fromApi('path of an error', v => annotated({ path: v })),
  reported('suite', suite => ({ suite, error: 'wrong' })),
  reported('test', name => ({ name, error: 'wrong' })),
  reported('error', error => ({ error })),
  reported('file', v => ({ error: 'wrong', at: `src/${v}.ts:12` })),
  reported('flaky test', name => ({ name, result: 'flaky' })),
  released('name', name => ({ name })),
  released('notes', body => ({ body })),
  released('author', login => ({ author: { login } })),
  waits('environment', environment => ({ environment })),
  waits('person', login => ({ login })),
  waits('team', team => ({ team })),
  wholeRun('job', name => ({ name })),
  wholeRun('step', v => ({ steps: stepResources('Set up job', `!x${v}`) })),
  fromApi('log', v => ({ ...failedJob(), logs: { 7: v } })),
  around('text', v => ({ inputs: { text: v } })),
  around('text after the user’s own', v => ({
    inputs: { text: `**Hi**, [log](https://a.example/): ${v} — bye` },
  })),
  around(
    'text in a list in a quote',
    v => ({ inputs: { text: `> - ${v}` } }),
    v => v.replaceAll('\n', '\n>   '),
  ),
  around(
    'value of a field',
    v => ({ inputs: { fields: `Name: x${v}` } }),
    v => v.replace(/[\r\n]/g, ' '),
  ),
  around(
    'name of a field',
    v => ({ inputs: { fields: `x${v}y: value` } }),
    v => v.replace(/[\r\n:]/g, ' '),
  ),
  around(
    'button',
    v => ({ inputs: { buttons: `x${v}y: https://github.com/octo-org/shop` } }),
    v => v.replace(/[\r\n]/g, ' '),
  ),
  around('title beside a picture', v => ({ inputs: { title: v, image: 'https://a.example/b.png' } })),
  // A name that Discord refuses is a mistake before anything is rendered.
  around('username', v => ({
    inputs: { username: REFUSED_NAMES.test(oneLine(v)) ? `x${v.replaceAll('`', '')}` : v },
  })),
  template('label of a button', { buttons: 'x{{ event.note }}y: https://github.com/octo-org/shop' }),
  template('text', { text: 'a {{ event.note }} b' }),
  template('bold text', { text: '**{{ event.note }}** _{{ event.note }}_ ~~{{ event.note }}~~' }),
  template('code', { text: '`{{ event.note }}`\n\n```{{ event.note }}\n{{ event.note }}\n```' }),
  template('list, quote and heading', {
    text: '- {{ event.note }}\n\n> {{ event.note }}\n\n# {{ event.note }}',
  }),
  template('HTML', { text: '<p title="{{ event.note }}">{{ event.note }}</p><b>{{ event.note }}</b>' }),
  template('table', { text: '| a | b |\n| --- | --- |\n| {{ event.note }} | c |' }),
  template('link', { text: '[{{ event.note }}](https://a.example) <a href="{{ event.note }}">x</a>' }),
  template('target of a link', { text: '[x]({{ event.note }}) ![y](https://a.example/{{ event.note }})' }),
  template('filter link', { text: '{{ event.note | link: event.note }} {{ url | link: event.note }}' }),
  template('filter markdown', { text: '{{ event.note | markdown }}\n\n> - {{ event.note | markdown }}' }),
  template('capture', { text: '{% capture x %}*{{ event.note }}*{% endcapture %}{{ x }} {{ x | strip }}' }),
  template('value of a field', {
    fields: 'a: {{ event.note }}\nb: `{{ event.note }}`\nc: {{ event.note | markdown }}',
  }),
];

export const PLACES: readonly Place[] = [...LITERAL, ...WRITTEN];
