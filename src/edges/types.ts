import type { Secret } from '../secrets/secret.js';

/** Environment variables as the process got them. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The runner's side: inputs in, log lines, annotations and outputs out. Every text becomes one safe line. */
export interface Runner {
  /** A raw input, `''` where it is not given. Not trimmed. */
  readonly input: (name: string) => string;
  /** Keeps values, and each of their lines, out of the log from now on. */
  readonly mask: (...values: readonly string[]) => void;
  /** The text without what was masked, in whatever form, and without pieces of it. */
  readonly redact: (text: string) => string;
  /** Whether the workflow is run with debug logging. */
  readonly debugs: boolean;
  /** Says nothing unless `debugs`. */
  readonly debug: (line: string) => void;
  readonly info: (line: string) => void;
  /** Lines that are folded below a title. */
  readonly group: (title: string, lines: readonly string[]) => void;
  readonly notice: (line: string) => void;
  readonly warning: (line: string) => void;
  readonly error: (line: string) => void;
  readonly output: (name: string, value: string) => void;
  /** Adds Markdown to the job summary, where the runner has a file for it. */
  readonly summary: (markdown: string) => void;
  /** Ends the step red, once the run is over. */
  readonly fail: (line: string) => void;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly url: Secret;
  /** Goes along as a bearer's token. */
  readonly token?: Secret;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The result of one request. `broken` holds no URL in its reason; `sent` says whether the request may have reached the
 * other side, `aborted` whether our own signal ended it; `hint` is set if trying again cannot help, and says what to do.
 */
export type HttpResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string | undefined>>;
      readonly body: string;
    }
  | {
      readonly kind: 'failed';
      readonly reason: string;
      readonly sent: boolean;
      readonly aborted: boolean;
      readonly hint?: string;
    };

export type HttpAnswer = Extract<HttpResult, { kind: 'answer' }>;

/** Never rejects. */
export type Http = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResult>;

export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after `ms`, or at once when the signal is aborted; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted `ms` from now, by a timer that does not keep the process alive. */
  readonly timeout: (ms: number) => AbortSignal;
}

/** A regular file that is read once. */
export interface OpenFile {
  readonly size: number;
  /** Closes the file at its end. A piece is valid until the next is asked for. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

export interface Files {
  /** The text of a regular file of `max` bytes at most; rejects as `open` does. */
  readonly read: (path: string, max: number) => Promise<string>;
  /** Whether a path leads to something. */
  readonly exists: (path: string) => boolean;
  /** The path that a path leads to, all symbolic links followed; rejects with the system's error. */
  readonly realpath: (path: string) => Promise<string>;
  /**
   * What a folder holds that a glob matches, as paths relative to it with `/`, `.git` and `node_modules` left out unless the glob names
   * them. A link to a folder is followed only where the glob names it.
   */
  readonly glob: (folder: string, pattern: string) => AsyncIterable<string>;
  /**
   * A regular file of `max` bytes at most, to be read piece by piece. Rejects with the system's error, or with one of its codes: `EISDIR`,
   * `EFBIG`, `EINVAL` for what is not a file at all.
   */
  readonly open: (path: string, max: number) => Promise<OpenFile>;
  /** Writes a whole file, which is the user's alone; rejects with the system's error. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** What a step's main leaves for its post. */
export interface State {
  /** `''` where nothing was saved by that name. */
  readonly read: (name: string) => string;
  readonly save: (name: string, value: string) => void;
}

/** The outside world. Tests pass fakes. */
export interface Edges {
  readonly env: Env;
  readonly runner: Runner;
  readonly http: Http;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly files: Files;
  /** Aborted when the runner asks the step to end (SIGINT, SIGTERM). */
  readonly interrupted: AbortSignal;
}

/** `watch` also keeps something from the job's start to its end. */
export interface WatchEdges extends Edges {
  readonly state: State;
}
