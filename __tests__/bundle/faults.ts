import type { PlatformName, Recorded, ScriptStep } from '../../tools/testing/receiver/index.js';
import type { Notified, Notify } from '../helpers/notify.js';
import { push } from '../helpers/payloads.js';
import { DEBUG, findSecrets } from './secrets.js';

/** One destination with a fault. */
export interface Fault {
  /** No two faults of a table have the same name. */
  readonly what: string;
  readonly platform: PlatformName;
  /** What the receiver does with the first requests; afterward it answers like the platform. */
  readonly steps?: readonly ScriptStep[];
  /** A server other than the receiver. */
  readonly origin?: string;
}

/** What happened to its message. */
export interface Fate {
  readonly delivered: boolean;
  readonly attempts: number;
  /** Everything that the log says about the destination, including the record's reason. */
  readonly log: string;
  readonly reason: string;
  readonly mayHaveArrived: boolean;
  /** What the receiver got. */
  readonly requests: readonly Recorded[];
  /** Everything readable of the run that must not contain a secret. */
  readonly leaked: readonly string[];
}

export interface Suffered extends Notified {
  /** Throws for a fault that is not in the table. */
  readonly fateOf: (fault: Pick<Fault, 'what'>) => Fate;
}

interface UndeliveredRecord {
  readonly destination: string;
  readonly attempts: number;
  readonly reason: string;
  readonly mayHaveArrived: boolean;
}

export const PLATFORMS: readonly PlatformName[] = ['slack', 'discord'];

/** As often as a run may send it. */
export const always = (step: ScriptStep): readonly ScriptStep[] => Array.from({ length: 50 }, () => step);

const addressOf = ({ platform, origin }: Fault, at: number, host: string): string => {
  const number = String(at).padStart(4, '0');
  const token = `s3cr3tT0ken${number}abcdefghijklmnop`;
  return `${origin ?? `http://${host}`}${platform === 'slack' ? '/services/T00000000/B00000000' : `/api/webhooks/12345678901234${number}`}/${token}`;
};

const fateIn = (run: Notified, url: string, name: string): Fate => {
  const { stdout, outputs, requests, visible } = run;
  const lines = stdout.split('\n').filter(line => new RegExp(`(^|::)${name}: `).test(line));
  const undelivered = (JSON.parse(outputs['undelivered'] ?? '[]') as readonly UndeliveredRecord[]).find(
    ({ destination }) => destination === name,
  );
  const [, again] = /delivered .* after (\d+) attempts/.exec(lines.join('\n')) ?? [];
  return {
    delivered: undelivered === undefined && lines.some(line => line.startsWith(`${name}: delivered`)),
    attempts: undelivered?.attempts ?? Number(again ?? 1),
    log: lines.join('\n'),
    reason: undelivered?.reason ?? '',
    mayHaveArrived: undelivered?.mayHaveArrived ?? false,
    requests: requests.filter(request => request.url.pathname === new URL(url).pathname),
    leaked: findSecrets(url).filter(secret => visible.includes(secret)),
  };
};

/** All faults at once, in one run of the built action in debug mode. */
export const suffer = async (
  notify: Notify,
  faults: readonly Fault[],
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Suffered> => {
  const { receiver } = notify;
  receiver.clear();
  const urls = faults.map((fault, at) => addressOf(fault, at, receiver.host));
  faults.forEach(({ steps = [] }, at) => receiver.playAt(new URL(urls[at] ?? '').pathname, steps));
  const run = await notify.runNotify({
    event: push(),
    inputs: {
      webhook: urls.map((url, at) => `d${at} = ${url}`).join('\n'),
      'allowed-hosts': [...new Set(urls.map(url => new URL(url).host))].join('\n'),
      ...inputs,
    },
    env: { ...DEBUG, ...env },
  });
  return {
    ...run,
    fateOf: ({ what }) => {
      const at = faults.findIndex(fault => fault.what === what);
      return fateIn(run, urls[at] ?? '', `d${at}`);
    },
  };
};
