import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

import { answer, type ApiReply } from './answer.js';
import { createState, type GitHubState } from './state.js';

export * from './state.js';

interface Request {
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** What happens instead of an answer, or before it. `cut` ends the body in the middle. */
export interface ApiFault {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
  readonly hang?: boolean;
  readonly reset?: boolean;
  readonly cut?: boolean;
}

export interface GitHub {
  /** The value of GITHUB_API_URL. */
  readonly url: string;
  readonly requests: readonly Request[];
  /** Requests to the host of the logs. */
  readonly logRequests: readonly Request[];
  state: GitHubState;
  /** By a part of the path; the first match counts. */
  faults: Readonly<Record<string, ApiFault>>;
  readonly clear: () => void;
  readonly close: () => Promise<void>;
}

const listen = async (listener: RequestListener): Promise<{ server: Server; url: string }> => {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const write = (response: ServerResponse, { status, headers, body }: ApiReply, cut: boolean): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
  if (cut) response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
  else response.end(text);
};

const act = (response: ServerResponse, own: ApiReply, trouble: ApiFault): void => {
  if (trouble.hang) return;
  if (trouble.reset) {
    response.socket?.destroy();
    return;
  }
  const { status, headers = {}, body = '{"message":"trouble"}' } = trouble;
  const reply =
    status === undefined
      ? own
      : { status, headers: { 'content-type': 'application/json', ...headers }, body };
  setTimeout(() => write(response, reply, trouble.cut === true), trouble.delayMs ?? 0);
};

/** A stand-in for GitHub's API and the host of its logs, on free ports of the loopback interface. */
export const startGitHub = async (): Promise<GitHub> => {
  const requests: Request[] = [];
  const logRequests: Request[] = [];
  const logs = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', logs.url);
    logRequests.push({ path: request.url ?? '', headers: request.headers });
    const log = github.state.logs[Number(pathname.split('/').at(-1))];
    // Answers to a token like the storage behind GitHub's links, which are signed themselves.
    const status = request.headers.authorization !== undefined ? 400 : log === undefined ? 404 : 200;
    act(response, { status, headers: {}, body: status === 200 ? (log ?? '') : '' }, findFault(pathname));
  });
  const api = await listen((request, response) => {
    const url = new URL(request.url ?? '/', api.url);
    requests.push({ path: request.url ?? '', headers: request.headers });
    const own = answer(github.state, {
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      authorization: request.headers.authorization,
      base: api.url,
      logHost: logs.url,
    });
    act(response, own, findFault(url.pathname));
  });
  const findFault = (path: string): ApiFault =>
    Object.entries(github.faults).find(([part]) => path.includes(part))?.[1] ?? {};
  const github: GitHub = {
    url: api.url,
    requests,
    logRequests,
    state: createState(),
    faults: {},
    clear: () => {
      requests.length = 0;
      logRequests.length = 0;
      github.state = createState();
      github.faults = {};
    },
    close: async () => {
      for (const { server } of [api, logs]) {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      }
    },
  };
  return github;
};
