import type { Result } from '../engine.js';
import type { PlatformId } from '../state.js';

/** One story of `npm start` and what happened to it. */
export interface ShownStory {
  readonly title: string;
  /** The event and the step in the playground. */
  readonly link: string;
  readonly result: Result;
}

/** The content of the page of `npm start -- --open`, as JSON. */
export interface Shown {
  readonly platforms: readonly PlatformId[];
  readonly stories: readonly ShownStory[];
}

/** The ID of the element with that JSON. */
export const SHOWN_ID = 'shown';
