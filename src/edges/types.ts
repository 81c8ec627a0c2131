import type { Secret } from '../secrets/secret.js';

/** Environment variables of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** The runner's side: inputs in; log lines, annotations, and outputs out. Every text becomes one safe line. */
export interface Runner {
  /** A raw input, `''` if not given. Not trimmed. */
  readonly input: (name: string) => string;
  /** Keeps values, and each of their lines, out of the log from now on. */
  readonly mask: (...values: readonly string[]) => void;
  /** The text without masked values in any form, and without pieces of them. */
  readonly redact: (text: string) => string;
  /** Whether the workflow runs with debug logging. */
  readonly debugs: boolean;
  /** Does nothing unless `debugs`. */
  readonly debug: (line: string) => void;
  readonly info: (line: string) => void;
  /** Lines folded under a title. */
  readonly group: (title: string, lines: readonly string[]) => void;
  readonly notice: (line: string) => void;
  readonly warning: (line: string) => void;
  readonly error: (line: string) => void;
  readonly output: (name: string, value: string) => void;
  /** Adds Markdown to the job summary, if the runner has a file for it. */
  readonly summary: (markdown: string) => void;
  /** Makes the step fail at its end. */
  readonly fail: (line: string) => void;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  readonly url: Secret;
  /** Sent as a bearer token. */
  readonly token?: Secret;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The result of one request. `broken` has no URL in its reason; `sent`: whether the request may have reached the server; `aborted`: whether
 * our own signal ended it; `hint`: set if a retry cannot help, and says what to do.
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
  /** A signal that is aborted `ms` from now. Its timer does not keep the process alive. */
  readonly timeout: (ms: number) => AbortSignal;
}

/** A regular file that can be read once. */
export interface OpenFile {
  readonly size: number;
  /** Closes the file at its end. A piece is valid until the next one is requested. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

export interface Files {
  /** The text of a regular file of at most `max` bytes; rejects as `open` does. */
  readonly read: (path: string, max: number) => Promise<string>;
  /** Whether something exists at a path. */
  readonly exists: (path: string) => boolean;
  /** The path with all symbolic links resolved; rejects with the system's error. */
  readonly realpath: (path: string) => Promise<string>;
  /**
   * Files in a folder that match a glob, as relative paths with `/`. Leaves out `.git` and `node_modules` unless the glob names them.
   * Follows a link to a folder only if the glob names it.
   */
  readonly glob: (folder: string, pattern: string) => AsyncIterable<string>;
  /**
   * A regular file of at most `max` bytes, read piece by piece. Rejects with the system's error, or with one of its codes: `EISDIR`,
   * `EFBIG`, or `EINVAL` if it is not a file.
   */
  readonly open: (path: string, max: number) => Promise<OpenFile>;
  /** Writes a whole file that only the user can read; rejects with the system's error. */
  readonly write: (path: string, text: string) => Promise<void>;
}

/** What a step's main saves for its post. */
export interface State {
  /** `''` if nothing was saved under that name. */
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

/** `watch` also keeps data from the start of a job to its end. */
export interface WatchEdges extends Edges {
  readonly state: State;
}
