'use strict';

var hookline = require('../hookline.js');
var connect = require('./pipeline-connect.js');

/** A release is not always there when the tool that makes it has ended. In milliseconds, within ten seconds. */
const WAITS = [1_000, 2_000, 4_000];
/** All that were asked for, in their order. Throws a `UserError` where one of them does not exist. */
const findReleases = async (asked, reader) => {
    let found = await Promise.all(asked.map(one => findRelease(one, reader)));
    for (const ms of WAITS) {
        if (!found.some(mayCome))
            break;
        await reader.wait(ms);
        found = await Promise.all(found.map(async (one) => (mayCome(one) ? await askAgain(one, reader) : one)));
    }
    return withoutMissing(found, reader);
};
const mayCome = (found) => found.kind === 'missing' || (found.kind === 'unread' && found.gap.refused === undefined);
/** That it was not there before says more than that there was no time left to ask again. */
const askAgain = async (before, reader) => {
    const now = await findRelease(before.asked, reader);
    return now.kind === 'unread' && before.kind === 'missing' ? before : now;
};
const findRelease = async (asked, reader) => {
    const questions = asked.kind === 'latest'
        ? [reader.latest]
        : [asked.tag, ...asked.others].map(tag => () => reader.byTag(tag));
    for (const question of questions) {
        const { value, problem } = await question();
        if (value !== undefined)
            return { kind: 'read', release: value };
        if (problem !== undefined && problem.refused?.status !== 404)
            return { kind: 'unread', asked, gap: problem };
    }
    return { kind: 'missing', asked };
};
/** A draft has no tag yet, so it is found by name alone, by a token that may write. */
const withoutMissing = async (found, reader) => {
    const isMissing = found.some(({ kind }) => kind === 'missing');
    const { value: newest } = isMissing ? await reader.newest() : { value: [] };
    const left = [];
    const all = found.flatMap((one) => {
        if (one.kind !== 'missing')
            return [one];
        const draft = newest?.find(({ tag_name: tag }) => one.asked.kind === 'tag' && tag === one.asked.tag);
        if (draft)
            return [{ kind: 'read', release: draft }];
        left.push(one.asked);
        return [];
    });
    if (left.length > 0)
        throw await explain(left, newest !== undefined, reader);
    return all;
};
const MAKE = 'make the release before this step';
/** Says of what there is no release, and why as far as that can be told. */
const explain = async (missing, isReadable, reader) => {
    const tags = missing.flatMap(one => (one.kind === 'tag' ? one.tag : []));
    const [first] = tags;
    if (first === undefined)
        return new hookline.UserError('release', 'the repository has no latest release (drafts and pre-releases do not count)', `name a tag, or ${MAKE}${isReadable ? '' : `; the token needs ${PERMISSION}`}`);
    const named = list(tags.map(tag => `"${tag}"`));
    const verb = tags.length === 1 ? 'has' : 'have';
    if (isReadable && (await reader.hasTag(first)))
        return new hookline.UserError('release', `${named} ${verb} no release, though there is the tag "${first}"`, MAKE);
    if (isReadable && tags.every(tag => !/\d/.test(tag)))
        return new hookline.UserError('release', `${named} ${verb} no release`, 'write a tag; of release-please, ${{ toJSON(steps.ID.outputs) }} and not paths_released alone');
    return new hookline.UserError('release', `${named} ${verb} no release${isReadable ? ' and no tag' : ' that the token can see (HTTP 404)'}`, isReadable ? `look at the spelling, or ${MAKE}` : `${MAKE}, and let the job read it: ${PERMISSION}`);
};
/** What can be pasted into a job. */
const PERMISSION = 'permissions: { contents: read }';
const list = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const permission = 'contents: read';
const toRelease = ({ data }) => (hookline.isJsonObject(data) ? data : undefined);
/** Reads releases through GitHub's API. Never rejects. https://docs.github.com/rest/releases/releases */
const createReleaseReader = (client) => ({
    byTag: tag => connect.queryApi(client, { what: `The notes of ${tag}`, permission, route: '/releases/tags/{tag}', parameters: { tag } }, toRelease),
    latest: () => connect.queryApi(client, { what: 'The notes of the latest release', permission, route: '/releases/latest' }, toRelease),
    newest: () => connect.queryApi(client, { what: 'The releases', permission, route: '/releases', parameters: { per_page: 100 } }, ({ data }) => hookline.readObjectList(data)),
    hasTag: async (tag) => {
        const query = {
            what: 'The tags',
            permission,
            route: '/git/ref/tags/{tag}',
            parameters: { tag },
        };
        return (await connect.queryApi(client, query, toRelease)).value !== undefined;
    },
    commit: async (tag) => {
        const parameters = { ref: `tags/${tag}` };
        const query = { what: 'The commits', permission, route: '/commits/{ref}', parameters };
        return (await connect.queryApi(client, query, ({ data }) => hookline.readString(hookline.valueAt(data, 'sha')))).value;
    },
    wait: ms => client.clock.sleep(ms, client.until),
});

