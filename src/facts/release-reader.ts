import type { JsonObject } from '../values/json.js';
import type { ReadResult } from './run-reader.js';

/** A release as GitHub's API returns it, which is as the event has it. */
export type ReleaseData = JsonObject;

/** What is read of a repository's releases. Nothing in it rejects: what cannot be read leaves a gap. */
export interface ReleaseReader {
  /** A published release. */
  readonly byTag: (tag: string) => Promise<ReadResult<ReleaseData | undefined>>;
  /** The newest one that is neither a draft nor a pre-release. */
  readonly latest: () => Promise<ReadResult<ReleaseData | undefined>>;
  /** The newest ones, drafts among them where the token may see those. */
  readonly newest: () => Promise<ReadResult<readonly ReleaseData[] | undefined>>;
  /** Whether the repository has the tag, whatever comes of it. */
  readonly hasTag: (tag: string) => Promise<boolean>;
  /** The commit of a tag. */
  readonly commit: (tag: string) => Promise<string | undefined>;
  /** Waits, but not beyond the time that there is for all questions. */
  readonly wait: (ms: number) => Promise<void>;
}
