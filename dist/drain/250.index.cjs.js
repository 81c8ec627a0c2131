"use strict";
exports.id = 250;
exports.ids = [250];
exports.modules = {

/***/ 8250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   faultOf: () => (/* binding */ faultOf),
/* harmony export */   openQueue: () => (/* binding */ openQueue)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8868);
/* harmony import */ var _drain_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3303);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var _core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6752);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7075);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7030);











class TooLarge extends Error {
    name = 'TooLarge';
}
const NO_QUEUE = 'is not there; create it, or check account, region and name';
const NO_ACCESS = 'refused access; allow the role to send, receive and delete messages there';
const BAD_CREDENTIALS = 'refused the credentials; check them';
const EXPIRED = 'refused credentials that have expired; get new ones shortly before this step';
const WORDS = {
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
const faultOf = (error, signal) => {
    if (signal.aborted)
        return { reason: 'did not answer in time', passing: true };
    if (!(error instanceof Error))
        return { reason: 'failed', passing: false };
    const known = WORDS[error.name];
    if (known !== undefined)
        return { reason: known, passing: false };
    if (error.message === 'Region is missing')
        return { reason: 'needs a region; set AWS_REGION', passing: false };
    const status = statusOf(error);
    if (status === undefined)
        return { reason: `could not be reached: ${(0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.broken)(error, false, signal).reason}`, passing: true };
    const name = /^[\w.]{1,80}$/.test(error.name) ? error.name : 'error';
    return {
        reason: `answered ${name} (HTTP ${status})`,
        passing: status >= 500 || status === 429 || /Throttl/i.test(name),
    };
};
const statusOf = (error) => {
    const metadata = '$metadata' in error ? error.$metadata : undefined;
    const status = typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
        ? metadata.httpStatusCode
        : undefined;
    return typeof status === 'number' ? status : undefined;
};

const MOST_BYTES = 1_048_576;
const LONGEST_GROUP = 128;
const REQUEST_TIMEOUT_MS = 8_000;
const queueOf = (target) => {
    const client = clientFor(target);
    const attribute = async (name) => (await client.send(new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .GetQueueAttributesCommand */ .Ko({ QueueUrl: target.url, AttributeNames: [name] })))
        .Attributes?.[name];
    return {
        client,
        send: async ({ to, text, once, group, reason }, abortSignal) => {
            if (Buffer.byteLength(text) + Buffer.byteLength(reason ?? '') > MOST_BYTES)
                throw new TooLarge();
            const command = new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .SendMessageCommand */ .$m({
                QueueUrl: to,
                MessageBody: text,
                ...(target.fifo && { MessageGroupId: groupId(group), MessageDeduplicationId: once }),
                ...(reason !== undefined && {
                    MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
                }),
            });
            await client.send(command, abortSignal && { abortSignal });
        },
        count: async () => {
            try {
                return Number(await attribute('ApproximateNumberOfMessages'));
            }
            catch {
                return undefined;
            }
        },
        deadLetters: async () => deadLettersOf(target, await attribute('RedrivePolicy').catch(() => undefined)),
    };
};
const clientFor = ({ url, region }) => {
    const { env } = process;
    const configured = env['AWS_ENDPOINT_URL_SQS'] || env['AWS_ENDPOINT_URL'];
    return new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .SQSClient */ .hW({
        ...(region !== undefined && { region }),
        ...(configured === undefined || configured === '' ? { endpoint: new URL(url).origin } : {}),
        useQueueUrlAsEndpoint: false,
        requestHandler: {
            requestTimeout: REQUEST_TIMEOUT_MS,
            connectionTimeout: REQUEST_TIMEOUT_MS,
            httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true, proxyEnv: env }),
        },
    });
};
const groupId = (name) => encodeURIComponent(name.toWellFormed()).slice(0, LONGEST_GROUP) || 'unnamed';
const deadLettersOf = ({ url }, policy) => {
    const own = /"deadLetterTargetArn"\s*:\s*"arn:[\w-]+:sqs:[\w-]*:(\d+):([\w.-]+)"/.exec(policy ?? '');
    if (own !== null)
        return `${new URL(url).origin}/${own[1] ?? ''}/${own[2] ?? ''}`;
    return url.replace(/(\.fifo)?$/, '-dead$1');
};

const MOST_RECEIVED = 10;
const LONGEST_HOLD_SECONDS = 43_200;
const WAIT_SECONDS = 1;
const openQueue = (target, { signal, leaseMs }) => {
    const queue = queueOf(target);
    const { client, send, count } = queue;
    const QueueUrl = target.url;
    const VisibilityTimeout = Math.min(LONGEST_HOLD_SECONDS, Math.ceil(leaseMs / 1000));
    return {
        put: async (record) => send({ to: QueueUrl, text: (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.writeRecord)(record), once: record.id, group: record.destination }, signal),
        take: async (max) => {
            const taken = [];
            while (taken.length < max) {
                const MaxNumberOfMessages = Math.min(MOST_RECEIVED, max - taken.length);
                const { Messages = [] } = await client.send(new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .ReceiveMessageCommand */ .ON({
                    QueueUrl,
                    MaxNumberOfMessages,
                    VisibilityTimeout,
                    WaitTimeSeconds: target.fifo && taken.length > 0 ? 0 : WAIT_SECONDS,
                }), { abortSignal: signal });
                if (Messages.length === 0)
                    break;
                taken.push(...Messages.map(message => hold(message, QueueUrl, queue)));
            }
            return taken;
        },
        count,
        lost: new AbortController().signal,
        close: async () => client.destroy(),
    };
};
const hold = (message, QueueUrl, { client, send, deadLetters }) => {
    const { Body: text = '', ReceiptHandle, MessageId = '' } = message;
    const done = async () => {
        await client.send(new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .DeleteMessageCommand */ .Ye({ QueueUrl, ReceiptHandle }));
    };
    return {
        text,
        done,
        back: async (changed) => {
            if (changed !== undefined) {
                const { destination } = changed;
                await send({ to: QueueUrl, text: (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.writeRecord)(changed), once: MessageId, group: destination });
                return done();
            }
            await client.send(new _aws_sdk_client_sqs__WEBPACK_IMPORTED_MODULE_9__/* .ChangeMessageVisibilityCommand */ .$H({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
        },
        dead: async (reason) => {
            await send({ to: await deadLetters(), text, once: MessageId, group: groupOf(text), reason });
            await done();
        },
    };
};
const groupOf = (text) => {
    const read = (0,_drain_cjs__WEBPACK_IMPORTED_MODULE_0__.readRecord)(text);
    return read.kind === 'record' ? read.record.destination : 'unreadable';
};




/***/ })

};
;