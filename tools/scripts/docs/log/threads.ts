import { entry, type LogEntry } from './types.js';

/** Threads and edits. */
export const THREADS: readonly LogEntry[] = [
  entry(
    [
      'a … webhook cannot edit messages, so …',
      'so each step posts a new one',
      "the run's message is posted once, at its end",
      'only the end of the job is posted',
      'Slack webhooks cannot edit messages, so a new one is posted; slack-token can edit',
    ],
    'Slack webhooks cannot edit.',
    'Use [`slack-token`](slack.md#a-bot-that-replies-in-a-thread).',
  ),
  entry(
    'webhook cannot post replies; use slack-token',
    'Slack webhooks do not return a message ID.',
    'Use [`slack-token`](slack.md#a-bot-that-replies-in-a-thread).',
  ),
  entry(
    [
      'so the message is not part of a thread',
      'the event has no commit',
      'the event has no pull request',
      'the event has no branch',
      'the event has no release',
    ],
    'The event has nothing that `thread` names: a push has no pull request.',
    'Choose another value of `thread`, or nothing.',
  ),
  entry(
    'a webhook can open threads only in a forum, so',
    'The webhook is of a text channel.',
    'Make a webhook in a [forum](discord.md#a-forum-thread-for-each-release).',
  ),
  entry(
    'The reviews of the deployments could not be read: …',
    'The message does not say who approved or rejected the deployment.',
    'Read the reason in the sentence.',
  ),
  entry(
    'Slack posted the reply in the channel, since the message that it replies to was deleted',
    'Slack does not refuse such a reply.',
    'Nothing. With a word in `thread`, later messages reply to this one.',
  ),
  entry(
    [
      'so a new message is posted',
      'so the message starts a new thread',
      'the message could not be saved for later steps (…), so they post a new one',
    ],
    'The message of an earlier job was not found: the [memory](live-and-threads.md#which-events-share-a-memory) cannot be reached, or this run may not read it. The sentence says why.',
    'See the rows below for the reason.',
  ),
  entry(
    [
      'is not open to this run (cache mode …)',
      'does not let this run write (HTTP 403)',
      'does not let this run write',
    ],
    'GitHub lets this event read the Actions cache, but not write to it (or neither).',
    'See [which events share a memory](live-and-threads.md#which-events-share-a-memory).',
  ),
  entry(
    ['this runner offers no cache service', 'GitHub Enterprise Server has no cache service of version 2'],
    'The runner has no Actions cache.',
    'Pass the ID yourself, with [`message-id`](recipes.md#a-message-that-is-edited).',
  ),
  entry(
    [
      'the cache service took too long',
      'is rate-limiting requests (HTTP 429)',
      'gave an answer of an unknown form',
      'has that key already',
      'did not store the entry',
      'answered HTTP …',
    ],
    'The Actions cache has a problem, or two jobs wrote at the same time.',
    'Nothing: the next message tries again.',
  ),
  entry(
    'another job reserved the message but did not post it within …',
    'The job that was first to post did not finish.',
    'Nothing: this job posts its own message.',
  ),
  entry(
    'and Hookline cannot tell which job finishes last: add actions: read to the job, or report from a job with needs',
    'The token may not read the jobs.',
    'Add `actions: read`, or report from a job with `needs`.',
  ),
  entry(
    ['the message could not be edited later, so it is posted when the run ends'],
    'This event may not write to the cache, so nothing could find the message again.',
    'Nothing.',
  ),
  entry(
    [
      'Another job updates the message of the run for this one too',
      'Another job is updating the message of the run now, for this one too',
    ],
    'Jobs that start or end together share one edit.',
    'Nothing.',
  ),
  entry(
    'live: the message could not be remembered',
    'The runner’s temporary folder is not writable.',
    'Check the runner.',
  ),
  entry(
    [
      'live: the runner does not say which run this is, so each step posts a new message',
      'the runner does not say which run this is',
      'the runner does not say which workflow this is',
    ],
    '`GITHUB_RUN_ID` or `GITHUB_WORKFLOW_REF` is not set.',
    'Run the step on a runner of GitHub Actions, and do not clear its variables.',
  ),
  entry(
    ['… is also a text of the event, so it is used as the title of a thread'],
    '`thread` looks like a Slack message ID, but is a text of the event.',
    'Nothing.',
  ),
];
