import { startReceiver, type PlatformName, type Receiver } from '../testing/receiver/index.js';
import { runAction } from '../testing/runner/index.js';
import type { DemoStory } from './stories.js';
import type { Told } from './tell.js';

const play = async (
  root: string,
  receiver: Receiver,
  story: DemoStory,
  platforms: readonly PlatformName[],
): Promise<Told> => {
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
export const playAll = async (
  root: string,
  stories: readonly DemoStory[],
  platforms: readonly PlatformName[],
): Promise<readonly Told[]> => {
  const receiver = await startReceiver();
  try {
    const told: Told[] = [];
    for (const story of stories) told.push(await play(root, receiver, story, platforms));
    return told;
  } finally {
    await receiver.close();
  }
};
