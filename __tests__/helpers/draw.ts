import { withDetails } from '../../src/pipeline/details.js';
import { withPendingDeployments } from '../../src/pipeline/pending-deployments.js';
import { withRunOverview } from '../../src/pipeline/run-overview.js';
import { readReleaseNews } from '../../src/pipeline/releases.js';
import { withTests } from '../../src/pipeline/tests.js';
import { readContext } from '../../src/events/context.js';
import { collectFacts } from '../../src/facts/collect.js';
import type { Get } from '../../src/github/query.js';
import { parseInputs } from '../../src/inputs/index.js';
import type { JobPhase } from '../../src/inputs/types.js';
import { buildMessage } from '../../src/message/build.js';
import type { Message } from '../../src/message/types.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import { slackTrigger } from '../../src/platforms/slack-trigger/index.js';
import type { Payload } from '../../src/platforms/types.js';
import type { Secret } from '../../src/secrets/secret.js';
import { createState, type GitHubState } from '../../tools/testing/github/state.js';
import { fakeEdges } from './fake-edges.js';
import { memoryGet } from './memory-get.js';
import { throwFirst } from '../../src/inputs/mistakes.js';
import { openTemplates } from '../../src/template/index.js';

/** One event with the inputs of one step. */
export interface Story {
  readonly name: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What GitHub's API knows; nothing is requested without it. */
  readonly github?: Partial<GitHubState>;
  /** The workspace: files by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Which phase watch or a live step reports. */
  readonly phase?: JobPhase;
}

/** The payloads of one story: every form for Slack, most structured first, its workflow trigger's, and Discord's. */
export interface Drawn {
  readonly slack: readonly Payload['body'][];
  readonly trigger: Payload['body'];
  readonly discord: Payload['body'];
}

/** The run of all stories. */
export const ENV = {
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo-org/shop/.github/workflows/ci.yml@refs/heads/main',
  GITHUB_JOB: 'test',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
  GITHUB_WORKSPACE: '/home/runner/work/shop/shop',
} as const;

const JOB = JSON.stringify({ status: 'success', check_run_id: 4242 });

/** When all stories are told. */
const NOW = Date.parse('2026-11-25T10:00:00Z');

const inWorkspace = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${ENV.GITHUB_WORKSPACE}/${path}`, text]));

/** The action's own way from a story to its message, with GitHub's API in memory. */
export const messageOf = async ({
  event,
  payload,
  env,
  inputs,
  github,
  files,
  phase,
}: Story): Promise<Message> => {
  const state = createState(github);
  const given: Readonly<Record<string, string>> = { job: JOB, token: github ? state.token : '', ...inputs };
  const variables = { ...ENV, GITHUB_EVENT_NAME: event, ...env };
  const context = readContext(variables);
  const read = { ...(await parseInputs(name => given[name] ?? '')), ...(phase && { phase }) };
  const own = { readable: true, payload } as const;
  const edges = fakeEdges({ env: variables, startMs: NOW, files: inWorkspace(files ?? {}) });
  const connect = async (token: Secret): Promise<Get> => memoryGet(state, token);
  const news = read.releases && (await readReleaseNews(read, read.releases, own, context, edges, connect));
  const { inputs: parsed, file } = news?.kind === 'releases' ? news : { inputs: read, file: own };
  const known = await collectFacts(parsed, file, context);
  const detailed = await askGitHub(known, parsed, context, edges, connect);
  const facts = parsed.tests ? await withTests(detailed, parsed.tests, edges) : detailed;
  const templates =
    parsed.templates &&
    (await openTemplates(parsed.templates, {
      payload: file.payload,
      env: variables,
      context,
      now: () => performance.now(),
    }));
  throwFirst([...parsed.mistakes, ...(templates?.mistakes ?? [])]);
  return buildMessage(facts, parsed, context.serverUrl, templates);
};

/** The same requests as the action's. */
const askGitHub: typeof withDetails = async (facts, inputs, ...rest) => {
  const [context, edges, connect] = rest;
  const asked =
    inputs.status === 'waiting'
      ? await withPendingDeployments(facts, inputs, context, edges, connect)
      : facts;
  return inputs.target?.live === 'run'
    ? withRunOverview(asked, inputs, context, edges, {}, connect)
    : withDetails(asked, inputs, ...rest);
};

/** Builds a story's payloads as the action would, without a process. */
export const draw = async (story: Story): Promise<Drawn> => {
  if (story.inputs?.['payload'] !== undefined) {
    const { customBody } = await import('./custom-body.js');
    return {
      slack: [await customBody(story, slack)],
      trigger: {},
      discord: await customBody(story, discord),
    };
  }
  const message = await messageOf(story);
  const username = story.inputs?.['username'];
  const envelope = { silent: false, ...(username !== undefined && { username }) };
  const [first] = await slack.render(message, envelope);
  const [trigger] = await slackTrigger.render(message, envelope);
  const [onDiscord] = await discord.render(message, envelope);
  return { slack: await forms(first), trigger: trigger.body, discord: onDiscord.body };
};

const forms = async (payload: Payload): Promise<readonly Payload['body'][]> => [
  payload.body,
  ...((await payload.fallbacks?.()) ?? []).map(({ body }) => body),
];
