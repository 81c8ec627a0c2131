import type { ForumSettings, ReceiverMemory } from './types.js';

const createForumSettings = (): ForumSettings => ({
  kind: 'forum',
  requiresTag: false,
  archived: new Set(),
  locked: new Set(),
  isFull: false,
});

export const createMemory = (): ReceiverMemory => ({
  removed: new Set(),
  forumSettings: createForumSettings(),
  messages: new Map(),
  threads: new Set(),
});

export const clearMemory = ({ removed, forumSettings, messages, threads }: ReceiverMemory): void => {
  for (const one of [removed, messages, threads, forumSettings.archived, forumSettings.locked]) one.clear();
  delete forumSettings.tags;
  Object.assign(forumSettings, { kind: 'forum', requiresTag: false, isFull: false });
};
