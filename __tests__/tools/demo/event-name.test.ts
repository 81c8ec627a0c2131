import { expect, test } from '@jest/globals';

import { frequent } from '../../../src/events/frequent.js';
import { readers } from '../../../src/events/index.js';
import { others } from '../../../src/events/others.js';
import { describeMismatch, EVENT_NAMES, inferEvent } from '../../../tools/demo/event-name.js';
import { samples } from '../../../tools/demo/stories.js';
import { corpus } from '../../helpers/corpus.js';

/** Another name for issue_comment, which GitHub documents but never sends, and the event of the input `release`. */
const NEVER_SENT = ['pull_request_comment', 'releases'];

test('has names for all events that Hookline reads', () => {
  const read = [readers, frequent, others].flatMap(group => [...group.keys()]);
  expect(EVENT_NAMES).toEqual(read.filter(name => !NEVER_SENT.includes(name)).sort());
});

/** Their payloads have no keys of their own. */
const SILENT = ['public', 'pull_request_target', 'image_version'];

const recorded = corpus
  .filter(({ name }) => EVENT_NAMES.includes(name) && !SILENT.includes(name))
  .flatMap(({ name, examples }) => examples.map(payload => [name, payload] as const));

test.each(recorded)('recognizes a recorded %s', (name, payload) => {
  expect(inferEvent(payload)).toBe(name);
  expect(describeMismatch(name, payload)).toBeUndefined();
});

test.each(Object.entries(samples))('recognizes the sample %s', (_name, { eventName, event }) => {
  expect(inferEvent(event as Readonly<Record<string, unknown>>)).toBe(eventName);
});

test('recognizes nothing in an empty payload', () => {
  expect(inferEvent({})).toBeUndefined();
  expect(describeMismatch('push', {})).toBeUndefined();
});

test('takes pull_request_target for pull_request, which is intended', () => {
  expect(describeMismatch('pull_request_target', { action: 'opened', pull_request: {} })).toBeUndefined();
  expect(describeMismatch('push', { action: 'opened', pull_request: {} })).toBe(
    'the event looks like pull_request, not like push',
  );
});
