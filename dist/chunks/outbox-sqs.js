'use strict';

var awsSdkClientSqs_js = require('../packages/aws-sdk-client-sqs.js');
var drainRecords = require('./drain-records.js');
var outbox = require('./outbox.js');
var node_https = require('node:https');
var common = require('./common.js');

/** A record that SQS would refuse. */
class TooLarge extends Error {
    name = 'TooLarge';
}
const NO_QUEUE = 'is not there; create it, or check account, region and name';
const NO_ACCESS = 'refused access; allow the role to send, receive and delete messages there';
const BAD_CREDENTIALS = 'refused the credentials; check them';
const EXPIRED = 'refused credentials that have expired; get new ones shortly before this step';
/** By the error's name. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html */
const ERROR_REASONS = {
    TooLarge: 'takes no record above 1 MiB; shorten the message',
    QueueDoesNotExist: NO_QUEUE,
    'AWS.SimpleQueueService.NonExistentQueue': NO_QUEUE,
    AccessDenied: NO_ACCESS,
    AccessDeniedException: NO_ACCESS,
    KmsAccessDenied: 'refused its key; allow the role to use it',
    InvalidClientTokenId: BAD_CREDENTIALS,
    UnrecognizedClientException: BAD_CREDENTIALS,
    SignatureDoesNotMatch: BAD_CREDENTIALS,
    InvalidSignatureException: BAD_CREDENTIALS,
    IncompleteSignature: BAD_CREDENTIALS,
    InvalidIdentityToken: BAD_CREDENTIALS,
    ExpiredToken: EXPIRED,
    ExpiredTokenException: EXPIRED,
    RequestExpired: EXPIRED,
    CredentialsProviderError: 'needs credentials; run aws-actions/configure-aws-credentials in an earlier step, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
};
/** What an SDK error says about the queue. Leaves out its own words: some repeat the signed request, including tokens. */
const describeFault = (function (error, signal) {
    if (signal.aborted)
        return { reason: 'did not answer in time', isTransient: true };
    if (!(error instanceof Error))
        return { reason: 'failed', isTransient: false };
    const known = ERROR_REASONS[error.name];
    if (known !== undefined)
        return { reason: known, isTransient: false };
    if (error.message === 'Region is missing')
        return { reason: 'needs a region; set AWS_REGION', isTransient: false };
    const status = readHttpStatus(error);
    if (status === undefined)
        return {
            reason: `could not be reached: ${common.toHttpFailure(error, false, signal).reason}`,
            isTransient: true,
        };
    const name = /^[\w.]{1,80}$/.test(error.name) ? error.name : 'error';
    return {
        reason: `answered ${name} (HTTP ${status})`,
        isTransient: status >= 500 || status === 429 || /Throttl/i.test(name),
    };
});
const readHttpStatus = (function (error) {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
        ? metadata.httpStatusCode
        : undefined;
    return typeof status === 'number' ? status : undefined;
});

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html */
const MOST_BYTES = 1_048_576;
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html */
const LONGEST_GROUP = 128;
/** A reason, cut to the room that a text leaves; empty if there is none. */
const fitReason = (function (text, reason) {
    const room = MOST_BYTES - Buffer.byteLength(text) - ATTRIBUTE_BYTES;
    const cut = Buffer.from(reason)
        .subarray(0, Math.max(0, room))
        .toString('utf8')
        .replace(/\uFFFD+$/, '');
    return cut === '' ? {} : { reason: cut };
});
/** The attribute's name and type count as well. */
const ATTRIBUTE_BYTES = 'reasonString'.length;
/** Longer than a receive may take to answer. */
const REQUEST_TIMEOUT_MS = 8_000;
const createQueue = (function (target) {
    const client = clientFor(target);
    const attribute = (async (name) => (await client.send(new awsSdkClientSqs_js.GetQueueAttributesCommand({ QueueUrl: target.url, AttributeNames: [name] })))
        .Attributes?.[name]);
    const readCount = (async (name) => {
        try {
            return Number(await attribute(name));
        }
        catch {
            return undefined;
        }
    });
    return {
        client,
        send: (async ({ to, text, once, group, reason }, abortSignal) => {
            if (Buffer.byteLength(text) + Buffer.byteLength(reason ?? '') > MOST_BYTES)
                throw new TooLarge();
            const command = new awsSdkClientSqs_js.SendMessageCommand({
                QueueUrl: to,
                MessageBody: text,
                ...(target.fifo && { MessageGroupId: groupId(group), MessageDeduplicationId: once }),
                ...(reason !== undefined && {
                    MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
                }),
            });
            await client.send(command, abortSignal && { abortSignal });
        }),
        count: (() => readCount('ApproximateNumberOfMessages')),
        countHeld: (() => readCount('ApproximateNumberOfMessagesNotVisible')),
        deadLetterUrl: (async () => findDeadLetterUrl(target, await attribute('RedrivePolicy').catch((() => undefined)))),
    };
});
/**
 * Credentials come from wherever the AWS SDK finds them, including OIDC. Requests go to the queue's own host unless the environment names
 * another: https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
const clientFor = (function ({ url, region }) {
    const { env } = process;
    const configured = env['AWS_ENDPOINT_URL_SQS'] || env['AWS_ENDPOINT_URL'];
    return new awsSdkClientSqs_js.SQSClient({
        ...(region !== undefined && { region }),
        ...(configured === undefined || configured === '' ? { endpoint: new URL(url).origin } : {}),
        useQueueUrlAsEndpoint: false,
        requestHandler: {
            requestTimeout: REQUEST_TIMEOUT_MS,
            connectionTimeout: REQUEST_TIMEOUT_MS,
            // The SDK itself ignores proxy variables.
            httpsAgent: new node_https.Agent({ keepAlive: true, proxyEnv: env }),
        },
    });
});
/** Letters, digits, and punctuation only. */
const groupId = (function (name) {
    return encodeURIComponent(name.toWellFormed()).slice(0, LONGEST_GROUP) || 'unnamed';
});
/** The queue's own dead-letter queue if it has one; otherwise `hookline-dead` or `hookline-dead.fifo` next to it. */
const findDeadLetterUrl = (function ({ url }, policy) {
    const own = /"deadLetterTargetArn"\s*:\s*"arn:[\w-]+:sqs:[\w-]*:(\d+):([\w.-]+)"/.exec(policy ?? '');
    if (own !== null)
        return `${new URL(url).origin}/${own[1] ?? ''}/${own[2] ?? ''}`;
    return url.replace(/(\.fifo)?$/, '-dead$1');
});

