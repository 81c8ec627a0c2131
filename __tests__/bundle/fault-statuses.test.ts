import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { PlatformName } from '../../tools/testing/receiver/index.js';
import { startNotify, type Notify } from '../helpers/notify.js';
import { always, PLATFORMS, suffer, type Fault, type Suffered } from './faults.js';

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
afterAll(() => notify.close());

const isTransient = (status: number): boolean => [408, 425, 429].includes(status) || status >= 500;

const statuses = Array.from({ length: 200 }, (_, at) => 400 + at);

/** A hundred at a time: the runner's log is searched for every secret. */
const halves = [statuses.slice(0, 100), statuses.slice(100)];

interface StatusFault extends Fault {
  readonly attempts: number;
  readonly delivered: boolean;
  readonly says: RegExp;
}

const faultOf = (platform: PlatformName, status: number): StatusFault => {
  const retried = isTransient(status);
  return {
    what: `${status} is ${retried ? 'retried' : 'not retried, and the reason says what to do'}`,
    platform,
    steps: retried ? [{ status }] : always({ status }),
    attempts: retried ? 2 : 1,
    delivered: retried,
    says: new RegExp(
      retried
        ? `HTTP ${status}\\b.*next try in .*\\(attempt 2\\)`
        : `answered: .*HTTP ${status}\\b.*; .{10,}`,
    ),
  };
};

describe.each(PLATFORMS.flatMap(platform => halves.map(half => ({ platform, half, first: half[0] }))))(
  '$platform answers $first or one of those after it:',
  ({ platform, half }) => {
    const faults = half.map(status => faultOf(platform, status));
    let run: Suffered;
    beforeAll(async () => {
      run = await suffer(notify, faults);
    }, 60_000);

    test.each(faults)('$what', fault => {
      const { delivered, attempts, says } = fault;
      const fate = run.fateOf(fault);
      expect(fate).toMatchObject({ delivered, attempts, mayHaveArrived: false, leaked: [] });
      expect(fate.requests).toHaveLength(attempts);
      expect(fate.log).toMatch(says);
    });
  },
);
