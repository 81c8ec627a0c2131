'use strict';

var start = require('../hookline.js');
var node_path = require('node:path');

/** https://discord.com/developers/docs/reference#snowflakes */
const SNOWFLAKE = /^\d{17,20}$/;
/** The time stamp that names a message of Slack's within its channel. */
const TS = /^\d{10}\.\d{6}$/;
/** https://discord.com/developers/docs/resources/webhook#execute-webhook */
const MOST_TAGS = 5;
const isSnowflake = (value) => SNOWFLAKE.test(value);
const isTs = (value) => TS.test(value);
/** Everything about the place of a message. Imported only where one of its inputs is given. */
const parseTarget = (read) => {
    const channel = parseChannel(read('channel'));
    const thread = parseThread(read('thread'));
    const together = start.THREAD_WORDS.find(word => word === thread.toLowerCase());
    const slack = parseSlackToken(read, channel);
    return {
        ...(slack && { slack }),
        ...(channel !== '' && { channel }),
        ...(together ? { together } : thread !== '' && { thread }),
        tags: parseTags(read('tags')),
        edits: parseEdits(read('message-id')),
        ...parseLive(read('live')),
        broadcast: start.parseChoiceList('reply-broadcast', read('reply-broadcast'), [...start.WHEN_CONDITIONS, 'none'], ['none']).filter(word => word !== 'none'),
    };
};
/** A Boolean, or the word for the whole run. */
const parseLive = (raw) => {
    if (raw.trim().toLowerCase() === 'run')
        return { live: 'run' };
    try {
        return start.parseBoolean('live', raw) ? { live: 'job' } : {};
    }
    catch {
        throw new start.UserError('live', `${start.quoteValue(raw)} is not known`, 'write run, true or false');
    }
};
const parseChannel = (raw) => {
    const value = raw.trim();
    if (value === '' || /^[#@]?[^\s,#@]+$/.test(value))
        return value;
    throw new start.UserError('channel', `${start.quoteValue(value)} is not one channel`, 'write its ID, such as C0123ABCD, or #name');
};
/** The token itself never shows in an error. */
const parseSlackAccess = (read) => {
    const token = read('slack-token').trim();
    if (token === '')
        return undefined;
    if (!/^[\x21-\x7e]+$/.test(token) || token.includes('://')) {
        throw new start.UserError('slack-token', 'it is not a token', 'write one bot token (xoxb-\u2026) from your secrets');
    }
    return { token: new start.Secret(token), api: parseApiUrl(read('slack-api')) };
};
const parseSlackToken = (read, channel) => {
    const access = parseSlackAccess(read);
    if (access === undefined)
        return undefined;
    if (channel === '') {
        throw new start.UserError('channel', 'slack-token is given, but no channel', 'write the ID of one, such as C0123ABCD');
    }
    return { ...access, channel };
};
const parseApiUrl = (raw) => {
    const value = raw.trim() || 'https://slack.com/api/';
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const isPlain = url && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!url || !isPlain || !/^https?:$/.test(url.protocol)) {
        throw new start.UserError('slack-api', `${start.quoteValue(value)} is not the address of an API`, 'write https://\u2026/api/');
    }
    return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
};
/** What people can copy of a message is its link; the thread of a reply is that of the message it answers. */
const SLACK_LINK = /^https:\/\/[^/\s]+\/archives\/[A-Z\d]+\/p(\d{10})(\d{6})(?:\?(?:.*&)?thread_ts=(\d{10}\.\d{6}))?/;
const DISCORD_LINK = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?\/?$/;
const parseThread = (raw) => {
    const value = start.oneLine(raw);
    const [, seconds, micros, parent] = SLACK_LINK.exec(value) ?? [];
    if (seconds !== undefined && micros !== undefined)
        return parent ?? `${seconds}.${micros}`;
    return DISCORD_LINK.exec(value)?.[1] ?? value;
};
const parseTags = (raw) => {
    const found = start.splitItems(raw);
    const wrong = found.find(tag => !isSnowflake(tag));
    if (wrong !== undefined)
        throw new start.UserError('tags', `${start.quoteValue(wrong)} is not the ID of a tag`, 'write IDs, one per line (not names)');
    if (found.length <= MOST_TAGS)
        return found;
    throw new start.UserError('tags', `${found.length} are too many`, `write ${MOST_TAGS} at most`);
};
/** One line a destination: an empty one is a place in the order, so that the output fits as it is. */
const parseEdits = (raw) => raw
    .trimEnd()
    .split(/\r\n|\r|\n/)
    .map(line => line.split(' ').flatMap(part => parseMessageId(part.trim())));
const parseMessageId = (value) => {
    if (value === '')
        return [];
    if (isSnowflake(value) || isTs(value))
        return [value];
    const [, seconds, micros] = SLACK_LINK.exec(value) ?? [];
    const id = DISCORD_LINK.exec(value)?.[2] ?? (seconds && micros ? `${seconds}.${micros}` : undefined);
    if (id !== undefined)
        return [id];
    throw new start.UserError('message-id', `${start.quoteValue(value)} is not the ID of a message`, 'write what the output message-id of an earlier step says');
};

var target = /*#__PURE__*/Object.freeze({
  __proto__: null,
  isSnowflake: isSnowflake,
  isTs: isTs,
  parseLive: parseLive,
  parseSlackAccess: parseSlackAccess,
  parseTarget: parseTarget
});

/** What templates are made of. Imported only where one of the inputs holds one. */
const readTemplates = (names, read) => ({
    sources: new Map(names.map(name => [name, read(name)])),
    contexts: readContexts(read),
});
/** What templates see of the runner's contexts. */
const readContexts = (read) => ({
    job: readContextValue(read('job')),
    needs: readContextValue(read('needs')),
    steps: readContextValue(read('steps')),
    matrix: readContextValue(read('matrix')),
});
/** A context that is not valid is empty here: the mistake is told where the input is read. */
const readContextValue = (raw) => {
    try {
        const value = JSON.parse(raw);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? value
            : {};
    }
    catch {
        return {};
    }
};
/** The user's own message. Imported only where one of its inputs is given. */
const payload = (read) => {
    const contexts = readContexts(read);
    const [text, path] = [read('payload'), read('payload-file').trim()];
    if (path === '')
        return { input: 'payload', text, contexts };
    if (text.trim() === '')
        return { input: 'payload-file', path, contexts };
    throw new start.UserError('payload-file', 'payload is given as well', 'give one of the two');
};

var templates = /*#__PURE__*/Object.freeze({
  __proto__: null,
  payload: payload,
  readContexts: readContexts,
  readTemplates: readTemplates
});

const HINT$1 = 'write a tag, several (one per line), latest, or what a release tool says, as JSON';
const OUTPUTS = 'write ${{ toJSON(steps.ID.outputs) }}, with the ID of the step that makes the release';
/** What tools say where nothing was released. */
const NOTHING = ['false', 'null', 'undefined'];
/**
 * `release`: tags, `latest`, or JSON as release tools tell what they made. An empty list: nothing was released.
 * https://github.com/changesets/action, https://github.com/googleapis/release-please-action#outputs,
 * https://github.com/cycjimmy/semantic-release-action#outputs
 */
const parseReleases = (input, raw) => {
    const value = raw.trim();
    if (value === 'true')
        throw new start.UserError(input, '"true" is not a tag', OUTPUTS);
    const whole = parseJson(value);
    const found = whole === undefined
        ? items(input, value).flatMap(item => readItem(input, item))
        : readJson(input, whole.value);
    return [...new Map(found.map(one => [one.kind === 'tag' ? one.tag : '', one])).values()];
};
/** One a line, where each may be JSON, or on one line with commas. */
const items = (input, value) => {
    const [first = ''] = start.splitLines(value);
    if (/^(?:\{|\[\s*[{"])/.test(value) && parseJson(first) === undefined)
        throw new start.UserError(input, `${start.quoteValue(value)} is not valid JSON`, OUTPUTS);
    return start.splitItems(value);
};
const readItem = (input, item) => {
    const json = parseJson(item);
    return json === undefined ? readTag(input, item) : readJson(input, json.value);
};
/** Only what looks like an object, a list or a text in quotes: `1.10` is a tag. */
const parseJson = (text) => {
    if (!/^[[{"]/.test(text))
        return undefined;
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
};
const readTag = (input, written) => {
    const tag = written.trim().replace(/^refs\/tags\//, '');
    if (tag === '' || NOTHING.includes(tag))
        return [];
    if (tag.toLowerCase() === 'latest')
        return [{ kind: 'latest' }];
    if (tag === 'Object' || tag === 'Array')
        throw new start.UserError(input, `"${tag}" is what an expression makes of a list or an object`, OUTPUTS);
    // https://git-scm.com/docs/git-check-ref-format
    if (/[\s~^:?*[\\\p{Cc}]|\.\.|@\{|^[-/.]|[/.]$/u.test(tag))
        throw new start.UserError(input, `${start.quoteValue(tag)} is not a tag`, tag === '.' ? OUTPUTS : HINT$1);
    return [{ kind: 'tag', tag, others: [] }];
};
/** Lists in lists, and outputs in outputs, deeper than any tool writes. */
const MAX_DEPTH = 10;
const readJson = (input, value, depth = 0) => {
    if (depth > MAX_DEPTH)
        throw new start.UserError(input, 'the JSON is nested too deep', HINT$1);
    if (typeof value === 'string')
        return readItem(input, value);
    if (start.isJsonObject(value))
        return readObject(input, value, depth);
    if (value === null || value === false)
        return [];
    if (!Array.isArray(value))
        throw new start.UserError(input, `${start.quoteValue(JSON.stringify(value))} is not a tag`, HINT$1);
    const versions = new Set(start.asArray(value).flatMap(one => readPackage(one)?.version ?? []));
    return start.asArray(value).flatMap(one => {
        const found = readPackage(one);
        return found ? packageRelease(input, found, versions.size === 1) : readJson(input, one, depth + 1);
    });
};
/** As changesets and pnpm name one, or Lerna; undefined where the tag is given, or no package. */
const readPackage = (value) => {
    if (!start.isJsonObject(value) || TAG_KEYS.some(key => start.readString(value[key]) !== undefined))
        return undefined;
    const name = start.readString(value['name']) ?? start.readString(value['packageName']);
    const version = start.readString(value['version']);
    return name === undefined || version === undefined ? undefined : { name, version };
};
/** The tag of a package is `name@1.2.0`, of a repository with one version for all `v1.2.0`. */
const packageRelease = (input, { name, version }, isOnly) => readTag(input, `${name}@${version}`).map(asked => asked.kind === 'tag' && isOnly ? { ...asked, others: [`v${version}`, version] } : asked);
/** Of GitHub's API and its CLI, of release-please, of semantic-release and of plain scripts. */
const TAG_KEYS = ['tag_name', 'tagName', 'new_release_git_tag', 'gitTag', 'git_tag', 'tag'];
/** Lists in the outputs of a step. */
const LIST_KEYS = ['published-packages', 'publishedPackages', 'releases'];
/** What shows that an object without a tag is of a tool that has released nothing. */
const TOOL_KEYS = [
    ...['published', 'has-changesets', 'hasChangesets', 'pr-number', 'pullRequestNumber'],
    ...['releases_created', 'release_created', 'paths_released', 'prs_created', 'pr', 'prs'],
    ...['new_release_published', 'last_release_version', 'last_release_git_tag', 'last_release_git_head'],
];
const readObject = (input, value, depth) => {
    const only = readPackage(value);
    if (only)
        return packageRelease(input, only, true);
    const repository = readRepository(value);
    const tags = [...ownTags(value), ...componentTags(value)]
        .flatMap(tag => readTag(input, tag))
        .map(one => (one.kind === 'tag' ? { ...one, ...start.known('repository', repository) } : one));
    const listed = LIST_KEYS.flatMap(key => {
        const list = value[key];
        return list === undefined || list === '' ? [] : readJson(input, list, depth + 1);
    });
    const found = [...tags, ...listed];
    const isEmpty = [...TAG_KEYS, ...LIST_KEYS, ...TOOL_KEYS].some(key => Object.hasOwn(value, key));
    if (found.length > 0 || isEmpty || Object.keys(value).length === 0)
        return found;
    throw new start.UserError(input, `the JSON object names no tag (${names(value)})`, OUTPUTS);
};
const names = (value) => start.quoteValue(Object.keys(value).join(', '));
const ownTags = (value) => {
    const tag = TAG_KEYS.map(key => start.readString(value[key])).find(found => found !== undefined);
    return tag === undefined ? [] : [tag];
};
/** Of a release as GitHub's API and its CLI tell it. */
const readRepository = (value) => /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/releases\/tag\//.exec(start.readString(value['html_url']) ?? start.readString(value['url']) ?? '')?.[1];
const COMPONENT = /^(.*)--tag_name$/;
/** Of a monorepo of release-please: `packages/cart--tag_name`, in the order of `paths_released`. */
const componentTags = (value) => {
    const paths = start.readString(value['paths_released']);
    const order = start.asArray(paths === undefined ? undefined : parseJson(paths)?.value);
    const rank = (path) => (order.indexOf(path) + order.length + 1) % (order.length + 1);
    return Object.entries(value)
        .flatMap(([key, tag]) => {
        const path = COMPONENT.exec(key)?.[1];
        return path === undefined ? [] : [{ path, ...start.known('tag', start.readString(tag)) }];
    })
        .sort((one, other) => rank(one.path) - rank(other.path))
        .flatMap(({ tag }) => tag ?? []);
};

var releases = /*#__PURE__*/Object.freeze({
  __proto__: null,
  parseReleases: parseReleases
});

const DEFAULT_QUEUE = 'hookline';
const HINT = 'write amqps://\u2026, the URL of an SQS queue, or file: and a folder';
/**
 * `outbox`: where messages wait. The value never shows in an error, since it may hold a password.
 * @param allowedHosts where else than at Amazon's own hosts a queue of SQS may be.
 */
const parseOutbox = (input, raw, allowedHosts = []) => {
    const value = raw.trim();
    if (/\s/.test(value) && !/^file:/i.test(value))
        throw new start.UserError(input, 'it is more than one value', HINT);
    if (/^amqps?:\/\//i.test(value))
        return amqpTarget(input, value);
    if (/^https?:\/\//i.test(value))
        return sqsTarget(input, value, allowedHosts);
    if (/^file:/i.test(value))
        return fileTarget(input, value);
    throw new start.UserError(input, 'it is not an outbox that Hookline knows', hintFor(value));
};
/** What people write for the same thing, and what to write instead. None of it quotes a password. */
const hintFor = (value) => {
    const [, region, account, name] = /^arn:aws[\w-]*:sqs:([\w-]+):(\d{12}):([\w.-]+)$/.exec(value) ?? [];
    if (name !== undefined)
        return `write the queue's URL, not its ARN: https://sqs.${region}.amazonaws.com/${account}/${name}`;
    return HINTS.find(([form]) => form.test(value))?.[1] ?? HINT;
};
const HINTS = [
    [/^arn:/i, "write the queue's URL, not its ARN"],
    [/^(?:rabbitmqs?|rabbit|amqps?|rmqs?):/i, 'for RabbitMQ write amqps://user:password@host/vhost'],
    [/^(?:aws-?)?sqs:/i, `for SQS write the queue's URL, https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE`],
    [/^[a-z][a-z0-9+.-]+:\/\//i, `queues are RabbitMQ and SQS: ${HINT}`],
    [
        /^(?:file$|[./~]|[a-z]:[\\/]|[^:]*[\\/])/i,
        'for a folder write file: and its path, such as file:.hookline',
    ],
];
/** What must not be seen of it: the whole with the part before the host, and the password alone. */
const outboxSecrets = (raw) => {
    const value = raw.trim();
    if (value === '' || /^file:/i.test(value) || isQueueUrl(value))
        return [];
    const [, userinfo = ''] = /^[a-z]+:\/\/([^/?#]*)@/i.exec(value) ?? [];
    const password = userinfo.slice(userinfo.indexOf(':') + 1);
    return [value, userinfo, password, decodePercent(password)].filter(part => part.length >= SHORTEST_SECRET);
};
/** Shorter ones are words such as "guest": to mask them would black out the log. */
const SHORTEST_SECRET = 8;
const decodePercent = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a lone % is not an encoding
    }
};
/** https://www.rabbitmq.com/docs/uri-spec, with the queue's name in the query. */
const amqpTarget = (input, value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || url.hostname === '' || url.hash !== '')
        throw new start.UserError(input, 'it is not an AMQP URL', 'write amqps://user:password@host/vhost, with % codes');
    const unknown = [...url.searchParams.keys()].some(key => key !== 'queue');
    if (unknown)
        throw new start.UserError(input, 'its query holds more than the name of a queue', 'write ?queue=hookline alone');
    const queue = url.searchParams.get('queue') ?? DEFAULT_QUEUE;
    if (!/^(?!amq\.)[\w.:-]{1,200}$/.test(queue))
        throw new start.UserError(input, 'its queue has an invalid name', 'write letters, digits and . _ : - alone');
    url.search = '';
    return { kind: 'amqp', url: new start.Secret(url.href), queue };
};
/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html */
const QUEUE_PATH = /^\/\d{12}\/(?=.{1,80}$)[\w-]+(\.fifo)?$/;
/** The host contains the region, whatever surrounds it. https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const REGION_IN_HOST = /(?:^|\.)(?:sqs|sqs-fips|queue)\.([a-z]{2,3}(?:-[a-z]+)+-\d)\.|^([a-z-]+-\d)\.queue\./;
const isQueueUrl = (value) => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return (url !== undefined &&
        `${url.origin}${url.pathname}` === value &&
        QUEUE_PATH.test(url.pathname) &&
        (url.protocol === 'https:' || start.isLoopback(url.hostname)));
};
const sqsTarget = (input, value, allowedHosts) => {
    if (!isQueueUrl(value))
        throw new start.UserError(input, 'it is not the URL of an SQS queue', /:(?:15671|15672|5671|5672)\b/.test(value)
            ? 'for RabbitMQ write amqps://user:password@host/vhost'
            : 'write https://sqs.REGION.amazonaws.com/ACCOUNT/QUEUE; credentials come from the environment');
    const url = new URL(value);
    if (!isQueueHost(url, allowedHosts))
        throw new start.UserError(input, 'it is not at a host of Amazon SQS, and requests to it hold credentials', 'correct it, or add the host to allowed-hosts if it is yours');
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
/** Of SQS alone: others of Amazon's names are its customers' own servers. https://docs.aws.amazon.com/general/latest/gr/sqs-service.html */
const AMAZON = /^(?:[\w-]+\.)*(?:sqs|sqs-fips|queue)(?:\.[a-z]{2,}(?:-[a-z]+)+-\d)?(?:(?:\.vpce)?\.amazonaws\.com(?:\.cn)?|\.api\.aws)$/;
const isQueueHost = (url, allowedHosts) => 
// Stand-ins for SQS listen there. A public name may lead to this machine too, or elsewhere.
start.isLoopback(url.hostname) ||
    (AMAZON.test(url.hostname) && url.port === '') ||
    start.isAllowedHost(url, allowedHosts);
const fileTarget = (input, value) => {
    const path = value.replace(/^file:(?:\/\/(?=\/))?/i, '');
    if (path === '' || path.startsWith('//') || path.includes('\0'))
        throw new start.UserError(input, 'it names no folder', 'write file: and a path, such as file:.hookline');
    if (/^~(?:[/\\]|$)/.test(path))
        throw new start.UserError(input, '"~" is not a home folder here', 'write a path in the workspace, such as file:.hookline, or an absolute one');
    return { kind: 'file', path: decodedPath(value, path) };
};
/** Only a URL has % codes: `file:///a%20b`, not `file:a%20b`. */
const decodedPath = (value, path) => /^file:\/\//i.test(value) ? decodePercent(path).replace(/^\/(?=[a-z]:)/i, '') : path;

var outbox = /*#__PURE__*/Object.freeze({
  __proto__: null,
  outboxSecrets: outboxSecrets,
  parseOutbox: parseOutbox
});

/**
 * The text of a file of the workspace, given as a path below it, of `max` bytes at most. Rejects with a `UserError` for one that is not
 * there, that is no regular file, or that a path or a symbolic link leads out of the workspace for.
 */
const readInWorkspace = async (input, path, max, { env, files }) => {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const fail = (problem, hint, cause) => new start.UserError(input, `${start.quoteValue(path)}: ${problem}`, hint, { cause });
    if (workspace === '')
        throw fail('there is no workspace (GITHUB_WORKSPACE)', 'run it in a job of GitHub Actions');
    try {
        const root = await files.realpath(workspace);
        const asked = node_path.resolve(root, isInside(workspace, path) ? node_path.relative(workspace, path) : path);
        const real = isInside(root, asked) ? await files.realpath(asked) : undefined;
        if (real !== undefined && isInside(root, real))
            return await files.read(real, max);
    }
    catch (error) {
        throw fail(...describeReadError(error, max), error);
    }
    throw fail('the file is not in the workspace', 'write a path below it');
};
/** Whether an absolute path lies below a folder. */
const isInside = (folder, path) => {
    if (!node_path.isAbsolute(path))
        return false;
    const way = node_path.relative(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${node_path.sep}`) && !node_path.isAbsolute(way);
};
/** The problem and a hint. */
const describeReadError = (error, max) => {
    const code = start.errorCode(error);
    switch (code) {
        case 'ENOENT':
        case 'ENOTDIR':
            return ['there is no such file', 'check the path, and that actions/checkout runs before'];
        case 'EISDIR':
            return ['this is a folder', 'write the path of a file in it'];
        case 'EFBIG':
            return [`the file is longer than ${max / 1024} KiB`, 'keep in it what is needed'];
        case 'EINVAL':
        case 'ENXIO':
            return ['this is not a regular file', 'write the path of a text file'];
        case 'ELOOP':
            return ['its symbolic links lead in a circle', 'write the path of the file itself'];
        default:
            return [`the file cannot be read (${code || 'no reason given'})`, 'check its permissions'];
    }
};

/** Keeps the password of an outbox's URL out of the log, whatever goes wrong afterwards. */
const maskOutbox = ({ input, mask }) => mask(...outboxSecrets(input('outbox')));

var mask = /*#__PURE__*/Object.freeze({
  __proto__: null,
  maskOutbox: maskOutbox
});

exports.isSnowflake = isSnowflake;
exports.isTs = isTs;
exports.mask = mask;
exports.outbox = outbox;
exports.parseOutbox = parseOutbox;
exports.parseSlackAccess = parseSlackAccess;
exports.readInWorkspace = readInWorkspace;
exports.releases = releases;
exports.target = target;
exports.templates = templates;
