import { startReceiver, type PlatformName, type Receiver } from '../testing/receiver/index.js';
import { runAction } from '../testing/runner/index.js';
import type { DemoStory } from './stories.js';
import type { StoryResult } from './format-story.js';

const runStory = async (
  root: string,
  receiver: Receiver,
  story: DemoStory,
  platforms: readonly PlatformName[],
): Promise<StoryResult> => {
  const before = receiver.requests.length;
  const result = await runAction({
    root,
    eventName: story.eventName,
    event: story.event,
    contexts: story.contexts,
    inputs: {
      ...story.inputs,
      webhook: platforms.map(platform => receiver[platform]).join('\n'),
      'allowed-hosts': receiver.host,
    },
  });
  return { story, result, requests: receiver.requests.slice(before) };
};

/** Plays the stories one after the other against a receiver of its own. `root` holds `action.yml`. */
export const runStories = async (
  root: string,
  stories: readonly DemoStory[],
  platforms: readonly PlatformName[],
): Promise<readonly StoryResult[]> => {
  const receiver = await startReceiver();
  try {
    const results: StoryResult[] = [];
    for (const story of stories) results.push(await runStory(root, receiver, story, platforms));
    return results;
  } finally {
    await receiver.close();
  }
};
