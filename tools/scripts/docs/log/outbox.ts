import { entry, type LogEntry } from './types.js';

import { MORE_OUTBOX } from './outbox-more.js';

/** Outbox and drain. */
export const OUTBOX: readonly LogEntry[] = [
  entry(
    'waits in the outbox',
    'The message is stored, not delivered.',
    'Nothing: the [drain](outbox.md#drain-the-outbox) posts it.',
  ),
  entry(
    'It could not be put into the outbox either: the …',
    'Neither the platform nor the outbox took the message.',
    'Use the output `undelivered`, which holds the records.',
  ),
  entry(
    [
      'with outbox, give each webhook its own name, here and in the drain (ops = https://…)',
      'with outbox, give each its own name',
      'two entries are named …',
    ],
    'Records know their destination by name.',
    'Write `team = https://…`, with the same name in both places.',
  ),
  entry(
    'outbox: git tracks records in the folder …, so anyone who can bring a change can write messages that a drain posts. Remove them from git',
    'The folder of the outbox is in the repository.',
    'Remove it from git, and list it in `.gitignore`.',
  ),
  entry(
    [
      'not put into the outbox, since another step has posted a newer state of the message',
      'left out, since a newer state of the same message replaces it',
      'it was delivered; it replaces older states of the message in the outbox',
      'the message shows its newest state (…)',
    ],
    'Several states of one live message waited; only the newest counts.',
    'Nothing.',
  ),
  entry(
    'an older state of the message waits in the outbox, which did not store the newer one: a drain may show the older one again',
    'The outbox did not store the newer state of a live message.',
    'Look at the outbox; the sentence before says what failed.',
  ),
  entry(
    ['delivered, … late (…)', 'taken from the outbox'],
    'What the drain does, with its progress.',
    'Nothing.',
    ['… of …', 'more taken'],
  ),
  entry(['Nothing to deliver: the … is empty'], 'The outbox is empty.', 'Nothing.'),
  entry(
    [
      'Nothing to deliver now: …',
      'another drain holds …',
      'until it has delivered or released …',
      'until … UTC at the latest',
    ],
    'Two drains run at once, or one was killed.',
    'Nothing: its records are free again at the time that the log says.',
  ),
  entry(
    ['still waiting'],
    'The drain stopped before the outbox was empty. The sentence says why.',
    'Nothing: the next drain goes on. Raise `limit` or `deadline` if this happens often.',
  ),
  entry(
    'Nothing delivered: there is no webhook. Give the input webhook the lines that the posting steps have',
    'The drain has no webhooks.',
    'Give it the same `webhook` as the steps that post.',
  ),
  entry(
    'Its records wait',
    'The secret of one destination is empty in the drain’s job.',
    'Set the secret. The records stay in the outbox.',
  ),
  entry(
    'What was delivered last may be delivered once more',
    'The outbox failed after a delivery.',
    'Nothing.',
  ),
  ...MORE_OUTBOX,
];