/** For all questions together. */
const ALL_MS = 10_000;
/** Releases that have a section of their own; the others are counted. */
const MOST = 8;
/**
 * Reads the releases that the step tells of. A run that went wrong is told as such, whatever it has released. Throws a `UserError` for a
 * release that does not exist. `connect` is for tests.
 */
const readReleaseNews = async (inputs, asked, file, context, edges, connect$1 = connect.connectOctokit) => {
    const { status } = await hookline.collectFacts(inputs, file, context);
    const isWell = status === 'success';
    const isOfRun = inputs.about === 'run' || inputs.target?.live === 'run';
    if (isOfRun || (inputs.about === 'auto' && !isWell))
        return { kind: 'run' };
    if (asked.length === 0) {
        // A message that says that the job runs is not left as it is.
        if (!isWell || inputs.target?.live)
            return { kind: 'run' };
        return { kind: 'nothing', reason: 'Nothing posted: release is empty, so nothing was released' };
    }
    const compares = inputs.when.some(word => hookline.TRANSITIONS.includes(word));
    if (!hookline.isDue(inputs.when, status) && !compares)
        return { kind: 'run' };
    const { found, commit } = await ask(asked.slice(0, MOST), inputs, context, edges, connect$1);
    const releases = found.map(one => (one.kind === 'read' ? one.release : nameAlone(one.asked, context)));
    reportUnread(found, edges.runner);
    return {
        kind: 'releases',
        inputs: { ...inputs, about: 'event' },
        file: buildEvent(releases, asked.length, file.payload, commit, context),
    };
};
const ask = async (asked, { token, timeoutMs, templates, payload }, { repository = '', serverUrl }, { clock, env, interrupted, runner }, connect) => {
    const [owner = '', repo = ''] = repository.split('/');
    const unread = (sentence) => ({
        found: asked.map(one => ({ kind: 'unread', asked: one, gap: { sentence } })),
    });
    if (token === undefined)
        return unread(`The release notes could not be read (token is empty): they need ${NEEDED}`);
    if (repo === '')
        return unread('The release notes could not be read: GITHUB_REPOSITORY is not set');
    const until = AbortSignal.any([interrupted, clock.timeout(ALL_MS)]);
    const plain = await connect(token, env);
    const get = runner.debugs ? (await Promise.resolve().then(function () { return require('./pipeline-trace.js'); })).tracedGet(plain, { clock, runner }) : plain;
    const reader = createReleaseReader({ get, owner, repo, clock, timeoutMs, until });
    const found = await findReleases(asked, reader);
    const [first, ...others] = found;
    // Only what a user writes can ask for the commit.
    const wantsCommit = (templates !== undefined || payload !== undefined) && others.length === 0;
    const tag = first?.kind === 'read' ? hookline.readString(first.release['tag_name']) : undefined;
    return { found, ...hookline.known('commit', wantsCommit && tag ? await reader.commit(tag) : undefined) };
};
const NEEDED = 'a token with the permission contents: read';
/** What is known of a release without GitHub's API: a message with less beats none. */
const nameAlone = (asked, { serverUrl, repository = '' }) => {
    if (asked.kind === 'latest')
        throw new hookline.UserError('release', 'the latest release could not be read', 'give the job permissions: { contents: read } and the step a token, or name the tag');
    const page = `${serverUrl}/${repository}/releases/tag/${asked.tag.split('/').map(encodeURIComponent).join('/')}`;
    return { tag_name: asked.tag, html_url: page, draft: false, prerelease: false };
};
/** One warning for all, with what to add to the job. */
const reportUnread = (found, runner) => {
    const gaps = found.flatMap(one => (one.kind === 'unread' ? one.gap : []));
    const [first] = gaps;
    if (first === undefined)
        return;
    const hint = first.refused ? '. Add to the job: permissions: { contents: read }' : '';
    const others = gaps.length > 1 ? `, nor those of ${gaps.length - 1} more` : '';
    runner.warning(`release: ${first.sentence}${others}, so the message only names the release${hint}`);
};
/** What the event would have said, had one started this run. */
const buildEvent = (releases, count, own, commit, { serverUrl, repository }) => {
    const [release = {}] = releases;
    const tag = hookline.readString(release['tag_name']);
    const target = hookline.readString(release['target_commitish']);
    const sha = commit ?? (/^[0-9a-f]{40}$/.test(target ?? '') ? target : undefined);
    const logins = new Set(releases.map(one => hookline.asObject(one['author'])['login']));
    const sender = logins.size === 1 ? release['author'] : undefined;
    const isOne = count === 1;
    return {
        readable: true,
        payload: {
            action: 'published',
            release,
            ...(!isOne && { releases, count }),
            repository: own['repository'] ?? {
                full_name: repository,
                html_url: `${serverUrl}/${repository ?? ''}`,
            },
            ...hookline.known('organization', own['organization']),
            ...hookline.known('sender', sender),
        },
        instead: {
            event: isOne ? 'release' : 'releases',
            ...hookline.known('ref', isOne && tag !== undefined ? `refs/tags/${tag}` : undefined),
            ...hookline.known('sha', isOne ? sha : undefined),
            own,
        },
    };
};

exports.readReleaseNews = readReleaseNews;
