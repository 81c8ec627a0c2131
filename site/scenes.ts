import { stories } from 'virtual:stories';
import { buildContexts } from './engine.js';
import { firstRun, happenedIn, withHappened } from './happened.js';
import { asObject, asText, type Values } from './json.js';
import type { Scene } from './scene.js';
import {
  DISCORD_SECRET,
  FIRST,
  type OwnEvent,
  platformsOf,
  SLACK_SECRET,
  type State,
  type Step,
} from './state.js';
import type { Story } from './stories/types.js';

export { stories };

const first = stories[0];

/** The story by ID; the first one for an unknown ID. */
export const chooseStory = ({ story }: State): Story => {
  const found = stories.find(({ id }) => id === story) ?? first;
  if (found === undefined) throw new Error('there are no stories');
  return found;
};

/** The result that the message of a story reports. */
const resultOf = ({ payload, needs, job }: Story): string => {
  const stated = [
    asObject(payload['workflow_run'])['conclusion'],
    asObject(payload['deployment_status'])['state'],
  ];
  const results = Object.values(needs).map(one => asText(asObject(one)['result']));
  const worst = ['failure', 'cancelled'].find(result => results.includes(result));
  return stated.map(asText).find(Boolean) ?? worst ?? asText(job['status']);
};

/** What a step would need to be set up before it tells the story. */
const needed = ({ needs, inputs }: Story): number => Object.keys(needs).length + Object.keys(inputs).length;

/** The story that a link asks for by name, or the plainest one of its event, with its status if there is one. */
export const storyFor = (asked: { story: string; event: string; status: string }): string => {
  const ofEvent = stories
    .filter(({ event }) => event === asked.event)
    .sort((one, other) => needed(one) - needed(other));
  const exact = ofEvent.find(story => resultOf(story) === asked.status);
  return asked.story || (exact ?? ofEvent[0])?.id || FIRST.story;
};

/** The event as an object; `undefined` if the text is not one. */
export const parsedEvent = (text: string): Values | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return value === asObject(value) ? asObject(value) : undefined;
  } catch {
    return undefined;
  }
};

/** The story with the user's own event: the run belongs to that event, and the API answers for its repository. */
const withOwn = (story: Story, { name, payload }: OwnEvent): Story => {
  const event = parsedEvent(payload) ?? {};
  const { event: _event, token: _token, ...github } = asObject(buildContexts(name, event, {})['github']);
  const env = Object.entries(github).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, String(value)]);
  return {
    ...story,
    event: name,
    payload: event,
    env: Object.fromEntries(env) as Story['env'],
  };
};

/** What happened, in full. */
export const happening = (state: State): Story => {
  const story = chooseStory(state);
  if (state.own === undefined) return withHappened(story, state.happened);
  const { history, failures } = happenedIn(story);
  const given = story.github ? { history, failures, ...state.happened } : state.happened;
  return withHappened(withOwn(story, state.own), given);
};

/** The step of a story. */
const storyStep = ({ watch, inputs }: Story): Step => ({
  watch,
  webhook: [SLACK_SECRET, DISCORD_SECRET],
  inputs: Object.entries(inputs).map(([name, value]) => ({ name, value })),
});

export const chooseStep = (state: State): Step => state.step ?? storyStep(chooseStory(state));

export const buildScene = (state: State): Scene => {
  const story = happening(state);
  const { event, payload, env, job, needs, steps, matrix, files, elapsedMs } = story;
  // Some stories do not use the API, but a user's step may.
  const github = story.github ?? (state.step && firstRun(story));
  const step = chooseStep(state);
  const { watch, inputs } = step;
  return {
    event,
    payload: state.own?.payload ?? JSON.stringify(payload),
    env,
    job,
    needs,
    steps,
    matrix,
    ...(github && { github }),
    files,
    watch,
    elapsedMs: watch && elapsedMs === 0 ? 252_000 : elapsedMs,
    inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, value])),
    platforms: platformsOf(step),
  };
};
