import { deliver } from '../../src/delivery/deliver.js';
import type { DeliveryLimits, Post, Receipt } from '../../src/delivery/types.js';
import type { HttpAnswer } from '../../src/edges/types.js';
import type { Payload, PayloadForm, Platform, Outcome } from '../../src/platforms/types.js';
import { Secret } from '../../src/secrets/secret.js';
import { fakeEdges, type FakeOptions, type Scripted, type Seen } from '../helpers/fake-edges.js';

export const url = 'https://hooks.example/services/T0123ABCD/B0456EFGH/abcdefghijklmnopqrstuvwx';
export const limits: DeliveryLimits = { timeoutMs: 10_000, deadlineMs: 60_000 };

const readResponse = ({ status, headers, body }: HttpAnswer): Outcome => {
  if (status < 300) return { kind: 'delivered', ...(body !== '' && { messageId: body }) };
  if (status === 429 || status >= 500) {
    const after = headers['retry-after'];
    const afterMs = after === undefined ? {} : { afterMs: Number(after) * 1_000 };
    return { kind: 'retry', reason: `HTTP ${status}`, ...afterMs };
  }
  if (body === 'invalid_blocks')
    return { kind: 'form-refused', reason: 'Slack refuses the form (HTTP 400)', hint: 'report it' };
  return { kind: 'refused', reason: `the webhook was removed (HTTP ${status})`, hint: 'make a new one' };
};

export const platform: Platform = {
  id: 'slack',
  kind: 'webhook',
  title: 'Slack',
  edits: true,
  render: () => Promise.resolve([payload('rendered')]),
  validateCustom: () => Promise.resolve(payload('adopted')),
  applyTarget: posted => Promise.resolve(posted),
  editor: () => Promise.resolve(undefined),
  buildRequest: ({ body }, to) => ({ method: 'POST', url: to, headers: {}, body: JSON.stringify(body) }),
  readResponse: answer => Promise.resolve(readResponse(answer)),
  drainRules: () => Promise.resolve({ rates: [], restMs: () => 0, late: body => body }),
};

export const payload = (text: string, ...fallbacks: readonly PayloadForm[]): Payload => ({
  body: { text },
  cuts: [],
  ...(fallbacks.length > 0 && { fallbacks: async () => fallbacks }),
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
  change: { post?: Post; limits?: Partial<DeliveryLimits>; options?: FakeOptions } = {},
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
