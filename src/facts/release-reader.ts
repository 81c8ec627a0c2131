import type { JsonObject } from '../values/json.js';
import type { ReadResult } from './run-reader.js';

/** A release as GitHub's API returns it, which is as the event has it. */
export type ReleaseData = JsonObject;

/** What is read about a repository's releases. Never rejects: what cannot be read leaves a gap. */
export interface ReleaseReader {
  /** A published release. */
  readonly byTag: (tag: string) => Promise<ReadResult<ReleaseData | undefined>>;
  /** The newest release that is neither a draft nor a prerelease. */
  readonly latest: () => Promise<ReadResult<ReleaseData | undefined>>;
  /** The newest releases, including drafts if the token may see them. */
  readonly newest: () => Promise<ReadResult<readonly ReleaseData[] | undefined>>;
  /** Whether the repository has the tag, even if it has no release. */
  readonly hasTag: (tag: string) => Promise<boolean>;
  /** The commit of a tag. */
  readonly commit: (tag: string) => Promise<string | undefined>;
  /** Waits, but not longer than the time for all requests. */
  readonly wait: (ms: number) => Promise<void>;
}
