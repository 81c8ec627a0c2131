import { entry, type LogEntry } from './types.js';

/** Mistakes in `webhook` and in other inputs about where the message goes. */
export const DESTINATIONS: readonly LogEntry[] = [
  entry(
    'is the link to a channel',
    '`webhook` is the channel’s address.',
    '[Make a webhook](../README.md#quick-start).',
  ),
  entry('is a bot token', '`webhook` holds a token.', 'Use `slack-token` with `channel`.'),
  entry("looks like a secret's name", '`webhook` holds a name, not a value.', 'Write `${{ secrets.NAME }}`.'),
  entry(
    ['is an expression that was not evaluated', 'is a variable that nothing fills in here'],
    'The value is inside quotes of a shell, or the braces are wrong.',
    'Write `${{ secrets.NAME }}`.',
  ),
  entry(
    [
      'is not a URL',
      'has no https:// in front',
      'begins with "-"',
      'begins with a bracket',
      'begins with a quote',
      'is in angle brackets',
      'has ":" between name and URL',
    ],
    'A line of `webhook` has another form than `https://…` or `name = https://…`.',
    'Write one URL per line, without quotes, dashes or brackets.',
  ),
  entry(
    'two URLs',
    'A line of `webhook` holds spaces, backslashes, or more than one URL.',
    'Write one URL per line.',
    ['… holds …'],
  ),
  entry(
    ['is not a whole … webhook URL', 'copy the whole one into the secret'],
    'Only a part of the URL was copied.',
    'Copy the URL again.',
  ),
  entry(
    [
      '… points to …, which is …',
      'not a webhook address of Slack or Discord',
      "not an address of Slack's API",
      'a host without a domain',
    ],
    'The host is not known.',
    'Fix the URL, or list your own host in `allowed-hosts`.',
  ),
  entry(
    'is an http: URL, which would send the secret unencrypted',
    'Only `https:` is safe.',
    'Use `https:`.',
  ),
  entry('does not show its platform', 'Your own server could be either.', 'Set `platform`.'),
  entry(
    'two URLs are named …, and their messages could not be told apart',
    'Two lines of `webhook` have the same name.',
    'Give each its own name.',
  ),
  entry('is not a host', '`allowed-hosts` holds a URL or a path.', 'Write `host` or `host:port`.'),
  entry(
    [
      'it is not a token',
      'it is an app-level or a refresh token, which posts nothing',
      'slack-token is given, but no channel',
      'is not the address of an API',
    ],
    '`slack-token`, `channel` or `slack-api` is missing or malformed.',
    'See [a Slack bot](slack.md#a-bot-that-replies-in-a-thread).',
  ),
  entry(
    ['not one channel', 'not the ID of a channel', 'not a name that a Slack channel can have'],
    '`channel`, or the one in a payload, is nothing that Slack takes: names have small letters, digits, `-` and `_`.',
    'Write what the sentence suggests, or the ID: it is at the end of the details of the channel.',
  ),
  entry(
    'is a name, and Slack edits messages by channel ID only',
    '`channel` is a name.',
    'Write the channel’s ID, such as `C0123ABCD`.',
  ),
  entry(
    [
      "is a message of Slack's, but only Discord is posted to",
      'is not the ts of a Slack message',
      'is not the ID of a message',
      'line … matches no destination: there …',
      'line … (…) is not a message of …',
    ],
    '`thread` or `message-id` is not an ID of the platform, or its lines are in another order.',
    'Pass the output `message-id` of the earlier step as it is.',
  ),
  entry(
    ['is not the ID of a tag', '… are too many'],
    '`tags` holds a name, or more than five tags.',
    'Write the [IDs](discord.md#find-your-ids) of forum tags.',
  ),
  entry(
    [
      'it is not an outbox that Hookline knows',
      'it is not given',
      'it is more than one value',
      'for RabbitMQ write amqps://user:password@host/vhost',
      "for SQS write the queue's URL, https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE",
      'queues are RabbitMQ and SQS: …',
      'for a folder write file: and its path, such as file:.hookline',
      'it is not an AMQP URL',
      'its query holds more than the name of a queue',
      'its queue has an invalid name',
      'it is not the URL of an SQS queue',
      'it is not at a host of Amazon SQS, and requests to it hold credentials',
      'it names no folder',
      '"~" is not a home folder here',
    ],
    '`outbox` has another form than the three that Hookline knows.',
    'See [Outbox](outbox.md).',
  ),
];
