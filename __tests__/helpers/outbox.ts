import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { OutboxRecord } from '../../src/outbox/record.js';
import type { Opening } from '../../src/outbox/types.js';

export const never = new AbortController().signal;

export const opening = (leaseMs = 60_000): Opening => ({ signal: never, leaseMs });

/** A record of a Slack message; `n` orders them. */
export const record = (n: number, change: Partial<OutboxRecord> = {}): OutboxRecord => ({
  version: 1,
  id: `20261125T123000${String(n).padStart(3, '0')}Z-800000000000`,
  destination: 'alerts',
  platform: 'slack',
  payloads: [{ text: `message ${n}` }],
  event: 'push',
  attempt: 1,
  madeAt: new Date(Date.UTC(2026, 10, 25, 12, 30, 0, n)).toISOString(),
  at: '2026-11-25T12:31:00.000Z',
  attempts: 3,
  reason: 'no answer within 10s',
  mayHaveArrived: false,
  ...change,
});

export interface TemporaryFolder {
  readonly path: string;
  readonly remove: () => void;
}

export const temporaryFolder = (): TemporaryFolder => {
  const path = mkdtempSync(join(tmpdir(), 'outbox-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
};