/**
 * Most messages at once, and the longest lease.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html
 */
const MOST_RECEIVED = 10;
const LONGEST_HOLD_SECONDS = 43_200;
/**
 * Asks all servers instead of a sample, which may know nothing.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html
 */
const WAIT_SECONDS = 1;
/** A standard or FIFO queue of SQS. Leased messages are free again after the lease. */
const openQueue = (function (target, { signal, leaseMs }) {
    const queue = createQueue(target);
    const { client, send, count, countHeld } = queue;
    const QueueUrl = target.url;
    const VisibilityTimeout = Math.min(LONGEST_HOLD_SECONDS, Math.ceil(leaseMs / 1000));
    return {
        put: (async (record) => send({ to: QueueUrl, text: outbox.writeRecord(record), once: record.id, group: record.destination }, signal)),
        take: (async (max) => {
            const taken = [];
            while (taken.length < max) {
                const MaxNumberOfMessages = Math.min(MOST_RECEIVED, max - taken.length);
                const { Messages = [] } = await client.send(new awsSdkClientSqs_js.ReceiveMessageCommand({
                    QueueUrl,
                    MaxNumberOfMessages,
                    VisibilityTimeout,
                    // A FIFO queue returns no more of a group until the earlier messages are settled, so waiting is pointless.
                    WaitTimeSeconds: target.fifo && taken.length > 0 ? 0 : WAIT_SECONDS,
                }), { abortSignal: signal });
                if (Messages.length === 0)
                    break;
                taken.push(...Messages.map((message => createLease(message, QueueUrl, queue))));
            }
            return taken;
        }),
        count,
        held: (async (own) => {
            const all = await countHeld();
            return all === undefined ? undefined : { count: Math.max(0, all - own) };
        }),
        lost: new AbortController().signal,
        close: (async () => client.destroy()),
    };
});
const createLease = (function (message, QueueUrl, { client, send, deadLetterUrl }) {
    const { Body: text = '', ReceiptHandle, MessageId = '' } = message;
    const complete = (async () => {
        await client.send(new awsSdkClientSqs_js.DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    });
    return {
        text,
        complete,
        release: (async (changed) => {
            if (changed !== undefined) {
                // Uses a different ID than the record's own, which the queue may still remember as sent.
                const { destination } = changed;
                await send({ to: QueueUrl, text: outbox.writeRecord(changed), once: MessageId, group: destination });
                return complete();
            }
            await client.send(new awsSdkClientSqs_js.ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
        }),
        deadLetter: (async (reason) => {
            const letter = { to: await deadLetterUrl(), text, once: MessageId, group: readMessageGroup(text) };
            await send({ ...letter, ...fitReason(text, reason) });
            await complete();
        }),
    };
});
const readMessageGroup = (function (text) {
    const read = drainRecords.readRecord(text);
    return read.kind === 'record' ? read.record.destination : 'unreadable';
});

Object.assign(exports, {
    describeFault,
    openQueue,
});
