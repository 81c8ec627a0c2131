import { entry, type LogEntry } from './types.js';

/** The rest of outbox.ts. */
export const MORE_OUTBOX: readonly LogEntry[] = [
  entry(
    [
      'no webhook here has the name that the record gives',
      'the record was made for …, but what has that name here is …',
      "the record was made for …, but the webhook of that name is …'s",
    ],
    'The drain has no such destination, or another one under this name.',
    'Give the drain the lines of `webhook` that the posting step has.',
  ),
  entry(
    ['old, and max-age is …'],
    'The record waited longer than `max-age`.',
    'Run the drain more often, or raise `max-age`.',
  ),
  entry(
    [
      'unreadable record',
      'is damaged: it is not a JSON object',
      'is damaged: it has no valid …',
      'has a version that this release does not know; it knows …',
      'is larger than … MiB',
      'is a folder, not a file',
      'is a symbolic link, which is not followed',
      'may not be read by the runner’s user',
    ],
    'Something other than Hookline wrote to the outbox, or a newer version of it. The record is dead-lettered.',
    'Update the drain to the same version; remove what is not a record.',
  ),
  entry(
    [
      'is not there; declare it',
      'is in a virtual host that is not there or not open to this user; check the URL’s path',
    ],
    'The RabbitMQ queue or its virtual host does not exist.',
    'Declare it, or check the name and the path of the URL.',
  ),
  entry(
    [
      'refused access; check user, password and permissions',
      'belongs to one connection alone; choose another queue',
      'refused the request (406); look at its policies',
      'the broker replied …',
    ],
    'RabbitMQ refuses the user or the request.',
    'Fix the URL in the secret, the user’s permissions, or the queue’s policies.',
  ),
  entry(
    [
      'does not take records of this size; raise its limit',
      'did not store the record; it may be full',
      'is on a broker that is closing',
      'the connection was closed, so the leases are lost',
      'message nacked',
    ],
    'RabbitMQ is full, is shutting down, or limits the size.',
    'Look at the broker. Nothing is lost: the step keeps the record in `undelivered`.',
  ),
  entry(
    [
      'is not there; create it, or check account, region and name',
      'needs a region; set AWS_REGION',
      'Region is missing',
    ],
    'SQS does not find the queue.',
    'Check the URL of the queue.',
  ),
  entry(
    [
      'needs credentials; run aws-actions/configure-aws-credentials in an earlier step',
      'refused the credentials; check them',
      'refused credentials that have expired; get new ones shortly before this step',
    ],
    'The AWS SDK finds no valid credentials.',
    'Run `aws-actions/configure-aws-credentials` right before the step.',
  ),
  entry(
    [
      'refused access; allow the role to send, receive and delete messages there',
      'refused its key; allow the role to use it',
    ],
    'The role lacks a permission.',
    'See [SQS](outbox.md#sqs).',
  ),
  entry(
    'takes no record above 1 MiB; shorten the message',
    'SQS has a limit of 1 MiB.',
    'Shorten the message.',
  ),
  entry(
    ['did not answer in time', 'could not be reached', 'did not take it'],
    'The queue is down or overloaded, or the network is.',
    'Check the URL and the queue.',
  ),
  entry(
    [
      'is a link to a place outside the workspace; write the path of a folder inside it',
      'is not a folder; choose another path',
      'is not a regular file',
      'cannot be read (…)',
    ],
    'The folder of the outbox is not one that Hookline uses.',
    'Write the path of a folder in the workspace.',
  ),
  entry(
    [
      'may not be written to; give the runner’s user the right',
      'cannot be made there; choose another path',
      'may not be written to; choose one that is not read-only',
      'has no space left; make room on the disk',
      'failed (…); look at its disk',
      'unknown error',
    ],
    'The folder or its disk is read-only, full or broken.',
    'As the sentence says.',
  ),
];
