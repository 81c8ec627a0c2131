import type { EventReader, GitHubEvent, Subject } from './types.js';

/** A reader whose payload type is its own affair: every reader takes whatever comes. */
export type AnyReader = (event: GitHubEvent) => Subject;

export const reader = <P>(read: EventReader<P>): AnyReader => read as unknown as AnyReader;
