import { expect, test } from '@jest/globals';
import { describeProblem } from '../../src/github/read-problem.js';

const wanted = { what: 'The failed jobs', permission: 'actions: read' } as const;
const going = new AbortController().signal;
const said = (error: unknown, signal = going): string => describeProblem(wanted, error, signal).sentence;
const describeRefusal = (status: number, headers: object = {}) => ({ status, response: { status, headers } });

test.each([
  [describeRefusal(403), '(HTTP 403): they need the permission actions: read'],
  [describeRefusal(404), '(HTTP 404): they need the permission actions: read'],
  [describeRefusal(401), '(HTTP 401): the token is not valid'],
  [describeRefusal(429), '(HTTP 429): too many requests for now'],
  [describeRefusal(403, { 'x-ratelimit-remaining': '0' }), '(HTTP 403): too many requests for now'],
  [describeRefusal(403, { 'retry-after': '60' }), '(HTTP 403): too many requests for now'],
  [describeRefusal(502), '(HTTP 502)'],
])('explains an answer %j', (error, why) => {
  expect(said(error)).toBe(`The failed jobs could not be read ${why}`);
});

test('names the missing permission and its purpose after a refusal', () => {
  expect(describeProblem(wanted, describeRefusal(404), going).refused).toEqual({ ...wanted, status: 404 });
  expect(
    describeProblem(wanted, describeRefusal(403, { 'retry-after': '60' }), going).refused,
  ).toBeUndefined();
  expect(describeProblem(wanted, describeRefusal(500), going).refused).toBeUndefined();
});

test('gives the code of a failure without an answer', () => {
  const cause = { cause: { code: 'ECONNREFUSED' } };
  expect(said({ status: 500, cause })).toBe(
    'The failed jobs could not be read: the API was not reached (ECONNREFUSED)',
  );
  expect(said(new Error('ghs_secret'))).toBe('The failed jobs could not be read: the API was not reached');
});

test('reports an answer of unknown form', () => {
  expect(said(undefined)).toBe(
    'The failed jobs could not be read: the answer was cut off, or is of an unknown form',
  );
});

test('reports an answer that comes too late', () => {
  expect(said(describeRefusal(403), AbortSignal.abort())).toBe('The failed jobs could not be read in time');
});
