import { notify } from '../src/actions/notify.js';
import { watchEnd } from '../src/actions/watch.js';
import type { Edges, HttpRequest, HttpResult, Runner } from '../src/edges/types.js';
import { platforms } from '../src/platforms/index.js';
import { createState } from '../tools/testing/github/state.js';
import { buildContexts } from '../tools/testing/runner/contexts.js';
import { interpolate } from '../tools/testing/runner/expression.js';
import type { RunnerContexts } from '../tools/testing/runner/values.js';
import type { Scene } from './scene.js';
import { createFiles } from './stand-ins/files.js';
import { githubStates } from './stand-ins/github-states.js';
import { PLATFORMS, type PlatformId } from './state.js';

/**
 * The only module that uses the action: it runs all of notify or watch in a world of its own. Requests are stored instead of sent, so
 * messages, cuts, and mistakes are the ones that a workflow would get.
 */

export { buildContexts };

type Body = Readonly<Record<string, unknown>>;

/** One message of a platform, as it would be sent. */
export interface Sent {
  readonly body: Body;
  /** The platform's own drawing. Without a URL, the message is too long for a link. */
  readonly editor?: { readonly title: string; readonly url?: string };
}

export interface LogLine {
  readonly how: 'info' | 'notice' | 'warning' | 'error';
  readonly line: string;
}

export interface Result {
  readonly slack: readonly Sent[];
  readonly discord: readonly Sent[];
  readonly outcome: string;
  /** One line on what happened to the message. */
  readonly reason: string;
  /** Sentences that fail the step. */
  readonly mistakes: readonly string[];
  readonly log: readonly LogLine[];
}

/** The time of all scenes: the golden stories' own. */
const NOW_MS = Date.parse('2026-11-25T10:00:00Z');

/** Shaped like webhooks, which the action requires, and belonging to nobody. */
const WEBHOOKS: Readonly<Record<PlatformId, string>> = {
  slack: 'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
  discord: 'https://discord.com/api/webhooks/100000000000000000/playground',
};
const SLACK_TOKEN = 'xoxb-playground';

const ANSWERS: Readonly<Record<PlatformId, (url: string) => string>> = {
  slack: url =>
    url.startsWith(WEBHOOKS.slack)
      ? 'ok'
      : JSON.stringify({ ok: true, ts: '1764064800.000100', channel: 'C0123ABCD' }),
  discord: () => JSON.stringify({ id: '1', channel_id: '2' }),
};

interface Posted {
  readonly platform: PlatformId;
  readonly request: HttpRequest;
}

const WORKSPACE = '/home/runner/work/shop/shop';
const EVENT_PATH = '/event.json';

/** A default from `action.yml`, which may be an expression. */
export type Defaults = Readonly<Record<string, string>>;

/**
 * Runs the step of a scene. Never rejects. What the step does not post to is shown as well, if it can be: mistakes and log are those of
 * the step alone.
 */
export const run = async (scene: Scene, defaults: Defaults): Promise<Result> => {
  const chosen = scene.platforms.length > 0 ? scene.platforms : PLATFORMS;
  const own = await runFor(chosen, scene, defaults);
  const others = PLATFORMS.filter(platform => !chosen.includes(platform));
  if (others.length === 0) return own;
  const preview = await runFor(others, scene, defaults);
  return { ...own, ...Object.fromEntries(others.map(platform => [platform, preview[platform]])) };
};

