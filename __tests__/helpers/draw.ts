import { contextOf } from '../../src/events/context.js';
import { collectFacts } from '../../src/facts/collect.js';
import { parseInputs } from '../../src/inputs/index.js';
import { buildMessage } from '../../src/message/build.js';
import type { Message } from '../../src/message/types.js';
import { discord } from '../../src/platforms/discord/index.js';
import { slack } from '../../src/platforms/slack/index.js';
import { slackTrigger } from '../../src/platforms/slack-trigger/index.js';
import type { Payload } from '../../src/platforms/types.js';
import { openTemplates } from '../../src/template/index.js';

/** One event with the inputs of one step. */
export interface Story {
  readonly name: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The payloads of one story: every form of Slack's, most structured first, its workflow trigger's, and Discord's. */
export interface Drawn {
  readonly slack: readonly Payload['body'][];
  readonly trigger: Payload['body'];
  readonly discord: Payload['body'];
}

const ENV = {
  GITHUB_REPOSITORY: 'octo-org/shop',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_JOB: 'test',
  GITHUB_RUN_ID: '9876543210',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
} as const;

const JOB = JSON.stringify({ status: 'success', check_run_id: 4242 });

export const messageOf = async ({ event, payload, env, inputs }: Story): Promise<Message> => {
  const given: Readonly<Record<string, string>> = { job: JOB, ...inputs };
  const variables = { ...ENV, GITHUB_EVENT_NAME: event, ...env };
  const context = contextOf(variables);
  const parsed = await parseInputs(name => given[name] ?? '');
  const facts = await collectFacts(parsed, { readable: true, payload }, context);
  const templates = parsed.templates && openTemplates(parsed.templates, { payload, env: variables, context });
  return buildMessage(facts, parsed, context.serverUrl, templates);
};

/** Builds a story's payloads as the action would, without a process. */
export const draw = async (story: Story): Promise<Drawn> => {
  const message = await messageOf(story);
  const username = story.inputs?.['username'];
  const envelope = { silent: false, ...(username !== undefined && { username }) };
  const [first] = await slack.render(message, envelope);
  const [trigger] = await slackTrigger.render(message, envelope);
  const [onDiscord] = await discord.render(message, envelope);
  return { slack: forms(first), trigger: trigger.body, discord: onDiscord.body };
};

const forms = (payload: Payload): readonly Payload['body'][] => [
  payload.body,
  ...(payload.plainer ? forms(payload.plainer()) : []),
];
