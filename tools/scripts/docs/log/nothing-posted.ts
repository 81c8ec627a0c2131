import { entry, type LogEntry } from './types.js';

/** Nothing was posted. */
export const NOTHING_POSTED: readonly LogEntry[] = [
  entry(
    [
      'Nothing posted: there is no webhook',
      'GitHub gives no secrets to runs for pull requests from forks and from Dependabot',
    ],
    'The run gets no secrets.',
    'Nothing is wrong. Report such runs [from `workflow_run`](recipes.md#all-workflows-from-one-file).',
  ),
  entry(
    [
      'Is the secret set in this repository, and its name spelled right?',
      'has no URL for …',
      'are read too)',
    ],
    'The secret is missing, misspelled, or belongs to an environment.',
    'Check **Settings** → **Secrets and variables** → **Actions**. For a secret of an environment, add `environment:` to the job.',
  ),
  entry(
    'has no URL: is its secret set?',
    'One of several secrets is empty. The other destinations get the message.',
    'Set it, or remove the line.',
  ),
  entry(
    'Nothing posted: …, so the run does not wait for approval',
    'Somebody has reviewed the deployment before the step with `status: waiting` ran. The sentence says who.',
    'Nothing.',
  ),
  entry(
    'Nothing posted: the status is …, and when is …',
    'The result of this run is not in `when`. “As before” means that the run before had the same result.',
    'Change `when`, or do nothing.',
    [', as before'],
  ),
  entry(
    [
      'GitHub answered … for the earlier runs. Add to the job: …',
      'it is not known whether this run is …, since …',
    ],
    'The earlier runs could not be read.',
    'Add the permission that the sentence names.',
  ),
  entry(
    'so the message is posted as if it were',
    'The earlier runs could not be read. A failure is posted anyway.',
    'Add the permission that the sentence names.',
  ),
  entry(
    'Nothing posted: release is empty, so nothing was released',
    'The tool made no release in this run.',
    'Nothing is wrong. If it did, check the `id` of its step and the [output](releases.md).',
  ),
  entry(
    [
      'Nothing posted: the last job to finish posts the message of the run',
      "so the last job to finish posts the run's message",
      'and another job has already posted this result',
    ],
    'A Slack webhook cannot edit, so the [message of a run](live-and-threads.md#one-message-for-a-run) is posted once.',
    'Nothing, or use `slack-token`.',
  ),
  entry('Dry run: built and checked for …, nothing was posted', '`dry-run` is `true`.', 'Remove `dry-run`.'),
  entry(
    'Nothing posted: attempt … of the run is over, and the message shows attempt …',
    'Somebody has run the workflow again; its message shows the newer attempt.',
    'Nothing.',
  ),
];
