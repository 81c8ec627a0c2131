import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { FORUM_WEBHOOK } from './discord-threads.js';
import { answerDiscord } from './discord.js';
import { clearMemory, createMemory } from './memory.js';
import { rateCounter } from './rates.js';
import { emptyScript } from './script.js';
import { answerSlackApi, WORKSPACE } from './slack-api.js';
import { answerSlack } from './slack.js';
import type {
  Incoming,
  ReceiverAnswer,
  PlatformName,
  Receiver,
  Recorded,
  Reply,
  ScriptStep,
} from './types.js';

export { formatFault } from './shape.js';
export type { PlatformName, Receiver, Recorded, ScriptStep } from './types.js';

/** Invented, in the platforms' forms. */
const PATHS = {
  slack: '/services/T00000000/B00000000/s3cr3tSl4ckT0kenXXXXXXXX',
  trigger: '/triggers/T00000000/1234567890123/s3cr3tTr1gg3rT0kenXXXXXXXX',
  discord:
    '/api/webhooks/123456789012345678/s3cr3tD1sc0rdT0ken_abcdefghijklmnop-QRSTUVWXYZ0123456789abcdefghijkl',
};

const isSlackApi = (pathname: string): boolean => /^\/api\/[a-z]+\.[A-Za-z]+$/.test(pathname);

const findPlatform = (pathname: string): PlatformName =>
  isSlackApi(pathname) || /^\/(services|triggers|workflows)\//.test(pathname) ? 'slack' : 'discord';

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

const parse = (body: string): { json?: unknown } => {
  try {
    return { json: JSON.parse(body) as unknown };
  } catch {
    return {};
  }
};

const write = (response: ServerResponse, reply: Reply, cut: boolean): void => {
  if (!cut) {
    response.writeHead(reply.status, reply.headers).end(reply.body);
    return;
  }
  response.writeHead(reply.status, {
    ...reply.headers,
    'content-length': String(Buffer.byteLength(reply.body) + 100),
  });
  response.write(reply.body, () => response.socket?.destroy());
};

const act = (response: ServerResponse, step: ScriptStep | undefined, own: Reply, record: Recorded): void => {
  const done = (answered: Recorded['answered']): void => {
    record.answered = answered;
    record.answeredAt = performance.now();
  };
  if (step?.hang) return done('hang');
  const reply =
    step?.status === undefined
      ? own
      : { status: step.status, headers: step.headers ?? {}, body: step.body ?? '' };
  const answer = (): void => {
    done(step?.reset ? 'reset' : reply.status);
    if (step?.reset) response.socket?.destroy();
    else write(response, reply, step?.cut === true);
  };
  if (step?.delayMs) setTimeout(answer, step.delayMs);
  else answer();
};

/** A stand-in for Slack and Discord, as strict as they are, on a free port of the loopback interface. Rejects if it cannot listen. */
export const startReceiver = async (): Promise<Receiver> => {
  const requests: Recorded[] = [];
  const waiting: (() => void)[] = [];
  const memory = createMemory();
  const { removed, forumSettings } = memory;
  const script = emptyScript();
  let count: ReturnType<typeof rateCounter> | undefined;

  const respond = (incoming: Incoming, platform: PlatformName): ReceiverAnswer => {
    const counted = count?.(platform, incoming.url.pathname, Date.now());
    if (counted?.refusal) return { reply: counted.refusal, faults: [] };
    const { reply, faults } = isSlackApi(incoming.url.pathname)
      ? answerSlackApi(incoming, memory, Date.now(), requests.length)
      : platform === 'slack'
        ? answerSlack(incoming, removed)
        : answerDiscord(incoming, memory, Date.now(), requests.length);
    return { reply: { ...reply, headers: { ...reply.headers, ...counted?.headers } }, faults };
  };

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const body = await readBody(request);
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '/', `http://${String(headers.host)}`);
    const incoming: Incoming = { method, url, headers, body, ...parse(body) };
    const platform = findPlatform(url.pathname);
    const receivedAt = performance.now();
    const { reply, faults } = respond(incoming, platform);
    const record: Recorded = {
      ...incoming,
      platform,
      faults,
      reply,
      startedAt,
      receivedAt,
      answered: 'pending',
    };
    requests.push(record);
    waiting.splice(0).forEach(notify => notify());
    act(response, script.next(platform, url.pathname), reply, record);
  };

  const server = createServer((request, response) => {
    // The client may disconnect while sending.
    take(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    host,
    slack: `http://${host}${PATHS.slack}`,
    trigger: `http://${host}${PATHS.trigger}`,
    discord: `http://${host}${PATHS.discord}`,
    forum: `http://${host}${PATHS.discord.replace(/\d{18}/, FORUM_WEBHOOK)}`,
    slackApi: { url: `http://${host}/api/`, ...WORKSPACE },
    requests,
    accepted: () => requests.filter(({ answered }) => Number(answered) >= 200 && Number(answered) < 300),
    forumSettings,
    removed,
    play: script.play,
    playAt: script.playAt,
    nextRequest: () => new Promise(resolve => waiting.push(resolve)),
    limitRates: on => {
      count = on ? rateCounter() : undefined;
    },
    clear: () => {
      requests.length = 0;
      script.clear();
      clearMemory(memory);
      count = undefined;
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
};
