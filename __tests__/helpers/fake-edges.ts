import { matchesGlob } from 'node:path';
import { virtualClock } from '../../tools/testing/virtual-clock.js';
import type { Clock, Edges, Env, Http, HttpRequest, HttpResult, Runner } from '../../src/edges/types.js';

/** One scripted answer. `afterMs` is how long it takes, Infinity if it never comes. */
export type Scripted = { readonly afterMs?: number } & (
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly broken: string; readonly sent: boolean; readonly hint?: string }
);

export interface Seen {
  readonly atMs: number;
  readonly request: HttpRequest;
}

/** Plays the script in order, or asks it for the n-th answer (from 0). Repeats the last one. */
const scriptedHttp = (
  clock: Clock,
  script: readonly [Scripted, ...Scripted[]] | ((request: HttpRequest, n: number) => Scripted),
): { readonly http: Http; readonly seen: readonly Seen[] } => {
  const seen: Seen[] = [];
  const http: Http = async (request, signal) => {
    const n = seen.push({ atMs: clock.now(), request }) - 1;
    const scripted =
      typeof script === 'function' ? script(request, n) : (script[n] ?? script.at(-1) ?? script[0]);
    await clock.sleep(scripted.afterMs ?? 0, signal);
    return signal.aborted
      ? { kind: 'failed', reason: 'given up', sent: true, aborted: true }
      : buildResultNews(scripted);
  };
  return { http, seen };
};

const buildResultNews = (scripted: Scripted): HttpResult =>
  'status' in scripted
    ? {
        kind: 'answer',
        status: scripted.status,
        headers: scripted.headers ?? {},
        body: scripted.body ?? '',
      }
    : {
        kind: 'failed',
        reason: scripted.broken,
        sent: scripted.sent,
        aborted: false,
        ...(scripted.hint !== undefined && { hint: scripted.hint }),
      };

interface RecordingRunner extends Runner {
  /** Everything logged, in order: `info`, `notice`, `warning`, `error`, `group`, `endgroup`, or `fail`. */
  readonly said: readonly { readonly how: string; readonly line: string }[];
  readonly masks: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly summaries: readonly string[];
}

export const recordingRunner = (inputs: Readonly<Record<string, string>> = {}): RecordingRunner => {
  const said: { how: string; line: string }[] = [];
  const masks: string[] = [];
  const outputs = new Map<string, string>();
  const summaries: string[] = [];
  const say = (how: string) => (line: string) => void said.push({ how, line });
  return {
    said,
    masks,
    outputs,
    summaries,
    summary: markdown => void summaries.push(markdown),
    input: name => inputs[name] ?? '',
    mask: (...values) => void masks.push(...values),
    redact: text => text,
    debugs: false,
    debug: () => undefined,
    group: (title, lines) => {
      say('group')(title);
      lines.forEach(say('info'));
      say('endgroup')('');
    },
    info: say('info'),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    fail: say('fail'),
    output: (name, value) => void outputs.set(name, value),
  };
};

export interface FakeOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Env;
  readonly script?: Parameters<typeof scriptedHttp>[1];
  readonly random?: () => number;
  readonly files?: Readonly<Record<string, string>>;
  readonly interrupted?: AbortSignal;
  readonly startMs?: number;
}

export interface FakeEdges extends Edges {
  readonly runner: RecordingRunner;
  readonly seen: readonly Seen[];
}

/** Edges without an outside world: every answer is `200 ok`, random waits take half their range, and no file exists. */
export const fakeEdges = (options: FakeOptions = {}): FakeEdges => {
  const clock = virtualClock(options.startMs);
  const { http, seen } = scriptedHttp(clock, options.script ?? [{ status: 200, body: 'ok' }]);
  return {
    env: options.env ?? {},
    runner: recordingRunner(options.inputs),
    http,
    seen,
    clock,
    random: options.random ?? (() => 0.5),
    files: {
      read: async path => {
        const text = options.files?.[path];
        if (text === undefined)
          throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
        return text;
      },
      glob: async function* (folder, pattern) {
        for (const path of Object.keys(options.files ?? {}))
          if (path.startsWith(`${folder}/`) && matchesGlob(path.slice(folder.length + 1), pattern))
            yield path.slice(folder.length + 1);
      },
      open: async (path, max) => {
        const bytes = Buffer.from(options.files?.[path] ?? '');
        if (bytes.length > max) throw Object.assign(new Error('EFBIG'), { code: 'EFBIG' });
        const pieces = async function* () {
          yield bytes;
        };
        return { size: bytes.length, pieces };
      },
      exists: path => options.files?.[path] !== undefined,
      realpath: async path => path,
      write: async () => undefined,
    },
    interrupted: options.interrupted ?? new AbortController().signal,
  };
};
