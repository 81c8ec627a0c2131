import { Secret } from '../secrets/secret.js';
import { isLoopback } from '../values/loopback.js';
import type { OutboxTarget } from './types.js';
import { isAllowedHost } from './hosts.js';
import { UserError } from './user-error.js';

const DEFAULT_QUEUE = 'hookline';

const HINT = 'write amqps://…, the URL of an SQS queue, or file: and a folder';

/**
 * `outbox`: where messages wait. The value never appears in an error, since it may contain a password.
 * @param allowedHosts where an SQS queue may be besides Amazon's own hosts.
 */
export const parseOutbox = (
  input: string,
  raw: string,
  allowedHosts: readonly string[] = [],
): OutboxTarget => {
  const value = raw.trim();
  if (/\s/.test(value) && !/^file:/i.test(value))
    throw new UserError(input, 'it is more than one value', HINT);
  if (/^amqps?:\/\//i.test(value)) return amqpTarget(input, value);
  if (/^https?:\/\//i.test(value)) return sqsTarget(input, value, allowedHosts);
  if (/^file:/i.test(value)) return fileTarget(input, value);
  throw new UserError(input, 'it is not an outbox that Hookline knows', hintFor(value));
};

/** Common mistakes, and what to write instead. None of them quotes a password. */
const hintFor = (value: string): string => {
  const [, region, account, name] = /^arn:aws[\w-]*:sqs:([\w-]+):(\d{12}):([\w.-]+)$/.exec(value) ?? [];
  if (name !== undefined)
    return `write the queue's URL, not its ARN: https://sqs.${region}.amazonaws.com/${account}/${name}`;
  return HINTS.find(([form]) => form.test(value))?.[1] ?? HINT;
};

const HINTS: readonly (readonly [form: RegExp, hint: string])[] = [
  [/^arn:/i, "write the queue's URL, not its ARN"],
  [/^(?:rabbitmqs?|rabbit|amqps?|rmqs?):/i, 'for RabbitMQ write amqps://user:password@host/vhost'],
  [/^(?:aws-?)?sqs:/i, `for SQS write the queue's URL, https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE`],
  [/^[a-z][a-z0-9+.-]+:\/\//i, `queues are RabbitMQ and SQS: ${HINT}`],
  [
    /^(?:file$|[./~]|[a-z]:[\\/]|[^:]*[\\/])/i,
    'for a folder write file: and its path, such as file:.hookline',
  ],
];

/** The secrets in it: everything up to the host, and the password alone. */
export const outboxSecrets = (raw: string): readonly string[] => {
  const value = raw.trim();
  if (value === '' || /^file:/i.test(value) || isQueueUrl(value)) return [];
  const [, userinfo = ''] = /^[a-z]+:\/\/([^/?#]*)@/i.exec(value) ?? [];
  const password = userinfo.slice(userinfo.indexOf(':') + 1);
  return [value, userinfo, password, decodePercent(password)].filter(part => part.length >= SHORTEST_SECRET);
};

/** Shorter passwords are words such as "guest"; masking them would hide plain words in the log. */
const SHORTEST_SECRET = 8;

const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % is not an encoding
  }
};

/** https://www.rabbitmq.com/docs/uri-spec, with the queue's name in the query. */
const amqpTarget = (input: string, value: string): OutboxTarget => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.hostname === '' || url.hash !== '')
    throw new UserError(
      input,
      'it is not an AMQP URL',
      'write amqps://user:password@host/vhost, with % codes',
    );
  const unknown = [...url.searchParams.keys()].some(key => key !== 'queue');
  if (unknown)
    throw new UserError(
      input,
      'its query holds more than the name of a queue',
      'write ?queue=hookline alone',
    );
  const queue = url.searchParams.get('queue') ?? DEFAULT_QUEUE;
  if (!/^(?!amq\.)[\w.:-]{1,200}$/.test(queue))
    throw new UserError(input, 'its queue has an invalid name', 'write letters, digits and . _ : - alone');
  url.search = '';
  return { kind: 'amqp', url: new Secret(url.href), queue };
};

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
const QUEUE_PATH = /^\/\d{12}\/(?=.{1,80}$)[\w-]+(\.fifo)?$/;

/** The host contains the region. https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const REGION_IN_HOST = /(?:^|\.)(?:sqs|sqs-fips|queue)\.([a-z]{2,3}(?:-[a-z]+)+-\d)\.|^([a-z-]+-\d)\.queue\./;

const isQueueUrl = (value: string): boolean => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return (
    url !== undefined &&
    `${url.origin}${url.pathname}` === value &&
    QUEUE_PATH.test(url.pathname) &&
    (url.protocol === 'https:' || isLoopback(url.hostname))
  );
};

const sqsTarget = (input: string, value: string, allowedHosts: readonly string[]): OutboxTarget => {
  if (!isQueueUrl(value))
    throw new UserError(
      input,
      'it is not the URL of an SQS queue',
      /:(?:15671|15672|5671|5672)\b/.test(value)
        ? 'for RabbitMQ write amqps://user:password@host/vhost'
        : 'write https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE; credentials come from the environment',
    );
  const url = new URL(value);
  if (!isQueueHost(url, allowedHosts))
    throw new UserError(
      input,
      'it is not at a host of Amazon SQS, and requests to it hold credentials',
      'correct it, or add the host to allowed-hosts if it is yours',
    );
  const { hostname, pathname } = url;
  const [, region, before] = REGION_IN_HOST.exec(hostname) ?? [];
  const found = region ?? before;
  return {
    kind: 'sqs',
    url: value,
    ...(found !== undefined && { region: found }),
    fifo: pathname.endsWith('.fifo'),
  };
};

/**
 * Hosts of SQS only: other names of amazonaws.com can be customers' own servers.
 * https://docs.aws.amazon.com/general/latest/gr/sqs-service.html
 */
const AMAZON =
  /^(?:[\w-]+\.)*(?:sqs|sqs-fips|queue)(?:\.[a-z]{2,}(?:-[a-z]+)+-\d)?(?:(?:\.vpce)?\.amazonaws\.com(?:\.cn)?|\.api\.aws)$/;

const isQueueHost = (url: URL, allowedHosts: readonly string[]): boolean =>
  // SQS emulators listen there. A public name may also lead to this machine or elsewhere.
  isLoopback(url.hostname) ||
  (AMAZON.test(url.hostname) && url.port === '') ||
  isAllowedHost(url, allowedHosts);

const fileTarget = (input: string, value: string): OutboxTarget => {
  const path = value.replace(/^file:(?:\/\/(?=\/))?/i, '');
  if (path === '' || path.startsWith('//') || path.includes('\0'))
    throw new UserError(input, 'it names no folder', 'write file: and a path, such as file:.hookline');
  if (/^~(?:[/\\]|$)/.test(path))
    throw new UserError(
      input,
      '"~" is not a home folder here',
      'write a path in the workspace, such as file:.hookline, or an absolute one',
    );
  return { kind: 'file', path: decodedPath(value, path) };
};

/** Only a URL has % codes: `file:///a%20b`, not `file:a%20b`. */
const decodedPath = (value: string, path: string): string =>
  /^file:\/\//i.test(value) ? decodePercent(path).replace(/^\/(?=[a-z]:)/i, '') : path;
