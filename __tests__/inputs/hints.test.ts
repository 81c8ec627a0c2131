import { describe, expect, test } from '@jest/globals';
import { sentenceOf } from './read.js';

describe('an unknown word gets a suggestion', () => {
  test.each([
    ['when', 'failed', 'failure'],
    ['when', 'on-failure', 'failure'],
    ['when', 'failure()', 'failure'],
    ['when', 'passed', 'success'],
    ['when', 'canceled', 'cancelled'],
    ['when', 'all', 'always'],
    ['when', 'recovered', 'fixed'],
    ['when', 'brokn', 'broken'],
    ['mention-when', 'if-failed', 'failure'],
    ['status', 'sucess', 'success'],
    ['platform', 'slak', 'slack'],
    ['details', 'log', 'logs'],
    ['about', 'runs', 'run'],
    ['on-error', 'fails', 'fail'],
    ['color', 'danger', 'failure'],
    ['color', 'good', 'success'],
    ['color', 'gren', 'green'],
  ])('%s: %s means %s', async (input, word, meant) => {
    expect(await sentenceOf({ [input]: word })).toContain(`; did you mean ${meant}? Or write `);
  });

  test.each(['never', 'xyz', 'teams'])('but not for %s', async word => {
    expect(await sentenceOf({ when: word })).toMatch(/; write success, failure/);
  });
});

describe('several words in one', () => {
  test.each([
    'failure success',
    'failure || fixed',
    'failure and success',
    'failure;success',
    'failure|fixed',
  ])('are rejected for missing commas: %s', async when => {
    expect(await sentenceOf({ when })).toBe(
      `when: "${when}" is not one value; separate the values with commas`,
    );
  });

  test.each(['- failure\n- fixed', '[failure, fixed]', '["failure", "fixed"]', '"failure"\n\'fixed\''])(
    'are recognized as a YAML list: %s',
    async when => {
      expect(await sentenceOf({ when })).toBe('no error');
    },
  );
});

describe('a color in another form gets its hex value as a suggestion', () => {
  test.each([
    ['f00', "'#f00', in quotes"],
    ['16711680', "'#ff0000', in quotes"],
    ['rgb(255, 0, 10)', "'#ff000a', in quotes"],
    ['#FF0000FF', "'#FF0000', since no color is transparent"],
  ])('%s', async (color, instead) => {
    expect(await sentenceOf({ color })).toBe(`color: "${color}" is not a color; write ${instead}`);
  });
});

test.each(['here, #general', '<#C0123ABCD>'])('recognizes a channel in mention: %s', async mention => {
  expect(await sentenceOf({ mention })).toContain(
    'is a channel; a channel cannot be mentioned; post to it with its own webhook, or with channel',
  );
});

describe('an outbox in another system’s form gets a hint', () => {
  test.each([
    ['rabbitmq://user:s3cr3t@host/v', 'for RabbitMQ write amqps://user:password@host/vhost'],
    ['amqp:s3cr3t', 'for RabbitMQ write amqps://user:password@host/vhost'],
    ['https://rabbit.example:15672/#/s3cr3t', 'for RabbitMQ write amqps://user:password@host/vhost'],
    [
      'arn:aws:sqs:eu-central-1:123456789012:hookline',
      "write the queue's URL, not its ARN: https://sqs.eu-central-1.amazonaws.com/123456789012/hookline",
    ],
    ['arn:aws:sns:eu-central-1:123456789012:s3cr3t', "write the queue's URL, not its ARN"],
    [
      'sqs://sqs.eu-west-1.amazonaws.com/s3cr3t',
      "for SQS write the queue's URL, https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE",
    ],
    ['redis://:s3cr3t@host', 'queues are RabbitMQ and SQS: write amqps://'],
    ['kafka://s3cr3t', 'queues are RabbitMQ and SQS: write amqps://'],
    ['./s3cr3t', 'for a folder write file: and its path, such as file:.hookline'],
    ['/var/s3cr3t', 'for a folder write file: and its path, such as file:.hookline'],
    ['file', 'for a folder write file: and its path, such as file:.hookline'],
  ])('%s', async (outbox, hint) => {
    const found = await sentenceOf({ outbox });
    expect(found).toContain(`; ${hint}`);
    expect(found).not.toContain('s3cr3t');
  });
});
