import { inspect } from 'node:util';

import { describe, expect, test } from '@jest/globals';

import { outboxSecrets, parseOutbox } from '../../src/inputs/outbox.js';

const target = (raw: string) => parseOutbox('outbox', raw);

describe('a queue of RabbitMQ', () => {
  test.each([
    ['amqps://me:pass@mq.example/shop', 'hookline'],
    ['amqp://mq.example:5673/?queue=alerts', 'alerts'],
    [' AMQPS://mq.example/%2Fshop?queue=a.b-c:d_e\n', 'a.b-c:d_e'],
    ['amqp://[::1]', 'hookline'],
  ])('%s', (raw, queue) => {
    expect(target(raw)).toMatchObject({ kind: 'amqp', queue });
  });

  test('is shown by its name, and its URL without the query is a secret', () => {
    const { url } = target('amqps://me:s3cr3tPassw0rd@mq.example/shop?queue=alerts') as {
      url: { reveal: () => string };
    };
    expect(inspect(url)).toBe('***');
    expect(url.reveal()).toBe('amqps://me:s3cr3tPassw0rd@mq.example/shop');
  });
});

describe('a queue of SQS', () => {
  test.each([
    ['https://sqs.eu-central-1.amazonaws.com/123456789012/hookline', 'eu-central-1', false],
    ['https://sqs.eu-central-1.amazonaws.com/123456789012/hookline.fifo', 'eu-central-1', true],
    ['https://sqs.cn-north-1.amazonaws.com.cn/123456789012/hookline', 'cn-north-1', false],
    ['https://sqs.us-gov-west-1.amazonaws.com/123456789012/hookline', 'us-gov-west-1', false],
    ['https://sqs-fips.us-east-1.amazonaws.com/123456789012/hookline', 'us-east-1', false],
    ['https://sqs.us-east-1.api.aws/123456789012/hookline', 'us-east-1', false],
    ['https://vpce-1a-2b.sqs.us-east-1.vpce.amazonaws.com/123456789012/hookline', 'us-east-1', false],
    ['https://ap-south-1.queue.amazonaws.com/123456789012/hookline', 'ap-south-1', false],
    ['http://127.0.0.1:4577/000000000000/hookline', undefined, false],
    ['https://queue.amazonaws.com/123456789012/hookline', undefined, false],
    ['http://localhost:4566/000000000000/hookline', undefined, false],
    ['http://[::1]:4566/000000000000/hookline', undefined, false],
  ])('%s', (raw, region, fifo) => {
    expect(target(raw)).toEqual({ kind: 'sqs', url: raw, fifo, ...(region !== undefined && { region }) });
  });
});

describe('a queue on another host', () => {
  const PATH = '/123456789012/hookline';
  const at = (raw: string, hosts: readonly string[]) => () => parseOutbox('outbox', raw, hosts);

  test.each([
    'https://sqs.eu-central-1.amazonaws.com.evil.example',
    'https://evil.example',
    'https://amazonaws.com',
    'https://sqs.eu-central-1.amazonaws.com:8443',
    'https://sqs.eu-central-1.evilamazonaws.com',
    'https://x1y2.execute-api.eu-central-1.amazonaws.com',
    'https://ec2-1-2-3-4.compute-1.amazonaws.com',
    'https://evil.s3.amazonaws.com',
    'https://sqs.eu-central-1.amazonaws.com.',
    'https://sqs.us-east-1.localhost.localstack.cloud:4566',
    'https://x.localhost',
  ])('is rejected for %s unless allowed-hosts lists it', host => {
    const { hostname, host: withPort } = new URL(host);
    expect(at(host + PATH, [])).toThrow('not at a host of Amazon SQS');
    expect(at(host + PATH, ['sqs.example', `${hostname}:1`])).toThrow('not at a host of Amazon SQS');
    expect(at(host + PATH, [hostname])()).toMatchObject({ kind: 'sqs' });
    expect(at(host + PATH, [withPort.includes(':') ? withPort : `${withPort}:443`])()).toMatchObject({
      kind: 'sqs',
    });
  });

  test.each(['http://sqs.us-east-1.localhost.localstack.cloud:4566', 'http://x.localhost:4566'])(
    'is never used without encryption: %s',
    host => {
      expect(at(host + PATH, [new URL(host).hostname])).toThrow('not the URL of an SQS queue');
    },
  );
});

