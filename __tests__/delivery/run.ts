import { deliver } from '../../src/delivery/deliver.js';
import type { Limits, Post, Receipt } from '../../src/delivery/types.js';
import type { HttpAnswer } from '../../src/edges/types.js';
import type { Payload, Platform, Verdict } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { fakeEdges, type FakeOptions, type Scripted, type Seen } from '../helpers/fake-edges.js';

export const url = 'https://hooks.example/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx';
export const limits: Limits = { timeoutMs: 10_000, deadlineMs: 60_000 };

const judge = ({ status, headers, body }: HttpAnswer): Verdict => {
  if (status < 300) return { kind: 'delivered', ...(body !== '' && { messageId: body }) };
  if (status === 429 || status >= 500) {
    const after = headers['retry-after'];
    const afterMs = after === undefined ? {} : { afterMs: Number(after) * 1_000 };
    return { kind: 'retry', reason: `HTTP ${status}`, ...afterMs };
  }
  if (body === 'invalid_blocks')
    return { kind: 'plainer', reason: 'Slack refuses the form (HTTP 400)', mend: 'report it' };
  return { kind: 'refused', reason: `the webhook was removed (HTTP ${status})`, mend: 'make a new one' };
};

export const platform: Platform = {
  id: 'slack',
  kind: 'webhook',
  title: 'Slack',
  env: [],
  recognise: () => 'host',
  edits: true,
  remark: () => undefined,
  render: () => Promise.resolve([payload('rendered')]),
  adopt: () => Promise.resolve(payload('adopted')),
  place: posted => Promise.resolve(posted),
  editor: () => Promise.resolve(undefined),
  request: ({ body }, to) => ({ method: 'POST', url: to, headers: {}, body: JSON.stringify(body) }),
  judge: answer => Promise.resolve(judge(answer)),
  draining: () => Promise.resolve({ rates: [], restMs: () => 0, late: body => body }),
};

export const payload = (text: string, plainer?: Payload): Payload => ({
  body: { text },
  cuts: [],
  ...(plainer && { plainer: () => plainer }),
});

export const postOf = (first: Payload, ...rest: Payload[]): Post => ({
  destination: { name: 'alerts', platform, url: new Secret(url) },
  payloads: [first, ...rest],
});

interface Run {
  readonly receipt: Receipt;
  readonly log: readonly string[];
  readonly seen: readonly Seen[];
  readonly tookMs: number;
}

export const run = async (
  script: FakeOptions['script'],
  change: { post?: Post; limits?: Partial<Limits>; options?: FakeOptions } = {},
): Promise<Run> => {
  const edges = fakeEdges({ ...(script && { script }), ...change.options });
  const log: string[] = [];
  const receipt = await deliver(
    change.post ?? postOf(payload('hi')),
    { ...limits, ...change.limits },
    { ...edges, log: line => log.push(line) },
  );
  return { receipt, log, seen: edges.seen, tookMs: edges.clock.now() };
};

export const ok: Scripted = { status: 200, body: '42' };
export const hang: Scripted = { afterMs: Infinity, status: 200 };
export const busy: Scripted = { status: 503 };
export const reset: Scripted = { broken: 'connection reset', sent: true };
export const refusedConnection: Scripted = { broken: 'connection refused', sent: false };

export const times = (seen: readonly Seen[]): number[] => seen.map(({ atMs }) => atMs);
