import { readdirSync, readFileSync } from 'node:fs';

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { startNotify, type Notify } from '../helpers/notify.js';
import { expand, runOptions, type Expected, type Report } from './case.js';
import { findFaults } from './faults.js';

/** Bugs reported about other notifiers, none of which Hookline may have. */

const FOLDER = '__tests__/reports';

const reports = readdirSync(`${FOLDER}/cases`).flatMap(
  name => JSON.parse(readFileSync(`${FOLDER}/cases/${name}`, 'utf8')) as Report[],
);

/** Reports that do not hold yet, and why. */
const pending = JSON.parse(readFileSync(`${FOLDER}/pending.json`, 'utf8')) as Readonly<
  Record<string, string>
>;

let notify: Notify;
beforeAll(async () => {
  notify = await startNotify();
});
beforeEach(() => notify.receiver.clear());
afterAll(() => notify.close());

const find = async (report: Report): Promise<string[]> => {
  const { slack, discord, host } = notify.receiver;
  const result = await notify.runNotify(runOptions(report, { slack, discord, host }));
  const expected = expand(report.expect, { slack, discord, host }) as Expected;
  const tokens = [slack, discord].map(url => url.slice(url.lastIndexOf('/') + 1));
  return findFaults(report, expected, result, [
    slack,
    discord,
    ...tokens,
    ...tokens.map(t => t.slice(0, 18)),
  ]);
};

const isPending = ({ id }: Report): boolean => id in pending;

test('has a unique name for each report', () => {
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

test('lists only reports as pending, each with its reason', () => {
  const names = reports.map(({ id }) => id);
  expect(Object.keys(pending).filter(id => !names.includes(id))).toEqual([]);
  expect(Object.values(pending).filter(reason => reason.trim() === '')).toEqual([]);
});

test.each(reports.filter(report => !isPending(report)))(
  '$id ($source) does not happen here',
  async report => {
    expect(await find(report)).toEqual([]);
  },
);

// `each` of an empty list is an error.
for (const report of reports.filter(isPending))
  test(`${report.id} is pending; if this fails, it holds now: take it out of pending.json`, async () => {
    expect(await find(report)).not.toEqual([]);
  });