describe('a folder', () => {
  test.each([
    ['file:.hookline', '.hookline'],
    ['file:~box', '~box'],
    ['file:out box/a%20b', 'out box/a%20b'],
    ['file:/var/lib/hookline', '/var/lib/hookline'],
    ['file:///var/lib/a%20b', '/var/lib/a b'],
    ['file:C:\\outbox', 'C:\\outbox'],
    ['file:///C:/outbox', 'C:/outbox'],
  ])('%s', (raw, path) => {
    expect(target(raw)).toEqual({ kind: 'file', path });
  });
});

describe('anything else is rejected without showing the value', () => {
  test.each([
    ['redis://:s3cr3tPassw0rd@cache.example', 'not an outbox that Hookline knows'],
    ['hookline', 'not an outbox that Hookline knows'],
    ['amqps://me:s3cr3tPassw0rd@mq.example amqps://me:s3cr3tPassw0rd@mq2.example', 'more than one value'],
    ['amqps://me:s3cr3t/Passw0rd@mq.example', 'not an AMQP URL'],
    ['amqps://', 'not an AMQP URL'],
    ['amqps://mq.example?password=s3cr3tPassw0rd', 'more than the name of a queue'],
    ['amqps://mq.example?queue=amq.gen', 'an invalid name'],
    ['amqps://mq.example?queue=', 'an invalid name'],
    ['https://hooks.slack.com/services/T00000000/B00000000/s3cr3tPassw0rdXXXXXXXXXX', 'URL of an SQS queue'],
    ['https://me:s3cr3tPassw0rd@sqs.eu-central-1.amazonaws.com/123456789012/q', 'URL of an SQS queue'],
    ['https://sqs.eu-central-1.amazonaws.com/123456789012/q?X-Amz-Signature=s3cr3tPassw0rd', 'SQS queue'],
    ['http://sqs.eu-central-1.amazonaws.com/123456789012/q', 'URL of an SQS queue'],
    ['file:', 'no folder'],
    ['file://', 'no folder'],
    ['file:~/outbox', '"~" is not a home folder here'],
    ['file:~', '"~" is not a home folder here'],
  ])('%s', (raw, problem) => {
    expect(() => target(raw)).toThrow(problem);
    expect(() => target(raw)).not.toThrow(/s3cr3t|mq\.example|T0000/);
  });
});

describe('secrets of an outbox', () => {
  test('are the whole URL and its password in every form', () => {
    const url = 'amqps://carrier:p%40ssw0rd-of-mq@mq.example/shop?queue=alerts';
    expect(outboxSecrets(` ${url}\n`)).toEqual([
      url,
      'carrier:p%40ssw0rd-of-mq',
      'p%40ssw0rd-of-mq',
      'p@ssw0rd-of-mq',
    ]);
  });

  test.each(['redis://:s3cr3tPassw0rd@cache.example', 'amqps://me:s3cr3t/Passw0rd@mq.example'])(
    'are all of a rejected value: %s',
    raw => {
      expect(outboxSecrets(raw)).toContain(raw);
    },
  );

  test.each(['', 'file:.hookline', 'https://sqs.eu-central-1.amazonaws.com/123456789012/hookline'])(
    'do not exist in "%s"',
    raw => {
      expect(outboxSecrets(raw)).toEqual([]);
    },
  );

  test('include no word as short as "guest"', () => {
    expect(outboxSecrets('amqp://guest:guest@mq.example')).toEqual([
      'amqp://guest:guest@mq.example',
      'guest:guest',
    ]);
  });
});