/** Runs the step as if it posted to these platforms. */
const runFor = async (targets: readonly PlatformId[], scene: Scene, defaults: Defaults): Promise<Result> => {
  const log: LogLine[] = [];
  const mistakes: string[] = [];
  const outputs = new Map<string, string>();
  const posted: Posted[] = [];
  const say = (how: LogLine['how']) => (line: string) => void log.push({ how, line });
  const contexts = contextsIn(scene);
  const inputs = inputsIn(targets, scene, defaults, contexts, mistakes);
  if (mistakes.length > 0) return { slack: [], discord: [], outcome: 'failed', reason: '', mistakes, log };
  const runner: Runner = {
    input: name => inputs[name] ?? '',
    mask: () => undefined,
    redact: text => text,
    debugs: false,
    debug: () => undefined,
    group: () => undefined,
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    output: (name, value) => void outputs.set(name, value),
    summary: () => undefined,
    fail: line => void mistakes.push(line),
  };
  const edges = createEdges(scene, runner, request => {
    const url = request.url.reveal();
    const platform = /^https:\/\/discord/.test(url) ? 'discord' : 'slack';
    posted.push({ platform, request });
    return { kind: 'answer', status: 200, headers: {}, body: ANSWERS[platform](url) };
  });
  try {
    await act(scene, edges);
  } catch (error) {
    mistakes.push(String(error));
  }
  return {
    slack: await sentTo('slack', posted),
    discord: await sentTo('discord', posted),
    outcome: outputs.get('outcome') ?? 'failed',
    reason: outputs.get('reason') ?? '',
    mistakes,
    log,
  };
};

const act = (scene: Scene, edges: Edges): Promise<void> => {
  if (!scene.watch) return notify(edges);
  const saved = new Map([['started', String(NOW_MS - scene.elapsedMs)]]);
  const state = {
    read: (name: string) => saved.get(name) ?? '',
    save: (name: string, value: string) => void saved.set(name, value),
  };
  return watchEnd({ ...edges, state });
};

const githubIn = ({ env, github }: Scene): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(
    Object.entries(env).map(([name, value]) => [name.replace(/^GITHUB_/, '').toLowerCase(), value]),
  ),
  token: github ? createState(github).token : '',
});

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return {};
  }
};

const contextsIn = (scene: Scene): RunnerContexts => {
  const { event, payload, job, needs, steps, matrix } = scene;
  return {
    ...buildContexts(event, parsed(payload), { github: githubIn(scene), needs, steps, matrix }),
    job,
    secrets: { SLACK_WEBHOOK_URL: WEBHOOKS.slack, DISCORD_WEBHOOK_URL: WEBHOOKS.discord },
  };
};

/** The page decides where messages go. */
const inputsIn = (
  targets: readonly PlatformId[],
  { inputs }: Scene,
  defaults: Defaults,
  contexts: RunnerContexts,
  mistakes: string[],
): Readonly<Record<string, string>> => {
  const filled: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    try {
      filled[name] = interpolate(value, contexts);
    } catch (error) {
      mistakes.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const byToken = 'slack-token' in inputs && targets.includes('slack');
  return {
    ...filled,
    'slack-token': byToken ? SLACK_TOKEN : '',
    webhook: targets
      .filter(platform => !(platform === 'slack' && byToken))
      .map(platform => WEBHOOKS[platform])
      .join('\n'),
    'dry-run': 'false',
    outbox: '',
  };
};

const createEdges = (scene: Scene, runner: Runner, post: (request: HttpRequest) => HttpResult): Edges => {
  const env = {
    ...scene.env,
    GITHUB_EVENT_NAME: scene.event,
    GITHUB_EVENT_PATH: EVENT_PATH,
    GITHUB_WORKSPACE: WORKSPACE,
  };
  const workspace = Object.entries(scene.files).map(
    ([path, text]) => [`${WORKSPACE}/${path}`, text] as const,
  );
  githubStates.set(env, createState(scene.github));
  const never = new AbortController().signal;
  return {
    env,
    runner,
    http: async request => post(request),
    clock: { now: () => NOW_MS, sleep: async () => undefined, timeout: () => never },
    random: () => 0.5,
    files: createFiles({ ...Object.fromEntries(workspace), [EVENT_PATH]: scene.payload }),
    interrupted: never,
  };
};

const sentTo = async (id: PlatformId, posted: readonly Posted[]): Promise<readonly Sent[]> => {
  const platform = await platforms.findLast(one => one.id === id)?.load();
  return Promise.all(
    posted
      .filter(one => one.platform === id)
      .map(async ({ request }) => {
        const body = JSON.parse(request.body) as Body;
        const editor = await platform?.editor({ body, cuts: [] });
        return { body, ...(editor && { editor }) };
      }),
  );
};
