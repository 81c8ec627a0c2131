import { startGitHub, type GitHub } from '../testing/github/index.js';
import { startReceiver, type PlatformName, type Receiver } from '../testing/receiver/index.js';
import { runAction } from '../testing/runner/index.js';
import { buildApi } from './api.js';
import type { DemoStory } from './stories.js';
import type { StoryResult } from './format-story.js';

/** Where stories run. */
interface Stage {
  /** Contains `action.yml`. */
  readonly root: string;
  readonly platforms: readonly PlatformName[];
  /** What paths of inputs are relative to; an empty folder by default. */
  readonly workspace?: string | undefined;
}

const runStory = async (
  story: DemoStory,
  { root, platforms, workspace }: Stage,
  receiver: Receiver,
  github: GitHub,
): Promise<StoryResult> => {
  const before = receiver.requests.length;
  github.state = buildApi(story);
  const given = story.contexts['github'];
  const result = await runAction({
    root,
    eventName: story.eventName,
    event: story.event,
    contexts: { ...story.contexts, github: { ...(given as object | undefined), api_url: github.url } },
    inputs: {
      ...story.inputs,
      webhook: platforms.map(platform => receiver[platform]).join('\n'),
      'allowed-hosts': receiver.host,
    },
    env: workspace === undefined ? {} : { GITHUB_WORKSPACE: workspace },
  });
  return { story, result, requests: receiver.requests.slice(before) };
};

/** Runs the stories one after the other against stand-ins for Slack, Discord, and GitHub's API. */
export const runStories = async (
  stories: readonly DemoStory[],
  stage: Stage,
): Promise<readonly StoryResult[]> => {
  const receiver = await startReceiver();
  const github = await startGitHub();
  try {
    const results: StoryResult[] = [];
    for (const story of stories) results.push(await runStory(story, stage, receiver, github));
    return results;
  } finally {
    await Promise.all([receiver.close(), github.close()]);
  }
};
